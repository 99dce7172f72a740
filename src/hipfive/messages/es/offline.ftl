# Palabras de la página mientras el servidor no está, y cuando espera una versión más nueva.

away-title = No se puede contactar con HipFive
away-text = No responde en este momento. En cuanto vuelva a funcionar en su ordenador, esta página seguirá por sí sola. No se ha perdido nada de lo guardado.
away-why = Una sesión necesita al propio HipFive: sabe lo que usted dijo sobre su salud y cuida el tiempo y la medida adecuada para usted. Mientras tanto puede mirar aquí los movimientos.
away-again = Intentar de nuevo
newer-version = Hay una versión más nueva de HipFive.
newer-version-load = Cargarla ahora
