# Worte jeder Übung: wie sie heißt, wie sie geht, ihre Fassungen, was gesagt und was danach erzählt wird.

## Beinschwingen

exercise-leg-swing = Beinschwingen
exercise-leg-swing-aim = Ein lockeres Schwingen aus der Hüfte, weiter als beim Gehen.
exercise-leg-swing-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl. Halten Sie sich fest, wenn Sie mögen.
exercise-leg-swing-step-2 = Verlagern Sie Ihr Gewicht auf ein Bein.
exercise-leg-swing-step-3 = Lassen Sie das andere Bein vor und zurück schwingen, wie ein Pendel.
exercise-leg-swing-step-4 = Halten Sie den Rumpf ruhig und atmen Sie leicht.
cue-ready-leg-swing = Beinschwingen, { $side ->
        [left] linkes
       *[right] rechtes
    } Bein. Machen Sie sich bereit.
cue-rest-leg-swing = Pause. Als Nächstes kommt Beinschwingen.
variant-leg-swing-supported-short = Festgehalten, kleines Schwingen, 10 Sekunden
variant-leg-swing-standard = 30 Sekunden je Bein
variant-leg-swing-free-long = Ohne Festhalten, 45 Sekunden

## Seitliches Beinschwingen

exercise-side-leg-swing = Seitliches Beinschwingen
exercise-side-leg-swing-aim = Zur Seite hinaus und zurück, mit ruhiger Taille.
exercise-side-leg-swing-step-1 = Stehen Sie aufrecht mit dem Gesicht zu einer Wand oder einem Stuhl. Halten Sie sich fest, wenn Sie mögen.
exercise-side-leg-swing-step-2 = Verlagern Sie Ihr Gewicht auf ein Bein. Die Zehen des anderen zeigen nach vorn.
exercise-side-leg-swing-step-3 = Schwingen Sie das gestreckte Bein zur Seite, die Ferse voran.
exercise-side-leg-swing-step-4 = Lassen Sie es langsam wieder zurückkommen.
cue-ready-side-leg-swing = Seitliches Beinschwingen, { $side ->
        [left] linkes
       *[right] rechtes
    } Bein. Machen Sie sich bereit.
cue-rest-side-leg-swing = Pause. Als Nächstes kommt seitliches Beinschwingen.
variant-side-leg-swing-supported-short = Festgehalten, kleines Schwingen, 10 Sekunden
variant-side-leg-swing-standard = 30 Sekunden je Bein
variant-side-leg-swing-free-long = Ohne Festhalten, 45 Sekunden

## Beinkreisen

exercise-circular-swing = Beinkreisen
exercise-circular-swing-aim = Runde, gleichmäßige Kreise aus der Hüfte, zuerst kleine.
exercise-circular-swing-step-1 = Stehen Sie aufrecht mit dem Gewicht auf einem Bein. Halten Sie sich fest, wenn Sie mögen.
exercise-circular-swing-step-2 = Strecken Sie die Zehen des anderen Beins, knapp über dem Boden.
exercise-circular-swing-step-3 = Zeichnen Sie damit kleine Kreise.
exercise-circular-swing-step-4 = Ab der Hälfte zeichnen Sie größere Kreise, in die andere Richtung.
cue-ready-circular-swing = Beinkreisen, { $side ->
        [left] linkes
       *[right] rechtes
    } Bein. Machen Sie sich bereit.
cue-rest-circular-swing = Pause. Als Nächstes kommt Beinkreisen.
variant-circular-swing-supported-short = Festgehalten, 10 Sekunden
variant-circular-swing-standard = 30 Sekunden je Bein
variant-circular-swing-free-long = Ohne Festhalten, 45 Sekunden

## Glückliches Baby

exercise-baby-pose = Glückliches Baby
exercise-baby-pose-aim = Offene Hüften, ein ruhiger Rücken, fünf langsame Atemzüge.
exercise-baby-pose-step-1 = Legen Sie sich auf den Rücken und heben Sie die Füße.
exercise-baby-pose-step-2 = Fassen Sie die Außenseiten der Füße oder die Rückseiten der Oberschenkel.
exercise-baby-pose-step-3 = Ziehen Sie die Füße sanft in Richtung Achseln.
exercise-baby-pose-step-4 = Kopf und Steißbein bleiben auf dem Boden.
exercise-baby-pose-step-5 = Bleiben Sie dort und atmen Sie langsam.
cue-ready-baby-pose = Glückliches Baby, { $side ->
        [left] linker Fuß
        [right] rechter Fuß
       *[both] beide Füße
    }. Machen Sie sich bereit.
