# Versões dos exercícios: as mais fáceis e mais difíceis têm nome em exercises.ftl; aqui estão as que tomam o lugar de um
# exercício por causa de uma condição, passo a passo, e o que se diz quando se passa um limite.

## Balanço da perna

variant-leg-swing-to-60 = Balanço até 60 graus, não mais
variant-leg-swing-to-60-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira e segure-se.
variant-leg-swing-to-60-step-2 = Deixe a perna balançar para a frente e para trás, bem abaixo da altura do quadril.
variant-leg-swing-to-60-step-3 = O seu joelho fica mais baixo que o quadril por um bom palmo.
variant-leg-swing-low = Balanço baixo
variant-leg-swing-low-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira e segure-se.
variant-leg-swing-low-step-2 = Deixe a perna balançar baixa, para a frente e para trás, sem que nada belisque na virilha.
variant-leg-swing-low-step-3 = Pare mais abaixo do que poderia chegar.
variant-leg-swing-forward-only = Balanço só para a frente
variant-leg-swing-forward-only-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira e segure-se.
variant-leg-swing-forward-only-step-2 = Deixe a perna balançar para a frente, e para trás só até estar debaixo de você.
variant-leg-swing-forward-only-step-3 = Não passa para trás de você.
variant-leg-swing-small = Balanço pequeno, como ao caminhar
variant-leg-swing-small-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira e segure-se.
variant-leg-swing-small-step-2 = Deixe a perna balançar tanto como ao caminhar devagar, não mais.
variant-leg-swing-small-forward = Balanço pequeno só para a frente
variant-leg-swing-small-forward-step-1 = Fique de pé, com as costas direitas, ao lado de uma parede ou cadeira e segure-se.
variant-leg-swing-small-forward-step-2 = Deixe a perna balançar um pouco para a frente, e para trás até estar debaixo de você.
variant-leg-swing-seated = Balanço da perna em posição sentada
variant-leg-swing-seated-step-1 = Sente-se, com as costas direitas, na metade da frente de uma cadeira firme e segure os lados.
variant-leg-swing-seated-step-2 = Deslize um pé para a frente no chão.
variant-leg-swing-seated-step-3 = Recolha o joelho e levante-o um pouco; depois deslize de novo para a frente.

## Balanço lateral

variant-side-leg-swing-no-crossing = Balanço lateral que fica do lado de fora
variant-side-leg-swing-no-crossing-step-1 = Fique de pé, com as costas direitas, pés na largura dos quadris, e segure-se.
variant-side-leg-swing-no-crossing-step-2 = Balance a perna esticada para o lado.
variant-side-leg-swing-no-crossing-step-3 = Traga-a de volta para junto da outra perna. Nunca cruza.
variant-side-leg-swing-mid-range = Balanço lateral na zona média
variant-side-leg-swing-mid-range-step-1 = Fique de pé, com as costas direitas, pés na largura dos quadris, e segure-se.
variant-side-leg-swing-mid-range-step-2 = Balance a perna esticada para fora mais ou menos metade do que iria.
variant-side-leg-swing-mid-range-step-3 = Traga-a de volta para junto da outra perna.
variant-side-leg-swing-small = Balanço lateral pequeno
variant-side-leg-swing-small-step-1 = Fique de pé, com as costas direitas, pés na largura dos quadris, e segure-se.
variant-side-leg-swing-small-step-2 = Balance a perna esticada para fora mais ou menos o comprimento de um pé.
variant-side-leg-swing-small-step-3 = Traga-a de volta para junto da outra perna.

## Círculos com a perna

variant-circular-swing-small = Só círculos pequenos
variant-circular-swing-small-step-1 = Fique de pé, com as costas direitas e o peso numa perna, e segure-se.
variant-circular-swing-small-step-2 = Aponte os dedos do outro pé, logo acima do chão.
variant-circular-swing-small-step-3 = Desenhe círculos pequenos, não maiores que um prato raso, para um lado e depois para o outro.

## Postura do bebê feliz

variant-baby-pose-behind-thighs = As duas pernas, mãos atrás das coxas
variant-baby-pose-behind-thighs-step-1 = Deite-se de costas e levante os pés.
variant-baby-pose-behind-thighs-step-2 = Segure por trás das coxas, não nas canelas nem nos pés.
variant-baby-pose-behind-thighs-step-3 = Aproxime as coxas com suavidade, com os joelhos soltos, e respire devagar.
variant-baby-pose-one-foot-gentle = Uma perna de cada vez, com suavidade
variant-baby-pose-one-foot-gentle-step-1 = Deite-se de costas, com um pé no chão.
variant-baby-pose-one-foot-gentle-step-2 = Segure por trás da outra coxa e deixe o joelho vir para cima do quadril.
variant-baby-pose-one-foot-gentle-step-3 = Mantenha o cóccix no chão. Não puxe. Respire devagar.
variant-baby-pose-supine-knee-lift = Elevação do joelho, de costas no chão
variant-baby-pose-supine-knee-lift-step-1 = Deite-se de costas, pés no chão, braços ao lado do corpo.
variant-baby-pose-supine-knee-lift-step-2 = Levante um joelho até estar acima do quadril. As costas ficam longas e quietas.
variant-baby-pose-supine-knee-lift-step-3 = Mantenha-o aí sem as mãos e respire devagar.
variant-baby-pose-side-lying = De lado no chão
variant-baby-pose-side-lying-step-1 = Deite-se de lado com uma almofada debaixo da cabeça e outra entre os joelhos.
variant-baby-pose-side-lying-step-2 = Deixe o joelho de cima deslizar para a frente, até onde for confortável.
variant-baby-pose-side-lying-step-3 = Respire devagar. A câmera não julga este exercício; o relógio conta as suas respirações.

