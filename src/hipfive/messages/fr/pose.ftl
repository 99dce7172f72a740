# Mots sur les vidéos, les enregistrements, les images qu’envoie la page et les modèles de posture.

## Vidéos

error-video-missing = La vidéo { $file } n’existe pas.
error-video-unreadable = { $file } ne peut pas être lu comme une vidéo. Veuillez vérifier que c’est le bon fichier et qu’il a été copié en entier.
error-video-empty = { $file } est vide : il ne contient aucune image. Veuillez l’enregistrer ou le copier de nouveau.
error-video-no-picture = { $file } ne contient que du son, sans image. Veuillez choisir la vidéo elle-même.
error-video-corrupt = { $file } est endommagé : pas une seule image n’est lisible. Veuillez le copier ou l’enregistrer de nouveau.
warning-video-cut = La vidéo se termine trop tôt ou est endommagée par endroits. Ce qui était lisible a été utilisé.

## Enregistrements gardés

error-recording-missing = L’enregistrement { $file } n’existe pas.
error-recording-unreadable = { $file } n’est pas un enregistrement gardé par HipFive, ou son début est endommagé.
error-recording-version = { $file } a été gardé par une autre version de HipFive ({ $schema }), que celle-ci ne peut pas lire.
error-recording-empty = { $file } ne contient aucune image qui puisse être mesurée.

## Images de la page

error-frame-malformed = Ce que la page de la caméra a envoyé est incompréhensible ({ $part }). Veuillez recharger la page.

## Modèles de posture

error-model-missing = Le modèle de posture { $model } manque. Dans une copie du code source, exécutez « make » ; sinon, installez HipFive de nouveau.
error-model-damaged = Le modèle de posture { $model } est endommagé. Dans une copie du code source, exécutez « make » ; sinon, installez HipFive de nouveau.
error-model-source-missing = { $file } n’est pas dans le dossier donné. Il vient avec le paquet npm { $package }.
error-model-source-changed = { $file } n’est pas ce qu’il devrait être ; aucun modèle de posture n’en a donc été fait (SHA-256 { $sha256 }).
