"""Counts how often a path goes round: revolutions of a leg in the (flexion, abduction) plane.

The path since the last revolution is kept. About the middle of its extent the turned angle is summed: positive is
forward, out, back, in (``outward``). A full turn is a revolution. A change of direction, or a rest, ends a path: three
quarters and more count as the revolution they were meant to be, less is a partial one. What follows a revolution until
the rest is turned about the middle of that revolution: the leg's way back to the floor goes round nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

_STEP_S = 0.03
_CHECK_S = 0.1
_KEEP_S = 12.0
_FULL_DEG = 360.0
_FIRST_DEG = 420.0
"""[deg] Turn after which the first revolution from rest counts while the leg goes on: the way from rest to the circle
closes a small loop of its own, which opens again as the circle grows. Ours."""
_NEARLY_DEG = 280.0
"""[deg] A turn that ends in a rest or a change of direction counts from here. Ours, docs/decisions/0004."""
_NOTICED_DEG = 150.0
_BACK_DEG = 90.0
"""[deg] Turning back this far is a change of direction and not a wobble. Ours."""
_LEAST_S = 0.8
"""[s] No leg goes round faster; what does is a fault of the landmarks. Ours."""
_LEAST_FILL = 0.1
"""Least extent forward by the extent outward: a line has 0, a circle 1, and the pose model sees half of it. Ours."""

_LEAST_SHARE = 0.5
"""A path after a revolution that is narrower than this share of it is the way back to the floor. Ours."""
_ROUND_FILL = 0.6
"""A path that fills less of its ellipse is no revolution, however its middle was passed. Ours."""

Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Turned:
    """A path round the middle: its points (t [s], forward [deg], outward [deg]) and the angle turned [deg]."""

    path: tuple[Point, ...]
    turned_deg: float
    complete: bool


class Winding:
    """Follows one leg's path.

    Parameters
    ----------
    least_deg
        [deg] least half extent of a revolution.
    """

    def __init__(self, least_deg: float) -> None:
        self._least_deg = least_deg
        self._path: list[Point] = []
        self._before: list[Point] = []
        self._almost: Turned | None = None
        self._checked_s = -math.inf

    @property
    def wide(self) -> bool:
        """Whether the path since the last revolution is as wide as a revolution at all."""
        return _extent(self._path, 2) >= 2.0 * self._least_deg

    def step(self, t_s: float, forward_deg: float, outward_deg: float) -> Turned | None:
        """Take the leg's direction at ``t_s`` [s]; a revolution that is complete comes back."""
        if self._path and t_s - self._path[-1][0] < _STEP_S:
            return None
        self._path.append((t_s, forward_deg, outward_deg))
        if self._path[0][0] < t_s - _KEEP_S:
            self._path = [point for point in self._path if point[0] >= t_s - _KEEP_S]
        if t_s - self._checked_s < _CHECK_S:
            return None
        self._checked_s = t_s
        return self._check()

    def rest(self) -> Turned | None:
        """The leg is at rest: the path ends; what it was comes back."""
        turns = self._turns(self._before or self._path)
        self._before = []
        first, last = _span(turns)
        path = self._path
        self._path = path[-1:]
        found = self._judged(path[first : last + 1], turns[last] - turns[first]) if turns else None
        almost, self._almost = self._almost, None
        return found if almost is None or (found is not None and found.complete) else almost

    def lose(self) -> None:
        """The leg was out of sight: the path is forgotten."""
        self._path, self._before, self._almost = [], [], None

    def _check(self) -> Turned | None:
        turns = self._turns(self._path)
        if not turns:
            return None
        now = turns[-1]
        needed_deg = _FULL_DEG if self._before else _FIRST_DEG
        for extreme in (_index_of(turns, min), _index_of(turns, max)):
            if abs(now - turns[extreme]) >= needed_deg:
                start, end = self._full_turn(turns)
                slow_enough = self._path[end][0] - self._path[start][0] >= _LEAST_S
                return self._cut(turns, start, end) if slow_enough else None
        for extreme in (_index_of(turns, min), _index_of(turns, max)):
            before = turns[: extreme + 1]
            start = _index_of(before, max if turns[extreme] < turns[0] else min)
            if abs(now - turns[extreme]) >= _BACK_DEG and abs(turns[extreme] - turns[start]) >= _NOTICED_DEG:
                return self._cut(turns, start, extreme)
        return self._still_almost(turns)

    def _still_almost(self, turns: list[float]) -> Turned | None:
        """Remember a turn that is all but complete; it comes back when a wider movement moves the middle off it.

        Only after a revolution of like size: on the way to the first one the leg may seem to go round too.
        """
        first, last = _span(turns)
        found = self._judged(self._path[first : last + 1], turns[last] - turns[first])
        wide_enough = bool(self._before) and _extent(self._path, 2) >= _LEAST_SHARE * _extent(self._before, 2)
        if found is not None and found.complete and wide_enough:
            self._almost = found
            return None
        almost, self._almost = self._almost, None
        if almost is not None:
            self._path = [point for point in self._path if point[0] >= almost.path[-1][0]]
        return almost

    def _full_turn(self, turns: list[float]) -> tuple[int, int]:
        """Where the full turn that ends now began, and where it ends."""
        now = turns[-1]
        return next(i for i in range(len(turns) - 1, -1, -1) if abs(now - turns[i]) >= _FULL_DEG), len(turns) - 1

    def _cut(self, turns: list[float], start: int, end: int) -> Turned | None:
        path = self._path[start : end + 1]
        self._path, self._almost = self._path[end:], None
        turned = self._judged(path, turns[end] - turns[start])
        if turned is not None and turned.complete:
            self._before = path
        return turned

    def _judged(self, path: list[Point], turned_deg: float) -> Turned | None:
        """What a path was; None when it was too small, too short or too little turned to be noticed."""
        too_short = path[-1][0] - path[0][0] < _LEAST_S
        if too_short or abs(turned_deg) < _NOTICED_DEG or _extent(path, 2) < 2.0 * self._least_deg:
            return None
        complete = abs(turned_deg) >= _NEARLY_DEG and _fill(path) >= _ROUND_FILL
        return Turned(tuple(path), turned_deg, complete)

    def _turns(self, about: list[Point]) -> list[float]:
        """Angle turned about the middle of a path, summed from the start [deg]; empty when it is no loop."""
        path = self._path
        wide, deep = _extent(about, 2), _extent(about, 1)
        if wide < 2.0 * self._least_deg or deep < _LEAST_FILL * wide:
            return []
        middle_f = (max(p[1] for p in about) + min(p[1] for p in about)) / 2.0
        middle_a = (max(p[2] for p in about) + min(p[2] for p in about)) / 2.0
        turns, total, before = [], 0.0, None
        for _, forward, outward in path:
            angle = math.degrees(math.atan2((outward - middle_a) / wide, (forward - middle_f) / deep))
            if before is not None:
                total += (angle - before + 180.0) % 360.0 - 180.0
            turns.append(total)
            before = angle
        return turns


