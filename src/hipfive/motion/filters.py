"""Small streaming filters with bounded memory."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import deque
from statistics import median

_LEAST, _FARTHEST = 3, 2.5
"""A spike of one frame is told from two others; ours, docs/decisions/0006."""


class Smoothed:
    """Exponential smoothing by time constant, independent of the frame rate.

    Examples
    --------
    >>> smooth = Smoothed(tau_s=1.0)
    >>> smooth.step(0.0, 10.0)
    10.0
    >>> round(smooth.step(1.0, 0.0), 2)
    3.68
    """

    def __init__(self, tau_s: float) -> None:
        self._tau_s = tau_s
        self._t_s: float | None = None
        self.value: float | None = None

    def step(self, t_s: float, value: float) -> float:
        """Take a sample at ``t_s`` [s] and return the smoothed value."""
        if self.value is None or self._t_s is None:
            self.value = value
        else:
            keep = math.exp(-(t_s - self._t_s) / self._tau_s)
            self.value = keep * self.value + (1.0 - keep) * value
        self._t_s = t_s
        return self.value


class RunningMedian:
    """Median of the last ``size`` values.

    Examples
    --------
    >>> median = RunningMedian(3)
    >>> [median.step(v) for v in (1.0, 9.0, 2.0, 3.0)]
    [1.0, 5.0, 2.0, 3.0]
    """

    def __init__(self, size: int) -> None:
        self._recent: deque[float] = deque(maxlen=size)
        self._sorted: list[float] = []

    def step(self, value: float) -> float:
        """Take a value and return the median of the last ones."""
        if len(self._recent) == self._recent.maxlen:
            del self._sorted[bisect_left(self._sorted, self._recent[0])]
        self._recent.append(value)
        insort(self._sorted, value)
        return self._middle()

    @property
    def value(self) -> float | None:
        """The median so far, or None before the first value."""
        return self._middle() if self._sorted else None

    def _middle(self) -> float:
        count = len(self._sorted)
        return (self._sorted[(count - 1) // 2] + self._sorted[count // 2]) / 2.0


class Despiked:
    """Median over a short time window, told for the middle of the window: removes spikes of a frame or two.

    Parameters
    ----------
    window_s
        [s] length of the window, but at least three samples that are not much farther apart; what comes back is late
        by half of it.

    Examples
    --------
    >>> clean = Despiked(0.2)
    >>> [clean.step(t, v) for t, v in ((0.0, 1.0), (0.1, 50.0), (0.2, 2.0))]
    [(0.0, 1.0), (0.05, 25.5), (0.1, 2.0)]
    """

    def __init__(self, window_s: float) -> None:
        self._window_s = window_s
        self._recent: deque[tuple[float, float]] = deque(maxlen=64)

    def step(self, t_s: float, value: float) -> tuple[float, float]:
        """Take a sample at ``t_s`` [s]; the middle time [s] of the window and the median in it come back."""
        self._recent.append((t_s, value))
        recent = self._recent
        while recent[0][0] < t_s - self._window_s - 1e-9 and (
            len(recent) > _LEAST or recent[0][0] < t_s - _FARTHEST * self._window_s
        ):
            recent.popleft()
        return (self._recent[0][0] + t_s) / 2.0, median(value for _, value in self._recent)
