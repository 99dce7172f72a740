# Mots de la ligne de commande, de ce que laisse `hipfive analyze`, et de `hipfive doctor`.

## La ligne de commande

cli-about =
    HipFive vous guide dans une séance quotidienne de cinq exercices de hanche et les mesure par la caméra.
    Sans commande, il lance l’entraîneur sur cet ordinateur et l’ouvre dans votre navigateur.
cli-commands = commandes
cli-usage = utilisation :
cli-arguments = arguments
cli-not-understood = Cela est incompréhensible ; { $command } --help montre ce qu’il y a.
cli-options = possibilités
cli-version-help = montrer la version et quitter
cli-help-help = montrer cette page et quitter
cli-example = exemple :

cli-coach-short = lancer l’entraîneur et l’ouvrir dans le navigateur (ce que fait `hipfive` seul)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = port d’écoute (par défaut : { $default }, ou HIPFIVE_PORT)
cli-coach-host = adresse d’écoute (par défaut : { $default }, que seul cet ordinateur peut atteindre ; ou HIPFIVE_HOST)
cli-coach-no-browser = ne pas ouvrir de fenêtre de navigateur
cli-coach-data-dir = dossier où l’historique est gardé (ou HIPFIVE_DATA_DIR)

cli-analyze-short = mesurer une vidéo enregistrée et écrire les résultats dans un dossier
cli-analyze-about =
    Mesure un exercice dans une vidéo enregistrée, ou dans un enregistrement de points du corps gardé par HipFive.
    Dans le dossier vont result.json, angles.csv, motion.mot, landmarks.trc et curves.png.
    Rien ne quitte cet ordinateur.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = la vidéo (de toute sorte que lit ffmpeg) ou un enregistrement gardé (.hfrec)
cli-analyze-exercise = quel exercice elle montre : { $ids }
cli-analyze-variant = quelle version de l’exercice elle montre, par exemple chair ; sans elle, l’exercice tel quel
cli-analyze-out = dossier pour les résultats ; créé s’il n’existe pas
cli-analyze-annotate = écrire aussi annotated.mp4, la vidéo avec squelette, angle et compte dessinés dessus
cli-analyze-model = taille du modèle de posture : lite, full ou heavy (par défaut : full ; heavy pour les exercices allongés, que les autres lisent mal)
cli-analyze-quiet = ne montrer ni progression ni bilan
cli-analyze-landmarks = écrire aussi landmarks.hfrec, dont les résultats peuvent être refaits sans la vidéo

cli-doctor-short = vérifier cette installation et dire comment réparer ce qui manque
cli-doctor-example = hipfive doctor
cli-doctor-json = donner les vérifications en JSON
cli-exercises-short = énumérer les cinq exercices
cli-exercises-example = hipfive exercises

cli-stopped = Arrêté. Rien n’a été écrit.
cli-unexpected = Quelque chose s’est mal passé dans HipFive ({ $kind }). C’est notre erreur, pas la vôtre. Relancez avec HIPFIVE_TRACEBACK=1 pour voir où, et veuillez le signaler.

## Progression et bilan d’une analyse

progress = { $percent } % · { $fps } images par seconde · reste { $left }
progress-open = { $seconds } s mesurées · { $fps } images par seconde
progress-line = { $percent } % mesurés
analysis-sides = { $exercise } : { $left } à gauche, { $right } à droite.
analysis-count = { $exercise } : { $count ->
        [one] { $count } répétition complète
       *[other] { $count } répétitions complètes
    }.
analysis-holds = { $exercise } : { $count ->
        [one] { $count } maintien
       *[other] { $count } maintiens
    }, le plus long { $seconds } s.
analysis-figure = { $side ->
        [left] Jambe gauche
        [right] Jambe droite
       *[other] Les deux jambes
    } : { $figure }, typiquement { $value }° (avec 95 % de certitude, de { $low } à { $high }°).
