# Die wenigen Worte, die zur Seite selbst gehören: gezeigt, bevor der Server die übrigen gegeben hat.

start-not-running = HipFive läuft nicht
start-not-running-help = Starten Sie HipFive auf diesem Computer und laden Sie diese Seite dann neu.
start-again = Neu laden
start-slow = Das dauert lange. Wenn es gar nicht startet, ist dieser Browser für HipFive wohl zu alt: Bitte benutzen Sie einen aktuellen Firefox, Chrome, Edge oder Safari mit eingeschaltetem JavaScript.
