# Palabras de la página: menú, inicio, preparación, la serie en marcha, resumen, historial y ajustes.

## En todas partes

menu = Menú
menu-home = Hoy
menu-history = Historial
menu-settings = Ajustes
loading = Un momento…
close = Cerrar
back = Atrás
next = Siguiente
to-home = A la página de hoy
error-unexpected = Algo no ha funcionado. Por favor, inténtelo de nuevo.
error-server-gone = HipFive no responde. ¿Sigue en marcha en este ordenador? No se ha perdido nada de lo contado.
browser-too-old = Este navegador es demasiado antiguo para una sesión. Por favor, use Firefox, Chrome, Edge o Safari al día.
browser-no-camera = Este navegador no puede medir con la cámara. Todo lo demás funciona.

## Dosis

dose-time = { $amount ->
        [one] { $amount } segundo
       *[other] { $amount } segundos
    } { $sides ->
        [each] cada pierna
       *[both] en ambos lados
    }
dose-breaths = { $amount ->
        [one] { $amount } respiración lenta
       *[other] { $amount } respiraciones lentas
    }{ $sides ->
        [each] {" "}cada lado
       *[both] {""}
    }
dose-reps = { $amount ->
        [one] { $amount } vez
       *[other] { $amount } veces
    }
amount-of-time = { $amount ->
        [one] { $amount } segundo
       *[other] { $amount } segundos
    }
amount-of-breaths = { $amount ->
        [one] { $amount } respiración lenta
       *[other] { $amount } respiraciones lentas
    }
amount-of-reps = { $amount ->
        [one] { $amount } vez
       *[other] { $amount } veces
    }
side-leg = { $side ->
        [left] Pierna izquierda
       *[right] Pierna derecha
    }
side-both = Ambos lados

## Inicio

home-title = Sus cinco de hoy
home-lead = { $exercises ->
        [one] Un ejercicio
       *[other] { $exercises } ejercicios
    }, alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. Despacio y con soltura, a su propio ritmo.
home-exercises = Los ejercicios de hoy
home-start-camera = Empezar con cámara
home-start-no-camera = Empezar sin cámara
home-private = La imagen de la cámara nunca sale de este dispositivo, y no se envía nada a ninguna otra parte.
home-open-title = Tiene una sesión sin terminar
home-open-text = { $done ->
        [0] No se ha perdido nada.
       *[other] Lleva { $done } de { $sets } series, y no se ha perdido nada.
    } ¿Quiere seguir con ella?
home-go-on = Seguir
home-discard = Terminarla aquí
home-scaled = Ajuste de prueba: cada ejercicio está acortado al { $percent } % de su duración.
home-rule = No haga nunca ejercicio aguantando dolor. Si algo duele, pare: basta con un toque.
home-safety-link = Preguntas de seguridad
home-safety-until = (respondidas; se vuelven a hacer después del { $date })
figure-label = Una figura haciendo el ejercicio { $name }

## Antes de una sesión

before-title = Antes de empezar
before-pain = ¿Cuánto le duelen ahora las caderas o la espalda?
before-support = ¿Va a agarrarse a una pared o a una silla?
before-support-note = Agarrarse es normal y nunca una falta. Cuenta igual.
before-support-yes = Sí, me agarro
before-support-no = No, estoy de pie sin apoyo
before-support-needed = Por sus respuestas, agárrese a una pared o a una silla firme en todos los ejercicios de pie, por favor.
before-begin = Empezar
score-none = 0: ningún dolor
score-worst = 10: el peor dolor que existe

## Preguntas de seguridad

