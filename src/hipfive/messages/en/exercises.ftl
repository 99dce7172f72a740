# Words of each exercise: its name, how it is done, its versions, what the coach says and what is told afterwards.

## Leg Swings

exercise-leg-swing = Leg Swings
exercise-leg-swing-aim = A loose swing from the hip, wider than walking.
exercise-leg-swing-step-1 = Stand tall beside a wall or a chair. Hold on if you like.
exercise-leg-swing-step-2 = Put your weight on one leg.
exercise-leg-swing-step-3 = Let the other leg swing forward and back, like a pendulum.
exercise-leg-swing-step-4 = Keep your trunk still and your breath easy.
cue-ready-leg-swing = Leg Swings, { $side ->
        [left] left
       *[right] right
    } leg. Get ready.
cue-rest-leg-swing = Rest. Next come Leg Swings.
variant-leg-swing-supported-short = Holding on, a small swing, 10 seconds
variant-leg-swing-standard = 30 seconds each leg
variant-leg-swing-free-long = Without holding on, 45 seconds

## Side Leg Swings

exercise-side-leg-swing = Side Leg Swings
exercise-side-leg-swing-aim = Out to the side and back, with the waist quiet.
exercise-side-leg-swing-step-1 = Stand tall and face a wall or a chair. Hold on if you like.
exercise-side-leg-swing-step-2 = Put your weight on one leg. The toes of the other point forward.
exercise-side-leg-swing-step-3 = Swing the straight leg out to the side, heel first.
exercise-side-leg-swing-step-4 = Let it come back in, slowly.
cue-ready-side-leg-swing = Side Leg Swings, { $side ->
        [left] left
       *[right] right
    } leg. Get ready.
cue-rest-side-leg-swing = Rest. Next come Side Leg Swings.
variant-side-leg-swing-supported-short = Holding on, a small swing, 10 seconds
variant-side-leg-swing-standard = 30 seconds each leg
variant-side-leg-swing-free-long = Without holding on, 45 seconds

## Circular Swings

exercise-circular-swing = Circular Swings
exercise-circular-swing-aim = Round and even circles from the hip, small ones first.
exercise-circular-swing-step-1 = Stand tall with your weight on one leg. Hold on if you like.
exercise-circular-swing-step-2 = Point the toes of the other leg, just above the floor.
exercise-circular-swing-step-3 = Draw small circles with it.
exercise-circular-swing-step-4 = From halfway on draw larger circles, the other way round.
cue-ready-circular-swing = Circular Swings, { $side ->
        [left] left
       *[right] right
    } leg. Get ready.
cue-rest-circular-swing = Rest. Next come Circular Swings.
variant-circular-swing-supported-short = Holding on, 10 seconds
variant-circular-swing-standard = 30 seconds each leg
variant-circular-swing-free-long = Without holding on, 45 seconds

## Baby Pose

exercise-baby-pose = Baby Pose
exercise-baby-pose-aim = Open hips, a quiet back, five slow breaths.
exercise-baby-pose-step-1 = Lie on your back and lift your feet.
exercise-baby-pose-step-2 = Hold the outside of your feet, or hold behind your thighs.
exercise-baby-pose-step-3 = Draw your feet gently towards your armpits.
exercise-baby-pose-step-4 = Keep head and tailbone on the floor.
exercise-baby-pose-step-5 = Stay there and breathe slowly.
cue-ready-baby-pose = Baby Pose, { $side ->
        [left] left foot
        [right] right foot
       *[both] both feet
    }. Get ready.
cue-rest-baby-pose = Rest, and lie down. Next: Baby Pose.
variant-baby-pose-behind-thighs-one-foot = One leg at a time, hands behind the thigh, 3 breaths
variant-baby-pose-standard = Both feet, 5 breaths
variant-baby-pose-long = Both feet, 8 breaths

## Yoga Squats

exercise-yoga-squat = Yoga Squats
exercise-yoga-squat-aim = Down and up again through the whole body, in your own breath.
exercise-yoga-squat-step-1 = Stand with your feet apart. Raise your arms and breathe in.
exercise-yoga-squat-step-2 = Breathe out and sink as deep as is comfortable.
exercise-yoga-squat-step-3 = Put your hands on the floor.
exercise-yoga-squat-step-4 = Straighten your knees and let your head hang.
exercise-yoga-squat-step-5 = Breathe in and roll up to standing, bit by bit.
cue-ready-yoga-squat = Yoga Squats. Get ready, without hurry.
cue-rest-yoga-squat = Rest, and stand up. Next: Yoga Squats.
variant-yoga-squat-chair = To a chair, 3 times
variant-yoga-squat-standard = 10 times
variant-yoga-squat-slow = 10 times, slower

## Form: said while moving (cue) and told afterwards (fault)

cue-trunk_sway = Grow tall, let only the leg swing.
fault-trunk_sway = The trunk rocked with the leg.
cue-too_fast = A little slower is even better.
fault-too_fast = It was quicker than the movement can be guided.
cue-too_high = Lower is fine. Keep it loose.
fault-too_high = The leg went higher than the trunk could stay still for.
cue-knee_bent = Let the swinging leg grow long.
fault-knee_bent = The knee of the moving leg was bent.
cue-waist_bend = Stay tall through your waist.
fault-waist_bend = The waist bent to the side.
cue-toes_out = Toes forward, heel leads.
fault-toes_out = The toes turned out.
cue-toes_not_pointed = Point your toes.
fault-toes_not_pointed = The toes were not pointed.
cue-foot_down = Let the foot float above the floor.
fault-foot_down = The foot rested on the floor in mid circle.
cue-feet_not_held = Take hold of your feet, gently.
fault-feet_not_held = The hands were not at the feet.
cue-tailbone_up = Let your tailbone sink to the floor.
fault-tailbone_up = The tailbone came off the floor.
cue-head_up = Rest your head on the floor.
fault-head_up = The head was lifted.
cue-arms_not_raised = Begin with both arms up.
fault-arms_not_raised = The arms were not raised at the start.
cue-shallow = Sink as deep as is comfortable.
fault-shallow = The squat did not go down as far as the knees.
cue-hands_not_down = Bring your hands to the floor.
fault-hands_not_down = The hands did not reach the floor.
cue-knees_not_straight = In the fold, lengthen your knees.
fault-knees_not_straight = The knees did not straighten in the fold.
cue-rushed = Take one whole breath for each.
fault-rushed = It was quicker than the breath.
cue-heels_up = Let your heels stay heavy.
fault-heels_up = The heels came off the floor.
cue-knees_in = Knees over your toes.
fault-knees_in = The knees fell inwards.
