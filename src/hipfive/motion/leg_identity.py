"""Keeps the legs apart: repairs frames in which the pose model took the left leg for the right one.

Seen from the side a pose model exchanges the legs as they pass each other. While one leg moves the other foot stays on
its spot, standing or lying, so:

1. while both feet rest, the model's labels are believed, the knees' as well, and both spots are remembered;
2. in a movement the foot farther from both spots is the one that swings;
3. whose spot the other foot stands on says which leg it is. That evidence is summed with a memory of ``_MEMORY_S``;
   the model's own label is a small part of it, and decides where the spots coincide.

Where the model goes from one labelling to the other, both legs' landmarks lie between the legs for a frame or two: the
standing foot seems to leave its spot. In these frames the legs are unknown.

Now and then the model exchanges the knees alone. Knees that are well apart do not change places from one frame to the
next, so such a frame is exchanged back by itself.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Collection
from dataclasses import replace

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import MIRROR, Joint

_EXCHANGED = frozenset(joint for joint in Joint if joint >= Joint.LEFT_HIP)
_STILL_S = 0.5
_STILL = 0.05
"""[trunk lengths] Feet that stay within this for ``_STILL_S`` [s] rest. Ours, docs/decisions/0004."""
_AWAY = 0.10
"""[trunk lengths] A foot this far from both spots is swinging. Ours."""
_LABEL_WEIGHT = 0.015
"""[trunk lengths] Weight of the model's own label beside the distances. Ours."""
_MEMORY_S = 1.0
_KNEE_MARGIN = 0.15
"""[trunk lengths] By how much exchanged knees must fit the last frame better. Ours."""
_GAP_S = 0.2
_MERGED_S = 0.15
"""[s] A standing foot that left its spot for a shorter time did not: both legs' landmarks have merged. Ours."""
_KNEES = (int(Joint.LEFT_KNEE), int(Joint.RIGHT_KNEE))

Spot = tuple[float, float]


class LegIdentity:
    """Follows both feet and gives every pose back with the legs told apart.

    Examples
    --------
    >>> identity = LegIdentity()
    >>> identity.step(Pose(0.0), 0.3)
    Pose(t_s=0.0, landmarks=(), world=(), people=1, aspect=1.0)
    """

    def __init__(self) -> None:
        self._t_s: float | None = None
        self._spots: tuple[Spot, Spot] | None = None
        self._recent: deque[tuple[float, tuple[Spot, Spot]]] = deque(maxlen=64)
        self._left_stands = 0.0
        self._knees: tuple[Spot, Spot] | None = None
        self._stood_s = -math.inf

    def step(self, pose: Pose, trunk_length: float) -> Pose:
        """Take a pose, with the trunk's length [image heights]; the same with the legs told apart comes back."""
        feet = _both(pose, Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE)
        if feet is None:
            return pose
        after_s = 0.0 if self._t_s is None else pose.t_s - self._t_s
        self._t_s = pose.t_s
        return self._tell_knees_apart(self._tell_feet_apart(pose, feet, after_s, trunk_length), after_s, trunk_length)

    def _tell_feet_apart(self, pose: Pose, feet: tuple[Spot, Spot], after_s: float, trunk_length: float) -> Pose:
        if self._resting(pose.t_s, feet, trunk_length):
            self._spots, self._left_stands, self._knees = feet, 0.0, None
            return pose
        if self._spots is None:
            return pose
        away = [min(_apart(foot, spot) for spot in self._spots) for foot in feet]
        if min(away) < _AWAY * trunk_length:
            self._stood_s = pose.t_s
        elif pose.t_s - self._stood_s < _MERGED_S:
            return _without_legs(pose)
        if max(away) < _AWAY * trunk_length or abs(away[0] - away[1]) < 0.5 * _AWAY * trunk_length:
            return pose
        standing = 0 if away[0] < away[1] else 1
        self._weigh(self._spots, feet[standing], standing == 0, after_s, trunk_length)
        return pose if (self._left_stands > 0.0) == (standing == 0) else exchange_legs(pose)

    def _tell_knees_apart(self, pose: Pose, after_s: float, trunk_length: float) -> Pose:
        knees, before = _both(pose, Joint.LEFT_KNEE, Joint.RIGHT_KNEE), self._knees
        self._knees = knees
        if knees is None or before is None or after_s > _GAP_S:
            return pose
        kept = _apart(knees[0], before[0]) + _apart(knees[1], before[1])
        exchanged = _apart(knees[0], before[1]) + _apart(knees[1], before[0])
        if exchanged + _KNEE_MARGIN * trunk_length > kept:
            return pose
        self._knees = (knees[1], knees[0])
        return _exchange(pose, _KNEES)

    def _weigh(
        self, spots: tuple[Spot, Spot], foot: Spot, called_left: bool, after_s: float, trunk_length: float
    ) -> None:
        """Add one frame's evidence that the standing foot is the left one [trunk lengths · s]."""
        nearer_left = (_apart(foot, spots[1]) - _apart(foot, spots[0])) / trunk_length
        evidence = nearer_left + (_LABEL_WEIGHT if called_left else -_LABEL_WEIGHT)
        after_s = min(max(after_s, 1e-3), _MEMORY_S)
        self._left_stands = math.exp(-after_s / _MEMORY_S) * self._left_stands + after_s * evidence

    def _resting(self, t_s: float, feet: tuple[Spot, Spot], trunk_length: float) -> bool:
        """Whether neither foot has moved lately; which is called left does not matter for that."""
        now = (min(feet), max(feet))
        self._recent.append((t_s, now))
        while self._recent[0][0] < t_s - _STILL_S:
            self._recent.popleft()
        if t_s - self._recent[0][0] < 0.7 * _STILL_S:
            return False
        earlier = (self._recent[0][1], self._recent[len(self._recent) // 2][1])
        moved = max(_apart(a, b) for then in earlier for a, b in zip(now, then, strict=True))
        return moved < _STILL * trunk_length


def exchange_legs(pose: Pose) -> Pose:
    """The same pose with the landmarks of both legs, from the hip down, exchanged."""
    return _exchange(pose, _EXCHANGED)


def _exchange(pose: Pose, joints: Collection[int]) -> Pose:
    landmarks = tuple(pose.landmarks[MIRROR[j]] if j in joints else mark for j, mark in enumerate(pose.landmarks))
    world = tuple(pose.world[MIRROR[j]] if j in joints else point for j, point in enumerate(pose.world))
    return replace(pose, landmarks=landmarks, world=world)


def _without_legs(pose: Pose) -> Pose:
    """The same pose with the legs, from the knee down, unknown."""
    landmarks = tuple(None if j >= Joint.LEFT_KNEE else mark for j, mark in enumerate(pose.landmarks))
    world = tuple(None if j >= Joint.LEFT_KNEE else point for j, point in enumerate(pose.world))
    return replace(pose, landmarks=landmarks, world=world)


def _both(pose: Pose, left_at: Joint, right_at: Joint) -> tuple[Spot, Spot] | None:
    """Places of a left and a right landmark in the picture, or None when one is not known."""
    if not pose.seen:
        return None
    left, right = pose.landmarks[left_at], pose.landmarks[right_at]
    return None if left is None or right is None else ((left.x, left.y), (right.x, right.y))


def _apart(a: Spot, b: Spot) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])
