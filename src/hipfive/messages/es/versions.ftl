# Versiones de los ejercicios: las más fáciles y más difíciles se nombran en exercises.ftl; aquí están las que ocupan el lugar
# de un ejercicio por una condición, paso a paso, y lo que se dice cuando se pasa un límite.

## Balanceo de pierna

variant-leg-swing-to-60 = Balanceo de no más de 60 grados
variant-leg-swing-to-60-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla y agárrese.
variant-leg-swing-to-60-step-2 = Deje que la pierna oscile adelante y atrás, muy por debajo de la altura de la cadera.
variant-leg-swing-to-60-step-3 = Su rodilla queda más baja que la cadera por más de un palmo.
variant-leg-swing-low = Balanceo bajo
variant-leg-swing-low-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla y agárrese.
variant-leg-swing-low-step-2 = Deje que la pierna oscile baja, adelante y atrás, sin que nada pince en la ingle.
variant-leg-swing-low-step-3 = Pare más abajo de lo que podría llegar.
variant-leg-swing-forward-only = Balanceo solo hacia delante
variant-leg-swing-forward-only-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla y agárrese.
variant-leg-swing-forward-only-step-2 = Deje que la pierna oscile hacia delante, y atrás solo hasta que esté debajo de usted.
variant-leg-swing-forward-only-step-3 = No pasa por detrás de usted.
variant-leg-swing-small = Balanceo pequeño, como al caminar
variant-leg-swing-small-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla y agárrese.
variant-leg-swing-small-step-2 = Deje que la pierna oscile tanto como al caminar despacio, no más.
variant-leg-swing-small-forward = Balanceo pequeño solo hacia delante
variant-leg-swing-small-forward-step-1 = Póngase de pie con el cuerpo erguido junto a una pared o una silla y agárrese.
variant-leg-swing-small-forward-step-2 = Deje que la pierna oscile un poco hacia delante, y atrás hasta que esté debajo de usted.
variant-leg-swing-seated = Balanceo de pierna en silla
variant-leg-swing-seated-step-1 = Siéntese con el cuerpo erguido en la mitad delantera de una silla firme y sujétese a sus lados.
variant-leg-swing-seated-step-2 = Deslice un pie hacia delante por el suelo.
variant-leg-swing-seated-step-3 = Recoja la rodilla y levántela un poco; luego deslice de nuevo hacia delante.

## Balanceo lateral

variant-side-leg-swing-no-crossing = Balanceo lateral que queda fuera
variant-side-leg-swing-no-crossing-step-1 = Póngase de pie con el cuerpo erguido, los pies al ancho de las caderas, y agárrese.
variant-side-leg-swing-no-crossing-step-2 = Lleve la pierna estirada hacia el lado.
variant-side-leg-swing-no-crossing-step-3 = Vuelva a traerla junto a la otra pierna. Nunca cruza.
variant-side-leg-swing-mid-range = Balanceo lateral en la zona media
variant-side-leg-swing-mid-range-step-1 = Póngase de pie con el cuerpo erguido, los pies al ancho de las caderas, y agárrese.
variant-side-leg-swing-mid-range-step-2 = Lleve la pierna estirada hacia fuera más o menos la mitad de lo que llegaría.
variant-side-leg-swing-mid-range-step-3 = Vuelva a traerla junto a la otra pierna.
variant-side-leg-swing-small = Balanceo lateral pequeño
variant-side-leg-swing-small-step-1 = Póngase de pie con el cuerpo erguido, los pies al ancho de las caderas, y agárrese.
variant-side-leg-swing-small-step-2 = Lleve la pierna estirada hacia fuera más o menos el largo de un pie.
variant-side-leg-swing-small-step-3 = Vuelva a traerla junto a la otra pierna.

## Círculos con la pierna

variant-circular-swing-small = Solo círculos pequeños
variant-circular-swing-small-step-1 = Póngase de pie con el cuerpo erguido y el peso en una pierna, y agárrese.
variant-circular-swing-small-step-2 = Estire los dedos del otro pie, justo por encima del suelo.
variant-circular-swing-small-step-3 = Dibuje círculos pequeños, no mayores que un plato llano, en un sentido y luego en el otro.

## Postura del bebé feliz

variant-baby-pose-behind-thighs = Las dos piernas, manos detrás de los muslos
variant-baby-pose-behind-thighs-step-1 = Túmbese boca arriba y levante los pies.
variant-baby-pose-behind-thighs-step-2 = Sujétese por detrás de los muslos, no por las espinillas ni los pies.
variant-baby-pose-behind-thighs-step-3 = Acerque suavemente los muslos, con las rodillas sueltas, y respire despacio.
variant-baby-pose-one-foot-gentle = Una pierna cada vez, con suavidad
variant-baby-pose-one-foot-gentle-step-1 = Túmbese boca arriba, con un pie apoyado en el suelo.
variant-baby-pose-one-foot-gentle-step-2 = Sujete el otro muslo por detrás y deje que la rodilla venga sobre la cadera.
variant-baby-pose-one-foot-gentle-step-3 = Mantenga el coxis en el suelo. No tire. Respire despacio.
variant-baby-pose-supine-knee-lift = Elevación de rodilla, en el suelo
variant-baby-pose-supine-knee-lift-step-1 = Túmbese boca arriba, los pies en el suelo, los brazos a los lados.
variant-baby-pose-supine-knee-lift-step-2 = Levante una rodilla hasta que esté sobre la cadera. La espalda se mantiene larga y quieta.
variant-baby-pose-supine-knee-lift-step-3 = Manténgala ahí sin las manos y respire despacio.
variant-baby-pose-side-lying = De lado en el suelo
variant-baby-pose-side-lying-step-1 = Túmbese de lado con un cojín bajo la cabeza y otro entre las rodillas.
variant-baby-pose-side-lying-step-2 = Deje que la rodilla de arriba se deslice hacia delante, hasta donde resulte cómodo.
variant-baby-pose-side-lying-step-3 = Respire despacio. La cámara no juzga este ejercicio; el reloj cuenta sus respiraciones.

