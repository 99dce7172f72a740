# Mots de la séance : où elle en est, et ce qui est dit. Les consignes sont dites à voix haute : courtes.

## États

state-idle = Quand vous voudrez
state-set_up = Réglage de la caméra
state-get_ready = Préparez-vous
state-working = Exercice
state-switching = Changement de jambe
state-resting = Repos
state-paused = En pause
state-hurt = Arrêté parce que cela fait mal
state-stopped = Terminée plus tôt
state-done = Terminé pour aujourd’hui

set-status-open = en cours
set-status-done = faite
set-status-partial = faite en partie
set-status-skipped = laissée de côté
set-status-hurt = arrêtée à cause de la douleur

counted-by-camera = compté par la caméra
counted-by-clock = compté par l’horloge
counted-by-person = compté par vous

not-counted-incomplete = Vu, mais il manquait une partie.
not-counted-other_leg = C’était l’autre jambe. C’est gardé, mais pas dans cette série.
not-counted-partial = Vu, mais ce n’était pas un mouvement entier.
not-counted-too_short = Vu, mais c’était trop court.
not-counted-swap = La caméra a confondu vos jambes un instant.
not-counted-lost = La caméra ne vous voyait plus, en plein milieu.

tracking-good = Je vous vois bien.
tracking-nobody = Je ne vois personne.
tracking-partly_out = Une partie de vous est hors de l’image.
tracking-two_people = Il y a plus d’une personne dans l’image.
tracking-too_dark = Il fait trop sombre pour bien vous voir.
tracking-wrong_view = Je vous vois d’un côté difficile à mesurer.
tracking-wrong_exercise = Cela ressemble à une autre position.
tracking-too_far = Vous êtes loin. De plus près, je mesure mieux.
tracking-lift_left = J’attends que vous leviez le pied gauche.
tracking-lift_right = J’attends que vous leviez le pied droit.
tracking-camera_lost = La caméra n’est plus là. Nous continuons à l’horloge.
tracking-off = La caméra est éteinte. Nous suivons l’horloge.

## Se préparer et continuer

cue-set-up-side = Mettez-vous de profil par rapport à la caméra.
cue-set-up-front = Mettez-vous face à la caméra.
cue-set-up-half_side = Tournez-vous à moitié de côté.
cue-set-up-lying = Allongez-vous, votre côté tourné vers moi.
cue-countdown = { $number }
cue-start = Commencez, lentement et en souplesse.
cue-halfway = Vous êtes à mi-chemin. Restez souple.
cue-half-small = De petits cercles, près du sol.
cue-half-large = Des cercles plus grands maintenant, dans l’autre sens.
cue-switch-soon = Nous changeons bientôt de jambe.
cue-switch = Bien. Passez maintenant à la jambe { $side ->
        [left] gauche
       *[right] droite
    }.
cue-paused = En pause. Prenez votre temps.
cue-paused-gap = J’ai perdu le fil, alors j’ai fait une pause.
cue-done = C’était la séance du jour. Merci.
cue-stopped = Nous finissons ici. Tout est enregistré.
cue-count = { $count }
cue-new-best = Plus ample qu’avant, et toujours facile. Très bien.
cue-clean-set = Une belle série, très nette.

## Souffle et étapes

cue-breathe-in = Inspirez.
cue-breathe-out = Et expirez, lentement.
cue-step-arms_up = Bras en haut, inspirez.
cue-step-down = Expirez et descendez.
cue-step-hands_down = Mains au sol. Respirez librement.
cue-step-fold = Tendez doucement les genoux.
cue-step-up = Inspirez et remontez.
cue-step-roll_up = Inspirez et déroulez le dos.

## Ce que voit la caméra

cue-camera-on = La caméra est de nouveau allumée.
cue-camera-off = Caméra éteinte. Nous suivons l’horloge.
cue-camera-lost = La caméra n’est plus là. Continuez simplement.
cue-tracking-nobody = Entrez dans l’image, s’il vous plaît.
cue-tracking-partly_out = Reculez un peu, montrez { $missing ->
        [head] la tête
        [shoulders] les épaules
        [hips] les hanches
        [knees] les genoux
        [feet] les pieds
       *[body] le corps
    }.
cue-tracking-two_people = Une seule personne dans l’image, s’il vous plaît.
cue-tracking-too_dark = Un peu plus de lumière aiderait.
cue-tracking-wrong_view = Tournez-vous un peu, comme sur l’image.
cue-tracking-wrong_exercise = Prenez la position de l’image, s’il vous plaît.
cue-tracking-too_far = Approchez-vous un peu, s’il vous plaît.
cue-tracking-lift_left = Levez un instant le pied gauche.
cue-tracking-lift_right = Levez un instant le pied droit.
cue-other-leg = Cette série est pour la jambe { $side ->
        [left] gauche
       *[right] droite
    }.
cue-incomplete = Passez par chaque étape, sans vous presser.

## Quand cela fait mal

cue-hurt = Arrêtez-vous. Où avez-vous mal ?
cue-stopped-pain = Nous arrêtons pour aujourd’hui. Reposez-vous maintenant.
cue-dizzy = Asseyez-vous et reposez-vous un moment.

## Ce qui ne peut pas se faire

error-not-now = Ce n’est pas possible en ce moment.
error-routine-unsuitable = Vos réponses ont changé depuis que cette séance a été prévue. Veuillez la terminer et en commencer une nouvelle.
error-plan-unreadable = Le plan de cette séance n’est plus lisible. Veuillez la terminer et en commencer une nouvelle.
error-nothing-to-do = Aucun des exercices ne convient à vos réponses. Veuillez demander à votre médecin ou à votre kinésithérapeute ce qui vous ferait du bien.
error-dose-scale = Le facteur de dose doit être un nombre de { $least } à { $most } ; il est de { $scale }.
