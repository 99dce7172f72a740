"""The cheapest explanation of what a leg has done up to each moment; ``course`` says what that is for.

Every part has a price, and so has what it leaves unexplained of the signals:

    rest          the signals stay where they are
    way           the smoothest way from one place to another
    back          there and back the same way: the first two harmonics of a period, the same when run backwards
    circle        the first two harmonics of a period, at least two signals out of step with each other
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.parts import Part
from hipfive.motion.shapes import Period, Row, Shapes, power

_LENGTHS = (59, 54, 49, 44, 40, 37, 33, 30, 28, 25, 23, 21, 19, 17, 16, 14, 13, 12, 11, 10, 9, 8)
"""[points of 0.1 s] A circle takes from 6 s to 0.8 s, in steps of a tenth; a shorter one never has more squares."""
_RESTS = (3, 5, 8, 12, 20, 30)
_WAYS = (2, 3, 4, 5, 6, 7, 8, 10, 12, 14)
_CIRCLE, _BACK, _WAY, _REST, _RESTING = 14.0, 15.0, 6.0, 3.0, 2.0
"""Price of a circle, a way there and back, a way, a rest, and of a rest that goes on. Ours, docs/decisions/0015."""
_SAME_WAY = 2.0
"""A circle that goes on in the same direction is so much cheaper. Ours."""
_CHEAPEST_WHOLE = min(_BACK, _CIRCLE - _SAME_WAY)
_NO_SENSE = 30.0
"""Price of a point that fits into nothing. Ours."""
_WEIGHT = 0.7
"""Of each point: neighbours know of each other. Ours."""
_PACE, _PACES = 20.0, 3
"""Price of a pace that is e times another, once so many circles are known. Ours."""
_OVAL = 0.1
"""Second harmonic of a circle by its first: nobody draws circles with compasses. Ours."""
_LEAST = 3.0
"""[signal units] Least amplitude of a circle; see ``circle_signals``. Ours."""
_STILL = 0.5 * _LEAST * _LEAST
"""Squares about the mean, for each point, below which a period is none: its amplitude would be less than the least."""
_FLAT = 0.05
"""Least share of the second of the two axes that span a circle's signals by the first: else it is a line. Ours."""
_LIKE = 0.5
"""A circle has at least so much of the roundness, and of the amplitude, of the circles before it. Ours."""
_LONGEST = 60
"""[points] So many moments are remembered: the longest circle. Ours."""


@dataclass(slots=True, eq=False)
class Moment:
    """The cheapest explanation up to a point: its last part's kind, and what is known of the circles on the way."""

    price: float
    resting: int = 0
    way: int = 0
    parts: Part | None = None
    circles: int = 0
    log_length: float = 0.0
    amplitude: float = 0.0
    roundness: float = 0.0


