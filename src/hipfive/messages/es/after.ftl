# Palabras después de una sesión: elogio merecido, y lo que sigue.

after-form = Regular y tranquilo de principio a fin: la cámara no encontró nada que corregir.
after-regular = Ha practicado { $days } días en las últimas { $weeks } semanas. Eso ya es un ritmo.
after-all = Ha llegado hasta el final. Para eso hace falta constancia.
after-some = Ha hecho { $done } de { $sets } series, y todas cuentan.
after-stopped = Paró cuando dolía. Fue lo correcto.
after-back = Qué bien que haya vuelto.
after-next = Lo que sigue
after-next-when = Mañana, o cuando le venga bien.
after-next-how = Tras tres días cómodos será un poco más; tras un dolor o una pausa larga, un poco menos. La página de hoy dice por qué.
