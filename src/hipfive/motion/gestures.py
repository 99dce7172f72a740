"""Gestures of the arms that are held on purpose: a raised hand, and arms crossed over the chest.

Heights and sides are read in the body's own axes, from the room's landmarks: a person may stand side-on. Only of a
person who stands upright: lying, the hands are at the feet and the camera sees one arm of two.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from hipfive.motion.pose import Pose, WorldPoint
from hipfive.motion.skeleton import Joint

GestureKind = Literal["raised_hand", "crossed_arms"]

SHOWN_S = 0.4
"""[s] after which a gesture is told to have begun, so that the person sees what holding on will do. Ours (0011)."""
HELD_S = 1.5
"""[s] a gesture must last: nobody scratches the head for so long. Ours (0011)."""
LET_GO_S = 0.5
"""[s] without the gesture before it is over: a frame or two in which it is not seen do not end it. Ours (0011)."""

UPRIGHT_DEG = 35.0
"""[deg] most lean of the trunk. Ours (0011): a forward fold brings the hands beside the head."""
ABOVE_HEAD, OTHER_BELOW = 0.6, -0.25
"""[trunk lengths above the shoulders] least height of the raised wrist, well above the nose at 0.45, and most of the
other: both arms up is a squat's first step. Ours (0011)."""
ELBOW_UP = 0.0
"""[trunk lengths above the shoulders] least height of the raised arm's elbow. Ours (0011)."""
CHEST = (-0.42, 0.3)
"""[trunk lengths above the shoulders] where crossed wrists are: hands at the shoulders. Arms folded as people fold them
while they wait are at -0.55. Ours (0011)."""
OVER_ELBOW = 0.03
"""[trunk lengths] each crossed wrist is at least so much above its elbow; the pose model flattens the forearms' rise to
a third of what it is. Ours (0011)."""
ACROSS = 0.15
"""[shoulder widths] each crossed wrist is at least so far on the other side of the breastbone. Ours (0011)."""
LEAST_BELIEF = 0.3
"""Least visibility of a raised wrist, and of both crossed ones. Ours (0011): the other arm of who stands side-on
is hidden, and the pose model's guess of it is good enough to know that it is not up as well."""

_NEEDED = (
    Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP, Joint.RIGHT_HIP,
    Joint.LEFT_ELBOW, Joint.RIGHT_ELBOW, Joint.LEFT_WRIST, Joint.RIGHT_WRIST,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gesture:
    """A gesture was ``begun``, has been ``held`` for long enough to be meant, or has ``ended``."""

    kind: GestureKind
    state: Literal["begun", "held", "ended"]


@dataclass(frozen=True, slots=True)
class _Arm:
    """Of one arm, about the middle of the shoulders: heights [trunk lengths], and how far across [shoulder widths].

    ``believed``: the camera sees its wrist; it may be behind the body.
    """

    elbow: float
    wrist: float
    across: float
    believed: bool


class GestureWatch:
    """Tells what the arms say; each gesture once, until the arms are let down again.

    Examples
    --------
    >>> watch = GestureWatch()
    >>> watch.step(Pose(0.0)) is None
    True
    """

    def __init__(self) -> None:
        self._kind: GestureKind | None = None
        self._since_s = self._seen_s = 0.0
        self._said: Literal["begun", "held"] | None = None

    def step(self, pose: Pose) -> Gesture | None:
        """Take the next pose; what is new comes back. A clock that goes back begins anew."""
        if self._kind is not None and pose.t_s < self._seen_s:
            self._kind = self._said = None
        shown = gesture_of(pose)
        if shown is not None and shown == self._kind:
            self._seen_s = pose.t_s
            return self._grown(pose.t_s - self._since_s)
        if self._kind is not None and pose.t_s - self._seen_s < LET_GO_S:
            return None
        ended = Gesture(self._kind, "ended") if self._kind is not None and self._said is not None else None
        self._kind, self._since_s, self._seen_s, self._said = shown, pose.t_s, pose.t_s, None
        return ended

    def _grown(self, length_s: float) -> Gesture | None:
        kind = self._kind
        if kind is not None and self._said is None and length_s >= SHOWN_S:
            self._said = "begun"
        elif kind is not None and self._said == "begun" and length_s >= HELD_S:
            self._said = "held"
        else:
            return None
        return Gesture(kind, self._said)


def gesture_of(pose: Pose) -> GestureKind | None:
    """The gesture that the arms make in this one pose, if any."""
    arms = _arms(pose)
    if arms is None:
        return None
    for one, other in (arms, arms[::-1]):
        if one.believed and one.wrist >= ABOVE_HEAD and one.elbow >= ELBOW_UP and other.wrist <= OTHER_BELOW:
            return "raised_hand"
    crossed = all(
        arm.believed
        and arm.across >= ACROSS
        and arm.wrist - arm.elbow >= OVER_ELBOW
        and CHEST[0] <= arm.wrist <= CHEST[1]
        for arm in arms
    )
    return "crossed_arms" if crossed else None


def _arms(pose: Pose) -> tuple[_Arm, _Arm] | None:
    """Left and right arm; ``None`` when one is not known or the person is not upright."""
    if not pose.seen or len(pose.world) <= max(_NEEDED):
        return None
    known = [point for joint in _NEEDED if (point := pose.world[joint]) is not None]
    if len(known) < len(_NEEDED):
        return None
    left, right, hip_l, hip_r, elbow_l, elbow_r, wrist_l, wrist_r = known
    middle, hips = _middle(left, right), _middle(hip_l, hip_r)
    up, wide = _from_to(hips, middle), _from_to(right, left)
    trunk, width = math.hypot(*up), math.hypot(*wide)
    if trunk == 0.0 or width == 0.0 or up[1] < trunk * math.cos(math.radians(UPRIGHT_DEG)):
        return None

    def arm(elbow: WorldPoint, wrist: WorldPoint, joint: Joint, inward: float) -> _Arm:
        mark = pose.landmarks[joint]
        believed = mark is not None and mark.visibility >= LEAST_BELIEF
        at_elbow, at_wrist = _from_to(middle, elbow), _from_to(middle, wrist)
        return _Arm(
            _dot(at_elbow, up) / trunk**2,
            _dot(at_wrist, up) / trunk**2,
            inward * _dot(at_wrist, wide) / width**2,
            believed,
        )

    return arm(elbow_l, wrist_l, Joint.LEFT_WRIST, -1.0), arm(elbow_r, wrist_r, Joint.RIGHT_WRIST, 1.0)


def _middle(a: WorldPoint, b: WorldPoint) -> WorldPoint:
    return ((a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0, (a[2] + b[2]) / 2.0)


def _from_to(a: WorldPoint, b: WorldPoint) -> WorldPoint:
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2])


def _dot(a: WorldPoint, b: WorldPoint) -> float:
    return sum(p * q for p, q in zip(a, b, strict=True))
