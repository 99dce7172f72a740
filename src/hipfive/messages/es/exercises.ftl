# Palabras de cada ejercicio: su nombre, cómo se hace, sus versiones, lo que se dice y lo que se cuenta después.

## Balanceo de pierna

exercise-leg-swing = Balanceo de pierna
exercise-leg-swing-aim = Un balanceo suelto desde la cadera, más amplio que al caminar.
exercise-leg-swing-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla. Agárrese si quiere.
exercise-leg-swing-step-2 = Apoye el peso en una pierna.
exercise-leg-swing-step-3 = Deje que la otra pierna oscile adelante y atrás, como un péndulo.
exercise-leg-swing-step-4 = Mantenga el tronco quieto y la respiración tranquila.
cue-ready-leg-swing = Balanceo de pierna, { $side ->
        [left] izquierda
       *[right] derecha
    }. Prepárese.
cue-rest-leg-swing = Descanse. Ahora viene el balanceo de pierna.
variant-leg-swing-supported-short = Con apoyo, balanceo pequeño, 10 segundos
variant-leg-swing-standard = 30 segundos cada pierna
variant-leg-swing-free-long = Sin apoyo, 45 segundos

## Balanceo lateral

exercise-side-leg-swing = Balanceo lateral de pierna
exercise-side-leg-swing-aim = Hacia el lado y de vuelta, con la cintura quieta.
exercise-side-leg-swing-step-1 = Póngase de pie con el cuerpo erguido, de cara a una pared o una silla. Agárrese si quiere.
exercise-side-leg-swing-step-2 = Apoye el peso en una pierna. Los dedos del otro pie miran hacia delante.
exercise-side-leg-swing-step-3 = Lleve la pierna estirada hacia el lado, con el talón por delante.
exercise-side-leg-swing-step-4 = Déjela volver hacia dentro, despacio.
cue-ready-side-leg-swing = Balanceo lateral, pierna { $side ->
        [left] izquierda
       *[right] derecha
    }. Prepárese.
cue-rest-side-leg-swing = Descanse. Ahora viene el balanceo lateral.
variant-side-leg-swing-supported-short = Con apoyo, balanceo pequeño, 10 segundos
variant-side-leg-swing-standard = 30 segundos cada pierna
variant-side-leg-swing-free-long = Sin apoyo, 45 segundos

## Círculos con la pierna

exercise-circular-swing = Círculos con la pierna
exercise-circular-swing-aim = Círculos redondos y regulares desde la cadera, primero pequeños.
exercise-circular-swing-step-1 = Póngase de pie con el cuerpo erguido y el peso en una pierna. Agárrese si quiere.
exercise-circular-swing-step-2 = Estire los dedos del otro pie, justo por encima del suelo.
exercise-circular-swing-step-3 = Dibuje con él círculos pequeños.
exercise-circular-swing-step-4 = Desde la mitad, dibuje círculos más grandes, en el otro sentido.
cue-ready-circular-swing = Círculos, pierna { $side ->
        [left] izquierda
       *[right] derecha
    }. Prepárese.
cue-rest-circular-swing = Descanse. Ahora vienen los círculos.
variant-circular-swing-supported-short = Con apoyo, 10 segundos
variant-circular-swing-standard = 30 segundos cada pierna
variant-circular-swing-free-long = Sin apoyo, 45 segundos

## Postura del bebé feliz

exercise-baby-pose = Postura del bebé feliz
exercise-baby-pose-aim = Caderas abiertas, espalda tranquila, cinco respiraciones lentas.
exercise-baby-pose-step-1 = Túmbese boca arriba y levante los pies.
exercise-baby-pose-step-2 = Sujete la parte exterior de los pies, o sujétese por detrás de los muslos.
exercise-baby-pose-step-3 = Acerque suavemente los pies hacia las axilas.
exercise-baby-pose-step-4 = Mantenga la cabeza y el coxis en el suelo.
exercise-baby-pose-step-5 = Quédese ahí y respire despacio.
cue-ready-baby-pose = Bebé feliz, { $side ->
        [left] pie izquierdo
        [right] pie derecho
       *[both] los dos pies
    }. Prepárese.
