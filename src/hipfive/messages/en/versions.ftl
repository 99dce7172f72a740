# Versions of the exercises: easier and harder ones are named in exercises.ftl; here are those that take the place of an
# exercise because of a condition, step by step, and what is said when a limit is passed (eight words at most).

## Leg Swings

variant-leg-swing-to-60 = Swings no higher than 60 degrees
variant-leg-swing-to-60-step-1 = Stand tall beside a wall or a chair and hold on.
variant-leg-swing-to-60-step-2 = Let the leg swing forward and back, well below hip height.
variant-leg-swing-to-60-step-3 = Your knee stays lower than your hip by a good hand's breadth.
variant-leg-swing-low = Low swings
variant-leg-swing-low-step-1 = Stand tall beside a wall or a chair and hold on.
variant-leg-swing-low-step-2 = Let the leg swing low, forward and back, with nothing pinching in the groin.
variant-leg-swing-low-step-3 = Stop lower than you could go.
variant-leg-swing-forward-only = Swings to the front only
variant-leg-swing-forward-only-step-1 = Stand tall beside a wall or a chair and hold on.
variant-leg-swing-forward-only-step-2 = Let the leg swing forward, and back only until it is under you.
variant-leg-swing-forward-only-step-3 = It does not go behind you.
variant-leg-swing-small = Small swings, as in walking
variant-leg-swing-small-step-1 = Stand tall beside a wall or a chair and hold on.
variant-leg-swing-small-step-2 = Let the leg swing as far as in a slow walk, no further.
variant-leg-swing-small-forward = Small swings to the front only
variant-leg-swing-small-forward-step-1 = Stand tall beside a wall or a chair and hold on.
variant-leg-swing-small-forward-step-2 = Let the leg swing a little to the front, and back until it is under you.
variant-leg-swing-seated = Seated leg swings
variant-leg-swing-seated-step-1 = Sit tall on the front half of a firm chair and hold its sides.
variant-leg-swing-seated-step-2 = Slide one foot forward on the floor.
variant-leg-swing-seated-step-3 = Draw the knee back and lift it a little, then slide forward again.

## Side Leg Swings

variant-side-leg-swing-no-crossing = Side swings that stay outside
variant-side-leg-swing-no-crossing-step-1 = Stand tall, feet hip-wide, and hold on.
variant-side-leg-swing-no-crossing-step-2 = Swing the straight leg out to the side.
variant-side-leg-swing-no-crossing-step-3 = Bring it back beside the other leg. It never crosses over.
variant-side-leg-swing-mid-range = Side swings in the middle range
variant-side-leg-swing-mid-range-step-1 = Stand tall, feet hip-wide, and hold on.
variant-side-leg-swing-mid-range-step-2 = Swing the straight leg out about half as far as it would go.
variant-side-leg-swing-mid-range-step-3 = Bring it back beside the other leg.
variant-side-leg-swing-small = Small side swings
variant-side-leg-swing-small-step-1 = Stand tall, feet hip-wide, and hold on.
variant-side-leg-swing-small-step-2 = Swing the straight leg out about a foot's length.
variant-side-leg-swing-small-step-3 = Bring it back beside the other leg.

## Circular Swings

variant-circular-swing-small = Small circles only
variant-circular-swing-small-step-1 = Stand tall with your weight on one leg and hold on.
variant-circular-swing-small-step-2 = Point the toes of the other leg, just above the floor.
variant-circular-swing-small-step-3 = Draw small circles, no larger than a dinner plate, one way and then the other.

## Baby Pose

variant-baby-pose-behind-thighs = Both legs, hands behind the thighs
variant-baby-pose-behind-thighs-step-1 = Lie on your back and lift your feet.
variant-baby-pose-behind-thighs-step-2 = Hold behind your thighs, not at the shins or feet.
variant-baby-pose-behind-thighs-step-3 = Draw the thighs gently nearer, with the knees easy, and breathe slowly.
variant-baby-pose-one-foot-gentle = One leg at a time, gently
variant-baby-pose-one-foot-gentle-step-1 = Lie on your back, one foot on the floor.
variant-baby-pose-one-foot-gentle-step-2 = Hold behind the other thigh and let the knee come over the hip.
variant-baby-pose-one-foot-gentle-step-3 = Keep the tailbone on the floor. Do not pull. Breathe slowly.
variant-baby-pose-supine-knee-lift = Knee lift, lying
variant-baby-pose-supine-knee-lift-step-1 = Lie on your back, feet on the floor, arms at your sides.
variant-baby-pose-supine-knee-lift-step-2 = Lift one knee until it is over the hip. The back stays long and still.
variant-baby-pose-supine-knee-lift-step-3 = Hold it there without your hands and breathe slowly.
variant-baby-pose-side-lying = Lying on your side
variant-baby-pose-side-lying-step-1 = Lie on your side with a cushion under your head and one between your knees.
variant-baby-pose-side-lying-step-2 = Let the upper knee slide forward, as far as is comfortable.
variant-baby-pose-side-lying-step-3 = Breathe slowly. The camera does not judge this one; the clock counts your breaths.

