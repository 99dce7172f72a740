"""Circular swings: revolutions of a leg, told from what of it is seen well wherever the camera stands.

Four signals of each leg are followed (``circle_signals``) and cut into whole circles (``course``). Abduction is read in
the picture; the forward part has its depth from the world landmarks and is the weaker one. So the radius is the half
extent of the abduction, and roundness is a rough figure.
"""

from __future__ import annotations

import math
from collections import deque

from hipfive.motion.circle_signals import CircleSignals
from hipfive.motion.course import Course
from hipfive.motion.evenly import GRID_S, Evenly
from hipfive.motion.events import Attempt
from hipfive.motion.frame import END, Found, Frame
from hipfive.motion.leg_trails import LegTrails
from hipfive.motion.parts import Part
from hipfive.motion.paths import Path, slow_s
from hipfive.motion.skeleton import Side

_OTHER_SHARE = 0.75
"""The foot of a leg that circles goes at least so far, by the way of the other foot. Ours, docs/decisions/0006."""
_FOOT_SHARE = 0.6
"""The foot goes at least so far in the picture, by how far it goes below the hip: else the hips went. Ours, 0015."""
_STEP, _HIPS_STAY, _GROWS, _WALK_S = 0.2, 0.3, 1.15, 1.0
"""Who walks: both feet go farther [trunk lengths], and so do the hips across the picture [trunk lengths], or the trunk
becomes so many times larger or smaller, in so long [s]. Ours, docs/decisions/0015."""
_DOWN_SHARE, _EDGE = 0.3, 0.2
"""A foot that rests makes the leg slower than this share of its pace, and not at the beginning or end. Ours."""
_LOST_S = 0.6
"""[s] A leg that is not seen for longer is followed anew. Ours, docs/decisions/0004."""
_KEEP_POINTS = 200


class CircleTracker:
    """Counts revolutions of both legs and keeps those of the leg that really moved."""

    def __init__(self) -> None:
        self._trails = LegTrails()
        self._legs = {side: _Leg(side) for side in Side}
        self._late: list[Found | Attempt] = []
        self._look_s = 0.0

    @property
    def active(self) -> Side | None:
        """The leg that is circling now, if one is."""
        moving = [side for side, leg in self._legs.items() if leg.course.moving]
        return moving[0] if len(moving) == 1 else None

    @property
    def pending(self) -> dict[Side, int]:
        """How many circles of each leg have likely been completed that are told later."""
        late = [found.side for found in self._late if isinstance(found, Found)]
        return {side: leg.course.pending + late.count(side) for side, leg in self._legs.items()}

    def step(self, frame: Frame) -> list[Found | Attempt]:
        """Take a frame; revolutions and attempts that have become certain come back."""
        self._trails.step(frame)
        if self._walks(frame.t_s):
            self.lose()
        out: list[Found | Attempt] = []
        for side, leg in self._legs.items():
            if leg.lost(frame.t_s):
                self._end(side)
            for part in self._legs[side].step(frame):
                out += self._judge(self._legs[side], part)
        late, self._late = self._late, []
        return late + out

    def finish(self, t_s: float) -> list[Found | Attempt]:
        """The set ends at ``t_s`` [s]."""
        del t_s
        out, self._late = self._late, []
        return out + [found for leg in self._legs.values() for part in leg.finish() for found in self._judge(leg, part)]

    def lose(self) -> None:
        """The person was out of sight."""
        for side in Side:
            self._end(side)

    def _end(self, side: Side) -> None:
        """Tell later what was done up to now, and follow this leg anew."""
        leg = self._legs[side]
        self._late += [found for part in leg.finish() for found in self._judge(leg, part)]
        self._legs[side] = _Leg(side)

    def _walks(self, t_s: float) -> bool:
        """Whether the person walks; looked at ten times a second."""
        if t_s < self._look_s:
            return False
        self._look_s = t_s + GRID_S
        return self._walked(t_s - _WALK_S, t_s)

    def _walked(self, start_s: float, end_s: float) -> bool:
        trails = self._trails
        if any(trails.ankle_travel(side, start_s, end_s) <= _STEP for side in Side):
            return False
        return trails.hips_went(start_s, end_s) > _HIPS_STAY or trails.grew(start_s, end_s) > _GROWS

    def _judge(self, leg: _Leg, part: Part) -> list[Found | Attempt]:
        start_s, end_s, path = leg.path_of(part)
        side = leg.side
        own = self._trails.ankle_travel(side, start_s, end_s)
        below = self._trails.swept(side, "ankle", start_s, end_s) or 0.0
        others = self._trails.ankle_travel(side.other, start_s, end_s)
        if own < max(_OTHER_SHARE * others, _FOOT_SHARE * below) or self._walked(start_s, end_s):
            leg.course.refuse(part)
            return []
        if part.way == 0:
            return [Attempt(start_s, end_s, "partial")]
        outward = [point[2] for point in path]
        peak_s = path[outward.index(max(outward))][0]
        measures = self._trails.measures(side, start_s, end_s)
        measures["foot_down_s"] = min(measures["foot_down_s"] or 0.0, slow_s(path, _DOWN_SHARE, _EDGE))
        extent = self._trails.range(f"hip_abduction_{END[side]}", start_s, end_s)
        measures["radius_deg"] = (extent[1] - extent[0]) / 2.0 if extent else None
        measures["roundness"] = _roundness([(f, a) for _, f, a in path])
        return [Found(side, start_s, peak_s, end_s, measures, direction="outward" if part.way > 0 else "inward")]


