"""Exact moments and borders of a session: what is said just when, what counts just enough, what a sign means."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.support.coach import Driver, only, rep, tracking

from hipfive.coach.clockwork import HALFWAY_FROM_S, PRAISE_AFTER_S
from hipfive.coach.cues import SAME_S, CueDesk, Rank
from hipfive.coach.gestures import meaning
from hipfive.coach.inputs import Camera, Count, Pause, Repeat, Skip
from hipfive.coach.ladder import Rung
from hipfive.coach.outputs import Cue, SetClosed
from hipfive.coach.pacing import STEPS
from hipfive.coach.prescription import prescribe
from hipfive.coach.progress import Record, Standing
from hipfive.coach.routine import Prescribed, Why, build_routine, track_of
from hipfive.coach.routine_json import from_plain, to_plain
from hipfive.coach.screening import QUESTIONS, SCREENING_VERSION, Answered, status
from hipfive.coach.session import SessionMachine
from hipfive.coach.side_check import PATIENCE_S
from hipfive.coach.states import TRACKING, Signal, State
from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.motion.exercise import Phases
from hipfive.motion.skeleton import Side

PROTOCOL = Path(__file__).parents[2] / "docs" / "reference" / "protocol.md"
GOING = (State.GET_READY, State.WORKING, State.SWITCHING, State.RESTING)


def swinging_for(work_s: float) -> Driver:
    """At work on a leg swing of this length, with another leg to follow."""
    driver = Driver(only("leg-swing"), scale=work_s / 30.0)
    return driver.work()


@pytest.mark.parametrize("state", State)
def test_what_a_sign_of_the_arms_means(state: State) -> None:
    hand = Signal.PAUSE if state in GOING else Signal.RESUME if state is State.PAUSED else None
    assert meaning("raised_hand", state) is hand
    assert meaning("crossed_arms", state) is (Signal.HURTS if state in (*GOING, State.PAUSED) else None)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (Rank.PRAISE, Rank.ADVICE),
        (Rank.ADVICE, Rank.PACE),
        (Rank.PACE, Rank.STATE),
        (Rank.STATE, Rank.LIMIT),
        (Rank.LIMIT, Rank.SAFETY),
    ],
)
def test_the_more_important_is_said_whichever_was_offered_first(less: Rank, more: Rank) -> None:
    for order in ((less, more), (more, less)):
        desk = CueDesk()
        for rank in order:
            desk.offer(Cue("cue-more" if rank == more else "cue-less"), rank)
        said = desk.take(100.0)
        assert said is not None
        assert said.id == "cue-more"
        assert less < more


def test_the_same_advice_is_given_again_after_its_time_and_not_a_moment_before() -> None:
    desk = CueDesk()
    said = []
    for now_s in (100.0, 100.0 + SAME_S - 0.25, 100.0 + SAME_S):
        desk.offer(Cue("cue-knee_bent"), Rank.ADVICE)
        said.append(desk.take(now_s) is not None)
    assert said == [True, False, True]


def test_halfway_is_said_from_a_set_of_a_quarter_minute_on() -> None:
    for work_s, said in ((HALFWAY_FROM_S - 0.5, 0), (15.0, 1)):
        driver = swinging_for(work_s)
        driver.wait(work_s - 0.5)
        assert driver.cues().count("cue-halfway") == said


def test_the_change_of_legs_is_announced_only_in_sets_with_time_for_it() -> None:
    for work_s, said in ((16.0, 0), (16.5, 1)):
        driver = swinging_for(work_s)
        driver.wait(work_s - 0.5)
        assert driver.cues().count("cue-switch-soon") == said


def test_a_clean_set_is_praised_four_seconds_into_what_follows() -> None:
    driver = Driver(only("leg-swing"), camera=True).work()
    driver.see(tracking("good"))
    for number in range(6):
        driver.wait(1.0)
        driver.see(rep(Side.LEFT, index=number + 1))
    driver.wait_for(State.SWITCHING)
    driver.wait(PRAISE_AFTER_S - 0.25)
    assert "cue-clean-set" not in driver.cues()
    driver.wait(0.25)
    assert driver.cues()[-1] == "cue-clean-set"
    assert PRAISE_AFTER_S == 4.0


@pytest.mark.parametrize(("exercise", "state"), [("leg-swing", State.SWITCHING), ("leg-swing", State.RESTING)])
def test_praise_is_heard_in_a_rest_as_between_two_legs(exercise: str, state: State) -> None:
    driver = Driver(only(exercise, "side-leg-swing"), camera=True).work()
    if state is State.RESTING:
        driver.give(Skip)
        driver.wait_for(State.WORKING)
    side = Side.LEFT if state is State.SWITCHING else Side.RIGHT
    driver.see(tracking("good"))
    for number in range(6):
        driver.wait(1.0)
        driver.see(rep(side, index=number + 1))
    driver.wait_for(state)
    driver.wait(5.0)
    assert "cue-clean-set" in driver.cues()


def test_one_count_at_once_is_something_done() -> None:
    driver = Driver(only("yoga-squat")).work()
    driver.give(Count)
    driver.give(Skip)
    closed = driver.all(SetClosed)[-1].record
    assert (closed.status, closed.counted) == ("partial", 1)


def test_a_squat_that_the_clock_began_is_not_counted_when_the_camera_comes() -> None:
    driver = Driver(only("yoga-squat")).work()
    driver.wait(15.0)
    driver.give(Camera, True, None)
    driver.give(Camera, False, "switched_off")
    driver.wait(9.0)
    assert driver.machine.records[-1].counted == 1
    driver.wait(4.0)
    assert driver.machine.records[-1].counted == 2


def test_the_width_of_a_circle_is_its_radius() -> None:
    driver = Driver(only("circular-swing"), camera=True).work()
    driver.see(rep(Side.LEFT, measures={"radius_deg": 14.0}))
    assert driver.machine.records[-1].best_deg == 14.0


def test_a_new_best_is_praised_from_three_degrees_more_on() -> None:
    for more_deg, praised in ((2.9, False), (3.0, True)):
        driver = Driver(only("leg-swing"), camera=True).work()
        for number, arc_deg in enumerate((60.0, 60.0, 60.0 + more_deg)):
            driver.wait(3.0)
            driver.see(rep(Side.LEFT, index=number + 1, measures={"arc_deg": arc_deg}))
        assert ("cue-new-best" in driver.cues()) == praised


@pytest.mark.parametrize("exercise", EXERCISES)
def test_what_is_judged_at_the_end_of_a_repetition_is_advised_then(exercise: str) -> None:
    late = [rule for rule in EXERCISES[exercise].rules if not rule.live]
    for rule in late:
        driver = Driver(only(exercise), camera=True).work()
        driver.wait(5.0)
        driver.see(rep(None, faults=(rule.id,)))
        assert driver.machine.records[-1].faults == {rule.id: 1}
        assert f"cue-{rule.id}" in driver.cues() or driver.machine.records[-1].target is not None


def test_answers_are_told_with_the_time_they_were_given() -> None:
    told = status(Answered(1000.0, SCREENING_VERSION, {each.id: "no" for each in QUESTIONS}), 2000.0)
    assert (told.valid, told.answered_at_s) == (True, 1000.0)


def test_a_reason_without_days_names_none() -> None:
    assert Why("pain").days == 0


def test_what_the_camera_and_the_clock_counted_together_is_never_more_than_was_asked() -> None:
    driver = Driver(only("yoga-squat"), camera=True).work()
    driver.see(tracking("good"))
    for number in range(6):
        driver.wait(1.0)
        driver.see(rep(None, index=number + 1))
    driver.give(Camera, False, "switched_off")
    driver.wait_for(State.DONE, 300.0)
    record = driver.machine.records[-1]
    assert (record.counted, record.counts) == (10, {"camera": 6, "clock": 4})


def test_a_squat_by_the_clock_is_said_step_by_step() -> None:
    driver = Driver(only("yoga-squat")).work()
    driver.wait(12.0)
    steps = [cue for cue in driver.cues() if cue.startswith("cue-step-")]
    assert steps[:5] == [f"cue-step-{step}" for step in ("arms_up", "down", "hands_down", "fold", "roll_up")]


def test_the_steps_of_a_squat_share_the_whole_of_its_time() -> None:
    movement = EXERCISES["yoga-squat"].movement
    assert isinstance(movement, Phases)
    assert sum(STEPS[step][1] for step in movement.order) == pytest.approx(1.0)


def test_a_repetition_again_is_an_attempt_of_its_own() -> None:
    driver = Driver(only("leg-swing")).work()
    driver.wait(3.0)
    driver.give(Repeat)
    driver.wait_for(State.WORKING)
    driver.wait(1.0)
    assert [(each.attempt, each.status, each.work_s) for each in driver.machine.records] == [
        (1, "partial", 3.0),
        (2, "open", 1.0),
    ]


def test_the_states_of_seeing_are_those_of_the_protocol() -> None:
    line = next(line for line in PROTOCOL.read_text("utf-8").splitlines() if '{"type": "tracking", "state":' in line)
    told = re.findall(r'"([a-z_]+)"', line.split('"missing"')[0].split('"state":')[1])
    assert set(TRACKING) | {"camera_lost", "off"} == set(told)


def test_a_foot_is_asked_for_as_long_as_the_protocol_says() -> None:
    assert f"`lift_…` for {PATIENCE_S:.0f} s at most" in PROTOCOL.read_text("utf-8")


@pytest.mark.parametrize("scale", [0.009, 10.1, float("nan")])
def test_a_scale_of_doses_that_is_none_is_told_with_its_borders(scale: float) -> None:
    with pytest.raises(BadInputError) as caught:
        build_routine(EXERCISES, scale=scale)
    assert caught.value.values == {"scale": pytest.approx(scale, nan_ok=True), "least": 0.01, "most": 10.0}


def test_a_leg_has_a_track_of_its_own_and_one_foot_at_a_time_has_none() -> None:
    assert [track_of(EXERCISES["leg-swing"], side) for side in ("left", "right")] == [
        ("leg-swing", "left"),
        ("leg-swing", "right"),
    ]
    assert track_of(EXERCISES["baby-pose"], "left") == ("baby-pose", "both")


def test_a_plan_is_the_same_after_it_was_kept() -> None:
    harder = {("leg-swing", "left"): Prescribed(Rung(None, 35))}
    for conditions in ((), ("pelvic_girdle_pain",), ("impingement", "pregnancy_after_16_weeks")):
        routine = build_routine(EXERCISES, conditions=conditions, prescribed=harder, paused={"yoga-squat": 738000})
        again = from_plain(to_plain(routine), EXERCISES)
        assert again == routine


def test_a_rebuilt_session_has_all_that_was_done() -> None:
    driver = Driver(only("leg-swing")).work()
    driver.wait(7.0)
    driver.give(Pause)
    rebuilt = SessionMachine.replay(driver.machine.routine, driver.journal, camera=False, support=True)
    assert rebuilt.plan == driver.machine.plan
    assert rebuilt.records == driver.machine.records
    assert rebuilt.records[-1].work_s == 7.0
    assert rebuilt.snapshot().paused_from == "working"
    assert rebuilt.data.paused_from is driver.machine.data.paused_from is State.WORKING


@pytest.mark.parametrize(("day", "amount"), [(110, 30), (116, 30), (117, 25)])
def test_an_easing_for_a_break_is_taken_back_from_that_very_day_on(day: int, amount: int) -> None:
    track = ("leg-swing", "left")
    record = Record({track: Standing(rung=Rung(None, 30), stay=True, stay_day=110)}, last_day=100)
    assert prescribe(EXERCISES, record, day).tracks[track].rung.amount == amount
