"""The hips of somebody who lies and draws up one knee or both.

A knee that is drawn up lies outward of its hip, and the two hips lie on either side of the middle: each landmark is
met in the plane in which it lies, else a camera that looks down from close by reads a near leg 10–20° too far, and a
far one as much too little. Knees that are both drawn up are read together: what sets them apart is mostly outward.
"""

from __future__ import annotations

import math

from hipfive.motion.hip_lines import Angles, HipLines, Trunk, lying_trunk, upright_deg
from hipfive.motion.legs_together import Segments
from hipfive.motion.lens import Ray
from hipfive.motion.limbs import ENDS
from hipfive.motion.planes import Flat, Planes, hanging_deg

_HIP_OUT = 0.18
"""[trunk lengths] From the middle to a hip. docs/decisions/0017."""
_FLAT_OUT, _DRAWN_OUT = 0.04, 0.5
_OUT_FROM_DEG, _OUT_TO_DEG = 40.0, 120.0
"""[trunk lengths] How far outward of its hip a knee lies, flat and drawn up to the armpit, reached between these angles
of flexion [deg]: a thigh that points 33° outward. Ours, docs/decisions/0017."""
_FOLDED_DEG = 5.0
"""[deg] How much less flexion the landmarks show of a body folded with both knees drawn up: on bench/twin 5 to 8°,
with one knee none. docs/decisions/0017."""
_LONGEST = 1.2
"""[of the flat thigh] A drawn-up thigh that looks longer has its knee in the wrong place: outward as it points, it
looks 0.5–0.9 long where it is read well, 1.5–2.3 where it is not. Ours, docs/decisions/0017."""
_STEPS = 3


def drawn_up(lines: HipLines, planes: Planes, flat: Segments | None) -> Angles:
    """Flexion of the hips [deg], not zeroed; None of a leg that is not known.

    Parameters
    ----------
    lines, planes
        What is seen, and the person's planes.
    flat
        Lengths of the body lying flat; None before that.
    """
    trunk = lying_trunk(lines, planes)
    if trunk is None:
        return None, None
    unit, longest = (trunk.length, math.inf) if flat is None else (flat.trunk, _LONGEST * flat.thigh)
    legs = zip(lines.legs, ENDS, strict=True)
    left, right = (_one(leg, end.outward * unit, planes, trunk, longest) for leg, end in legs)
    if left is None or right is None:
        return left, right
    both = min(_drawn(left), _drawn(right))
    apart, short = 0.5 * (left - right) * both, _FOLDED_DEG * both
    return left - apart + short, right + apart + short


def _one(leg: tuple[Ray, Ray] | None, outward: float, planes: Planes, trunk: Trunk, longest: float) -> float | None:
    hip, knee = (None, None) if leg is None else (planes.sagittal(leg[0]), planes.sagittal(leg[1]))
    if hip is None or knee is None:
        return None
    away = outward if planes.sin > 0.0 else -outward
    joint = trunk.joint(_in_plane(hip, _HIP_OUT * away))
    flexion_deg, end = 0.0, knee
    for _ in range(_STEPS):
        out = _HIP_OUT + _FLAT_OUT + (_DRAWN_OUT - _FLAT_OUT) * _drawn(flexion_deg)
        end = _in_plane(knee, out * away)
        flexion_deg = upright_deg(hanging_deg(joint, end) + trunk.lean_deg)
    return None if flexion_deg > _OUT_TO_DEG and math.dist(joint, end) > longest else flexion_deg


def _drawn(flexion_deg: float) -> float:
    """How far a knee is drawn up, 0 to 1."""
    return max(0.0, min(1.0, (flexion_deg - _OUT_FROM_DEG) / (_OUT_TO_DEG - _OUT_FROM_DEG)))


def _in_plane(point: Flat, farther: float) -> Flat:
    """A point of the middle plane, met in a plane that lies ``farther`` from the camera (its distance is 1)."""
    return point[0] * (1.0 + farther), point[1] * (1.0 + farther)
