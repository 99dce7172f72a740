"""Heels and knees in a squat: whether the heels rise, and whether the knees come closer together than the feet."""

from __future__ import annotations

import math
from statistics import median

from hipfive.motion.filters import Smoothed
from hipfive.motion.frame import Frame
from hipfive.motion.pose import Landmark
from hipfive.motion.skeleton import Joint, Side

_FEET = {
    Side.LEFT: (Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX, Joint.LEFT_ANKLE),
    Side.RIGHT: (Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX, Joint.RIGHT_ANKLE),
}
_TAU_S = 1.0
_FOOT = 0.53
"""[trunk lengths] Length of a foot: 0.152 of body height by 0.288; Drillis & Contini 1966, in Winter 2009,
doi:10.1002/9780470549148."""
_APART = 0.4
"""[trunk lengths] Feet closer together than this in the picture are not seen from the front. Ours, 0006."""
_LEAST, _MOST = 5, 900
"""Frames from which a figure is believed, and that are kept at most. Ours."""


class SquatFeet:
    """Collects, while the hips are low, how far the heels rose from standing and how near the knees are."""

    def __init__(self) -> None:
        self._standing = {side: Smoothed(_TAU_S) for side in Side}
        self._heels: dict[Side, list[float]] = {side: [] for side in Side}
        self._knees: list[float] = []
        self._size = Smoothed(_TAU_S)

    def step(self, frame: Frame, low: bool) -> None:
        """Take a frame; ``low`` when the hips are low in a squat."""
        marks = frame.pose.landmarks
        if not low:
            self._size.step(frame.t_s, frame.body.trunk_length)
        for side, (heel_at, toe_at, _) in _FEET.items():
            heel, toe = marks[heel_at], marks[toe_at]
            if heel is None or toe is None:
                continue
            above = heel.y - toe.y
            if not low:
                self._standing[side].step(frame.t_s, above)
            elif self._standing[side].value is not None and len(self._heels[side]) < _MOST:
                self._heels[side].append(above - (self._standing[side].value or 0.0))
        if low and len(self._knees) < _MOST:
            self._add_knees(marks[Joint.LEFT_KNEE], marks[Joint.RIGHT_KNEE], frame)

    def _add_knees(self, left: Landmark | None, right: Landmark | None, frame: Frame) -> None:
        ankles = [frame.pose.landmarks[joint] for _, _, joint in _FEET.values()]
        if left is None or right is None or ankles[0] is None or ankles[1] is None:
            return
        apart = math.hypot(ankles[0].x - ankles[1].x, ankles[0].y - ankles[1].y)
        if apart >= _APART * (self._size.value or math.inf):
            along = (left.x - right.x) * (ankles[0].x - ankles[1].x) + (left.y - right.y) * (ankles[0].y - ankles[1].y)
            self._knees.append(1.0 - along / (apart * apart))

    def measures(self) -> dict[str, float | None]:
        """The heels' lift [foot lengths] and how much nearer the knees are than the ankles, of this squat alone."""
        heels = [median(lifts) for lifts in self._heels.values() if len(lifts) >= _LEAST]
        foot = _FOOT * (self._size.value or math.inf)
        found = {
            "heel_lift": max(heels) / foot if heels else None,
            "knees_in_ratio": median(self._knees) if len(self._knees) >= _LEAST else None,
        }
        self._heels, self._knees = {side: [] for side in Side}, []
        return found
