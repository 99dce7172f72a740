# Words of the page: its menu, home, set-up, the set at work, summary, history and settings.

## Everywhere

menu = Menu
menu-home = Today
menu-history = History
menu-settings = Settings
loading = One moment…
close = Close
back = Back
next = Next
to-home = To today’s page
error-unexpected = Something did not work. Please try again.
error-server-gone = HipFive does not answer. Is it still running on this computer? Nothing that was counted is lost.
browser-too-old = This browser is too old for a session. Please use an up-to-date Firefox, Chrome, Edge or Safari.
browser-no-camera = This browser cannot measure with the camera. Everything else works.

## Doses

dose-time = { $amount } seconds { $sides ->
        [each] each leg
       *[both] on both sides
    }
dose-breaths = { $amount } slow { $amount ->
        [one] breath
       *[other] breaths
    }{ $sides ->
        [each] {" "}each side
       *[both] {""}
    }
dose-reps = { $amount } { $amount ->
        [one] time
       *[other] times
    }
amount-of-time = { $amount } seconds
amount-of-breaths = { $amount } slow { $amount ->
        [one] breath
       *[other] breaths
    }
amount-of-reps = { $amount } { $amount ->
        [one] time
       *[other] times
    }
side-leg = { $side ->
        [left] Left leg
       *[right] Right leg
    }
side-both = Both sides

## Home

home-title = Your five for today
home-lead = { $exercises ->
        [one] One exercise
       *[other] { $exercises } exercises
    }, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Slow and easy, at your own pace.
home-exercises = Today’s exercises
home-start-camera = Start with camera
home-start-no-camera = Start without camera
home-private = The camera’s picture never leaves this device, and nothing is sent anywhere else.
home-open-title = You have an unfinished session
home-open-text = { $done ->
        [0] Nothing is lost.
       *[other] { $done } of { $sets } sets are done, and nothing is lost.
    } Would you like to go on with it?
home-go-on = Go on
home-discard = End it here
home-scaled = Test setting: every exercise is shortened to { $percent } % of its length.
home-rule = Never exercise through pain. If something hurts, stop: one tap is enough.
home-safety-link = Safety questions
home-safety-until = (answered; asked again after { $date })
figure-label = A figure doing the exercise { $name }

## Before a session

before-title = Before we begin
before-pain = How much do your hips or back hurt now?
before-support = Will you hold on to a wall or a chair?
before-support-note = Holding on is normal, and never a fault. It counts just the same.
before-support-yes = Yes, I hold on
before-support-no = No, I stand freely
before-support-needed = Because of your answers, please hold on to a wall or a steady chair in every standing exercise.
before-begin = Begin
score-none = 0: no pain
score-worst = 10: the worst pain there is

## Safety questions

safety-rule-1 = Ask a chiropractor or physician before you start.
safety-rule-2 = Listen to your body, and go at your own pace.
safety-rule-3 = Never do an exercise that hurts. Stop, and say so.
safety-rule-4 = HipFive guides and records. It does not diagnose or treat.
safety-start = To the questions
safety-question = Question { $number } of { $of }
safety-red_flag-text = If any of these is true, please do not exercise: it may need help at once.
safety-see_clinician-text = If any of these is true, talk to your doctor or physiotherapist before the first session.
safety-condition-text = None of these stops you. They change or leave out single exercises.
safety-balance-text = So that you stand safely.
safety-unsure-red_flag = Thank you for saying so. To be on the safe side we take it as a yes: better once too often than once too late.
safety-unsure-see_clinician = That is fine. To be on the safe side we take it as a yes, and a clinician can clear it up.
safety-unsure-condition = That is fine. To be on the safe side we take it as a yes: the exercises become gentler, and you can answer again when you know more.
safety-unsure-balance = That is fine. To be on the safe side we take it as a yes: you hold on, so that you stand safely.
outcome-emergency-title = Please stop here and get help
outcome-see_clinician-title = Please see a clinician first
outcome-clear-title = You can begin
outcome-reasons = What you told us
outcome-conditions = Your routine is adapted to
outcome-dated = Answered on { $date }. We ask again after { $until }.
outcome-to-home = To my routine
outcome-again = Answer again