cue-rest-baby-pose = Descanse y túmbese. Ahora viene: bebé feliz.
variant-baby-pose-behind-thighs-one-foot = Una pierna cada vez, manos detrás del muslo, 3 respiraciones
variant-baby-pose-standard = Los dos pies, 5 respiraciones
variant-baby-pose-long = Los dos pies, 8 respiraciones

## Sentadillas de yoga

exercise-yoga-squat = Sentadillas de yoga
exercise-yoga-squat-aim = Abajo y arriba con todo el cuerpo, al ritmo de su respiración.
exercise-yoga-squat-step-1 = Póngase de pie con los pies separados. Levante los brazos e inspire.
exercise-yoga-squat-step-2 = Espire y baje hasta donde le resulte cómodo.
exercise-yoga-squat-step-3 = Ponga las manos en el suelo.
exercise-yoga-squat-step-4 = Estire las rodillas y deje colgar la cabeza.
exercise-yoga-squat-step-5 = Inspire y suba poco a poco, vértebra a vértebra, hasta ponerse de pie.
cue-ready-yoga-squat = Sentadillas de yoga. Prepárese, sin prisa.
cue-rest-yoga-squat = Descanse y levántese. Ahora vienen: sentadillas de yoga.
variant-yoga-squat-chair = Hasta una silla, 3 veces
variant-yoga-squat-standard = 10 veces
variant-yoga-squat-slow = 10 veces, más despacio

## Forma: dicho durante el movimiento (cue) y contado después (fault)

cue-trunk_sway = Crezca hacia arriba, solo oscila la pierna.
fault-trunk_sway = El tronco se movió con la pierna.
cue-too_fast = Un poco más despacio es aún mejor.
fault-too_fast = Fue más rápido de lo que se puede guiar el movimiento.
cue-too_high = Más bajo está bien. Siga con soltura.
fault-too_high = La pierna subió más de lo que el tronco podía mantenerse quieto.
cue-knee_bent = Deje que la pierna que oscila se alargue.
fault-knee_bent = La rodilla de la pierna que se mueve estaba doblada.
cue-waist_bend = Mantenga la cintura erguida.
fault-waist_bend = La cintura se inclinó hacia el lado.
cue-toes_out = Dedos hacia delante, el talón guía.
fault-toes_out = Los dedos del pie giraron hacia fuera.
cue-toes_not_pointed = Estire los dedos del pie.
fault-toes_not_pointed = Los dedos del pie no estaban estirados.
cue-foot_down = Deje flotar el pie sobre el suelo.
fault-foot_down = El pie descansó en el suelo a mitad del círculo.
cue-feet_not_held = Sujete los pies, con suavidad.
fault-feet_not_held = Las manos no estaban en los pies.
cue-tailbone_up = Deje que el coxis baje al suelo.
fault-tailbone_up = El coxis se separó del suelo.
cue-head_up = Apoye la cabeza en el suelo.
fault-head_up = La cabeza estaba levantada.
cue-arms_not_raised = Empiece con los dos brazos arriba.
fault-arms_not_raised = Los brazos no estaban levantados al empezar.
cue-shallow = Baje hasta donde le resulte cómodo.
fault-shallow = La sentadilla no bajó hasta las rodillas.
cue-hands_not_down = Lleve las manos al suelo.
fault-hands_not_down = Las manos no llegaron al suelo.
cue-knees_not_straight = En la flexión, alargue las rodillas.
fault-knees_not_straight = Las rodillas no se estiraron en la flexión.
cue-rushed = Tome una respiración entera para cada una.
fault-rushed = Fue más rápido que la respiración.
cue-heels_up = Deje que los talones pesen.
fault-heels_up = Los talones se separaron del suelo.
cue-knees_in = Rodillas sobre los dedos de los pies.
fault-knees_in = Las rodillas cayeron hacia dentro.
