# Palabras de la página mientras el servidor no está, y cuando espera una versión más nueva.

away-title = No se puede contactar con HipFive
away-text = No responde en este momento. En cuanto vuelva a funcionar en su ordenador, esta página seguirá por sí sola. No se ha perdido nada de lo guardado.
away-again = Intentar de nuevo
away-ready = Puede hacer su rutina de todos modos. Este dispositivo sabe lo que es adecuado para usted hasta el { $date }; lo que haga llegará a HipFive en cuanto responda.
away-not-pass = Ahora no puede empezar ninguna sesión: este dispositivo no sabe lo que hoy es adecuado para usted. Lo sabe cada vez que esta página está abierta mientras HipFive funciona. Mientras tanto puede mirar aquí los movimientos.
away-not-over = Ahora no puede empezar ninguna sesión: lo que este dispositivo sabía ya no vale. Abra esta página una vez mientras HipFive funciona. Mientras tanto puede mirar aquí los movimientos.
away-not-hurt = Algo le dolió en su última sesión. HipFive tiene que saberlo antes de la siguiente; hasta que responda no empieza ninguna.
away-open-text = La empezó sin HipFive. Sigue donde la dejó.
away-waiting = { $count ->
    [one] Hay una sesión guardada en este dispositivo. HipFive la recibirá en cuanto responda.
   *[other] Hay { $count } sesiones guardadas en este dispositivo. HipFive las recibirá en cuanto responda.
}
away-refused = Una sesión hecha sin HipFive no se pudo aceptar. Lo que dolió en ella ha quedado guardado.
newer-version = Hay una versión más nueva de HipFive.
newer-version-load = Cargarla ahora
history-doubted = No cuenta
doubt-screening = Esta sesión no cuenta, porque sus respuestas sobre la salud ya no valían. Lo que dolió en ella sí cuenta.
doubt-clock = Esta sesión no cuenta, porque sus horas no pueden ser correctas. Lo que dolió en ella sí cuenta.
doubt-plan = Esta sesión no cuenta, porque para entonces lo adecuado para usted era otra cosa. Lo que dolió en ella sí cuenta.
doubt-refused = Esta sesión no cuenta, porque no se pudo leer. Lo que dolió en ella sí cuenta.
error-away-pass = Este pase del día no es de este HipFive.
error-away-day = No hay plan para ese día.
error-away-unreadable = Lo que se hizo sin HipFive no se puede leer ({ $part }).
