"""Turning points of a signal with hysteresis, and when a rise or fall began and ended."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

Sample = tuple[float, float]


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


def onset_s(samples: Iterable[Sample], low: float, high: float) -> float | None:
    """When a cosine-shaped rise from ``low`` to ``high`` began [s].

    The last upward crossings of 25 % and 60 % of the rise are found and extrapolated along a half cosine
    (acos(0.5)/π = 0.333 and acos(-0.2)/π = 0.564 of the half period), so that noise and a small shift of weight while
    waiting do not count.
    """
    lower, upper = low + 0.25 * (high - low), low + 0.6 * (high - low)
    at_lower = at_upper = None
    before: Sample | None = None
    for sample in samples:
        if before is not None:
            at_lower = _crossing(before, sample, lower) or at_lower
            at_upper = _crossing(before, sample, upper) or at_upper
        before = sample
    if at_lower is None or at_upper is None or at_upper < at_lower:
        return None
    return at_lower - 1.445 * (at_upper - at_lower)


def _crossing(before: Sample, after: Sample, level: float) -> float | None:
    """Time of an upward crossing of a level between two samples [s]."""
    if not before[1] < level <= after[1]:
        return None
    return before[0] + (after[0] - before[0]) * (level - before[1]) / (after[1] - before[1])


class Trail:
    """The last samples of a signal, bounded in time and number."""

    def __init__(self, keep_s: float, most: int) -> None:
        self._keep_s = keep_s
        self._samples: deque[Sample] = deque(maxlen=most)

    def step(self, t_s: float, value: float) -> None:
        """Add a sample."""
        self._samples.append((t_s, value))
        while self._samples[0][0] < t_s - self._keep_s:
            self._samples.popleft()

    def between(self, start_s: float, end_s: float) -> list[Sample]:
        """Samples with start <= t <= end [s]."""
        return [sample for sample in self._samples if start_s <= sample[0] <= end_s]

    def spread(self, start_s: float, end_s: float) -> float:
        """Largest less smallest value between two times; 0 when there is none."""
        values = [value for _, value in self.between(start_s, end_s)]
        return max(values) - min(values) if values else 0.0
