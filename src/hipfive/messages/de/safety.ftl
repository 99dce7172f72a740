# Worte der Sicherheit: die Fragen vor der ersten Sitzung, was aus den Antworten folgt, Schmerz, und worauf zu achten ist.

## Um die Fragen herum

screening-title = Bevor Sie beginnen
screening-intro = Ein paar Fragen, damit das Programm zu Ihnen passt. „Nicht sicher“ zählt als Ja. Ihre Antworten bleiben auf diesem Computer.
screening-acknowledge = Ich weiß, dass ich ärztlichen oder chiropraktischen Rat einholen soll, bevor ich beginne, und dass HipFive anleitet und festhält, aber keine Diagnose stellt und nicht behandelt.
screening-answer-yes = Ja
screening-answer-no = Nein
screening-answer-unsure = Nicht sicher

screening-kind-red_flag = Zeichen, die sofort Hilfe brauchen
screening-kind-see_clinician = Zeichen, die zuerst fachlich zu besprechen sind
screening-kind-condition = Dinge, die das Programm ändern
screening-kind-balance = Gleichgewicht

screening-outcome-clear = Nichts in Ihren Antworten spricht dagegen, zu beginnen. Üben Sie in Ihrem eigenen Tempo, und hören Sie auf, wenn etwas weh tut.
screening-outcome-emergency = Bitte beginnen Sie nicht. Was Sie beschreiben, kann sofort Hilfe brauchen: Rufen Sie Ihre örtliche Notrufnummer an, oder lassen Sie sich jetzt zu einer Ärztin oder einem Arzt bringen.
screening-outcome-see_clinician = Bitte sprechen Sie zuerst mit Ihrer ärztlichen oder physiotherapeutischen Praxis. Wenn man Ihnen dort gesagt hat, dass sanfte Übungen in Ordnung sind, beantworten Sie die letzte Frage dieses Teils mit Ja.

screening-reason-never = Sie haben die Fragen noch nicht beantwortet.
screening-reason-emergency = Ihre Antworten beschreiben etwas, das sofort Hilfe braucht.
screening-reason-see_clinician = Nach Ihren Antworten soll zuerst fachlicher Rat eingeholt werden.
screening-reason-expired = Ihre Antworten sind mehr als 90 Tage alt.
screening-reason-new_version = Die Fragen haben sich geändert, seit Sie geantwortet haben.
screening-reason-withdrawn = Sie wollten die Fragen neu beantworten.
screening-reason-clock = Die Uhr dieses Computers wurde geändert, seit Sie geantwortet haben; bitte antworten Sie deshalb noch einmal.
screening-reason-after_pain = Ihre letzte Sitzung endete mit einer Art von Schmerz, die untersucht werden soll. Bitte beantworten Sie die Fragen noch einmal.

error-screening-answer = „{ $answer }“ ist keine Antwort auf { $question }: yes, no und unsure sind welche.

## Zeichen, die sofort Hilfe brauchen

screening-saddle_numbness = Ist der Bereich, auf dem Sie sitzen (zwischen den Beinen, um das Gesäß), neuerdings taub?
screening-saddle_numbness-why = Das kann von Nerven kommen, die tief im Rücken unter Druck stehen; Abwarten kann bleibend schaden.
screening-bladder_bowel = Haben Sie neuerdings Mühe, den Urin zu halten oder mit dem Wasserlassen zu beginnen, oder haben Sie die Kontrolle über den Stuhlgang verloren?
screening-bladder_bowel-why = Zusammen mit Rückenbeschwerden kann das von Nerven unter Druck kommen; Abwarten kann bleibend schaden.
screening-leg_weakness = Ist ein Bein sehr schwach, oder wird es schwächer?
screening-leg_weakness-why = Zunehmende Schwäche soll noch am selben Tag untersucht werden.
screening-pain_both_legs = Zieht Schmerz in beide Beine hinunter?
screening-pain_both_legs-why = Schmerz in beiden Beinen kann von Nerven kommen, die tief im Rücken unter Druck stehen.
screening-recent_accident = Sind Sie in letzter Zeit schwer gestürzt oder verunglückt?
screening-recent_accident-why = Ein Knochen kann unbemerkt gebrochen sein.
screening-chest_pain_fainting = Hatten Sie Schmerzen in der Brust, oder sind Sie ohnmächtig geworden?
screening-chest_pain_fainting-why = Vor jeder Übung soll das Herz untersucht werden.

## Zeichen, die zuerst fachlich zu besprechen sind