## Connection

link-connecting = Connecting…
link-reconnecting = The connection was lost. Trying again; nothing that was counted is lost.
link-elsewhere-title = This session is open in another tab
link-elsewhere-text = Only one page at a time can follow you. You can go on in the other tab, or use this one.
link-taken-title = This session goes on in another tab
link-taken-text = Another tab has taken over. You can go on there, or take it back here.
link-gone-title = This session is not there any more
link-gone-text = It may have been ended in another place. What was done is in the history.
link-not_screened-title = Please answer the safety questions first
link-not_screened-text = They have to be answered before a session goes on.
link-use-here = Use this tab

## Camera

camera-picture = Your camera’s picture, as in a mirror
camera-status-off = The camera is off
camera-status-opening = Please allow the camera
camera-status-starting = Getting the camera ready…
camera-retry = Try again
camera-not_allowed = The camera is not allowed
camera-not_allowed-help = Click the camera sign beside the address at the top of the browser, choose “Allow”, and try again.
camera-none = No camera was found
camera-none-help = Connect a camera and try again, or go on without it: picture, clock and voice guide you just as well.
camera-busy = The camera is in use elsewhere
camera-busy-help = Another program, perhaps a video call, is using the camera. Close it and try again.
camera-insecure = The camera needs a safe address
camera-insecure-help = Browsers allow the camera only at http://localhost or over HTTPS. Open HipFive there, or go on without the camera.
camera-unsupported = This browser cannot use the camera here
camera-unsupported-help = Please use an up-to-date Firefox, Chrome, Edge or Safari, or go on without the camera.
camera-failed = The camera could not be started
camera-failed-help = Unplug it, plug it in again and try once more, or go on without it.
camera-unplugged = The camera has stopped. We go on without it.
camera-unplugged-help = Plug it in again and try once more, or go on without it.
camera-no_webgl = This browser cannot follow movement
camera-no_webgl-help = It has no WebGL, or WebGL is switched off (“hardware acceleration” in the browser’s settings). Everything works without the camera.
camera-no_model = The part that follows movement is missing
camera-no_model-help = The model file did not load. Start HipFive again; if that does not help, install it again. Everything works without the camera.
camera-no_runtime = The part that follows movement did not start
camera-no_runtime-help = Close other tabs and programs and try again, or go on without the camera.

## Set-up

set-up-title = Setting up the camera for
set-up-anyway = Go on anyway
set-up-without = Without camera
set-up-good = Good, I can see you. Stay there.
set-up-looking = Looking for you…
place-side = Stand with your side to the camera
place-half_side = Turn halfway to the side
place-front = Stand facing the camera
place-lying = Lie with your side to the camera
place-distance = 2½–3 m
place-away = { place-distance } away
check-camera = Camera on
check-body = Whole body in view
check-light = Enough light
check-view = Right direction
check-state-yes = yes
check-state-no = not yet
check-state-open = not known yet

## At work

work-stage = The exercise
work-progress = Set { $index } of { $of }
work-next = Coming next
ring-get_ready = get ready
ring-working = seconds
ring-minutes = minutes
ring-switching = change legs
ring-resting = rest
ring-set_up = set-up
ring-paused = paused
ring-of = of { $target }
ring-of-breaths = of { $target } breaths
ring-counted = counted
half-small = Small circles
half-large = Larger circles, the other way
gauge-label = How far the leg goes
gauge-best = Your widest
gauge-walking = what walking uses
breath-in = Breathe in
breath-out = Breathe out
breath-free = Breathe freely
step-arms_up = Arms up
step-down = Sink down
step-hands_down = Hands down
step-fold = Straighten your knees
step-roll_up = Roll up
step-up = Come up
paused-text = Take your time. You go on where you stopped.
paused-finish = End the session here
control-pause = Pause
control-resume = Go on
control-repeat = Repeat
control-skip = Next
control-count = Count one
control-camera-off = Camera off
control-camera-on = Camera on
control-voice-off = Voice off
control-voice-on = Voice on
control-hear-on = Listen for pain
control-hear-off = Stop listening
voice-hurts-words = hurts, hurt, hurting, pain, painful, ouch, ache, aches, aching
control-hurts = This hurts
key-space = Space

