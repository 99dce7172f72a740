"""Puts samples of any frame rate on an even grid of time, a spike of the landmarks left out."""

from __future__ import annotations

from statistics import median

GRID_S = 0.1
"""[s] Between two points of the grid: a circle takes a second and more. Ours, docs/decisions/0015."""
_NEAR_S = 0.12
"""[s] Samples so near to a point make it: three of them at 15 a second. Ours."""
GAP_S = 0.6
"""[s] A longer time without a sample is a gap, and the grid begins anew. Ours, docs/decisions/0004."""

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
        self._near: list[tuple[float, Sample]] = []

    def step(self, t_s: float, values: Sample) -> list[tuple[float, Sample]]:
        """Take a sample at ``t_s`` [s]; the points of the grid that are ready come back."""
        if self._next_s is None or t_s - self._near[-1][0] > GAP_S:
            self.reset()
            self._next_s = t_s
        ready = []
        while t_s > self._next_s + _NEAR_S:
            ready.append((self._next_s, self._middle(self._next_s)))
            self._next_s += GRID_S
        self._near = [each for each in self._near if each[0] >= self._next_s - GAP_S] + [(t_s, values)]
        return ready

    def reset(self) -> None:
        """Begin anew with the next sample."""
        self._next_s = None
        self._near = []

    def _middle(self, at_s: float) -> Sample:
        """Median of what is near a point, or what is nearest to it."""
        near = [values for t_s, values in self._near if abs(t_s - at_s) <= _NEAR_S]
        if not near:
            near = [min(self._near, key=lambda each: abs(each[0] - at_s))[1]]
        return tuple(median(column) for column in zip(*near, strict=True))
