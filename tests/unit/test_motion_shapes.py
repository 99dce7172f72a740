"""How well the last points of a few signals fit a rest, a way, and one whole period."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np
import pytest

from hipfive.motion.shapes import Shapes, power

At = Callable[[int], tuple[float, ...]]


def shapes_of(at: At, points: int) -> Shapes:
    shapes = Shapes(periods=(30, 20, 8), ways=(2, 6))
    for point in range(points):
        shapes.step(at(point))
    return shapes


def noise(seed: int) -> At:
    chance = random.Random(seed)  # noqa: S311 – noise, not secrets
    rows = [(chance.gauss(-50.0, 4.0), chance.gauss(20.0, 9.0), chance.gauss(0.0, 1.0)) for _ in range(400)]
    return rows.__getitem__


@pytest.mark.parametrize("points", [30, 61, 400])
@pytest.mark.parametrize("length", [8, 20, 30])
def test_all_is_as_least_squares_have_it(length: int, points: int) -> None:
    """Also long after the oldest points were let go."""
    at = noise(points)
    shapes = shapes_of(at, points)
    rows = np.array([at(point) for point in range(points - length, points)])
    turn = 2.0 * np.pi * np.arange(length) / length
    curves = np.stack([np.ones(length), np.cos(turn), np.sin(turn), np.cos(2.0 * turn), np.sin(2.0 * turn)], axis=1)
    fitted, left, *_ = np.linalg.lstsq(curves, rows, rcond=None)
    period = shapes.period(length, shapes.rest(length), most=math.inf)
    assert period is not None
    assert shapes.rest(length) == pytest.approx(float(((rows - rows.mean(axis=0)) ** 2).sum()))
    assert period.left == pytest.approx(float(left.sum()), abs=1e-6)
    assert list(period.first) == pytest.approx([complex(*each) for each in (fitted[1:3] * [[1], [-1]]).T])
    assert list(period.second) == pytest.approx([complex(*each) for each in (fitted[3:5] * [[1], [-1]]).T])


@pytest.mark.parametrize("seed", range(40))
def test_what_is_given_up_early_would_have_left_too_much(seed: int) -> None:
    """Periods of every sharpness: noise, and a curve of two harmonics whose ends meet or are torn."""
    chance = random.Random(seed)  # noqa: S311 – noise, not secrets
    pace, wide = chance.uniform(0.5, 2.0), chance.uniform(0.0, 2.0)

    def at(point: int) -> tuple[float, ...]:
        turn = 2.0 * math.pi * pace * point / 20.0
        return (8.0 * math.cos(turn) + wide * math.cos(2.0 * turn) + chance.gauss(0.0, 0.3), 5.0 * math.sin(turn))

    shapes = shapes_of(at, 60)
    for length in (8, 20, 30):
        spread = shapes.rest(length)
        whole = shapes.period(length, spread, most=math.inf)
        assert whole is not None
        assert shapes.period(length, spread, most=whole.left * 1.001 + 1e-9) == whole
        assert shapes.period(length, spread, most=whole.left * 0.999) is None


def test_a_way_is_the_smoothest_one_and_no_other() -> None:
    def smooth(point: int) -> tuple[float, ...]:
        share = min(max((point - 4) / 6.0, 0.0), 1.0)
        done = share**3 * (10.0 - 15.0 * share + 6.0 * share**2)
        return 30.0 * done, -7.0 * done

    def straight(point: int) -> tuple[float, ...]:
        return (5.0 * point, 0.0)

    assert shapes_of(smooth, 11).way(6, most=math.inf) == pytest.approx(0.0, abs=1e-9)
    off = shapes_of(straight, 11).way(6, most=math.inf)
    assert off > 20.0
    assert shapes_of(straight, 11).way(6, most=0.5 * off) >= 0.5 * off


def test_the_power_of_an_amplitude_is_its_square() -> None:
    assert power(3.0 - 4.0j) == 25.0
