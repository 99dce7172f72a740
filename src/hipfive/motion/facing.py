"""Which way the body faces, on the level.

Standing, two witnesses: the world landmarks of hips and shoulders, whose turn is corrected for the pose model's habit
of seeing people more frontal than they stand; and the shoulders' width in the picture, which shrinks with the cosine of
the turn. Each counts by its own error: the width says little of somebody who faces the camera, and people's shoulders
differ. The side to which the body is turned comes from the world landmarks alone. Both are believed while the trunk is
upright; a bent body is taken to face as before. A quiet stance tells more (``stance``): from then on these two only
tell how the body has turned since.

Lying on the back, the direction from head to feet, from the world landmarks.

Measured on bench/twin (16 bodies, turned 0–90°, model full): the world landmarks' turn is off by up to 8° before and 1°
after the correction, ±4–8° a frame; the width's by up to 3°, ±3–4°. docs/decisions/0004 and 0007.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from hipfive.motion.pose import Pose, WorldPoint
from hipfive.motion.skeleton import Joint

_TAU_S = 4.0
"""[s] Memory of an upright body: longer than a swing, which turns the trunk a little. Ours, docs/decisions/0007."""
_BENT_TAU_S = 30.0
"""[s] Memory while the trunk is bent: the world landmarks of a squat turn by up to 15°. Ours, docs/decisions/0007."""
_QUICK_TAU_S = 0.7
_TURNED_DEG = 35.0
"""[deg] When the last ``_QUICK_TAU_S`` [s] differ by more than this, the person turns round, and the quick memory is
followed until it has settled. Ours."""
_SEEN_DEG = (0.0, 3.0, 7.4, 17.0, 35.0, 49.5, 69.0, 79.5, 87.0, 90.0)
_TRUE_DEG = (0.0, 2.0, 12.0, 25.0, 38.0, 50.0, 65.0, 80.0, 89.0, 90.0)
"""Turn by the world landmarks, and the true turn where they say so [deg]."""
_WORLD_SD_DEG = 8.0
_SHOULDERS = 0.705
_SHOULDERS_SD = 0.05
"""[trunk lengths] Width between the shoulder landmarks of a person facing the camera, and how much people differ:
0.705 ± 0.02 on bench/twin; 0.6 of one person filmed from the front."""
_WIDTH_SD = 0.03
"""[trunk lengths] Error of the width itself. Ours: two landmarks of 0.02 each."""
_AGREED = 0.93
"""Least agreement of the last seconds about how somebody lies. From the feet the model turns the body about at random:
there it is below 0.9, else above 0.95 on bench/twin. Ours."""
_UPRIGHT = 0.94
"""Least upward part of the trunk's direction at which a body counts as upright: 20° of lean. Ours."""


class _Turn:
    """A direction remembered with a time constant: a sum of unit vectors that fade."""

    def __init__(self) -> None:
        self.across = self.away = 0.0

    def step(self, across: float, away: float, keep: float) -> None:
        length = math.hypot(across, away)
        if length > 1e-9:
            self.across = keep * self.across + (1.0 - keep) * across / length
            self.away = keep * self.away + (1.0 - keep) * away / length

    @property
    def agreement(self) -> float:
        """1 where all that is remembered points one way, 0 where it points everywhere."""
        return math.hypot(self.across, self.away)

    @property
    def deg(self) -> float:
        return math.degrees(math.atan2(self.away, self.across))