cue-rest-baby-pose = Pause, bitte hinlegen. Als Nächstes: Glückliches Baby.
variant-baby-pose-behind-thighs-one-foot = Ein Bein nach dem anderen, Hände hinter dem Oberschenkel, 3 Atemzüge
variant-baby-pose-standard = Beide Füße, 5 Atemzüge
variant-baby-pose-long = Beide Füße, 8 Atemzüge

## Yoga-Kniebeugen

exercise-yoga-squat = Yoga-Kniebeugen
exercise-yoga-squat-aim = Durch den ganzen Körper hinunter und wieder hinauf, im eigenen Atem.
exercise-yoga-squat-step-1 = Stehen Sie mit den Füßen auseinander. Heben Sie die Arme und atmen Sie ein.
exercise-yoga-squat-step-2 = Atmen Sie aus und sinken Sie so tief, wie es angenehm ist.
exercise-yoga-squat-step-3 = Legen Sie die Hände auf den Boden.
exercise-yoga-squat-step-4 = Strecken Sie die Knie und lassen Sie den Kopf hängen.
exercise-yoga-squat-step-5 = Atmen Sie ein und rollen Sie sich Stück für Stück zum Stehen auf.
cue-ready-yoga-squat = Yoga-Kniebeugen. Machen Sie sich bereit, ohne Eile.
cue-rest-yoga-squat = Pause, bitte aufstehen. Als Nächstes: Yoga-Kniebeugen.
variant-yoga-squat-chair = Bis zu einem Stuhl, 3-mal
variant-yoga-squat-standard = 10-mal
variant-yoga-squat-slow = 10-mal, langsamer

## Form: während der Bewegung gesagt (cue) und danach erzählt (fault)

cue-trunk_sway = Werden Sie groß, nur das Bein schwingt.
fault-trunk_sway = Der Rumpf hat mit dem Bein geschaukelt.
cue-too_fast = Etwas langsamer ist noch besser.
fault-too_fast = Es war schneller, als sich die Bewegung führen lässt.
cue-too_high = Tiefer genügt. Bleiben Sie locker.
fault-too_high = Das Bein kam höher, als der Rumpf ruhig bleiben konnte.
cue-knee_bent = Lassen Sie das schwingende Bein lang werden.
fault-knee_bent = Das Knie des bewegten Beins war gebeugt.
cue-waist_bend = Bleiben Sie in der Taille aufrecht.
fault-waist_bend = Die Taille hat sich zur Seite geneigt.
cue-toes_out = Zehen nach vorn, die Ferse führt.
fault-toes_out = Die Zehen haben nach außen gedreht.
cue-toes_not_pointed = Strecken Sie die Zehen.
fault-toes_not_pointed = Die Zehen waren nicht gestreckt.
cue-foot_down = Der Fuß schwebt über dem Boden.
fault-foot_down = Der Fuß hat mitten im Kreis auf dem Boden geruht.
cue-feet_not_held = Fassen Sie sanft Ihre Füße.
fault-feet_not_held = Die Hände waren nicht an den Füßen.
cue-tailbone_up = Lassen Sie das Steißbein zum Boden sinken.
fault-tailbone_up = Das Steißbein hat sich vom Boden gelöst.
cue-head_up = Legen Sie den Kopf auf den Boden.
fault-head_up = Der Kopf war angehoben.
cue-arms_not_raised = Beginnen Sie mit beiden Armen oben.
fault-arms_not_raised = Die Arme waren am Anfang nicht gehoben.
cue-shallow = Sinken Sie so tief, wie es angenehm ist.
fault-shallow = Die Kniebeuge ging nicht bis auf Kniehöhe hinunter.
cue-hands_not_down = Bringen Sie die Hände zum Boden.
fault-hands_not_down = Die Hände kamen nicht bis zum Boden.
cue-knees_not_straight = In der Vorbeuge die Knie lang werden lassen.
fault-knees_not_straight = Die Knie wurden in der Vorbeuge nicht gestreckt.
cue-rushed = Nehmen Sie sich jedes Mal einen Atemzug.
fault-rushed = Es war schneller als der Atem.
cue-heels_up = Lassen Sie die Fersen schwer bleiben.
fault-heels_up = Die Fersen haben sich vom Boden gelöst.
cue-knees_in = Knie über die Zehen.
fault-knees_in = Die Knie sind nach innen gefallen.
