# Mots après une séance : un éloge mérité, et la suite.

after-form = Régulier et calme du début à la fin : la caméra n’a rien trouvé à corriger.
after-regular = Vous avez pratiqué { $days } jours sur les { $weeks } dernières semaines. C’est un vrai rythme.
after-all = Vous êtes allé jusqu’au bout. Il faut de la constance pour cela.
after-some = Vous avez fait { $done } séries sur { $sets }, et chacune compte.
after-stopped = Vous avez arrêté quand cela faisait mal. C’était la bonne chose à faire.
after-back = C’est bien que vous soyez de retour.
after-next = La suite
after-next-when = Demain, ou quand cela vous convient.
after-next-how = Après trois jours confortables ce sera un peu plus, après une douleur ou une longue pause un peu moins. La page du jour dit pourquoi.
