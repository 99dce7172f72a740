# Fassungen der Übungen: leichtere und schwerere heißen in exercises.ftl; hier stehen die, die wegen eines Umstands an die
# Stelle einer Übung treten, Schritt für Schritt, und was beim Überschreiten einer Grenze gesagt wird (höchstens acht Wörter).

## Beinschwingen

variant-leg-swing-to-60 = Schwingen nicht höher als 60 Grad
variant-leg-swing-to-60-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl und halten Sie sich fest.
variant-leg-swing-to-60-step-2 = Lassen Sie das Bein vor und zurück schwingen, deutlich unter Hüfthöhe.
variant-leg-swing-to-60-step-3 = Ihr Knie bleibt eine gute Handbreit tiefer als Ihre Hüfte.
variant-leg-swing-low = Tiefes Schwingen
variant-leg-swing-low-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl und halten Sie sich fest.
variant-leg-swing-low-step-2 = Lassen Sie das Bein tief vor und zurück schwingen, ohne dass in der Leiste etwas klemmt.
variant-leg-swing-low-step-3 = Hören Sie tiefer auf, als Sie könnten.
variant-leg-swing-forward-only = Schwingen nur nach vorn
variant-leg-swing-forward-only-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl und halten Sie sich fest.
variant-leg-swing-forward-only-step-2 = Lassen Sie das Bein nach vorn schwingen, und zurück nur, bis es unter Ihnen ist.
variant-leg-swing-forward-only-step-3 = Es geht nicht hinter Sie.
variant-leg-swing-small = Kleines Schwingen, wie beim Gehen
variant-leg-swing-small-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl und halten Sie sich fest.
variant-leg-swing-small-step-2 = Lassen Sie das Bein so weit schwingen wie bei langsamem Gehen, nicht weiter.
variant-leg-swing-small-forward = Kleines Schwingen nur nach vorn
variant-leg-swing-small-forward-step-1 = Stehen Sie aufrecht neben einer Wand oder einem Stuhl und halten Sie sich fest.
variant-leg-swing-small-forward-step-2 = Lassen Sie das Bein ein wenig nach vorn schwingen, und zurück, bis es unter Ihnen ist.
variant-leg-swing-seated = Beinschwingen im Sitzen
variant-leg-swing-seated-step-1 = Sitzen Sie aufrecht auf der vorderen Hälfte eines festen Stuhls und halten Sie sich seitlich daran fest.
variant-leg-swing-seated-step-2 = Schieben Sie einen Fuß auf dem Boden nach vorn.
variant-leg-swing-seated-step-3 = Ziehen Sie das Knie zurück und heben Sie es ein wenig, dann schieben Sie den Fuß wieder vor.

## Seitliches Beinschwingen

variant-side-leg-swing-no-crossing = Seitliches Schwingen, das außen bleibt
variant-side-leg-swing-no-crossing-step-1 = Stehen Sie aufrecht, die Füße hüftbreit, und halten Sie sich fest.
variant-side-leg-swing-no-crossing-step-2 = Schwingen Sie das gestreckte Bein zur Seite hinaus.
variant-side-leg-swing-no-crossing-step-3 = Bringen Sie es neben das andere Bein zurück. Es kreuzt nie hinüber.
variant-side-leg-swing-mid-range = Seitliches Schwingen im mittleren Bereich
variant-side-leg-swing-mid-range-step-1 = Stehen Sie aufrecht, die Füße hüftbreit, und halten Sie sich fest.
variant-side-leg-swing-mid-range-step-2 = Schwingen Sie das gestreckte Bein etwa halb so weit hinaus, wie es ginge.
variant-side-leg-swing-mid-range-step-3 = Bringen Sie es neben das andere Bein zurück.
variant-side-leg-swing-small = Kleines seitliches Schwingen
variant-side-leg-swing-small-step-1 = Stehen Sie aufrecht, die Füße hüftbreit, und halten Sie sich fest.
variant-side-leg-swing-small-step-2 = Schwingen Sie das gestreckte Bein etwa eine Fußlänge hinaus.
variant-side-leg-swing-small-step-3 = Bringen Sie es neben das andere Bein zurück.

