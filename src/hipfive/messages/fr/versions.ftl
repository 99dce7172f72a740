# Versions des exercices : les plus faciles et plus difficiles sont nommées dans exercises.ftl ; voici celles qui prennent la
# place d’un exercice à cause d’un état de santé, étape par étape, et ce qui est dit quand une limite est passée.

## Balancement de jambe

variant-leg-swing-to-60 = Balancement à 60 degrés au plus
variant-leg-swing-to-60-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise, en appui.
variant-leg-swing-to-60-step-2 = Laissez la jambe se balancer d’avant en arrière, bien au-dessous de la hauteur de la hanche.
variant-leg-swing-to-60-step-3 = Votre genou reste plus bas que la hanche d’une bonne largeur de main.
variant-leg-swing-low = Balancement bas
variant-leg-swing-low-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise, en appui.
variant-leg-swing-low-step-2 = Laissez la jambe se balancer bas, d’avant en arrière, sans que rien ne pince dans l’aine.
variant-leg-swing-low-step-3 = Arrêtez plus bas que vous ne pourriez aller.
variant-leg-swing-forward-only = Balancement vers l’avant seulement
variant-leg-swing-forward-only-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise, en appui.
variant-leg-swing-forward-only-step-2 = Laissez la jambe se balancer vers l’avant, et revenir seulement jusqu’à être sous vous.
variant-leg-swing-forward-only-step-3 = Elle ne passe pas derrière vous.
variant-leg-swing-small = Petit balancement, comme à la marche
variant-leg-swing-small-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise, en appui.
variant-leg-swing-small-step-2 = Laissez la jambe se balancer autant que dans une marche lente, pas plus loin.
variant-leg-swing-small-forward = Petit balancement vers l’avant seulement
variant-leg-swing-small-forward-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise, en appui.
variant-leg-swing-small-forward-step-2 = Laissez la jambe se balancer un peu vers l’avant, et revenir jusqu’à être sous vous.
variant-leg-swing-seated = Balancement de jambe en position assise
variant-leg-swing-seated-step-1 = Asseyez-vous le dos droit sur la moitié avant d’une chaise solide et tenez-en les côtés.
variant-leg-swing-seated-step-2 = Faites glisser un pied vers l’avant sur le sol.
variant-leg-swing-seated-step-3 = Ramenez le genou et levez-le un peu, puis faites glisser de nouveau vers l’avant.

## Balancement latéral

variant-side-leg-swing-no-crossing = Balancement latéral qui reste à l’extérieur
variant-side-leg-swing-no-crossing-step-1 = Tenez-vous debout, le dos droit, pieds à la largeur des hanches, en appui.
variant-side-leg-swing-no-crossing-step-2 = Balancez la jambe tendue sur le côté.
variant-side-leg-swing-no-crossing-step-3 = Ramenez-la à côté de l’autre jambe. Elle ne croise jamais.
variant-side-leg-swing-mid-range = Balancement latéral à mi-amplitude
variant-side-leg-swing-mid-range-step-1 = Tenez-vous debout, le dos droit, pieds à la largeur des hanches, en appui.
variant-side-leg-swing-mid-range-step-2 = Balancez la jambe tendue environ à la moitié de ce qu’elle pourrait faire.
variant-side-leg-swing-mid-range-step-3 = Ramenez-la à côté de l’autre jambe.
variant-side-leg-swing-small = Petit balancement latéral
variant-side-leg-swing-small-step-1 = Tenez-vous debout, le dos droit, pieds à la largeur des hanches, en appui.
variant-side-leg-swing-small-step-2 = Balancez la jambe tendue d’environ une longueur de pied.
variant-side-leg-swing-small-step-3 = Ramenez-la à côté de l’autre jambe.

## Cercles de jambe

variant-circular-swing-small = Petits cercles seulement
variant-circular-swing-small-step-1 = Tenez-vous debout, le dos droit, le poids sur une jambe, en appui.
variant-circular-swing-small-step-2 = Tendez les orteils de l’autre jambe, juste au-dessus du sol.
variant-circular-swing-small-step-3 = Dessinez de petits cercles, pas plus grands qu’une assiette plate, dans un sens puis dans l’autre.

## Posture du bébé heureux

variant-baby-pose-behind-thighs = Les deux jambes, mains derrière les cuisses
variant-baby-pose-behind-thighs-step-1 = Allongez-vous sur le dos et levez les pieds.
variant-baby-pose-behind-thighs-step-2 = Tenez-vous derrière les cuisses, pas aux tibias ni aux pieds.
variant-baby-pose-behind-thighs-step-3 = Approchez doucement les cuisses, les genoux souples, et respirez lentement.
variant-baby-pose-one-foot-gentle = Une jambe à la fois, doucement
variant-baby-pose-one-foot-gentle-step-1 = Allongez-vous sur le dos, un pied au sol.
variant-baby-pose-one-foot-gentle-step-2 = Tenez l’autre cuisse par-derrière et laissez le genou venir au-dessus de la hanche.
variant-baby-pose-one-foot-gentle-step-3 = Gardez le coccyx au sol. Ne tirez pas. Respirez lentement.
variant-baby-pose-supine-knee-lift = Lever du genou, sur le dos
variant-baby-pose-supine-knee-lift-step-1 = Allongez-vous sur le dos, pieds au sol, bras le long du corps.
variant-baby-pose-supine-knee-lift-step-2 = Levez un genou jusqu’au-dessus de la hanche. Le dos reste long et immobile.
variant-baby-pose-supine-knee-lift-step-3 = Tenez-le là sans les mains et respirez lentement.
variant-baby-pose-side-lying = Sur le côté
variant-baby-pose-side-lying-step-1 = Allongez-vous sur le côté, un coussin sous la tête et un entre les genoux.
variant-baby-pose-side-lying-step-2 = Laissez le genou du dessus glisser vers l’avant, aussi loin que cela reste confortable.
variant-baby-pose-side-lying-step-3 = Respirez lentement. La caméra ne juge pas cet exercice ; l’horloge compte vos respirations.

