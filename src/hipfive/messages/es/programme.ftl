# Palabras del programa: dosis en el tiempo, metas, cuatro semanas, el cuestionario, fuentes y dónde encontrar ayuda.
# Las frases de Roland–Morris (rm-1 a rm-24) son una traducción propia; no es la versión española validada.

menu-programme = Programa
programme-title = Su programa
programme-intro = Cada dosis avanza de peldaño en peldaño, tras tres días cómodos, y retrocede enseguida cuando algo duele.
programme-doses = Dónde está
programme-place = peldaño { $place } de { $of }
programme-comfortable = días cómodos en este peldaño: { $days }
programme-back = en descanso hasta el { $date }, porque dolió dos veces seguidas. Por favor, pregunte por ello a su médico o fisioterapeuta.
programme-hold = con apoyo
programme-free = sin apoyo, si quiere
programme-easier = Hacerlo más fácil
programme-undo = Deshacer el último cambio
programme-offer = Mejor: { $version }
programme-offer-back = Volver a la versión habitual
programme-weeks = Cuatro semanas
programme-day-done = hecha
programme-day-stopped = terminada antes
programme-day-none = sin sesión
programme-day-future = aún por venir
programme-day-alarm = terminada por dolor
programme-legend = Un día sin sesión no es ninguna pérdida. Lo que cuenta es la semana.
programme-goal = Lo que le gustaría
programme-goal-days = Días por semana
programme-goal-done = { $done } de { $days } días esta semana
programme-goal-focus = ¿Para qué es?
goal-walking = caminar
goal-standing = estar más tiempo de pie
goal-sitting = sentarse y levantarse
goal-socks = calcetines y zapatos
goal-stairs = escaleras
goal-garden = el jardín
goal-sleep = una noche mejor

error-choice = Eso no se puede elegir. Por favor, vuelva a cargar la página.

## Roland–Morris

rm-title = Cómo está su espalda hoy
rm-offer = Cada cuatro semanas puede responder a 24 frases cortas sobre su espalda (Roland–Morris). Con ellas ve si la vida diaria se hace más fácil. No es un diagnóstico.
rm-want = Sí, cada cuatro semanas
rm-unwant = Ya no
rm-start = Responder ahora
rm-next = Puede responderlo de nuevo dentro de cuatro semanas.
rm-intro = Cuando duele la espalda, puede costar hacer algunas de las cosas que se hacen normalmente. Marque una frase solo si describe cómo está usted hoy.
rm-ticked = { $count } de 24 marcadas
rm-send = Guardar
rm-score = { $score } de 24 frases son ciertas para usted hoy.
rm-verdict-first = Ese es su punto de partida. Dentro de cuatro semanas podrá comparar.
rm-verdict-better = Son { $change } menos que al principio: un cambio que cuenta.
rm-verdict-worse = Son { $change } más que al principio: un cambio que cuenta. Por favor, háblelo con su médico o fisioterapeuta.
rm-verdict-same = En comparación con la primera vez, no es un cambio que cuente.
rm-note = Un cambio cuenta a partir del 30 por ciento de la primera puntuación. La puntuación dice cuánto estorba la espalda, no por qué.
rm-source = Roland y Morris 1983, Spine 8(2):141–144. Usado con el permiso general de sus autores. Las frases en español son una traducción nuestra, no validada: compare la puntuación solo con las suyas.
rm-1 = Me quedo en casa la mayor parte del tiempo por mi espalda.
rm-2 = Cambio de postura a menudo para intentar que mi espalda esté cómoda.
rm-3 = Camino más despacio de lo habitual por mi espalda.
rm-4 = Por mi espalda no hago ninguna de las tareas que suelo hacer en casa.
rm-5 = Por mi espalda, uso el pasamanos para subir escaleras.
rm-6 = Por mi espalda, me tumbo a descansar más a menudo.
rm-7 = Por mi espalda, tengo que agarrarme a algo para levantarme de un sillón.
rm-8 = Por mi espalda, intento que otras personas hagan cosas por mí.
rm-9 = Me visto más despacio de lo habitual por mi espalda.
rm-10 = Solo estoy de pie durante ratos cortos por mi espalda.
rm-11 = Por mi espalda, intento no agacharme ni arrodillarme.
rm-12 = Me cuesta levantarme de una silla por mi espalda.
rm-13 = Me duele la espalda casi todo el tiempo.
rm-14 = Me cuesta darme la vuelta en la cama por mi espalda.
rm-15 = No tengo muy buen apetito por mi dolor de espalda.
rm-16 = Me cuesta ponerme los calcetines (o las medias) por el dolor de espalda.
rm-17 = Solo camino distancias cortas por mi espalda.
rm-18 = Duermo peor por mi espalda.
rm-19 = Por mi dolor de espalda, me visto con ayuda de otra persona.
rm-20 = Paso sentado o sentada la mayor parte del día por mi espalda.
rm-21 = Evito los trabajos pesados de la casa por mi espalda.
rm-22 = Por mi dolor de espalda, estoy más irritable y de peor humor con la gente de lo habitual.
rm-23 = Por mi espalda, subo las escaleras más despacio de lo habitual.
rm-24 = Me quedo en la cama la mayor parte del tiempo por mi espalda.
error-roland-morris = No existe la frase { $statement }; van de la 1 a la 24.

