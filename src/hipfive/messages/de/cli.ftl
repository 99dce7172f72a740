# Worte der Befehlszeile, dessen, was `hipfive analyze` hinterlässt, und von `hipfive doctor`.

## Die Befehlszeile

cli-about =
    HipFive leitet Sie durch ein tägliches Programm von fünf Hüftübungen und misst sie mit der Kamera.
    Ohne Befehl startet es den Trainer auf diesem Computer und öffnet ihn in Ihrem Browser.
cli-commands = Befehle
cli-usage = Aufruf:
cli-arguments = Argumente
cli-not-understood = Das ist nicht zu verstehen; { $command } --help zeigt, was es gibt.
cli-options = Optionen
cli-version-help = die Version zeigen und enden
cli-help-help = diese Seite zeigen und enden
cli-example = Beispiel:

cli-coach-short = den Trainer starten und im Browser öffnen (was `hipfive` allein tut)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = Port, auf dem gehorcht wird (Vorgabe: { $default }, oder HIPFIVE_PORT)
cli-coach-host = Adresse, auf der gehorcht wird (Vorgabe: { $default }, nur von diesem Computer erreichbar; oder HIPFIVE_HOST)
cli-coach-no-browser = kein Browserfenster öffnen
cli-coach-data-dir = Ordner, in dem der Verlauf liegt (oder HIPFIVE_DATA_DIR)

cli-analyze-short = ein aufgenommenes Video messen und die Ergebnisse in einen Ordner schreiben
cli-analyze-about =
    Misst eine Übung in einem aufgenommenen Video oder in einer Aufzeichnung von Körperpunkten, die HipFive gespeichert hat.
    In den Ordner kommen result.json, angles.csv, motion.mot, landmarks.trc und curves.png.
    Nichts verlässt diesen Computer.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = das Video (jede Art, die ffmpeg liest) oder eine gespeicherte Aufzeichnung (.hfrec)
cli-analyze-exercise = welche Übung es zeigt: { $ids }
cli-analyze-variant = welche Fassung der Übung es zeigt, zum Beispiel chair; ohne Angabe die Übung, wie sie ist
cli-analyze-out = Ordner für die Ergebnisse; wird angelegt, wenn er fehlt
cli-analyze-annotate = auch annotated.mp4 schreiben, das Video mit Skelett, Winkel und Zählung
cli-analyze-model = Größe des Haltungsmodells: lite, full oder heavy (Vorgabe: full; heavy für Übungen im Liegen, die die anderen schlecht lesen)
cli-analyze-quiet = weder Fortschritt noch Zusammenfassung zeigen
cli-analyze-landmarks = auch landmarks.hfrec schreiben, woraus sich die Ergebnisse ohne das Video neu machen lassen

cli-doctor-short = diese Installation prüfen und sagen, wie Fehlendes zu beheben ist
cli-doctor-example = hipfive doctor
cli-doctor-json = die Prüfungen als JSON ausgeben
cli-exercises-short = die fünf Übungen auflisten
cli-exercises-example = hipfive exercises

cli-stopped = Abgebrochen. Es wurde nichts geschrieben.
cli-unexpected = In HipFive ist etwas schiefgegangen ({ $kind }). Das ist unser Fehler, nicht Ihrer. Führen Sie es noch einmal mit HIPFIVE_TRACEBACK=1 aus, um zu sehen, wo, und melden Sie es bitte.

## Fortschritt und Zusammenfassung einer Auswertung

progress = { $percent } % · { $fps } Bilder je Sekunde · noch { $left }
progress-open = { $seconds } s gemessen · { $fps } Bilder je Sekunde
progress-line = { $percent } % gemessen
analysis-sides = { $exercise }: { $left } links, { $right } rechts.
analysis-count = { $exercise }: { $count ->
        [one] 1 vollständige Wiederholung
       *[other] { $count } vollständige Wiederholungen
    }.
analysis-holds = { $exercise }: { $count }-mal gehalten, am längsten { $seconds } s.
analysis-figure = { $side ->
        [left] Linkes Bein
        [right] Rechtes Bein
       *[other] Beide Beine
    }: { $figure } üblicherweise { $value }° (mit 95 % Sicherheit { $low } bis { $high }°).
