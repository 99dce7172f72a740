"""Side Leg Swings: swing the straight leg out to the side and back in.

Stand tall and hold on if you like. Toes point forward, the heel leads, the waist does not bend. Thirty seconds,
then the other leg. The aim is a wider arc than walking uses in this plane, at your own pace, never through pain.

Measured: hip abduction at the turning point and the arc, in the frontal plane of the trunk, zeroed on quiet
stance. One repetition is out and back in.
"""

from __future__ import annotations

from hipfive.exercises.standing_rules import KNEE_BENT, at_least, at_most, there_and_back, too_fast
from hipfive.motion.exercise import Dose, Exercise, FormRule, KeyPose, Sides, Swing, Variant, View

_BOTH_LEGS: Sides = ("left", "right")


def _swing(out_deg: float) -> tuple[KeyPose, ...]:
    """A swing out to an angle of hip abduction [deg] and back in, holding on."""
    return there_and_back({"hip_abduction_w": 1.0}, {"hip_abduction_w": out_deg})


_INSIDE = at_least("no_crossing", "hip_abduction", -5.0)
_ARMS = {"arm_abduction_w": 15.0, "arm_abduction_s": 20.0}

EXERCISE = Exercise(
    id="side-leg-swing",
    revision=1,
    order=2,
    view=View(guide="front", facing_deg=(0.0, 40.0), back_too=True),
    movement=Swing(signal="hip_abduction", both_ways=False),
    dose=Dose("time", 30, ("left", "right")),
    rules=(
        FormRule(
            "waist_bend",
            "trunk_lean_deg",
            above=10.0,
            joint="trunk",
            reason="the waist does not bend; about 10° from the standing line, docs/decisions/0004 (ours)",
        ),
        FormRule(
            "toes_out",
            "toes_out_deg",
            above=25.0,
            joint="foot",
            reason="toes point forward; about 25°, docs/decisions/0004 (ours)",
            front_within_deg=45.0,
        ),
        too_fast(1.0, "full_s"),
        KNEE_BENT,
    ),
    key_poses=(
        KeyPose(0.0, {"hip_abduction_w": 0.0, **_ARMS}),
        KeyPose(1.1, {"hip_abduction_w": 34.0, "trunk_side_w": -2.0, **_ARMS}),
        KeyPose(2.2, {"hip_abduction_w": 0.0, **_ARMS}),
    ),
    variants=(
        Variant("supported-short", -1, Dose("time", 10, _BOTH_LEGS), key_poses=_swing(24.0)),
        Variant("standard", 0, Dose("time", 30, _BOTH_LEGS)),
        Variant("free-long", 1, Dose("time", 45, _BOTH_LEGS)),
    ),
    substitutes=(
        Variant("no-crossing", 0, Dose("time", 30, _BOTH_LEGS), key_poses=_swing(30.0), limits=(_INSIDE,)),
        Variant(
            "mid-range",
            0,
            Dose("time", 30, _BOTH_LEGS),
            key_poses=_swing(22.0),
            limits=(at_most("mid_range", "hip_abduction", 25.0), _INSIDE),
        ),
        Variant(
            "small",
            -1,
            Dose("time", 30, _BOTH_LEGS),
            movement=Swing(signal="hip_abduction", both_ways=False, least_arc_deg=10.0),
            key_poses=_swing(15.0),
            limits=(at_most("small_side", "hip_abduction", 20.0), _INSIDE),
            traits=("small",),
        ),
    ),
    references=("Roach & Miles 1991, Phys Ther 71(9):656–665, doi:10.1093/ptj/71.9.656: active hip range of adults",),
    gauge="hip_abduction",
    walking_band_deg=(-7.0, 7.0),
)
