# Words of safety: the questions before the first session, what the answers come to, pain, and what to mind.

## Around the questions

screening-title = Before you start
screening-intro = A few questions, so that the routine suits you. “Not sure” counts as yes. Your answers stay on this computer.
screening-acknowledge = I know that I should ask a chiropractor or physician before I start, and that HipFive guides and records but does not diagnose or treat.
screening-answer-yes = Yes
screening-answer-no = No
screening-answer-unsure = Not sure

screening-kind-red_flag = Signs that need help at once
screening-kind-see_clinician = Signs to talk over with a clinician first
screening-kind-condition = Things that change the routine
screening-kind-balance = Balance

screening-outcome-clear = Nothing in your answers speaks against starting. Go at your own pace, and stop when anything hurts.
screening-outcome-emergency = Please do not start. What you describe can need help at once: call your local emergency number, or have someone take you to a doctor now.
screening-outcome-see_clinician = Please talk to your doctor or physiotherapist first. When they have said that gentle exercise is fine, answer the last question of that part with yes.

screening-reason-never = You have not answered the questions yet.
screening-reason-emergency = Your answers describe something that needs help at once.
screening-reason-see_clinician = Your answers say that a clinician should be asked first.
screening-reason-expired = Your answers are more than 90 days old.
screening-reason-new_version = The questions have changed since you answered.
screening-reason-withdrawn = You asked to answer the questions again.
screening-reason-clock = This computer’s clock has been changed since you answered, so please answer once more.
screening-reason-after_pain = Your last session ended with a kind of pain that should be looked at. Please answer the questions again.

error-screening-answer = “{ $answer }” is not an answer to { $question }: yes, no and unsure are.

## Signs that need help at once

screening-saddle_numbness = Is the area you sit on (between the legs, around the bottom) newly numb?
screening-saddle_numbness-why = This can come from nerves under pressure low in the back, and waiting can do lasting harm.
screening-bladder_bowel = Do you have new trouble holding or starting urine, or have you lost control of your bowel?
screening-bladder_bowel-why = Together with back trouble this can come from nerves under pressure, and waiting can do lasting harm.
screening-leg_weakness = Is a leg very weak, or getting weaker?
screening-leg_weakness-why = Growing weakness should be looked at the same day.
screening-pain_both_legs = Does pain run down both legs?
screening-pain_both_legs-why = Pain in both legs can come from nerves under pressure low in the back.
screening-recent_accident = Have you had a bad fall or an accident lately?
screening-recent_accident-why = A bone may be broken without being noticed.
screening-chest_pain_fainting = Have you had chest pain, or have you fainted?
screening-chest_pain_fainting-why = The heart should be looked at before any exercise.

## Signs to talk over with a clinician first

screening-fever = Do you have a fever, or feel ill, together with back pain?
screening-fever-why = An infection has to be ruled out first.
screening-cancer = Have you ever had cancer?
screening-cancer-why = New pain should then be looked at before it is exercised.
screening-weight_loss = Have you lost weight without wanting to?
screening-weight_loss-why = The reason should be found first.
screening-steroids = Have you taken steroid tablets for a long time?
screening-steroids-why = They can make bones less strong.
screening-night_pain = Is the pain worse at night, or does it never ease?
screening-night_pain-why = Pain from movement usually eases with rest; pain that does not should be looked at.
screening-new_pain_age = Is your back pain new, and are you under 20 or over 55?
screening-new_pain_age-why = At these ages new back pain has other causes more often.
screening-recent_surgery = Have you had an operation lately?
screening-recent_surgery-why = The surgeon knows which movements have to wait.
screening-swollen_calf = Is one of your calves swollen and painful?
screening-swollen_calf-why = It can be a clot in a vein.
screening-clinician_cleared = Has a clinician told you, knowing all this, that gentle hip exercise is fine for you?
screening-clinician_cleared-why = If a question of this part was not a plain no, their yes is needed before you start. If all were no, answer no.

## Things that change the routine

