"""Side Leg Swings: swing the straight leg out to the side and back in.

Stand tall and hold on if you like. Toes point forward, the heel leads, the waist does not bend. Thirty seconds,
then the other leg. The aim is a wider arc than walking uses in this plane, at your own pace, never through pain.

Measured: hip abduction at the turning point and the arc, in the frontal plane of the trunk, zeroed on quiet
stance. One repetition is out and back in.
"""

from __future__ import annotations

from hipfive.exercises.standing_rules import KNEE_BENT, too_fast
from hipfive.motion.exercise import Dose, Exercise, FormRule, KeyPose, Swing, Variant, View

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
        Variant("supported-short", -1, Dose("time", 10, ("left", "right"))),
        Variant("standard", 0, Dose("time", 30, ("left", "right"))),
        Variant("free-long", 1, Dose("time", 45, ("left", "right"))),
    ),
    references=("Roach & Miles 1991, Phys Ther 71(9):656–665, doi:10.1093/ptj/71.9.656: active hip range of adults",),
    gauge="hip_abduction",
    walking_band_deg=(-7.0, 7.0),
)