safety-rule-1 = Consulte a un profesional de la quiropráctica o de la medicina antes de empezar.
safety-rule-2 = Escuche a su cuerpo y vaya a su propio ritmo.
safety-rule-3 = No haga nunca un ejercicio que duela. Pare y dígalo.
safety-rule-4 = HipFive guía y registra. No diagnostica ni trata.
safety-start = A las preguntas
safety-question = Pregunta { $number } de { $of }
safety-red_flag-text = Si algo de esto es cierto, por favor, no haga ejercicio: puede necesitar ayuda inmediata.
safety-see_clinician-text = Si algo de esto es cierto, hable con su médico o fisioterapeuta antes de la primera sesión.
safety-condition-text = Nada de esto le impide empezar. Cambia u omite algunos ejercicios.
safety-balance-text = Para que esté de pie con seguridad.
safety-unsure-red_flag = Gracias por decirlo. Por seguridad lo tomamos como un sí: mejor una vez de más que una vez demasiado tarde.
safety-unsure-see_clinician = Está bien. Por seguridad lo tomamos como un sí, y un profesional de la salud puede aclararlo.
safety-unsure-condition = Está bien. Por seguridad lo tomamos como un sí: los ejercicios serán más suaves, y puede responder de nuevo cuando sepa más.
safety-unsure-balance = Está bien. Por seguridad lo tomamos como un sí: agárrese, para estar de pie con seguridad.
outcome-emergency-title = Por favor, pare aquí y busque ayuda
outcome-see_clinician-title = Por favor, consulte primero a un profesional de la salud
outcome-clear-title = Puede empezar
outcome-reasons = Lo que nos ha dicho
outcome-conditions = Su rutina está adaptada a
outcome-dated = Respondido el { $date }. Volvemos a preguntar después del { $until }.
outcome-to-home = A mi rutina
outcome-again = Responder de nuevo

## Conexión

link-connecting = Conectando…
link-reconnecting = Se perdió la conexión. Se intenta de nuevo; no se ha perdido nada de lo contado.
link-elsewhere-title = Esta sesión está abierta en otra pestaña
link-elsewhere-text = Solo una página a la vez puede seguirle. Puede continuar en la otra pestaña o usar esta.
link-taken-title = Esta sesión continúa en otra pestaña
link-taken-text = Otra pestaña ha tomado el relevo. Puede seguir allí o recuperarla aquí.
link-gone-title = Esta sesión ya no existe
link-gone-text = Puede que se haya terminado en otro lugar. Lo hecho está en el historial.
link-not_screened-title = Por favor, responda primero a las preguntas de seguridad
link-not_screened-text = Tienen que estar respondidas antes de que una sesión continúe.
link-use-here = Usar esta pestaña

## Cámara

camera-picture = La imagen de su cámara, como en un espejo
camera-status-off = La cámara está apagada
camera-status-opening = Por favor, permita la cámara
camera-status-starting = Preparando la cámara…
camera-retry = Intentar de nuevo
camera-not_allowed = La cámara no está permitida
camera-not_allowed-help = Pulse el símbolo de la cámara junto a la dirección, arriba en el navegador, elija «Permitir» e inténtelo de nuevo.
camera-none = No se encontró ninguna cámara
camera-none-help = Conecte una cámara e inténtelo de nuevo, o siga sin ella: la imagen, el reloj y la voz le guían igual de bien.
camera-busy = La cámara se está usando en otra parte
camera-busy-help = Otro programa, quizá una videollamada, está usando la cámara. Ciérrelo e inténtelo de nuevo.
camera-insecure = La cámara necesita una dirección segura
camera-insecure-help = Los navegadores solo permiten la cámara en http://localhost o por HTTPS. Abra HipFive allí, o siga sin la cámara.
camera-unsupported = Este navegador no puede usar la cámara aquí
camera-unsupported-help = Por favor, use Firefox, Chrome, Edge o Safari al día, o siga sin la cámara.
camera-failed = No se pudo poner en marcha la cámara
camera-failed-help = Desconéctela, conéctela de nuevo e inténtelo otra vez, o siga sin ella.
camera-unplugged = La cámara se ha detenido. Seguimos sin ella.
camera-unplugged-help = Conéctela de nuevo e inténtelo otra vez, o siga sin ella.
camera-no_webgl = Este navegador no puede seguir el movimiento
camera-no_webgl-help = No tiene WebGL, o está desactivado («aceleración por hardware» en los ajustes del navegador). Todo funciona sin la cámara.
camera-no_model = Falta la parte que sigue el movimiento
camera-no_model-help = No se cargó el archivo del modelo. Inicie HipFive de nuevo; si eso no ayuda, instálelo otra vez. Todo funciona sin la cámara.
camera-no_runtime = La parte que sigue el movimiento no se puso en marcha
camera-no_runtime-help = Cierre otras pestañas y programas e inténtelo de nuevo, o siga sin la cámara.