## Beinkreisen

variant-circular-swing-small = Nur kleine Kreise
variant-circular-swing-small-step-1 = Stehen Sie aufrecht mit dem Gewicht auf einem Bein und halten Sie sich fest.
variant-circular-swing-small-step-2 = Strecken Sie die Zehen des anderen Beins, knapp über dem Boden.
variant-circular-swing-small-step-3 = Zeichnen Sie kleine Kreise, nicht größer als ein Essteller, erst in die eine, dann in die andere Richtung.

## Glückliches Baby

variant-baby-pose-behind-thighs = Beide Beine, Hände hinter den Oberschenkeln
variant-baby-pose-behind-thighs-step-1 = Legen Sie sich auf den Rücken und heben Sie die Füße.
variant-baby-pose-behind-thighs-step-2 = Fassen Sie hinter die Oberschenkel, nicht an Schienbeine oder Füße.
variant-baby-pose-behind-thighs-step-3 = Ziehen Sie die Oberschenkel sanft näher, die Knie locker, und atmen Sie langsam.
variant-baby-pose-one-foot-gentle = Ein Bein nach dem anderen, sanft
variant-baby-pose-one-foot-gentle-step-1 = Legen Sie sich auf den Rücken, ein Fuß steht auf dem Boden.
variant-baby-pose-one-foot-gentle-step-2 = Fassen Sie hinter den anderen Oberschenkel und lassen Sie das Knie über die Hüfte kommen.
variant-baby-pose-one-foot-gentle-step-3 = Das Steißbein bleibt auf dem Boden. Ziehen Sie nicht. Atmen Sie langsam.
variant-baby-pose-supine-knee-lift = Knieheben im Liegen
variant-baby-pose-supine-knee-lift-step-1 = Legen Sie sich auf den Rücken, die Füße auf dem Boden, die Arme neben dem Körper.
variant-baby-pose-supine-knee-lift-step-2 = Heben Sie ein Knie, bis es über der Hüfte ist. Der Rücken bleibt lang und ruhig.
variant-baby-pose-supine-knee-lift-step-3 = Halten Sie es dort ohne die Hände und atmen Sie langsam.
variant-baby-pose-side-lying = Auf der Seite liegend
variant-baby-pose-side-lying-step-1 = Legen Sie sich auf die Seite, mit einem Kissen unter dem Kopf und einem zwischen den Knien.
variant-baby-pose-side-lying-step-2 = Lassen Sie das obere Knie nach vorn gleiten, so weit es angenehm ist.
variant-baby-pose-side-lying-step-3 = Atmen Sie langsam. Diese Übung beurteilt die Kamera nicht; die Uhr zählt Ihre Atemzüge.

## Yoga-Kniebeugen

