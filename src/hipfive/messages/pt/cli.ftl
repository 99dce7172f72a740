# Palavras da linha de comando, do que `hipfive analyze` deixa, e de `hipfive doctor`.

## A linha de comando

cli-about =
    O HipFive guia você numa rotina diária de cinco exercícios de quadril e mede-os pela câmera.
    Sem comando, inicia o treinador neste computador e abre-o no seu navegador.
cli-commands = comandos
cli-usage = utilização:
cli-arguments = argumentos
cli-not-understood = Isto não se entende; { $command } --help mostra o que há.
cli-options = opções
cli-version-help = mostrar a versão e sair
cli-help-help = mostrar esta página e sair
cli-example = exemplo:

cli-coach-short = iniciar o treinador e abri-lo no navegador (o que `hipfive` sozinho faz)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = porta onde escutar (predefinição: { $default }, ou HIPFIVE_PORT)
cli-coach-host = endereço onde escutar (predefinição: { $default }, a que só este computador chega; ou HIPFIVE_HOST)
cli-coach-no-browser = não abrir uma janela do navegador
cli-coach-data-dir = pasta onde o histórico é guardado (ou HIPFIVE_DATA_DIR)

cli-analyze-short = medir um vídeo gravado e escrever os resultados numa pasta
cli-analyze-about =
    Mede um exercício num vídeo gravado, ou numa gravação de pontos do corpo que o HipFive guardou.
    Na pasta ficam result.json, angles.csv, motion.mot, landmarks.trc e curves.png.
    Nada sai deste computador.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = o vídeo (de qualquer tipo que o ffmpeg leia) ou uma gravação guardada (.hfrec)
cli-analyze-exercise = que exercício mostra: { $ids }
cli-analyze-variant = que versão do exercício mostra, por exemplo chair; sem ela, o exercício tal como é
cli-analyze-out = pasta para os resultados; é criada se não existir
cli-analyze-annotate = escrever também annotated.mp4, o vídeo com o esqueleto, o ângulo e a contagem desenhados
cli-analyze-model = tamanho do modelo de postura: lite, full ou heavy (predefinição: full; heavy para exercícios no chão, que os outros leem mal)
cli-analyze-quiet = não mostrar progresso nem resumo
cli-analyze-landmarks = escrever também landmarks.hfrec, com que os resultados se podem refazer sem o vídeo

cli-doctor-short = verificar esta instalação e dizer como arranjar o que falta
cli-doctor-example = hipfive doctor
cli-doctor-json = dar as verificações em JSON
cli-exercises-short = listar os cinco exercícios
cli-exercises-example = hipfive exercises

cli-stopped = Parado. Nada foi escrito.
cli-unexpected = Algo deu errado dentro do HipFive ({ $kind }). O erro é nosso, não seu. Execute de novo com HIPFIVE_TRACEBACK=1 para ver onde e, por favor, comunique-o.

## Progresso e resumo de uma análise

progress = { $percent } % · { $fps } imagens por segundo · faltam { $left }
progress-open = { $seconds } s medidos · { $fps } imagens por segundo
progress-line = { $percent } % medido
analysis-sides = { $exercise }: esquerda { $left }, direita { $right }.
analysis-count = { $exercise }: { $count ->
        [one] { $count } repetição completa
       *[other] { $count } repetições completas
    }.
analysis-holds = { $exercise }: { $count ->
        [one] mantido { $count } vez
       *[other] mantido { $count } vezes
    }, a mais longa { $seconds } s.
analysis-figure = { $side ->
        [left] Perna esquerda
        [right] Perna direita
       *[other] As duas pernas
    }: { $figure }, normalmente { $value }° (com 95 % de certeza, de { $low } a { $high }°).
analysis-figure-arc-deg = arco
analysis-figure-radius-deg = meio ângulo do círculo
analysis-figure-hip-flexion-max-deg = mais à frente
analysis-figure-hip-flexion-min-deg = mais atrás
analysis-figure-hip-abduction-max-deg = mais para fora
analysis-figure-hip-flexion-deg = flexão do quadril ao manter
analysis-figure-hip-abduction-deg = afastamento dos joelhos ao manter
analysis-written = Escrito em { $folder }.

## O que pode estar errado no que foi entregue

error-input-missing = Não existe o arquivo { $path }.
error-input-not-a-file = { $path } é uma pasta, não um vídeo.
error-input-empty = { $file } está vazio.
error-input-unreadable = { $file } não pode ser aberto: esta conta não o pode ler.
error-input-cut = { $file } está cortado: devia durar { $whole } s, mas só se podem ler { $readable } s. Por favor, copie-o ou grave-o de novo.
error-recording-cut = { $file } está cortado: para no meio de uma imagem. Por favor, copie-o de novo.
error-unknown-exercise = Não existe o exercício “{ $exercise }”. Os exercícios são: { $ids }.
error-unknown-variant = Não existe a versão “{ $variant }” de { $exercise } que uma câmara possa medir. Existem: { $ids }.
error-unknown-model = Não existe o modelo “{ $model }”. Os modelos são: { $sizes }.
error-nobody-seen = Não se vê ninguém em { $file }. O corpo inteiro, da cabeça aos pés, deve estar na imagem.
error-two-people = { $file } mostra mais de uma pessoa. Por favor, grave-o de novo só com a pessoa que faz o exercício na imagem.
error-wrong-exercise = { $file } não mostra { $exercise }. Por favor, verifique --exercise.
error-wrong-exercise-seems = { $file } não mostra { $exercise }; parece { $seems }. Por favor, verifique --exercise.
error-output-not-a-folder = { $path } é um arquivo; os resultados precisam de uma pasta.
error-output-not-writable = Não se pode escrever nada em { $path }. Por favor, escolha outra pasta com --out.
error-output-disk-full = Não há mais espaço no disco para os resultados em { $path }.
error-extra-missing = Isto precisa de uma parte que não está instalada. Por favor, execute: pip install 'hipfive[{ $extra }]'
error-bad-setting = { $name } está definido como “{ $value }”, que não pode ser usado.

