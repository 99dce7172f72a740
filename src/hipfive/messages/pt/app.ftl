# Palavras da página: menu, início, preparação, a série em curso, resumo, histórico e configurações.

## Em toda parte

menu = Menu principal
menu-home = Hoje
menu-history = Histórico
menu-settings = Configurações
loading = Um momento…
close = Fechar
back = Voltar
next = Seguinte
to-home = À página de hoje
error-unexpected = Algo não funcionou. Por favor, tente de novo.
error-server-gone = O HipFive não responde. Ainda está em funcionamento neste computador? Nada do que foi contado se perdeu.
browser-too-old = Este navegador é antigo demais para uma sessão. Por favor, use um Firefox, Chrome, Edge ou Safari atualizado.
browser-no-camera = Este navegador não consegue medir com a câmera. Todo o resto funciona.

## Doses

dose-time = { $amount ->
        [one] { $amount } segundo
       *[other] { $amount } segundos
    } { $sides ->
        [each] em cada perna
       *[both] dos dois lados
    }
dose-breaths = { $amount ->
        [one] { $amount } respiração lenta
       *[other] { $amount } respirações lentas
    }{ $sides ->
        [each] {" "}de cada lado
       *[both] {""}
    }
dose-reps = { $amount ->
        [one] { $amount } vez
       *[other] { $amount } vezes
    }
amount-of-time = { $amount ->
        [one] { $amount } segundo
       *[other] { $amount } segundos
    }
amount-of-breaths = { $amount ->
        [one] { $amount } respiração lenta
       *[other] { $amount } respirações lentas
    }
amount-of-reps = { $amount ->
        [one] { $amount } vez
       *[other] { $amount } vezes
    }
side-leg = { $side ->
        [left] Perna esquerda
       *[right] Perna direita
    }
side-both = Os dois lados

## Início

home-title = Os seus cinco de hoje
home-lead = { $exercises ->
        [one] Um exercício
       *[other] { $exercises } exercícios
    }, cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Devagar e com leveza, no seu próprio ritmo.
home-exercises = Os exercícios de hoje
home-start-camera = Começar com câmera
home-start-no-camera = Começar sem câmera
home-private = A imagem da câmera nunca sai deste dispositivo, e nada é enviado para outro lugar.
home-open-title = Você tem uma sessão por terminar
home-open-text = { $done ->
        [0] Nada se perdeu.
       *[other] { $done } de { $sets } séries estão feitas, e nada se perdeu.
    } Quer continuar com ela?
home-go-on = Continuar
home-discard = Terminá-la aqui
home-scaled = Configuração de teste: cada exercício está encurtado para { $percent } % da sua duração.
home-rule = Nunca faça exercício com dor. Se algo doer, pare: basta um toque.
home-safety-link = Perguntas de segurança
home-safety-until = (respondidas; voltam a ser feitas depois de { $date })
figure-label = Uma figura fazendo o exercício { $name }

## Antes de uma sessão

before-title = Antes de começar
before-pain = Quanto doem agora os seus quadris ou as suas costas?
before-support = Vai segurar-se numa parede ou numa cadeira?
before-support-note = Segurar-se é normal e nunca uma falha. Conta da mesma forma.
before-support-yes = Sim, seguro-me
before-support-no = Não, fico de pé sem apoio
before-support-needed = Por causa das suas respostas, segure-se numa parede ou numa cadeira firme em todos os exercícios de pé, por favor.
before-begin = Começar
score-none = 0: nenhuma dor
score-worst = 10: a pior dor que existe

## Perguntas de segurança