class Explanations:
    """The cheapest explanation up to each of the last moments."""

    def __init__(self) -> None:
        self.moments = [Moment(0.0)]
        self.points = 0
        self.shapes = Shapes(_LENGTHS, _WAYS)

    def step(self, row: Row, plane: tuple[complex, ...]) -> None:
        """Take the signals' next point; see ``Course.step``."""
        self.points += 1
        self.shapes.step(row)
        self.moments.append(self._cheapest(plane))
        if len(self.moments) > 4 * _LONGEST:
            self._forget_the_oldest()

    def _cheapest(self, plane: tuple[complex, ...]) -> Moment:
        """The cheapest explanation up to now."""
        best = self._way(self._rest())
        spread = math.inf
        for length in _LENGTHS:
            if spread < _STILL * length or length > self.points:
                continue
            start = self.moments[-length]
            if start.price + _CHEAPEST_WHOLE < best.price:
                spread = self.shapes.rest(length)
                if spread >= _STILL * length:
                    best = self._whole(best, start, length, spread, plane)
        return best

    def _rest(self) -> Moment:
        """The explanations that end in a rest: there is always one."""
        before = self.moments[-1]
        best = _gone_on(before, before.price + _NO_SENSE, 1)
        for length in _RESTS:
            if length > self.points:
                break
            start = self.moments[-length]
            price = start.price + (_RESTING if start.resting else _REST)
            if price < best.price:
                price += _WEIGHT * self.shapes.rest(length)
                if price < best.price:
                    best = _gone_on(start, price, start.resting + length)
        return best

    def _way(self, best: Moment) -> Moment:
        """The explanations that end in a way from one place to another, begun and ended smoothly."""
        for length in _WAYS:
            if length >= self.points:
                break
            start = self.moments[-length]
            room = best.price - start.price - _WAY
            if room > 0.0:
                left = self.shapes.way(length, room / _WEIGHT)
                if left < room / _WEIGHT:
                    best = _gone_on(start, start.price + _WAY + _WEIGHT * left, 0)
        return best

    def _whole(self, best: Moment, start: Moment, length: int, spread: float, plane: tuple[complex, ...]) -> Moment:
        """The explanations that end in a circle or a way there and back of this length."""
        seen = self.shapes.period(length, spread, (best.price - start.price - _CHEAPEST_WHOLE) / _WEIGHT)
        if seen is None:
            return best
        first, second = sum(map(power, seen.first)), sum(map(power, seen.second))
        same = sum(each.real * each.real for each in (*seen.first, *seen.second))
        end = self.points
        price = start.price + _BACK + _WEIGHT * max(spread - length / 2.0 * same, 0.0)
        if price < best.price:
            best = _gone_on(start, price, 0, Part(end - length, end, 0, math.sqrt(first), 0.0, start.parts))
        oval = second / (2.0 / (_WEIGHT * length) + 2.0 * _OVAL * _OVAL * first + 1e-9)
        price = start.price + _CIRCLE + _WEIGHT * seen.left + oval
        if price - _SAME_WAY >= best.price:
            return best
        amplitude, roundness = _axes(seen)
        if amplitude < _LEAST or roundness < _FLAT:
            return best
        way = _turning(seen, plane)
        if start.way == way:
            price -= _SAME_WAY
        price += _unlike(start, length, amplitude, roundness)
        if price >= best.price:
            return best
        part = Part(end - length, end, way, amplitude, roundness, start.parts)
        return Moment(
            price, 0, way, part, start.circles + 1, start.log_length + math.log(length),
            start.amplitude + amplitude, start.roundness + roundness,
        )  # fmt: skip

    def _forget_the_oldest(self) -> None:
        del self.moments[: -_LONGEST - 1]
        least = min(moment.price for moment in self.moments)
        for moment in self.moments:
            moment.price -= least


def _gone_on(start: Moment, price: float, resting: int, part: Part | None = None) -> Moment:
    """An explanation with one part more that teaches nothing about circles."""
    return Moment(
        price, resting, 0, part or start.parts, start.circles, start.log_length, start.amplitude, start.roundness
    )


def _axes(seen: Period) -> tuple[float, float]:
    """The longer axis of the ellipse that the first harmonics draw, and the shorter by it."""
    cosines = sum(each.real * each.real for each in seen.first)
    sines = sum(each.imag * each.imag for each in seen.first)
    both = sum(each.real * each.imag for each in seen.first)
    middle, spread = (cosines + sines) / 2.0, math.hypot((cosines - sines) / 2.0, both)
    return math.sqrt(middle + spread), math.sqrt(max(middle - spread, 0.0) / (middle + spread))


def _turning(seen: Period, plane: tuple[complex, ...]) -> int:
    """Which way round: +1 from the reach to the outward direction, else -1."""
    reach = sum(each * share.real for each, share in zip(seen.first, plane, strict=True))
    outward = sum(each * share.imag for each, share in zip(seen.first, plane, strict=True))
    return 1 if (reach * outward.conjugate()).imag > 0.0 else -1


def _unlike(start: Moment, length: int, amplitude: float, roundness: float) -> float:
    """What a circle costs more because it is unlike those before it."""
    if start.circles == 0:
        return 0.0
    if roundness * start.circles < _LIKE * start.roundness or amplitude * start.circles < _LIKE * start.amplitude:
        return math.inf
    off = math.log(length) - start.log_length / start.circles
    return _PACE * min(off * off, 1.0) * min(start.circles, _PACES) / 2.0