## Sentadillas de yoga

variant-yoga-squat-chair-step-1 = Póngase de pie ante una silla firme que no pueda resbalar, los pies al ancho de las caderas.
variant-yoga-squat-chair-step-2 = Levante los brazos e inspire.
variant-yoga-squat-chair-step-3 = Espire y baje hasta tocar el asiento.
variant-yoga-squat-chair-step-4 = Vuelva a ponerse de pie. Las manos y la cabeza se quedan arriba.
variant-yoga-squat-comfortable-depth = Hasta una profundidad cómoda
variant-yoga-squat-comfortable-depth-step-1 = Póngase de pie con los pies separados. Levante los brazos e inspire.
variant-yoga-squat-comfortable-depth-step-2 = Espire y baje solo hasta donde les guste a sus rodillas.
variant-yoga-squat-comfortable-depth-step-3 = Estire las rodillas, deje colgar las manos y suba vértebra a vértebra.
variant-yoga-squat-upright = Con el cuerpo erguido y la cabeza arriba
variant-yoga-squat-upright-step-1 = Póngase de pie con los pies separados. Levante los brazos e inspire.
variant-yoga-squat-upright-step-2 = Espire y baje con el pecho erguido.
variant-yoga-squat-upright-step-3 = Suba otra vez con la espalda recta. La cabeza queda por encima del corazón.
variant-yoga-squat-mid-depth = Hasta la mitad
variant-yoga-squat-mid-depth-step-1 = Póngase de pie con los pies separados. Levante los brazos e inspire.
variant-yoga-squat-mid-depth-step-2 = Espire y baje hasta la mitad, con el pecho erguido.
variant-yoga-squat-mid-depth-step-3 = Pare antes de que algo pince y suba con la espalda recta.
variant-yoga-squat-supported = Con apoyo, sin flexión al suelo
variant-yoga-squat-supported-step-1 = Póngase de pie con los pies bien separados y agárrese a una barandilla o al respaldo de una silla pesada.
variant-yoga-squat-supported-step-2 = Levante el brazo libre e inspire.
variant-yoga-squat-supported-step-3 = Espire y baje hasta donde le resulte cómodo. Suba con la espalda recta.
variant-yoga-squat-chair-high = Hasta una silla alta
variant-yoga-squat-chair-high-step-1 = Ponga un cojín firme en una silla, de modo que al sentarse las rodillas queden por debajo de las caderas.
variant-yoga-squat-chair-high-step-2 = Póngase de pie ante ella, levante los brazos e inspire.
variant-yoga-squat-chair-high-step-3 = Espire, mantenga el pecho erguido y baje hasta tocar el asiento.
variant-yoga-squat-chair-high-step-4 = Vuelva a ponerse de pie, sin inclinarse hacia delante.
variant-yoga-squat-small = Una flexión pequeña
variant-yoga-squat-small-step-1 = Póngase de pie ante una silla, los pies al ancho de las caderas, y agárrese si quiere.
variant-yoga-squat-small-step-2 = Levante los brazos e inspire.
variant-yoga-squat-small-step-3 = Espire y doble un poco las rodillas. Suba con la espalda recta.

## Límites: dichos en el momento en que se pasa un ángulo (cue) y contados después (fault)

cue-flexion_60 = Demasiado alto. Baje la pierna.
fault-flexion_60 = La pierna subió más de 60 grados.
cue-low = Más bajo, por favor. Siga con soltura.
fault-low = La pierna subió más de lo que le conviene a esta cadera.
cue-no_back_swing = Solo hacia delante, por favor.
fault-no_back_swing = La pierna fue por detrás del cuerpo.
cue-small_forward = Más corto hacia delante, por favor.
fault-small_forward = La pierna fue más adelante que en un balanceo pequeño.
cue-small_back = Más corto hacia atrás, por favor.
fault-small_back = La pierna fue más atrás que en un balanceo pequeño.
cue-no_crossing = Pare junto a la otra pierna, por favor.
fault-no_crossing = La pierna cruzó la línea media.
cue-mid_range = Más cerca, por favor. Basta la mitad.
fault-mid_range = La pierna salió más allá de la zona media.
cue-small_side = Más corto hacia el lado, por favor.
fault-small_side = La pierna salió más que en un balanceo pequeño.
cue-too_wide = Haga el círculo más pequeño.
fault-too_wide = El círculo fue más grande que uno pequeño.
cue-gentle_flexion = Suelte un poco la pierna.
fault-gentle_flexion = La pierna se acercó más de lo que es suave.
cue-hip_90 = Ya es bastante. Suba un poco.
fault-hip_90 = La cadera se dobló más de 90 grados.
cue-small_squat = Una flexión más pequeña, por favor.
fault-small_squat = La flexión fue más profunda que una pequeña.
