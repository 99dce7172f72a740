"""Leg swings and side swings: which leg swung, when, and how far."""

from __future__ import annotations

from hipfive.motion.events import Attempt
from hipfive.motion.exercise import Swing
from hipfive.motion.filters import Despiked
from hipfive.motion.frame import Found, Frame
from hipfive.motion.leg_trails import LegTrails
from hipfive.motion.own_range import LEAST_EVER_DEG, OwnRange, Small, SmallOnes
from hipfive.motion.skeleton import Side
from hipfive.motion.swings import LEAST_S, SwingCounter, SwingFound

_SPIKE_S = 0.11
"""[s] Window of the median taken before counting: landmarks' spikes last up to 0.05 s. Ours, docs/decisions/0004."""
_OTHER_SHARE = 0.75
"""A leg whose ankle travels less than this share of the other one's is the standing leg. Ours, docs/decisions/0004."""
_SWEPT_SHARE = 0.6
"""A foot that sweeps less than this share of its knee's way hangs from a raised knee: a step. A straight leg's sweeps
twice the knee's way, one bent by 60° its own way. Ours, docs/decisions/0006."""
_STEP_DEG, _STEP_S = 30.0, 1.3
"""A raised knee beyond both is a swing with a bent knee, and told as that. Ours."""
_WENT = 0.3
"""[trunk lengths] Hips that are so far from where they were before walked. Ours, docs/decisions/0006."""


class SwingTracker:
    """Counts the swings of both legs and keeps those of the leg that really moved."""

    def __init__(self, movement: Swing) -> None:
        self._movement = movement
        self._trails = LegTrails()
        self._clean = {side: Despiked(_SPIKE_S) for side in Side}
        self._counters = {side: SwingCounter(movement.least_arc_deg, movement.both_ways) for side in Side}
        self._ranges = {side: OwnRange(movement.least_arc_deg) for side in Side}
        self._small = {side: SmallOnes() for side in Side}

    @property
    def active(self) -> Side | None:
        """The leg that is swinging now, if one is."""
        moving = [side for side, counter in self._counters.items() if counter.moving]
        return moving[0] if len(moving) == 1 else None

    def step(self, frame: Frame) -> list[Found | Attempt]:
        """Take a frame; swings and attempts that have just ended come back."""
        self._trails.step(frame)
        out: list[Found | Attempt] = []
        for side, counter in self._counters.items():
            value = frame.leg(self._movement.signal, side)
            if value is not None:
                out += self._judge(side, counter.step(*self._clean[side].step(frame.t_s, value)))
            if self._small[side].late(frame.t_s):
                out += self._too_small(side)
        return out

    def finish(self, t_s: float) -> list[Found | Attempt]:
        """The set ends at ``t_s`` [s]."""
        out: list[Found | Attempt] = []
        for side, counter in self._counters.items():
            out += [*self._judge(side, counter.finish(t_s)), *self._too_small(side)]
        return out

    def lose(self) -> None:
        """The person was out of sight."""
        for counter in self._counters.values():
            counter.lose()

    def _judge(self, side: Side, swing: SwingFound | None) -> list[Found | Attempt]:
        if swing is None or swing.end_s - swing.start_s < LEAST_S:
            return []
        times = (swing.start_s, swing.end_s)
        own, other = (self._trails.ankle_travel(leg, *times) for leg in (side, side.other))
        if own < _OTHER_SHARE * other:
            return []
        if other > _OTHER_SHARE * own or self._stepped(side, swing):
            return [*self._too_small(side), Attempt(*times, "step")]
        if not swing.whole or swing.arc_deg < LEAST_EVER_DEG:
            return [*self._too_small(side), Attempt(*times, "partial")]
        return self._whole(side, swing)

    def _whole(self, side: Side, swing: SwingFound) -> list[Found | Attempt]:
        """A swing there and back: one that counts, or a small one, of which it shows later whether it does."""
        measures = self._trails.measures(side, swing.start_s, swing.end_s)
        measures["arc_deg"] = swing.arc_deg
        measures["full_s"] = swing.full_s
        found = Found(side, swing.start_s, swing.peak_s, swing.end_s, measures)
        own = self._ranges[side]
        before = self._too_small(side.other)
        if swing.arc_deg >= own.least_deg:
            own.learn(swing.arc_deg)
            return [*before, *self._too_small(side), found]
        if own.known:
            return [*before, Attempt(swing.start_s, swing.end_s, "partial")]
        alike = self._small[side].add(Small(found, swing.arc_deg))
        for small in alike:
            own.learn(small.arc_deg)
        gone = () if alike else self._small[side].oldest()
        return [*before, *(small.found for small in alike), *map(_refused, gone)]

    def _too_small(self, side: Side) -> list[Found | Attempt]:
        """The small swings that waited: now it is known that they do not count."""
        return [_refused(small) for small in self._small[side].clear()]

    def _stepped(self, side: Side, swing: SwingFound) -> bool:
        """Whether the knee was raised with the foot below it, or the body stands elsewhere than before."""
        times = (swing.start_s, swing.end_s)
        knee, ankle = (self._trails.swept(side, joint, *times) for joint in ("knee", "ankle"))
        hung = knee is not None and ankle is not None and ankle < _SWEPT_SHARE * knee
        small = swing.arc_deg < _STEP_DEG or swing.full_s < _STEP_S
        return (hung and small) or self._trails.hips_went(*times) > _WENT


def _refused(small: Small) -> Attempt:
    return Attempt(small.found.start_s, small.found.end_s, "partial")