## Dónde encontrar ayuda (HIPFIVE_REGION dice dónde)

emergency-intl = Llame ahora a su número local de emergencias, o pida que alguien le lleve a un hospital.
emergency-eu = Llame ahora al 112. Es gratuito y funciona en todos los países de la Unión Europea.
emergency-gb = Llame ahora al 999 o al 112. Si no sabe con seguridad si es una emergencia, llame al 111.
emergency-us = Llame ahora al 911.
emergency-ca = Llame ahora al 911.
emergency-au = Llame ahora al 000.
emergency-nz = Llame ahora al 111.

## Reglas, cifras y de dónde vienen

sources-title = Reglas y fuentes
sources-intro = Cada regla tiene aquí una fuente, o dice que es nuestra. Nada de esto es una promesa: las caderas rígidas y el dolor de espalda se encuentran juntos, pero no se sabe si lo uno causa lo otro.
sources-not-title = Lo que HipFive no es
sources-not-1 = No es un producto sanitario, no hace diagnósticos y no trata nada.
sources-not-2 = No sustituye a su médico ni a su fisioterapeuta. Lo que ellos digan va por delante de lo que diga el programa.
sources-not-3 = No es para emergencias.
sources-not-4 = Lo que mide una sola cámara tiene un error. Cada cifra muestra lo grande que puede ser.
sources-rules-title = Reglas
sources-figures-title = Cifras y referencias
sources-rule-1 = Las preguntas se hacen antes de la primera sesión, a los 90 días, después de un dolor de tipo alarmante, cuando cambian las preguntas y siempre que usted quiera. Las señales de alarma y las que piden consultar a un profesional siguen la página de seguridad de este proyecto.
sources-rule-2 = El dolor se indica de 0 a 10 antes, después y siempre que usted pare. Dos puntos son el cambio más pequeño que significa algo: Childs y otros 2005, Spine 30(11):1331–1334.
sources-rule-3 = Dolor dos puntos por encima de lo habitual después de una sesión: la siguiente es un peldaño más fácil. Dos veces seguidas: ese ejercicio descansa una semana. Regla de este proyecto.
sources-rule-4 = Tres días cómodos y completos para un peldaño más, nunca el día de una parada por dolor. Regla de este proyecto.
sources-rule-5 = Las condiciones de salud cambian los ejercicios según una tabla; lo que no debe hacerse se sustituye o se omite. Tabla de este proyecto; las cifras sin fuente están marcadas como nuestras en su documentación.
sources-rule-6 = El ejercicio se recomienda en general para el dolor lumbar: guía APTA 2021, J Orthop Sports Phys Ther 51(11):CPG1–CPG60; guía NICE NG59. No se sabe de ningún ejercicio que sea el mejor.
sources-figure-1 = Mantener de 10 a 30 segundos, de 30 a 60 en personas mayores, dos o tres días por semana o más: ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359.
sources-figure-2 = Amplitud de la cadera en adultos: Roach y Miles 1991, Phys Ther 71(9):656–665.
sources-figure-3 = Cuánto difieren por sí mismas dos mediciones de una cadera, de 3 a 5 grados: Pua y otros 2008, Arch Phys Med Rehabil 89(6):1146–1154.
sources-figure-4 = Cuestionario de Roland–Morris: Roland y Morris 1983, Spine 8(2):141–144. Cuenta un cambio a partir del 30 por ciento: Jordan y otros 2006, J Clin Epidemiol 59(1):45–52.
sources-link = Reglas y fuentes
