"""Leg swings and side swings: which leg swung, when, and how far."""

from __future__ import annotations

from hipfive.motion.events import Attempt
from hipfive.motion.exercise import Swing
from hipfive.motion.filters import Despiked
from hipfive.motion.frame import Found, Frame
from hipfive.motion.leg_trails import LegTrails
from hipfive.motion.skeleton import Side
from hipfive.motion.swings import LEAST_S, SwingCounter, SwingFound

_SPIKE_S = 0.11
"""[s] Window of the median taken before counting: landmarks' spikes last up to 0.05 s. Ours, docs/decisions/0004."""
_OTHER_SHARE = 0.75
"""A leg whose ankle travels less than this share of the other one's is the standing leg. Ours, docs/decisions/0004."""


class SwingTracker:
    """Counts the swings of both legs and keeps those of the leg that really moved."""

    def __init__(self, movement: Swing) -> None:
        self._movement = movement
        self._trails = LegTrails()
        self._clean = {side: Despiked(_SPIKE_S) for side in Side}
        self._counters = {side: SwingCounter(movement.least_arc_deg) for side in Side}

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
        return out

    def finish(self, t_s: float) -> list[Found | Attempt]:
        """The set ends at ``t_s`` [s]."""
        out: list[Found | Attempt] = []
        for side, counter in self._counters.items():
            out += self._judge(side, counter.finish(t_s))
        return out

    def lose(self) -> None:
        """The person was out of sight."""
        for counter in self._counters.values():
            counter.lose()

    def _judge(self, side: Side, swing: SwingFound | None) -> list[Found | Attempt]:
        if swing is None:
            return []
        if swing.end_s - swing.start_s < LEAST_S:
            return []
        own = self._trails.ankle_travel(side, swing.start_s, swing.end_s)
        other = self._trails.ankle_travel(side.other, swing.start_s, swing.end_s)
        if own < _OTHER_SHARE * other:
            return []
        if other > _OTHER_SHARE * own:
            return [Attempt(swing.start_s, swing.end_s, "step")]
        if not swing.counts:
            return [Attempt(swing.start_s, swing.end_s, "partial")]
        measures = self._trails.measures(side, swing.start_s, swing.end_s)
        measures["arc_deg"] = swing.arc_deg
        return [Found(side, swing.start_s, swing.peak_s, swing.end_s, measures)]
