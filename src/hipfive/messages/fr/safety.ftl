# Mots de la sécurité : les questions avant la première séance, ce que donnent les réponses, la douleur, et à quoi veiller.

## Autour des questions

screening-title = Avant de commencer
screening-intro = Quelques questions, pour que la séance vous convienne. « Je ne sais pas » compte comme un oui. Vos réponses restent sur cet ordinateur.
screening-acknowledge = Je sais que je dois consulter un chiropracteur ou un médecin avant de commencer, et que HipFive guide et note, mais ne pose pas de diagnostic et ne traite pas.
screening-answer-yes = Oui
screening-answer-no = Non
screening-answer-unsure = Je ne sais pas

screening-kind-red_flag = Des signes qui demandent de l’aide tout de suite
screening-kind-see_clinician = Des signes dont il faut d’abord parler à un professionnel de santé
screening-kind-condition = Ce qui change la séance
screening-kind-balance = Équilibre

screening-outcome-clear = Rien dans vos réponses ne s’oppose à commencer. Allez à votre propre rythme, et arrêtez dès que quelque chose fait mal.
screening-outcome-emergency = Ne commencez pas, s’il vous plaît. Ce que vous décrivez peut demander de l’aide tout de suite : appelez votre numéro d’urgence local, ou faites-vous conduire maintenant chez un médecin.
screening-outcome-see_clinician = Parlez d’abord à votre médecin ou kinésithérapeute, s’il vous plaît. Quand on vous aura dit que des exercices doux vous conviennent, répondez oui à la dernière question de cette partie.

screening-reason-never = Vous n’avez pas encore répondu aux questions.
screening-reason-emergency = Vos réponses décrivent quelque chose qui demande de l’aide tout de suite.
screening-reason-see_clinician = D’après vos réponses, il faut d’abord demander à un professionnel de santé.
screening-reason-expired = Vos réponses ont plus de 90 jours.
screening-reason-new_version = Les questions ont changé depuis que vous avez répondu.
screening-reason-withdrawn = Vous avez demandé à répondre de nouveau aux questions.
screening-reason-clock = L’horloge de cet ordinateur a été changée depuis que vous avez répondu ; veuillez donc répondre encore une fois.
screening-reason-after_pain = Votre dernière séance s’est terminée par une sorte de douleur qui doit être examinée. Veuillez répondre de nouveau aux questions.

error-screening-answer = « { $answer } » n’est pas une réponse à { $question } : yes, no et unsure en sont.

## Des signes qui demandent de l’aide tout de suite

screening-saddle_numbness = La zone sur laquelle vous vous asseyez (entre les jambes, autour des fesses) est-elle insensible depuis peu ?
screening-saddle_numbness-why = Cela peut venir de nerfs comprimés dans le bas du dos, et attendre peut causer un dommage durable.
screening-bladder_bowel = Avez-vous depuis peu du mal à retenir vos urines ou à commencer d’uriner, ou avez-vous perdu le contrôle de vos selles ?
screening-bladder_bowel-why = Avec des troubles du dos, cela peut venir de nerfs comprimés, et attendre peut causer un dommage durable.
screening-leg_weakness = Une jambe est-elle très faible, ou s’affaiblit-elle ?
screening-leg_weakness-why = Une faiblesse qui augmente doit être examinée le jour même.
screening-pain_both_legs = Une douleur descend-elle dans les deux jambes ?
screening-pain_both_legs-why = Une douleur dans les deux jambes peut venir de nerfs comprimés dans le bas du dos.
screening-recent_accident = Avez-vous fait récemment une mauvaise chute ou eu un accident ?
screening-recent_accident-why = Un os peut être cassé sans qu’on l’ait remarqué.
screening-chest_pain_fainting = Avez-vous eu une douleur dans la poitrine, ou vous êtes-vous évanoui(e) ?
screening-chest_pain_fainting-why = Le cœur doit être examiné avant tout exercice.

## Des signes dont il faut d’abord parler à un professionnel de santé

