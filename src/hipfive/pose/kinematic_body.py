"""A person made of straight segments: joint angles in, joint positions in space out.

Axes of the body: x to the person's left, y up, z forward; lengths in metres for a person of 1.70 m. Segment lengths as
shares of body height after Drillis & Contini 1966, in Winter, Biomechanics and Motor Control of Human Movement,
4th ed. 2009, fig. 4.1, doi:10.1002/9780470549148.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Literal

from hipfive.motion.skeleton import Joint, Side

Vector = tuple[float, float, float]
Base = Literal["standing", "lying"]

HEIGHT_M = 1.70
_THIGH_M = 0.245 * HEIGHT_M
_SHANK_M = 0.246 * HEIGHT_M
_FOOT_M = 0.152 * HEIGHT_M
_HEEL_M = 0.039 * HEIGHT_M
_TRUNK_M = 0.288 * HEIGHT_M
_HALF_HIPS_M = 0.0955 / 2 * HEIGHT_M * 1.05
_HALF_SHOULDERS_M = 0.129 * HEIGHT_M * 0.9
_UPPER_ARM_M = 0.186 * HEIGHT_M
_FOREARM_M = 0.146 * HEIGHT_M
_HAND_M = 0.08 * HEIGHT_M
_NECK_M = 0.145 * HEIGHT_M


def _add(a: Vector, b: Vector, scale: float = 1.0) -> Vector:
    return (a[0] + scale * b[0], a[1] + scale * b[1], a[2] + scale * b[2])


def _cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _unit(a: Vector) -> Vector:
    length = math.hypot(*a)
    return (a[0] / length, a[1] / length, a[2] / length)


def _about_x(v: Vector, angle_deg: float) -> Vector:
    """Turn about the body's left axis; positive leans an upright vector forward."""
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return (v[0], c * v[1] - s * v[2], s * v[1] + c * v[2])


def _about_z(v: Vector, angle_deg: float) -> Vector:
    """Turn about the forward axis; positive leans an upright vector to the person's left."""
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return (c * v[0] + s * v[1], -s * v[0] + c * v[1], v[2])


def limb_direction(flexion_deg: float, abduction_deg: float, outward: Vector, up: Vector, forward: Vector) -> Vector:
    """Direction of a thigh or upper arm hanging from the trunk.

    Flexion is the angle in the sagittal plane of the trunk, abduction the angle in its frontal plane; beyond 60° of
    flexion, where the frontal projection loses its meaning, abduction is the angle out of the sagittal plane.
    """
    flexion, abduction = math.radians(flexion_deg), math.radians(abduction_deg)
    if abs(flexion_deg) < 60.0:
        abduction = math.atan(math.tan(abduction) * math.cos(flexion))
    sagittal = _add((0.0, 0.0, 0.0), up, -math.cos(flexion) * math.cos(abduction))
    sagittal = _add(sagittal, forward, math.sin(flexion) * math.cos(abduction))
    return _unit(_add(sagittal, outward, math.sin(abduction)))


def _leg(angle: Mapping[str, float], end: str, hip: Vector, axes: tuple[Vector, Vector, Vector]) -> list[Vector]:
    """Knee, ankle, heel and toe of one leg."""
    outward, up, forward = axes
    left = outward if end == "l" else (-outward[0], -outward[1], -outward[2])
    thigh = limb_direction(angle[f"hip_flexion_{end}"], angle[f"hip_abduction_{end}"], outward, up, forward)
    lateral = _unit(_add(left, thigh, -sum(p * q for p, q in zip(left, thigh, strict=True))))
    ahead = _cross(thigh, lateral)
    knee_turn = math.radians(angle[f"knee_flexion_{end}"])
    shank = _unit(_add(_add((0, 0, 0), thigh, math.cos(knee_turn)), ahead, -math.sin(knee_turn)))
    ahead = _cross(shank, lateral)
    pointed = math.radians(angle[f"ankle_plantarflexion_{end}"])
    foot = _unit(_add(_add((0, 0, 0), ahead, math.cos(pointed)), shank, math.sin(pointed)))
    sole = _cross(lateral, foot)
    knee = _add(hip, thigh, _THIGH_M)
    ankle = _add(knee, shank, _SHANK_M)
    low = _add(ankle, sole, -_HEEL_M)
    return [knee, ankle, _add(low, foot, -0.25 * _FOOT_M), _add(low, foot, 0.75 * _FOOT_M)]


def _arm(angle: Mapping[str, float], end: str, shoulder: Vector, axes: tuple[Vector, Vector, Vector]) -> list[Vector]:
    """Elbow, wrist and fingertip of one arm."""
    outward, up, forward = axes
    left = outward if end == "l" else (-outward[0], -outward[1], -outward[2])
    upper = limb_direction(angle[f"arm_flexion_{end}"], angle[f"arm_abduction_{end}"], outward, up, forward)
    lateral = _unit(_add(left, upper, -sum(p * q for p, q in zip(left, upper, strict=True))))
    ahead = _cross(upper, lateral)
    bend = math.radians(angle[f"elbow_flexion_{end}"])
    fore = _unit(_add(_add((0, 0, 0), upper, math.cos(bend)), ahead, math.sin(bend)))
    elbow = _add(shoulder, upper, _UPPER_ARM_M)
    wrist = _add(elbow, fore, _FOREARM_M)
    return [elbow, wrist, _add(wrist, fore, _HAND_M)]


