# Worte des Servers: was er ablehnt, was nicht ging, und was dann zu tun ist.

## Der Speicher

error-disk-full = Der Datenträger ist voll, deshalb kann gerade nichts mehr gespeichert werden. Sie können weitermachen: Was Sie tun, bleibt im Arbeitsspeicher und wird gespeichert, sobald Platz ist. Bitte schaffen Sie Platz.
error-store-read-only = In Ihren Verlauf darf nicht geschrieben werden. Sie können weitermachen; bitte prüfen Sie, ob dieses Konto in den Ordner schreiben darf.
error-store-busy = Ein anderes Programm benutzt gerade Ihren Verlauf. Sie können weitermachen: Gespeichert wird, sobald das andere Programm ihn freigibt.
error-store-damaged = Die Datei mit Ihrem Verlauf ist beschädigt. Bitte spielen Sie eine frühere Kopie zurück oder beginnen Sie mit einem anderen Ordner (--data-dir).
error-store-away = Ihr Verlauf ist nicht erreichbar. Bitte prüfen Sie, ob sein Ordner oder seine Datenbank da ist.
error-store-failed = Das Speichern hat nicht geklappt. Sie können weitermachen; es wird noch einmal versucht.
error-store-address = Mit der Adresse in HIPFIVE_DATABASE_URL kann HipFive nichts anfangen. Sie sieht so aus: postgresql://name@host/datenbank.
error-store-newer = Ihr Verlauf wurde zuletzt von einem neueren HipFive benutzt. Bitte aktualisieren Sie dieses; es wurde nichts geändert.
saved-again = Alles ist wieder gespeichert.

## Sitzungen

error-session-elsewhere = Diese Sitzung ist in einem anderen Fenster offen. Machen Sie dort weiter, oder übernehmen Sie sie hier.
error-session-open = Eine Sitzung ist noch nicht beendet. Machen Sie damit weiter, oder beenden Sie sie zuerst.
error-session-unknown = Diese Sitzung gibt es nicht.
error-screening-needed = Bitte beantworten Sie die Fragen zu Ihrer Gesundheit, bevor Sie beginnen.
error-screening-version = Die Fragen haben sich geändert. Bitte beantworten Sie sie noch einmal.
error-screening-acknowledge = Bitte bestätigen Sie, dass Sie den Rat gelesen haben, vorher ärztlichen oder chiropraktischen Rat einzuholen.
error-recording-none = Die Kamera hat von diesem Satz nichts gesehen.
error-language-unknown = In dieser Sprache gibt es keine Worte: { $language }.

## Zwischen Seite und Server

error-message-malformed = Die Seite hat etwas geschickt, das nicht zu verstehen ist ({ $part }). Bitte laden Sie sie neu.
error-request-malformed = Etwas in dieser Anfrage ist nicht zu verstehen ({ $part }).
error-too-fast = Das war zu viel auf einmal. Bitte warten Sie einen Augenblick und drücken Sie einmal.
error-too-large = Das ist zu groß.
error-not-found = Unter dieser Adresse gibt es nichts.
error-host-refused = Unter diesem Namen antwortet HipFive nicht. Öffnen Sie es als http://localhost, oder nehmen Sie den Namen in HIPFIVE_ALLOWED_HOSTS auf.
error-origin-refused = Danach darf nur die Seite von HipFive selbst fragen.
error-internal = In HipFive ist etwas schiefgegangen. Das ist unser Fehler, nicht Ihrer. Nichts von dem, was gezählt wurde, ist verloren.

## Start

coach-ready = HipFive ist bereit unter { $address } (beenden mit Strg+C)
error-port-taken = Port { NUMBER($port, useGrouping: 0) } ist belegt. Läuft HipFive schon? Wenn nicht, wählen Sie mit --port einen anderen.
error-cannot-listen = HipFive kann auf { $host }, Port { NUMBER($port, useGrouping: 0) }, nicht horchen. Bitte prüfen Sie --host und --port.
page-not-built-title = HipFive läuft, aber seine Seite fehlt
page-not-built = Die Seite ist in dieser Kopie nicht gebaut. Führen Sie im Projektordner „make“ aus und laden Sie diese Seite neu.
