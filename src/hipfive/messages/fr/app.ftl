# Mots de la page : menu, accueil, réglage, la série au travail, bilan, historique et réglages.

## Partout

menu = Menu principal
menu-home = Aujourd’hui
menu-history = Historique
menu-settings = Réglages
loading = Un instant…
close = Fermer
back = Retour
next = Suivant
to-home = À la page du jour
error-unexpected = Quelque chose n’a pas fonctionné. Veuillez réessayer.
error-server-gone = HipFive ne répond pas. Tourne-t-il encore sur cet ordinateur ? Rien de ce qui a été compté n’est perdu.
browser-too-old = Ce navigateur est trop ancien pour une séance. Veuillez utiliser un Firefox, Chrome, Edge ou Safari à jour.
browser-no-camera = Ce navigateur ne peut pas mesurer avec la caméra. Tout le reste fonctionne.

## Doses

dose-time = { $amount ->
        [one] { $amount } seconde
       *[other] { $amount } secondes
    } { $sides ->
        [each] par jambe
       *[both] des deux côtés
    }
dose-breaths = { $amount ->
        [one] { $amount } respiration lente
       *[other] { $amount } respirations lentes
    }{ $sides ->
        [each] {" "}par côté
       *[both] {""}
    }
dose-reps = { $amount } fois
amount-of-time = { $amount ->
        [one] { $amount } seconde
       *[other] { $amount } secondes
    }
amount-of-breaths = { $amount ->
        [one] { $amount } respiration lente
       *[other] { $amount } respirations lentes
    }
amount-of-reps = { $amount } fois
side-leg = { $side ->
        [left] Jambe gauche
       *[right] Jambe droite
    }
side-both = Les deux côtés

## Accueil

home-title = Vos cinq d’aujourd’hui
home-lead = { $exercises ->
        [one] Un exercice
       *[other] { $exercises } exercices
    }, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Lentement et en souplesse, à votre propre rythme.
home-exercises = Les exercices d’aujourd’hui
home-start-camera = Commencer avec la caméra
home-start-no-camera = Commencer sans caméra
home-private = L’image de la caméra ne quitte jamais cet appareil, et rien n’est envoyé ailleurs.
home-open-title = Vous avez une séance inachevée
home-open-text = { $done ->
        [0] Rien n’est perdu.
       *[other] { $done } séries sur { $sets } sont faites, et rien n’est perdu.
    } Souhaitez-vous la continuer ?
home-go-on = Continuer
home-discard = La terminer ici
home-scaled = Réglage d’essai : chaque exercice est raccourci à { $percent } % de sa durée.
home-rule = Ne faites jamais d’exercice malgré la douleur. Si quelque chose fait mal, arrêtez : un seul appui suffit.
home-safety-link = Questions de sécurité
home-safety-until = (répondues ; posées de nouveau après le { $date })
figure-label = Une figure qui fait l’exercice { $name }

## Avant une séance

before-title = Avant de commencer
before-pain = À quel point vos hanches ou votre dos font-ils mal maintenant ?
before-support = Allez-vous vous tenir à un mur ou à une chaise ?
before-support-note = Se tenir est normal, et jamais une faute. Cela compte tout autant.
before-support-yes = Oui, je me tiens
before-support-no = Non, je reste sans appui
before-support-needed = À cause de vos réponses, tenez-vous à un mur ou à une chaise stable dans tous les exercices debout, s’il vous plaît.
before-begin = Commencer
score-none = 0 : aucune douleur
score-worst = 10 : la pire douleur qui soit

## Questions de sécurité