def _index_of(turns: list[float], which: Callable[[list[float]], float]) -> int:
    return turns.index(which(turns)) if turns else 0


def _span(turns: list[float]) -> tuple[int, int]:
    """Where the turned angle is smallest and largest, in the order of time."""
    low, high = _index_of(turns, min), _index_of(turns, max)
    return min(low, high), max(low, high)


def _fill(path: list[Point]) -> float:
    """Area inside the closed path by that of the ellipse with its second moments: 1 for a circle, 0 there and back."""
    closed = zip(path, [*path[1:], path[0]], strict=True)
    area = abs(sum(a[1] * b[2] - b[1] * a[2] for a, b in closed)) / 2.0
    count = len(path)
    mean_f, mean_a = sum(p[1] for p in path) / count, sum(p[2] for p in path) / count
    ff = sum((p[1] - mean_f) ** 2 for p in path) / count
    aa = sum((p[2] - mean_a) ** 2 for p in path) / count
    fa = sum((p[1] - mean_f) * (p[2] - mean_a) for p in path) / count
    ellipse = 2.0 * math.pi * math.sqrt(max(ff * aa - fa * fa, 0.0))
    return area / ellipse if ellipse > 0.0 else 0.0


def _extent(path: list[Point], axis: int) -> float:
    values = [point[axis] for point in path]
    return max(values) - min(values) if values else 0.0