## Agachamentos de ioga

variant-yoga-squat-chair-step-1 = Fique de pé diante de uma cadeira firme que não possa escorregar, pés na largura dos quadris.
variant-yoga-squat-chair-step-2 = Levante os braços e inspire.
variant-yoga-squat-chair-step-3 = Expire e desça até tocar no assento.
variant-yoga-squat-chair-step-4 = Levante-se de novo. As mãos e a cabeça ficam em cima.
variant-yoga-squat-comfortable-depth = Até uma profundidade confortável
variant-yoga-squat-comfortable-depth-step-1 = Fique de pé com os pés afastados. Levante os braços e inspire.
variant-yoga-squat-comfortable-depth-step-2 = Expire e desça só até onde os seus joelhos gostarem.
variant-yoga-squat-comfortable-depth-step-3 = Estique os joelhos, deixe as mãos pender e suba desenrolando as costas.
variant-yoga-squat-upright = Com as costas direitas e a cabeça em cima
variant-yoga-squat-upright-step-1 = Fique de pé com os pés afastados. Levante os braços e inspire.
variant-yoga-squat-upright-step-2 = Expire e desça com o peito erguido.
variant-yoga-squat-upright-step-3 = Suba de novo com as costas direitas. A cabeça fica acima do coração.
variant-yoga-squat-mid-depth = Até a metade
variant-yoga-squat-mid-depth-step-1 = Fique de pé com os pés afastados. Levante os braços e inspire.
variant-yoga-squat-mid-depth-step-2 = Expire e desça até a metade, com o peito erguido.
variant-yoga-squat-mid-depth-step-3 = Pare antes que algo belisque e suba com as costas direitas.
variant-yoga-squat-supported = Com apoio, sem flexão até o chão
variant-yoga-squat-supported-step-1 = Fique de pé com os pés bem afastados e segure um corrimão ou o encosto de uma cadeira pesada.
variant-yoga-squat-supported-step-2 = Levante o braço livre e inspire.
variant-yoga-squat-supported-step-3 = Expire e desça até onde for confortável. Suba com as costas direitas.
variant-yoga-squat-chair-high = Até uma cadeira alta
variant-yoga-squat-chair-high-step-1 = Ponha uma almofada firme numa cadeira, para que ao sentar os joelhos fiquem abaixo dos quadris.
variant-yoga-squat-chair-high-step-2 = Fique de pé diante dela, levante os braços e inspire.
variant-yoga-squat-chair-high-step-3 = Expire, mantenha o peito erguido e desça até tocar no assento.
variant-yoga-squat-chair-high-step-4 = Levante-se de novo, sem se inclinar para a frente.
variant-yoga-squat-small = Uma flexão pequena
variant-yoga-squat-small-step-1 = Fique de pé diante de uma cadeira, pés na largura dos quadris, e segure-se se quiser.
variant-yoga-squat-small-step-2 = Levante os braços e inspire.
variant-yoga-squat-small-step-3 = Expire e dobre um pouco os joelhos. Suba com as costas direitas.

## Limites: ditos logo que se passa um ângulo (cue) e contados depois (fault)

cue-flexion_60 = Alto demais. Baixe a perna.
fault-flexion_60 = A perna subiu além de 60 graus.
cue-low = Mais baixo, por favor. Continue com leveza.
fault-low = A perna subiu mais do que é bom para este quadril.
cue-no_back_swing = Só para a frente, por favor.
fault-no_back_swing = A perna foi para trás do corpo.
cue-small_forward = Menor para a frente, por favor.
fault-small_forward = A perna foi mais à frente do que num balanço pequeno.
cue-small_back = Menor para trás, por favor.
fault-small_back = A perna foi mais atrás do que num balanço pequeno.
cue-no_crossing = Pare junto da outra perna, por favor.
fault-no_crossing = A perna cruzou o meio.
cue-mid_range = Mais perto, por favor. Metade basta.
fault-mid_range = A perna saiu além da zona média.
cue-small_side = Menor para o lado, por favor.
fault-small_side = A perna saiu mais do que num balanço pequeno.
cue-too_wide = Faça o círculo menor.
fault-too_wide = O círculo foi maior do que um pequeno.
cue-gentle_flexion = Solte um pouco a perna.
fault-gentle_flexion = A perna foi trazida mais perto do que é suave.
cue-hip_90 = Já chega. Suba um pouco.
fault-hip_90 = O quadril dobrou além de 90 graus.
cue-small_squat = Uma flexão menor, por favor.
fault-small_squat = A flexão foi mais funda do que uma pequena.
