# Worte über Videos, Aufzeichnungen, die Bilder von der Seite und die Haltungsmodelle.

## Videos

error-video-missing = Es gibt kein Video { $file }.
error-video-unreadable = { $file } lässt sich nicht als Video lesen. Bitte prüfen Sie, ob es die richtige Datei ist und ob sie vollständig kopiert wurde.
error-video-empty = { $file } ist leer: Es ist kein Bild darin. Bitte nehmen Sie es noch einmal auf oder kopieren Sie es neu.
error-video-no-picture = { $file } enthält nur Ton und kein Bild. Bitte wählen Sie das Video selbst.
error-video-corrupt = { $file } ist beschädigt: Kein einziges Bild darin ist lesbar. Bitte kopieren Sie es neu oder nehmen Sie es noch einmal auf.
warning-video-cut = Das Video endet zu früh oder ist stellenweise beschädigt. Was lesbar war, wurde verwendet.

## Gespeicherte Aufzeichnungen

error-recording-missing = Es gibt keine Aufzeichnung { $file }.
error-recording-unreadable = { $file } ist keine Aufzeichnung, die HipFive gespeichert hat, oder ihr Anfang ist beschädigt.
error-recording-version = { $file } wurde von einer anderen Version von HipFive gespeichert ({ $schema }), die diese nicht lesen kann.
error-recording-empty = { $file } enthält kein Bild, das sich messen ließe.

## Bilder von der Seite

error-frame-malformed = Was die Kameraseite geschickt hat, ist nicht zu verstehen ({ $part }). Bitte laden Sie die Seite neu.

## Haltungsmodelle

error-model-missing = Das Haltungsmodell { $model } fehlt. Führen Sie in einer Kopie des Quelltexts „make“ aus; sonst installieren Sie HipFive bitte neu.
error-model-damaged = Das Haltungsmodell { $model } ist beschädigt. Führen Sie in einer Kopie des Quelltexts „make“ aus; sonst installieren Sie HipFive bitte neu.
error-model-source-missing = { $file } ist nicht im angegebenen Ordner. Die Datei gehört zum npm-Paket { $package }.
error-model-source-changed = { $file } ist nicht, was es sein soll; deshalb wurde kein Haltungsmodell daraus gemacht (SHA-256 { $sha256 }).
