# Palavras de cada exercício: o nome, como se faz, as versões, o que se diz e o que se conta depois.

## Balanço da perna

exercise-leg-swing = Balanço da perna
exercise-leg-swing-aim = Um balanço solto a partir do quadril, mais amplo do que ao caminhar.
exercise-leg-swing-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira. Segure-se se quiser.
exercise-leg-swing-step-2 = Ponha o peso numa perna.
exercise-leg-swing-step-3 = Deixe a outra perna balançar para a frente e para trás, como um pêndulo.
exercise-leg-swing-step-4 = Mantenha o tronco quieto e a respiração tranquila.
cue-ready-leg-swing = Balanço da perna { $side ->
        [left] esquerda
       *[right] direita
    }. Prepare-se.
cue-rest-leg-swing = Descanse. A seguir, o balanço da perna.
variant-leg-swing-supported-short = Com apoio, balanço pequeno, 10 segundos
variant-leg-swing-standard = 30 segundos em cada perna
variant-leg-swing-free-long = Sem apoio, 45 segundos

## Balanço lateral

exercise-side-leg-swing = Balanço lateral da perna
exercise-side-leg-swing-aim = Para o lado e de volta, com a cintura quieta.
exercise-side-leg-swing-step-1 = Fique de pé, com as costas direitas, de frente para uma parede ou cadeira. Segure-se se quiser.
exercise-side-leg-swing-step-2 = Ponha o peso numa perna. Os dedos do outro pé apontam para a frente.
exercise-side-leg-swing-step-3 = Balance a perna esticada para o lado, com o calcanhar à frente.
exercise-side-leg-swing-step-4 = Deixe-a voltar para dentro, devagar.
cue-ready-side-leg-swing = Balanço lateral, perna { $side ->
        [left] esquerda
       *[right] direita
    }. Prepare-se.
cue-rest-side-leg-swing = Descanse. A seguir, o balanço lateral.
variant-side-leg-swing-supported-short = Com apoio, balanço pequeno, 10 segundos
variant-side-leg-swing-standard = 30 segundos em cada perna
variant-side-leg-swing-free-long = Sem apoio, 45 segundos

## Círculos com a perna

exercise-circular-swing = Círculos com a perna
exercise-circular-swing-aim = Círculos redondos e regulares a partir do quadril, primeiro pequenos.
exercise-circular-swing-step-1 = Fique de pé, com as costas direitas e o peso numa perna. Segure-se se quiser.
exercise-circular-swing-step-2 = Aponte os dedos do outro pé, logo acima do chão.
exercise-circular-swing-step-3 = Desenhe com ele círculos pequenos.
exercise-circular-swing-step-4 = A partir da metade, desenhe círculos maiores, para o outro lado.
cue-ready-circular-swing = Círculos, perna { $side ->
        [left] esquerda
       *[right] direita
    }. Prepare-se.
cue-rest-circular-swing = Descanse. A seguir, os círculos.
variant-circular-swing-supported-short = Com apoio, 10 segundos
variant-circular-swing-standard = 30 segundos em cada perna
variant-circular-swing-free-long = Sem apoio, 45 segundos

## Postura do bebê feliz

exercise-baby-pose = Postura do bebê feliz
exercise-baby-pose-aim = Quadris abertos, costas tranquilas, cinco respirações lentas.
exercise-baby-pose-step-1 = Deite-se de costas e levante os pés.
exercise-baby-pose-step-2 = Segure a parte de fora dos pés, ou segure por trás das coxas.
exercise-baby-pose-step-3 = Traga os pés suavemente na direção das axilas.
exercise-baby-pose-step-4 = Mantenha a cabeça e o cóccix no chão.
exercise-baby-pose-step-5 = Fique aí e respire devagar.
cue-ready-baby-pose = Bebê feliz, { $side ->
        [left] pé esquerdo
        [right] pé direito
       *[both] os dois pés
    }. Prepare-se.
cue-rest-baby-pose = Descanse e deite-se. A seguir: bebê feliz.
variant-baby-pose-behind-thighs-one-foot = Uma perna de cada vez, mãos atrás da coxa, 3 respirações
variant-baby-pose-standard = Os dois pés, 5 respirações
variant-baby-pose-long = Os dois pés, 8 respirações

## Agachamentos de ioga

exercise-yoga-squat = Agachamentos de ioga
exercise-yoga-squat-aim = Para baixo e de novo para cima com o corpo todo, na sua própria respiração.
exercise-yoga-squat-step-1 = Fique de pé com os pés afastados. Levante os braços e inspire.
exercise-yoga-squat-step-2 = Expire e desça até onde for confortável.
exercise-yoga-squat-step-3 = Ponha as mãos no chão.
exercise-yoga-squat-step-4 = Estique os joelhos e deixe a cabeça pender.
exercise-yoga-squat-step-5 = Inspire e suba desenrolando as costas, pouco a pouco, até ficar de pé.
cue-ready-yoga-squat = Agachamentos de ioga. Prepare-se, sem pressa.
cue-rest-yoga-squat = Descanse e levante-se. A seguir: agachamentos de ioga.
variant-yoga-squat-chair = Até uma cadeira, 3 vezes
variant-yoga-squat-standard = 10 vezes
variant-yoga-squat-slow = 10 vezes, mais devagar

## Forma: dito durante o movimento (cue) e contado depois (fault)

cue-trunk_sway = Cresça para cima, só a perna balança.
fault-trunk_sway = O tronco balançou com a perna.
cue-too_fast = Um pouco mais devagar é ainda melhor.
fault-too_fast = Foi mais rápido do que se consegue guiar o movimento.
cue-too_high = Mais baixo está bem. Continue com leveza.
fault-too_high = A perna subiu mais do que o tronco conseguia ficar quieto.
cue-knee_bent = Deixe a perna que balança ficar comprida.
fault-knee_bent = O joelho da perna em movimento estava dobrado.
cue-waist_bend = Mantenha a cintura direita.
fault-waist_bend = A cintura inclinou-se para o lado.
cue-toes_out = Dedos para a frente, o calcanhar guia.
fault-toes_out = Os dedos do pé viraram para fora.
cue-toes_not_pointed = Aponte os dedos do pé.
fault-toes_not_pointed = Os dedos do pé não estavam apontados.
cue-foot_down = Deixe o pé flutuar acima do chão.
fault-foot_down = O pé descansou no chão no meio do círculo.
cue-feet_not_held = Segure os pés, com suavidade.
fault-feet_not_held = As mãos não estavam nos pés.
cue-tailbone_up = Deixe o cóccix descer até o chão.
fault-tailbone_up = O cóccix saiu do chão.
cue-head_up = Descanse a cabeça no chão.
fault-head_up = A cabeça estava levantada.
cue-arms_not_raised = Comece com os dois braços para cima.
fault-arms_not_raised = Os braços não estavam levantados no início.
cue-shallow = Desça até onde for confortável.
fault-shallow = O agachamento não desceu até os joelhos.
cue-hands_not_down = Leve as mãos ao chão.
fault-hands_not_down = As mãos não chegaram ao chão.
cue-knees_not_straight = Na flexão, alongue os joelhos.
fault-knees_not_straight = Os joelhos não se esticaram na flexão.
cue-rushed = Use uma respiração inteira para cada um.
fault-rushed = Foi mais rápido do que a respiração.
cue-heels_up = Deixe os calcanhares ficarem pesados.
fault-heels_up = Os calcanhares saíram do chão.
cue-knees_in = Joelhos sobre os dedos dos pés.
fault-knees_in = Os joelhos caíram para dentro.
