# Palabras de la línea de órdenes, de lo que deja `hipfive analyze` y de `hipfive doctor`.

## La línea de órdenes

cli-about =
    HipFive le guía en una rutina diaria de cinco ejercicios de cadera y los mide con la cámara.
    Sin orden alguna, inicia el entrenador en este ordenador y lo abre en su navegador.
cli-commands = órdenes
cli-usage = uso:
cli-arguments = argumentos
cli-not-understood = Esto no se entiende; { $command } --help muestra lo que hay.
cli-options = opciones
cli-version-help = mostrar la versión y salir
cli-help-help = mostrar esta página y salir
cli-example = ejemplo:

cli-coach-short = iniciar el entrenador y abrirlo en el navegador (lo que hace `hipfive` solo)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = puerto en el que escuchar (por defecto: { $default }, o HIPFIVE_PORT)
cli-coach-host = dirección en la que escuchar (por defecto: { $default }, a la que solo llega este ordenador; o HIPFIVE_HOST)
cli-coach-no-browser = no abrir una ventana del navegador
cli-coach-data-dir = carpeta en la que se guarda el historial (o HIPFIVE_DATA_DIR)

cli-analyze-short = medir un vídeo grabado y escribir los resultados en una carpeta
cli-analyze-about =
    Mide un ejercicio en un vídeo grabado, o en una grabación de puntos del cuerpo que guardó HipFive.
    En la carpeta quedan result.json, angles.csv, motion.mot, landmarks.trc y curves.png.
    Nada sale de este ordenador.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = el vídeo (de cualquier tipo que lea ffmpeg) o una grabación guardada (.hfrec)
cli-analyze-exercise = qué ejercicio muestra: { $ids }
cli-analyze-variant = qué versión del ejercicio muestra, por ejemplo chair; si no se indica, el ejercicio tal cual
cli-analyze-out = carpeta para los resultados; se crea si no existe
cli-analyze-annotate = escribir también annotated.mp4, el vídeo con el esqueleto, el ángulo y la cuenta dibujados
cli-analyze-model = tamaño del modelo de postura: lite, full o heavy (por defecto: full; heavy para los ejercicios en el suelo, que los otros leen mal)
cli-analyze-quiet = no mostrar avance ni resumen
cli-analyze-landmarks = escribir también landmarks.hfrec, con el que se pueden rehacer los resultados sin el vídeo

cli-doctor-short = comprobar esta instalación y decir cómo arreglar lo que falta
cli-doctor-example = hipfive doctor
cli-doctor-json = dar las comprobaciones como JSON
cli-exercises-short = enumerar los cinco ejercicios
cli-exercises-example = hipfive exercises

cli-stopped = Detenido. No se ha escrito nada.
cli-unexpected = Algo ha fallado dentro de HipFive ({ $kind }). Es un error nuestro, no suyo. Ejecútelo otra vez con HIPFIVE_TRACEBACK=1 para ver dónde y, por favor, comuníquelo.

## Avance y resumen de un análisis

progress = { $percent } % · { $fps } imágenes por segundo · quedan { $left }
progress-open = { $seconds } s medidos · { $fps } imágenes por segundo
progress-line = { $percent } % medido
analysis-sides = { $exercise }: izquierda { $left }, derecha { $right }.
analysis-count = { $exercise }: { $count ->
        [one] 1 repetición completa
       *[other] { $count } repeticiones completas
    }.
analysis-holds = { $exercise }: { $count ->
        [one] mantenido 1 vez
       *[other] mantenido { $count } veces
    }, la más larga { $seconds } s.
analysis-figure = { $side ->
        [left] Pierna izquierda
        [right] Pierna derecha
       *[other] Ambas piernas
    }: { $figure }, normalmente { $value }° (con un 95 % de certeza, de { $low } a { $high }°).
analysis-figure-arc-deg = arco
analysis-figure-radius-deg = semiángulo del círculo
analysis-figure-hip-flexion-max-deg = máximo hacia delante
analysis-figure-hip-flexion-min-deg = máximo hacia atrás
analysis-figure-hip-abduction-max-deg = máximo hacia fuera
analysis-figure-hip-flexion-deg = flexión de cadera al mantener
analysis-figure-hip-abduction-deg = separación de rodillas al mantener
analysis-written = Escrito en { $folder }.

## Lo que puede fallar en lo que se entregó

error-input-missing = No existe el archivo { $path }.
error-input-not-a-file = { $path } es una carpeta, no un vídeo.
error-input-empty = { $file } está vacío.
error-input-unreadable = { $file } no se puede abrir: esta cuenta no puede leerlo.
error-input-cut = { $file } está cortado: debería durar { $whole } s, pero solo se pueden leer { $readable } s. Por favor, cópielo o grábelo de nuevo.
error-recording-cut = { $file } está cortado: se detiene en medio de una imagen. Por favor, cópielo de nuevo.
error-unknown-exercise = No existe el ejercicio «{ $exercise }». Los ejercicios son: { $ids }.
error-unknown-variant = No existe la versión «{ $variant }» de { $exercise } que una cámara pueda medir. Existen: { $ids }.
error-unknown-model = No existe el modelo «{ $model }». Los modelos son: { $sizes }.
error-nobody-seen = No se ve a nadie en { $file }. El cuerpo entero, de la cabeza a los pies, debe estar en la imagen.
error-two-people = { $file } muestra a más de una persona. Por favor, grábelo de nuevo solo con la persona que hace el ejercicio en la imagen.
error-wrong-exercise = { $file } no muestra { $exercise }. Por favor, compruebe --exercise.
error-wrong-exercise-seems = { $file } no muestra { $exercise }; parece { $seems }. Por favor, compruebe --exercise.
error-output-not-a-folder = { $path } es un archivo; los resultados necesitan una carpeta.
error-output-not-writable = No se puede escribir nada en { $path }. Por favor, elija otra carpeta con --out.
error-output-disk-full = No queda sitio en el disco para los resultados en { $path }.
error-extra-missing = Esto necesita una parte que no está instalada. Por favor, ejecute: pip install 'hipfive[{ $extra }]'
error-bad-setting = { $name } tiene el valor «{ $value }», que no se puede usar.

