"""Keeps the legs apart: repairs frames in which the pose model took the left leg for the right one.

Seen from the side a pose model exchanges the legs as they pass each other. While one leg moves the other foot stays on
its spot, standing or lying, so:

1. while both feet rest, the model's labels are believed and both spots are remembered;
2. in a movement the foot farther from both spots is the one that swings;
3. whose spot the other foot stands on says which leg it is. That evidence is summed with a memory of ``_MEMORY_S``;
   the model's own label is a small part of it, and decides where the spots coincide.
"""

from __future__ import annotations

import math
from collections import deque
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

    def step(self, pose: Pose, trunk_length: float) -> Pose:
        """Take a pose, with the trunk's length [image heights]; the same with the legs told apart comes back."""
        feet = _feet(pose)
        if feet is None:
            return pose
        after_s = 0.0 if self._t_s is None else pose.t_s - self._t_s
        self._t_s = pose.t_s
        if self._resting(pose.t_s, feet, trunk_length):
            self._spots, self._left_stands = feet, 0.0
            return pose
        if self._spots is None:
            return pose
        away = [min(_apart(foot, spot) for spot in self._spots) for foot in feet]
        if max(away) < _AWAY * trunk_length or abs(away[0] - away[1]) < 0.5 * _AWAY * trunk_length:
            return pose
        standing = 0 if away[0] < away[1] else 1
        self._weigh(self._spots, feet[standing], standing == 0, after_s, trunk_length)
        return pose if (self._left_stands > 0.0) == (standing == 0) else exchange_legs(pose)

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
    landmarks = tuple(pose.landmarks[MIRROR[j]] if j in _EXCHANGED else mark for j, mark in enumerate(pose.landmarks))
    world = tuple(pose.world[MIRROR[j]] if j in _EXCHANGED else point for j, point in enumerate(pose.world))
    return replace(pose, landmarks=landmarks, world=world)


def _feet(pose: Pose) -> tuple[Spot, Spot] | None:
    """Places of the left and right ankle in the picture, or None when one is not known."""
    if not pose.seen:
        return None
    left, right = pose.landmarks[Joint.LEFT_ANKLE], pose.landmarks[Joint.RIGHT_ANKLE]
    return None if left is None or right is None else ((left.x, left.y), (right.x, right.y))


def _apart(a: Spot, b: Spot) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])
