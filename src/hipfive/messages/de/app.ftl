# Worte der Seite: Menü, Startseite, Einrichten, der Satz bei der Arbeit, Zusammenfassung, Verlauf und Einstellungen.

## Überall

menu = Menü
menu-home = Heute
menu-history = Verlauf
menu-settings = Einstellungen
loading = Einen Augenblick…
close = Schließen
back = Zurück
next = Weiter
to-home = Zur heutigen Seite
error-unexpected = Etwas hat nicht geklappt. Bitte versuchen Sie es noch einmal.
error-server-gone = HipFive antwortet nicht. Läuft es noch auf diesem Computer? Nichts von dem, was gezählt wurde, ist verloren.
browser-too-old = Dieser Browser ist für eine Sitzung zu alt. Bitte benutzen Sie einen aktuellen Firefox, Chrome, Edge oder Safari.
browser-no-camera = Dieser Browser kann nicht mit der Kamera messen. Alles andere funktioniert.

## Dosen

dose-time = { $amount ->
        [one] { $amount } Sekunde
       *[other] { $amount } Sekunden
    } { $sides ->
        [each] je Bein
       *[both] auf beiden Seiten
    }
dose-breaths = { $amount ->
        [one] { $amount } langsamer Atemzug
       *[other] { $amount } langsame Atemzüge
    }{ $sides ->
        [each] {" "}je Seite
       *[both] {""}
    }
dose-reps = { $amount }-mal
amount-of-time = { $amount ->
        [one] { $amount } Sekunde
       *[other] { $amount } Sekunden
    }
amount-of-breaths = { $amount ->
        [one] { $amount } langsamer Atemzug
       *[other] { $amount } langsame Atemzüge
    }
amount-of-reps = { $amount }-mal
side-leg = { $side ->
        [left] Linkes Bein
       *[right] Rechtes Bein
    }
side-both = Beide Seiten

## Startseite

