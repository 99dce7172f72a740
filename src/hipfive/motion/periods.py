"""How well the last seconds of a few signals fit one whole period, for many lengths of the period at once.

For a period of N points the signals are taken as

    mean + first harmonic + second harmonic

by least squares. Sums over the last N points are kept up to date by what comes in and what goes out (a sliding discrete
Fourier transform, Jacobsen & Lyons 2003, IEEE Signal Process Mag 20(2):74–80, doi:10.1109/MSP.2003.1184347).
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, field

Row = tuple[float, ...]

_KEPT = 4
"""So many times the longest period is kept before the oldest points are let go."""


@dataclass(slots=True)
class Fit:
    """One whole period, its phase counted from its first point.

    Attributes
    ----------
    first, second
        Complex amplitude of each signal: the real part is what is the same when the period is run backwards.
    """

    first: tuple[complex, ...]
    second: tuple[complex, ...]


@dataclass(slots=True)
class _Sums:
    """Of the last points: of each signal, of all squares, and of each signal times a turning unit vector."""

    turns: tuple[complex, ...]
    means: list[float] = field(default_factory=list)
    squares: float = 0.0
    first: list[complex] = field(default_factory=list)
    second: list[complex] = field(default_factory=list)


class Periods:
    """Running sums for each length of a period; they are brought up to date when they are asked for.

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
    >>> round(abs(fit.first[0]), 6), round(abs(fit.second[0]), 6)
    (1.0, 0.0)
    >>> [round(power, 6) for power in periods.powers(8)]
    [4.0, 1.0, 0.0]
    """

    def __init__(self, lengths: tuple[int, ...]) -> None:
        self._lengths = lengths
        self._rows: list[Row] = []
        self._summed = self._since = 0
        self._count = 0
        self._sums: dict[int, _Sums] = {}

    def step(self, row: Row) -> None:
        """Take the signals' next point."""
        self._rows.append(row)
        if len(self._rows) > _KEPT * self._lengths[-1]:
            surplus = len(self._rows) - 2 * self._lengths[-1] - 1
            del self._rows[:surplus]
            self._count += surplus
            self._summed -= surplus
            self._since = max(self._since - surplus, 0)

    def powers(self, length: int) -> tuple[float, float, float]:
        """Of the last ``length`` points the squares about the mean, and the squared first and second amplitudes."""
        self._catch_up()
        sums = self._sums[length]
        about_mean = sums.squares
        for mean in sums.means:
            about_mean -= mean * mean / length
        first = second = 0.0
        for one, two in zip(sums.first, sums.second, strict=True):
            first += one.real * one.real + one.imag * one.imag
            second += two.real * two.real + two.imag * two.imag
        share = 4.0 / (length * length)
        return about_mean, share * first, share * second

    def fit(self, length: int) -> Fit:
        """The last ``length`` points as one whole period."""
        self._catch_up()
        sums = self._sums[length]
        turn = sums.turns[(self._count + len(self._rows)) % length].conjugate()
        back, twice = 2.0 / length * turn, 2.0 / length * turn * turn
        first, second = tuple(each * back for each in sums.first), tuple(each * twice for each in sums.second)
        return Fit(first, second)

    def _catch_up(self) -> None:
        """Bring the sums up to date; those that are too far behind begin anew."""
        rows, longest = self._rows, self._lengths[-1]
        if not self._sums or len(rows) - self._summed > longest:
            zeros, none = [0.0] * len(rows[0]), [0j] * len(rows[0])
            self._since = self._summed = max(len(rows) - longest, 0)
            for length in self._lengths:
                turns = tuple(cmath.exp(-2j * math.pi * at / length) for at in range(length))
                self._sums[length] = _Sums(turns, [*zeros], 0.0, [*none], [*none])
        for at in range(self._summed, len(rows)):
            self._add(at)
        self._summed = len(rows)

    def _add(self, at: int) -> None:
        row = self._rows[at]
        nothing = (0.0,) * len(row)
        signals = range(len(row))
        for length, sums in self._sums.items():
            gone = self._rows[at - length] if at - length >= self._since else nothing
            turn = sums.turns[(self._count + at) % length]
            twice = turn * turn
            means, first, second, squares = sums.means, sums.first, sums.second, sums.squares
            for signal in signals:
                new, old = row[signal], gone[signal]
                change = new - old
                means[signal] += change
                squares += change * (new + old)
                first[signal] += change * turn
                second[signal] += change * twice
            sums.squares = squares
