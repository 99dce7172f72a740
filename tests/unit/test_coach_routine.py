"""Today's routine: order, doses, scale, variants and what conditions change."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.support.coach import only

from hipfive.coach.ladder import Rung
from hipfive.coach.routine import GET_READY_S, REST_S, SWITCH_S, LeftOut, Prescribed, Why, build_routine
from hipfive.coach.routine_json import from_plain, to_plain
from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES


def test_the_whole_routine_in_its_order_and_doses() -> None:
    routine = build_routine(dict(reversed(EXERCISES.items())))
    assert [(plan.exercise.id, plan.side, plan.work_s, plan.target) for plan in routine.sets] == [
        ("leg-swing", "left", 30.0, None),
        ("leg-swing", "right", 30.0, None),
        ("side-leg-swing", "left", 30.0, None),
        ("side-leg-swing", "right", 30.0, None),
        ("circular-swing", "left", 30.0, None),
        ("circular-swing", "right", 30.0, None),
        ("baby-pose", "both", 30.0, 5),
        ("yoga-squat", "both", 120.0, 10),
    ]
    assert routine.exercise_ids() == tuple(EXERCISES)
    assert {plan.dose.sides for plan in routine.sets} == {("left",), ("right",), ("both",)}


def test_it_takes_eight_to_ten_minutes() -> None:
    assert 8 * 60 <= build_routine(EXERCISES).duration_s <= 10 * 60


def test_the_length_of_a_set_holds_what_comes_before_and_after_it() -> None:
    routine = build_routine(EXERCISES)
    assert routine.set_duration_s(0) == GET_READY_S + 30.0 + SWITCH_S
    assert routine.set_duration_s(1) == GET_READY_S + 30.0 + REST_S
    assert routine.set_duration_s(7) == GET_READY_S + 120.0


@pytest.mark.parametrize("scale", [0.01, 0.1, 0.25, 1.0, 2.0])
def test_the_scale_scales_every_time(scale: float) -> None:
    whole, scaled = build_routine(EXERCISES), build_routine(EXERCISES, scale=scale)
    assert scaled.scale == scale
    assert [plan.side for plan in scaled.sets] == [plan.side for plan in whole.sets]
    assert scaled.duration_s == pytest.approx(whole.duration_s * scale, rel=0.05)
    assert all(plan.target is None or plan.target >= 1 for plan in scaled.sets)
    assert scaled.sets[0].set_up_s == pytest.approx(30.0 * scale)


@pytest.mark.parametrize("scale", [0.0, -1.0, 11.0, float("nan"), float("inf")])
def test_a_scale_that_is_none_is_told_in_words(scale: float) -> None:
    with pytest.raises(BadInputError) as failed:
        build_routine(EXERCISES, scale=scale)
    assert failed.value.message_id == "error-dose-scale"


def test_what_is_prescribed_is_planned_with_its_version_its_dose_and_its_reason() -> None:
    easier = Prescribed(Rung("behind-thighs-one-foot", 4), Why("pain"))
    longer = Prescribed(Rung("free-long", 45, hold=False), Why("balance", 3))
    routine = build_routine(
        EXERCISES, prescribed={("baby-pose", "both"): easier, ("leg-swing", "right"): longer}, scale=0.5
    )
    baby = [plan for plan in routine.sets if plan.exercise.id == "baby-pose"]
    assert [(p.side, p.target, p.amount, p.variant) for p in baby] == [
        ("left", 2, 4, "behind-thighs-one-foot"),
        ("right", 2, 4, "behind-thighs-one-foot"),
    ]
    assert {p.why for p in baby} == {Why("pain")}
    left, right = routine.sets[:2]
    assert (left.amount, left.hold, left.why, left.rung) == (30, True, None, Rung(None, 30))
    assert (right.amount, right.hold, right.why, right.work_s) == (45, False, Why("balance", 3), 22.5)


def test_nothing_beyond_the_ladder_is_planned() -> None:
    much = {("leg-swing", "left"): Prescribed(Rung(None, 500, hold=False))}
    assert build_routine(EXERCISES, prescribed=much).sets[0].rung == Rung(None, 30)
    limited = build_routine(EXERCISES, prescribed=much, conditions=("impingement",)).sets[0]
    assert limited.rung == Rung("low", 30)


def test_an_exercise_that_is_out_for_a_while_is_left_out_with_its_day() -> None:
    routine = build_routine(EXERCISES, paused={"leg-swing": 740_000}, conditions=("pelvic_girdle_pain",))
    assert routine.left_out == (
        LeftOut("leg-swing", "paused", 740_000),
        LeftOut("side-leg-swing", "pelvic_girdle_pain"),
        LeftOut("circular-swing", "pelvic_girdle_pain"),
    )


def test_several_conditions_add_up() -> None:
    routine = build_routine(EXERCISES, conditions=("knee_injury", "impingement", "pelvic_girdle_pain"))
    squat = routine.sets[-1]
    assert squat.care == ("comfortable_depth", "mid_depth", "small")
    assert squat.because == ("knee_injury", "impingement", "pelvic_girdle_pain")
    assert squat.variant == "small"
    assert routine.left_out[0] == LeftOut("side-leg-swing", "pelvic_girdle_pain")


def test_small_circles_stay_small() -> None:
    (plan, _) = build_routine(only("circular-swing"), conditions=("impingement",)).sets
    assert (plan.halves, plan.care, plan.variant) == ((), ("small",), "small")


def test_what_the_camera_cannot_judge_says_so() -> None:
    routine = build_routine(EXERCISES, conditions=("pregnancy_after_16_weeks",))
    assert {plan.exercise.id: plan.measured for plan in routine.sets if not plan.measured} == {"baby-pose": False}


def test_a_routine_goes_to_json_and_back() -> None:
    why = {("leg-swing", "left"): Prescribed(Rung(None, 35), Why("comfortable", 3))}
    for routine in (
        build_routine(EXERCISES, prescribed=why, paused={"yoga-squat": 740_000}),
        build_routine(EXERCISES, scale=0.1, conditions=("knee_injury", "impingement")),
    ):
        assert from_plain(json.loads(json.dumps(to_plain(routine))), EXERCISES) == routine


def test_a_plan_of_an_earlier_version_is_read() -> None:
    data = json.loads(json.dumps(to_plain(build_routine(EXERCISES, scale=0.5))))
    for plan in data["sets"]:
        for name in ("because", "why", "amount", "hold"):
            del plan[name]
        plan["waived"] = []
    read = from_plain(data, EXERCISES)
    assert [plan.amount for plan in read.sets] == [30, 30, 30, 30, 30, 30, 6, 10]
    assert all(plan.hold and plan.why is None and plan.because == () for plan in read.sets)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("sets"),
        lambda data: data["sets"][0].update(exercise="headstand"),
        lambda data: data["sets"][0].update(dose={}),
        lambda data: data["sets"][0].update(why={"who": 1}),
        lambda data: data["sets"][0].pop("dose"),
        lambda data: data.update(left_out=[{"who": 1}]),
        lambda data: data.update(sets=[3]),
    ],
)
def test_a_plan_that_says_nothing_any_more_is_told_in_words(spoil: Callable[[dict[str, Any]], object]) -> None:
    data = json.loads(json.dumps(to_plain(build_routine(EXERCISES))))
    spoil(data)
    with pytest.raises(BadInputError) as failed:
        from_plain(data, EXERCISES)
    assert failed.value.message_id == "error-plan-unreadable"