safety-rule-1 = Consultez un chiropracteur ou un médecin avant de commencer.
safety-rule-2 = Écoutez votre corps, et allez à votre propre rythme.
safety-rule-3 = Ne faites jamais un exercice qui fait mal. Arrêtez, et dites-le.
safety-rule-4 = HipFive guide et note. Il ne pose pas de diagnostic et ne traite pas.
safety-start = Aux questions
safety-question = Question numéro { $number } sur { $of }
safety-red_flag-text = Si l’une de ces choses est vraie, ne faites pas d’exercice, s’il vous plaît : il se peut qu’il faille de l’aide tout de suite.
safety-see_clinician-text = Si l’une de ces choses est vraie, parlez à votre médecin ou kinésithérapeute avant la première séance.
safety-condition-text = Rien de cela ne vous arrête. Certains exercices sont changés ou laissés de côté.
safety-balance-text = Pour que vous teniez debout en sécurité.
safety-unsure-red_flag = Merci de le dire. Par prudence, nous le prenons pour un oui : mieux vaut une fois de trop qu’une fois trop tard.
safety-unsure-see_clinician = C’est très bien. Par prudence, nous le prenons pour un oui, et un professionnel de santé pourra l’éclaircir.
safety-unsure-condition = C’est très bien. Par prudence, nous le prenons pour un oui : les exercices deviennent plus doux, et vous pourrez répondre de nouveau quand vous en saurez plus.
safety-unsure-balance = C’est très bien. Par prudence, nous le prenons pour un oui : tenez-vous, pour être debout en sécurité.
outcome-emergency-title = Arrêtez ici et cherchez de l’aide, s’il vous plaît
outcome-see_clinician-title = Consultez d’abord un professionnel de santé, s’il vous plaît
outcome-clear-title = Vous pouvez commencer
outcome-reasons = Ce que vous nous avez dit
outcome-conditions = Votre séance est adaptée à
outcome-dated = Répondu le { $date }. Nous redemandons après le { $until }.
outcome-to-home = À ma séance
outcome-again = Répondre de nouveau

## Connexion

link-connecting = Connexion…
link-reconnecting = La connexion est perdue. Nouvel essai en cours ; rien de ce qui a été compté n’est perdu.
link-elsewhere-title = Cette séance est ouverte dans un autre onglet
link-elsewhere-text = Une seule page à la fois peut vous suivre. Vous pouvez continuer dans l’autre onglet, ou utiliser celui-ci.
link-taken-title = Cette séance continue dans un autre onglet
link-taken-text = Un autre onglet a pris le relais. Vous pouvez continuer là-bas, ou la reprendre ici.
link-gone-title = Cette séance n’existe plus
link-gone-text = Elle a peut-être été terminée ailleurs. Ce qui a été fait est dans l’historique.
link-not_screened-title = Répondez d’abord aux questions de sécurité, s’il vous plaît
link-not_screened-text = Il faut y répondre avant qu’une séance continue.
link-use-here = Utiliser cet onglet

## Caméra

camera-picture = L’image de votre caméra, comme dans un miroir
camera-status-off = La caméra est éteinte
camera-status-opening = Veuillez autoriser la caméra
camera-status-starting = La caméra se prépare…
camera-retry = Réessayer
camera-not_allowed = La caméra n’est pas autorisée
camera-not_allowed-help = Cliquez sur le signe de la caméra à côté de l’adresse, en haut du navigateur, choisissez « Autoriser » et réessayez.
camera-none = Aucune caméra n’a été trouvée
camera-none-help = Branchez une caméra et réessayez, ou continuez sans elle : l’image, l’horloge et la voix vous guident tout aussi bien.
camera-busy = La caméra est utilisée ailleurs
camera-busy-help = Un autre programme, peut-être un appel vidéo, utilise la caméra. Fermez-le et réessayez.
camera-insecure = La caméra a besoin d’une adresse sûre
camera-insecure-help = Les navigateurs n’autorisent la caméra qu’à http://localhost ou par HTTPS. Ouvrez HipFive là, ou continuez sans la caméra.
camera-unsupported = Ce navigateur ne peut pas utiliser la caméra ici
camera-unsupported-help = Veuillez utiliser un Firefox, Chrome, Edge ou Safari à jour, ou continuer sans la caméra.
camera-failed = La caméra n’a pas pu démarrer
camera-failed-help = Débranchez-la, rebranchez-la et réessayez, ou continuez sans elle.
camera-unplugged = La caméra s’est arrêtée. Nous continuons sans elle.
camera-unplugged-help = Rebranchez-la et réessayez, ou continuez sans elle.
camera-no_webgl = Ce navigateur ne peut pas suivre le mouvement
camera-no_webgl-help = Il n’a pas WebGL, ou WebGL est désactivé (« accélération matérielle » dans les réglages du navigateur). Tout fonctionne sans la caméra.
camera-no_model = La partie qui suit le mouvement manque
camera-no_model-help = Le fichier du modèle ne s’est pas chargé. Relancez HipFive ; si cela n’aide pas, installez-le de nouveau. Tout fonctionne sans la caméra.
camera-no_runtime = La partie qui suit le mouvement n’a pas démarré
camera-no_runtime-help = Fermez d’autres onglets et programmes et réessayez, ou continuez sans la caméra.