screening-fever = Haben Sie zusammen mit Rückenschmerzen Fieber, oder fühlen Sie sich krank?
screening-fever-why = Zuerst muss eine Infektion ausgeschlossen werden.
screening-cancer = Hatten Sie jemals Krebs?
screening-cancer-why = Neuer Schmerz soll dann untersucht werden, bevor Sie damit üben.
screening-weight_loss = Haben Sie abgenommen, ohne es zu wollen?
screening-weight_loss-why = Zuerst soll der Grund gefunden werden.
screening-steroids = Haben Sie lange Zeit Kortisontabletten (Steroide) genommen?
screening-steroids-why = Sie können Knochen weniger fest machen.
screening-night_pain = Ist der Schmerz nachts schlimmer, oder lässt er nie nach?
screening-night_pain-why = Schmerz von Bewegung lässt in Ruhe meist nach; Schmerz, der das nicht tut, soll untersucht werden.
screening-new_pain_age = Ist Ihr Rückenschmerz neu, und sind Sie unter 20 oder über 55 Jahre alt?
screening-new_pain_age-why = In diesem Alter hat neuer Rückenschmerz öfter andere Ursachen.
screening-recent_surgery = Wurden Sie in letzter Zeit operiert?
screening-recent_surgery-why = Wer Sie operiert hat, weiß, welche Bewegungen warten müssen.
screening-swollen_calf = Ist eine Ihrer Waden geschwollen und schmerzhaft?
screening-swollen_calf-why = Es kann ein Gerinnsel in einer Vene sein.
screening-clinician_cleared = Hat Ihnen eine medizinische Fachperson, die all das weiß, gesagt, dass sanfte Hüftübungen für Sie in Ordnung sind?
screening-clinician_cleared-why = Wenn eine Frage dieses Teils kein klares Nein war, ist dieses Ja nötig, bevor Sie beginnen. Wenn alle Nein waren, antworten Sie Nein.

## Dinge, die das Programm ändern

screening-hip_replacement_posterior = Haben Sie eine neue Hüfte, von hinten eingesetzt, und sind noch nicht alle Einschränkungen chirurgisch aufgehoben?
screening-hip_replacement_posterior-why = Tiefes Beugen und Überkreuzen der Beine müssen warten.
screening-hip_replacement_anterior = Haben Sie eine neue Hüfte, von vorn eingesetzt, und sind noch nicht alle Einschränkungen chirurgisch aufgehoben?
screening-hip_replacement_anterior-why = Das Bein weit nach hinten zu strecken muss warten.
screening-impingement = Hat Ihnen jemand gesagt, dass Sie ein Hüftimpingement oder einen Riss der Gelenklippe (Labrum) der Hüfte haben?
screening-impingement-why = Tiefe und weite Bewegungen können einklemmen.
screening-disc_leg_pain = Zieht Schmerz aus Ihrem Rücken in ein Bein hinunter?
screening-disc_leg_pain-why = Tiefes Rundmachen des Rückens wird ausgelassen.
screening-osteoporosis = Haben Sie Osteoporose, oder haben Sie sich einen Wirbel gebrochen?
screening-osteoporosis-why = Vorbeugen des Rückens unter Last wird ausgelassen.
screening-pregnancy_after_16_weeks = Sind Sie über die 16. Woche hinaus schwanger?
screening-pregnancy_after_16_weeks-why = Das Liegen auf dem Rücken und tiefe Vorbeugen werden ausgelassen.
screening-pelvic_girdle_pain = Tut Ihr Becken vorn oder hinten weh, wenn Sie gehen oder sich umdrehen (Beckenringschmerz)?
screening-pelvic_girdle_pain-why = Weites Spreizen der Beine wird ausgelassen.
screening-blood_pressure_glaucoma = Haben Sie sehr hohen oder nicht eingestellten Blutdruck oder grünen Star (Glaukom)?
screening-blood_pressure_glaucoma-why = Der Kopf bleibt höher als das Herz.
screening-falls_dizziness_neuropathy = Wird Ihnen schwindlig, stürzen Sie oft, oder fühlen sich Ihre Füße taub an?
screening-falls_dizziness_neuropathy-why = Sie halten sich bei jeder Übung im Stehen fest.
screening-knee_injury = Ist eines Ihrer Knie verletzt?
screening-knee_injury-why = Das Knie wird nicht gezwungen, und die Tiefe bestimmen Sie.

## Gleichgewicht

screening-fallen = Sind Sie im vergangenen Jahr gestürzt?
screening-fallen-why = Dann halten Sie sich bei jeder Übung im Stehen fest.
screening-unsteady = Fühlen Sie sich unsicher auf den Beinen?
screening-unsteady-why = Dann halten Sie sich bei jeder Übung im Stehen fest.

## Worauf zu achten ist, und warum eine Übung ausgelassen wird