safety-rule-1 = Consulte um profissional de quiropraxia ou de medicina antes de começar.
safety-rule-2 = Escute o seu corpo e vá no seu próprio ritmo.
safety-rule-3 = Nunca faça um exercício que doa. Pare e diga.
safety-rule-4 = O HipFive guia e registra. Não diagnostica nem trata.
safety-start = Às perguntas
safety-question = Pergunta { $number } de { $of }
safety-red_flag-text = Se algo disto for verdade, por favor, não faça exercício: pode precisar de ajuda imediata.
safety-see_clinician-text = Se algo disto for verdade, fale com o seu médico ou fisioterapeuta antes da primeira sessão.
safety-condition-text = Nada disto impede você de começar. Muda ou deixa de fora alguns exercícios.
safety-balance-text = Para que fique de pé com segurança.
safety-unsure-red_flag = Agradecemos por dizer. Por segurança, tomamos como um sim: antes uma vez a mais do que uma vez tarde demais.
safety-unsure-see_clinician = Está bem. Por segurança, tomamos como um sim, e um profissional de saúde pode esclarecer.
safety-unsure-condition = Está bem. Por segurança, tomamos como um sim: os exercícios ficam mais suaves, e pode responder de novo quando souber mais.
safety-unsure-balance = Está bem. Por segurança, tomamos como um sim: segure-se, para ficar de pé com segurança.
outcome-emergency-title = Por favor, pare aqui e procure ajuda
outcome-see_clinician-title = Por favor, consulte primeiro um profissional de saúde
outcome-clear-title = Pode começar
outcome-reasons = O que você nos disse
outcome-conditions = A sua rotina está adaptada a
outcome-dated = Respondido em { $date }. Perguntamos de novo depois de { $until }.
outcome-to-home = À minha rotina
outcome-again = Responder de novo

## Conexão

link-connecting = Conectando…
link-reconnecting = A conexão foi perdida. Tenta-se de novo; nada do que foi contado se perdeu.
link-elsewhere-title = Esta sessão está aberta em outra aba
link-elsewhere-text = Só uma página de cada vez pode seguir você. Pode continuar na outra aba ou usar esta.
link-taken-title = Esta sessão continua em outra aba
link-taken-text = Outra aba assumiu a sessão. Pode continuar lá ou trazê-la de volta para aqui.
link-gone-title = Esta sessão já não existe
link-gone-text = Pode ter sido terminada em outro lugar. O que foi feito está no histórico.
link-not_screened-title = Por favor, responda primeiro às perguntas de segurança
link-not_screened-text = Têm de estar respondidas antes de uma sessão continuar.
link-use-here = Usar esta aba

## Câmera

camera-picture = A imagem da sua câmera, como num espelho
camera-status-off = A câmera está desligada
camera-status-opening = Por favor, permita a câmera
camera-status-starting = Preparando a câmera…
camera-retry = Tentar de novo
camera-not_allowed = A câmera não está permitida
camera-not_allowed-help = Clique no sinal da câmera ao lado do endereço, no topo do navegador, escolha “Permitir” e tente de novo.
camera-none = Não se encontrou nenhuma câmera
camera-none-help = Conecte uma câmera e tente de novo, ou continue sem ela: a imagem, o relógio e a voz guiam você igualmente bem.
camera-busy = A câmera está em uso em outro lugar
camera-busy-help = Outro programa, talvez uma videochamada, usa neste momento a câmera. Feche-o e tente de novo.
camera-insecure = A câmera precisa de um endereço seguro
camera-insecure-help = Os navegadores só permitem a câmera em http://localhost ou por HTTPS. Abra o HipFive lá, ou continue sem a câmera.
camera-unsupported = Este navegador não consegue usar a câmera aqui
camera-unsupported-help = Por favor, use um Firefox, Chrome, Edge ou Safari atualizado, ou continue sem a câmera.
camera-failed = Não foi possível iniciar a câmera
camera-failed-help = Desconecte-a, conecte-a de novo e tente mais uma vez, ou continue sem ela.
camera-unplugged = A câmera parou. Continuamos sem ela.
camera-unplugged-help = Conecte-a de novo e tente mais uma vez, ou continue sem ela.
camera-no_webgl = Este navegador não consegue seguir o movimento
camera-no_webgl-help = Não tem WebGL, ou está desligado (“aceleração por hardware” nas configurações do navegador). Tudo funciona sem a câmera.
camera-no_model = Falta a parte que segue o movimento
camera-no_model-help = O arquivo do modelo não carregou. Inicie o HipFive de novo; se isso não ajudar, instale-o outra vez. Tudo funciona sem a câmera.
camera-no_runtime = A parte que segue o movimento não iniciou
camera-no_runtime-help = Feche outras abas e programas e tente de novo, ou continue sem a câmera.