## Réglage

set-up-title = Réglage de la caméra pour
set-up-anyway = Continuer quand même
set-up-without = Sans caméra
set-up-good = Bien, je vous vois. Restez là.
set-up-looking = Je vous cherche…
place-side = Mettez-vous de profil par rapport à la caméra
place-half_side = Tournez-vous à moitié de côté
place-front = Mettez-vous face à la caméra
place-lying = Allongez-vous de profil par rapport à la caméra
place-distance = 2½–3 m
place-away = à { place-distance }
check-camera = Caméra allumée
check-body = Corps entier visible
check-light = Assez de lumière
check-view = Bonne direction
check-state-yes = oui
check-state-no = pas encore
check-state-open = pas encore connu

## Au travail

work-stage = L’exercice
work-progress = Série { $index } sur { $of }
work-next = Ensuite
ring-get_ready = préparez-vous
ring-working = secondes
ring-minutes = min
ring-switching = autre jambe
ring-resting = repos
ring-set_up = réglage
ring-paused = en pause
ring-of = sur { $target }
ring-of-breaths = { $target ->
        [one] sur { $target } respiration
       *[other] sur { $target } respirations
    }
ring-counted = comptées
half-small = Petits cercles
half-large = Cercles plus grands, dans l’autre sens
gauge-label = Jusqu’où va la jambe
gauge-best = Votre plus ample
gauge-walking = ce qu’utilise la marche
breath-in = Inspirez
breath-out = Expirez
breath-free = Respirez librement
step-arms_up = Bras en haut
step-down = Descendez
step-hands_down = Mains au sol
step-fold = Tendez les genoux
step-roll_up = Déroulez le dos
step-up = Remontez
paused-text = Prenez votre temps. La séance reprend où elle en était.
paused-finish = Terminer la séance ici
control-pause = Pause
control-resume = Continuer
control-repeat = Répéter
control-skip = Suivant
control-count = Compter un
control-camera-off = Couper caméra
control-camera-on = Mettre caméra
control-voice-off = Couper voix
control-voice-on = Mettre voix
control-hear-on = Écouter la douleur
control-hear-off = Ne plus écouter
voice-hurts-words = mal, douleur, douloureux, aïe
control-hurts = Cela fait mal
key-space = Espace

## Quand cela fait mal

hurt-where = L’endroit
hurt-side = Quel côté ?
body-front = de face
body-back = de dos
hurt-keep = Enregistrer et continuer
hurt-skip = Passer ces questions

## Bilan

summary-title-done = Bravo. C’étaient vos cinq.
summary-title-stopped = Vous avez arrêté ici, et c’est très bien.
detail-title = Ce que vous avez fait
summary-sets = { $done } séries faites sur { $sets }
summary-minutes = { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } d’exercice
summary-felt = Ce que vous avez ressenti
summary-pain-now = À quel point cela fait-il mal maintenant ?
summary-effort = Comment était-ce ?
effort-easy = Facile
effort-right = Juste ce qu’il faut
effort-hard = Difficile
summary-kept = Merci. C’est gardé avec la séance d’aujourd’hui.
summary-pain-before = Douleur avant : { $score }
summary-pain-after = Douleur après : { $score }
summary-form-good = Forme : régulière et calme, rien à corriger.
summary-arc = Typiquement { $typical }° (le plus probablement entre { $low }° et { $high }°), maximum { $best }°
summary-arc-alone = Typiquement { $typical }°, maximum { $best }°
summary-angle-note = Ce sont des angles du mouvement tel que la caméra le voit, pas de la seule articulation de la hanche. Ne les comparez qu’avec les vôtres.
summary-pain = Cela a fait mal : { $place }, { $score } sur 10
summary-pain-where = Cela a fait mal : { $place }
amount-times = { $times ->
        [one] une fois
       *[other] { $times } fois
    }
