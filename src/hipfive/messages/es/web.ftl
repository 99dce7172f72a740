# Palabras del servidor: lo que rechaza, lo que falló y qué hacer entonces.

## El almacén

error-disk-full = El disco está lleno, así que por ahora no se puede guardar nada más. Puede seguir: lo que haga se mantiene en memoria y se guarda en cuanto haya sitio. Por favor, libere espacio.
error-store-read-only = No se puede escribir en su historial. Puede seguir; por favor, compruebe que esta cuenta puede escribir en la carpeta donde está.
error-store-busy = Otro programa está usando su historial. Puede seguir: se guarda en cuanto el otro programa lo suelte.
error-store-damaged = El archivo con su historial está dañado. Por favor, recupere una copia anterior o empiece con otra carpeta (--data-dir).
error-store-away = No se puede acceder a su historial. Por favor, compruebe que su carpeta o base de datos está ahí.
error-store-failed = No se ha podido guardar. Puede seguir; se vuelve a intentar.
error-store-address = HipFive no puede usar la dirección de HIPFIVE_DATABASE_URL. Tiene esta forma: postgresql://name@host/database.
error-store-newer = Su historial se usó por última vez con un HipFive más nuevo. Por favor, actualice este; no se ha cambiado nada.
saved-again = Todo está guardado de nuevo.

## Sesiones

error-session-elsewhere = Esta sesión está abierta en otra ventana. Siga allí o tómela aquí.
error-session-open = Hay una sesión sin terminar. Siga con ella o termínela primero.
error-session-unknown = No existe esa sesión.
error-screening-needed = Antes de empezar, por favor, responda a las preguntas sobre su salud.
error-screening-version = Las preguntas han cambiado. Por favor, respóndalas otra vez.
error-screening-acknowledge = Por favor, confirme que ha leído el consejo de consultar antes a un profesional de la quiropráctica o de la medicina.
error-recording-none = La cámara no vio nada de esta serie.
error-language-unknown = No hay palabras en este idioma: { $language }.

## Entre la página y el servidor

error-message-malformed = La página envió algo que no se entiende ({ $part }). Por favor, vuelva a cargarla.
error-request-malformed = Algo de esta petición no se entiende ({ $part }).
error-too-fast = Ha sido demasiado de una vez. Por favor, espere un momento y pulse una sola vez.
error-too-large = Es demasiado grande.
error-not-found = No hay nada en esta dirección.
error-host-refused = HipFive no responde con este nombre. Ábralo como http://localhost o añada el nombre a HIPFIVE_ALLOWED_HOSTS.
error-origin-refused = Solo la página del propio HipFive puede pedir esto.
error-internal = Algo ha fallado dentro de HipFive. Es un error nuestro, no suyo. No se ha perdido nada de lo contado.

## Inicio

coach-ready = HipFive está listo en { $address } (deténgalo con Ctrl+C)
error-port-taken = El puerto { NUMBER($port, useGrouping: 0) } está en uso. ¿Ya está HipFive en marcha? Si no, elija otro puerto con --port.
error-cannot-listen = HipFive no puede escuchar en { $host }, puerto { NUMBER($port, useGrouping: 0) }. Por favor, compruebe --host y --port.
page-not-built-title = HipFive está en marcha, pero falta su página
page-not-built = La página no se ha construido en esta copia. Ejecute «make» en la carpeta del proyecto y vuelva a cargar esta página.