screening-fever = Avez-vous de la fièvre, ou vous sentez-vous malade, en même temps qu’un mal de dos ?
screening-fever-why = Il faut d’abord écarter une infection.
screening-cancer = Avez-vous déjà eu un cancer ?
screening-cancer-why = Une douleur nouvelle doit alors être examinée avant tout exercice.
screening-weight_loss = Avez-vous perdu du poids sans le vouloir ?
screening-weight_loss-why = Il faut d’abord en trouver la raison.
screening-steroids = Avez-vous pris longtemps des comprimés de corticoïdes ?
screening-steroids-why = Ils peuvent rendre les os moins solides.
screening-night_pain = La douleur est-elle pire la nuit, ou ne cède-t-elle jamais ?
screening-night_pain-why = La douleur due au mouvement cède d’ordinaire au repos ; celle qui ne cède pas doit être examinée.
screening-new_pain_age = Votre mal de dos est-il nouveau, et avez-vous moins de 20 ans ou plus de 55 ans ?
screening-new_pain_age-why = À ces âges, un mal de dos nouveau a plus souvent d’autres causes.
screening-recent_surgery = Avez-vous été opéré(e) récemment ?
screening-recent_surgery-why = Qui vous a opéré(e) sait quels mouvements doivent attendre.
screening-swollen_calf = L’un de vos mollets est-il gonflé et douloureux ?
screening-swollen_calf-why = Ce peut être un caillot dans une veine.
screening-clinician_cleared = Un professionnel de santé, sachant tout cela, vous a-t-il dit que des exercices doux de la hanche vous conviennent ?
screening-clinician_cleared-why = Si une question de cette partie n’était pas un non net, son oui est nécessaire avant de commencer. Si toutes étaient non, répondez non.

## Ce qui change la séance

screening-hip_replacement_posterior = Avez-vous une prothèse de hanche posée par l’arrière, sans que votre chirurgien ait encore levé toutes les limites ?
screening-hip_replacement_posterior-why = Plier profondément et croiser les jambes doivent attendre.
screening-hip_replacement_anterior = Avez-vous une prothèse de hanche posée par l’avant, sans que votre chirurgien ait encore levé toutes les limites ?
screening-hip_replacement_anterior-why = Tendre la jambe loin en arrière doit attendre.
screening-impingement = Vous a-t-on dit que vous avez un conflit de hanche ou une déchirure du labrum de la hanche ?
screening-impingement-why = Des mouvements profonds et amples peuvent pincer.
screening-disc_leg_pain = Une douleur de votre dos descend-elle dans une jambe ?
screening-disc_leg_pain-why = Arrondir profondément le dos est laissé de côté.
screening-osteoporosis = Avez-vous de l’ostéoporose, ou vous êtes-vous cassé une vertèbre ?
screening-osteoporosis-why = Plier le dos vers l’avant en charge est laissé de côté.
screening-pregnancy_after_16_weeks = Êtes-vous enceinte de plus de 16 semaines ?
screening-pregnancy_after_16_weeks-why = Être allongée sur le dos et les flexions profondes sont laissés de côté.
screening-pelvic_girdle_pain = Votre bassin fait-il mal devant ou derrière quand vous marchez ou vous retournez (douleur de la ceinture pelvienne) ?
screening-pelvic_girdle_pain-why = Écarter largement les jambes est laissé de côté.
screening-blood_pressure_glaucoma = Avez-vous une tension artérielle très élevée ou mal contrôlée, ou un glaucome ?
screening-blood_pressure_glaucoma-why = La tête reste plus haut que le cœur.
screening-falls_dizziness_neuropathy = Avez-vous des vertiges, tombez-vous souvent, ou sentez-vous vos pieds engourdis ?
screening-falls_dizziness_neuropathy-why = Vous vous tenez dans tous les exercices debout.
screening-knee_injury = L’un de vos genoux est-il blessé ?
screening-knee_injury-why = Le genou n’est pas forcé, et la profondeur est votre choix.

## Équilibre

screening-fallen = Êtes-vous tombé(e) au cours de l’année passée ?
screening-fallen-why = Vous vous tenez alors dans tous les exercices debout.
screening-unsteady = Vous sentez-vous instable sur vos jambes ?
screening-unsteady-why = Vous vous tenez alors dans tous les exercices debout.

## À quoi veiller, et pourquoi un exercice est laissé de côté

