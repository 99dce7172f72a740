# Mots de chaque exercice : son nom, comment il se fait, ses versions, ce qui est dit et ce qui est raconté ensuite.

## Balancement de jambe

exercise-leg-swing = Balancement de jambe
exercise-leg-swing-aim = Un balancement souple depuis la hanche, plus ample que la marche.
exercise-leg-swing-step-1 = Tenez-vous debout, le dos droit, à côté d’un mur ou d’une chaise. Tenez-vous si vous le souhaitez.
exercise-leg-swing-step-2 = Mettez votre poids sur une jambe.
exercise-leg-swing-step-3 = Laissez l’autre jambe se balancer d’avant en arrière, comme un pendule.
exercise-leg-swing-step-4 = Gardez le buste immobile et le souffle tranquille.
cue-ready-leg-swing = Balancement de jambe, { $side ->
        [left] à gauche
       *[right] à droite
    }. Préparez-vous.
cue-rest-leg-swing = Repos. Ensuite, le balancement de jambe.
variant-leg-swing-supported-short = Avec appui, petit balancement, 10 secondes
variant-leg-swing-standard = 30 secondes par jambe
variant-leg-swing-free-long = Sans appui, 45 secondes

## Balancement latéral

exercise-side-leg-swing = Balancement latéral de jambe
exercise-side-leg-swing-aim = Sur le côté et retour, la taille tranquille.
exercise-side-leg-swing-step-1 = Tenez-vous debout, le dos droit, face à un mur ou à une chaise. Tenez-vous si vous le souhaitez.
exercise-side-leg-swing-step-2 = Mettez votre poids sur une jambe. Les orteils de l’autre pointent vers l’avant.
exercise-side-leg-swing-step-3 = Balancez la jambe tendue sur le côté, le talon d’abord.
exercise-side-leg-swing-step-4 = Laissez-la revenir, lentement.
cue-ready-side-leg-swing = Balancement latéral, jambe { $side ->
        [left] gauche
       *[right] droite
    }. Préparez-vous.
cue-rest-side-leg-swing = Repos. Ensuite, le balancement latéral.
variant-side-leg-swing-supported-short = Avec appui, petit balancement, 10 secondes
variant-side-leg-swing-standard = 30 secondes par jambe
variant-side-leg-swing-free-long = Sans appui, 45 secondes

## Cercles de jambe

exercise-circular-swing = Cercles de jambe
exercise-circular-swing-aim = Des cercles ronds et réguliers depuis la hanche, petits d’abord.
exercise-circular-swing-step-1 = Tenez-vous debout, le dos droit, le poids sur une jambe. Tenez-vous si vous le souhaitez.
exercise-circular-swing-step-2 = Tendez les orteils de l’autre jambe, juste au-dessus du sol.
exercise-circular-swing-step-3 = Dessinez-en de petits cercles.
exercise-circular-swing-step-4 = À partir de la moitié, dessinez des cercles plus grands, dans l’autre sens.
cue-ready-circular-swing = Cercles, jambe { $side ->
        [left] gauche
       *[right] droite
    }. Préparez-vous.
cue-rest-circular-swing = Repos. Ensuite, les cercles de jambe.
variant-circular-swing-supported-short = Avec appui, 10 secondes
variant-circular-swing-standard = 30 secondes par jambe
variant-circular-swing-free-long = Sans appui, 45 secondes

## Posture du bébé heureux

exercise-baby-pose = Posture du bébé heureux
exercise-baby-pose-aim = Hanches ouvertes, dos tranquille, cinq respirations lentes.
exercise-baby-pose-step-1 = Allongez-vous sur le dos et levez les pieds.
exercise-baby-pose-step-2 = Tenez l’extérieur des pieds, ou tenez-vous derrière les cuisses.
exercise-baby-pose-step-3 = Amenez doucement les pieds vers les aisselles.
exercise-baby-pose-step-4 = Gardez la tête et le coccyx au sol.
exercise-baby-pose-step-5 = Restez ainsi et respirez lentement.
cue-ready-baby-pose = Bébé heureux, { $side ->
        [left] pied gauche
        [right] pied droit
       *[both] les deux pieds
    }. Préparez-vous.