analysis-figure-arc-deg = amplitude
analysis-figure-radius-deg = demi-angle du cercle
analysis-figure-hip-flexion-max-deg = le plus loin devant
analysis-figure-hip-flexion-min-deg = le plus loin derrière
analysis-figure-hip-abduction-max-deg = le plus loin à l’extérieur
analysis-figure-hip-flexion-deg = flexion de hanche dans le maintien
analysis-figure-hip-abduction-deg = écart des genoux dans le maintien
analysis-written = Écrit dans { $folder }.

## Ce qui peut clocher dans ce qui a été remis

error-input-missing = Le fichier { $path } n’existe pas.
error-input-not-a-file = { $path } est un dossier, pas une vidéo.
error-input-empty = { $file } est vide.
error-input-unreadable = { $file } ne peut pas être ouvert : ce compte n’a pas le droit de le lire.
error-input-cut = { $file } est tronqué : il devrait durer { $whole } s, mais seules { $readable } s sont lisibles. Veuillez le copier ou l’enregistrer de nouveau.
error-recording-cut = { $file } est tronqué : il s’arrête au milieu d’une image. Veuillez le copier de nouveau.
error-unknown-exercise = Il n’y a pas d’exercice « { $exercise } ». Les exercices sont : { $ids }.
error-unknown-variant = Il n’y a pas de version « { $variant } » de { $exercise } qu’une caméra puisse mesurer. Il y a : { $ids }.
error-unknown-model = Il n’y a pas de modèle « { $model } ». Les modèles sont : { $sizes }.
error-nobody-seen = On ne voit personne dans { $file }. Le corps entier, de la tête aux pieds, doit être dans l’image.
error-two-people = { $file } montre plus d’une personne. Veuillez l’enregistrer de nouveau avec seulement la personne qui s’exerce dans l’image.
error-wrong-exercise = { $file } ne montre pas { $exercise }. Veuillez vérifier --exercise.
error-wrong-exercise-seems = { $file } ne montre pas { $exercise } ; cela ressemble à { $seems }. Veuillez vérifier --exercise.
error-output-not-a-folder = { $path } est un fichier ; les résultats ont besoin d’un dossier.
error-output-not-writable = Rien ne peut être écrit dans { $path }. Veuillez choisir un autre dossier avec --out.
error-output-disk-full = Il n’y a plus de place sur le disque pour les résultats dans { $path }.
error-extra-missing = Il faut pour cela une partie qui n’est pas installée. Veuillez exécuter : pip install 'hipfive[{ $extra }]'
error-bad-setting = { $name } vaut « { $value } », ce qui n’est pas utilisable.

## Avertissements dans result.json

warning-uncalibrated = Il n’y a pas eu de moment immobile au début, donc les chiffres sont moins sûrs.
warning-view-not-suitable = La caméra était là où cet exercice ne se mesure pas bien.

warning-nothing-counted = Aucune répétition complète n’a été vue.
warning-video-damaged = Des parties de la vidéo étaient endommagées et ont été laissées de côté.
warning-two-people-briefly = Quelqu’un d’autre a été dans l’image pendant un moment.
warning-nobody-briefly = La personne n’était pas visible une partie du temps.

## L’image des courbes

plot-time = temps (s)
plot-left = jambe gauche
plot-right = jambe droite
plot-moving-leg = jambe en mouvement
plot-walking-band = amplitude qu’utilise la marche
plot-not-counted = vu, non compté
plot-hold = maintien { $number } : { $seconds } s
plot-angle-hip-flexion = jambe devant (+) / derrière (−), degrés
plot-angle-hip-abduction = jambe sur le côté (+), degrés
plot-angle-circle-radius = demi-angle du cercle, degrés
plot-title = { $exercise } : { $count } comptées
plot-title-sides = { $exercise } : { $left } à gauche, { $right } à droite
plot-title-holds = { $exercise } : { $count ->
        [one] { $count } maintien
       *[other] { $count } maintiens
    }, le plus long { $longest } s
