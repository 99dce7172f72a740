"""A session from beginning to end: timers, pausing, leaving and repeating sets, the journal."""

from __future__ import annotations

import json

import pytest
from tests.support.coach import CLEAR, Driver, of, only, rep, tracking

from hipfive.coach.inputs import (
    Begin,
    Camera,
    CameraReady,
    Disconnected,
    Finish,
    Hurts,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Cue, Journal, NewSet, PainNoted, Refused, ScreeningRequired, SetClosed, StateChanged
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import Routine
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.exercises import EXERCISES

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
    answers = driver.give(Begin, ScreeningStatus(valid=False, outcome=None, reason="never"))
    assert [(refused.id, refused.state) for refused in of(Refused, answers)] == [("error-screening-needed", State.IDLE)]
    assert driver.state is State.IDLE
    assert driver.machine.plan is None
    assert driver.machine.records == ()


def test_a_routine_with_nothing_in_it_is_refused_in_words() -> None:
    machine = SessionMachine(Routine(()))
    assert [refused.id for refused in of(Refused, machine.handle(Begin(0.0, CLEAR)))] == ["error-nothing-to-do"]
    assert machine.state is State.IDLE


def test_a_screening_can_ask_for_support_and_never_takes_it_away() -> None:
    for chosen, needed, expected in ((False, True, True), (False, False, False), (True, False, True)):
        machine = SessionMachine(Driver().machine.routine, camera=False, support=chosen)
        machine.handle(Begin(0.0, ScreeningStatus(True, "clear", None, support=needed)))
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
    driver.hand(Resume(t_s))
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


class TestPain:
    def test_the_exercise_is_over_on_all_its_sides_at_once(self) -> None:
        driver = Driver().work()
        driver.wait(3.0)
        answers = driver.give(Hurts)
        assert driver.state is State.HURT
        assert [cue.id for cue in of(Cue, answers)] == ["cue-hurt"]
        driver.wait(60.0)
        driver.give(Pain, "hip_front", "left", 4, "ache")
        assert driver.state is State.RESTING
        assert driver.machine.snapshot().next == {"exercise": "side-leg-swing", "side": "left"}
        (record,) = finished(driver)
        assert (record.status, record.work_s) == ("hurt", 3.0)
        (noted,) = driver.all(PainNoted)
        assert noted.record.key == record.key
        assert noted.record.pain is not None
        assert (noted.record.pain.score, noted.record.pain.kind, noted.record.pain.during) == (4, "ache", "working")
        driver.wait_for(State.DONE, 700.0)
        assert [r.exercise for r in finished(driver)].count("leg-swing") == 1

    def test_the_question_can_be_skipped_and_the_pain_is_kept(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Skip)
        assert driver.state is State.RESTING
        assert [pain.kind for pain in driver.machine.data.pains] == [None]

    @pytest.mark.parametrize("kind", ["sharp", "radiating", "pinch", "numbness"])
    @pytest.mark.parametrize("asked", [True, False])
    def test_alarming_pain_ends_the_session_and_asks_the_questions_again(self, kind: str, asked: bool) -> None:
        driver = Driver().work()
        if asked:
            driver.give(Hurts)
        answers = driver.give(Pain, "groin", "right", 8, kind)
        assert driver.state is State.STOPPED
        assert of(ScreeningRequired, answers) == [ScreeningRequired("after_pain")]
        assert driver.cues()[-1] == "cue-stopped-pain"
        assert [(pain.where, pain.side, pain.kind) for pain in driver.machine.data.pains] == [("groin", "right", kind)]
        assert [record.status for record in driver.machine.records] == ["hurt"]

    @pytest.mark.parametrize("state", [State.SWITCHING, State.RESTING])
    def test_pain_after_a_set_belongs_to_it(self, state: State) -> None:
        driver = Driver().reach(state)
        done = len(finished(driver))
        driver.give(Hurts)
        record = driver.machine.records[-1]
        assert (record.status, record.index) == ("done", done)
        assert record.pain is not None
        assert record.pain.during == state
        driver.give(Skip)
        assert driver.machine.snapshot().next == {"exercise": "side-leg-swing", "side": "left"}

    def test_a_set_of_an_exercise_that_hurt_cannot_be_repeated(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Skip)
        assert of(Refused, driver.give(Repeat))
        driver.give(Pause)
        assert of(Refused, driver.give(Repeat))

    def test_pain_while_paused_tells_what_it_was_paused_from(self) -> None:
        driver = Driver().reach(State.PAUSED)
        driver.give(Hurts)
        assert driver.machine.data.pains[0].during == "working"

    def test_pain_in_the_last_exercise_ends_the_session(self) -> None:
        driver = Driver(only("leg-swing")).reach(State.HURT)
        driver.give(Pain, "knee", "left", 2, "ache")
        assert driver.state is State.DONE

    def test_a_score_that_is_none_is_kept_as_not_said(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "knee", "left", 11, "ache")
        assert driver.machine.data.pains[0].score is None

    def test_dizziness_is_told_to_sit_down(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "other", "both", None, "dizziness")
        assert driver.cues()[-1] == "cue-dizzy"


def test_finishing_early_keeps_what_was_done() -> None:
    driver = Driver().work()
    driver.wait(6.0)
    driver.give(Finish)
    assert driver.state is State.STOPPED
    assert [(r.status, r.work_s) for r in finished(driver)] == [("partial", 6.0)]
    assert driver.cues()[-1] == "cue-stopped"
    assert driver.machine.snapshot().next is None


class TestSetUp:
    def test_it_ends_by_itself_when_the_person_is_well_in_view(self) -> None:
        driver = Driver(camera=True).begin()
        assert (driver.state, driver.cues()) == (State.SET_UP, ["cue-set-up-side"])
        assert [new.purpose for new in driver.all(NewSet)] == ["set_up"]
        driver.wait(100.0)
        assert driver.state is State.SET_UP
        assert driver.machine.snapshot().clock == {"elapsed_s": 100.0, "remaining_s": None, "total_s": None}
        driver.see(tracking("good"))
        driver.wait(1.0)
        driver.see(tracking("partly_out", "feet"))
        driver.wait(1.0)
        driver.see(tracking("good"))
        driver.wait(1.25)
        assert driver.state is State.SET_UP
        driver.wait(0.25)
        assert driver.state is State.GET_READY
        assert [new.purpose for new in driver.all(NewSet)] == ["set_up", "set"]
        assert driver.machine.wants_frames

    def test_another_view_is_set_up_anew_and_the_same_view_is_not(self) -> None:
        driver = Driver(camera=True).work()
        seen = []
        for _ in range(7):
            driver.give(Skip)
            driver.give(Skip)
            seen.append(driver.state)
            if driver.state is State.SET_UP:
                assert driver.machine.snapshot().tracking == "nobody"
                driver.give(CameraReady)
        setting_up = [index for index, state in enumerate(seen) if state is State.SET_UP]
        views = [plan.exercise.view for plan in driver.machine.routine.sets]
        assert setting_up == [i for i in range(7) if views[i] != views[i + 1]]

    def test_a_later_one_goes_on_without_a_view(self) -> None:
        driver = Driver(camera=True).reach(State.RESTING)
        driver.wait_for(State.SET_UP)
        assert driver.cues()[-1] == "cue-set-up-front"
        driver.wait(29.0)
        assert driver.state is State.SET_UP
        driver.wait(1.0)
        assert driver.state is State.GET_READY

    def test_without_a_camera_it_is_passed_over(self) -> None:
        driver = Driver(camera=True).begin()
        answers = driver.give(Camera, False, "denied")
        assert driver.state is State.GET_READY
        assert [new.purpose for new in of(NewSet, answers)] == ["set"]
        assert driver.machine.data.camera_reason == "denied"

    def test_it_is_taken_up_again_after_a_pause(self) -> None:
        driver = Driver(camera=True).begin()
        driver.give(Disconnected)
        assert [new.purpose for new in of(NewSet, driver.give(Resume))] == ["set_up"]
        assert driver.state is State.SET_UP
        driver.give(Pause)
        driver.give(Camera, False)
        assert [new.purpose for new in of(NewSet, driver.give(Resume))] == ["set"]
        assert driver.state is State.GET_READY

    def test_lying_down_has_its_own_words(self) -> None:
        assert Driver(only("baby-pose"), camera=True).begin().cues() == ["cue-set-up-lying"]


class TestJournal:
    def test_a_restart_finds_everything_and_pauses(self) -> None:
        driver = Driver(camera=True).work()
        for _ in range(3):
            driver.wait(2.0)
            driver.see(rep(measures={"arc_deg": 50.0}))
        machine = SessionMachine.replay(driver.machine.routine, driver.journal)
        assert machine.data == driver.machine.data
        assert machine.snapshot() == driver.machine.snapshot()
        answers = machine.handle(Disconnected(3.0))
        assert [(c.old, c.new) for c in of(StateChanged, answers)] == [(State.WORKING, State.PAUSED)]
        assert [entry.entry["n"] for entry in of(Journal, answers)] == [len(driver.journal) + 1]
        assert machine.records[0].counts == {"camera": 3}
        assert machine.records[0].work_s == 6.0

    def test_a_restart_after_pain_remembers_what_is_out(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "knee", "both", 5, "ache")
        machine = SessionMachine.replay(driver.machine.routine, driver.journal)
        assert machine.data == driver.machine.data
        assert machine.data.out == ("leg-swing",)

    def test_an_empty_journal_is_a_session_not_begun(self) -> None:
        routine = Driver().machine.routine
        assert SessionMachine.replay(routine, [], camera=False).data == SessionMachine(routine, camera=False).data

    def test_at_most_a_second_of_work_is_not_yet_written(self) -> None:
        driver = Driver().work()
        for _ in range(100):
            driver.wait(0.1, step_s=0.1)
            kept = SessionMachine.replay(driver.machine.routine, driver.journal).records[0].work_s
            assert driver.machine.records[0].work_s - kept <= 1.0
        assert len([entry for entry in driver.journal if entry["cause"] == "tick"]) <= 11

    def test_entries_say_what_happened_in_plain_json(self) -> None:
        driver = Driver(camera=True)
        driver.give(Begin, ScreeningStatus(True, "clear", None, answered_at_s=5.0, conditions=("knee_injury",)))
        driver.hand(Camera(float("nan"), False, "lost"))
        begin, camera = driver.journal
        assert (begin["n"], begin["t_s"], begin["cause"]) == (1, 1000.0, "begin")
        assert begin["args"] == {"answered_at_s": 5.0, "conditions": ["knee_injury"]}
        assert begin["changes"]["open"]["exercise"] == "leg-swing"
        assert (camera["t_s"], camera["cause"]) == (None, "camera_off")
        assert camera["args"] == {"on": False, "reason": "lost"}
        assert camera["changes"]["tracking"] == "camera_lost"

    def test_fields_of_a_later_version_are_passed_over(self) -> None:
        driver = Driver().work()
        driver.journal[-1]["changes"]["unheard_of"] = 1
        assert SessionMachine.replay(driver.machine.routine, driver.journal).state is State.WORKING

    def test_the_routine_is_kept_beside_it(self) -> None:
        routine = Driver(scale=0.1, conditions=("knee_injury", "impingement")).machine.routine
        assert Routine.from_plain(json.loads(json.dumps(routine.plain())), EXERCISES) == routine


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
