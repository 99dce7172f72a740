# Worte der Vorführung.

show-link = Zeig mir, wie
show-link-of = Zeig mir, wie es geht: { $name }
show-turn = Drehen
show-slower = Langsamer
show-usual-pace = Übliches Tempo
show-other-side = Anderes Bein
show-how = Ziehen Sie daran, oder nehmen Sie die Pfeiltasten, um es von einer anderen Seite zu sehen. Die Hüfte, die arbeitet, leuchtet.