home-title = Ihre fünf für heute
home-lead = { $exercises ->
        [one] Eine Übung
       *[other] { $exercises } Übungen
    }, etwa { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Langsam und locker, in Ihrem eigenen Tempo.
home-exercises = Die heutigen Übungen
home-start-camera = Mit Kamera beginnen
home-start-no-camera = Ohne Kamera beginnen
home-private = Das Kamerabild verlässt dieses Gerät nie, und auch sonst wird nichts irgendwohin geschickt.
home-open-title = Sie haben eine unfertige Sitzung
home-open-text = { $done ->
        [0] Nichts ist verloren.
       *[other] { $done } von { $sets } Sätzen sind geschafft, und nichts ist verloren.
    } Möchten Sie damit weitermachen?
home-go-on = Weitermachen
home-discard = Hier beenden
home-scaled = Testeinstellung: Jede Übung ist auf { $percent } % ihrer Länge gekürzt.
home-rule = Üben Sie nie durch Schmerzen hindurch. Wenn etwas weh tut, hören Sie auf: Ein Tippen genügt.
home-safety-link = Sicherheitsfragen
home-safety-until = (beantwortet; nach dem { $date } wird wieder gefragt)
figure-label = Eine Figur macht die Übung { $name }

## Vor einer Sitzung

before-title = Bevor wir beginnen
before-pain = Wie stark tun Ihre Hüften oder Ihr Rücken jetzt weh?
before-support = Werden Sie sich an einer Wand oder einem Stuhl festhalten?
before-support-note = Sich festzuhalten ist normal und nie ein Fehler. Es zählt genauso.
before-support-yes = Ja, ich halte mich fest
before-support-no = Nein, ich stehe frei
before-support-needed = Wegen Ihrer Antworten halten Sie sich bitte bei jeder Übung im Stehen an einer Wand oder einem standfesten Stuhl fest.
before-begin = Beginnen
score-none = 0: kein Schmerz
score-worst = 10: der schlimmste vorstellbare Schmerz

## Sicherheitsfragen

safety-rule-1 = Holen Sie ärztlichen oder chiropraktischen Rat ein, bevor Sie beginnen.
safety-rule-2 = Hören Sie auf Ihren Körper, und üben Sie in Ihrem eigenen Tempo.
safety-rule-3 = Machen Sie nie eine Übung, die weh tut. Hören Sie auf, und sagen Sie es.
safety-rule-4 = HipFive leitet an und hält fest. Es stellt keine Diagnose und behandelt nicht.
safety-start = Zu den Fragen
safety-question = Frage { $number } von { $of }
safety-red_flag-text = Wenn etwas davon zutrifft, üben Sie bitte nicht: Es kann sein, dass sofort Hilfe nötig ist.
safety-see_clinician-text = Wenn etwas davon zutrifft, sprechen Sie vor der ersten Sitzung mit Ihrer ärztlichen oder physiotherapeutischen Praxis.
safety-condition-text = Nichts davon hält Sie ab. Einzelne Übungen werden geändert oder ausgelassen.
safety-balance-text = Damit Sie sicher stehen.
safety-unsure-red_flag = Danke, dass Sie es sagen. Zur Sicherheit nehmen wir es als Ja: lieber einmal zu oft als einmal zu spät.
safety-unsure-see_clinician = Das ist in Ordnung. Zur Sicherheit nehmen wir es als Ja, und eine Fachperson kann es klären.
safety-unsure-condition = Das ist in Ordnung. Zur Sicherheit nehmen wir es als Ja: Die Übungen werden sanfter, und Sie können neu antworten, wenn Sie mehr wissen.
safety-unsure-balance = Das ist in Ordnung. Zur Sicherheit nehmen wir es als Ja: Sie halten sich fest, damit Sie sicher stehen.
outcome-emergency-title = Bitte hören Sie hier auf und holen Sie Hilfe
outcome-see_clinician-title = Bitte holen Sie zuerst fachlichen Rat ein
outcome-clear-title = Sie können beginnen
outcome-reasons = Was Sie uns gesagt haben
outcome-conditions = Ihr Programm ist angepasst an
outcome-dated = Beantwortet am { $date }. Nach dem { $until } fragen wir wieder.
outcome-to-home = Zu meinem Programm
outcome-again = Neu antworten

## Verbindung

link-connecting = Verbindung wird aufgebaut…
link-reconnecting = Die Verbindung ist abgerissen. Es wird weiter versucht; nichts Gezähltes ist verloren.
link-elsewhere-title = Diese Sitzung ist in einem anderen Tab offen
link-elsewhere-text = Nur eine Seite zugleich kann Ihnen folgen. Sie können im anderen Tab weitermachen oder diesen benutzen.
link-taken-title = Diese Sitzung läuft in einem anderen Tab weiter
link-taken-text = Ein anderer Tab hat übernommen. Sie können dort weitermachen oder sie hierher zurückholen.
link-gone-title = Diese Sitzung gibt es nicht mehr
link-gone-text = Vielleicht wurde sie anderswo beendet. Was geschafft wurde, steht im Verlauf.
link-not_screened-title = Bitte beantworten Sie zuerst die Sicherheitsfragen
link-not_screened-text = Sie müssen beantwortet sein, bevor eine Sitzung weitergeht.
link-use-here = Diesen Tab benutzen

## Kamera

camera-picture = Ihr Kamerabild, wie in einem Spiegel
camera-status-off = Die Kamera ist aus
camera-status-opening = Bitte erlauben Sie die Kamera
camera-status-starting = Die Kamera wird bereitgemacht…
camera-retry = Noch einmal versuchen
camera-not_allowed = Die Kamera ist nicht erlaubt
camera-not_allowed-help = Klicken Sie auf das Kamerazeichen neben der Adresse oben im Browser, wählen Sie „Zulassen“ und versuchen Sie es noch einmal.
camera-none = Es wurde keine Kamera gefunden
camera-none-help = Schließen Sie eine Kamera an und versuchen Sie es noch einmal, oder machen Sie ohne sie weiter: Bild, Uhr und Stimme leiten Sie genauso gut an.
camera-busy = Die Kamera wird anderswo benutzt
camera-busy-help = Ein anderes Programm, vielleicht ein Videoanruf, benutzt die Kamera. Schließen Sie es und versuchen Sie es noch einmal.
camera-insecure = Die Kamera braucht eine sichere Adresse
camera-insecure-help = Browser erlauben die Kamera nur unter http://localhost oder über HTTPS. Öffnen Sie HipFive dort, oder machen Sie ohne Kamera weiter.
camera-unsupported = Dieser Browser kann die Kamera hier nicht benutzen
camera-unsupported-help = Bitte benutzen Sie einen aktuellen Firefox, Chrome, Edge oder Safari, oder machen Sie ohne Kamera weiter.
camera-failed = Die Kamera ließ sich nicht starten
camera-failed-help = Ziehen Sie sie ab, stecken Sie sie wieder an und versuchen Sie es noch einmal, oder machen Sie ohne sie weiter.
camera-unplugged = Die Kamera hat aufgehört. Wir machen ohne sie weiter.
camera-unplugged-help = Stecken Sie sie wieder an und versuchen Sie es noch einmal, oder machen Sie ohne sie weiter.
camera-no_webgl = Dieser Browser kann Bewegungen nicht folgen
camera-no_webgl-help = Ihm fehlt WebGL, oder WebGL ist ausgeschaltet („Hardwarebeschleunigung“ in den Einstellungen des Browsers). Ohne Kamera funktioniert alles.
camera-no_model = Der Teil, der Bewegungen folgt, fehlt
camera-no_model-help = Die Modelldatei wurde nicht geladen. Starten Sie HipFive neu; wenn das nicht hilft, installieren Sie es noch einmal. Ohne Kamera funktioniert alles.
camera-no_runtime = Der Teil, der Bewegungen folgt, ist nicht angelaufen
camera-no_runtime-help = Schließen Sie andere Tabs und Programme und versuchen Sie es noch einmal, oder machen Sie ohne Kamera weiter.

## Einrichten

set-up-title = Die Kamera wird eingerichtet für
set-up-anyway = Trotzdem weiter
set-up-without = Ohne Kamera
set-up-good = Gut, ich sehe Sie. Bleiben Sie dort.
set-up-looking = Ich suche Sie…
place-side = Stellen Sie sich mit der Seite zur Kamera
place-half_side = Drehen Sie sich halb zur Seite
place-front = Stellen Sie sich mit dem Gesicht zur Kamera
place-lying = Legen Sie sich mit der Seite zur Kamera
place-distance = 2½–3 m
place-away = { place-distance } entfernt
check-camera = Kamera an
check-body = Ganzer Körper im Bild
check-light = Genug Licht
check-view = Richtige Richtung
check-state-yes = ja
check-state-no = noch nicht
check-state-open = noch nicht bekannt

## Bei der Arbeit

work-stage = Die Übung
work-progress = Satz { $index } von { $of }
work-next = Als Nächstes
ring-get_ready = bereit machen
ring-working = Sekunden
ring-minutes = Minuten
ring-switching = Bein wechseln
ring-resting = Pause
ring-set_up = Einrichten
ring-paused = angehalten
ring-of = von { $target }
ring-of-breaths = von { $target ->
        [one] { $target } Atemzug
       *[other] { $target } Atemzügen
    }
ring-counted = gezählt
half-small = Kleine Kreise
half-large = Größere Kreise, andersherum
gauge-label = Wie weit das Bein geht
gauge-best = Ihr weitester
gauge-walking = was Gehen braucht
breath-in = Einatmen
breath-out = Ausatmen
breath-free = Frei atmen
step-arms_up = Arme hoch
step-down = Hinuntersinken
step-hands_down = Hände zum Boden
step-fold = Knie strecken
step-roll_up = Aufrollen
step-up = Hochkommen
paused-text = Lassen Sie sich Zeit. Es geht weiter, wo Sie aufgehört haben.
paused-finish = Die Sitzung hier beenden
control-pause = Anhalten
control-resume = Weiter
control-repeat = Nochmals
control-skip = Nächstes
control-count = Eins zählen
control-camera-off = Kamera aus
control-camera-on = Kamera an
control-voice-off = Stimme aus
control-voice-on = Stimme an
control-hear-on = Auf Schmerz hören
control-hear-off = Nicht mehr hören
voice-hurts-words = tut weh, weh, wehtut, schmerz, schmerzen, schmerzt, aua, autsch
control-hurts = Das tut weh
key-space = Leertaste

## Wenn es weh tut

hurt-where = Die Stelle
hurt-side = Welche Seite?
body-front = von vorn
body-back = von hinten
hurt-keep = Speichern und weiter
hurt-skip = Diese Fragen überspringen

## Zusammenfassung

summary-title-done = Gut gemacht. Das waren Ihre fünf.
summary-title-stopped = Sie haben hier aufgehört, und das ist in Ordnung.
detail-title = Was Sie gemacht haben
summary-sets = { $done } von { $sets } Sätzen geschafft
summary-minutes = { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } geübt
summary-felt = Wie es sich angefühlt hat
summary-pain-now = Wie stark tut es jetzt weh?
summary-effort = Wie war es?
effort-easy = Leicht
effort-right = Genau richtig
effort-hard = Schwer
summary-kept = Danke. Das ist bei der heutigen Sitzung gespeichert.
summary-pain-before = Schmerz davor: { $score }
summary-pain-after = Schmerz danach: { $score }
summary-form-good = Form: gleichmäßig und ruhig, nichts zu verbessern.
summary-arc = Üblicherweise { $typical }° (am wahrscheinlichsten zwischen { $low }° und { $high }°), am weitesten { $best }°
summary-arc-alone = Üblicherweise { $typical }°, am weitesten { $best }°
summary-angle-note = Das sind Winkel der Bewegung, wie die Kamera sie sieht, nicht des Hüftgelenks allein. Vergleichen Sie sie nur mit Ihren eigenen.
summary-pain = Es tat weh: { $place }, { $score } von 10
summary-pain-where = Es tat weh: { $place }
amount-times = { $times ->
        [one] einmal
       *[other] { $times }-mal
    }
amount-seconds = { $seconds ->
        [one] 1 Sekunde
       *[other] { $seconds } Sekunden
    }
amount-held = { $seconds ->
        [one] 1 Sekunde
       *[other] { $seconds } Sekunden
    } gehalten
legend-typical = übliche Weite, mit ihrer Unsicherheit
legend-best = Ihre größte Weite
legend-walking = was Gehen braucht

## Verlauf

history-empty = Noch keine Sitzung. Ihre erste wird hier stehen.
history-hurt = { $name }: { $place }
history-hurt-score = { $name }: { $place }, { $score } von 10
history-open = Nicht beendet
history-done = Geschafft
history-stopped = Vorzeitig beendet

## Einstellungen

settings-voice = Stimme
settings-voice-note = Eine Stimme dieses Geräts sagt Ihnen, was als Nächstes kommt. Ohne Stimme wird alles schriftlich gezeigt.
settings-rate = Tempo der Stimme
settings-rate-0_8 = Langsamer
settings-rate-1 = Normal
settings-rate-1_2 = Schneller
settings-captions = Ansagen in Schrift
settings-on = An
settings-off = Aus
settings-camera = Kamera
settings-camera-any = Wie der Browser wählt
settings-model = Wie die Kamera Ihnen folgt
settings-model-note = „Schnell“ passt für die meisten Computer. „Gründlich“ braucht einen schnellen.
settings-model-lite = Schnell
settings-model-full = Gründlich
settings-theme = Farben
settings-theme-auto = Wie auf diesem Gerät
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-kept = Die Einstellungen bleiben auf diesem Gerät.
forget-title = Ihre Gesundheitsangaben
forget-what = Sie werden aufbewahrt, damit die Übungen zu Ihnen passen. Nach dem Löschen wird vor der nächsten Sitzung neu gefragt. Der Verlauf bleibt, mit dem, was an den Übungen geändert wurde und warum.
forget = Angaben löschen
forget-sure = Alle Gesundheitsangaben löschen? Sie lassen sich nicht wiederherstellen, und eine laufende Sitzung endet.
forget-yes = Ja, löschen
forget-no = Nein, behalten
forget-done = Ihre Gesundheitsangaben sind gelöscht.
settings-language = Sprache
settings-language-auto = Wie in diesem Browser
settings-voice-none = Dieses Gerät hat keine Stimme für diese Sprache. Alles wird schriftlich gezeigt; eine Stimme lässt sich in den Einstellungen des Geräts hinzufügen.

gesture-raised_hand-pause = Hand oben halten: Pause
gesture-raised_hand-resume = Hand oben halten: weiter
gesture-crossed_arms-hurts = Arme gekreuzt halten: es tut weh
gesture-tip = Weg vom Bildschirm? Halten Sie eine Hand über den Kopf, um anzuhalten oder weiterzumachen. Wenn es wehtut, wenden Sie sich der Kamera zu und kreuzen Sie die Arme mit den Händen an den Schultern.
gesture-go-on-tip = Oder halten Sie eine Hand über den Kopf, um weiterzumachen.
settings-sounds = Kurze Töne
settings-vibration = Vibrieren
settings-gestures = Armzeichen
settings-gestures-note = Vor der Kamera: Eine Hand über dem Kopf hält an und geht weiter; gekreuzte Arme mit den Händen an den Schultern, der Kamera zugewandt, heißen, dass es wehtut.
check-distance = Nah genug
check-rate = Bild schnell genug
check-sides = Links und rechts
sides-other_foot = Das sah nach dem anderen Fuß aus. Bitte noch einmal.
sides-swapped = Die Kamera zeigt links und rechts vertauscht. Das habe ich umgedreht.
sides-passed = Links und rechts stimmen.
set-up-starts = Start in { $seconds }
camera-slow = Dieses Gerät ist gerade langsam, darum sehe ich seltener hin. Gezählt wird weiter; die Form wird gröber beurteilt.
camera-now-lite = Für die gründliche Art war dieses Gerät zu langsam; jetzt folge ich Ihnen auf die schnelle.
gauge-typical = Üblich jetzt
gauge-between = { $low } bis { $high }°