class _Angles(dict[str, float]):
    """Angles by name; one that is not given is zero."""

    def __missing__(self, name: str) -> float:
        return 0.0


def resolve_side(angles_deg: Mapping[str, float], working: Side) -> Mapping[str, float]:
    """Names of a key pose (``_w`` working, ``_s`` other side) as ``_l`` and ``_r``; missing ones are zero."""
    work, other = ("l", "r") if working is Side.LEFT else ("r", "l")
    named = _Angles()
    for name, value in angles_deg.items():
        if name == "trunk_side_w":
            named["trunk_side"] = value if working is Side.LEFT else -value
        elif name.endswith("_w"):
            named[name[:-1] + work] = value
        elif name.endswith("_s"):
            named[name[:-1] + other] = value
        else:
            named[name] = value
    return named


def body_points(angles_deg: Mapping[str, float], base: Base = "standing", stance: Side | None = None) -> list[Vector]:
    """Positions of the 33 landmarks.

    Parameters
    ----------
    angles_deg
        [deg] by name with ``_l`` and ``_r``; missing ones are zero.
    base
        Standing: the ankle of ``stance`` (both when None) stays on its spot. Lying: on the back, mid-hip on its spot.

    Returns
    -------
    list of (x, y, z)
        [m] in the order of ``Joint``; floor at y = 0.
    """
    angle = _Angles(angles_deg)
    axes_up = _about_z(_about_x((0.0, 1.0, 0.0), angle["trunk_forward"]), angle["trunk_side"])
    left = _about_z((1.0, 0.0, 0.0), angle["trunk_side"])
    forward = _cross(left, axes_up)
    points: dict[Joint, Vector] = {}
    shoulders = _add((0.0, 0.0, 0.0), axes_up, _TRUNK_M)
    for end, name, sign in (("l", "LEFT", 1.0), ("r", "RIGHT", -1.0)):
        outward = (sign * left[0], sign * left[1], sign * left[2])
        hip = _add((0.0, 0.0, 0.0), outward, _HALF_HIPS_M)
        shoulder = _add(shoulders, outward, _HALF_SHOULDERS_M)
        points[Joint[f"{name}_HIP"]], points[Joint[f"{name}_SHOULDER"]] = hip, shoulder
        leg = _leg(angle, end, hip, (outward, axes_up, forward))
        for part, where in zip(("KNEE", "ANKLE", "HEEL", "FOOT_INDEX"), leg, strict=True):
            points[Joint[f"{name}_{part}"]] = where
        elbow, wrist, tip = _arm(angle, end, shoulder, (outward, axes_up, forward))
        points[Joint[f"{name}_ELBOW"]], points[Joint[f"{name}_WRIST"]] = elbow, wrist
        for part in ("PINKY", "INDEX", "THUMB"):
            points[Joint[f"{name}_{part}"]] = tip
    _add_head(points, _add(shoulders, axes_up, _NECK_M), left, axes_up, forward)
    placed = [points[joint] for joint in Joint]
    return _lie_down(placed) if base == "lying" else _stand(placed, stance)


def _add_head(points: dict[Joint, Vector], centre: Vector, left: Vector, up: Vector, forward: Vector) -> None:
    """Nose, eyes, ears and mouth about the head's centre."""
    face = _add(centre, forward, 0.09)
    points[Joint.NOSE] = _add(face, forward, 0.02)
    for name, sign in (("LEFT", 1.0), ("RIGHT", -1.0)):
        points[Joint[f"{name}_EAR"]] = _add(centre, left, sign * 0.07)
        points[Joint[f"MOUTH_{name}"]] = _add(_add(face, left, sign * 0.025), up, -0.05)
        for part, out in (("EYE_INNER", 0.02), ("EYE", 0.03), ("EYE_OUTER", 0.045)):
            points[Joint[f"{name}_{part}"]] = _add(_add(face, left, sign * out), up, 0.03)


def _stand(points: list[Vector], stance: Side | None) -> list[Vector]:
    """Put the standing foot on its spot on the floor."""
    ankles = [points[Joint.LEFT_ANKLE], points[Joint.RIGHT_ANKLE]]
    if stance is Side.LEFT:
        anchor, spot_x = ankles[0], _HALF_HIPS_M
    elif stance is Side.RIGHT:
        anchor, spot_x = ankles[1], -_HALF_HIPS_M
    else:
        anchor, spot_x = _add(ankles[0], _add(ankles[1], ankles[0], -1.0), 0.5), 0.0
    return [(x - anchor[0] + spot_x, y - anchor[1] + _HEEL_M, z - anchor[2]) for x, y, z in points]


def _lie_down(points: list[Vector]) -> list[Vector]:
    """On the back: forward becomes up, up becomes backwards; the back is 0.1 m above the floor's plane."""
    return [(x, z + 0.10, -y) for x, y, z in points]
