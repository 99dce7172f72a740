"""Loops in a plane: how far a path turns about a middle, how round and how straight it is, where it is slow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

_LEAST_FILL = 0.1
"""Least extent forward by the extent outward: a line has 0, a circle 1, and the pose model sees half of it. Ours."""
_DIP, _SLOW = 0.7, 0.45
"""Slow is less than the first share of the usual pace and than beside it, or less than the second. Ours."""
_STRAIGHT = 0.8
"""A way is straight when its length is at most 1 / 0.8 of the distance; a quarter of a circle has 0.9. Ours."""
_EARLY = 0.45
"""Share of a revolution's time in which the leg may still be on its way to it. Ours, docs/decisions/0006."""

Point = tuple[float, float, float]
Path = Sequence[Point]


def turned_about(path: Path, about: Path, least_wide: float, slanting: bool) -> list[float]:
    """Angle that a path turns about the middle of another one, summed from the start [deg]; empty when that is no loop.

    Seen from aside a circle is a ``slanting`` ellipse: then the path is seen as if that loop were a circle.
    """
    wide, deep = extent(about, 2), extent(about, 1)
    if wide < least_wide or deep < _LEAST_FILL * wide:
        return []
    middle_f = (max(p[1] for p in about) + min(p[1] for p in about)) / 2.0
    middle_a = (max(p[2] for p in about) + min(p[2] for p in about)) / 2.0
    ff = sum((p[1] - middle_f) ** 2 for p in about)
    slant = sum((p[1] - middle_f) * (p[2] - middle_a) for p in about) / ff if slanting else 0.0
    aa = sum((p[2] - middle_a - slant * (p[1] - middle_f)) ** 2 for p in about)
    squeeze = math.sqrt(aa / ff)
    turns, total, before = [], 0.0, None
    for _, forward, outward in path:
        ahead = forward - middle_f
        angle = math.degrees(math.atan2(outward - middle_a - slant * ahead, squeeze * ahead))
        if before is not None:
            total += (angle - before + 180.0) % 360.0 - 180.0
        turns.append(total)
        before = angle
    return turns


def speed(path: Path, at: int) -> float:
    """Speed about a point of a path [deg / s]."""
    before, after = path[max(at - 1, 0)], path[min(at + 1, len(path) - 1)]
    lasted_s = after[0] - before[0]
    return math.hypot(after[1] - before[1], after[2] - before[2]) / lasted_s if lasted_s > 0.0 else 0.0


def fill(path: Path) -> float:
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


def extent(path: Path, axis: int) -> float:
    """Largest less smallest value of an axis of a path; 0 when it is empty."""
    values = [point[axis] for point in path]
    return max(values) - min(values) if values else 0.0


def slow_moments(path: Path) -> list[int]:
    """Where a path slows down for a moment."""
    speeds = [speed(path, i) for i in range(len(path))]
    usual = median(speeds) if speeds else 0.0
    return [
        i
        for i in range(1, len(speeds) - 1)
        if speeds[i] < _SLOW * usual or (speeds[i] < _DIP * usual and speeds[i - 1] >= speeds[i] < speeds[i + 1])
    ]


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


def straight(path: Path) -> bool:
    """Whether a path goes almost the shortest way from its beginning to its end."""
    way = sum(math.hypot(b[1] - a[1], b[2] - a[2]) for a, b in pairwise(path))
    return math.hypot(path[-1][1] - path[0][1], path[-1][2] - path[0][2]) >= _STRAIGHT * way


def evened(path: Path) -> Path:
    """The path with both extents made 1; empty when it has only one."""
    deep, wide = extent(path, 1), extent(path, 2)
    if min(deep, wide) <= 0.0:
        return []
    return [(t_s, forward / deep, outward / wide) for t_s, forward, outward in path]


def begun_at(path: Path, least_turned_deg: float) -> int:
    """Where a revolution begins in a path that may lead to it: after a straight way that ends in a slow moment."""
    even = evened(path)
    if not even:
        return 0
    early_s = path[0][0] + _EARLY * (path[-1][0] - path[0][0])
    for i in reversed(slow_moments(even)):
        if path[i][0] <= early_s and straight(even[: i + 1]):
            turns = turned_about(path[i:], path[i:], 0.0, slanting=False)
            if turns and max(turns) - min(turns) >= least_turned_deg:
                return i
    return 0