## Preparación

set-up-title = Preparando la cámara para
set-up-anyway = Seguir de todos modos
set-up-without = Sin cámara
set-up-good = Bien, le veo. Quédese ahí.
set-up-looking = Le estoy buscando…
place-side = Póngase de lado a la cámara
place-half_side = Gire a medias hacia un lado
place-front = Póngase de frente a la cámara
place-lying = Túmbese de lado a la cámara
place-distance = 2½–3 m
place-away = a { place-distance }
check-camera = Cámara encendida
check-body = Cuerpo entero a la vista
check-light = Luz suficiente
check-view = Dirección correcta
check-state-yes = sí
check-state-no = todavía no
check-state-open = aún no se sabe

## En marcha

work-stage = El ejercicio
work-progress = Serie { $index } de { $of }
work-next = A continuación
ring-get_ready = prepárese
ring-working = segundos
ring-minutes = minutos
ring-switching = cambio de pierna
ring-resting = descanso
ring-set_up = preparación
ring-paused = en pausa
ring-of = de { $target }
ring-of-breaths = { $target ->
        [one] de { $target } respiración
       *[other] de { $target } respiraciones
    }
ring-counted = contadas
half-small = Círculos pequeños
half-large = Círculos más grandes, al revés
gauge-label = Hasta dónde llega la pierna
gauge-best = Su mayor amplitud
gauge-walking = lo que usa caminar
breath-in = Inspire
breath-out = Espire
breath-free = Respire libremente
step-arms_up = Brazos arriba
step-down = Baje
step-hands_down = Manos al suelo
step-fold = Estire las rodillas
step-roll_up = Suba vértebra a vértebra
step-up = Suba
paused-text = Tómese su tiempo. Sigue donde lo dejó.
paused-finish = Terminar la sesión aquí
control-pause = Pausa
control-resume = Seguir
control-repeat = Repetir
control-skip = Siguiente
control-count = Contar una
control-camera-off = Apagar cámara
control-camera-on = Encender cámara
control-voice-off = Apagar voz
control-voice-on = Encender voz
control-hear-on = Escuchar dolor
control-hear-off = Dejar de escuchar
voice-hurts-words = duele, duelen, dolor, ay, lastima
control-hurts = Esto duele
key-space = Espacio

## Cuando duele

hurt-where = El lugar
hurt-side = ¿Qué lado?
body-front = de frente
body-back = por detrás
hurt-keep = Guardar y seguir
hurt-skip = Saltar estas preguntas

## Resumen

summary-title-done = Bien hecho. Esos eran sus cinco.
summary-title-stopped = Ha parado aquí, y está bien.
detail-title = Lo que hizo
summary-sets = { $done } de { $sets } series hechas
summary-minutes = { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } de ejercicio
summary-felt = Cómo se sintió
summary-pain-now = ¿Cuánto duele ahora?
summary-effort = ¿Cómo fue?
effort-easy = Fácil
effort-right = En su punto
effort-hard = Difícil
summary-kept = Gracias. Queda guardado con la sesión de hoy.
summary-pain-before = Dolor antes: { $score }
summary-pain-after = Dolor después: { $score }
summary-form-good = Forma: regular y tranquila, nada que corregir.
summary-arc = Normalmente { $typical }° (lo más probable, entre { $low }° y { $high }°), máximo { $best }°
summary-arc-alone = Normalmente { $typical }°, máximo { $best }°
summary-angle-note = Son ángulos del movimiento tal como lo ve la cámara, no solo de la articulación de la cadera. Compárelos únicamente con los suyos.
summary-pain = Dolió: { $place }, { $score } de 10
summary-pain-where = Dolió: { $place }
amount-times = { $times ->
        [one] una vez
       *[other] { $times } veces
    }