amount-seconds = { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
amount-held = tenue { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
legend-typical = amplitude typique, avec son incertitude
legend-best = votre plus grande amplitude
legend-walking = ce qu’utilise la marche

## Historique

history-empty = Pas encore de séance. Votre première sera ici.
history-hurt = { $name } : { $place }
history-hurt-score = { $name } : { $place }, { $score } sur 10
history-open = Pas terminée
history-done = Faite
history-stopped = Terminée plus tôt

## Réglages

settings-voice = Voix
settings-voice-note = Une voix de cet appareil vous dit ce qui vient ensuite. Sans voix, tout est montré par écrit.
settings-rate = Vitesse de la voix
settings-rate-0_8 = Plus lente
settings-rate-1 = Normale
settings-rate-1_2 = Plus rapide
settings-captions = Consignes écrites
settings-on = Oui
settings-off = Non
settings-camera = Caméra
settings-camera-any = Le choix du navigateur
settings-model = Comment la caméra vous suit
settings-model-note = « Rapide » convient à la plupart des ordinateurs. « Approfondi » en demande un puissant.
settings-model-lite = Rapide
settings-model-full = Approfondi
settings-theme = Couleurs
settings-theme-auto = Comme sur cet appareil
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-kept = Les réglages restent sur cet appareil.
forget-title = Vos réponses de santé
forget-what = Elles sont gardées pour que les exercices vous conviennent. Une fois effacées, les questions seront reposées avant la prochaine séance. L’historique reste, avec ce qui a été changé dans les exercices et pourquoi.
forget = Effacer mes réponses
forget-sure = Effacer toutes vos réponses de santé ? Elles ne peuvent pas être récupérées, et une séance en cours se termine.
forget-yes = Oui, les effacer
forget-no = Non, les garder
forget-done = Vos réponses de santé sont effacées.
settings-language = Langue
settings-language-auto = Comme dans ce navigateur
settings-voice-none = Cet appareil n’a pas de voix pour cette langue. Tout est montré par écrit ; une voix peut être ajoutée dans les réglages de l’appareil.

gesture-raised_hand-pause = Gardez la main levée : pause
gesture-raised_hand-resume = Gardez la main levée : reprendre
gesture-crossed_arms-hurts = Gardez les bras croisés : j’ai mal
gesture-tip = Loin de l’écran ? Tenez une main au-dessus de la tête pour faire une pause ou reprendre. Si vous avez mal, faites face à la caméra et croisez les bras, mains sur les épaules.
gesture-go-on-tip = Ou tenez une main au-dessus de la tête pour reprendre.
settings-sounds = Sons brefs
settings-vibration = Vibreur
settings-gestures = Signes des bras
settings-gestures-note = Devant la caméra : une main au-dessus de la tête met en pause ou reprend ; les bras croisés, mains sur les épaules, face à la caméra, veulent dire que cela fait mal.
check-distance = Assez près
check-rate = Image assez rapide
check-sides = Gauche et droite
sides-other_foot = On aurait dit l’autre pied. Encore une fois, s’il vous plaît.
sides-swapped = La caméra montre la gauche et la droite inversées. Je les ai retournées.
sides-passed = La gauche et la droite sont justes.
set-up-starts = Départ dans { $seconds }
camera-slow = Cet appareil est lent en ce moment, je regarde donc moins souvent. Le compte continue ; la forme est jugée moins finement.
camera-now-lite = Cet appareil était trop lent pour la façon minutieuse ; je vous suis désormais de façon rapide.
gauge-typical = Typique à présent
gauge-between = de { $low } à { $high }°
