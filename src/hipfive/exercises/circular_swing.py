"""Circular Swings: weight on one leg, the other draws a circle just above the floor.

Stand tall, toes of the moving leg pointed, and draw small circles, then larger ones, in both directions. Hold on
if you like. Thirty seconds, then the other leg, never through pain.

Measured: the half-angle of the cone the thigh draws, its roundness (short axis by long axis), direction and tempo.
One repetition is one full revolution in either direction; a change of direction ends one circle and starts the next.
"""

from __future__ import annotations

import math
from dataclasses import replace

from hipfive.exercises.standing_rules import HOLDING_ON, KNEE_BENT, LIMITED_REASON, TRUNK_SWAY, at_most, too_fast
from hipfive.motion.exercise import Circle, Dose, Exercise, FormRule, KeyPose, Sides, Variant, View

_HALVES = ("small", "large")
_BOTH_LEGS: Sides = ("left", "right")


def _circle(radius_deg: float, start_s: float, period_s: float, *, held: bool = False) -> tuple[KeyPose, ...]:
    """Key poses of one revolution: forward, out, back, in; ``held`` with a hand on a rail."""
    arms = HOLDING_ON if held else {"arm_abduction_w": 25.0, "arm_abduction_s": 25.0}
    poses = []
    for step in range(8):
        turn = 2.0 * math.pi * step / 8
        angles = {
            "hip_flexion_w": 6.0 + radius_deg * math.cos(turn),
            "hip_abduction_w": 8.0 + radius_deg * math.sin(turn),
            "ankle_plantarflexion_w": 35.0,
            **arms,
        }
        poses.append(KeyPose(start_s + period_s * step / 8, angles))
    return tuple(poses)


_SMALL = _circle(9.0, 0.0, 2.4)
_LARGE = _circle(18.0, 2.4, 2.8)
_SMALL_HELD = _circle(9.0, 0.0, 2.4, held=True)
_LARGE_HELD = _circle(15.0, 2.4, 2.8, held=True)
_TOES_NOT_POINTED = FormRule(
    "toes_not_pointed",
    "ankle_plantarflexion_deg",
    below=8.0,
    joint="foot",
    reason="the toes are pointed all the way: 15° less the picture's own error of 7°, docs/decisions/0004",
    front_within_deg=50.0,
)
_KNEE_BENT = replace(
    KNEE_BENT,
    above=35.0,
    front_within_deg=50.0,
    reason="beyond about 35°; the knee gives a little in every circle, docs/decisions/0006 (ours)",
)
_FOOT_DOWN = FormRule(
    "foot_down",
    "foot_down_s",
    above=0.2,
    joint="foot",
    reason="the foot stays above the floor in mid circle; docs/decisions/0004 (ours)",
)
_TOO_WIDE = FormRule(
    "too_wide", "radius_deg", above=12.0, joint="hip", live=False, reason=f"small circles only: {LIMITED_REASON}"
)

EXERCISE = Exercise(
    id="circular-swing",
    revision=1,
    order=3,
    view=View(guide="front", facing_deg=(0.0, 40.0), back_too=True),
    movement=Circle(large_deg=12.0),
    dose=Dose("time", 30, ("left", "right"), halves=_HALVES),
    rules=(
        TRUNK_SWAY,
        _TOES_NOT_POINTED,
        _KNEE_BENT,
        _FOOT_DOWN,
        too_fast(1.2),
    ),
    key_poses=(*_SMALL, *_LARGE, KeyPose(5.2, _SMALL[0].angles_deg)),
    variants=(
        Variant(
            "supported-short",
            -1,
            Dose("time", 10, _BOTH_LEGS, halves=_HALVES),
            key_poses=(*_SMALL_HELD, *_LARGE_HELD, KeyPose(5.2, _SMALL_HELD[0].angles_deg)),
        ),
        Variant("standard", 0, Dose("time", 30, _BOTH_LEGS, halves=_HALVES)),
        Variant("free-long", 1, Dose("time", 45, _BOTH_LEGS, halves=_HALVES)),
    ),
    substitutes=(
        Variant(
            "small",
            -1,
            Dose("time", 30, _BOTH_LEGS),
            rules=(TRUNK_SWAY, _TOES_NOT_POINTED, _KNEE_BENT, _FOOT_DOWN, _TOO_WIDE, too_fast(1.2)),
            key_poses=(*_SMALL_HELD, KeyPose(2.4, _SMALL_HELD[0].angles_deg)),
            limits=(
                at_most("small_forward", "hip_flexion", 30.0),
                at_most("small_side", "hip_abduction", 25.0),
            ),
            traits=("small",),
        ),
    ),
    references=("Roach & Miles 1991, Phys Ther 71(9):656–665, doi:10.1093/ptj/71.9.656: active hip range of adults",),
    gauge="circle_radius",
    walking_band_deg=(0.0, 7.0),
)
