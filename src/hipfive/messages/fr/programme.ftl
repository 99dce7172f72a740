# Mots du programme : doses au fil du temps, buts, quatre semaines, le questionnaire, sources, et où trouver de l’aide.
# Les phrases de Roland–Morris (rm-1 à rm-24) sont traduites par nous ; ce n’est pas la version française validée.

menu-programme = Programme
programme-title = Votre programme
programme-intro = Chaque dose avance d’un échelon à la fois, après trois jours confortables, et recule aussitôt que quelque chose fait mal.
programme-doses = Où vous en êtes
programme-place = échelon { $place } sur { $of }
programme-comfortable = jours confortables à cet échelon : { $days }
programme-back = suspendu jusqu’au { $date }, parce que cela a fait mal deux fois de suite. Parlez-en à votre médecin ou kinésithérapeute, s’il vous plaît.
programme-hold = avec appui
programme-free = sans appui, si vous le souhaitez
programme-easier = Rendre plus facile
programme-undo = Annuler le dernier changement
programme-offer = Plutôt : { $version }
programme-offer-back = Revenir à la version habituelle
programme-weeks = Quatre semaines
programme-day-done = faite
programme-day-stopped = terminée plus tôt
programme-day-none = pas de séance
programme-day-future = encore à venir
programme-day-alarm = terminée à cause de la douleur
programme-legend = Un jour sans séance n’est pas une perte. C’est la semaine qui compte.
programme-goal = Ce que vous aimeriez
programme-goal-days = Jours par semaine
programme-goal-done = { $done } jours sur { $days } cette semaine
programme-goal-focus = C’est pour quoi ?
goal-walking = la marche
goal-standing = rester debout plus longtemps
goal-sitting = s’asseoir et se lever
goal-socks = chaussettes et chaussures
goal-stairs = les escaliers
goal-garden = le jardin
goal-sleep = une meilleure nuit

error-choice = Cela ne peut pas être choisi. Veuillez recharger la page.

## Roland–Morris

rm-title = Comment va votre dos aujourd’hui
rm-offer = Toutes les quatre semaines, vous pouvez répondre à 24 phrases courtes sur votre dos (Roland–Morris). Vous y voyez si la vie de tous les jours devient plus facile. Ce n’est pas un diagnostic.
rm-want = Oui, toutes les quatre semaines
rm-unwant = Plus maintenant
rm-start = Répondre maintenant
rm-next = Vous pourrez y répondre de nouveau dans quatre semaines.
rm-intro = Quand le dos fait mal, certaines choses que l’on fait d’habitude peuvent devenir difficiles. Ne cochez une phrase que si elle vous décrit aujourd’hui.
rm-ticked = { $count } sur 24 cochées
rm-send = Garder
rm-score = { $score } phrases sur 24 sont vraies pour vous aujourd’hui.
rm-verdict-first = C’est votre point de départ. Dans quatre semaines, vous pourrez comparer.
rm-verdict-better = C’est { $change } de moins qu’au début : un changement qui compte.
rm-verdict-worse = C’est { $change } de plus qu’au début : un changement qui compte. Parlez-en avec votre médecin ou kinésithérapeute, s’il vous plaît.
rm-verdict-same = Par rapport à la première fois, ce n’est pas un changement qui compte.
rm-note = Un changement compte à partir de 30 pour cent du premier score. Le score dit à quel point le dos gêne, pas pourquoi.
rm-source = Roland et Morris 1983, Spine 8(2):141–144. Utilisé avec l’autorisation générale de ses auteurs. Les phrases en français sont notre propre traduction, non validée : ne comparez le score qu’avec les vôtres.
rm-1 = Je reste à la maison la plupart du temps à cause de mon dos.
rm-2 = Je change souvent de position pour essayer de soulager mon dos.
rm-3 = Je marche plus lentement que d’habitude à cause de mon dos.
rm-4 = À cause de mon dos, je ne fais aucun des travaux que je fais d’habitude à la maison.
rm-5 = À cause de mon dos, je me sers de la rampe pour monter les escaliers.
rm-6 = À cause de mon dos, je m’allonge plus souvent pour me reposer.
rm-7 = À cause de mon dos, je dois me tenir à quelque chose pour me lever d’un fauteuil.
rm-8 = À cause de mon dos, j’essaie de faire faire des choses par d’autres.
rm-9 = Je m’habille plus lentement que d’habitude à cause de mon dos.
rm-10 = Je ne reste debout que peu de temps à cause de mon dos.
rm-11 = À cause de mon dos, j’essaie de ne pas me pencher ni m’agenouiller.
rm-12 = J’ai du mal à me lever d’une chaise à cause de mon dos.
rm-13 = Mon dos me fait mal presque tout le temps.
rm-14 = J’ai du mal à me retourner dans mon lit à cause de mon dos.
rm-15 = Je n’ai pas très bon appétit à cause de mon mal de dos.
rm-16 = J’ai du mal à mettre mes chaussettes (ou mes bas) à cause de mon mal de dos.
rm-17 = Je ne marche que sur de courtes distances à cause de mon dos.
rm-18 = Je dors moins bien à cause de mon dos.
rm-19 = À cause de mon mal de dos, quelqu’un m’aide à m’habiller.
rm-20 = Je passe la plus grande partie de la journée en position assise à cause de mon dos.
rm-21 = J’évite les gros travaux à la maison à cause de mon dos.
rm-22 = À cause de mon mal de dos, je suis plus irritable et de plus mauvaise humeur avec les gens que d’habitude.
rm-23 = À cause de mon dos, je monte les escaliers plus lentement que d’habitude.
rm-24 = Je reste au lit la plupart du temps à cause de mon dos.
error-roland-morris = Il n’y a pas de phrase { $statement } ; elles vont de 1 à 24.

