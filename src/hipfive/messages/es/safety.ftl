# Palabras de seguridad: las preguntas antes de la primera sesión, lo que resulta de las respuestas, el dolor y qué cuidar.

## En torno a las preguntas

screening-title = Antes de empezar
screening-intro = Unas pocas preguntas, para que la rutina le convenga. «No lo sé seguro» cuenta como sí. Sus respuestas se quedan en este ordenador.
screening-acknowledge = Sé que debo consultar a un profesional de la quiropráctica o de la medicina antes de empezar, y que HipFive guía y registra, pero no diagnostica ni trata.
screening-answer-yes = Sí
screening-answer-no = No
screening-answer-unsure = No lo sé seguro

screening-kind-red_flag = Señales que necesitan ayuda inmediata
screening-kind-see_clinician = Señales para hablar antes con un profesional de la salud
screening-kind-condition = Cosas que cambian la rutina
screening-kind-balance = Equilibrio

screening-outcome-clear = Nada en sus respuestas desaconseja empezar. Vaya a su propio ritmo y pare cuando algo duela.
screening-outcome-emergency = Por favor, no empiece. Lo que describe puede necesitar ayuda inmediata: llame a su número local de emergencias, o pida que alguien le lleve ahora a un médico.
screening-outcome-see_clinician = Por favor, hable primero con su médico o fisioterapeuta. Cuando le hayan dicho que puede hacer ejercicio suave, responda que sí a la última pregunta de esa parte.

screening-reason-never = Todavía no ha respondido a las preguntas.
screening-reason-emergency = Sus respuestas describen algo que necesita ayuda inmediata.
screening-reason-see_clinician = Sus respuestas indican que debe consultarse primero a un profesional de la salud.
screening-reason-expired = Sus respuestas tienen más de 90 días.
screening-reason-new_version = Las preguntas han cambiado desde que respondió.
screening-reason-withdrawn = Pidió responder de nuevo a las preguntas.
screening-reason-clock = El reloj de este ordenador se ha cambiado desde que respondió; por favor, responda otra vez.
screening-reason-after_pain = Su última sesión terminó con un tipo de dolor que debe examinarse. Por favor, responda de nuevo a las preguntas.

error-screening-answer = «{ $answer }» no es una respuesta a { $question }: lo son yes, no y unsure.

## Señales que necesitan ayuda inmediata

screening-saddle_numbness = ¿Ha perdido hace poco la sensibilidad en la zona sobre la que se sienta (entre las piernas, alrededor de las nalgas)?
screening-saddle_numbness-why = Puede venir de nervios comprimidos en la parte baja de la espalda, y esperar puede causar un daño duradero.
screening-bladder_bowel = ¿Tiene desde hace poco dificultad para retener la orina o para empezar a orinar, o ha perdido el control del intestino?
screening-bladder_bowel-why = Junto con molestias de espalda, puede venir de nervios comprimidos, y esperar puede causar un daño duradero.
screening-leg_weakness = ¿Tiene una pierna muy débil, o cada vez más débil?
screening-leg_weakness-why = Una debilidad que aumenta debe examinarse el mismo día.
screening-pain_both_legs = ¿Le baja dolor por las dos piernas?
screening-pain_both_legs-why = El dolor en ambas piernas puede venir de nervios comprimidos en la parte baja de la espalda.
screening-recent_accident = ¿Ha sufrido hace poco una mala caída o un accidente?
screening-recent_accident-why = Un hueso puede estar roto sin que se note.
screening-chest_pain_fainting = ¿Ha tenido dolor en el pecho, o se ha desmayado?
screening-chest_pain_fainting-why = Debe examinarse el corazón antes de cualquier ejercicio.

## Señales para hablar antes con un profesional de la salud

