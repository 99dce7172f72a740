"""A curve of any length in a bounded number of points that keeps every peak."""

from __future__ import annotations

from dataclasses import dataclass

CAPACITY = 2048
"""Points kept at most (ours): two to each column of the widest picture, about."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some neighbouring samples: their time [s], and the lowest and highest known value."""

    start_s: float
    end_s: float
    low: float | None
    high: float | None

    def with_next(self, other: _Stretch) -> _Stretch:
        """Both as one."""
        known = [value for value in (self.low, self.high, other.low, other.high) if value is not None]
        return _Stretch(self.start_s, other.end_s, min(known, default=None), max(known, default=None))


class Curve:
    """A signal over time, thinned as it grows: each kept point spans a time and knows its lowest and highest value.

    Parameters
    ----------
    capacity
        [points] kept at most, even; when they are full each two neighbours become one.

    Examples
    --------
    >>> curve = Curve(capacity=4)
    >>> for step, value in enumerate([1.0, 9.0, 2.0, None, 3.0, 4.0]):
    ...     curve.add(step / 10, value)
    >>> curve.points()
    ([0.0, 0.1, 0.2, 0.3, 0.4, 0.5], [1.0, 9.0, 2.0, 2.0, 3.0, 4.0])
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._samples_each = 1
        self._in_last = 0
        self._stretches: list[_Stretch] = []

    def __len__(self) -> int:
        return len(self._stretches)

    def add(self, t_s: float, value: float | None) -> None:
        """Add the value at ``t_s`` [s]; ``None`` where it is not known."""
        sample = _Stretch(t_s, t_s, value, value)
        if self._stretches and self._in_last < self._samples_each:
            self._stretches[-1] = self._stretches[-1].with_next(sample)
            self._in_last += 1
            return
        if len(self._stretches) >= self._capacity:
            self._halve()
        self._stretches.append(sample)
        self._in_last = 1

    def points(self) -> tuple[list[float], list[float]]:
        """Times [s] and values to draw as one line; ``nan`` where the line breaks."""
        times_s: list[float] = []
        values: list[float] = []
        for stretch in self._stretches:
            low, high = stretch.low, stretch.high
            if low is None or high is None:
                low = high = float("nan")
            times_s.append(stretch.start_s)
            values.append(low)
            if stretch.end_s > stretch.start_s:
                times_s.append(stretch.end_s)
                values.append(high)
        return times_s, values

    def _halve(self) -> None:
        pairs = zip(self._stretches[::2], self._stretches[1::2], strict=True)
        self._stretches = [first.with_next(second) for first, second in pairs]
        self._samples_each *= 2
