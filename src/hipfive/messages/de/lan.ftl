# Worte für ein Telefon im selben Netz: Verbinden, Zertifikat, Geräte.

cli-coach-lan = auch ein Telefon oder Tablet im selben Netz hereinlassen, über HTTPS und nach dem Verbinden
coach-lan-ready = Für ein Telefon oder Tablet im selben Netz: dessen Kamera auf das Bild oben richten, oder { $address } öffnen.
    Der Browser wird warnen, dass er diesen Computer nicht kennt. Vergleichen Sie den Fingerabdruck (SHA-256) und gehen Sie dann weiter:
    { $fingerprint }
error-lan-none = Dieser Computer ist in keinem Netz, darum kann ihn kein Telefon erreichen. Bitte verbinden Sie ihn mit Ihrem WLAN oder starten Sie ohne --lan.
error-lan-off = HipFive wurde ohne --lan gestartet, darum kann kein Telefon verbunden werden.
error-lan-code = Es gibt keinen gültigen Code. Bitte erzeugen Sie einen neuen.
error-only-here = Das geht nur an dem Computer, auf dem HipFive läuft.
error-not-paired = Dieses Gerät ist nicht verbunden.
pair-title = Dieses Gerät mit HipFive benutzen?
pair-text = Es wird Kamera und Bildschirm für HipFive auf Ihrem Computer. Bilder verlassen dieses Gerät nie.
pair-button = Dieses Gerät verbinden
pair-not-yet = Dieses Gerät ist nicht verbunden
pair-how = Öffnen Sie an dem Computer, auf dem HipFive läuft, die Einstellungen, erzeugen Sie einen neuen Code, und richten Sie die Kamera dieses Geräts darauf. Ein Code gilt einmal und nur wenige Minuten.
lan-title = Ein Telefon als Kamera und Bildschirm
lan-off = Starten Sie HipFive mit --lan (oder make run LAN=1), um ein Telefon oder Tablet im selben Netz als Kamera und Bildschirm zu benutzen.
lan-step-1 = Erzeugen Sie einen Code, und richten Sie die Kamera des Telefons auf das Bild.
lan-step-2 = Der Browser warnt, dass er diesen Computer nicht kennt: Das stimmt, denn das Zertifikat wurde hier gemacht und nicht von einer Firma. Lassen Sie sich das Zertifikat zeigen, und vergleichen Sie es mit dem Fingerabdruck unten.
lan-step-3 = Ist es derselbe, gehen Sie weiter, und drücken Sie auf die Schaltfläche.
lan-picture = Bild der Adresse { $address } mit ihrem Code
lan-once = Der Code gilt einmal und { $minutes } Minuten lang.
lan-new = Neuen Code erzeugen
lan-fingerprint = Fingerabdruck (SHA-256):
lan-devices = Verbundene Geräte
lan-no-devices = Noch keine.
lan-since = verbunden am { $date }
lan-revoke = Trennen
