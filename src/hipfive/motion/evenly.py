"""Puts samples of any frame rate on an even grid of time, a spike of the landmarks left out."""

from __future__ import annotations

from collections import deque

GRID_S = 0.1
"""[s] Between two points of the grid: a circle takes a second and more. Ours, docs/decisions/0015."""
_NEAR_S = 0.12
"""[s] Samples so near to a point make it: three of them at 15 a second. Ours."""

Sample = tuple[float, ...]


class Evenly:
    """Medians of the samples around the points of an even grid; a point is ready 0.12 s after its time.

    Examples
    --------
    >>> evenly = Evenly()
    >>> [points for frame in range(12) if (points := evenly.step(frame / 30.0, (float(frame),)))]
    [[(0.0, (1.5,))], [(0.1, (3.0,))], [(0.2, (6.0,))]]
    """

    def __init__(self) -> None:
        self._next_s: float | None = None
        self._near: deque[tuple[float, Sample]] = deque()

    def step(self, t_s: float, values: Sample) -> list[tuple[float, Sample]]:
        """Take a sample at ``t_s`` [s]; the points of the grid that are ready come back."""
        if self._next_s is None:
            self._next_s = t_s
        ready = []
        while t_s > self._next_s + _NEAR_S:
            ready.append((self._next_s, self._middle(self._next_s)))
            self._next_s += GRID_S
        while len(self._near) > 1 and self._near[0][0] < self._next_s - _NEAR_S:
            self._near.popleft()
        self._near.append((t_s, values))
        return ready

    def _middle(self, at_s: float) -> Sample:
        """Median of what is near a point, or what is nearest to it: the last sample before a hole."""
        near = [values for t_s, values in self._near if abs(t_s - at_s) <= _NEAR_S] or [self._near[-1][1]]
        low, high = (len(near) - 1) // 2, len(near) // 2
        ranked = map(sorted, zip(*near, strict=True))
        return tuple([(column[low] + column[high]) / 2.0 for column in ranked])