## Avisos en result.json

warning-uncalibrated = No hubo un momento quieto al comienzo, así que las cifras son menos seguras.
warning-view-not-suitable = La cámara estaba donde este ejercicio no se puede medir bien.

warning-nothing-counted = No se vio ninguna repetición completa.
warning-video-damaged = Partes del vídeo estaban dañadas y se omitieron.
warning-two-people-briefly = Durante un rato hubo otra persona en la imagen.
warning-nobody-briefly = No se pudo ver a la persona durante una parte del tiempo.

## La imagen de las curvas

plot-time = tiempo (s)
plot-left = pierna izquierda
plot-right = pierna derecha
plot-moving-leg = pierna que se mueve
plot-walking-band = amplitud que usa caminar
plot-not-counted = visto, no contado
plot-hold = mantenido { $number }: { $seconds } s
plot-angle-hip-flexion = pierna adelante (+) / atrás (−), grados
plot-angle-hip-abduction = pierna hacia el lado (+), grados
plot-angle-circle-radius = semiángulo del círculo, grados
plot-title = { $exercise }: { $count } contadas
plot-title-sides = { $exercise }: izquierda { $left }, derecha { $right }
plot-title-holds = { $exercise }: mantenido { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }, la más larga { $longest } s
plot-note = número: repetición · *: con una falta de forma · –: no completa

## El vídeo anotado

video-left = izquierda { $count }
video-right = derecha { $count }
video-count = { $count }
video-holding = mantenido { $seconds } s
video-holds = veces mantenido { $count }

phase-arms_up = brazos arriba
phase-down = abajo
phase-hands_down = manos al suelo
phase-fold = flexión
phase-roll_up = subir enrollando
phase-small = círculos pequeños
phase-large = círculos grandes

## Doctor

doctor-state-ok = bien
doctor-state-attention = atención
doctor-state-missing = falta
doctor-all-well = Todo lo necesario está aquí.
doctor-not-well = Falta algo necesario; véase arriba.
doctor-mend = para arreglarlo: { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } es demasiado antiguo; hace falta { $least } o más nuevo
doctor-python-mend = instale Python { $least } o más nuevo
doctor-page = la página del entrenador está construida
doctor-page-missing = la página del entrenador no está construida
doctor-page-mend = en una copia del código fuente ejecute `make`; si no, instale de nuevo el wheel de hipfive
doctor-model = modelo de postura { $model }
doctor-model-unlisted = el modelo de postura { $model } está aquí, pero nada dice cómo debería ser
doctor-model-missing = el modelo de postura { $model } no está aquí
doctor-model-damaged = el modelo de postura { $model } no es lo que debería ser
doctor-model-mend = en una copia del código fuente ejecute `make`; si no, instale de nuevo el wheel de hipfive
doctor-video = se pueden medir vídeos grabados
doctor-video-missing = no se pueden medir vídeos grabados: { $part } no está instalado
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = el historial se guarda en { $path } ({ $free } GB libres)
doctor-data-tight = poco sitio para el historial en { $path } ({ $free } GB libres)
doctor-data-unwritable = no se puede escribir nada en { $path }
doctor-data-mend = haga sitio, o elija otra carpeta con HIPFIVE_DATA_DIR
doctor-database = la base de datos se abre, estructura { $revision }
doctor-database-new = todavía no hay base de datos; el primer inicio la crea
doctor-database-old = la base de datos tiene la estructura anterior { $revision }; el próximo inicio la actualiza
doctor-database-newer = la base de datos la hizo un HipFive más nuevo
doctor-database-broken = la base de datos no se abre
doctor-database-mend = revise HIPFIVE_DATABASE_URL, o recupere una copia de seguridad de la carpeta de datos
doctor-database-newer-mend = instale de nuevo el HipFive más nuevo
doctor-port = el puerto { $port } está libre
doctor-port-taken = el puerto { $port } está en uso; puede que el entrenador ya esté en marcha
doctor-port-mend = abra http://{ $host }:{ $port }, o inicie con `hipfive --port` y otro número
doctor-clock = el reloj dice { $today }
doctor-clock-odd = el reloj dice { $today }, lo que no puede ser
doctor-clock-mend = ponga en hora la fecha y el reloj del ordenador
doctor-codecs = se pueden leer vídeos ({ $decoders }) y escribirlos ({ $encoder })
doctor-codecs-poor = algunos vídeos no se pueden leer; falta: { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = navegador { $browser }
doctor-browser-missing = no se encontró ningún navegador en este ordenador
doctor-browser-mend = instale uno (Chromium, Firefox, Edge o Safari)
doctor-settings = los ajustes se pueden leer
doctor-settings-bad = el ajuste { $name } no se puede usar: «{ $value }»
doctor-settings-mend = corrija o quite { $name }
doctor-node = Node { $version }, para construir la página
doctor-node-missing = no hay Node; solo hace falta para construir la página desde su código fuente
