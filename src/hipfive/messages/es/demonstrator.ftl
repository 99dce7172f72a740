# Palabras de la demostración.

show-link = Muéstreme cómo
show-link-of = Muéstreme cómo se hace: { $name }
show-turn = Girar
show-slower = Más despacio
show-usual-pace = Ritmo habitual
show-other-side = Otra pierna
show-how = Arrastre la figura o use las teclas de flecha para verla desde otro lado. La cadera que trabaja está iluminada.