care-hold_on = Tenez-vous tout le temps à un mur, une chaise ou une rampe.
care-small = Restez petit.
care-low = Gardez la jambe basse.
care-mid_range = Restez au milieu de votre amplitude.
care-flexion_60 = N’amenez pas la jambe vers l’avant au-delà de 60 degrés.
care-no_crossing = Ne faites pas passer la jambe de l’autre côté du milieu.
care-no_back_swing = Balancez vers l’avant seulement, pas derrière vous.
care-gentle = Allez-y doucement, sans tirer.
care-stop_at_pinch = Arrêtez avant que quelque chose ne pince dans l’aine.
care-head_level = Gardez la tête au sol ou sur un coussin plat.
care-way_up = Ayez près de vous quelque chose de solide pour vous relever.
care-knee = Ne tirez pas sur le genou.
care-comfortable_depth = Ne descendez que jusqu’où votre genou le veut bien.

care-chair = Prenez une chaise solide qui ne peut pas glisser.
care-hip_90 = Gardez les genoux plus bas que les hanches : pas plus d’un angle droit à la hanche.
care-mid_depth = Descendez à mi-hauteur, pas plus loin.
care-tailbone = Gardez le coccyx au sol, ou laissez cet exercice.
care-no_roll_up = Remontez le dos droit. Sans dérouler.
care-no_curl = Gardez le dos long. Sans vous enrouler.
care-no_fold = Sans vous pencher jusqu’au sol, sans dérouler.
care-not_on_back = Pas sur le dos. Allongez-vous plutôt sur le côté.
care-head_up = Gardez la tête plus haut que le cœur.

left-out = { $exercise } est laissé de côté : { $reason }
condition-hip_replacement_posterior = prothèse de hanche, posée par l’arrière
condition-hip_replacement_anterior = prothèse de hanche, posée par l’avant
condition-impingement = conflit de hanche ou déchirure du labrum
condition-disc_leg_pain = douleur de jambe venant du dos
condition-osteoporosis = ostéoporose ou vertèbre cassée
condition-pregnancy_after_16_weeks = grossesse après la 16e semaine
condition-pelvic_girdle_pain = douleur de la ceinture pelvienne
condition-blood_pressure_glaucoma = tension artérielle ou glaucome
condition-falls_dizziness_neuropathy = chutes, vertiges ou pieds engourdis
condition-knee_injury = blessure du genou
condition-paused = il a fait mal deux fois de suite ; il peut revenir le { $date }. Parlez-en à votre médecin ou kinésithérapeute, s’il vous plaît.
because = À cause de : { $conditions }

## Pourquoi une dose est autre que la dernière fois

why-comfortable = { $days ->
        [one] { $days } jour confortable
       *[other] { $days } jours confortables
    } : { $dose } dès aujourd’hui
why-balance = { $days ->
        [one] { $days } jour confortable et stable
       *[other] { $days } jours confortables et stables
    } : dès aujourd’hui sans appui, si vous le souhaitez
why-pain = Cela a fait mal, ou plus mal ensuite : un échelon plus facile, { $dose }
why-hard = Les deux dernières étaient difficiles : un échelon plus facile, { $dose }
why-break = Après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’absence : un début plus doux, { $dose }
why-asked = Plus facile, comme vous l’avez souhaité : { $dose }
why-undo = Retour à { $dose }, comme vous l’avez souhaité

## Douleur

pain-title = Où avez-vous mal ?
pain-score = À quel point, de 0 (pas du tout) à 10 (le pire possible) ?
pain-kind = Comment est-ce ?
pain-exercise-over = Cet exercice est fini pour aujourd’hui, des deux côtés. C’est une bonne décision.
pain-session-over = La séance s’arrête ici. Cette sorte de douleur doit être examinée avant que vous continuiez. Veuillez demander à votre médecin ou kinésithérapeute, et répondre de nouveau aux questions avant la prochaine séance.
pain-where-hip_front = devant de la hanche
pain-where-groin = aine
pain-where-side = extérieur de la hanche
pain-where-buttock = fesse
pain-where-back = dos
pain-where-knee = genou
pain-where-other = ailleurs
pain-side-left = à gauche
pain-side-right = à droite
pain-side-both = des deux côtés
pain-kind-ache = une douleur sourde
pain-kind-sharp = vive ou lancinante
pain-kind-radiating = qui descend dans la jambe
pain-kind-pinch = un pincement dans l’aine
pain-kind-numbness = engourdissement ou fourmillements
pain-kind-dizziness = des vertiges
pain-kind-fatigue = simplement de la fatigue
pain-kind-other = autre chose
