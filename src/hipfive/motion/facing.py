"""Which way the body faces: its turn about the trunk line, from the world landmarks of hips and shoulders.

World landmarks are too biased for hip angles (2–28°, docs/explanation/accuracy.md) but tell the facing.
"""

from __future__ import annotations

import math

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_PAIRS = ((Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER))
_TAU_S = 0.7
"""[s] The trunk turns slowly against a swing; ours, docs/decisions/0004."""


class Facing:
    """Smoothed direction of the body's front against the picture.

    ``sin`` and ``cos`` are those of the facing angle: 0 is towards the camera; +90° is towards the picture direction
    ``n``, the trunk line (hips to shoulders) turned a quarter clockwise, which for an upright person is the right of
    the picture.
    """

    def __init__(self) -> None:
        self._t_s: float | None = None
        self._across = 0.0
        self._away = 0.0

    @property
    def known(self) -> bool:
        """Whether any world landmarks have told the facing yet."""
        return self._t_s is not None

    def step(self, pose: Pose, trunk: tuple[float, float]) -> None:
        """Take a pose and its trunk direction in the picture (unit vector, x right, y up)."""
        world = pose.world
        if not world:
            return
        normal_x, normal_y = trunk[1], -trunk[0]
        across = away = 0.0
        for left_index, right_index in _PAIRS:
            left, right = world[left_index], world[right_index]
            if left is None or right is None:
                return
            across += (left[0] - right[0]) * normal_x + (left[1] - right[1]) * normal_y
            away += right[2] - left[2]
        if self._t_s is None:
            self._across, self._away = across, away
        else:
            keep = math.exp(-max(pose.t_s - self._t_s, 0.0) / _TAU_S)
            self._across = keep * self._across + (1.0 - keep) * across
            self._away = keep * self._away + (1.0 - keep) * away
        self._t_s = pose.t_s

    @property
    def angle_deg(self) -> float:
        """Facing angle [deg], -180 to 180."""
        return math.degrees(math.atan2(self._away, self._across))
