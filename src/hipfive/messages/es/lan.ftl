# Palabras para un teléfono en la misma red: vincular, certificado, dispositivos.

cli-coach-lan = dejar entrar también un teléfono o una tableta de la misma red, por HTTPS y tras vincularlo
coach-lan-ready = Para un teléfono o una tableta de la misma red: apunte su cámara a la imagen de arriba o abra { $address }
    El navegador avisará de que no conoce este ordenador. Compare la huella (SHA-256) y después continúe:
    { $fingerprint }
error-lan-none = Este ordenador no está en ninguna red, así que ningún teléfono puede alcanzarlo. Conéctelo a su wifi o inicie sin --lan.
error-lan-off = HipFive se inició sin --lan, así que no se puede vincular ningún teléfono.
error-lan-code = No hay ningún código válido. Por favor, cree uno nuevo.
error-only-here = Esto solo se puede hacer en el ordenador en el que funciona HipFive.
error-not-paired = Este dispositivo no está vinculado.
pair-title = ¿Usar este dispositivo con HipFive?
pair-text = Será cámara y pantalla del HipFive de su ordenador. Las imágenes nunca salen de este dispositivo.
pair-button = Vincular este dispositivo
pair-not-yet = Este dispositivo no está vinculado
pair-how = En el ordenador en el que funciona HipFive, abra los ajustes, cree un código nuevo y apunte la cámara de este dispositivo hacia él. Un código sirve una sola vez y durante pocos minutos.
lan-title = Un teléfono como cámara y pantalla
lan-off = Inicie HipFive con --lan (o make run LAN=1) para usar como cámara y pantalla un teléfono o una tableta de la misma red.
lan-step-1 = Cree un código y apunte la cámara del teléfono a la imagen.
lan-step-2 = El navegador avisa de que no conoce este ordenador: es cierto, porque el certificado se hizo aquí y no en una empresa. Pida ver el certificado y compárelo con la huella de abajo.
lan-step-3 = Si es la misma, continúe y pulse el botón.
lan-picture = Imagen de la dirección { $address } con su código
lan-once = El código sirve una sola vez y durante { $minutes } minutos.
lan-new = Crear un código nuevo
lan-fingerprint = Huella (SHA-256):
lan-devices = Dispositivos vinculados
lan-no-devices = Todavía ninguno.
lan-since = vinculado el { $date }
lan-revoke = Desvincular
