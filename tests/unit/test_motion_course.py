"""The course of a leg, cut into circles, ways and rests: two signals, as they would be of an even circle."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest

from hipfive.motion.course import Course
from hipfive.motion.parts import Part

PLANE = (1.0 + 0.0j, 0.0 + 1.0j)
At = Callable[[float], tuple[float, float]]


def told_of(at: At, length_s: float, course: Course | None = None, noise: float = 0.0) -> list[Part]:
    """What is told of a path given by time [s], with what is most likely at its end."""
    chance = random.Random(3)  # noqa: S311 – noise, not secrets
    course = course or Course()
    told: list[Part] = []
    for point in range(round(10 * length_s)):
        told += course.step(tuple(value + chance.gauss(0.0, noise) for value in at(0.1 * point)), PLANE)
    return told + course.finish()


def circles(*turns: float, period_s: float = 2.0, radius: float = 9.0, rest_s: float = 1.0, start_s: float = 2.0) -> At:
    """Spells of so many turns each, outward positive, begun and ended at the front of the circle."""

    def at(t_s: float) -> tuple[float, float]:
        begin_s = start_s
        for turn in turns:
            length_s = abs(turn) * period_s
            if t_s < begin_s + length_s + rest_s:
                share = min(max((t_s - begin_s) / length_s, 0.0), 1.0)
                led = min(max(1.0 + (t_s - begin_s) / 0.5, 0.0), 1.0)
                angle = 2.0 * math.pi * turn * share
                return led * radius * math.cos(angle), led * radius * math.sin(angle)
            begin_s += length_s + rest_s
        return radius, 0.0

    return at


@pytest.mark.parametrize("noise", [0.0, 0.7])
@pytest.mark.parametrize("period_s", [1.2, 2.0, 3.5, 5.0])
def test_every_circle_is_told_once_with_its_direction_whatever_its_pace(period_s: float, noise: float) -> None:
    told = told_of(circles(3.0, -2.0, period_s=period_s), 10.0 + 5.0 * period_s, noise=noise)
    assert [part.way for part in told if part.way] == [1, 1, 1, -1, -1]
    first = next(part for part in told if part.way)
    assert 0.1 * first.begin == pytest.approx(2.0, abs=0.3)
    assert 0.1 * (first.end - first.begin) == pytest.approx(period_s, abs=0.4)


def test_there_and_back_the_same_way_is_no_circle() -> None:
    def at(t_s: float) -> tuple[float, float]:
        turn = 0.8 * math.pi * (1.0 - math.cos(math.pi * (t_s - 2.0))) / 2.0 if 2.0 < t_s < 4.0 else 0.0
        return 12.0 * math.cos(turn), 12.0 * math.sin(turn)

    told = told_of(at, 7.0)
    assert [part.way for part in told] == [0]
    assert 0.1 * told[0].begin == pytest.approx(2.0, abs=0.3)


def test_on_a_line_nothing_goes_round() -> None:
    told = told_of(lambda t_s: (0.0, 10.0 * math.sin(math.pi * t_s) if 2.0 < t_s < 8.0 else 0.0), 11.0)
    assert [part for part in told if part.way] == []


def test_a_leg_that_rests_does_nothing() -> None:
    course = Course()
    assert told_of(lambda _: (1.0, -3.0), 40.0, course, noise=0.4) == []
    assert not course.moving


def test_a_small_loop_among_large_ones_is_not_one_of_them() -> None:
    def at(t_s: float) -> tuple[float, float]:
        large = circles(3.0, radius=20.0)(t_s)
        if t_s < 9.5:
            return large
        turn = math.pi * (t_s - 9.5)
        return 20.0 - 3.5 * (1.0 - math.cos(turn)), 3.5 * math.sin(turn)

    assert [part.way for part in told_of(at, 11.4) if part.amplitude > 10.0] == [1, 1, 1]
    assert sum(part.way for part in told_of(at, 11.4)) == 3


def test_what_was_refused_teaches_nothing() -> None:
    """Two quick circles that were the other leg's do not make slow ones unlikely."""

    def at(t_s: float) -> tuple[float, float]:
        return circles(2.0, period_s=0.9)(t_s) if t_s < 6.0 else circles(2.0, period_s=5.0, start_s=6.5)(t_s)

    course = Course()
    told: list[Part] = []
    for point in range(200):
        for part in course.step(at(0.1 * point), PLANE):
            told.append(part)
            if part.end < 60:
                course.refuse(part)
    told += course.finish()
    assert [part.way for part in told if part.way] == [1, 1, 1, 1]


def test_refusing_a_way_there_and_back_changes_nothing() -> None:
    course = Course()
    course.refuse(Part(0, 10, 0, 5.0, 0.0, None))
    assert [part.way for part in told_of(circles(2.0), 9.0, course) if part.way] == [1, 1]


@pytest.mark.parametrize("noise", [0.0, 0.7])
def test_a_circle_is_likely_soon_after_it_ends_and_never_taken_back(noise: float) -> None:
    chance = random.Random(3)  # noqa: S311 – noise, not secrets
    course, told, numbers = Course(), 0, []
    at = circles(4.0, period_s=2.5)
    for point in range(230):
        told += len(course.step(tuple(v + chance.gauss(0.0, noise) for v in at(0.1 * point)), PLANE))
        numbers.append(told + course.pending)
    ends_s = [2.0 + 2.5 * circle for circle in range(1, 5)]
    shown_s = [0.1 * numbers.index(number) for number in range(1, 5)]
    assert shown_s == [pytest.approx(end_s + 0.2, abs=0.8) for end_s in ends_s]
    assert numbers == sorted(numbers)
    assert (numbers[-1], told, course.pending) == (4, 4, 0)


def test_a_circle_that_was_none_is_no_longer_likely_when_the_leg_rests() -> None:
    """Four fifths of one, and back the way it came."""

    def at(t_s: float) -> tuple[float, float]:
        turn = 0.82 * math.pi * (1.0 - math.cos(2.0 * math.pi * (t_s - 2.0) / 5.0)) if 2.0 < t_s < 7.0 else 0.0
        return 9.0 * math.cos(turn), 9.0 * math.sin(turn)

    course = Course()
    likely = [(course.step(at(0.1 * point), PLANE), course.pending)[1] for point in range(100)]
    assert max(likely) == 1
    assert likely[-1] == 0


def test_an_hour_is_followed_in_bounded_memory() -> None:
    course, told = Course(), 0
    at = circles(3.0, rest_s=4.0)
    for point in range(36_000):
        told += sum(part.way != 0 for part in course.step(at((0.1 * point) % 12.0), PLANE))
    assert told == pytest.approx(900, abs=5)
    explanations = vars(course)["_seen"]
    kept = [explanations.moments, *vars(explanations.shapes).values()]
    assert max(len(each) for each in kept if isinstance(each, list)) <= 242


def test_a_circle_that_never_becomes_certain_is_told_when_it_is_old() -> None:
    told: list[Part] = []
    course, chance = Course(), random.Random(5)  # noqa: S311 – noise, not secrets
    at = circles(1.0)
    for point in range(190):
        far = 3.0 if point > 45 else 0.0
        told += course.step(tuple(v + far * chance.uniform(-3.0, 3.0) for v in at(0.1 * point)), PLANE)
    assert 1 in [part.way for part in told]
