# Palavras da sessão: em que ponto está e o que se diz. Os avisos são ditos em voz alta: curtos.

## Estados

state-idle = Quando você quiser
state-set_up = Preparação da câmera
state-get_ready = Prepare-se
state-working = Exercício
state-switching = Troca de perna
state-resting = Descanso
state-paused = Em pausa
state-hurt = Parado porque dói
state-stopped = Terminada mais cedo
state-done = Feito por hoje

set-status-open = em curso
set-status-done = feita
set-status-partial = feita em parte
set-status-skipped = deixada de fora
set-status-hurt = parada porque doeu

counted-by-camera = contado pela câmera
counted-by-clock = contado pelo relógio
counted-by-person = contado por você

not-counted-incomplete = Visto, mas faltou uma parte.
not-counted-other_leg = Essa era a outra perna. Fica guardado, mas não nesta série.
not-counted-partial = Visto, mas não foi um movimento completo.
not-counted-too_short = Visto, mas foi curto demais.
not-counted-swap = A câmera confundiu as suas pernas por um momento.
not-counted-lost = A câmera deixou de ver você no meio do movimento.

tracking-good = Vejo você bem.
tracking-nobody = Não vejo ninguém.
tracking-partly_out = Uma parte do seu corpo está fora da imagem.
tracking-two_people = Há mais de uma pessoa na imagem.
tracking-too_dark = Está escuro demais para ver você bem.
tracking-wrong_view = Vejo você de um lado difícil de medir.
tracking-wrong_exercise = Isto parece outra posição.
tracking-too_far = Está longe. De mais perto, a medição fica melhor.
tracking-lift_left = Estou à espera de que levante o pé esquerdo.
tracking-lift_right = Estou à espera de que levante o pé direito.
tracking-camera_lost = A câmera já não está. Seguimos pelo relógio.
tracking-off = A câmera está desligada. Seguimos pelo relógio.

## Preparar e continuar

cue-set-up-side = Fique de lado para a câmera.
cue-set-up-front = Fique de frente para a câmera.
cue-set-up-half_side = Vire-se meio de lado.
cue-set-up-lying = Deite-se de lado para mim.
cue-countdown = { $number }
cue-start = Comece, devagar e com leveza.
cue-halfway = Metade feita. Continue com leveza.
cue-half-small = Círculos pequenos, perto do chão.
cue-half-large = Agora círculos maiores, para o outro lado.
cue-switch-soon = Daqui a pouco trocamos de perna.
cue-switch = Bom. Agora passe para a perna { $side ->
        [left] esquerda
       *[right] direita
    }.
cue-paused = Em pausa. Sem pressa.
cue-paused-gap = Perdi o fio, por isso fiz uma pausa.
cue-done = Essa foi a rotina de hoje. Agradecemos.
cue-stopped = Terminamos aqui. Está tudo guardado.
cue-count = { $count }
cue-new-best = Mais amplo que antes, e ainda leve. Ótimo.
cue-clean-set = Uma série limpa. Muito bem.

## Respiração e passos

cue-breathe-in = Inspire.
cue-breathe-out = E expire, devagar.
cue-step-arms_up = Braços para cima, inspire.
cue-step-down = Expire e desça.
cue-step-hands_down = Mãos no chão. Respire livremente.
cue-step-fold = Estique os joelhos com suavidade.
cue-step-up = Inspire e suba.
cue-step-roll_up = Inspire e suba desenrolando as costas.

## O que a câmera vê

cue-camera-on = A câmera está ligada de novo.
cue-camera-off = Câmera desligada. Seguimos pelo relógio.
cue-camera-lost = A câmera já não está. Continue com calma.
cue-tracking-nobody = Entre na imagem, por favor.
cue-tracking-partly_out = Recue um pouco e mostre { $missing ->
        [head] a cabeça
        [shoulders] os ombros
        [hips] os quadris
        [knees] os joelhos
        [feet] os pés
       *[body] o corpo
    }.
cue-tracking-two_people = Só uma pessoa na imagem, por favor.
cue-tracking-too_dark = Um pouco mais de luz ajudaria.
cue-tracking-wrong_view = Vire-se um pouco, como na imagem.
cue-tracking-wrong_exercise = Fique na posição da imagem, por favor.
cue-tracking-too_far = Chegue um pouco mais perto, por favor.
cue-tracking-lift_left = Levante o pé esquerdo um momento, por favor.
cue-tracking-lift_right = Levante o pé direito um momento, por favor.
cue-other-leg = Esta série é para a perna { $side ->
        [left] esquerda
       *[right] direita
    }.
cue-incomplete = Passe por cada passo, sem pressa.

## Quando dói

cue-hurt = Pare aí. Onde dói?
cue-stopped-pain = Paramos por hoje. Descanse agora, por favor.
cue-dizzy = Sente-se e descanse um pouco.

## O que não se pode fazer

error-not-now = Isso não é possível agora.
error-routine-unsuitable = As suas respostas mudaram desde que esta sessão foi planejada. Por favor, termine-a e comece uma nova.
error-plan-unreadable = O plano desta sessão já não pode ser lido. Por favor, termine-a e comece uma nova.
error-nothing-to-do = Nenhum dos exercícios serve para as suas respostas. Por favor, pergunte a um profissional de saúde o que lhe faria bem.
error-dose-scale = O fator de dose tem de ser um número de { $least } a { $most }; é { $scale }.
