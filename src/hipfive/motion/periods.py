"""How well the last seconds of a few signals fit one whole period, for many lengths of the period at once.

For a period of N points the signals are taken as

    mean + first harmonic + second harmonic

by least squares. Sums over the last N points are kept up to date by what comes in and what goes out (a sliding discrete
Fourier transform, Jacobsen & Lyons 2003, IEEE Signal Process Mag 20(2):74–80, doi:10.1109/MSP.2003.1184347).
"""

from __future__ import annotations

import cmath
import math
from collections import deque
from dataclasses import dataclass

Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """One whole period, its phase counted from its first point.

    Attributes
    ----------
    about_mean
        Sum of squares about the mean, over all signals.
    first, second
        Complex amplitude of each signal: the real part is what is the same when the period is run backwards.
    """

    about_mean: float
    first: tuple[complex, ...]
    second: tuple[complex, ...]


class Periods:
    """Running sums for each length of a period.

    Parameters
    ----------
    lengths
        Of the periods [points], ascending.

    Examples
    --------
    >>> periods = Periods((8,))
    >>> for point in range(20):
    ...     periods.step((math.cos(2.0 * math.pi * point / 8.0),))
    >>> fit = periods.fit(8)
    >>> round(fit.about_mean, 6), round(abs(fit.first[0]), 6), round(abs(fit.second[0]), 6)
    (4.0, 1.0, 0.0)
    """

    def __init__(self, lengths: tuple[int, ...]) -> None:
        self._recent: deque[Row] = deque(maxlen=lengths[-1] + 1)
        self._count = 0
        self._turns = {
            length: [cmath.exp(-2j * math.pi * at / length) for at in range(length)] for length in lengths
        }
        self._sums: dict[int, tuple[list[float], list[float], list[complex], list[complex]]] = {}

    def step(self, row: Row) -> None:
        """Take the signals' next point."""
        recent, nothing = self._recent, (0.0,) * len(row)
        if not self._sums:
            for length in self._turns:
                self._sums[length] = ([0.0] * len(row), [0.0], [0j] * len(row), [0j] * len(row))
        recent.append(row)
        known = len(recent)
        for length, turns in self._turns.items():
            means, squares, first, second = self._sums[length]
            gone = recent[known - 1 - length] if known > length else nothing
            turn = turns[self._count % length]
            twice = turn * turn
            for at, (new, old) in enumerate(zip(row, gone, strict=True)):
                change = new - old
                means[at] += change
                squares[0] += new * new - old * old
                first[at] += change * turn
                second[at] += change * twice
        self._count += 1

    def about_mean(self, length: int) -> float:
        """Sum of squares about the mean of the last ``length`` points."""
        means, squares, _, _ = self._sums[length]
        return max(squares[0] - sum(mean * mean for mean in means) / length, 0.0)

    def fit(self, length: int) -> Fit:
        """The last ``length`` points as one whole period."""
        _, _, first, second = self._sums[length]
        back = 2.0 / length * self._turns[length][self._count % length].conjugate()
        twice = 0.5 * length * back * back
        return Fit(self.about_mean(length), tuple(each * back for each in first), tuple(each * twice for each in second))
