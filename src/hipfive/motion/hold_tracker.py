"""Baby pose: when it is held, by which feet, and how far the hips are flexed.

A leg is in the pose while its hip is flexed far enough, the foot is above the hip and a hand is at the foot. A hold
goes on while any leg is in the pose and ends when none has been for ``lost_s``; it counts from ``least_s``. A hold of
both feet lasts from when both were held until one was let go.

Knees drawn up with the feet in the air and the hands plainly elsewhere are told as ``feet_not_held``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from hipfive.motion.events import Attempt, Hold, HoldStarted
from hipfive.motion.exercise import Held
from hipfive.motion.filters import RunningMedian
from hipfive.motion.frame import END, Frame
from hipfive.motion.lifts import Lifts
from hipfive.motion.pose import Landmark
from hipfive.motion.skeleton import Joint, Side

_RELEASE_DEG = 12.0
"""[deg] A leg stays in the pose until it is this much below the limit. Ours, docs/decisions/0004."""
_HAND_NEAR, _HAND_GONE = 0.35, 0.45
"""[trunk lengths] A hand nearer than the first to ankle, heel or toes holds the foot, until it is farther than the
second: 0.03–0.2 while it does, 0.4–0.7 a quarter of a second before and after (bench/twin). docs/decisions/0017."""
_FOOT_UP = 0.25
"""[trunk lengths] The ankle is at least this far above the hip. Ours."""
_EMPTY_S = 1.5
"""[s] A pose without hands that lasts longer is not the way to the feet. Ours, docs/decisions/0006."""
_MOST = 1800
"""Frames of a hold of which its typical figures are taken: the last minute at 30 Hz. Ours."""
_BOTH_SHARE = 0.5
_NOTICED_S = 0.4

_FOOT = {
    Side.LEFT: (Joint.LEFT_ANKLE, Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX),
    Side.RIGHT: (Joint.RIGHT_ANKLE, Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX),
}
_HANDS = (Joint.LEFT_WRIST, Joint.RIGHT_WRIST, Joint.LEFT_INDEX, Joint.RIGHT_INDEX)


@dataclass(slots=True)
class _Open:
    """A hold under way."""

    start_s: float
    last_s: float
    said: bool = False
    both_s: tuple[float, float] | None = None
    frames: dict[frozenset[Side], int] = field(default_factory=dict)
    typical: dict[str, RunningMedian] = field(default_factory=dict)

    def take(self, name: str, value: float | None) -> None:
        """Add a frame's value of a figure; legs that the model exchanges for a moment do not move its median."""
        middle = self.typical.setdefault(name, RunningMedian(_MOST))
        if value is not None:
            middle.step(value)

    def kept(self, least_s: float) -> tuple[str, float, float]:
        """Which feet were held for most of it, and from when until when [s]."""
        both = self.frames.get(frozenset(Side), 0)
        mostly = both >= _BOTH_SHARE * sum(self.frames.values())
        short = self.last_s - self.start_s < least_s
        if self.both_s is not None and mostly and (short or self.both_s[1] - self.both_s[0] >= least_s):
            return "both", *self.both_s
        left, right = (sum(n for held, n in self.frames.items() if side in held) for side in Side)
        return Side.LEFT if left >= right else Side.RIGHT, self.start_s, self.last_s


