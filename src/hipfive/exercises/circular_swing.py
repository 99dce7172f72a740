"""Circular Swings: weight on one leg, the other draws a circle just above the floor.

Stand tall, toes of the moving leg pointed, and draw small circles, then larger ones, in both directions. Hold on
if you like. Thirty seconds, then the other leg, never through pain.

Measured: the half-angle of the cone the thigh draws, its roundness (short axis by long axis), direction and tempo.
One repetition is one full revolution in either direction; a change of direction ends one circle and starts the next.
"""

from __future__ import annotations

import math

from hipfive.exercises.standing_rules import KNEE_BENT, TRUNK_SWAY, too_fast
from hipfive.motion.exercise import Circle, Dose, Exercise, FormRule, KeyPose, Variant, View

_HALVES = ("small", "large")


def _circle(radius_deg: float, start_s: float, period_s: float) -> tuple[KeyPose, ...]:
    """Key poses of one revolution: forward, out, back, in."""
    poses = []
    for step in range(8):
        turn = 2.0 * math.pi * step / 8
        angles = {
            "hip_flexion_w": 6.0 + radius_deg * math.cos(turn),
            "hip_abduction_w": 8.0 + radius_deg * math.sin(turn),
            "ankle_plantarflexion_w": 35.0,
            "arm_abduction_w": 25.0,
            "arm_abduction_s": 25.0,
        }
        poses.append(KeyPose(start_s + period_s * step / 8, angles))
    return tuple(poses)


_SMALL = _circle(9.0, 0.0, 2.4)
_LARGE = _circle(18.0, 2.4, 2.8)

EXERCISE = Exercise(
    id="circular-swing",
    revision=1,
    order=3,
    view=View(guide="front", facing_deg=(0.0, 40.0), back_too=True),
    movement=Circle(large_deg=12.0),
    dose=Dose("time", 30, ("left", "right"), halves=_HALVES),
    rules=(
        TRUNK_SWAY,
        FormRule(
            "toes_not_pointed",
            "ankle_plantarflexion_deg",
            below=8.0,
            joint="foot",
            reason="the toes are pointed all the way: 15° less the picture's own error of 7°, docs/decisions/0004",
            front_within_deg=50.0,
        ),
        KNEE_BENT,
        FormRule(
            "foot_down",
            "foot_down_s",
            above=0.2,
            joint="foot",
            reason="the foot stays above the floor in mid circle; docs/decisions/0004 (ours)",
        ),
        too_fast(1.2),
    ),
    key_poses=(*_SMALL, *_LARGE, KeyPose(5.2, _SMALL[0].angles_deg)),
    variants=(
        Variant("supported-short", -1, Dose("time", 10, ("left", "right"), halves=_HALVES)),
        Variant("standard", 0, Dose("time", 30, ("left", "right"), halves=_HALVES)),
        Variant("free-long", 1, Dose("time", 45, ("left", "right"), halves=_HALVES)),
    ),
    references=("Roach & Miles 1991, Phys Ther 71(9):656–665, doi:10.1093/ptj/71.9.656: active hip range of adults",),
    gauge="circle_radius",
    walking_band_deg=(0.0, 7.0),
)
