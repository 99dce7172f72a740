"""Leg Swings: stand on one leg and swing the other forward and backward like a pendulum.

Stand tall beside a wall or chair; hold on if you like. Let one leg swing forward and back from the hip, slow and
easy, with the trunk still. Thirty seconds, then the other leg. The aim is an arc wider than walking uses, never
height, and never through pain.

Measured: hip flexion and extension at the turning points and the arc between them, in the sagittal plane of the
trunk, zeroed on quiet stance. One repetition is a full swing: forward, and back to the turning point behind.
"""

from __future__ import annotations

from hipfive.exercises.standing_rules import KNEE_BENT, TRUNK_SWAY, at_least, at_most, there_and_back, too_fast
from hipfive.motion.exercise import Dose, Exercise, FormRule, KeyPose, Sides, Swing, Variant, View

_BOTH_LEGS: Sides = ("left", "right")


def _swing(back_deg: float, forward_deg: float, swing_s: float = 1.1) -> tuple[KeyPose, ...]:
    """A swing between two angles of hip flexion [deg], holding on."""
    turns = ({"hip_flexion_w": angle, "knee_flexion_w": 7.0} for angle in (back_deg, forward_deg))
    return there_and_back(*turns, swing_s=swing_s)


_SEATED = {
    "hip_flexion_s": 82.0, "knee_flexion_s": 84.0, "trunk_forward": 2.0,
    "arm_flexion_w": 12.0, "arm_flexion_s": 12.0, "arm_abduction_w": 10.0, "arm_abduction_s": 10.0,
}  # fmt: skip
_ARMS = {"arm_abduction_w": 12.0, "arm_abduction_s": 12.0}

EXERCISE = Exercise(
    id="leg-swing",
    revision=1,
    order=1,
    view=View(guide="side", facing_deg=(30.0, 150.0)),
    movement=Swing(signal="hip_flexion", both_ways=True),
    dose=Dose("time", 30, ("left", "right")),
    rules=(
        TRUNK_SWAY,
        too_fast(1.0, "full_s"),
        FormRule(
            "too_high",
            "hip_flexion_deg",
            above=75.0,
            joint="hip",
            reason="more flexion than the trunk can stay still for; docs/decisions/0004 (ours)",
        ),
        KNEE_BENT,
    ),
    key_poses=(
        KeyPose(0.0, {"hip_flexion_w": -16.0, "knee_flexion_w": 8.0, "arm_flexion_s": 10.0, **_ARMS}),
        KeyPose(1.1, {"hip_flexion_w": 42.0, "knee_flexion_w": 6.0, "arm_flexion_s": -10.0, **_ARMS}),
        KeyPose(2.2, {"hip_flexion_w": -16.0, "knee_flexion_w": 8.0, "arm_flexion_s": 10.0, **_ARMS}),
    ),
    variants=(
        Variant("supported-short", -1, Dose("time", 10, _BOTH_LEGS), key_poses=_swing(-12.0, 30.0)),
        Variant("standard", 0, Dose("time", 30, _BOTH_LEGS)),
        Variant("free-long", 1, Dose("time", 45, _BOTH_LEGS)),
    ),
    substitutes=(
        Variant(
            "to-60",
            0,
            Dose("time", 30, _BOTH_LEGS),
            key_poses=_swing(-14.0, 40.0),
            limits=(at_most("flexion_60", "hip_flexion", 60.0),),
        ),
        Variant(
            "low",
            0,
            Dose("time", 30, _BOTH_LEGS),
            key_poses=_swing(-12.0, 32.0),
            limits=(at_most("low", "hip_flexion", 45.0),),
        ),
        Variant(
            "forward-only",
            0,
            Dose("time", 30, _BOTH_LEGS),
            movement=Swing(signal="hip_flexion", both_ways=False),
            key_poses=_swing(0.0, 34.0),
            limits=(at_most("low", "hip_flexion", 45.0), at_least("no_back_swing", "hip_flexion", -5.0)),
        ),
        Variant(
            "small",
            -1,
            Dose("time", 30, _BOTH_LEGS),
            key_poses=_swing(-9.0, 20.0),
            limits=(at_most("small_forward", "hip_flexion", 30.0), at_least("small_back", "hip_flexion", -15.0)),
            traits=("small",),
        ),
        Variant(
            "small-forward",
            -1,
            Dose("time", 30, _BOTH_LEGS),
            movement=Swing(signal="hip_flexion", both_ways=False),
            key_poses=_swing(0.0, 24.0),
            limits=(at_most("small_forward", "hip_flexion", 30.0), at_least("no_back_swing", "hip_flexion", -5.0)),
            traits=("small",),
        ),
        Variant(
            "seated",
            -1,
            Dose("time", 30, _BOTH_LEGS),
            movement=Swing(signal="hip_flexion", both_ways=False),
            rules=(too_fast(1.0),),
            key_poses=tuple(
                KeyPose(at_s, {**_SEATED, "hip_flexion_w": hip_deg, "knee_flexion_w": knee_deg})
                for at_s, hip_deg, knee_deg in ((0.0, 70.0, 50.0), (1.4, 100.0, 92.0), (2.8, 70.0, 50.0))
            ),
            traits=("seated",),
        ),
    ),
    references=(
        "Kharb et al. 2011, A review of gait cycle and its parameters, IJCEM 13: hip 20–30° flexed at contact",
        "Roach & Miles 1991, Phys Ther 71(9):656–665, doi:10.1093/ptj/71.9.656: active hip range of adults",
    ),
    gauge="hip_flexion",
    walking_band_deg=(-15.0, 30.0),
)