class HoldTracker:
    """Follows the pose being taken, held and let go."""

    def __init__(self, movement: Held) -> None:
        self._movement = movement
        self._in_pose: frozenset[Side] = frozenset()
        self._open: _Open | None = None
        self._empty: tuple[float, float] | None = None
        self._lifts = Lifts()
        self.active: Side | None = None

    def step(self, frame: Frame) -> list[Hold | Attempt | HoldStarted]:
        """Take a frame; what began or ended with it comes back."""
        self._in_pose = frozenset(side for side in Side if self._held(frame, side))
        self._lifts.step(frame)
        out: list[Hold | Attempt | HoldStarted] = [*self._watch_empty(frame)]
        if self._open is not None and frame.t_s - self._open.last_s > self._movement.lost_s:
            out += self._close()
        if self._in_pose:
            if self._open is None:
                self._open = _Open(frame.t_s, frame.t_s)
            self._add(self._open, frame)
            if not self._open.said and frame.t_s - self._open.start_s >= self._movement.least_s:
                self._open.said = True
                out.append(HoldStarted(frame.t_s, self._open.kept(0.0)[0], self._open.start_s))
        return out

    def finish(self, t_s: float) -> list[Hold | Attempt]:
        """The set ends at ``t_s`` [s]."""
        del t_s
        return [*self._close(), *self._end_empty()]

    def lose(self) -> None:
        """The person was out of sight: the hold ends where it was last seen, when its time is up."""

    def _add(self, hold: _Open, frame: Frame) -> None:
        hold.last_s = frame.t_s
        if self._in_pose == frozenset(Side):
            hold.both_s = (frame.t_s if hold.both_s is None else hold.both_s[0], frame.t_s)
        for name, lift in self._lifts.now.items():
            hold.take(name, lift)
        hold.frames[self._in_pose] = hold.frames.get(self._in_pose, 0) + 1
        for name in ("hip_flexion", "hip_abduction"):
            for end in END.values():
                hold.take(f"{name}_{end}_deg", frame.angles[f"{name}_{end}"])
        if self._movement.hands:
            hold.take("hand_foot_gap", min(self._gap(frame, side) for side in self._in_pose))

    def _close(self) -> list[Hold | Attempt]:
        hold, self._open = self._open, None
        if hold is None or hold.last_s - hold.start_s < _NOTICED_S:
            return []
        side, start_s, end_s = hold.kept(self._movement.least_s)
        if end_s - start_s < self._movement.least_s:
            return [Attempt(start_s, end_s, "too_short")]
        measures = {name: middle.value for name, middle in hold.typical.items()}
        measures["duration_s"] = end_s - start_s
        return [Hold(side, start_s, end_s, measures=measures)]

    def _watch_empty(self, frame: Frame) -> list[Attempt]:
        """Follow a pose without hands; it ends when a hand comes or the legs go down."""
        empty = not self._in_pose and any(self._empty_handed(frame, side) for side in Side)
        if empty:
            self._empty = (frame.t_s if self._empty is None else self._empty[0], frame.t_s)
            return []
        return self._end_empty() if self._empty is not None and frame.t_s - self._empty[1] > _NOTICED_S else []

    def _end_empty(self) -> list[Attempt]:
        empty, self._empty = self._empty, None
        if empty is None or empty[1] - empty[0] < _EMPTY_S:
            return []
        return [Attempt(*empty, "feet_not_held")]

    def _empty_handed(self, frame: Frame, side: Side) -> bool:
        flexion = frame.leg("hip_flexion", side)
        if flexion is None or flexion < self._movement.flexion_deg or not self._foot_up(frame, side):
            return False
        return _HAND_GONE < self._gap(frame, side) < math.inf

    def _held(self, frame: Frame, side: Side) -> bool:
        already = side in self._in_pose
        limit = self._movement.flexion_deg - (_RELEASE_DEG if already else 0.0)
        flexion = frame.leg("hip_flexion", side)
        if flexion is None and not self._hides(frame, side):
            return False
        if (flexion is not None and flexion < limit) or not self._foot_up(frame, side):
            return False
        if not self._movement.hands:
            return True
        return self._gap(frame, side) < (_HAND_GONE if already else _HAND_NEAR)

    def _hides(self, frame: Frame, side: Side) -> bool:
        """Whether only this leg is not known: a foot held in the air has its knee drawn up, seen or not."""
        return self._movement.hands and frame.leg("hip_flexion", side.other) is not None

    def _foot_up(self, frame: Frame, side: Side) -> bool:
        hip = frame.pose.landmarks[Joint.LEFT_HIP if side is Side.LEFT else Joint.RIGHT_HIP]
        ankle = frame.pose.landmarks[_FOOT[side][0]]
        return hip is not None and ankle is not None and ankle.y - hip.y > _FOOT_UP * frame.body.trunk_length

    def _gap(self, frame: Frame, side: Side) -> float:
        """Distance from the nearest hand to the foot in the picture [trunk lengths]; infinite when not known."""
        marks = frame.pose.landmarks
        hands = [marks[joint] for joint in _HANDS]
        gaps = [_distance(hand, marks[joint]) for hand in hands for joint in _FOOT[side]]
        return min(gaps) / frame.body.trunk_length


def _distance(a: Landmark | None, b: Landmark | None) -> float:
    if a is None or b is None:
        return math.inf
    return math.hypot(a.x - b.x, a.y - b.y)
