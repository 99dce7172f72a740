# Mots de la page pendant que le serveur est absent, et quand une version plus récente attend.

away-title = HipFive est injoignable
away-text = Il ne répond pas pour le moment. Dès qu’il fonctionnera de nouveau sur son ordinateur, cette page continuera d’elle-même. Rien de ce qui était enregistré n’est perdu.
away-again = Réessayer
away-ready = Vous pouvez faire votre programme malgré tout. Cet appareil sait ce qui vous convient jusqu’au { $date } ; ce que vous faites est remis à HipFive dès qu’il répond.
away-not-pass = Aucune séance ne peut commencer maintenant : cet appareil ne sait pas ce qui vous convient aujourd’hui. Il l’apprend chaque fois que cette page est ouverte pendant que HipFive fonctionne. En attendant, vous pouvez regarder ici les mouvements.
away-not-over = Aucune séance ne peut commencer maintenant : ce que cet appareil savait n’est plus valable. Ouvrez cette page une fois pendant que HipFive fonctionne. En attendant, vous pouvez regarder ici les mouvements.
away-not-hurt = Quelque chose a fait mal pendant votre dernière séance. HipFive doit le savoir avant la suivante ; aucune ne commence tant qu’il ne répond pas.
away-open-text = Vous l’avez commencée sans HipFive. Elle reprend là où vous l’avez laissée.
away-waiting = { $count ->
    [one] Une séance est gardée sur cet appareil. HipFive la reçoit dès qu’il répond.
   *[other] { $count } séances sont gardées sur cet appareil. HipFive les reçoit dès qu’il répond.
}
away-refused = Une séance faite sans HipFive n’a pas pu être reprise. Ce qui a fait mal a été gardé.
newer-version = Il existe une version plus récente de HipFive.
newer-version-load = La charger maintenant
history-doubted = Ne compte pas
doubt-screening = Cette séance ne compte pas, car vos réponses sur votre santé n’étaient plus valables. Ce qui a fait mal compte.
doubt-clock = Cette séance ne compte pas, car ses heures ne peuvent pas être justes. Ce qui a fait mal compte.
doubt-plan = Cette séance ne compte pas, car autre chose vous convenait entre-temps. Ce qui a fait mal compte.
doubt-refused = Cette séance ne compte pas, car elle n’a pas pu être lue. Ce qui a fait mal compte.
error-away-pass = Ce laissez-passer n’est pas de ce HipFive.
error-away-day = Il n’y a pas de programme pour ce jour.
error-away-unreadable = Ce qui a été fait sans HipFive est illisible ({ $part }).
