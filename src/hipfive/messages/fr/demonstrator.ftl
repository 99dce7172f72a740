# Mots de la démonstration.

show-link = Montrez-moi
show-link-of = Montrez-moi comment on fait : { $name }
show-turn = Tourner
show-slower = Plus lentement
show-usual-pace = Rythme habituel
show-other-side = Autre jambe
show-how = Faites glisser la figure, ou utilisez les touches fléchées, pour la voir d’un autre côté. La hanche qui travaille est éclairée.
