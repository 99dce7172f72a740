# Palabras de la sesión: en qué punto está y qué se dice. Los avisos se dicen en voz alta: cortos.

## Estados

state-idle = Cuando usted quiera
state-set_up = Preparando la cámara
state-get_ready = Prepárese
state-working = Ejercicio
state-switching = Cambio de pierna
state-resting = Descanso
state-paused = En pausa
state-hurt = Detenido porque duele
state-stopped = Terminada antes
state-done = Hecho por hoy

set-status-open = en curso
set-status-done = hecha
set-status-partial = hecha en parte
set-status-skipped = omitida
set-status-hurt = detenida porque dolía

counted-by-camera = contado por la cámara
counted-by-clock = contado por el reloj
counted-by-person = contado por usted

not-counted-incomplete = Visto, pero faltaba una parte.
not-counted-other_leg = Esa era la otra pierna. Se guarda, pero no en esta serie.
not-counted-partial = Visto, pero no fue un movimiento completo.
not-counted-too_short = Visto, pero fue demasiado corto.
not-counted-swap = La cámara confundió sus piernas por un momento.
not-counted-lost = La cámara dejó de ver su cuerpo a la mitad.

tracking-good = Le veo bien.
tracking-nobody = No veo a nadie.
tracking-partly_out = Una parte de su cuerpo queda fuera de la imagen.
tracking-two_people = Hay más de una persona en la imagen.
tracking-too_dark = Está demasiado oscuro para verle bien.
tracking-wrong_view = Le veo desde un lado difícil de medir.
tracking-wrong_exercise = Esto parece otra postura.
tracking-too_far = Está lejos. Más cerca puedo medir mejor.
tracking-lift_left = Espero a que levante el pie izquierdo.
tracking-lift_right = Espero a que levante el pie derecho.
tracking-camera_lost = La cámara se ha ido. Seguimos por el reloj.
tracking-off = La cámara está apagada. Seguimos por el reloj.

## Prepararse y seguir

cue-set-up-side = Póngase de lado a la cámara.
cue-set-up-front = Póngase de frente a la cámara.
cue-set-up-half_side = Gire a medias hacia un lado.
cue-set-up-lying = Túmbese de lado hacia mí.
cue-countdown = { $number }
cue-start = Empiece, despacio y con soltura.
cue-halfway = Va por la mitad. Siga con soltura.
cue-half-small = Círculos pequeños, cerca del suelo.
cue-half-large = Ahora círculos más grandes, al revés.
cue-switch-soon = Pronto cambiamos de pierna.
cue-switch = Bien. Ahora cambie a la pierna { $side ->
        [left] izquierda
       *[right] derecha
    }.
cue-paused = En pausa. Tómese su tiempo.
cue-paused-gap = He perdido el hilo y he hecho una pausa.
cue-done = Esa era la rutina de hoy. Gracias.
cue-stopped = Terminamos aquí. Todo está guardado.
cue-count = { $count }
cue-new-best = Más amplio que antes y sin esfuerzo. Estupendo.
cue-clean-set = Una serie limpia. Muy bien.

## Respiración y pasos

cue-breathe-in = Inspire.
cue-breathe-out = Y espire, despacio.
cue-step-arms_up = Brazos arriba, inspire.
cue-step-down = Espire y baje.
cue-step-hands_down = Manos al suelo. Respire libremente.
cue-step-fold = Estire las rodillas con suavidad.
cue-step-up = Inspire y suba.
cue-step-roll_up = Inspire y suba vértebra a vértebra.

## Lo que ve la cámara

cue-camera-on = La cámara vuelve a estar encendida.
cue-camera-off = Cámara apagada. Seguimos por el reloj.
cue-camera-lost = La cámara se ha ido. Siga con calma.
cue-tracking-nobody = Entre en la imagen, por favor.
cue-tracking-partly_out = Retroceda un poco y muestre { $missing ->
        [head] la cabeza
        [shoulders] los hombros
        [hips] las caderas
        [knees] las rodillas
        [feet] los pies
       *[body] el cuerpo
    }.
cue-tracking-two_people = Una sola persona en la imagen, por favor.
cue-tracking-too_dark = Un poco más de luz ayudaría.
cue-tracking-wrong_view = Gire un poco, como en la imagen.
cue-tracking-wrong_exercise = Adopte la postura de la imagen, por favor.
cue-tracking-too_far = Acérquese un poco, por favor.
cue-tracking-lift_left = Levante un momento el pie izquierdo, por favor.
cue-tracking-lift_right = Levante un momento el pie derecho, por favor.
cue-other-leg = Esta serie es para la pierna { $side ->
        [left] izquierda
       *[right] derecha
    }.
cue-incomplete = Pase por cada paso, sin prisa.

## Cuando duele

cue-hurt = Deténgase. ¿Dónde le duele?
cue-stopped-pain = Paramos por hoy. Descanse ahora, por favor.
cue-dizzy = Siéntese y descanse un rato.

## Lo que no se puede hacer

error-not-now = Ahora mismo no es posible.
error-routine-unsuitable = Sus respuestas han cambiado desde que se planeó esta sesión. Por favor, termínela y empiece otra.
error-plan-unreadable = El plan de esta sesión ya no se puede leer. Por favor, termínela y empiece otra.
error-nothing-to-do = Ninguno de los ejercicios se ajusta a sus respuestas. Por favor, pregunte a su profesional de la salud qué le convendría.
error-dose-scale = El factor de dosis debe ser un número entre { $least } y { $most }; es { $scale }.
