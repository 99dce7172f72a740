# Las pocas palabras que forman parte de la página misma: se muestran antes de que el servidor dé las demás.

start-not-running = HipFive no está en marcha
start-not-running-help = Inicie HipFive en este ordenador y vuelva a cargar esta página.
start-again = Volver a cargar
start-slow = Esto tarda mucho. Si no llega a iniciarse, este navegador es probablemente demasiado antiguo para HipFive: por favor, use Firefox, Chrome, Edge o Safari al día, con JavaScript activado.