plot-note = nombre : répétition · * : avec une faute de forme · – : incomplète

## La vidéo annotée

video-left = gauche { $count }
video-right = droite { $count }
video-count = { $count }
video-holding = tenu { $seconds } s
video-holds = maintiens { $count }

phase-arms_up = bras en haut
phase-down = en bas
phase-hands_down = mains au sol
phase-fold = flexion
phase-roll_up = dérouler le dos
phase-small = petits cercles
phase-large = grands cercles

## Doctor

doctor-state-ok = bien
doctor-state-attention = à voir
doctor-state-missing = manque
doctor-all-well = Tout ce qu’il faut est là.
doctor-not-well = Il manque quelque chose de nécessaire ; voir ci-dessus.
doctor-mend = pour réparer : { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } est trop ancien ; il faut { $least } ou plus récent
doctor-python-mend = installez Python { $least } ou plus récent
doctor-page = la page de l’entraîneur est construite
doctor-page-missing = la page de l’entraîneur n’est pas construite
doctor-page-mend = dans une copie du code source, exécutez `make` ; sinon, installez de nouveau le wheel hipfive
doctor-model = modèle de posture { $model }
doctor-model-unlisted = le modèle de posture { $model } est là, mais rien ne dit ce qu’il devrait être
doctor-model-missing = le modèle de posture { $model } n’est pas là
doctor-model-damaged = le modèle de posture { $model } n’est pas ce qu’il devrait être
doctor-model-mend = dans une copie du code source, exécutez `make` ; sinon, installez de nouveau le wheel hipfive
doctor-video = les vidéos enregistrées peuvent être mesurées
doctor-video-missing = les vidéos enregistrées ne peuvent pas être mesurées : { $part } n’est pas installé
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = l’historique est gardé dans { $path } ({ $free } Go libres)
doctor-data-tight = peu de place pour l’historique dans { $path } ({ $free } Go libres)
doctor-data-unwritable = rien ne peut être écrit dans { $path }
doctor-data-mend = faites de la place, ou choisissez un autre dossier avec HIPFIVE_DATA_DIR
doctor-database = la base de données s’ouvre, structure { $revision }
doctor-database-new = il n’y a pas encore de base de données ; le premier lancement la crée
doctor-database-old = la base de données a l’ancienne structure { $revision } ; le prochain lancement la met à jour
doctor-database-newer = la base de données vient d’un HipFive plus récent
doctor-database-broken = la base de données ne s’ouvre pas
doctor-database-mend = vérifiez HIPFIVE_DATABASE_URL, ou remettez une copie de sauvegarde du dossier de données
doctor-database-newer-mend = installez de nouveau le HipFive plus récent
doctor-port = le port { $port } est libre
doctor-port-taken = le port { $port } est occupé ; l’entraîneur tourne peut-être déjà
doctor-port-mend = ouvrez http://{ $host }:{ $port }, ou lancez avec `hipfive --port` et un autre numéro
doctor-clock = l’horloge dit { $today }
doctor-clock-odd = l’horloge dit { $today }, ce qui ne peut pas être
doctor-clock-mend = réglez la date et l’heure de l’ordinateur
doctor-codecs = les vidéos peuvent être lues ({ $decoders }) et écrites ({ $encoder })
doctor-codecs-poor = certaines vidéos ne peuvent pas être lues ; il manque : { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = navigateur { $browser }
doctor-browser-missing = aucun navigateur n’a été trouvé sur cet ordinateur
doctor-browser-mend = installez-en un (Chromium, Firefox, Edge ou Safari)
doctor-settings = les réglages sont lisibles
doctor-settings-bad = le réglage { $name } n’est pas utilisable : « { $value } »
doctor-settings-mend = corrigez ou enlevez { $name }
doctor-node = Node { $version }, pour construire la page
doctor-node-missing = pas de Node ; nécessaire seulement pour construire la page depuis son code source