## Yoga Squats

variant-yoga-squat-chair-step-1 = Stand before a firm chair that cannot slide, feet hip-wide.
variant-yoga-squat-chair-step-2 = Raise your arms and breathe in.
variant-yoga-squat-chair-step-3 = Breathe out and sink until you touch the seat.
variant-yoga-squat-chair-step-4 = Stand up again. Your hands and head stay up.
variant-yoga-squat-comfortable-depth = To a comfortable depth
variant-yoga-squat-comfortable-depth-step-1 = Stand with your feet apart. Raise your arms and breathe in.
variant-yoga-squat-comfortable-depth-step-2 = Breathe out and sink only as far as your knees like.
variant-yoga-squat-comfortable-depth-step-3 = Straighten your knees, let your hands hang, and roll up.
variant-yoga-squat-upright = Upright, with the head up
variant-yoga-squat-upright-step-1 = Stand with your feet apart. Raise your arms and breathe in.
variant-yoga-squat-upright-step-2 = Breathe out and sink with your chest up.
variant-yoga-squat-upright-step-3 = Come straight up again. Your head stays above your heart.
variant-yoga-squat-mid-depth = Half-way down
variant-yoga-squat-mid-depth-step-1 = Stand with your feet apart. Raise your arms and breathe in.
variant-yoga-squat-mid-depth-step-2 = Breathe out and sink half-way, with your chest up.
variant-yoga-squat-mid-depth-step-3 = Stop before anything pinches, and come straight up.
variant-yoga-squat-supported = Supported, without the fold
variant-yoga-squat-supported-step-1 = Stand with your feet wide and hold a rail or the back of a heavy chair.
variant-yoga-squat-supported-step-2 = Raise the free arm and breathe in.
variant-yoga-squat-supported-step-3 = Breathe out and sink as far as is comfortable. Come straight up.
variant-yoga-squat-chair-high = To a high chair
variant-yoga-squat-chair-high-step-1 = Put a firm cushion on a chair, so that your knees stay below your hips when you sit.
variant-yoga-squat-chair-high-step-2 = Stand before it, raise your arms and breathe in.
variant-yoga-squat-chair-high-step-3 = Breathe out, keep your chest up, and sink until you touch the seat.
variant-yoga-squat-chair-high-step-4 = Stand up again, without leaning forward.
variant-yoga-squat-small = A small bend
variant-yoga-squat-small-step-1 = Stand before a chair, feet hip-wide, and hold on if you like.
variant-yoga-squat-small-step-2 = Raise your arms and breathe in.
variant-yoga-squat-small-step-3 = Breathe out and bend your knees a little. Come straight up.

## Limits: said at once when an angle is passed (cue) and told afterwards (fault)

cue-flexion_60 = Too high. Bring the leg lower.
fault-flexion_60 = The leg came higher than 60 degrees.
cue-low = Lower, please. Keep it loose.
fault-low = The leg came higher than is good for this hip.
cue-no_back_swing = To the front only, please.
fault-no_back_swing = The leg went behind the body.
cue-small_forward = Smaller to the front, please.
fault-small_forward = The leg went further forward than a small swing.
cue-small_back = Smaller to the back, please.
fault-small_back = The leg went further back than a small swing.
cue-no_crossing = Stop beside the other leg, please.
fault-no_crossing = The leg crossed the middle.
cue-mid_range = Closer in, please. Half-way is enough.
fault-mid_range = The leg went out beyond the middle range.
cue-small_side = Smaller to the side, please.
fault-small_side = The leg went out further than a small swing.
cue-too_wide = Make the circle smaller.
fault-too_wide = The circle was larger than a small one.
cue-gentle_flexion = Let the leg go a little.
fault-gentle_flexion = The leg was drawn nearer than is gentle.
cue-hip_90 = Low enough. Come up a little.
fault-hip_90 = The hip bent beyond 90 degrees.
cue-small_squat = A smaller bend, please.
fault-small_squat = The bend was deeper than a small one.