class _Leg:
    """One leg: its signals, its course, and its recent path."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.course = Course()
        self._signals = CircleSignals(side)
        self._evenly = Evenly()
        self._path: deque[tuple[float, float, float]] = deque(maxlen=_KEEP_POINTS)
        self._begin_s: float | None = None
        self._last_s = math.inf

    def lost(self, t_s: float) -> bool:
        """Whether the leg was not seen for long."""
        return t_s - self._last_s > _LOST_S

    def step(self, frame: Frame) -> list[Part]:
        """Take a frame; the parts of the leg's course that have become certain come back."""
        seen = self._signals.step(frame)
        told: list[Part] = []
        if seen is None:
            return told
        self._last_s = frame.t_s
        for t_s, values in self._evenly.step(frame.t_s, seen):
            if self._begin_s is None:
                self._begin_s = t_s
            *row, forward, outward = values
            self._path.append((t_s, forward, outward))
            told += self.course.step(tuple(row), self._signals.plane(frame))
        return told

    def finish(self) -> list[Part]:
        """What is most likely of the rest."""
        return self.course.finish()

    def path_of(self, part: Part) -> tuple[float, float, Path]:
        """Start and end of a part [s], and its path: (t [s], forward [deg], outward [deg])."""
        begin_s = self._begin_s or 0.0
        start_s, end_s = (begin_s + GRID_S * point for point in (part.begin, part.end - 1))
        half_s = 0.5 * GRID_S
        return start_s, end_s, [point for point in self._path if start_s - half_s < point[0] < end_s + half_s]


def _roundness(path: list[tuple[float, float]]) -> float:
    """Short by long axis of the ellipse with the same second moments as the path, 0 to 1."""
    count = len(path)
    mean_f, mean_a = sum(f for f, _ in path) / count, sum(a for _, a in path) / count
    ff = sum((f - mean_f) ** 2 for f, _ in path) / count
    aa = sum((a - mean_a) ** 2 for _, a in path) / count
    fa = sum((f - mean_f) * (a - mean_a) for f, a in path) / count
    middle, spread = (ff + aa) / 2.0, math.hypot((ff - aa) / 2.0, fa)
    return math.sqrt(max(middle - spread, 0.0) / (middle + spread)) if middle > 0.0 else 0.0
