# Palabras sobre vídeos, grabaciones, los fotogramas que envía la página y los modelos de postura.

## Vídeos

error-video-missing = No existe el vídeo { $file }.
error-video-unreadable = { $file } no se puede leer como vídeo. Por favor, compruebe que es el archivo correcto y que se copió entero.
error-video-empty = { $file } está vacío: no contiene ninguna imagen. Por favor, grábelo o cópielo de nuevo.
error-video-no-picture = { $file } solo contiene sonido, sin imagen. Por favor, elija el vídeo mismo.
error-video-corrupt = { $file } está dañado: no se puede leer ni una imagen. Por favor, cópielo o grábelo de nuevo.
warning-video-cut = El vídeo termina antes de tiempo o está dañado en algunos puntos. Se usó lo que se podía leer.

## Grabaciones guardadas

error-recording-missing = No existe la grabación { $file }.
error-recording-unreadable = { $file } no es una grabación guardada por HipFive, o su comienzo está dañado.
error-recording-version = { $file } fue guardado por otra versión de HipFive ({ $schema }), que esta no puede leer.
error-recording-empty = { $file } no contiene ninguna imagen que se pueda medir.

## Fotogramas de la página

error-frame-malformed = No se entiende lo que envió la página de la cámara ({ $part }). Por favor, vuelva a cargar la página.

## Modelos de postura

error-model-missing = Falta el modelo de postura { $model }. En una copia del código fuente ejecute «make»; si no, instale HipFive de nuevo.
error-model-damaged = El modelo de postura { $model } está dañado. En una copia del código fuente ejecute «make»; si no, instale HipFive de nuevo.
error-model-source-missing = { $file } no está en la carpeta indicada. Viene con el paquete npm { $package }.
error-model-source-changed = { $file } no es lo que debería ser, así que no se hizo ningún modelo de postura con él (SHA-256 { $sha256 }).