screening-hip_replacement_posterior = Do you have a new hip put in from behind, and has your surgeon not yet lifted all limits?
screening-hip_replacement_posterior-why = Deep bending and crossing the legs have to wait.
screening-hip_replacement_anterior = Do you have a new hip put in from the front, and has your surgeon not yet lifted all limits?
screening-hip_replacement_anterior-why = Stretching the leg far back has to wait.
screening-impingement = Has anybody told you that you have hip impingement or a torn hip labrum?
screening-impingement-why = Deep and wide movements can pinch.
screening-disc_leg_pain = Does pain from your back run down a leg?
screening-disc_leg_pain-why = Deep rounding of the back is left out.
screening-osteoporosis = Do you have osteoporosis, or have you broken a vertebra?
screening-osteoporosis-why = Bending the back forward under load is left out.
screening-pregnancy_after_16_weeks = Are you more than 16 weeks pregnant?
screening-pregnancy_after_16_weeks-why = Lying on the back and deep folds are left out.
screening-pelvic_girdle_pain = Does your pelvis hurt in front or behind when you walk or turn over (pelvic girdle pain)?
screening-pelvic_girdle_pain-why = Spreading the legs wide is left out.
screening-blood_pressure_glaucoma = Do you have very high or uncontrolled blood pressure, or glaucoma?
screening-blood_pressure_glaucoma-why = The head stays above the heart.
screening-falls_dizziness_neuropathy = Do you get dizzy, fall often, or have feet that feel numb?
screening-falls_dizziness_neuropathy-why = You hold on in every standing exercise.
screening-knee_injury = Is one of your knees injured?
screening-knee_injury-why = The knee is not forced, and depth is your choice.

## Balance

screening-fallen = Have you fallen in the past year?
screening-fallen-why = You then hold on in every standing exercise.
screening-unsteady = Do you feel unsteady on your feet?
screening-unsteady-why = You then hold on in every standing exercise.

## What to mind, and why an exercise is left out

care-hold_on = Hold on to a wall, a chair or a rail all the time.
care-small = Keep it small.
care-low = Keep the leg low.
care-mid_range = Stay in the middle of your range.
care-flexion_60 = Bring the leg forward no further than 60 degrees.
care-no_crossing = Do not bring the leg across the middle.
care-no_back_swing = Swing forward only, not back behind you.
care-gentle = Be gentle, without pulling.
care-stop_at_pinch = Stop before anything pinches in the groin.
care-head_level = Keep your head on the floor or on a flat cushion.
care-way_up = Have something firm near you to get up by.
care-knee = Do not pull on the knee.
care-comfortable_depth = Go down only as far as your knee likes.

care-chair = Use a firm chair that cannot slide.
care-hip_90 = Keep your knees below your hips: no more than a right angle at the hip.
care-mid_depth = Go half-way down, no further.
care-tailbone = Keep your tailbone on the floor, or leave this one out.
care-no_roll_up = Come up with a straight back. No rolling up.
care-no_curl = Keep your back long. No curling up.
care-no_fold = No bending forward to the floor, no rolling up.
care-not_on_back = Not on your back. Lie on your side instead.
care-head_up = Keep your head above your heart.

left-out = { $exercise } is left out: { $reason }
condition-hip_replacement_posterior = new hip, put in from behind
condition-hip_replacement_anterior = new hip, put in from the front
condition-impingement = hip impingement or labral tear
condition-disc_leg_pain = leg pain from the back
condition-osteoporosis = osteoporosis or a broken vertebra
condition-pregnancy_after_16_weeks = pregnancy after week 16
condition-pelvic_girdle_pain = pelvic girdle pain
condition-blood_pressure_glaucoma = blood pressure or glaucoma
condition-falls_dizziness_neuropathy = falls, dizziness or numb feet
condition-knee_injury = knee injury
condition-paused = it hurt twice in a row; it may come back on { $date }. Please ask your doctor or physiotherapist about it.
because = Because of: { $conditions }

## Why a dose is other than last time

why-comfortable = { $days } comfortable days: { $dose } from today
why-balance = { $days } comfortable days and steady: from today without holding on, if you like
why-pain = It hurt or hurt more afterwards: one step easier, { $dose }
why-hard = The last two were hard: one step easier, { $dose }
why-break = After { $days } days away: a gentler start, { $dose }
why-asked = Easier, as you wished: { $dose }
why-undo = Back to { $dose }, as you wished

## Pain

pain-title = Where does it hurt?
pain-score = How much, from 0 (not at all) to 10 (as bad as can be)?
pain-kind = What is it like?
pain-exercise-over = This exercise is over for today, on both sides. That is a good decision.
pain-session-over = The session ends here. This kind of pain should be looked at before you go on. Please ask your doctor or physiotherapist, and answer the questions again before the next session.
pain-where-hip_front = front of the hip
pain-where-groin = groin
pain-where-side = outside of the hip
pain-where-buttock = buttock
pain-where-back = back
pain-where-knee = knee
pain-where-other = somewhere else
pain-side-left = left
pain-side-right = right
pain-side-both = both sides
pain-kind-ache = a dull ache
pain-kind-sharp = sharp or stabbing
pain-kind-radiating = running down the leg
pain-kind-pinch = a pinch in the groin
pain-kind-numbness = numb or tingling
pain-kind-dizziness = dizzy
pain-kind-fatigue = just tired
pain-kind-other = something else
