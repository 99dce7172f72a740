# Worte der Sitzung: wo sie steht und was gesagt wird. Ansagen werden gesprochen: höchstens acht Wörter.

## Zustände

state-idle = Bereit, wenn Sie es sind
state-set_up = Die Kamera wird eingerichtet
state-get_ready = Machen Sie sich bereit
state-working = Übung
state-switching = Bein wechseln
state-resting = Pause
state-paused = Angehalten
state-hurt = Beendet, weil es weh tut
state-stopped = Vorzeitig beendet
state-done = Für heute geschafft

set-status-open = läuft noch
set-status-done = geschafft
set-status-partial = teilweise geschafft
set-status-skipped = ausgelassen
set-status-hurt = beendet, weil es weh tat

counted-by-camera = von der Kamera gezählt
counted-by-clock = nach der Uhr gezählt
counted-by-person = von Ihnen gezählt

not-counted-incomplete = Gesehen, aber ein Teil hat gefehlt.
not-counted-other_leg = Das war das andere Bein. Es wird festgehalten, zählt aber nicht in diesem Satz.
not-counted-partial = Gesehen, aber es war keine ganze Bewegung.
not-counted-too_short = Gesehen, aber es war zu kurz.
not-counted-swap = Die Kamera hat Ihre Beine kurz verwechselt.
not-counted-lost = Die Kamera hat Sie mittendrin verloren.

tracking-good = Ich sehe Sie gut.
tracking-nobody = Ich sehe niemanden.
tracking-partly_out = Ein Teil von Ihnen ist außerhalb des Bildes.
tracking-two_people = Es ist mehr als eine Person im Bild.
tracking-too_dark = Es ist zu dunkel, um Sie gut zu sehen.
tracking-wrong_view = Ich sehe Sie von einer Seite, die schwer zu messen ist.
tracking-wrong_exercise = Das sieht nach einer anderen Haltung aus.
tracking-too_far = Sie sind weit weg. Näher kann ich besser messen.
tracking-lift_left = Ich warte, bis Sie den linken Fuß heben.
tracking-lift_right = Ich warte, bis Sie den rechten Fuß heben.
tracking-camera_lost = Die Kamera ist weg. Es geht nach der Uhr weiter.
tracking-off = Die Kamera ist aus. Es geht nach der Uhr.

## Bereitmachen und weitermachen

cue-set-up-side = Drehen Sie Ihre Seite zur Kamera.
cue-set-up-front = Stellen Sie sich mit Blick zur Kamera.
cue-set-up-half_side = Drehen Sie sich halb zur Seite.
cue-set-up-lying = Legen Sie sich seitlich zu mir hin.
cue-countdown = { $number }
cue-start = Los geht es, langsam und locker.
cue-halfway = Halbzeit. Bleiben Sie ganz locker.
cue-half-small = Kleine Kreise, dicht über dem Boden.
cue-half-large = Jetzt größere Kreise, in die andere Richtung.
cue-switch-soon = Gleich wechseln wir das Bein.
cue-switch = Gut. Jetzt kommt das { $side ->
        [left] linke
       *[right] rechte
    } Bein.
cue-paused = Angehalten. Lassen Sie sich Zeit.
cue-paused-gap = Ich habe den Faden verloren und angehalten.
cue-done = Das war das heutige Programm. Vielen Dank.
cue-stopped = Wir hören hier auf. Alles ist gespeichert.
cue-count = { $count }
cue-new-best = Weiter als zuvor, und immer noch leicht. Schön.
cue-clean-set = Ein sauberer Durchgang. Sehr schön.

## Atem und Schritte

cue-breathe-in = Atmen Sie ein.
cue-breathe-out = Und langsam wieder ausatmen.
cue-step-arms_up = Arme hoch, einatmen.
cue-step-down = Ausatmen und in die Hocke sinken.
cue-step-hands_down = Hände zum Boden. Atmen Sie frei.
cue-step-fold = Strecken Sie sanft die Knie.
cue-step-up = Einatmen und nach oben kommen.
cue-step-roll_up = Einatmen und aufrollen.

## Was die Kamera sieht

cue-camera-on = Die Kamera ist wieder an.
cue-camera-off = Kamera aus. Es geht nach der Uhr.
cue-camera-lost = Die Kamera ist weg. Machen Sie einfach weiter.
cue-tracking-nobody = Treten Sie bitte ins Bild.
cue-tracking-partly_out = Bitte etwas zurück. Zeigen Sie { $missing ->
        [head] Ihren Kopf
        [shoulders] Ihre Schultern
        [hips] Ihre Hüften
        [knees] Ihre Knie
        [feet] Ihre Füße
       *[body] Ihren Körper
    }.
cue-tracking-two_people = Bitte nur eine Person im Bild.
cue-tracking-too_dark = Etwas mehr Licht würde helfen.
cue-tracking-wrong_view = Drehen Sie sich etwas, wie im Bild.
cue-tracking-wrong_exercise = Nehmen Sie bitte die Haltung im Bild ein.
cue-tracking-too_far = Kommen Sie bitte etwas näher.
cue-tracking-lift_left = Heben Sie bitte kurz den linken Fuß.
cue-tracking-lift_right = Heben Sie bitte kurz den rechten Fuß.
cue-other-leg = Dieser Satz ist für das { $side ->
        [left] linke
       *[right] rechte
    } Bein.
cue-incomplete = Gehen Sie ohne Eile durch jeden Schritt.

## Wenn es weh tut

cue-hurt = Halten Sie inne. Wo tut es weh?
cue-stopped-pain = Für heute hören wir auf. Bitte ausruhen.
cue-dizzy = Setzen Sie sich und ruhen Sie aus.

## Was nicht geht

error-not-now = Das ist im Augenblick nicht möglich.
error-routine-unsuitable = Ihre Antworten haben sich geändert, seit diese Sitzung geplant wurde. Bitte beenden Sie sie und beginnen Sie eine neue.
error-plan-unreadable = Der Plan dieser Sitzung ist nicht mehr lesbar. Bitte beenden Sie sie und beginnen Sie eine neue.
error-nothing-to-do = Keine der Übungen passt zu Ihren Antworten. Bitte fragen Sie in Ihrer ärztlichen oder physiotherapeutischen Praxis, was Ihnen guttun würde.
error-dose-scale = Der Dosisfaktor muss eine Zahl von { $least } bis { $most } sein; er ist { $scale }.