class Facing:
    """Smoothed direction of the body's front; of somebody lying, of the feet.

    0 is towards the camera; +90° is towards the right of the picture.

    Parameters
    ----------
    lying
        Whether the person lies on the back.
    """

    def __init__(self, lying: bool = False) -> None:
        self._lying = lying
        self._t_s: float | None = None
        self._slow = _Turn()
        self._quick = _Turn()
        self._width: float | None = None
        self._turning_s = -math.inf
        self._offset_deg = 0.0
        self._seen_deg = 0.0
        self._lies_deg: float | None = None

    @property
    def known(self) -> bool:
        """Whether world landmarks have told the facing, and of somebody lying all of them the same."""
        if self._t_s is None or not self._lying or self._lies_deg is not None:
            return self._t_s is not None
        return self._slow.agreement >= _AGREED

    def step(self, pose: Pose, trunk: tuple[float, float], trunk_length: float) -> None:
        """Take a pose with its trunk's direction (unit vector, x right, y up) and length [image heights]."""
        turned = _feet_first(pose) if self._lying else _turned(pose, trunk)
        if turned is None:
            return
        after_s = math.inf if self._t_s is None else max(pose.t_s - self._t_s, 0.0)
        self._t_s = pose.t_s
        upright = self._lying or trunk[1] >= _UPRIGHT
        keep = math.exp(-after_s / (_TAU_S if upright else _BENT_TAU_S))
        self._slow.step(*turned, keep)
        self._quick.step(*turned, math.exp(-after_s / _QUICK_TAU_S))
        if upright and not self._lying:
            self._step_width(pose, trunk, trunk_length, keep)
        apart_deg = abs((self._quick.deg - self._slow.deg + 180.0) % 360.0 - 180.0)
        if apart_deg > _TURNED_DEG and upright:
            self._turning_s = pose.t_s
        if pose.t_s - self._turning_s < 3.0 * _QUICK_TAU_S:
            self._slow.across, self._slow.away, self._width = self._quick.across, self._quick.away, None
            self._offset_deg = 0.0
        self._seen_deg = self._slow.deg if self._lying else self._standing_deg()

    def _step_width(self, pose: Pose, trunk: tuple[float, float], trunk_length: float, keep: float) -> None:
        left, right = pose.landmarks[Joint.LEFT_SHOULDER], pose.landmarks[Joint.RIGHT_SHOULDER]
        if left is None or right is None:
            return
        width = abs((left.x - right.x) * trunk[1] - (left.y - right.y) * trunk[0]) / trunk_length
        self._width = width if self._width is None else keep * self._width + (1.0 - keep) * width

    def anchor(self, front_deg: float, seen_deg: float) -> None:
        """Where ``seen_deg`` [deg] was seen the body faced ``front_deg`` [deg], as its stance says."""
        self._offset_deg = front_deg - seen_deg

    def lie(self, seen_deg: float) -> None:
        """The person lies still: the body stays as it was seen then, whatever drawn-up legs do to the landmarks."""
        self._lies_deg = seen_deg

    @property
    def seen_deg(self) -> float:
        """What hips, shoulders and width alone say [deg], -180 to 180."""
        return self._seen_deg

    @property
    def angle_deg(self) -> float:
        """Facing angle [deg], -180 to 180; 0 until it is known."""
        return self.as_front(self._seen_deg)

    def as_front(self, seen_deg: float) -> float:
        """The facing [deg] where ``seen_deg`` [deg] is or was seen; 0 until anything is known."""
        if not self.known:
            return 0.0
        if self._lies_deg is not None:
            return self._lies_deg
        return (seen_deg + self._offset_deg + 180.0) % 360.0 - 180.0

    def _standing_deg(self) -> float:
        """The facing of a person who stands, by both witnesses [deg]."""
        seen_deg = self._slow.deg
        turn_deg = _corrected(min(abs(seen_deg), 180.0 - abs(seen_deg)))
        if self._width is not None:
            share = min(self._width / _SHOULDERS, 1.0)
            by_width_deg = math.degrees(math.acos(share))
            slope = math.radians(1.0) * _SHOULDERS * math.sqrt(1.0 - share * share)
            weight = (slope / math.hypot(_SHOULDERS_SD * share, _WIDTH_SD)) ** 2
            turn_deg += (by_width_deg - turn_deg) * weight / (weight + 1.0 / _WORLD_SD_DEG**2)
        return math.copysign(turn_deg if abs(seen_deg) <= 90.0 else 180.0 - turn_deg, seen_deg)


def _points(pose: Pose) -> tuple[WorldPoint, WorldPoint, WorldPoint, WorldPoint] | None:
    """World landmarks of the left and right hip and shoulder, or None."""
    if not pose.world:
        return None
    hips = pose.world[Joint.LEFT_HIP], pose.world[Joint.RIGHT_HIP]
    shoulders = pose.world[Joint.LEFT_SHOULDER], pose.world[Joint.RIGHT_SHOULDER]
    if hips[0] is None or hips[1] is None or shoulders[0] is None or shoulders[1] is None:
        return None
    return hips[0], hips[1], shoulders[0], shoulders[1]


def tilt_deg(pose: Pose) -> float | None:
    """Angle of the trunk to the picture's vertical in the world landmarks [deg], towards the camera or aside.

    Of somebody who lies and is seen from the feet the picture shows an upright trunk; here it is level. On bench/twin:
    at least 76° lying, at most 21° standing.
    """
    points = _points(pose)
    if points is None:
        return None
    hips, shoulders = points[:2], points[2:]
    x, y, z = (sum(above[axis] for above in shoulders) - sum(below[axis] for below in hips) for axis in range(3))
    return math.degrees(math.atan2(math.hypot(x, z), y))


def _turned(pose: Pose, trunk: tuple[float, float]) -> tuple[float, float] | None:
    """Hips and shoulders, right to left: how far across the trunk line, and how far away from the camera [m]."""
    points = _points(pose)
    if points is None:
        return None
    across = away = 0.0
    for left, right in (points[:2], points[2:]):
        across += (left[0] - right[0]) * trunk[1] - (left[1] - right[1]) * trunk[0]
        away += right[2] - left[2]
    return across, away


def _feet_first(pose: Pose) -> tuple[float, float] | None:
    """From the shoulders to the hips: how far towards the camera and how far to the right of the picture [m]."""
    points = _points(pose)
    if points is None:
        return None
    hips, shoulders = points[:2], points[2:]
    towards = sum(hip[2] for hip in hips) - sum(shoulder[2] for shoulder in shoulders)
    right = sum(hip[0] for hip in hips) - sum(shoulder[0] for shoulder in shoulders)
    return towards, right


def _corrected(seen_deg: float) -> float:
    """True turn where the world landmarks say ``seen_deg`` [deg], 0 to 90, linear between the measured points."""
    after = min(bisect_right(_SEEN_DEG, seen_deg), len(_SEEN_DEG) - 1)
    low, high = _SEEN_DEG[after - 1], _SEEN_DEG[after]
    share = (seen_deg - low) / (high - low)
    return _TRUE_DEG[after - 1] + share * (_TRUE_DEG[after] - _TRUE_DEG[after - 1])