screening-fever = ¿Tiene fiebre, o malestar general, junto con dolor de espalda?
screening-fever-why = Primero hay que descartar una infección.
screening-cancer = ¿Ha tenido cáncer alguna vez?
screening-cancer-why = Un dolor nuevo debe examinarse entonces antes de hacer ejercicio.
screening-weight_loss = ¿Ha perdido peso sin quererlo?
screening-weight_loss-why = Primero debe encontrarse el motivo.
screening-steroids = ¿Ha tomado corticoides en pastillas durante mucho tiempo?
screening-steroids-why = Pueden hacer que los huesos sean menos fuertes.
screening-night_pain = ¿El dolor empeora por la noche, o no cede nunca?
screening-night_pain-why = El dolor del movimiento suele ceder con el descanso; el que no cede debe examinarse.
screening-new_pain_age = ¿Su dolor de espalda es nuevo, y tiene menos de 20 años o más de 55?
screening-new_pain_age-why = A esas edades, un dolor de espalda nuevo tiene más a menudo otras causas.
screening-recent_surgery = ¿Le han operado hace poco?
screening-recent_surgery-why = Quien le operó sabe qué movimientos tienen que esperar.
screening-swollen_calf = ¿Tiene una pantorrilla hinchada y dolorida?
screening-swollen_calf-why = Puede ser un coágulo en una vena.
screening-clinician_cleared = ¿Le ha dicho un profesional de la salud, sabiendo todo esto, que puede hacer ejercicio suave de cadera?
screening-clinician_cleared-why = Si alguna pregunta de esta parte no fue un no claro, hace falta su sí antes de empezar. Si todas fueron no, responda que no.

## Cosas que cambian la rutina

screening-hip_replacement_posterior = ¿Tiene una prótesis de cadera colocada por detrás, y quien le operó aún no ha levantado todas las restricciones?
screening-hip_replacement_posterior-why = Doblar mucho la cadera y cruzar las piernas tienen que esperar.
screening-hip_replacement_anterior = ¿Tiene una prótesis de cadera colocada por delante, y quien le operó aún no ha levantado todas las restricciones?
screening-hip_replacement_anterior-why = Llevar la pierna muy atrás tiene que esperar.
screening-impingement = ¿Le ha dicho alguien que tiene un choque (pinzamiento) de cadera o una rotura del labrum de la cadera?
screening-impingement-why = Los movimientos profundos y amplios pueden pinzar.
screening-disc_leg_pain = ¿Le baja dolor desde la espalda por una pierna?
screening-disc_leg_pain-why = Se omite redondear mucho la espalda.
screening-osteoporosis = ¿Tiene osteoporosis, o se ha roto una vértebra?
screening-osteoporosis-why = Se omite doblar la espalda hacia delante con carga.
screening-pregnancy_after_16_weeks = ¿Está embarazada de más de 16 semanas?
screening-pregnancy_after_16_weeks-why = Se omiten tumbarse boca arriba y las flexiones profundas.
screening-pelvic_girdle_pain = ¿Le duele la pelvis por delante o por detrás al caminar o al darse la vuelta (dolor de la cintura pélvica)?
screening-pelvic_girdle_pain-why = Se omite separar mucho las piernas.
screening-blood_pressure_glaucoma = ¿Tiene la tensión arterial muy alta o sin controlar, o glaucoma?
screening-blood_pressure_glaucoma-why = La cabeza se mantiene por encima del corazón.
screening-falls_dizziness_neuropathy = ¿Tiene mareos, se cae a menudo o siente los pies dormidos?
screening-falls_dizziness_neuropathy-why = Se agarra en todos los ejercicios de pie.
screening-knee_injury = ¿Tiene una rodilla lesionada?
screening-knee_injury-why = La rodilla no se fuerza, y la profundidad la elige usted.

## Equilibrio

screening-fallen = ¿Se ha caído en el último año?
screening-fallen-why = Entonces se agarra en todos los ejercicios de pie.
screening-unsteady = ¿Siente inseguridad al estar de pie?
screening-unsteady-why = Entonces se agarra en todos los ejercicios de pie.

## Qué cuidar, y por qué se omite un ejercicio