amount-seconds = { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    }
amount-held = mantenida { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    }
legend-typical = amplitud típica, con su incertidumbre
legend-best = su mayor amplitud
legend-walking = lo que usa caminar

## Historial

history-empty = Todavía no hay ninguna sesión. La primera aparecerá aquí.
history-hurt = { $name }: { $place }
history-hurt-score = { $name }: { $place }, { $score } de 10
history-open = Sin terminar
history-done = Hecha
history-stopped = Terminada antes

## Ajustes

settings-voice = Voz
settings-voice-note = Una voz de este dispositivo le dice qué viene ahora. Sin ella, todo se muestra por escrito.
settings-rate = Velocidad de la voz
settings-rate-0_8 = Más lenta
settings-rate-1 = Normal
settings-rate-1_2 = Más rápida
settings-captions = Avisos por escrito
settings-on = Sí
settings-off = No
settings-camera = Cámara
settings-camera-any = La que elija el navegador
settings-model = Cómo le sigue la cámara
settings-model-note = «Rápido» sirve para la mayoría de los ordenadores. «Minucioso» necesita uno veloz.
settings-model-lite = Rápido
settings-model-full = Minucioso
settings-theme = Colores
settings-theme-auto = Como en este dispositivo
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-kept = Los ajustes se quedan en este dispositivo.
forget-title = Sus respuestas de salud
forget-what = Se guardan para que la rutina le convenga. Si las borra, se le preguntará de nuevo antes de la próxima sesión. El historial se conserva, con lo que se cambió en las rutinas y por qué.
forget = Borrar mis respuestas
forget-sure = ¿Borrar todas sus respuestas de salud? No se pueden recuperar, y una sesión en curso termina.
forget-yes = Sí, borrarlas
forget-no = No, conservarlas
forget-done = Sus respuestas de salud se han borrado.
settings-language = Idioma
settings-language-auto = Como en este navegador
settings-voice-none = Este dispositivo no tiene voz para este idioma. Todo se muestra por escrito; se puede añadir una voz en los ajustes del propio dispositivo.

gesture-raised_hand-pause = Mantenga la mano en alto: pausa
gesture-raised_hand-resume = Mantenga la mano en alto: seguir
gesture-crossed_arms-hurts = Mantenga los brazos cruzados: me duele
gesture-tip = ¿Lejos de la pantalla? Mantenga una mano por encima de la cabeza para hacer una pausa o seguir. Si le duele, póngase de frente a la cámara y cruce los brazos, con las manos en los hombros.
gesture-go-on-tip = O mantenga una mano por encima de la cabeza para seguir.
settings-sounds = Sonidos breves
settings-vibration = Vibración
settings-gestures = Señas con los brazos
settings-gestures-note = Ante la cámara: una mano por encima de la cabeza hace una pausa o sigue; los brazos cruzados con las manos en los hombros, de frente a la cámara, significan que duele.
check-distance = Bastante cerca
check-rate = Imagen bastante rápida
check-sides = Izquierda y derecha
sides-other_foot = Parecía el otro pie. Una vez más, por favor.
sides-swapped = La cámara muestra la izquierda y la derecha al revés. Ya lo he girado.
sides-passed = Izquierda y derecha están bien.
set-up-starts = Empezamos en { $seconds }
camera-slow = Este dispositivo va lento ahora, así que miro menos veces. El conteo sigue; la forma se valora con menos detalle.
camera-now-lite = Este dispositivo era demasiado lento para el modo minucioso; ahora le sigo en el modo rápido.
gauge-typical = Lo habitual ahora
gauge-between = de { $low } a { $high }°