## Avisos em result.json

warning-uncalibrated = Não houve um momento quieto no início, por isso os números são menos certos.
warning-view-not-suitable = A câmera estava onde este exercício não se mede bem.

warning-nothing-counted = Não se viu nenhuma repetição completa.
warning-video-damaged = Partes do vídeo estavam danificadas e ficaram de fora.
warning-two-people-briefly = Outra pessoa esteve na imagem por algum tempo.
warning-nobody-briefly = A pessoa não se via durante parte do tempo.

## A imagem das curvas

plot-time = tempo (s)
plot-left = perna esquerda
plot-right = perna direita
plot-moving-leg = perna em movimento
plot-walking-band = amplitude que caminhar usa
plot-not-counted = visto, não contado
plot-hold = mantido { $number }: { $seconds } s
plot-angle-hip-flexion = perna à frente (+) / atrás (−), graus
plot-angle-hip-abduction = perna para o lado (+), graus
plot-angle-circle-radius = meio ângulo do círculo, graus
plot-title = { $exercise }: { $count } contadas
plot-title-sides = { $exercise }: esquerda { $left }, direita { $right }
plot-title-holds = { $exercise }: mantido { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }, a mais longa { $longest } s
plot-note = número: repetição · *: com uma falha de forma · –: não completa

## O vídeo anotado

video-left = esquerda { $count }
video-right = direita { $count }
video-count = { $count }
video-holding = mantido { $seconds } s
video-holds = vezes mantido { $count }

phase-arms_up = braços para cima
phase-down = para baixo
phase-hands_down = mãos no chão
phase-fold = flexão
phase-roll_up = desenrolar as costas
phase-small = círculos pequenos
phase-large = círculos grandes

## Doctor

doctor-state-ok = bem
doctor-state-attention = atenção
doctor-state-missing = falta
doctor-all-well = Está aqui tudo o que é preciso.
doctor-not-well = Falta algo que é preciso; veja acima.
doctor-mend = para arranjar: { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } é antigo demais; é preciso { $least } ou mais novo
doctor-python-mend = instale Python { $least } ou mais novo
doctor-page = a página do treinador está construída
doctor-page-missing = a página do treinador não está construída
doctor-page-mend = numa cópia do código-fonte execute `make`; caso contrário, instale de novo o wheel hipfive
doctor-model = modelo de postura { $model }
doctor-model-unlisted = o modelo de postura { $model } está aqui, mas nada diz como devia ser
doctor-model-missing = o modelo de postura { $model } não está aqui
doctor-model-damaged = o modelo de postura { $model } não é o que devia ser
doctor-model-mend = numa cópia do código-fonte execute `make`; caso contrário, instale de novo o wheel hipfive
doctor-video = vídeos gravados podem ser medidos
doctor-video-missing = vídeos gravados não podem ser medidos: { $part } não está instalado
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = o histórico é guardado em { $path } ({ $free } GB livres)
doctor-data-tight = pouco espaço para o histórico em { $path } ({ $free } GB livres)
doctor-data-unwritable = não se pode escrever nada em { $path }
doctor-data-mend = arranje espaço, ou escolha outra pasta com HIPFIVE_DATA_DIR
doctor-database = a base de dados abre, estrutura { $revision }
doctor-database-new = ainda não há base de dados; o primeiro início cria-a
doctor-database-old = a base de dados tem a estrutura antiga { $revision }; o próximo início atualiza-a
doctor-database-newer = a base de dados foi feita por um HipFive mais novo
doctor-database-broken = a base de dados não abre
doctor-database-mend = veja HIPFIVE_DATABASE_URL, ou recupere uma cópia de segurança da pasta de dados
doctor-database-newer-mend = instale de novo o HipFive mais novo
doctor-port = a porta { $port } está livre
doctor-port-taken = a porta { $port } está ocupada; o treinador talvez já esteja em funcionamento
doctor-port-mend = abra http://{ $host }:{ $port }, ou inicie com `hipfive --port` e outro número
doctor-clock = o relógio diz { $today }
doctor-clock-odd = o relógio diz { $today }, o que não pode ser
doctor-clock-mend = acerte a data e a hora do computador
doctor-codecs = vídeos podem ser lidos ({ $decoders }) e escritos ({ $encoder })
doctor-codecs-poor = alguns vídeos não podem ser lidos; falta: { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = navegador { $browser }
doctor-browser-missing = não se encontrou nenhum navegador neste computador
doctor-browser-mend = instale um (Chromium, Firefox, Edge ou Safari)
doctor-settings = as configurações podem ser lidas
doctor-settings-bad = a configuração { $name } não pode ser usada: “{ $value }”
doctor-settings-mend = corrija ou retire { $name }
doctor-node = Node { $version }, para construir a página
doctor-node-missing = sem Node; só é preciso para construir a página a partir do código-fonte
