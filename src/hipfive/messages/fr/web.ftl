# Mots du serveur : ce qu’il refuse, ce qui a échoué, et que faire alors.

## Le stockage

error-disk-full = Le disque est plein ; rien de plus ne peut être enregistré pour l’instant. Vous pouvez continuer : ce que vous faites reste en mémoire et sera enregistré dès qu’il y aura de la place. Veuillez libérer de l’espace.
error-store-read-only = Il n’est pas permis d’écrire dans votre historique. Vous pouvez continuer ; veuillez vérifier que ce compte peut écrire dans le dossier où il se trouve.
error-store-busy = Un autre programme utilise votre historique. Vous pouvez continuer : l’enregistrement se fera dès que l’autre programme le libère.
error-store-damaged = Le fichier de votre historique est endommagé. Veuillez remettre une copie faite auparavant, ou commencer avec un autre dossier (--data-dir).
error-store-away = Votre historique est inaccessible. Veuillez vérifier que son dossier ou sa base de données est là.
error-store-failed = L’enregistrement n’a pas fonctionné. Vous pouvez continuer ; un nouvel essai est fait.
error-store-address = L’adresse dans HIPFIVE_DATABASE_URL n’est pas utilisable par HipFive. Elle ressemble à postgresql://name@host/database.
error-store-newer = Votre historique a été utilisé en dernier par un HipFive plus récent. Veuillez mettre celui-ci à jour ; rien n’a été changé.
saved-again = Tout est de nouveau enregistré.

## Séances

error-session-elsewhere = Cette séance est ouverte dans une autre fenêtre. Continuez là-bas, ou reprenez-la ici.
error-session-open = Une séance n’est pas encore terminée. Continuez-la, ou terminez-la d’abord.
error-session-unknown = Cette séance n’existe pas.
error-screening-needed = Avant de commencer, veuillez répondre aux questions sur votre santé.
error-screening-version = Les questions ont changé. Veuillez y répondre encore une fois.
error-screening-acknowledge = Veuillez confirmer que vous avez lu le conseil de consulter d’abord un chiropracteur ou un médecin.
error-recording-none = La caméra n’a rien vu de cette série.
error-language-unknown = Il n’y a pas de mots dans cette langue : { $language }.

## Entre la page et le serveur

error-message-malformed = La page a envoyé quelque chose d’incompréhensible ({ $part }). Veuillez la recharger.
error-request-malformed = Quelque chose dans cette demande est incompréhensible ({ $part }).
error-too-fast = C’était trop à la fois. Veuillez attendre un instant et appuyer une seule fois.
error-too-large = C’est trop grand.
error-not-found = Il n’y a rien à cette adresse.
error-host-refused = HipFive ne répond pas sous ce nom. Ouvrez-le par http://localhost, ou ajoutez le nom à HIPFIVE_ALLOWED_HOSTS.
error-origin-refused = Seule la page de HipFive peut demander cela.
error-internal = Quelque chose s’est mal passé dans HipFive. C’est notre erreur, pas la vôtre. Rien de ce qui a été compté n’est perdu.

## Démarrage

coach-ready = HipFive est prêt à l’adresse { $address } (arrêtez-le avec Ctrl+C)
error-port-taken = Le port { NUMBER($port, useGrouping: 0) } est occupé. HipFive tourne-t-il déjà ? Sinon, choisissez un autre port avec --port.
error-cannot-listen = HipFive ne peut pas écouter sur { $host }, port { NUMBER($port, useGrouping: 0) }. Veuillez vérifier --host et --port.
page-not-built-title = HipFive tourne, mais sa page manque
page-not-built = La page n’a pas été construite dans cette copie. Exécutez « make » dans le dossier du projet et rechargez cette page.