variant-yoga-squat-chair-step-1 = Stehen Sie vor einem festen Stuhl, der nicht rutschen kann, die Füße hüftbreit.
variant-yoga-squat-chair-step-2 = Heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-chair-step-3 = Atmen Sie aus und sinken Sie, bis Sie den Sitz berühren.
variant-yoga-squat-chair-step-4 = Stehen Sie wieder auf. Hände und Kopf bleiben oben.
variant-yoga-squat-comfortable-depth = Bis zu einer angenehmen Tiefe
variant-yoga-squat-comfortable-depth-step-1 = Stehen Sie mit den Füßen auseinander. Heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-comfortable-depth-step-2 = Atmen Sie aus und sinken Sie nur so tief, wie Ihre Knie es mögen.
variant-yoga-squat-comfortable-depth-step-3 = Strecken Sie die Knie, lassen Sie die Hände hängen und rollen Sie sich auf.
variant-yoga-squat-upright = Aufrecht, mit dem Kopf oben
variant-yoga-squat-upright-step-1 = Stehen Sie mit den Füßen auseinander. Heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-upright-step-2 = Atmen Sie aus und sinken Sie mit aufrechter Brust.
variant-yoga-squat-upright-step-3 = Kommen Sie gerade wieder hoch. Ihr Kopf bleibt höher als Ihr Herz.
variant-yoga-squat-mid-depth = Halb hinunter
variant-yoga-squat-mid-depth-step-1 = Stehen Sie mit den Füßen auseinander. Heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-mid-depth-step-2 = Atmen Sie aus und sinken Sie halb hinunter, mit aufrechter Brust.
variant-yoga-squat-mid-depth-step-3 = Hören Sie auf, bevor etwas klemmt, und kommen Sie gerade hoch.
variant-yoga-squat-supported = Mit Halt, ohne Vorbeuge
variant-yoga-squat-supported-step-1 = Stehen Sie breitbeinig und halten Sie sich an einem Geländer oder der Lehne eines schweren Stuhls fest.
variant-yoga-squat-supported-step-2 = Heben Sie den freien Arm und atmen Sie ein.
variant-yoga-squat-supported-step-3 = Atmen Sie aus und sinken Sie, so weit es angenehm ist. Kommen Sie gerade hoch.
variant-yoga-squat-chair-high = Bis zu einem hohen Stuhl
variant-yoga-squat-chair-high-step-1 = Legen Sie ein festes Kissen auf einen Stuhl, sodass Ihre Knie im Sitzen tiefer als Ihre Hüften bleiben.
variant-yoga-squat-chair-high-step-2 = Stehen Sie davor, heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-chair-high-step-3 = Atmen Sie aus, lassen Sie die Brust aufrecht und sinken Sie, bis Sie den Sitz berühren.
variant-yoga-squat-chair-high-step-4 = Stehen Sie wieder auf, ohne sich vorzubeugen.
variant-yoga-squat-small = Eine kleine Beuge
variant-yoga-squat-small-step-1 = Stehen Sie vor einem Stuhl, die Füße hüftbreit, und halten Sie sich fest, wenn Sie mögen.
variant-yoga-squat-small-step-2 = Heben Sie die Arme und atmen Sie ein.
variant-yoga-squat-small-step-3 = Atmen Sie aus und beugen Sie die Knie ein wenig. Kommen Sie gerade hoch.

## Grenzen: sofort gesagt, wenn ein Winkel überschritten wird (cue), und danach erzählt (fault)

cue-flexion_60 = Zu hoch. Das Bein bitte tiefer.
fault-flexion_60 = Das Bein kam höher als 60 Grad.
cue-low = Bitte tiefer. Bleiben Sie locker.
fault-low = Das Bein kam höher, als dieser Hüfte guttut.
cue-no_back_swing = Bitte nur nach vorn.
fault-no_back_swing = Das Bein ging hinter den Körper.
cue-small_forward = Nach vorn bitte kleiner.
fault-small_forward = Das Bein ging weiter nach vorn als bei kleinem Schwingen.
cue-small_back = Nach hinten bitte kleiner.
fault-small_back = Das Bein ging weiter nach hinten als bei kleinem Schwingen.
cue-no_crossing = Bitte neben dem anderen Bein anhalten.
fault-no_crossing = Das Bein hat die Mitte gekreuzt.
cue-mid_range = Näher heran, bitte. Halb genügt.
fault-mid_range = Das Bein ging über den mittleren Bereich hinaus.
cue-small_side = Zur Seite bitte kleiner.
fault-small_side = Das Bein ging weiter hinaus als bei kleinem Schwingen.
cue-too_wide = Machen Sie den Kreis kleiner.
fault-too_wide = Der Kreis war größer als ein kleiner.
cue-gentle_flexion = Geben Sie das Bein etwas frei.
fault-gentle_flexion = Das Bein wurde näher gezogen, als sanft ist.
cue-hip_90 = Tief genug. Bitte etwas höher.
fault-hip_90 = Die Hüfte war über 90 Grad gebeugt.
cue-small_squat = Bitte eine kleinere Beuge.
fault-small_squat = Die Beuge war tiefer als eine kleine.
