# Palavras da demonstração.

show-link = Mostre-me como
show-link-of = Mostre-me como se faz: { $name }
show-turn = Girar
show-slower = Mais devagar
show-usual-pace = Ritmo habitual
show-other-side = Outra perna
show-how = Arraste a figura ou use as setas do teclado para a ver de outro lado. O quadril que trabalha está iluminado.
