"""How well the last points of a few signals fit a rest, a way from place to place, or one whole period.

For a period of N points the signals are taken as

    mean + first harmonic + second harmonic

by least squares. Everything is a sum of products of the points with a fixed curve, and such a sum follows from how far
the two are apart:

    2 x·y = |x|² + |y|² - |x - y|²

which Python's ``math.dist`` tells in one step. So nothing is done for a length that nobody asks for, and one that
cannot fit is given up at its first signal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from math import dist

Row = tuple[float, ...]

_KEPT = 4
"""So many times the longest shape is kept before the oldest points are let go."""


@dataclass(frozen=True, slots=True)
class Period:
    """One whole period, its phase counted from its first point.

    Attributes
    ----------
    left
        Squares that it leaves unexplained.
    first, second
        Complex amplitude of each signal's harmonic: the real part is what is the same when the period is run backwards.
    """

    left: float
    first: tuple[complex, ...]
    second: tuple[complex, ...]


class Shapes:
    """The last points of the signals, and how well they fit.

    Parameters
    ----------
    periods
        Lengths of the periods that will be asked for [points].
    ways
        Lengths of the ways [points].

    Examples
    --------
    >>> shapes = Shapes(periods=(8,), ways=(2,))
    >>> for point in range(20):
    ...     shapes.step((math.cos(2.0 * math.pi * point / 8.0),))
    >>> round(shapes.rest(8), 6), round(shapes.way(2, most=math.inf), 6)
    (4.0, 0.0)
    >>> period = shapes.period(8, shapes.rest(8), most=math.inf)
    >>> round(abs(period.first[0]), 6), round(abs(period.second[0]), 6), round(period.left, 6)
    (1.0, 0.0, 0.0)
    """

    def __init__(self, periods: tuple[int, ...], ways: tuple[int, ...]) -> None:
        self._longest = max(periods)
        self._waves = {length: (*_harmonic(length, 1), *_harmonic(length, 2)) for length in periods}
        self._smooth = {length: _smooth(length) for length in ways}
        self._rows: list[Row] = []
        self._columns: tuple[list[float], ...] = ()
        self._sums: list[Row] = []
        self._squares: list[Row] = []
        self._all_squares: list[float] = [0.0]

    def step(self, row: Row) -> None:
        """Take the signals' next point."""
        if not self._rows:
            self._columns = tuple([] for _ in row)
            self._sums, self._squares = [(0.0,) * len(row)], [(0.0,) * len(row)]
        self._rows.append(row)
        for column, value in zip(self._columns, row, strict=True):
            column.append(value)
        self._sums.append(tuple([total + value for total, value in zip(self._sums[-1], row, strict=True)]))
        self._squares.append(tuple([total + v * v for total, v in zip(self._squares[-1], row, strict=True)]))
        self._all_squares.append(sum(self._squares[-1]))
        if len(self._rows) > _KEPT * self._longest:
            self._forget_the_oldest()

    def _forget_the_oldest(self) -> None:
        rows: tuple[list[Row], ...] = (self._rows, self._sums, self._squares)
        for kept in rows:
            del kept[: -self._longest - 1]
        for values in (self._all_squares, *self._columns):
            del values[: -self._longest - 1]

    def rest(self, length: int) -> float:
        """Sum of squares about the mean of the last ``length`` points."""
        sums = dist(self._sums[-1], self._sums[-1 - length])
        return max(self._all_squares[-1] - self._all_squares[-1 - length] - sums * sums / length, 0.0)

    def way(self, length: int, most: float) -> float:
        """Sum of squares about the smoothest way that ends now and began ``length`` points ago, up to ``most``.

        The way of least jerk from rest to rest goes by 10 s³ - 15 s⁴ + 6 s⁵ (Flash & Hogan 1985, J Neurosci
        5(7):1688–1703, doi:10.1523/JNEUROSCI.05-07-01688.1985).
        """
        left = 0.0
        for column in self._columns:
            begin, span = column[-1 - length], column[-1] - column[-1 - length]
            off = dist(column[-length:-1], [begin + span * done for done in self._smooth[length]])
            left += off * off
            if left >= most:
                break
        return left

    def period(self, length: int, spread: float, most: float) -> Period | None:
        """The last ``length`` points as one whole period; None when it leaves ``most`` squares or more unexplained."""
        if self._torn(length, spread) >= most:
            return None
        cosine, sine, cosine_2, sine_2 = self._waves[length]
        half, left = 0.5 * length, 0.0
        first, second = [], []
        before, now = -1 - length, self._sums[-1]
        ends = zip(self._sums[before], now, self._squares[before], self._squares[-1], strict=True)
        for column, (sum_before, sum_now, squares_before, squares_now) in zip(self._columns, ends, strict=True):
            points = tuple(column[-length:])
            total, squares = sum_now - sum_before, squares_now - squares_before
            both = squares + half
            c = both - dist(points, cosine) ** 2
            s = both - dist(points, sine) ** 2
            c_2 = both - dist(points, cosine_2) ** 2
            s_2 = both - dist(points, sine_2) ** 2
            left += squares - (total * total + 0.5 * (c * c + s * s + c_2 * c_2 + s_2 * s_2)) / length
            if left >= most:
                return None
            first.append(complex(c, -s) / length)
            second.append(complex(c_2, -s_2) / length)
        return Period(max(left, 0.0), tuple(first), tuple(second))

    def _torn(self, length: int, spread: float) -> float:
        """Squares that no period of this length explains, because its last point is far from its first.

        From one point to the next it goes no farther than 2 π / N times the first amplitude and twice the second, which
        is at most √5 times the root of the sum of their squares; and N / 2 times these are at most all the squares.
        """
        apart = dist(self._rows[-1], self._rows[-length])
        torn = apart - 2.0 * math.pi / length * math.sqrt(10.0 * spread / length)
        return 0.5 * torn * torn if torn > 0.0 else 0.0


def power(amplitude: complex) -> float:
    """The square of an amplitude."""
    return amplitude.real * amplitude.real + amplitude.imag * amplitude.imag


def _harmonic(length: int, times: int) -> tuple[Row, Row]:
    angles = [2.0 * math.pi * times * point / length for point in range(length)]
    return tuple(map(math.cos, angles)), tuple(map(math.sin, angles))


def _smooth(length: int) -> Row:
    """How far the smoothest way has gone at each point between its ends."""
    shares = [at / length for at in range(1, length)]
    return tuple([share**3 * (10.0 - 15.0 * share + 6.0 * share**2) for share in shares])