## Squats de yoga

variant-yoga-squat-chair-step-1 = Tenez-vous devant une chaise solide qui ne peut pas glisser, pieds à la largeur des hanches.
variant-yoga-squat-chair-step-2 = Levez les bras et inspirez.
variant-yoga-squat-chair-step-3 = Expirez et descendez jusqu’à toucher le siège.
variant-yoga-squat-chair-step-4 = Relevez-vous. Les mains et la tête restent en haut.
variant-yoga-squat-comfortable-depth = Jusqu’à une profondeur confortable
variant-yoga-squat-comfortable-depth-step-1 = Tenez-vous debout, les pieds écartés. Levez les bras et inspirez.
variant-yoga-squat-comfortable-depth-step-2 = Expirez et ne descendez que jusqu’où vos genoux le veulent bien.
variant-yoga-squat-comfortable-depth-step-3 = Tendez les genoux, laissez pendre les mains et déroulez le dos.
variant-yoga-squat-upright = Le dos droit, la tête en haut
variant-yoga-squat-upright-step-1 = Tenez-vous debout, les pieds écartés. Levez les bras et inspirez.
variant-yoga-squat-upright-step-2 = Expirez et descendez, la poitrine droite.
variant-yoga-squat-upright-step-3 = Remontez le dos droit. La tête reste plus haut que le cœur.
variant-yoga-squat-mid-depth = À mi-hauteur
variant-yoga-squat-mid-depth-step-1 = Tenez-vous debout, les pieds écartés. Levez les bras et inspirez.
variant-yoga-squat-mid-depth-step-2 = Expirez et descendez à mi-hauteur, la poitrine droite.
variant-yoga-squat-mid-depth-step-3 = Arrêtez avant que quelque chose ne pince, et remontez le dos droit.
variant-yoga-squat-supported = Avec appui, sans se pencher
variant-yoga-squat-supported-step-1 = Tenez-vous debout, les pieds bien écartés, et tenez une rampe ou le dossier d’une chaise lourde.
variant-yoga-squat-supported-step-2 = Levez le bras libre et inspirez.
variant-yoga-squat-supported-step-3 = Expirez et descendez aussi loin que cela reste confortable. Remontez le dos droit.
variant-yoga-squat-chair-high = Vers une chaise haute
variant-yoga-squat-chair-high-step-1 = Posez un coussin ferme sur une chaise, pour que vos genoux restent plus bas que vos hanches en position assise.
variant-yoga-squat-chair-high-step-2 = Tenez-vous devant, levez les bras et inspirez.
variant-yoga-squat-chair-high-step-3 = Expirez, gardez la poitrine droite et descendez jusqu’à toucher le siège.
variant-yoga-squat-chair-high-step-4 = Relevez-vous, sans vous pencher en avant.
variant-yoga-squat-small = Une petite flexion
variant-yoga-squat-small-step-1 = Tenez-vous devant une chaise, pieds à la largeur des hanches, en appui si vous le souhaitez.
variant-yoga-squat-small-step-2 = Levez les bras et inspirez.
variant-yoga-squat-small-step-3 = Expirez et pliez un peu les genoux. Remontez le dos droit.

## Limites : dites aussitôt qu’un angle est passé (cue) et racontées ensuite (fault)

cue-flexion_60 = Trop haut. Baissez la jambe.
fault-flexion_60 = La jambe est montée au-delà de 60 degrés.
cue-low = Plus bas, s’il vous plaît. Restez souple.
fault-low = La jambe est montée plus haut qu’il n’est bon pour cette hanche.
cue-no_back_swing = Vers l’avant seulement, s’il vous plaît.
fault-no_back_swing = La jambe est passée derrière le corps.
cue-small_forward = Plus petit vers l’avant, s’il vous plaît.
fault-small_forward = La jambe est allée plus loin devant qu’un petit balancement.
cue-small_back = Plus petit vers l’arrière, s’il vous plaît.
fault-small_back = La jambe est allée plus loin derrière qu’un petit balancement.
cue-no_crossing = Arrêtez à côté de l’autre jambe, s’il vous plaît.
fault-no_crossing = La jambe a croisé le milieu.
cue-mid_range = Plus près, s’il vous plaît. La moitié suffit.
fault-mid_range = La jambe est allée au-delà de la mi-amplitude.
cue-small_side = Plus petit sur le côté, s’il vous plaît.
fault-small_side = La jambe est allée plus loin qu’un petit balancement.
cue-too_wide = Faites le cercle plus petit.
fault-too_wide = Le cercle était plus grand qu’un petit.
cue-gentle_flexion = Relâchez un peu la jambe.
fault-gentle_flexion = La jambe a été amenée plus près qu’en douceur.
cue-hip_90 = Assez bas. Remontez un peu.
fault-hip_90 = La hanche s’est pliée au-delà de 90 degrés.
cue-small_squat = Une flexion plus petite, s’il vous plaît.
fault-small_squat = La flexion était plus profonde qu’une petite.