## Où trouver de l’aide (HIPFIVE_REGION dit où)

emergency-intl = Appelez maintenant votre numéro d’urgence local, ou faites-vous conduire à un hôpital.
emergency-eu = Appelez maintenant le 112. C’est gratuit et cela fonctionne dans tous les pays de l’Union européenne.
emergency-gb = Appelez maintenant le 999 ou le 112. Si vous ne savez pas si c’est une urgence, appelez le 111.
emergency-us = Appelez maintenant le 911.
emergency-ca = Appelez maintenant le 911.
emergency-au = Appelez maintenant le 000.
emergency-nz = Appelez maintenant le 111.

## Règles, chiffres, et d’où ils viennent

sources-title = Règles et sources
sources-intro = Chaque règle ici a une source, ou dit qu’elle est de nous. Rien ici n’est une promesse : des hanches raides et un mal de dos se rencontrent ensemble, mais on ne sait pas si l’un cause l’autre.
sources-not-title = Ce que HipFive n’est pas
sources-not-1 = Ce n’est pas un dispositif médical, il ne pose pas de diagnostic et ne traite rien.
sources-not-2 = Il ne remplace ni votre médecin ni votre kinésithérapeute. Ce qu’ils disent passe avant ce qu’il dit.
sources-not-3 = Il n’est pas fait pour les urgences.
sources-not-4 = Ce que mesure une seule caméra comporte une erreur. Chaque chiffre montre combien elle peut être grande.
sources-rules-title = Règles
sources-figures-title = Chiffres et références
sources-rule-1 = Avant la première séance, après 90 jours, après une douleur de nature alarmante, quand les questions changent et chaque fois que vous le souhaitez, les questions sont posées. Les signes d’alarme et ceux qui demandent un avis professionnel suivent la page de sécurité de ce projet.
sources-rule-2 = La douleur est notée de 0 à 10 avant, après, et chaque fois que vous arrêtez. Deux points sont le plus petit changement qui veut dire quelque chose : Childs et autres 2005, Spine 30(11):1331–1334.
sources-rule-3 = Une douleur de deux points au-dessus de l’habitude après une séance : la suivante est d’un échelon plus facile. Deux fois de suite : cet exercice se repose une semaine. Règle de ce projet.
sources-rule-4 = Trois jours confortables et complets pour un échelon de plus, jamais le jour d’un arrêt pour douleur. Règle de ce projet.
sources-rule-5 = Les états de santé changent les exercices selon un tableau ; ce qui ne doit pas être fait est remplacé ou laissé de côté. Tableau de ce projet ; les chiffres sans source sont marqués comme les nôtres dans sa documentation.
sources-rule-6 = L’exercice est recommandé en général pour le mal de bas du dos : recommandation APTA 2021, J Orthop Sports Phys Ther 51(11):CPG1–CPG60 ; recommandation NICE NG59. D’aucun exercice on ne sait qu’il est le meilleur.
sources-figure-1 = Tenir de 10 à 30 secondes, de 30 à 60 pour les personnes âgées, deux ou trois jours par semaine ou plus : ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359.
sources-figure-2 = Amplitude de la hanche chez l’adulte : Roach et Miles 1991, Phys Ther 71(9):656–665.
sources-figure-3 = De combien deux mesures d’une même hanche diffèrent d’elles-mêmes, 3 à 5 degrés : Pua et autres 2008, Arch Phys Med Rehabil 89(6):1146–1154.
sources-figure-4 = Questionnaire de Roland–Morris : Roland et Morris 1983, Spine 8(2):141–144. Un changement compte à partir de 30 pour cent : Jordan et autres 2006, J Clin Epidemiol 59(1):45–52.
sources-link = Règles et sources