care-hold_on = Agárrese todo el tiempo a una pared, una silla o una barandilla.
care-small = Manténgalo pequeño.
care-low = Mantenga la pierna baja.
care-mid_range = Quédese en la mitad de su amplitud.
care-flexion_60 = No lleve la pierna hacia delante más de 60 grados.
care-no_crossing = No cruce la pierna por la línea media.
care-no_back_swing = Balancee solo hacia delante, no por detrás de usted.
care-gentle = Con suavidad, sin tirar.
care-stop_at_pinch = Pare antes de que algo pince en la ingle.
care-head_level = Mantenga la cabeza en el suelo o en un cojín plano.
care-way_up = Tenga cerca algo firme en lo que apoyarse para levantarse.
care-knee = No tire de la rodilla.
care-comfortable_depth = Baje solo hasta donde le guste a su rodilla.

care-chair = Use una silla firme que no pueda resbalar.
care-hip_90 = Mantenga las rodillas por debajo de las caderas: no más de un ángulo recto en la cadera.
care-mid_depth = Baje hasta la mitad, no más.
care-tailbone = Mantenga el coxis en el suelo, o deje este ejercicio.
care-no_roll_up = Suba con la espalda recta. Sin enrollar.
care-no_curl = Mantenga la espalda larga. Sin encorvarse.
care-no_fold = Sin doblarse hacia el suelo, sin subir enrollando.
care-not_on_back = No boca arriba. Túmbese de lado en su lugar.
care-head_up = Mantenga la cabeza por encima del corazón.

left-out = Se omite { $exercise }: { $reason }
condition-hip_replacement_posterior = prótesis de cadera, colocada por detrás
condition-hip_replacement_anterior = prótesis de cadera, colocada por delante
condition-impingement = pinzamiento de cadera o rotura del labrum
condition-disc_leg_pain = dolor de pierna que viene de la espalda
condition-osteoporosis = osteoporosis o una vértebra rota
condition-pregnancy_after_16_weeks = embarazo después de la semana 16
condition-pelvic_girdle_pain = dolor de la cintura pélvica
condition-blood_pressure_glaucoma = tensión arterial o glaucoma
condition-falls_dizziness_neuropathy = caídas, mareos o pies dormidos
condition-knee_injury = lesión de rodilla
condition-paused = dolió dos veces seguidas; puede volver el { $date }. Por favor, pregunte por ello a su médico o fisioterapeuta.
because = Por: { $conditions }

## Por qué una dosis es distinta de la última vez

why-comfortable = { $days ->
        [one] { $days } día cómodo
       *[other] { $days } días cómodos
    }: { $dose } desde hoy
why-balance = { $days ->
        [one] { $days } día cómodo y estable
       *[other] { $days } días cómodos y estables
    }: desde hoy sin apoyo, si quiere
why-pain = Dolió, o dolió más después: un peldaño más fácil, { $dose }
why-hard = Las dos últimas fueron difíciles: un peldaño más fácil, { $dose }
why-break = Tras { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de ausencia: un comienzo más suave, { $dose }
why-asked = Más fácil, como usted quería: { $dose }
why-undo = De vuelta a { $dose }, como usted quería

## Dolor

pain-title = ¿Dónde duele?
pain-score = ¿Cuánto, de 0 (nada) a 10 (lo peor posible)?
pain-kind = ¿Cómo es?
pain-exercise-over = Este ejercicio ha terminado por hoy, en ambos lados. Es una buena decisión.
pain-session-over = La sesión termina aquí. Este tipo de dolor debe examinarse antes de que siga. Por favor, pregunte a su médico o fisioterapeuta, y responda de nuevo a las preguntas antes de la próxima sesión.
pain-where-hip_front = parte delantera de la cadera
pain-where-groin = ingle
pain-where-side = parte exterior de la cadera
pain-where-buttock = nalga
pain-where-back = espalda
pain-where-knee = rodilla
pain-where-other = en otro lugar
pain-side-left = izquierda
pain-side-right = derecha
pain-side-both = ambos lados
pain-kind-ache = un dolor sordo
pain-kind-sharp = agudo o punzante
pain-kind-radiating = que baja por la pierna
pain-kind-pinch = un pinzamiento en la ingle
pain-kind-numbness = adormecimiento u hormigueo
pain-kind-dizziness = mareo
pain-kind-fatigue = solo cansancio
pain-kind-other = otra cosa
