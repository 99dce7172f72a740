"""A session from beginning to end: timers, pausing, leaving and repeating sets, the journal."""

from __future__ import annotations

import json

import pytest
from tests.support.coach import PERMIT, Driver, of, only, rep

from hipfive.coach.inputs import (
    Begin,
    Finish,
    Hurts,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Cue, NewSet, Refused, SetClosed
from hipfive.coach.permission import Permit
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import Routine
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State

SWINGS = only("leg-swing", "side-leg-swing")


def finished(driver: Driver) -> list[SetRecord]:
    return [closed.record for closed in driver.all(SetClosed)]


def test_a_whole_session_without_a_camera_goes_on_by_itself() -> None:
    driver = Driver().begin()
    driver.wait_for(State.DONE, 700.0)
    records = finished(driver)
    assert [(r.exercise, r.side) for r in records] == [(p.exercise.id, p.side) for p in driver.machine.routine.sets]
    assert {r.status for r in records} == {"done"}
    assert [r.work_s for r in records] == pytest.approx([30.0] * 7 + [120.0], abs=0.3)
    assert [(r.counted, r.counted_by) for r in records[-2:]] == [(5, "clock"), (10, "clock")]
    assert [r.counted for r in records[:6]] == [0] * 6
    assert driver.t_s - 1000.0 == pytest.approx(driver.machine.routine.duration_s, abs=5.0)
    assert driver.machine.snapshot().sets_done == 8
    assert driver.machine.ended
    assert {new.purpose for new in driver.all(NewSet)} == {"set"}


def test_nobody_begins_without_a_valid_screening() -> None:
    driver = Driver()
    answers = driver.give(Begin, Permit(ScreeningStatus(valid=False, outcome=None, reason="never")))
    assert [(refused.id, refused.state) for refused in of(Refused, answers)] == [("error-screening-needed", State.IDLE)]
    assert driver.state is State.IDLE
    assert driver.machine.plan is None
    assert driver.machine.records == ()


def test_a_routine_with_nothing_in_it_is_refused_in_words() -> None:
    machine = SessionMachine(Routine(()))
    assert [refused.id for refused in of(Refused, machine.handle(Begin(0.0, PERMIT)))] == ["error-nothing-to-do"]
    assert machine.state is State.IDLE


def test_a_screening_can_ask_for_support_and_never_takes_it_away() -> None:
    for chosen, needed, expected in ((False, True, True), (False, False, False), (True, False, True)):
        machine = SessionMachine(Driver().machine.routine, camera=False, support=chosen)
        machine.handle(Begin(0.0, Permit(ScreeningStatus(True, "clear", None, support=needed))))
        assert machine.snapshot().support is expected


def test_the_last_seconds_before_and_of_the_work_are_counted_down() -> None:
    driver = Driver(SWINGS).work()
    numbers = [cue.args["number"] for cue in driver.all(Cue) if cue.id == "cue-countdown"]
    assert numbers == [3, 2, 1]
    spoken = [(cue.id, *cue.args.values()) for cue in of(Cue, driver.wait_for(State.SWITCHING))]
    assert spoken == [
        ("cue-halfway",),
        ("cue-switch-soon",),
        ("cue-countdown", 3),
        ("cue-countdown", 2),
        ("cue-countdown", 1),
        ("cue-switch", "right"),
    ]


def test_circles_change_from_small_to_large_at_half_time() -> None:
    driver = Driver(only("circular-swing")).work()
    assert driver.cues()[-1] == "cue-half-small"
    driver.wait(14.0)
    assert driver.machine.snapshot().set["half"] == "small"
    driver.wait(2.0)
    assert driver.machine.snapshot().set["half"] == "large"
    assert driver.cues()[-1] == "cue-half-large"


def test_the_last_set_on_a_leg_is_not_followed_by_a_change_of_legs() -> None:
    driver = Driver(only("leg-swing")).work()
    driver.wait_for(State.SWITCHING)
    driver.wait_for(State.WORKING)
    before = len(driver.cues())
    driver.wait_for(State.DONE)
    assert "cue-switch-soon" not in driver.cues()[before:]


def test_a_pause_keeps_the_work_done_and_counts_nothing() -> None:
    driver = Driver().work()
    driver.wait(12.0)
    driver.give(Pause)
    assert driver.cues()[-1] == "cue-paused"
    driver.wait(300.0)
    assert driver.machine.snapshot().clock == {"elapsed_s": 12.0, "remaining_s": 18.0, "total_s": 30.0}
    assert driver.machine.snapshot().paused_from == "working"
    answers = driver.give(Resume)
    assert driver.state is State.GET_READY
    assert not of(NewSet, answers)
    driver.wait_for(State.WORKING)
    driver.wait(17.0)
    assert driver.state is State.WORKING
    driver.wait(1.25)
    assert driver.state is State.SWITCHING
    assert finished(driver)[0].work_s == 30.0
    assert driver.machine.snapshot().paused_from is None


def test_going_on_after_a_pause_between_exercises_opens_the_next_set() -> None:
    driver = Driver(SWINGS).work()
    driver.wait_for(State.SWITCHING)
    driver.give(Pause)
    answers = driver.give(Resume)
    assert [(new.index, new.side) for new in of(NewSet, answers)] == [(2, "right")]
    assert driver.state is State.GET_READY


def test_a_sleeping_machine_pauses_the_session_and_its_time_does_not_count() -> None:
    driver = Driver().work()
    driver.wait(5.0)
    driver.t_s += 3600.0
    answers = driver.give(Tick)
    assert driver.state is State.PAUSED
    assert [cue.id for cue in of(Cue, answers)] == ["cue-paused-gap"]
    assert driver.machine.records[0].work_s == 5.0


@pytest.mark.parametrize("t_s", [float("nan"), float("inf"), float("-inf"), -1e9, 0.0])
def test_a_clock_gone_wrong_counts_nothing(t_s: float) -> None:
    driver = Driver().work()
    driver.wait(5.0)
    driver.hand(Tick(t_s))
    driver.hand(Pause(t_s))
    assert driver.state is State.PAUSED
    assert driver.machine.records[0].work_s == 5.0
    driver.hand(Resume(t_s, PERMIT))
    assert driver.state is State.GET_READY


def test_skipping_closes_the_set_as_skipped_or_partial() -> None:
    driver = Driver(SWINGS).begin()
    driver.give(Skip)
    driver.wait_for(State.WORKING)
    driver.wait(4.0)
    driver.give(Pause)
    driver.give(Skip)
    assert [(r.side, r.status) for r in finished(driver)] == [("left", "skipped"), ("right", "partial")]
    assert driver.state is State.RESTING
    driver.give(Skip)
    assert driver.state is State.GET_READY
    assert driver.machine.plan is not None
    assert driver.machine.plan.exercise.id == "side-leg-swing"


def test_skipping_while_paused_between_sets_goes_to_the_next() -> None:
    driver = Driver(SWINGS).work()
    driver.give(Skip)
    driver.give(Pause)
    driver.give(Skip)
    assert driver.state is State.GET_READY
    assert driver.machine.snapshot().set["index"] == 2


def test_skipping_every_set_ends_the_session() -> None:
    driver = Driver(only("leg-swing")).begin()
    driver.give(Skip)
    driver.give(Skip)
    driver.give(Pause)
    driver.give(Skip)
    assert driver.state is State.DONE


def test_repeating_keeps_the_earlier_attempt() -> None:
    driver = Driver(SWINGS).work()
    driver.wait(4.0)
    driver.give(Repeat)
    assert driver.state is State.GET_READY
    driver.wait_for(State.SWITCHING)
    driver.give(Repeat)
    driver.wait_for(State.SWITCHING)
    assert [(r.key, r.status) for r in finished(driver)] == [
        ((1, 1), "partial"),
        ((1, 2), "done"),
        ((1, 3), "done"),
    ]
    assert driver.machine.snapshot().sets_done == 1
    assert driver.machine.snapshot().set["attempt"] == 3


def test_repeating_before_anything_was_done_leaves_no_record() -> None:
    driver = Driver().begin()
    driver.give(Repeat)
    assert not driver.all(SetClosed)
    assert driver.machine.records[0].attempt == 1


def test_repeating_while_paused_begins_the_set_anew() -> None:
    driver = Driver().work()
    driver.wait(2.0)
    driver.give(Pause)
    driver.give(Repeat)
    assert [record.key for record in driver.machine.records] == [(1, 1), (1, 2)]
    assert driver.state is State.GET_READY


def test_finishing_early_keeps_what_was_done() -> None:
    driver = Driver().work()
    driver.wait(6.0)
    driver.give(Finish)
    assert driver.state is State.STOPPED
    assert [(r.status, r.work_s) for r in finished(driver)] == [("partial", 6.0)]
    assert driver.cues()[-1] == "cue-stopped"
    assert driver.machine.snapshot().next is None


def test_the_snapshot_is_plain_json_in_every_state() -> None:
    for state in State:
        plain = Driver(camera=True).reach(state).machine.snapshot().plain()
        assert json.loads(json.dumps(plain, allow_nan=False)) == plain
        assert (plain["type"], plain["state"]) == ("session", state)


def test_records_are_plain_json() -> None:
    driver = Driver(camera=True).work()
    driver.see(rep())
    driver.give(Hurts)
    plain = driver.machine.records[0].plain()
    assert json.loads(json.dumps(plain)) == plain
    assert (plain["counted"], plain["counted_by"], plain["pain"]["exercise"]) == (1, "camera", "leg-swing")