care-hold_on = Halten Sie sich die ganze Zeit an einer Wand, einem Stuhl oder einem Geländer fest.
care-small = Bleiben Sie klein.
care-low = Halten Sie das Bein tief.
care-mid_range = Bleiben Sie in der Mitte Ihres Bewegungsumfangs.
care-flexion_60 = Bringen Sie das Bein nicht weiter als 60 Grad nach vorn.
care-no_crossing = Führen Sie das Bein nicht über die Mitte.
care-no_back_swing = Schwingen Sie nur nach vorn, nicht hinter sich.
care-gentle = Seien Sie sanft, ohne zu ziehen.
care-stop_at_pinch = Hören Sie auf, bevor in der Leiste etwas klemmt.
care-head_level = Lassen Sie den Kopf auf dem Boden oder auf einem flachen Kissen.
care-way_up = Haben Sie etwas Festes in der Nähe, an dem Sie hochkommen.
care-knee = Ziehen Sie nicht am Knie.
care-comfortable_depth = Gehen Sie nur so tief, wie Ihr Knie es mag.

care-chair = Nehmen Sie einen festen Stuhl, der nicht rutschen kann.
care-hip_90 = Die Knie bleiben tiefer als die Hüften: höchstens ein rechter Winkel in der Hüfte.
care-mid_depth = Gehen Sie halb hinunter, nicht weiter.
care-tailbone = Lassen Sie das Steißbein auf dem Boden, oder lassen Sie diese Übung aus.
care-no_roll_up = Kommen Sie mit geradem Rücken hoch. Kein Aufrollen.
care-no_curl = Lassen Sie den Rücken lang. Kein Einrollen.
care-no_fold = Kein Vorbeugen bis zum Boden, kein Aufrollen.
care-not_on_back = Nicht auf dem Rücken. Legen Sie sich stattdessen auf die Seite.
care-head_up = Halten Sie den Kopf höher als das Herz.

left-out = { $exercise } wird ausgelassen: { $reason }
condition-hip_replacement_posterior = neue Hüfte, von hinten eingesetzt
condition-hip_replacement_anterior = neue Hüfte, von vorn eingesetzt
condition-impingement = Hüftimpingement oder Labrumriss
condition-disc_leg_pain = Beinschmerz aus dem Rücken
condition-osteoporosis = Osteoporose oder ein gebrochener Wirbel
condition-pregnancy_after_16_weeks = Schwangerschaft nach der 16. Woche
condition-pelvic_girdle_pain = Beckenringschmerz
condition-blood_pressure_glaucoma = Blutdruck oder grüner Star
condition-falls_dizziness_neuropathy = Stürze, Schwindel oder taube Füße
condition-knee_injury = Knieverletzung
condition-paused = Sie tat zweimal hintereinander weh; am { $date } darf sie wiederkommen. Bitte fragen Sie dazu in Ihrer ärztlichen oder physiotherapeutischen Praxis.
because = Wegen: { $conditions }

## Warum eine Dosis anders ist als beim letzten Mal

why-comfortable = { $days } angenehme Tage: ab heute { $dose }
why-balance = { $days } angenehme Tage und ein sicherer Stand: ab heute ohne Festhalten, wenn Sie mögen
why-pain = Es tat weh, oder danach mehr weh: eine Stufe leichter, { $dose }
why-hard = Die letzten beiden waren schwer: eine Stufe leichter, { $dose }
why-break = Nach { $days } Tagen Abwesenheit: ein sanfterer Anfang, { $dose }
why-asked = Leichter, wie Sie wollten: { $dose }
why-undo = Zurück zu { $dose }, wie Sie wollten

## Schmerz

pain-title = Wo tut es weh?
pain-score = Wie stark, von 0 (gar nicht) bis 10 (so schlimm wie nur möglich)?
pain-kind = Wie fühlt es sich an?
pain-exercise-over = Diese Übung ist für heute vorbei, auf beiden Seiten. Das ist eine gute Entscheidung.
pain-session-over = Die Sitzung endet hier. Diese Art von Schmerz soll untersucht werden, bevor Sie weitermachen. Bitte fragen Sie in Ihrer ärztlichen oder physiotherapeutischen Praxis, und beantworten Sie vor der nächsten Sitzung die Fragen noch einmal.
pain-where-hip_front = vorn an der Hüfte
pain-where-groin = Leiste
pain-where-side = außen an der Hüfte
pain-where-buttock = Gesäß
pain-where-back = Rücken
pain-where-knee = Knie
pain-where-other = anderswo
pain-side-left = links
pain-side-right = rechts
pain-side-both = beide Seiten
pain-kind-ache = dumpf
pain-kind-sharp = scharf oder stechend
pain-kind-radiating = ins Bein ziehend
pain-kind-pinch = ein Klemmen in der Leiste
pain-kind-numbness = taub oder kribbelnd
pain-kind-dizziness = schwindlig
pain-kind-fatigue = nur müde
pain-kind-other = etwas anderes
