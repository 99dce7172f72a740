"""Which way the body faces: its turn about the trunk line.

Two witnesses, averaged: the world landmarks of hips and shoulders, whose turn is corrected for the pose model's habit
of seeing people more frontal than they stand; and the shoulders' width in the picture, which shrinks with the cosine of
the turn. The side to which the body is turned comes from the world landmarks alone. Measured on bench/twin (16 bodies,
turned 0–90°, model full): the world landmarks' turn is off by up to 8° before and 1° after the correction, ±4–8° a
frame; the width's by up to 3°, ±3–4°. docs/decisions/0004.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_PAIRS = ((Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER))
_TAU_S = 1.5
"""[s] The trunk turns slowly against a swing; ours, docs/decisions/0004."""
_SEEN_DEG = (0.0, 3.0, 7.4, 17.0, 35.0, 49.5, 69.0, 79.5, 87.0, 90.0)
_TRUE_DEG = (0.0, 2.0, 12.0, 25.0, 38.0, 50.0, 65.0, 80.0, 89.0, 90.0)
"""Turn by the world landmarks, and the true turn where they say so [deg]."""
_SHOULDERS = 0.705
"""[trunk lengths] Width between the shoulder landmarks of a person facing the camera; bench/twin, ±0.02."""
_UPRIGHT = 0.94
"""Least upward part of the trunk's direction at which the shoulders' width is believed: 20° of lean. Ours."""


class Facing:
    """Smoothed direction of the body's front against the picture.

    0 is towards the camera; +90° is towards the picture direction ``n``, the trunk line (hips to shoulders) turned a
    quarter clockwise, which for an upright person is the right of the picture.
    """

    def __init__(self) -> None:
        self._t_s: float | None = None
        self._across = 0.0
        self._away = 0.0
        self._width: float | None = None

    @property
    def known(self) -> bool:
        """Whether any world landmarks have told the facing yet."""
        return self._t_s is not None

    def step(self, pose: Pose, trunk: tuple[float, float], trunk_length: float) -> None:
        """Take a pose with its trunk's direction (unit vector, x right, y up) and length [image heights]."""
        turned = _turned(pose, trunk)
        if turned is None:
            return
        keep = 0.0 if self._t_s is None else math.exp(-max(pose.t_s - self._t_s, 0.0) / _TAU_S)
        self._t_s = pose.t_s
        self._across = keep * self._across + (1.0 - keep) * turned[0]
        self._away = keep * self._away + (1.0 - keep) * turned[1]
        left, right = pose.landmarks[Joint.LEFT_SHOULDER], pose.landmarks[Joint.RIGHT_SHOULDER]
        if trunk[1] < _UPRIGHT or left is None or right is None:
            return
        width = abs((left.x - right.x) * trunk[1] - (left.y - right.y) * trunk[0]) / trunk_length
        self._width = width if self._width is None else keep * self._width + (1.0 - keep) * width

    @property
    def angle_deg(self) -> float:
        """Facing angle [deg], -180 to 180."""
        seen_deg = math.degrees(math.atan2(self._away, self._across))
        if self._width is None:
            return seen_deg
        turn_deg = min(abs(seen_deg), 180.0 - abs(seen_deg))
        by_width_deg = math.degrees(math.acos(min(self._width / _SHOULDERS, 1.0)))
        turn_deg = (_corrected(turn_deg) + by_width_deg) / 2.0
        return math.copysign(turn_deg if abs(seen_deg) <= 90.0 else 180.0 - turn_deg, seen_deg)


def _turned(pose: Pose, trunk: tuple[float, float]) -> tuple[float, float] | None:
    """Hips and shoulders, right to left: how far across the trunk line, and how far away from the camera [m]."""
    across = away = 0.0
    for left_index, right_index in _PAIRS:
        left, right = (pose.world[left_index], pose.world[right_index]) if pose.world else (None, None)
        if left is None or right is None:
            return None
        across += (left[0] - right[0]) * trunk[1] - (left[1] - right[1]) * trunk[0]
        away += right[2] - left[2]
    return across, away


def _corrected(seen_deg: float) -> float:
    """True turn where the world landmarks say ``seen_deg`` [deg], 0 to 90, linear between the measured points."""
    after = min(bisect_right(_SEEN_DEG, seen_deg), len(_SEEN_DEG) - 1)
    low, high = _SEEN_DEG[after - 1], _SEEN_DEG[after]
    share = (seen_deg - low) / (high - low)
    return _TRUE_DEG[after - 1] + share * (_TRUE_DEG[after] - _TRUE_DEG[after - 1])