## Preparação

set-up-title = Preparação da câmera para
set-up-anyway = Continuar mesmo assim
set-up-without = Sem câmera
set-up-good = Bom, vejo você. Fique aí.
set-up-looking = À sua procura…
place-side = Fique de lado para a câmera
place-half_side = Vire-se meio de lado
place-front = Fique de frente para a câmera
place-lying = Deite-se de lado para a câmera
place-distance = 2½–3 m
place-away = a { place-distance } de distância
check-camera = Câmera ligada
check-body = Corpo inteiro à vista
check-light = Luz suficiente
check-view = Direção certa
check-state-yes = sim
check-state-no = ainda não
check-state-open = ainda não se sabe

## Em curso

work-stage = O exercício
work-progress = Série { $index } de { $of }
work-next = A seguir
ring-get_ready = prepare-se
ring-working = segundos
ring-minutes = minutos
ring-switching = troca de perna
ring-resting = descanso
ring-set_up = preparação
ring-paused = em pausa
ring-of = de { $target }
ring-of-breaths = { $target ->
        [one] de { $target } respiração
       *[other] de { $target } respirações
    }
ring-counted = contadas
half-small = Círculos pequenos
half-large = Círculos maiores, para o outro lado
gauge-label = Até onde a perna vai
gauge-best = O seu mais amplo
gauge-walking = o que caminhar usa
breath-in = Inspire
breath-out = Expire
breath-free = Respire livremente
step-arms_up = Braços para cima
step-down = Desça
step-hands_down = Mãos no chão
step-fold = Estique os joelhos
step-roll_up = Desenrole as costas
step-up = Suba
paused-text = Sem pressa. Continua de onde parou.
paused-finish = Terminar a sessão aqui
control-pause = Pausa
control-resume = Continuar
control-repeat = Repetir
control-skip = Seguinte
control-count = Contar um
control-camera-off = Desligar câmera
control-camera-on = Ligar câmera
control-voice-off = Desligar voz
control-voice-on = Ligar voz
control-hear-on = Ouvir a dor
control-hear-off = Parar de ouvir
voice-hurts-words = dói, doem, dor, dores, ai, doendo, machuca
control-hurts = Isto dói
key-space = Espaço

## Quando dói

hurt-where = O lugar
hurt-side = Que lado?
body-front = de frente
body-back = de costas
hurt-keep = Guardar e continuar
hurt-skip = Saltar estas perguntas

## Resumo

summary-title-done = Muito bem. Esses foram os seus cinco.
summary-title-stopped = Parou aqui, e está tudo bem.
detail-title = O que você fez
summary-sets = { $done } de { $sets } séries feitas
summary-minutes = { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    } de exercício
summary-felt = Como se sentiu
summary-pain-now = Quanto dói agora?
summary-effort = Como foi?
effort-easy = Fácil
effort-right = Na medida certa
effort-hard = Difícil
summary-kept = Agradecemos. Fica guardado com a sessão de hoje.
summary-pain-before = Dor antes: { $score }
summary-pain-after = Dor depois: { $score }
summary-form-good = Forma: regular e calma, nada a corrigir.
summary-arc = Normalmente { $typical }° (o mais provável, entre { $low }° e { $high }°), máximo { $best }°
summary-arc-alone = Normalmente { $typical }°, máximo { $best }°
summary-angle-note = São ângulos do movimento como a câmera o vê, não só da articulação do quadril. Compare-os apenas com os seus.
summary-pain = Doeu: { $place }, { $score } de 10
summary-pain-where = Doeu: { $place }
amount-times = { $times ->
        [one] uma vez
       *[other] { $times } vezes
    }