analysis-figure-arc-deg = Bogen
analysis-figure-radius-deg = halber Öffnungswinkel des Kreises
analysis-figure-hip-flexion-max-deg = am weitesten vorn
analysis-figure-hip-flexion-min-deg = am weitesten hinten
analysis-figure-hip-abduction-max-deg = am weitesten außen
analysis-figure-hip-flexion-deg = Hüftbeugung beim Halten
analysis-figure-hip-abduction-deg = Knie auseinander beim Halten
analysis-written = Geschrieben nach { $folder }.

## Was an dem, was übergeben wurde, nicht stimmen kann

error-input-missing = Es gibt keine Datei { $path }.
error-input-not-a-file = { $path } ist ein Ordner, kein Video.
error-input-empty = { $file } ist leer.
error-input-unreadable = { $file } lässt sich nicht öffnen: Dieses Konto darf die Datei nicht lesen.
error-input-cut = { $file } ist abgeschnitten: Es sollten { $whole } s sein, aber nur { $readable } s sind lesbar. Bitte kopieren Sie es neu oder nehmen Sie es noch einmal auf.
error-recording-cut = { $file } ist abgeschnitten: Es endet mitten in einem Bild. Bitte kopieren Sie es neu.
error-unknown-exercise = Es gibt keine Übung „{ $exercise }“. Die Übungen sind: { $ids }.
error-unknown-variant = Es gibt keine Fassung „{ $variant }“ von { $exercise }, die eine Kamera messen kann. Es gibt: { $ids }.
error-unknown-model = Es gibt kein Modell „{ $model }“. Die Modelle sind: { $sizes }.
error-nobody-seen = In { $file } ist niemand zu sehen. Der ganze Körper, von Kopf bis Fuß, sollte im Bild sein.
error-two-people = { $file } zeigt mehr als eine Person. Bitte nehmen Sie es noch einmal auf, nur mit der übenden Person im Bild.
error-wrong-exercise = { $file } zeigt nicht { $exercise }. Bitte prüfen Sie --exercise.
error-wrong-exercise-seems = { $file } zeigt nicht { $exercise }; es sieht nach { $seems } aus. Bitte prüfen Sie --exercise.
error-output-not-a-folder = { $path } ist eine Datei; die Ergebnisse brauchen einen Ordner.
error-output-not-writable = Nach { $path } kann nichts geschrieben werden. Bitte wählen Sie mit --out einen anderen Ordner.
error-output-disk-full = Für die Ergebnisse in { $path } ist auf dem Datenträger kein Platz mehr.
error-extra-missing = Dafür fehlt ein Teil, der nicht installiert ist. Bitte führen Sie aus: pip install 'hipfive[{ $extra }]'
error-bad-setting = { $name } ist auf „{ $value }“ gesetzt, was nicht verwendbar ist.

## Warnungen in result.json

warning-uncalibrated = Am Anfang gab es keinen ruhigen Augenblick, deshalb sind die Zahlen weniger sicher.
warning-view-not-suitable = Die Kamera stand dort, wo sich diese Übung nicht gut messen lässt.

warning-nothing-counted = Es war keine vollständige Wiederholung zu sehen.
warning-video-damaged = Teile des Videos waren beschädigt und wurden ausgelassen.
warning-two-people-briefly = Eine Zeit lang war jemand anderes im Bild.
warning-nobody-briefly = Eine Zeit lang war die Person nicht zu sehen.

## Das Bild der Kurven

plot-time = Zeit (s)
plot-left = linkes Bein
plot-right = rechtes Bein
plot-moving-leg = bewegtes Bein
plot-walking-band = Bereich, den Gehen braucht
plot-not-counted = gesehen, nicht gezählt
plot-hold = Halten { $number }: { $seconds } s
plot-angle-hip-flexion = Bein nach vorn (+) / hinten (−), Grad
plot-angle-hip-abduction = Bein zur Seite hinaus (+), Grad
plot-angle-circle-radius = halber Öffnungswinkel des Kreises, Grad
plot-title = { $exercise }: { $count } gezählt
plot-title-sides = { $exercise }: { $left } links, { $right } rechts
plot-title-holds = { $exercise }: { $count }-mal gehalten, am längsten { $longest } s
plot-note = Zahl: Wiederholung · *: mit Formfehler · –: nicht vollständig

