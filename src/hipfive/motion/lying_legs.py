"""Keeps the legs of somebody who lies apart, one drawn up and one flat.

Seen from the side of the mat the model exchanges the legs in the middle of a hold, for some frames or for seconds. The
foot that stays on the floor tells which is which: while both lie there, their spots are remembered; with one up, the
spot that the other is nearer to says which leg it is. That evidence is summed with a memory of ``_MEMORY_S``; the
model's own label is a small part of it. With both up, the model's labels are believed.
"""

from __future__ import annotations

import math

from hipfive.motion.exercise import Circle, Exercise, Swing
from hipfive.motion.leg_identity import LegIdentity, exchange_legs
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_UP = 0.25
"""[trunk lengths] An ankle so far above its hip is up. Ours, as for a hold."""
_NEAR = 0.25
"""[trunk lengths] A foot this near to a spot is one that stayed. Ours."""
_LABEL = 0.05
"""[trunk lengths] Weight of the model's own label beside the distances. Ours."""
_SPOT_TAU_S = 0.7
_MEMORY_S = 1.0

_FEET = (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE, Joint.LEFT_HIP, Joint.RIGHT_HIP)

Spot = tuple[float, float]


class LyingLegs:
    """Follows both feet and gives every pose back with the legs told apart.

    Examples
    --------
    >>> LyingLegs().step(Pose(0.0), 0.3)
    Pose(t_s=0.0, landmarks=(), world=(), people=1, aspect=1.0)
    """

    def __init__(self) -> None:
        self._t_s: float | None = None
        self._spots: tuple[Spot, Spot] | None = None
        self._left_stays = 0.0

    def step(self, pose: Pose, trunk_length: float) -> Pose:
        """Take a pose, with the trunk's length [image heights]; the same with the legs told apart comes back."""
        marks = [pose.landmarks[joint] for joint in _FEET] if pose.seen else []
        left, right, *hips = marks or (None, None, None, None)
        if left is None or right is None:
            return pose
        after_s = 0.0 if self._t_s is None else min(pose.t_s - self._t_s, _MEMORY_S)
        self._t_s = pose.t_s
        feet = ((left.x, left.y), (right.x, right.y))
        floor = min((hip.y for hip in hips if hip is not None), default=left.y) + _UP * trunk_length
        up = [foot[1] > floor for foot in feet]
        if not any(up):
            self._rest(feet, after_s)
        if self._spots is None or up[0] == up[1]:
            self._left_stays = 0.0
            return pose
        stays = up.index(False)
        to_left, to_right = (_far(feet[stays], spot) / trunk_length for spot in self._spots)
        if min(to_left, to_right) > _NEAR:
            return pose
        evidence = to_right - to_left + (_LABEL if stays == 0 else -_LABEL)
        self._left_stays = math.exp(-after_s / _MEMORY_S) * self._left_stays + max(after_s, 1e-3) * evidence
        return pose if (self._left_stays > 0.0) == (stays == 0) else exchange_legs(pose)

    def _rest(self, feet: tuple[Spot, Spot], after_s: float) -> None:
        """Both feet are on the floor: their spots follow them slowly."""
        if self._spots is None:
            self._spots = feet
            return
        keep = math.exp(-after_s / _SPOT_TAU_S)
        left, right = (
            (keep * spot[0] + (1.0 - keep) * foot[0], keep * spot[1] + (1.0 - keep) * foot[1])
            for spot, foot in zip(self._spots, feet, strict=True)
        )
        self._spots = left, right


def leg_keeper(exercise: Exercise) -> LegIdentity | LyingLegs | None:
    """What keeps the legs apart in an exercise, if anything."""
    if exercise.view.lying:
        return LyingLegs()
    return LegIdentity() if isinstance(exercise.movement, Swing | Circle) else None


def _far(a: Spot, b: Spot) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])
