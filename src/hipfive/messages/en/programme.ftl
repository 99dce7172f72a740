# Words of the programme: doses over time, goals, four weeks, the questionnaire, sources, and where to get help.

menu-programme = Programme
programme-title = Your programme
programme-intro = Each dose moves one step at a time, after three comfortable days, and back at once when something hurts.
programme-doses = Where you are
programme-place = step { $place } of { $of }
programme-comfortable = comfortable days at this step: { $days }
programme-back = out until { $date }, because it hurt twice in a row. Please ask your doctor or physiotherapist about it.
programme-hold = holding on
programme-free = without holding on, if you like
programme-easier = Make it easier
programme-undo = Take the last change back
programme-offer = Rather: { $version }
programme-offer-back = Back to the usual version
programme-weeks = Four weeks
programme-day-done = done
programme-day-stopped = ended early
programme-day-none = no session
programme-day-future = still to come
programme-day-alarm = ended because of pain
programme-legend = A day without a session is no loss. What counts is the week.
programme-goal = What you would like
programme-goal-days = Days a week
programme-goal-done = { $done } of { $days } days this week
programme-goal-focus = What is it for?
goal-walking = walking
goal-standing = standing longer
goal-sitting = sitting and getting up
goal-socks = socks and shoes
goal-stairs = stairs
goal-garden = the garden
goal-sleep = a better night

error-choice = That cannot be chosen. Please load the page again.

## Roland–Morris

rm-title = How your back is today
rm-offer = Every four weeks you can answer 24 short statements about your back (Roland–Morris). You see from it whether everyday life gets easier. It is no diagnosis.
rm-want = Yes, every four weeks
rm-unwant = No longer
rm-start = Answer now
rm-next = You can answer it again after four weeks.
rm-intro = When your back hurts, you may find it difficult to do some of the things you normally do. Tick a statement only if it describes you today.
rm-ticked = { $count } of 24 ticked
rm-send = Keep it
rm-score = { $score } of 24 statements are true of you today.
rm-verdict-first = That is where you start. In four weeks you can compare.
rm-verdict-better = That is { $change } fewer than at first: a change that counts.
rm-verdict-worse = That is { $change } more than at first: a change that counts. Please talk it over with your doctor or physiotherapist.
rm-verdict-same = Compared with the first time that is no change that counts.
rm-note = A change counts from 30 percent of the first score. The score says how much the back gets in the way, not why.
rm-source = Roland and Morris 1983, Spine 8(2):141–144. Used with its authors’ general permission.
rm-1 = I stay at home most of the time because of my back.
rm-2 = I change position frequently to try and get my back comfortable.
rm-3 = I walk more slowly than usual because of my back.
rm-4 = Because of my back I am not doing any of the jobs that I usually do around the house.
rm-5 = Because of my back, I use a handrail to get upstairs.
rm-6 = Because of my back, I lie down to rest more often.
rm-7 = Because of my back, I have to hold on to something to get out of an easy chair.
rm-8 = Because of my back, I try to get other people to do things for me.
rm-9 = I get dressed more slowly than usual because of my back.
rm-10 = I only stand for short periods of time because of my back.
rm-11 = Because of my back, I try not to bend or kneel down.
rm-12 = I find it difficult to get out of a chair because of my back.
rm-13 = My back is painful almost all the time.
rm-14 = I find it difficult to turn over in bed because of my back.
rm-15 = My appetite is not very good because of my back pain.
rm-16 = I have trouble putting on my socks (or stockings) because of the pain in my back.
rm-17 = I only walk short distances because of my back.
rm-18 = I sleep less well because of my back.
rm-19 = Because of my back pain, I get dressed with help from someone else.
rm-20 = I sit down for most of the day because of my back.
rm-21 = I avoid heavy jobs around the house because of my back.
rm-22 = Because of my back pain, I am more irritable and bad tempered with people than usual.
rm-23 = Because of my back, I go upstairs more slowly than usual.
rm-24 = I stay in bed most of the time because of my back.
error-roland-morris = There is no statement { $statement }; they go from 1 to 24.

## Where to get help (HIPFIVE_REGION says where)

emergency-intl = Call your local emergency number now, or have someone take you to a hospital.
emergency-eu = Call 112 now. It is free and works in every country of the European Union.
emergency-gb = Call 999 or 112 now. If you are not sure whether it is an emergency, call 111.
emergency-us = Call 911 now.
emergency-ca = Call 911 now.
emergency-au = Call 000 now.
emergency-nz = Call 111 now.

## Rules, figures and where they come from

sources-title = Rules and sources
sources-intro = Every rule here has a source, or says that it is ours. Nothing here is a promise: stiff hips and back pain are found together, but whether one causes the other is not known.
sources-not-title = What HipFive is not
sources-not-1 = It is not a medical device, it makes no diagnosis and it treats nothing.
sources-not-2 = It does not take the place of your doctor or physiotherapist. What they say goes before what it says.
sources-not-3 = It is not for emergencies.
sources-not-4 = What a single camera measures has an error. Each figure shows how large it may be.
sources-rules-title = Rules
sources-figures-title = Figures and references
sources-rule-1 = Before the first session, after 90 days, after pain of an alarming kind, when the questions change and whenever you wish, the questions are asked. Red flags and signs for a clinician follow the safety page of this project.
sources-rule-2 = Pain is told from 0 to 10 before, after and whenever you stop. Two points are the smallest change that means something: Childs and others 2005, Spine 30(11):1331–1334.
sources-rule-3 = Pain two points above your usual after a session: the next one is a step easier. Twice in a row: that exercise rests for a week. Rule of this project.
sources-rule-4 = Three comfortable, complete days for one step more, never on the day of a pain stop. Rule of this project.
sources-rule-5 = Conditions change the exercises by a table; what must not be done is replaced or left out. Table of this project; figures without a source are marked as ours in its documentation.
sources-rule-6 = Exercise is recommended for low-back pain in general: APTA guideline 2021, J Orthop Sports Phys Ther 51(11):CPG1–CPG60; NICE guideline NG59. No exercise is known to be best.
sources-figure-1 = Holds of 10 to 30 seconds, for older people 30 to 60, on two or three days a week or more: ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359.
sources-figure-2 = Range of the hip in adults: Roach and Miles 1991, Phys Ther 71(9):656–665.
sources-figure-3 = How far two measurements of one hip differ by themselves, 3 to 5 degrees: Pua and others 2008, Arch Phys Med Rehabil 89(6):1146–1154.
sources-figure-4 = Roland–Morris questionnaire: Roland and Morris 1983, Spine 8(2):141–144. A change from 30 percent counts: Jordan and others 2006, J Clin Epidemiol 59(1):45–52.
sources-link = Rules and sources