cue-rest-baby-pose = Repos, et allongez-vous. Ensuite : le bébé heureux.
variant-baby-pose-behind-thighs-one-foot = Une jambe à la fois, mains derrière la cuisse, 3 respirations
variant-baby-pose-standard = Les deux pieds, 5 respirations
variant-baby-pose-long = Les deux pieds, 8 respirations

## Squats de yoga

exercise-yoga-squat = Squats de yoga
exercise-yoga-squat-aim = Descendre et remonter avec tout le corps, à votre propre souffle.
exercise-yoga-squat-step-1 = Tenez-vous debout, les pieds écartés. Levez les bras et inspirez.
exercise-yoga-squat-step-2 = Expirez et descendez aussi bas que cela reste confortable.
exercise-yoga-squat-step-3 = Posez les mains au sol.
exercise-yoga-squat-step-4 = Tendez les genoux et laissez pendre la tête.
exercise-yoga-squat-step-5 = Inspirez et déroulez le dos jusqu’à être debout, petit à petit.
cue-ready-yoga-squat = Squats de yoga. Préparez-vous, sans vous presser.
cue-rest-yoga-squat = Repos, et levez-vous. Ensuite : squats de yoga.
variant-yoga-squat-chair = Vers une chaise, 3 fois
variant-yoga-squat-standard = 10 fois
variant-yoga-squat-slow = 10 fois, plus lentement

## Forme : dit pendant le mouvement (cue) et raconté ensuite (fault)

cue-trunk_sway = Grandissez-vous, seule la jambe se balance.
fault-trunk_sway = Le buste s’est balancé avec la jambe.
cue-too_fast = Un peu plus lentement, c’est encore mieux.
fault-too_fast = C’était plus rapide que le mouvement ne peut être guidé.
cue-too_high = Plus bas suffit. Restez souple.
fault-too_high = La jambe est montée plus haut que le buste ne pouvait rester immobile.
cue-knee_bent = Laissez s’allonger la jambe qui se balance.
fault-knee_bent = Le genou de la jambe en mouvement était plié.
cue-waist_bend = Gardez la taille bien haute.
fault-waist_bend = La taille s’est inclinée sur le côté.
cue-toes_out = Orteils vers l’avant, le talon guide.
fault-toes_out = Les orteils ont tourné vers l’extérieur.
cue-toes_not_pointed = Tendez les orteils.
fault-toes_not_pointed = Les orteils n’étaient pas tendus.
cue-foot_down = Laissez le pied flotter au-dessus du sol.
fault-foot_down = Le pied s’est posé au sol en plein cercle.
cue-feet_not_held = Prenez vos pieds, doucement.
fault-feet_not_held = Les mains n’étaient pas aux pieds.
cue-tailbone_up = Laissez le coccyx descendre vers le sol.
fault-tailbone_up = Le coccyx a quitté le sol.
cue-head_up = Reposez la tête sur le sol.
fault-head_up = La tête était levée.
cue-arms_not_raised = Commencez les deux bras en haut.
fault-arms_not_raised = Les bras n’étaient pas levés au début.
cue-shallow = Descendez aussi bas que cela reste confortable.
fault-shallow = Le squat n’est pas descendu jusqu’aux genoux.
cue-hands_not_down = Amenez les mains au sol.
fault-hands_not_down = Les mains n’ont pas atteint le sol.
cue-knees_not_straight = Dans la flexion, allongez les genoux.
fault-knees_not_straight = Les genoux ne se sont pas tendus dans la flexion.
cue-rushed = Prenez une respiration entière pour chacun.
fault-rushed = C’était plus rapide que le souffle.
cue-heels_up = Laissez les talons rester lourds.
fault-heels_up = Les talons ont quitté le sol.
cue-knees_in = Les genoux au-dessus des orteils.
fault-knees_in = Les genoux sont tombés vers l’intérieur.
