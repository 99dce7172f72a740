"""Counts how often a path goes round: revolutions of a leg in the (forward, outward) plane.

The path since the last revolution is kept, and the angle turned about the middle of a revolution is summed: positive is
forward, out, back, in (``outward``).

    what happens                              what follows
    ----------------------------------------  ----------------------------------------------------------------------
    a full turn                               a revolution; the next one begins there
    a full turn, the first after a rest       it began where the leg was slowest while it was led to the circle
    turned back by ``_BACK_DEG``, or a rest   three quarters and more count as the revolution they were meant to be,
                                              less is a partial one; the next begins at the turning point
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hipfive.motion.loops import Path, Point, begun_at, extent, fill, slow_moments, turned_about

_STEP_S, _CHECK_S = 0.045, 0.105
"""[s] Between two points of the path, and two looks at it: no multiple of a usual camera's frame time."""
_KEEP_S = 12.0
_FULL_DEG = 360.0
_FIRST_DEG = 420.0
"""[deg] Turn after which the first revolution from rest counts while the leg goes on: the way from rest to the circle
closes a small loop of its own, which opens again as the circle grows. Ours."""
_LEAD_DEG = 160.0
"""[deg] So far the leg may seem to turn while it is led from rest to the circle. Ours, docs/decisions/0006."""
_NEARLY_DEG = 284.0
"""[deg] A turn that ends in a rest or a change of direction counts from here. Ours, docs/decisions/0004."""
_LAST_DEG = 200.0
"""[deg] The last turn of a run counts from here when with what was taken for the way to the run's first circle it makes
``_NEARLY_DEG``: then each circle was only cut that much too late. Ours, docs/decisions/0006."""
_NOTICED_DEG = 115.0
_PART_DEG = 90.0
_BACK_DEG = 90.0
"""[deg] Turning back this far is a change of direction and not a wobble. Ours."""
_LEAST_S = 0.8
"""[s] No leg goes round faster; what does is a fault of the landmarks. Ours."""
_LEAST_SHARE = 0.5
"""A path after a revolution that is narrower than this share of it is the way back to the floor. Ours."""
_QUICK_SHARE = 0.45
"""A turn that takes less than this share of the revolution before it is the way there and back. Ours."""
_ROUND_FILL = 0.6
"""A path that fills less of its ellipse is no revolution, however its middle was passed. Ours."""


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
        self._lead_deg = 0.0
        self._checked_s = -math.inf

    @property
    def wide(self) -> bool:
        """Whether the path since the last revolution is as wide as a revolution at all."""
        return extent(self._path, 2) >= 2.0 * self._least_deg

    @property
    def lasted_s(self) -> float:
        """[s] since the last revolution or rest ended."""
        return _lasted_s(self._path)

    @property
    def partway(self) -> bool:
        """Whether the path since the last revolution has gone part of the way round."""
        turns = self._turns(self._before or self._path)
        return bool(turns) and _PART_DEG <= max(turns) - min(turns) < _NEARLY_DEG

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
        found = None
        if turns:
            first, last = _span(turns)
            first = self._begun(turns, first, min(_LEAD_DEG, abs(turns[last] - turns[first]) - _NEARLY_DEG))
            last = self._full_at(turns, first) or last
            found = self._judged(self._path[first : last + 1], turns[last] - turns[first], ends=True)
        almost = self._almost
        self._path, self._before, self._almost = self._path[-1:], [], None
        return found if almost is None or (found is not None and found.complete) else almost

    def lose(self) -> None:
        """The leg was out of sight: the path is forgotten."""
        self._path, self._before, self._almost = [], [], None

    def _check(self) -> Turned | None:
        turns = self._turns(self._path)
        if not turns:
            return None
        now, extremes = turns[-1], (_index_of(turns, min), _index_of(turns, max))
        needed_deg = _FULL_DEG if self._before else _FIRST_DEG
        for extreme in extremes:
            if abs(now - turns[extreme]) >= needed_deg:
                return self._full(turns, extreme)
        for extreme in extremes:
            before = turns[: extreme + 1]
            start = _index_of(before, max if turns[extreme] < turns[0] else min)
            if abs(now - turns[extreme]) >= _BACK_DEG and abs(turns[extreme] - turns[start]) >= _NOTICED_DEG:
                almost = abs(turns[extreme] - turns[start]) < _NEARLY_DEG and self._almost is not None
                return self._release() if almost else self._cut(turns, start, extreme, ends=True)
        return self._still_almost(turns)

    def _full(self, turns: list[float], start: int) -> Turned | None:
        """A full turn since a point of the path; the first one from rest begins where the leg was led to the circle."""
        if not self._before:
            begun = self._begun(turns, start, _LEAD_DEG)
            self._lead_deg, start = turns[begun] - turns[start], begun
        end = self._full_at(turns, start)
        if end is not None and not self._before:
            turns = self._turns(self._path[start : end + 1]) or turns
            end = self._full_at(turns, start)
        slow_enough = end is not None and self._path[end][0] - self._path[start][0] >= _LEAST_S
        return self._cut(turns, start, end) if end is not None and slow_enough else None

    def _full_at(self, turns: list[float], start: int) -> int | None:
        """Where the path has gone round once since a point of it."""
        return next((i for i in range(start, len(turns)) if abs(turns[i] - turns[start]) >= _FULL_DEG), None)

    def _begun(self, turns: list[float], start: int, within_deg: float) -> int:
        """The last slow moment in the first ``within_deg`` [deg] of a turn: there the leg was led to the circle."""
        begun = start
        for i in slow_moments(self._path[start:]):
            if abs(turns[start + i] - turns[start]) > within_deg:
                break
            begun = start + i
        return begun

    def _still_almost(self, turns: list[float]) -> Turned | None:
        """Remember a turn that is all but complete; it comes back when a wider movement moves the middle off it.

        Only after a revolution of like size: on the way to the first one the leg may seem to go round too.
        """
        first, last = _span(turns)
        found = self._judged(self._path[first : last + 1], turns[last] - turns[first])
        wide_enough = bool(self._before) and extent(self._path, 2) >= _LEAST_SHARE * extent(self._before, 2)
        if found is not None and found.complete and wide_enough:
            self._almost = found
            return None
        return self._release()

    def _release(self) -> Turned | None:
        """The turn that was all but complete, if there is one."""
        almost, self._almost = self._almost, None
        if almost is not None:
            self._path = [point for point in self._path if point[0] >= almost.path[-1][0]]
        return almost

    def _cut(self, turns: list[float], start: int, end: int, ends: bool = False) -> Turned | None:
        path = self._path[start : end + 1]
        self._path, self._almost = self._path[end:], None
        turned = self._judged(path, turns[end] - turns[start], ends)
        if turned is not None and turned.complete:
            self._before = path
        return turned

    def _judged(self, path: list[Point], turned_deg: float, ends: bool = False) -> Turned | None:
        """What a path was; None when it was too small, too short or too little turned to be noticed.

        When a run ``ends`` with it, the way to the run's first circle may have been a part of that circle.
        """
        too_short = path[-1][0] - path[0][0] < _LEAST_S
        if too_short or abs(turned_deg) < _NOTICED_DEG or extent(path, 2) < 2.0 * self._least_deg:
            return None
        meant_deg = turned_deg + self._lead_deg if ends and self._before and abs(turned_deg) >= _LAST_DEG else 0.0
        turned_enough = max(abs(turned_deg), abs(meant_deg)) >= _NEARLY_DEG
        quick = bool(self._before) and _lasted_s(path) < _QUICK_SHARE * _lasted_s(self._before)
        complete = turned_enough and not quick and fill(path) >= _ROUND_FILL
        return Turned(tuple(path[begun_at(path, _NEARLY_DEG) :] if complete else path), turned_deg, complete)

    def _turns(self, about: Path) -> list[float]:
        """Angle turned about the middle of a path, summed from the start [deg]; empty when it is no loop."""
        return turned_about(self._path, about, 2.0 * self._least_deg, slanting=about is not self._path)


def _index_of(turns: list[float], which: Callable[[list[float]], float]) -> int:
    return turns.index(which(turns)) if turns else 0


def _lasted_s(path: Path) -> float:
    return path[-1][0] - path[0][0] if path else 0.0


def _span(turns: list[float]) -> tuple[int, int]:
    """Where the turned angle is smallest and largest, in the order of time."""
    low, high = _index_of(turns, min), _index_of(turns, max)
    return min(low, high), max(low, high)
