# Words of the session: where it is, and what the coach says. Cues are spoken: eight words at most.

## States

state-idle = Ready when you are
state-set_up = Setting up the camera
state-get_ready = Get ready
state-working = Exercise
state-switching = Change legs
state-resting = Rest
state-paused = Paused
state-hurt = Stopped because it hurts
state-stopped = Ended early
state-done = Done for today

set-status-open = going on
set-status-done = done
set-status-partial = partly done
set-status-skipped = left out
set-status-hurt = stopped because it hurt

counted-by-camera = counted by the camera
counted-by-clock = counted by the clock
counted-by-person = counted by you

not-counted-incomplete = Seen, but a part was missing.
not-counted-other_leg = That was the other leg. It is kept, but not in this set.
not-counted-partial = Seen, but it was not a full movement.
not-counted-too_short = Seen, but it was too short.
not-counted-swap = The camera mixed up your legs for a moment.
not-counted-lost = The camera lost you in the middle.

tracking-good = I can see you well.
tracking-nobody = I cannot see anybody.
tracking-partly_out = A part of you is outside the picture.
tracking-two_people = There is more than one person in the picture.
tracking-too_dark = It is too dark to see you well.
tracking-wrong_view = I see you from a side that is hard to measure.
tracking-wrong_exercise = This looks like another position.
tracking-too_far = You are far away. Closer, I can measure better.
tracking-lift_left = I am waiting for you to lift your left foot.
tracking-lift_right = I am waiting for you to lift your right foot.
tracking-camera_lost = The camera has gone. We go on by the clock.
tracking-off = The camera is off. We go by the clock.

## Getting ready and going on

cue-set-up-side = Turn your side to the camera.
cue-set-up-front = Face the camera.
cue-set-up-half_side = Turn halfway to the side.
cue-set-up-lying = Lie down with your side to me.
cue-countdown = { $number }
cue-start = Begin, slow and easy.
cue-halfway = Halfway. Keep it easy.
cue-half-small = Small circles, close to the floor.
cue-half-large = Larger circles now, the other way.
cue-switch-soon = Soon we change legs.
cue-switch = Good. Now change to your { $side ->
        [left] left
       *[right] right
    } leg.
cue-paused = Paused. Take your time.
cue-paused-gap = I lost the thread, so I paused.
cue-done = That was today's routine. Thank you.
cue-stopped = We end here. Everything is saved.
cue-count = { $count }
cue-new-best = Wider than before, and still easy. Lovely.
cue-clean-set = A clean set. Lovely.

## Breath and steps

cue-breathe-in = Breathe in.
cue-breathe-out = And breathe out, slowly.
cue-step-arms_up = Arms up, breathe in.
cue-step-down = Breathe out and sink down.
cue-step-hands_down = Hands down. Breathe freely.
cue-step-fold = Straighten your knees gently.
cue-step-up = Breathe in and come up.
cue-step-roll_up = Breathe in and roll up.

## What the camera sees

cue-camera-on = The camera is on again.
cue-camera-off = Camera off. We go by the clock.
cue-camera-lost = The camera has gone. Just carry on.
cue-tracking-nobody = Step into the picture, please.
cue-tracking-partly_out = Step back a little, show your { $missing ->
        [head] head
        [shoulders] shoulders
        [hips] hips
        [knees] knees
        [feet] feet
       *[body] body
    }.
cue-tracking-two_people = Only one person in the picture, please.
cue-tracking-too_dark = A little more light would help.
cue-tracking-wrong_view = Turn a little, as the picture shows.
cue-tracking-wrong_exercise = Please take the position in the picture.
cue-tracking-too_far = Come a little closer, please.
cue-tracking-lift_left = Lift your left foot for a moment, please.
cue-tracking-lift_right = Lift your right foot for a moment, please.
cue-other-leg = This set is for your { $side ->
        [left] left
       *[right] right
    } leg.
cue-incomplete = Go through every step, without hurry.

## When it hurts

cue-hurt = Stop there. Where does it hurt?
cue-stopped-pain = We stop for today. Please rest now.
cue-dizzy = Sit down and rest for a while.

## What cannot be done

error-not-now = That is not possible just now.
error-routine-unsuitable = Your answers have changed since this session was planned. Please end it and start a new one.
error-plan-unreadable = The plan of this session cannot be read any more. Please end it and start a new one.
error-nothing-to-do = None of the exercises suits your answers. Please ask your clinician what would do you good.
error-dose-scale = The dose scale must be a number from { $least } to { $most }; it is { $scale }.

