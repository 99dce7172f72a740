# Mots de la page pendant que le serveur est absent, et quand une version plus récente attend.

away-title = HipFive est injoignable
away-text = Il ne répond pas pour le moment. Dès qu’il fonctionnera de nouveau sur son ordinateur, cette page continuera d’elle-même. Rien de ce qui était enregistré n’est perdu.
away-why = Une séance a besoin de HipFive lui-même : il sait ce que vous avez dit de votre santé et veille au temps et à la juste mesure pour vous. En attendant, vous pouvez regarder ici les mouvements.
away-again = Réessayer
newer-version = Il existe une version plus récente de HipFive.
newer-version-load = La charger maintenant
