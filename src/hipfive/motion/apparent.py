"""How large the person is in the picture, and which foot is off the floor: what is asked while the camera is set up."""

from __future__ import annotations

import math
from itertools import pairwise

from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint, Side

LEAST_SIZE = 0.3
"""[picture heights] trunk, thigh and shank together, below which the person is too far away: about 5 m before a usual
camera, where an angle wanders by some degrees from frame to frame. Ours (0011)."""
LIFTED, DOWN = 0.12, 0.06
"""[leg lengths] one ankle above the other from which a foot is lifted, and below which it is down again. Ours (0011):
side-on the nearer foot is 0.03 lower in the picture."""
LIFTED_S = 0.25
"""[s] for which it must be lifted: the pose model's feet jump for a frame or two. Ours (0011)."""

_LEGS = (
    (Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE),
    (Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE),
)
_TRUNKS = ((Joint.LEFT_SHOULDER, Joint.LEFT_HIP), (Joint.RIGHT_SHOULDER, Joint.RIGHT_HIP))


def _length(pose: Pose, *joints: Joint) -> float | None:
    """Along these landmarks [picture heights]; ``None`` when one is not known."""
    marks = [mark for joint in joints if (mark := _mark(pose, joint)) is not None]
    if len(marks) < len(joints):
        return None
    return sum(math.hypot(a.x - b.x, a.y - b.y) for a, b in pairwise(marks))


def _mark(pose: Pose, joint: Joint) -> Landmark | None:
    return pose.landmarks[joint] if pose.seen else None


def size_of(pose: Pose) -> float | None:
    """Trunk and leg of the side that looks longer [picture heights]; ``None`` when not known. Standing people only."""
    sides = [
        trunk + leg
        for joints, ends in zip(_LEGS, _TRUNKS, strict=True)
        if (leg := _length(pose, *joints)) is not None and (trunk := _length(pose, *ends)) is not None
    ]
    return max(sides, default=None)


class LiftWatch:
    """Tells which foot of a standing person was lifted, each time once.

    Examples
    --------
    >>> LiftWatch().step(Pose(0.0)) is None
    True
    """

    def __init__(self) -> None:
        self._side: Side | None = None
        self._since_s = 0.0
        self._told = False

    def step(self, pose: Pose) -> Side | None:
        """Take the next pose; the foot that has just been lifted for long enough comes back."""
        height = _left_above_right(pose)
        if height is None:
            return None
        if abs(height) < DOWN:
            self._side, self._told = None, False
            return None
        side = Side.LEFT if height > 0.0 else Side.RIGHT
        if abs(height) < LIFTED:
            return None
        if side is not self._side:
            self._side, self._since_s, self._told = side, pose.t_s, False
        if self._told or pose.t_s - self._since_s < LIFTED_S:
            return None
        self._told = True
        return side


def _left_above_right(pose: Pose) -> float | None:
    """How far the left ankle is above the right one [leg lengths]."""
    left, right = (_length(pose, *joints) for joints in _LEGS)
    if left is None or right is None or max(left, right) == 0.0:
        return None
    ankles = [_mark(pose, joints[2]) for joints in _LEGS]
    return sum(sign * mark.y for sign, mark in zip((1.0, -1.0), ankles, strict=True) if mark) / max(left, right)
