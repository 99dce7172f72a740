"""Which way somebody faces who stands quietly: everything that points that way, weighed.

Shoulders and knees in the world landmarks (right to left); on the floor, where the rays to heels and toes meet it, the
feet (heel to toe) and the line through both feet; and the shoulders' width in the picture. On 24 clips of bench/twin
(13 bodies, turned 0–120°) each alone is off by 6–10° RMS, hips and shoulders by 7.7°, all together by 3.3°; the weights
are round numbers near those of a least-squares fit (docs/decisions/0007).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from hipfive.motion.lens import Lens
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_WORLD = ((Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, 0.15), (Joint.LEFT_KNEE, Joint.RIGHT_KNEE, 0.35))
_FEET = (
    (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE),
    (Joint.LEFT_HEEL, Joint.RIGHT_HEEL),
    (Joint.LEFT_FOOT_INDEX, Joint.RIGHT_FOOT_INDEX),
)
_FOOT = 0.2
_FEET_LINE = 0.15
_WIDTH = 0.15
_SHOULDERS = 0.71
"""[trunk lengths] Width between the shoulder landmarks of a person facing the camera; bench/twin, ±0.02."""
_TURNED_DEG = 30.0
"""[deg] Below this turn the width says little, and less and less. Ours."""
_LEAST_DOWN = 0.03
"""Least slope of a ray that meets the floor anywhere near. Ours."""
_MOST = 30

Level = tuple[float, float]
"""A direction on the level: to the right of the picture, towards the camera."""


def stance_deg(poses: Sequence[Pose], lens: Lens) -> float | None:
    """Direction of the front [deg] of a person who stands quietly; None when feet, knees or shoulders are not known.

    Parameters
    ----------
    poses
        Of the quiet moment; at most ``_MOST`` of them, evenly spread, are used.
    lens
        The camera.
    """
    chosen = poses[:: max(1, len(poses) // _MOST)]
    witnesses = [_mean(_by_world(pose, left, right) for pose in chosen) for left, right, _ in _WORLD]
    weights = [weight for *_, weight in _WORLD]
    floors = [_feet_on_floor(pose, lens) for pose in chosen]
    witnesses.append(_mean(None if feet is None else feet[0] for feet in floors))
    witnesses.append(_mean(None if feet is None else feet[1] for feet in floors))
    weights += [_FOOT, _FEET_LINE]
    across = towards = 0.0
    for witness, weight in zip(witnesses, weights, strict=True):
        if witness is None:
            return None
        across += weight * witness[0]
        towards += weight * witness[1]
    front_deg = math.degrees(math.atan2(across, towards))
    return _with_width(front_deg, list(_widths(chosen)))


def _mean(directions: Iterable[Level | None]) -> Level | None:
    """Unit vector along the sum of the directions that are known."""
    across = towards = 0.0
    for direction in directions:
        if direction is not None:
            across += direction[0]
            towards += direction[1]
    length = math.hypot(across, towards)
    return (across / length, towards / length) if length > 1e-9 else None


def _by_world(pose: Pose, left_at: Joint, right_at: Joint) -> Level | None:
    """The front as the normal of a line from right to left in the world landmarks."""
    left, right = (pose.world[left_at], pose.world[right_at]) if pose.world else (None, None)
    if left is None or right is None:
        return None
    return (right[2] - left[2], left[0] - right[0])


def _feet_on_floor(pose: Pose, lens: Lens) -> tuple[Level, Level] | None:
    """The front by where the feet point, and as the normal of the line from the right foot to the left."""
    spots: list[tuple[Level, Level]] = []
    for left_at, right_at in _FEET:
        left, right = _on_floor(pose, lens, left_at), _on_floor(pose, lens, right_at)
        if left is None or right is None:
            return None
        spots.append((left, right))
    _, heels, toes = spots
    point = tuple(sum(toe[axis] - heel[axis] for toe, heel in zip(toes, heels, strict=True)) for axis in (0, 1))
    line = tuple(sum(left[axis] - right[axis] for left, right in spots) for axis in (0, 1))
    return (point[0], point[1]), (-line[1], line[0])


def _on_floor(pose: Pose, lens: Lens, joint: Joint) -> Level | None:
    """Where the ray to a landmark meets the floor [camera heights]."""
    mark = pose.landmarks[joint]
    if mark is None:
        return None
    across, up = lens.ray(mark, pose.aspect)
    return (across / -up, 1.0 / up) if up < -_LEAST_DOWN else None


def _widths(poses: Iterable[Pose]) -> Iterator[float]:
    """Width of the shoulders across the trunk line [trunk lengths] of an upright person."""
    for pose in poses:
        marks = [pose.landmarks[j] for j in (*_WORLD[0][:2], Joint.LEFT_HIP, Joint.RIGHT_HIP)]
        left, right, *hips = (mark for mark in marks if mark is not None)
        if len(hips) == 2:
            x = (left.x + right.x - hips[0].x - hips[1].x) / 2.0
            y = (left.y + right.y - hips[0].y - hips[1].y) / 2.0
            yield abs((left.x - right.x) * y - (left.y - right.y) * x) / (x * x + y * y)


def _with_width(front_deg: float, widths: Sequence[float]) -> float:
    """The front, with its turn from the camera's line drawn towards what the shoulders' width says."""
    turn_deg = min(abs(front_deg), 180.0 - abs(front_deg))
    if not widths:
        return front_deg
    by_width_deg = math.degrees(math.acos(min(sum(widths) / len(widths) / _SHOULDERS, 1.0)))
    turn_deg += _WIDTH * min(1.0, turn_deg / _TURNED_DEG) * (by_width_deg - turn_deg)
    return math.copysign(turn_deg if abs(front_deg) <= 90.0 else 180.0 - turn_deg, front_deg)
