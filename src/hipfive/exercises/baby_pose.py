"""Baby Pose (happy baby): lie on the back, hold the outside of the feet, draw them towards the armpits.

Lie on your back, feet in the air, and take the outside of the feet, or hold behind the thighs. Draw them down
gently, tailbone on the floor, head resting, for five slow breaths. One foot at a time is a full version of it.
Never through pain.

Measured: how long the pose is held, and hip flexion and abduction of each side, zeroed on lying flat. A hold
counts from 3 s. Where the camera cannot see enough, the log says "not measured".

``tailbone_up`` and ``head_up`` are judged within about 45° of the side of the mat.
"""

from __future__ import annotations

from hipfive.motion.exercise import Dose, Exercise, FormRule, Held, KeyPose, Variant, View

_OPEN = {
    "hip_flexion_w": 138.0, "hip_flexion_s": 138.0, "hip_abduction_w": 25.0, "hip_abduction_s": 25.0,
    "knee_flexion_w": 60.0, "knee_flexion_s": 60.0, "arm_flexion_w": 76.0, "arm_flexion_s": 76.0,
    "arm_abduction_w": 6.0, "arm_abduction_s": 6.0,
}  # fmt: skip
_DRAWN = {**_OPEN, "hip_flexion_w": 146.0, "hip_flexion_s": 146.0, "knee_flexion_w": 64.0, "knee_flexion_s": 64.0}

EXERCISE = Exercise(
    id="baby-pose",
    revision=1,
    order=4,
    view=View(guide="side", facing_deg=(0.0, 150.0), lying=True),
    movement=Held(flexion_deg=80.0, least_s=3.0, lost_s=1.0),
    dose=Dose("breaths", 5, ("both",), breath_s=6.0),
    rules=(
        FormRule(
            "feet_not_held",
            "hand_foot_gap",
            above=0.45,
            joint="hand",
            reason="the hands hold the feet; gap in trunk lengths, docs/decisions/0004 (ours)",
        ),
        FormRule(
            "tailbone_up",
            "pelvis_lift",
            above=0.035,
            joint="hip",
            reason="the tailbone stays on the floor; lift in trunk lengths, docs/decisions/0006 (ours)",
        ),
        FormRule(
            "head_up",
            "head_lift",
            above=0.06,
            joint="head",
            reason="the head rests; lift in trunk lengths, docs/decisions/0006 (ours)",
        ),
    ),
    key_poses=(KeyPose(0.0, _OPEN), KeyPose(3.0, _DRAWN), KeyPose(6.0, _OPEN)),
    variants=(
        Variant("behind-thighs-one-foot", -1, Dose("breaths", 3, ("left", "right"), breath_s=6.0)),
        Variant("standard", 0, Dose("breaths", 5, ("both",), breath_s=6.0)),
        Variant("long", 1, Dose("breaths", 8, ("both",), breath_s=6.0)),
    ),
    references=("ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359, doi:10.1249/MSS.0b013e318213fefb: hold 10–30 s",),
    base="lying",
    gauge="hip_flexion",
)
