"""Baby Pose (happy baby): lie on the back, hold the outside of the feet, draw them towards the armpits.

Lie on your back, feet in the air, and take the outside of the feet, or hold behind the thighs. Draw them down
gently, tailbone on the floor, head resting, for five slow breaths. One foot at a time is a full version of it.
Never through pain.

Measured: how long the pose is held, and hip flexion and abduction of each side, zeroed on lying flat. A hold
counts from 3 s. Where the camera cannot see enough, the log says "not measured".

``tailbone_up`` and ``head_up`` are judged within about 23° of the side of the mat.
"""

from __future__ import annotations

from hipfive.motion.exercise import Dose, Exercise, FormRule, Held, KeyPose, Limit, Sides, Variant, View

_OPEN = {
    "hip_flexion_w": 138.0, "hip_flexion_s": 138.0, "hip_abduction_w": 25.0, "hip_abduction_s": 25.0,
    "knee_flexion_w": 60.0, "knee_flexion_s": 60.0, "arm_flexion_w": 76.0, "arm_flexion_s": 76.0,
    "arm_abduction_w": 6.0, "arm_abduction_s": 6.0,
}  # fmt: skip
_DRAWN = {**_OPEN, "hip_flexion_w": 146.0, "hip_flexion_s": 146.0, "knee_flexion_w": 64.0, "knee_flexion_s": 64.0}
_FREE_HANDS = Held(flexion_deg=80.0, least_s=3.0, lost_s=1.0, hands=False)
_GENTLE = Held(flexion_deg=65.0, least_s=3.0, lost_s=1.0, hands=False)
_ONE_FOOT: Sides = ("left", "right")
_BEHIND_THIGHS = ("behind_thighs", "no_knee_force")
_EASED = (*_BEHIND_THIGHS, "one_foot", "gentle", "head_level", "tailbone_down")
_REASON = "safety page, table of conditions; the figure is explained in docs/decisions/0005"


def _held(
    hips_deg: tuple[float, float], other_deg: tuple[float, float], hand: float, draw: float
) -> tuple[KeyPose, ...]:
    """A hold that breathes: hip and knee of the working leg [deg], of the other leg, how far the arms reach [deg].

    ``draw`` [deg] is how far the breath draws the leg nearer.
    """
    hip_deg, knee_deg = hips_deg
    pose = {
        "hip_flexion_w": hip_deg, "knee_flexion_w": knee_deg, "hip_abduction_w": 12.0,
        "hip_flexion_s": other_deg[0], "knee_flexion_s": other_deg[1],
        "arm_flexion_w": hand, "arm_flexion_s": hand, "arm_abduction_w": 6.0, "arm_abduction_s": 6.0,
    }  # fmt: skip
    return (KeyPose(0.0, pose), KeyPose(3.0, {**pose, "hip_flexion_w": hip_deg + draw}), KeyPose(6.0, pose))


_BENT = (45.0, 90.0)
"""[deg] Hip and knee of a leg whose foot rests on the floor."""

_FEET_NOT_HELD = FormRule(
    "feet_not_held",
    "hand_foot_gap",
    above=0.35,
    joint="hand",
    reason="the hands hold the feet; gap in trunk lengths, docs/decisions/0017 (ours)",
)
_TAILBONE_UP = FormRule(
    "tailbone_up",
    "pelvis_lift",
    above=0.055,
    joint="hip",
    reason="the tailbone stays on the floor; lift in trunk lengths, docs/decisions/0017 (ours)",
)
_HEAD_UP = FormRule(
    "head_up",
    "head_lift",
    above=0.06,
    joint="head",
    reason="the head rests; lift in trunk lengths, docs/decisions/0017 (ours)",
)

EXERCISE = Exercise(
    id="baby-pose",
    revision=1,
    order=4,
    view=View(guide="side", facing_deg=(37.0, 150.0), lying=True),
    movement=Held(flexion_deg=80.0, least_s=3.0, lost_s=1.0),
    dose=Dose("breaths", 5, ("both",), breath_s=6.0),
    rules=(
        _FEET_NOT_HELD,
        _TAILBONE_UP,
        _HEAD_UP,
    ),
    key_poses=(KeyPose(0.0, _OPEN), KeyPose(3.0, _DRAWN), KeyPose(6.0, _OPEN)),
    variants=(
        Variant(
            "behind-thighs-one-foot",
            -1,
            Dose("breaths", 3, _ONE_FOOT, breath_s=6.0),
            movement=_FREE_HANDS,
            rules=(_TAILBONE_UP, _HEAD_UP),
            key_poses=_held((102.0, 95.0), _BENT, 52.0, 6.0),
            traits=_EASED,
        ),
        Variant("standard", 0, Dose("breaths", 5, ("both",), breath_s=6.0)),
        Variant("long", 1, Dose("breaths", 8, ("both",), breath_s=6.0)),
    ),
    substitutes=(
        Variant(
            "behind-thighs",
            0,
            Dose("breaths", 5, ("both",), breath_s=6.0),
            movement=_FREE_HANDS,
            rules=(_TAILBONE_UP, _HEAD_UP),
            key_poses=_held((112.0, 95.0), (112.0, 95.0), 50.0, 6.0),
            traits=_BEHIND_THIGHS,
        ),
        Variant(
            "one-foot-gentle",
            -1,
            Dose("breaths", 3, _ONE_FOOT, breath_s=6.0),
            movement=_GENTLE,
            rules=(_TAILBONE_UP, _HEAD_UP),
            key_poses=_held((82.0, 95.0), _BENT, 50.0, 4.0),
            limits=(Limit("gentle_flexion", "hip_flexion", _REASON, above=100.0),),
            traits=_EASED,
        ),
        Variant(
            "supine-knee-lift",
            -1,
            Dose("breaths", 3, _ONE_FOOT, breath_s=6.0),
            movement=_GENTLE,
            rules=(_TAILBONE_UP, _HEAD_UP),
            key_poses=_held((80.0, 90.0), _BENT, 10.0, 4.0),
            limits=(Limit("gentle_flexion", "hip_flexion", _REASON, above=100.0),),
            traits=(*_EASED, "no_curl"),
        ),
        Variant(
            "side-lying",
            -1,
            Dose("breaths", 3, _ONE_FOOT, breath_s=6.0),
            movement=_GENTLE,
            rules=(),
            key_poses=_held((55.0, 70.0), (25.0, 40.0), 60.0, 12.0),
            traits=(*_EASED, "no_curl", "not_on_back"),
            measured=False,
        ),
    ),
    references=("ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359, doi:10.1249/MSS.0b013e318213fefb: hold 10–30 s",),
    base="lying",
    gauge="hip_flexion",
)
