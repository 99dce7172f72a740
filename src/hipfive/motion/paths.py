"""Paths in a plane: how fast they go."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

Point = tuple[float, float, float]
"""Time [s] and two coordinates."""
Path = Sequence[Point]


def speed(path: Path, at: int) -> float:
    """Speed about a point of a path [deg / s]."""
    before, after = path[max(at - 1, 0)], path[min(at + 1, len(path) - 1)]
    lasted_s = after[0] - before[0]
    return math.hypot(after[1] - before[1], after[2] - before[2]) / lasted_s if lasted_s > 0.0 else 0.0


def slow_s(path: Path, share: float, edge: float) -> float:
    """How long [s] a path is slower than a ``share`` of its usual pace, but for an ``edge`` share of its time."""
    speeds = [speed(path, i) for i in range(len(path))]
    least, margin_s = share * median(speeds), edge * (path[-1][0] - path[0][0])
    first_s, last_s = path[0][0] + margin_s, path[-1][0] - margin_s
    return sum(
        after[0] - point[0]
        for (point, after), pace in zip(pairwise(path), speeds, strict=False)
        if pace < least and first_s <= point[0] <= last_s
    )
