"""The coach's small parts on their own: cue desk, stopwatch, pacing of movements that are not yet there, examples."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from dataclasses import replace

import pytest
from tests.support.coach import only

import hipfive.coach
from hipfive.coach import pacing
from hipfive.coach.clockwork import GAP_S, Stopwatch
from hipfive.coach.cues import ADVICE_S, AFTER_ANY_S, SAME_S, CueDesk, Rank
from hipfive.coach.data import SessionData
from hipfive.coach.outputs import Cue
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import build_routine
from hipfive.coach.states import State
from hipfive.motion.exercise import Phases, Swing

MODULES = [info.name for info in pkgutil.iter_modules(hipfive.coach.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docs_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"hipfive.coach.{name}")).failed == 0


class TestCueDesk:
    def take(self, desk: CueDesk, now_s: float, *offers: tuple[str, Rank]) -> str | None:
        for cue_id, rank in offers:
            desk.offer(Cue(cue_id), rank)
        cue = desk.take(now_s)
        return cue.id if cue else None

    def test_the_most_important_wins_and_the_rest_is_dropped(self) -> None:
        desk = CueDesk()
        offers = [("pace", Rank.PACE), ("safety", Rank.SAFETY), ("state", Rank.STATE), ("advice", Rank.ADVICE)]
        assert self.take(desk, 0.0, *offers) == "safety"
        assert self.take(desk, 100.0) is None

    def test_among_equals_the_last_wins(self) -> None:
        assert self.take(CueDesk(), 0.0, ("three", Rank.PACE), ("two", Rank.PACE)) == "two"

    def test_advice_waits_for_whatever_was_said(self) -> None:
        desk = CueDesk()
        assert self.take(desk, 0.0, ("pace", Rank.PACE)) == "pace"
        assert self.take(desk, AFTER_ANY_S - 0.1, ("advice", Rank.ADVICE)) is None
        assert self.take(desk, AFTER_ANY_S, ("advice", Rank.ADVICE)) == "advice"
        assert self.take(desk, AFTER_ANY_S + ADVICE_S - 0.1, ("other", Rank.ADVICE)) is None
        assert self.take(desk, AFTER_ANY_S + ADVICE_S, ("other", Rank.PRAISE)) == "other"
        assert self.take(desk, AFTER_ANY_S + SAME_S - 0.1, ("advice", Rank.ADVICE)) is None

    def test_another_set_may_hear_it_again(self) -> None:
        desk = CueDesk()
        heard = [self.take(desk, 10.0 * n, ("advice", Rank.ADVICE)) for n in range(4)]
        assert heard == ["advice"] * 3 + [None]
        desk.new_set()
        assert self.take(desk, 40.0, ("advice", Rank.ADVICE)) == "advice"


def test_the_machines_own_clock_never_runs_back_or_jumps() -> None:
    watch = Stopwatch()
    for t_s in (5.0, 6.0, 2.0, 1e9, float("nan"), 1e9 + 1.0):
        watch.step_s(t_s)
    assert watch.now_s == 1.0 + GAP_S + 1.0


class TestPacing:
    def data(self, **values: float) -> SessionData:
        record = SetRecord(1, 1, "x", "both", None, 10)
        return SessionData(State.WORKING, index=0, camera=False, open=record, **values)  # type: ignore[arg-type]

    def test_steps_that_are_not_known_share_the_time_evenly_and_leave_the_breath_free(self) -> None:
        (plan,) = build_routine(only("yoga-squat")).sets
        exercise = replace(plan.exercise, movement=Phases(("reach", "lean")))
        plan = replace(plan, exercise=exercise)
        steps = [pacing.breath(plan, self.data(paced_s=s)) for s in (0.0, 5.9, 6.1, 11.9)]
        assert [(each.step, each.phase) for each in steps] == [
            ("reach", "free"),
            ("reach", "free"),
            ("lean", "free"),
            ("lean", "free"),
        ]

    def test_repetitions_without_phases_have_no_steps(self) -> None:
        (plan,) = build_routine(only("yoga-squat")).sets
        exercise = replace(plan.exercise, movement=Swing("hip_flexion", both_ways=True))
        found = pacing.breath(replace(plan, exercise=exercise), self.data(paced_s=1.0))
        assert (found.step, found.phase, found.number) == (None, "in", 1)

    def test_the_end_of_the_last_repetition_is_its_last_step(self) -> None:
        (plan,) = build_routine(only("yoga-squat")).sets
        found = pacing.breath(plan, self.data(paced_s=120.0))
        assert (found.step, found.number) == ("roll_up", 10)
        assert found.remaining_s == pytest.approx(0.0, abs=1e-9)

    def test_nothing_is_paced_without_an_open_set(self) -> None:
        for plan in build_routine(only("circular-swing", "baby-pose")).sets:
            closed = SessionData(index=0)
            assert pacing.progress_s(plan, closed) == 0.0
            assert not pacing.is_done(plan, closed)
            assert pacing.breath(plan, closed) == pacing.NO_BREATH
            assert pacing.half(plan, closed) is None


def test_who_counted_is_the_one_with_most_and_in_doubt_the_less_certain() -> None:
    record = SetRecord(1, 1, "yoga-squat", "both", None, 10)
    assert record.counted_by == "clock"
    assert replace(record, counts={"camera": 5, "clock": 5}).counted_by == "clock"
    assert replace(record, counts={"camera": 5, "person": 5}).counted_by == "person"
    assert replace(record, counts={"camera": 6, "person": 4}).counted_by == "camera"