amount-seconds = { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
amount-held = mantida { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
legend-typical = amplitude típica, com a sua incerteza
legend-best = a sua maior amplitude
legend-walking = o que caminhar usa

## Histórico

history-empty = Ainda não há sessões. A primeira ficará aqui.
history-hurt = { $name }: { $place }
history-hurt-score = { $name }: { $place }, { $score } de 10
history-open = Por terminar
history-done = Feita
history-stopped = Terminada mais cedo

## Configurações

settings-voice = Voz
settings-voice-note = Uma voz deste dispositivo diz o que vem a seguir. Sem voz, tudo é mostrado por escrito.
settings-rate = Velocidade da voz
settings-rate-0_8 = Mais lenta
settings-rate-1 = Normal
settings-rate-1_2 = Mais rápida
settings-captions = Avisos por escrito
settings-on = Sim
settings-off = Não
settings-camera = Câmera
settings-camera-any = A que o navegador escolher
settings-model = Como a câmera segue você
settings-model-note = “Rápido” serve para a maioria dos computadores. “Minucioso” precisa de um veloz.
settings-model-lite = Rápido
settings-model-full = Minucioso
settings-theme = Cores
settings-theme-auto = Como neste dispositivo
settings-theme-light = Claras
settings-theme-dark = Escuras
settings-kept = As configurações ficam neste dispositivo.
forget-title = As suas respostas de saúde
forget-what = São guardadas para que a rotina lhe convenha. Depois de apagadas, serão perguntadas de novo antes da próxima sessão. O histórico fica, com o que foi mudado nas rotinas e porquê.
forget = Apagar as minhas respostas
forget-sure = Apagar todas as suas respostas de saúde? Não podem ser recuperadas, e uma sessão em curso termina.
forget-yes = Sim, apagar
forget-no = Não, guardar
forget-done = As suas respostas de saúde foram apagadas.
settings-language = Língua
settings-language-auto = Como neste navegador
settings-voice-none = Este dispositivo não tem voz para esta língua. Tudo é mostrado por escrito; pode acrescentar-se uma voz nas configurações do próprio dispositivo.

gesture-raised_hand-pause = Mantenha a mão no alto: pausa
gesture-raised_hand-resume = Mantenha a mão no alto: continuar
gesture-crossed_arms-hurts = Mantenha os braços cruzados: isto dói
gesture-tip = Longe do dispositivo? Mantenha uma mão acima da cabeça para pausar ou continuar. Se doer, fique de frente para a câmera e cruze os braços, com as mãos nos ombros.
gesture-go-on-tip = Ou mantenha uma mão acima da cabeça para continuar.
settings-sounds = Sons curtos
settings-vibration = Vibração
settings-gestures = Sinais com os braços
settings-gestures-note = Diante da câmera: uma mão acima da cabeça pausa ou continua; braços cruzados com as mãos nos ombros, de frente para a câmera, querem dizer que dói.
check-distance = Perto o bastante
check-rate = Imagem rápida o bastante
check-sides = Esquerda e direita
sides-other_foot = Pareceu o outro pé. Mais uma vez, por favor.
sides-swapped = A câmera mostra a esquerda e a direita trocadas. Já foi corrigido.
sides-passed = Esquerda e direita estão certas.
set-up-starts = Começa em { $seconds }
camera-slow = Este dispositivo está lento agora, por isso olho menos vezes. A contagem continua; a forma é avaliada com menos detalhe.
camera-now-lite = Este dispositivo era lento demais para o modo minucioso; agora sigo os seus movimentos no modo rápido.
gauge-typical = Típico agora
gauge-between = de { $low } a { $high }°