## When it hurts

hurt-where = The place
hurt-side = Which side?
body-front = from the front
body-back = from behind
hurt-keep = Save and go on
hurt-skip = Skip these questions

## Summary

summary-title-done = Well done. That was your five.
summary-title-stopped = You stopped here, and that is fine.
detail-title = What you did
summary-sets = { $done } of { $sets } sets done
summary-minutes = { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } of exercise
summary-felt = How it felt
summary-pain-now = How much does it hurt now?
summary-effort = How was it?
effort-easy = Easy
effort-right = Just right
effort-hard = Hard
summary-kept = Thank you. This is kept with today’s session.
summary-pain-before = Pain before: { $score }
summary-pain-after = Pain after: { $score }
summary-form-good = Form: even and calm, nothing to correct.
summary-arc = Typically { $typical }° (most likely between { $low }° and { $high }°), widest { $best }°
summary-arc-alone = Typically { $typical }°, widest { $best }°
summary-angle-note = These are angles of the movement as the camera sees it, not of the hip joint alone. Compare them only with your own.
summary-pain = It hurt: { $place }, { $score } of 10
summary-pain-where = It hurt: { $place }
amount-times = { $times ->
        [one] once
       *[other] { $times } times
    }
amount-seconds = { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }
amount-held = held for { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }
legend-typical = typical width, with its uncertainty
legend-best = your widest
legend-walking = what walking uses

## History

history-empty = No session yet. Your first one will be here.
history-hurt = { $name }: { $place }
history-hurt-score = { $name }: { $place }, { $score } of 10
history-open = Not finished
history-done = Done
history-stopped = Ended early

## Settings

settings-voice = Voice
settings-voice-note = A voice of this device tells you what comes next. Without one, everything is shown in writing.
settings-rate = Speed of the voice
settings-rate-0_8 = Slower
settings-rate-1 = Usual
settings-rate-1_2 = Faster
settings-captions = Written cues
settings-on = On
settings-off = Off
settings-camera = Camera
settings-camera-any = The browser’s choice
settings-model = How the camera follows you
settings-model-note = “Quick” suits most computers. “Thorough” needs a fast one.
settings-model-lite = Quick
settings-model-full = Thorough
settings-theme = Colours
settings-theme-auto = As on this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-kept = Settings stay on this device.
forget-title = Your health answers
forget-what = They are kept so that the routine suits you. Once erased, they are asked again before your next session. Your history stays, with what was changed in the routines and why.
forget = Erase my answers
forget-sure = Erase all your health answers? They cannot be brought back, and a session that goes on ends.
forget-yes = Yes, erase them
forget-no = No, keep them
forget-done = Your health answers are erased.
settings-language = Language
settings-language-auto = As in this browser
settings-voice-none = This device has no voice for this language. Everything is shown in writing; a voice can be added in the device’s own settings.

gesture-raised_hand-pause = Keep your hand up: pause
gesture-raised_hand-resume = Keep your hand up: go on
gesture-crossed_arms-hurts = Keep your arms crossed: this hurts
gesture-tip = Away from the screen? Hold one hand above your head to pause or go on. When it hurts, face the camera and cross your arms, hands on your shoulders.
gesture-go-on-tip = Or hold one hand above your head to go on.
settings-sounds = Short sounds
settings-vibration = Vibration
settings-gestures = Arm signs
settings-gestures-note = Before the camera: one hand held above the head pauses and goes on; arms crossed with the hands on the shoulders, facing the camera, mean that it hurts.
check-distance = Near enough
check-rate = Picture fast enough
check-sides = Left and right
sides-other_foot = That looked like your other foot. Once more, please.
sides-swapped = The camera shows left and right the wrong way round. I have turned that.
sides-passed = Left and right are as they should be.
set-up-starts = Starting in { $seconds }
camera-slow = This device is slow just now, so I look less often. Counting goes on; form is judged less finely.
camera-now-lite = This device was too slow for the thorough way, so I now follow you the quick way.
gauge-typical = Typical now
gauge-between = { $low }–{ $high }°
