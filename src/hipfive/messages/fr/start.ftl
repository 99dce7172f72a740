# Les quelques mots qui font partie de la page elle-même : montrés avant que le serveur ait donné les autres.

start-not-running = HipFive n’est pas en marche
start-not-running-help = Lancez HipFive sur cet ordinateur, puis rechargez cette page.
start-again = Recharger
start-slow = C’est long. Si rien ne démarre, ce navigateur est sans doute trop ancien pour HipFive : veuillez utiliser un Firefox, Chrome, Edge ou Safari à jour, avec JavaScript activé.
