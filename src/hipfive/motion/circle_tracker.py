"""Circular swings: revolutions of the leg, from its direction in body axes.

A revolution is one cycle of the leg's abduction in which the path in the (flexion, abduction) plane encloses area; the
sign of the area is the direction: ``outward`` is forward, out, back, in. Abduction is read in the picture; the forward
part has its depth from the world landmarks, so roundness is the weaker figure.
"""

from __future__ import annotations

import math

from hipfive.motion.events import Attempt
from hipfive.motion.exercise import Circle
from hipfive.motion.frame import Found, Frame
from hipfive.motion.leg_trails import LegTrails
from hipfive.motion.skeleton import Side
from hipfive.motion.swings import REST_DEG, REST_S, SwingCounter, SwingFound
from hipfive.motion.turning import Trail

_OTHER_SHARE = 0.75
_LEAST_FILL = 0.25
"""Least area by the area of the ellipse with the same extent; a line has 0, a circle 1. Ours, docs/decisions/0004."""
_LEAST_DEPTH_SHARE = 0.2
_KEEP_S = 12.0
_MOST = 720


class CircleTracker:
    """Counts revolutions of both legs and keeps those of the leg that really moved."""

    def __init__(self, movement: Circle) -> None:
        self._movement = movement
        self._trails = LegTrails()
        self._counters = {side: SwingCounter(2.0 * movement.least_deg) for side in Side}
        self._forward = {side: Trail(_KEEP_S, _MOST) for side in Side}
        self._outward = {side: Trail(_KEEP_S, _MOST) for side in Side}

    @property
    def active(self) -> Side | None:
        """The leg that is circling now, if one is."""
        moving = [side for side, counter in self._counters.items() if counter.moving]
        return moving[0] if len(moving) == 1 else None

    def step(self, frame: Frame) -> list[Found | Attempt]:
        """Take a frame; revolutions and attempts that have just ended come back."""
        self._trails.step(frame)
        out: list[Found | Attempt] = []
        for side in Side:
            forward, outward = frame.leg("hip_flexion", side), frame.leg("hip_abduction", side)
            if forward is None or outward is None:
                continue
            self._forward[side].step(frame.t_s, forward)
            self._outward[side].step(frame.t_s, outward)
            settled = self._forward[side].spread(frame.t_s - REST_S, frame.t_s) < REST_DEG
            out += self._judge(side, self._counters[side].step(frame.t_s, outward, settled=settled))
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

    def _judge(self, side: Side, cycle: SwingFound | None) -> list[Found | Attempt]:
        if cycle is None:
            return []
        start_s, end_s = cycle.start_s, cycle.end_s
        own = self._trails.ankle_travel(side, start_s, end_s)
        if own < _OTHER_SHARE * self._trails.ankle_travel(side.other, start_s, end_s):
            return []
        path = self._path(side, start_s, end_s)
        loop = _loop(path)
        if not cycle.counts or loop is None:
            return [Attempt(start_s, end_s, "partial")]
        measures = self._trails.measures(side, start_s, end_s)
        measures["radius_deg"], measures["roundness"], area = loop
        return [Found(side, start_s, cycle.peak_s, end_s, measures, direction="outward" if area > 0 else "inward")]

    def _path(self, side: Side, start_s: float, end_s: float) -> list[tuple[float, float]]:
        forward = self._forward[side].between(start_s, end_s)
        outward = self._outward[side].between(start_s, end_s)
        return [(f, a) for (_, f), (_, a) in zip(forward, outward, strict=True)]


def _loop(path: list[tuple[float, float]]) -> tuple[float, float, float] | None:
    """Radius [deg], roundness and signed area of a closed path, or None when it is no loop."""
    if len(path) < 6:
        return None
    closed = zip(path, [*path[1:], path[0]], strict=True)
    area = sum(f1 * a2 - f2 * a1 for (f1, a1), (f2, a2) in closed) / 2.0
    extent_f = max(f for f, _ in path) - min(f for f, _ in path)
    extent_a = max(a for _, a in path) - min(a for _, a in path)
    ellipse = math.pi / 4.0 * extent_f * extent_a
    if extent_f < _LEAST_DEPTH_SHARE * extent_a or abs(area) < _LEAST_FILL * ellipse:
        return None
    short, long = sorted(_axes(path))
    return (short + long) / 2.0, short / long, area


def _axes(path: list[tuple[float, float]]) -> tuple[float, float]:
    """Half axes [deg] of the ellipse with the same second moments as the path."""
    count = len(path)
    mean_f, mean_a = sum(f for f, _ in path) / count, sum(a for _, a in path) / count
    ff = sum((f - mean_f) ** 2 for f, _ in path) / count
    aa = sum((a - mean_a) ** 2 for _, a in path) / count
    fa = sum((f - mean_f) * (a - mean_a) for f, a in path) / count
    middle, spread = (ff + aa) / 2.0, math.hypot((ff - aa) / 2.0, fa)
    return math.sqrt(2.0 * (middle + spread)), math.sqrt(max(2.0 * (middle - spread), 0.0))