## Das beschriftete Video

video-left = links { $count }
video-right = rechts { $count }
video-count = { $count }
video-holding = gehalten { $seconds } s
video-holds = { $count }-mal gehalten

phase-arms_up = Arme hoch
phase-down = hinunter
phase-hands_down = Hände zum Boden
phase-fold = Vorbeuge
phase-roll_up = aufrollen
phase-small = kleine Kreise
phase-large = große Kreise

## Doctor

doctor-state-ok = gut
doctor-state-attention = Achtung
doctor-state-missing = fehlt
doctor-all-well = Alles Nötige ist da.
doctor-not-well = Etwas Nötiges fehlt; siehe oben.
doctor-mend = Abhilfe: { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } ist zu alt; nötig ist { $least } oder neuer
doctor-python-mend = Python { $least } oder neuer installieren
doctor-page = die Seite des Trainers ist gebaut
doctor-page-missing = die Seite des Trainers ist nicht gebaut
doctor-page-mend = in einer Kopie des Quelltexts `make` ausführen; sonst das hipfive-Wheel neu installieren
doctor-model = Haltungsmodell { $model }
doctor-model-unlisted = Haltungsmodell { $model } ist da, aber nirgends steht, was es sein soll
doctor-model-missing = Haltungsmodell { $model } ist nicht da
doctor-model-damaged = Haltungsmodell { $model } ist nicht, was es sein soll
doctor-model-mend = in einer Kopie des Quelltexts `make` ausführen; sonst das hipfive-Wheel neu installieren
doctor-video = aufgenommene Videos können gemessen werden
doctor-video-missing = aufgenommene Videos können nicht gemessen werden: { $part } ist nicht installiert
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = der Verlauf liegt in { $path } ({ $free } GB frei)
doctor-data-tight = wenig Platz für den Verlauf in { $path } ({ $free } GB frei)
doctor-data-unwritable = nach { $path } kann nichts geschrieben werden
doctor-data-mend = Platz schaffen oder mit HIPFIVE_DATA_DIR einen anderen Ordner wählen
doctor-database = die Datenbank öffnet sich, Aufbau { $revision }
doctor-database-new = es gibt noch keine Datenbank; der erste Start legt sie an
doctor-database-old = die Datenbank hat den älteren Aufbau { $revision }; der nächste Start bringt sie auf den neuesten Stand
doctor-database-newer = die Datenbank stammt von einem neueren HipFive
doctor-database-broken = die Datenbank öffnet sich nicht
doctor-database-mend = HIPFIVE_DATABASE_URL prüfen oder eine Kopie des Datenordners aus einer Sicherung zurückholen
doctor-database-newer-mend = das neuere HipFive wieder installieren
doctor-port = Port { $port } ist frei
doctor-port-taken = Port { $port } ist belegt; vielleicht läuft der Trainer schon
doctor-port-mend = http://{ $host }:{ $port } öffnen, oder mit `hipfive --port` und einer anderen Nummer starten
doctor-clock = die Uhr sagt { $today }
doctor-clock-odd = die Uhr sagt { $today }, was nicht sein kann
doctor-clock-mend = Datum und Uhrzeit des Computers stellen
doctor-codecs = Videos können gelesen ({ $decoders }) und geschrieben ({ $encoder }) werden
doctor-codecs-poor = manche Videos können nicht gelesen werden; es fehlt: { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = Browser { $browser }
doctor-browser-missing = auf diesem Computer wurde kein Browser gefunden
doctor-browser-mend = einen installieren (Chromium, Firefox, Edge oder Safari)
doctor-settings = die Einstellungen sind lesbar
doctor-settings-bad = die Einstellung { $name } ist nicht verwendbar: „{ $value }“
doctor-settings-mend = { $name } berichtigen oder entfernen
doctor-node = Node { $version }, zum Bauen der Seite
doctor-node-missing = kein Node; nur nötig, um die Seite aus dem Quelltext zu bauen
