"""Nothing starts and nothing goes on without a valid screening, nor with a routine that its answers forbid."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from tests.support.coach import CLEAR, PERMIT, Driver, of, only

from hipfive.coach.inputs import Begin, Flagged, Pain, Pause, Repeat, Resume, Skip
from hipfive.coach.ladder import Rung
from hipfive.coach.outputs import Refused, SetClosed, StateChanged
from hipfive.coach.permission import Permit, objections
from hipfive.coach.routine import Routine, SetPlan, build_routine
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.exercises import EXERCISES

NOT_VALID = Permit(ScreeningStatus(valid=False, outcome="emergency", reason="emergency"))
FALLS = Permit(replace(CLEAR, conditions=("falls_dizziness_neuropathy",), support=True))
POSTERIOR = Permit(replace(CLEAR, conditions=("hip_replacement_posterior",)))
PAUSED = Permit(CLEAR, ("baby-pose",))
STARTS = [Begin, Resume, Skip, Repeat]


def ready_for(kind: Any) -> Driver:
    """A session that this input would start or go on with."""
    driver = Driver()
    if kind is not Begin:
        driver.work().give(Pause)
    return driver


@pytest.mark.parametrize("kind", STARTS)
@pytest.mark.parametrize(
    ("permit", "error"),
    [
        (NOT_VALID, "error-screening-needed"),
        (POSTERIOR, "error-routine-unsuitable"),
        (PAUSED, "error-routine-unsuitable"),
        (FALLS, "error-routine-unsuitable"),
    ],
)
def test_what_starts_or_goes_on_is_refused(kind: Any, permit: Permit, error: str) -> None:
    driver = ready_for(kind)
    state, before = driver.state, driver.machine.data
    answers = driver.give(kind, permit)
    assert [refused.id for refused in of(Refused, answers)] == [error]
    assert (driver.state, driver.machine.data) == (state, before)
    assert of(StateChanged, driver.give(kind, PERMIT))


@pytest.mark.parametrize("kind", [Skip, Repeat])
def test_without_a_permit_a_pause_is_not_left(kind: Any) -> None:
    driver = ready_for(kind)
    assert [refused.id for refused in of(Refused, driver.give(kind, None))] == ["error-screening-needed"]
    assert driver.state is State.PAUSED


@pytest.mark.parametrize("kind", [Skip, Repeat])
def test_while_it_runs_no_permit_is_asked(kind: Any) -> None:
    driver = Driver().work()
    assert not of(Refused, driver.give(kind, None))


def test_the_first_set_alone_is_enough_to_refuse() -> None:
    routine = build_routine(only("leg-swing", "baby-pose"))
    first = Routine((replace(routine.sets[0], amount=45), *routine.sets[1:]))
    machine = SessionMachine(first, camera=False)
    assert [a.id for a in of(Refused, machine.handle(Begin(0.0, PERMIT)))] == ["error-routine-unsuitable"]


def test_pain_told_without_the_button_ends_the_other_side_too() -> None:
    driver = Driver(only("leg-swing")).work()
    driver.give(Pain, "groin", "left", 3, "ache")
    assert driver.state is State.DONE


def test_a_rebuilt_session_asks_anew() -> None:
    driver = ready_for(Resume)
    again = SessionMachine.replay(driver.machine.routine, driver.journal)
    assert [a.id for a in of(Refused, again.handle(Resume(0.0, NOT_VALID)))] == ["error-screening-needed"]
    assert again.state is State.PAUSED


def test_the_screening_brings_support_and_never_takes_it_away() -> None:
    for support, permit, held in ((False, PERMIT, False), (True, PERMIT, True), (False, FALLS, True)):
        conditions = permit.screening.conditions
        machine = SessionMachine(build_routine(only("leg-swing"), conditions=conditions), camera=False, support=support)
        machine.handle(Begin(0.0, permit))
        assert machine.data.support == held
    free = replace(build_routine(only("leg-swing")).sets[0], hold=False)
    machine = SessionMachine(Routine((replace(free, amount=35),)), camera=False, support=False)
    machine.handle(Begin(0.0, Permit(CLEAR, (), {("leg-swing", "left"): Rung(None, 35, hold=False)})))
    assert machine.snapshot().set is not None
    assert machine.snapshot().plain()["set"]["hold"] is False
    held_on = SessionMachine(Routine((replace(free, amount=35),)), camera=False, support=True)
    held_on.handle(Begin(0.0, Permit(CLEAR, (), {("leg-swing", "left"): Rung(None, 35, hold=False)})))
    assert held_on.snapshot().plain()["set"]["hold"] is True


class TestObjections:
    """A plan that somebody edited or imported is held to the table anew."""

    def plan(self, exercise: str = "leg-swing", conditions: tuple[str, ...] = ()) -> SetPlan:
        return build_routine(only(exercise), conditions=conditions).sets[0]

    def against(
        self, plan: SetPlan, *conditions: str, paused: tuple[str, ...] = (), today: Rung | None = None
    ) -> tuple[str, ...]:
        doses = {} if today is None else {(plan.exercise.id, plan.side): today}
        return objections(Routine((plan,)), Permit(replace(CLEAR, conditions=conditions), paused, doses))

    @pytest.mark.parametrize("condition", ["hip_replacement_posterior", "knee_injury", "pregnancy_after_16_weeks"])
    @pytest.mark.parametrize("scale", [0.05, 0.3, 1.0])
    def test_nothing_speaks_against_what_was_planned_for_it(self, condition: str, scale: float) -> None:
        routine = build_routine(EXERCISES, conditions=(condition,), scale=scale)
        assert objections(routine, Permit(replace(CLEAR, conditions=(condition,)))) == ()
        assert objections(build_routine(EXERCISES, scale=scale), PERMIT) == ()

    def test_an_exercise_that_is_out(self) -> None:
        assert self.against(self.plan("circular-swing"), "pelvic_girdle_pain") == ("circular-swing: out",)
        assert self.against(self.plan(), paused=("leg-swing",)) == ("leg-swing: out",)

    def test_another_version_than_the_conditions_ask_for(self) -> None:
        assert self.against(self.plan(), "impingement") == ("leg-swing: version",)
        assert self.against(replace(self.plan(), variant="unheard_of")) == ("leg-swing: version",)

    @pytest.mark.parametrize(
        "change",
        [
            {"amount": 36},
            {"amount": 0},
            {"amount": float("nan")},
            {"time_s": 40.1},
            {"time_s": float("inf")},
            {"time_s": -1.0},
        ],
    )
    def test_a_dose_beyond_the_limit(self, change: dict[str, Any]) -> None:
        limited = replace(self.plan(), **change)
        assert self.against(limited, today=Rung("free-long", 45, hold=False)) == ("leg-swing: dose",)
        assert self.against(limited) == ("leg-swing: dose",)
        assert self.against(limited, "osteoporosis") == ("leg-swing: dose",)

    def test_more_breaths_or_longer_ones(self) -> None:
        plan = self.plan("baby-pose")
        for change in ({"amount": 6}, {"breath_s": 7.0}, {"kind": "reps"}):
            assert self.against(replace(plan, dose=replace(plan.dose, **change)), "impingement") == ("baby-pose: dose",)
        assert self.against(plan) == ()

    def test_what_a_condition_says_to_mind_has_to_be_there(self) -> None:
        plan = self.plan("baby-pose")
        assert self.against(plan, "impingement") == ("baby-pose: care",)
        told = build_routine(EXERCISES, conditions=("impingement",)).sets
        minded = next(each for each in told if each.exercise.id == "baby-pose")
        assert minded.care
        assert self.against(minded, "impingement") == ()

    def test_a_side_that_it_has_not(self) -> None:
        assert self.against(replace(self.plan(), side="both")) == ("leg-swing: side",)

    def test_halves_that_it_has_not(self) -> None:
        plan = self.plan("circular-swing")
        assert self.against(plan) == ()
        assert self.against(replace(plan, dose=replace(plan.dose, halves=()))) == ("circular-swing: version",)

    @pytest.mark.parametrize("pause", ["get_ready_s", "switch_s", "rest_s", "set_up_s"])
    @pytest.mark.parametrize("length_s", [0.0, -1.0, math.nan, math.inf])
    def test_pauses_that_are_none(self, pause: str, length_s: float) -> None:
        assert self.against(replace(self.plan(), **{pause: length_s})) == ("leg-swing: dose",)

    def test_letting_go_where_a_condition_says_hold_on(self) -> None:
        free = replace(self.plan(), hold=False, amount=35)
        today = Rung(None, 35, hold=False)
        assert self.against(free, today=today) == ()
        assert self.against(free, "osteoporosis", today=today) == ("leg-swing: hold",)
        unsteady = Permit(replace(CLEAR, support=True), (), {("leg-swing", "left"): today})
        assert objections(Routine((free,)), unsteady) == ("leg-swing: hold",)

    def test_a_step_beyond_today(self) -> None:
        plan = self.plan()
        for amount, today, said in (
            (30, None, ()),
            (35, None, ("leg-swing: dose",)),
            (35, Rung(None, 30), ("leg-swing: dose",)),
            (35, Rung(None, 35), ()),
            (30, Rung(None, 35), ()),
            (33, Rung(None, 35), ("leg-swing: dose",)),
        ):
            assert self.against(replace(plan, amount=amount), today=today) == said

    def test_what_is_over_and_what_hurt_is_not_asked_again(self) -> None:
        routine = build_routine(only("leg-swing", "baby-pose"))
        permit = Permit(CLEAR, ("leg-swing",))
        assert objections(routine, permit) == ("leg-swing: out", "leg-swing: out")
        assert objections(routine, permit, 1) == ("leg-swing: out",)
        assert objections(routine, permit, 2) == objections(routine, permit, 0, ("leg-swing",)) == ()
        twice = Routine((*routine.sets, routine.sets[0]))
        assert objections(twice, PERMIT, 2, ("leg-swing",)) == ("leg-swing: twice",)

    def test_the_same_set_twice(self) -> None:
        plan = self.plan()
        assert objections(Routine((plan, plan)), PERMIT) == ("leg-swing: twice",)

    def test_a_version_that_is_offered_may_be_planned(self) -> None:
        conditions = ("falls_dizziness_neuropathy",)
        seated = build_routine(only("leg-swing"), conditions=conditions, wanted={"leg-swing": "seated"}).sets[0]
        assert seated.variant == "seated"
        assert self.against(seated, *conditions) == ()
        assert self.against(seated) == ("leg-swing: version",)


def test_who_is_unsteady_holds_on_from_the_first_set_up_of_the_camera_on() -> None:
    machine = SessionMachine(build_routine(only("leg-swing"), support=True), camera=True, support=False)
    machine.handle(Begin(0.0, Permit(replace(CLEAR, support=True))))
    assert (machine.state, machine.data.support) == (State.SET_UP, True)


@pytest.mark.parametrize("camera", [True, False])
def test_answers_given_during_the_work_bring_support_at_once(camera: bool) -> None:
    machine = SessionMachine(build_routine(only("leg-swing")), camera=camera, support=False)
    machine.handle(Begin(0.0, PERMIT))
    assert not machine.data.support
    machine.handle(Flagged(0.0, Permit(replace(CLEAR, support=True))))
    assert (machine.ended, machine.data.support) == (False, True)


def test_what_was_done_before_answers_forbade_the_rest_is_kept() -> None:
    driver = Driver(only("leg-swing")).work()
    driver.wait(5.0)
    driver.give(Flagged, POSTERIOR)
    assert driver.state is State.STOPPED
    closed = [each.record for each in driver.all(SetClosed)]
    assert [(each.status, each.work_s) for each in closed] == [("partial", 5.0)]
