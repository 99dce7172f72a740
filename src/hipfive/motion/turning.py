"""Turning points of a signal with hysteresis, and when a rise or fall began and ended."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

Sample = tuple[float, float]

_LOWER, _UPPER, _ONSET = 0.25, 0.6, 0.04
"""Shares of a rise between which its pace is taken, and from which it has begun. Ours, docs/decisions/0006."""


def _share_of_time(share: float) -> float:
    """Part of the time of a half cosine after which it has done a share of its way."""
    return math.acos(1.0 - 2.0 * share) / math.pi


_PACE = _share_of_time(_UPPER) - _share_of_time(_LOWER)
_BACK = (_share_of_time(_LOWER) - _share_of_time(_ONSET)) / _PACE
TRIMMED = _share_of_time(_ONSET) / _PACE
_BEFORE_S = 0.35
"""[s] How long before a rise its level of rest is taken. Ours."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A turning point: time [s], value, and whether it is a high one."""

    t_s: float
    value: float
    high: bool


class TurningPoints:
    """Finds turning points: a high is confirmed when the signal has fallen by ``hysteresis`` from it, a low likewise.

    Examples
    --------
    >>> turns = TurningPoints()
    >>> [turns.step(t, v, 5.0) for t, v in enumerate((0.0, 10.0, 20.0, 14.0))][-1]
    Turn(t_s=2, value=20.0, high=True)
    """

    def __init__(self) -> None:
        self._low: Sample | None = None
        self._high: Sample | None = None
        self._rising: bool | None = None

    def step(self, t_s: float, value: float, hysteresis: float) -> Turn | None:
        """Take a sample; a turning point that it confirms comes back."""
        if self._low is None or self._high is None:
            self._low = self._high = (t_s, value)
            return None
        if value > self._high[1]:
            self._high = (t_s, value)
        if value < self._low[1]:
            self._low = (t_s, value)
        if self._rising is not False and self._high[1] - value >= hysteresis:
            turn = Turn(*self._high, high=True) if self._rising else None
            self._rising, self._low = False, (t_s, value)
            return turn
        if self._rising is not True and value - self._low[1] >= hysteresis:
            turn = Turn(*self._low, high=False)
            self._rising, self._high = True, (t_s, value)
            return turn
        return None


@dataclass(frozen=True, slots=True)
class Onset:
    """When a rise began [s], and the part of its time that lies before that [s]."""

    t_s: float
    before_s: float


def onset(samples: Sequence[Sample], low: float, high: float) -> Onset | None:
    """When a cosine-shaped rise from ``low`` to ``high`` had done 4 % of its way.

    The last upward crossings of 25 % and 60 % of the rise give its pace, and a half cosine of that pace is drawn back
    to 4 %: noise and a small shift of weight while waiting do not count. Once the beginning is known, the level from
    which the signal rose is taken there instead, and the beginning found again.
    """
    found = _onset(samples, low, high)
    if found is None:
        return None
    rest = [value for t_s, value in samples if found.t_s - _BEFORE_S <= t_s <= found.t_s]
    level = median(rest) if rest else low
    return (_onset(samples, level, high) or found) if low < level < high else found


def _onset(samples: Sequence[Sample], low: float, high: float) -> Onset | None:
    lower, upper = low + _LOWER * (high - low), low + _UPPER * (high - low)
    at_lower = at_upper = None
    before: Sample | None = None
    for sample in samples:
        if before is not None:
            at_lower = _crossing(before, sample, lower) or at_lower
            at_upper = _crossing(before, sample, upper) or at_upper
        before = sample
    if at_lower is None or at_upper is None or at_upper < at_lower:
        return None
    pace_s = at_upper - at_lower
    return Onset(at_lower - _BACK * pace_s, TRIMMED * pace_s)


def _crossing(before: Sample, after: Sample, level: float) -> float | None:
    """Time of an upward crossing of a level between two samples [s]."""
    if not before[1] < level <= after[1]:
        return None
    return before[0] + (after[0] - before[0]) * (level - before[1]) / (after[1] - before[1])


def last_crossing_s(samples: Sequence[Sample], level: float, rising: bool) -> float | None:
    """Time of the last crossing of a level, upwards or downwards [s]."""
    sign = 1.0 if rising else -1.0
    for after, before in zip(reversed(samples), reversed(samples[:-1]), strict=False):
        found = _crossing((before[0], sign * before[1]), (after[0], sign * after[1]), sign * level)
        if found is not None:
            return found
    return None


def plateau(samples: Sequence[Sample], least_s: float, within: float) -> Sample | None:
    """The last stretch of at least ``least_s`` [s] that stays ``within`` a range: its end [s] and mean."""
    first = len(samples) - 1
    for last in range(len(samples) - 1, 0, -1):
        first = min(first, last)
        while first > 0 and samples[last][0] - samples[first][0] < least_s - 1e-9:
            first -= 1
        values = [value for _, value in samples[first : last + 1]]
        if samples[last][0] - samples[first][0] < least_s - 1e-9:
            return None
        if max(values) - min(values) <= within:
            return samples[last][0], sum(values) / len(values)
    return None


class Trail:
    """The last samples of a signal, bounded in time and number (to a quarter more of each)."""

    def __init__(self, keep_s: float, most: int) -> None:
        self._keep_s, self._most = keep_s, most
        self._times: list[float] = []
        self._values: list[float] = []

    def step(self, t_s: float, value: float) -> None:
        """Add a sample."""
        times = self._times
        times.append(t_s)
        self._values.append(value)
        if times[0] < t_s - 1.25 * self._keep_s or len(times) > 1.25 * self._most:
            gone = max(bisect_left(times, t_s - self._keep_s), len(times) - self._most)
            del times[:gone], self._values[:gone]

    def between(self, start_s: float, end_s: float) -> list[Sample]:
        """Samples with start <= t <= end [s]."""
        first, last = bisect_left(self._times, start_s), bisect_right(self._times, end_s)
        return list(zip(self._times[first:last], self._values[first:last], strict=True))

    def known_s(self, start_s: float) -> float:
        """How long before the last sample the first one since ``start_s`` [s] was taken [s]."""
        first = bisect_left(self._times, start_s)
        return self._times[-1] - self._times[first] if first < len(self._times) else 0.0

    def spread(self, start_s: float) -> float:
        """Largest less smallest value since ``start_s`` [s]; 0 when there is none."""
        values = self._values[bisect_left(self._times, start_s) :]
        return max(values) - min(values) if values else 0.0
