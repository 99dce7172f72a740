"""The ladder: one thing at a time, from the easiest to the most this person may do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.ladder import Ladder, Rung, believed, ladder_for
from hipfive.coach.routine import fit_for, tracks_of
from hipfive.exercises import EXERCISES


def ladder(exercise: str, *conditions: str) -> Ladder:
    found = fit_for(EXERCISES[exercise], conditions)
    assert found is not None
    return ladder_for(EXERCISES[exercise], found)


def amounts(found: Ladder) -> list[tuple[str | None, int, bool]]:
    return [(rung.variant, rung.amount, rung.hold) for rung in found.rungs]


def test_swings_grow_longer_and_letting_go_is_a_step_of_its_own() -> None:
    found = ladder("leg-swing")
    assert amounts(found) == [
        ("supported-short", 10, True),
        ("supported-short", 15, True),
        ("supported-short", 20, True),
        ("supported-short", 25, True),
        (None, 30, True),
        (None, 35, True),
        (None, 35, False),
        (None, 40, False),
        ("free-long", 45, False),
    ]
    assert found.start == 4


def test_breaths_and_squats_grow_by_one() -> None:
    assert [rung.amount for rung in ladder("baby-pose").rungs] == [3, 4, 5, 5, 6, 7, 8]
    assert [rung.variant for rung in ladder("baby-pose").rungs] == ["behind-thighs-one-foot"] * 3 + [None] * 3 + [
        "long"
    ]
    assert [rung.amount for rung in ladder("yoga-squat").rungs] == [3, 4, 5, 5, 6, 7, 8, 9, 10, 10]
    assert [ladder(each).start for each in ("baby-pose", "yoga-squat")] == [3, 8]


def test_a_new_person_begins_with_the_dose_that_is_declared() -> None:
    for exercise in EXERCISES.values():
        found = ladder(exercise.id)
        assert found.rungs[found.start] == Rung(None, exercise.dose.amount)


@pytest.mark.parametrize("exercise", EXERCISES)
@pytest.mark.parametrize("condition", [None, *CONDITIONS])
def test_each_rung_differs_in_one_thing_and_is_declared(exercise: str, condition: str | None) -> None:
    conditions = () if condition is None else (condition,)
    fitting = fit_for(EXERCISES[exercise], conditions)
    if fitting is None:
        return
    found = ladder_for(EXERCISES[exercise], fitting)
    assert 0 <= found.start < len(found.rungs)
    for before, after in pairwise(found.rungs):
        more = after.amount > before.amount
        assert more + (before.hold != after.hold) <= 1
        assert more or before.hold != after.hold or before.variant != after.variant
        assert after.amount >= before.amount
    known = {None, *(version.id for version in (*EXERCISES[exercise].variants, *EXERCISES[exercise].substitutes))}
    assert {rung.variant for rung in found.rungs} <= known
    if fitting.changed:
        assert found.start == len(found.rungs) - 1
        assert all(rung.hold for rung in found.rungs)
        assert found.rungs[-1].amount <= fitting.version.dose.amount


def test_a_substitute_goes_down_from_its_dose_and_never_up() -> None:
    assert amounts(ladder("leg-swing", "impingement")) == [("low", 20, True), ("low", 25, True), ("low", 30, True)]
    assert [rung.amount for rung in ladder("yoga-squat", "osteoporosis").rungs] == [1, 2, 3]
    assert [rung.amount for rung in ladder("baby-pose", "blood_pressure_glaucoma").rungs] == [1, 2, 3]
    assert [rung.amount for rung in ladder("yoga-squat", "knee_injury").rungs] == [8, 9, 10]


def test_a_cap_cuts_the_ladder_of_the_plain_exercise_too() -> None:
    exercise = EXERCISES["leg-swing"]
    fitting = fit_for(exercise, ())
    assert fitting is not None
    capped = ladder_for(exercise, replace(fitting, most=15))
    assert amounts(capped) == [("supported-short", 10, True), ("supported-short", 15, True)]
    assert capped.start == 1


def test_the_place_of_a_rung_that_is_not_there_is_no_more_than_it() -> None:
    found = ladder("leg-swing")
    assert found.place(Rung(None, 35, hold=False)) == 6
    assert found.place(Rung("gone", 22)) == 2
    assert found.place(Rung("gone", 5)) == 0
    assert found.place(Rung("gone", 400)) == found.start
    low = ladder("leg-swing", "impingement")
    assert low.at(low.place(Rung("free-long", 45, hold=False))) == Rung("low", 30)
    assert low.at(low.place(Rung("supported-short", 10))) == Rung("low", 20)
    assert ladder("yoga-squat").place(Rung("chair", 3)) == 0


def test_an_amount_that_was_never_declared_counts_as_the_least() -> None:
    swing = EXERCISES["leg-swing"]
    assert believed(swing, Rung("free-long", 45, hold=False)) == Rung("free-long", 45, hold=False)
    assert believed(swing, Rung(None, 46, hold=False)) == Rung(None, 1)
    assert ladder("leg-swing").place(believed(swing, Rung(None, 400))) == 0


def test_places_beyond_the_ends_are_the_ends() -> None:
    found = ladder("yoga-squat", "osteoporosis")
    assert [found.at(place).amount for place in (-5, 0, 2, 3, 99)] == [1, 1, 3, 3, 3]


def test_each_leg_has_a_track_where_one_leg_works_at_a_time() -> None:
    assert tracks_of(EXERCISES["leg-swing"]) == (("leg-swing", "left"), ("leg-swing", "right"))
    assert tracks_of(EXERCISES["baby-pose"]) == (("baby-pose", "both"),)
