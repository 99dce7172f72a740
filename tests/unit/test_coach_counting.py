"""What is counted, by whom, and what is said about it."""

from __future__ import annotations

import itertools
import math

import pytest
from tests.support.coach import Driver, fault, of, only, rep, tracking

from hipfive.coach.inputs import Camera, Count, Observed, Pause, Resume
from hipfive.coach.observing import beyond_walking, reach_deg
from hipfive.coach.outputs import Counted, Cue, NotCounted, Refused
from hipfive.coach.records import SetRecord
from hipfive.coach.states import State
from hipfive.exercises import EXERCISES
from hipfive.motion.events import Attempt, AttemptRejected, Hold, HoldEnded, HoldStarted, PhaseReached, Rep
from hipfive.motion.skeleton import Side

LEG = only("leg-swing")
BABY = only("baby-pose")
SQUAT = only("yoga-squat")


def record(driver: Driver) -> SetRecord:
    return driver.machine.records[-1]


class TestSwings:
    def test_the_camera_counts_the_working_leg(self) -> None:
        driver = Driver(LEG, camera=True).work()
        answers = driver.see(rep(Side.LEFT))
        assert of(Counted, answers) == [Counted(1, None, "camera", "left")]
        driver.see(rep(None))
        assert record(driver).counts == {"camera": 2}
        assert driver.machine.snapshot().count == {"value": 2, "target": None, "by": "camera"}

    def test_the_other_leg_is_kept_and_told_and_not_counted(self) -> None:
        driver = Driver(LEG, camera=True).work()
        driver.wait(5.0)
        driver.see(fault("knee_bent", Side.RIGHT))
        answers = driver.see(rep(Side.RIGHT))
        assert of(NotCounted, answers) == [NotCounted("other_leg")]
        assert of(Cue, answers) == [Cue("cue-other-leg", {"side": "left"})]
        assert (record(driver).counted, record(driver).other_leg, record(driver).faults) == (0, 1, {})

    def test_a_repetition_after_the_set_is_not_counted(self) -> None:
        driver = Driver(LEG, camera=True).reach(State.SWITCHING)
        assert driver.see(rep()) == ()

    def test_an_attempt_is_told_with_its_reason(self) -> None:
        driver = Driver(LEG, camera=True).work()
        rejected = AttemptRejected(1.0, Attempt(0.0, 1.0, "too_short"))
        assert of(NotCounted, driver.see(rejected)) == [NotCounted("too_short")]

    def test_faults_are_counted_once_and_told_with_their_joint(self) -> None:
        driver = Driver(LEG, camera=True).work()
        driver.wait(5.0)
        assert of(Cue, driver.see(fault("knee_bent"))) == [Cue("cue-knee_bent", joint="knee")]
        driver.see(fault("too_fast"))
        driver.see(rep(faults=("knee_bent", "too_fast", "unknown")))
        driver.see(fault("unknown"))
        assert record(driver).faults == {"knee_bent": 1, "too_fast": 1}

    def test_the_same_advice_is_not_repeated_within_8_s_nor_more_than_3_times(self) -> None:
        driver = Driver(LEG, camera=True).work()
        told = []
        for _ in range(28):
            driver.wait(1.0)
            if of(Cue, driver.see(fault("knee_bent"))):
                told.append(driver.t_s)
        assert len(told) == 3
        assert all(later - earlier >= 8.0 for earlier, later in itertools.pairwise(told))
        assert record(driver).faults == {"knee_bent": 28}

    def test_praise_is_earned_by_a_wider_arc_than_walking_uses(self) -> None:
        driver = Driver(LEG, camera=True).work()
        praised = []
        for arc_deg in (50.0, 51.0, 58.0, 57.0, 59.0):
            driver.wait(4.5)
            praised.append([cue.id for cue in of(Cue, driver.see(rep(measures={"arc_deg": arc_deg})))])
        assert praised == [[], [], ["cue-new-best"], [], []]
        assert record(driver).best_deg == 59.0

    def test_without_a_goal_each_fifth_is_said(self) -> None:
        driver = Driver(LEG, camera=True).work()
        driver.wait(2.0)
        for _ in range(11):
            driver.wait(1.75)
            driver.see(rep())
        said = [cue.args for cue in of(Cue, driver.outputs) if cue.id == "cue-count"]
        assert said == [{"count": 5}, {"count": 10}]

    @pytest.mark.parametrize("arcs_deg", [(30.0, 31.0, 40.0), (50.0, 60.0)])
    def test_neither_a_walking_arc_nor_the_first_ones_are_praised(self, arcs_deg: tuple[float, ...]) -> None:
        driver = Driver(LEG, camera=True).work()
        for arc_deg in arcs_deg:
            driver.wait(5.0)
            driver.see(rep(measures={"arc_deg": arc_deg}))
        assert "cue-new-best" not in driver.cues()

    def test_nobody_who_has_to_take_care_is_praised_for_width(self) -> None:
        driver = Driver(LEG, camera=True, conditions=("impingement",)).work()
        for arc_deg in (50.0, 51.0, 60.0):
            driver.wait(5.0)
            driver.see(rep(measures={"arc_deg": arc_deg}))
        assert "cue-new-best" not in driver.cues()


def test_the_width_of_a_repetition_is_the_first_measure_that_is_known() -> None:
    measures = {"arc_deg": math.nan, "radius_deg": None, "hip_flexion_max_deg": 88.0}
    assert reach_deg(Rep(1, None, 0.0, 0.5, 1.0, measures=measures)) == 88.0
    assert reach_deg(Rep(1, None, 0.0, 0.5, 1.0)) is None
    assert beyond_walking(EXERCISES["leg-swing"], 45.1)
    assert not beyond_walking(EXERCISES["leg-swing"], 45.0)
    assert not beyond_walking(EXERCISES["yoga-squat"], 120.0)


class TestTracking:
    def test_what_can_be_mended_is_told_once(self) -> None:
        driver = Driver(LEG, camera=True).work()
        driver.see(tracking("good"))
        driver.wait(5.0)
        assert of(Cue, driver.see(tracking("partly_out", "feet"))) == [
            Cue("cue-tracking-partly_out", {"missing": "feet"})
        ]
        assert driver.see(tracking("partly_out", "feet")) == ()
        assert (driver.machine.snapshot().tracking, driver.machine.snapshot().missing) == ("partly_out", "feet")

    def test_it_is_not_told_while_resting(self) -> None:
        driver = Driver(camera=True).reach(State.RESTING)
        driver.wait(10.0)
        assert not of(Cue, driver.see(tracking("two_people")))
        assert driver.machine.snapshot().tracking == "two_people"

    def test_a_lost_camera_is_told_and_the_clock_goes_on(self) -> None:
        driver = Driver(LEG, camera=True).work()
        driver.wait(10.0)
        driver.see(rep())
        assert of(Cue, driver.give(Camera, False, "lost")) == [Cue("cue-camera-lost")]
        assert driver.machine.snapshot().tracking == "camera_lost"
        assert not driver.machine.wants_frames
        assert driver.give(Camera, False, "lost") == ()
        driver.wait(5.0)
        assert of(Cue, driver.give(Camera, True)) == [Cue("cue-camera-on")]
        assert driver.give(Camera, True) == ()
        driver.wait_for(State.SWITCHING)
        assert driver.machine.records[0].work_s == 30.0
        assert driver.machine.records[0].counts == {"camera": 1}

    def test_a_camera_that_comes_back_sees_what_its_engine_last_said(self) -> None:
        driver = Driver(camera=True).work()
        driver.see(tracking("good"))
        driver.give(Camera, False, "lost")
        driver.give(Camera, True)
        assert driver.machine.snapshot().tracking == "good"
        driver.give(Camera, False)
        driver.wait_for(State.SWITCHING)
        driver.wait_for(State.WORKING)
        driver.give(Camera, True)
        assert driver.machine.snapshot().tracking == "nobody"

    def test_the_camera_can_be_put_off_before_the_beginning(self) -> None:
        driver = Driver(LEG, camera=True)
        assert of(Cue, driver.give(Camera, False)) == [Cue("cue-camera-off")]
        driver.begin()
        assert driver.state is State.GET_READY
        assert driver.machine.snapshot().tracking == "off"


class TestBabyPose:
    def test_without_a_camera_breaths_are_paced(self) -> None:
        driver = Driver(BABY).work()
        phases = []
        for _ in range(24):
            breath = driver.machine.snapshot().breath
            phases.append((breath["phase"], breath["number"]))
            driver.wait(0.5)
        assert phases == [("in", 1)] * 5 + [("out", 1)] * 7 + [("in", 2)] * 5 + [("out", 2)] * 7
        assert driver.machine.snapshot().breath["of"] == 5
        assert driver.cues()[-4:] == ["cue-breathe-out", "cue-breathe-in", "cue-breathe-out", "cue-breathe-in"]
        assert record(driver).counts == {"clock": 2}

    def hold(self, driver: Driver, held_s: float) -> None:
        """Hold the pose for ``held_s``; the engine says so after 3 s, and the end 1 s after it."""
        driver.wait(3.0)
        driver.see(HoldStarted(3.0, "both", 0.0))
        driver.wait(held_s - 3.0 + 1.0)
        driver.see(HoldEnded(held_s + 1.0, Hold("both", 0.0, held_s)))

    def test_with_the_camera_only_holding_counts(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.see(tracking("good"))
        driver.wait(8.0)
        assert driver.machine.snapshot().breath == {"phase": "free", "remaining_s": None, "number": None, "of": 5}
        self.hold(driver, 13.0)
        assert driver.machine.snapshot().hold_s == pytest.approx(13.0)
        assert record(driver).counts == {"camera": 2}
        driver.wait(4.0)
        self.hold(driver, 15.75)
        assert driver.state is State.WORKING
        self.hold(driver, 4.0)
        assert driver.state is State.DONE
        assert record(driver).status == "done"
        assert (record(driver).counts, record(driver).unseen_s) == ({"camera": 5}, 0.0)

    def test_a_hold_that_never_comes_ends_by_the_clock_as_partial(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.see(tracking("good"))
        driver.wait(59.0)
        assert driver.state is State.WORKING
        driver.wait(1.0)
        assert driver.state is State.DONE
        assert (record(driver).status, record(driver).counted, record(driver).hold_s) == ("partial", 0, 0.0)

    def test_what_the_camera_cannot_see_goes_by_the_clock_and_is_kept_apart(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.see(tracking("nobody"))
        driver.wait_for(State.DONE)
        assert record(driver).counts == {"clock": 5}
        assert (record(driver).unseen_s, record(driver).hold_s) == (30.0, 0.0)
        assert record(driver).counted_by == "clock"

    def test_a_count_never_goes_back_when_the_end_of_a_hold_is_told_late(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.see(tracking("good"))
        driver.wait(3.0)
        driver.see(HoldStarted(3.0, "both", 0.0))
        driver.wait(3.25)
        assert record(driver).counts == {"camera": 1}
        driver.see(HoldEnded(6.25, Hold("both", 0.0, 5.25)))
        assert record(driver).hold_s == pytest.approx(5.25)
        driver.wait(1.0)
        assert record(driver).counts == {"camera": 1}

    def test_a_hold_begun_before_the_work_counts_from_its_beginning_only(self) -> None:
        driver = Driver(BABY, camera=True).begin()
        driver.see(tracking("good"))
        driver.wait_for(State.GET_READY)
        driver.wait(4.0)
        driver.see(HoldStarted(4.0, "both", 1.0))
        driver.wait_for(State.WORKING)
        assert driver.machine.snapshot().hold_s == 0.0
        driver.wait(2.0)
        assert driver.machine.snapshot().hold_s == 2.0
        driver.see(HoldEnded(99.0, Hold("both", 1.0, 2.0)))
        assert driver.machine.snapshot().hold_s == 0.0

    def test_a_hold_is_credited_within_this_spell_of_work_only(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.see(tracking("good"))
        driver.wait(10.0)
        driver.give(Pause)
        driver.give(Resume)
        driver.wait_for(State.WORKING)
        driver.wait(2.0)
        driver.see(HoldStarted(50.0, "both", 0.0))
        assert driver.machine.snapshot().hold_s == 2.0

    def test_times_that_are_not_numbers_do_no_harm(self) -> None:
        driver = Driver(BABY, camera=True).work()
        driver.wait(2.0)
        driver.see(HoldStarted(math.nan, "both", 0.0))
        assert driver.machine.snapshot().hold_s == 0.0

    def test_one_foot_at_a_time_says_which(self) -> None:
        driver = Driver(BABY, conditions=("pelvic_girdle_pain",)).begin()
        assert driver.all(Cue)[-1] == Cue("cue-ready-baby-pose", {"side": "left"})


class TestSquats:
    def test_with_the_camera_the_tenth_whole_one_ends_the_set(self) -> None:
        driver = Driver(SQUAT, camera=True).work()
        for index in range(10):
            driver.wait(12.0)
            answers = driver.see(rep(None, index=index + 1))
            assert of(Counted, answers) == [Counted(index + 1, 10, "camera", None)]
            assert of(Cue, answers)[0].id == ("cue-count" if index < 9 else "cue-done")
        assert driver.state is State.DONE
        assert (record(driver).status, record(driver).work_s) == ("done", 120.0)

    def test_time_alone_never_ends_it_or_counts(self) -> None:
        driver = Driver(SQUAT, camera=True).work()
        driver.wait(600.0)
        assert driver.state is State.WORKING
        assert record(driver).counted == 0
        assert driver.machine.snapshot().clock == {"elapsed_s": 600.0, "remaining_s": None, "total_s": None}
        assert driver.machine.snapshot().breath["phase"] is None

    def test_one_with_a_phase_missing_is_told_and_not_counted(self) -> None:
        driver = Driver(SQUAT, camera=True).work()
        driver.wait(12.0)
        answers = driver.see(rep(None, complete=False, faults=("heels_up", "hands_not_down", "rushed")))
        assert of(NotCounted, answers) == [NotCounted("incomplete", ("hands_not_down",))]
        assert of(Cue, answers) == [Cue("cue-hands_not_down", joint="hand")]
        assert (record(driver).counted, record(driver).incomplete) == (0, 1)
        assert record(driver).faults == {"hands_not_down": 1, "rushed": 1}
        driver.wait(12.0)
        assert of(Cue, driver.see(rep(None, complete=False))) == [Cue("cue-incomplete")]

    def test_a_phase_that_a_condition_forbids_is_not_asked_for(self) -> None:
        driver = Driver(SQUAT, camera=True, conditions=("osteoporosis",)).work()
        driver.wait(12.0)
        assert not of(Cue, driver.see(fault("hands_not_down", None)))
        driver.see(rep(None, complete=True, faults=("hands_not_down",)))
        assert (record(driver).counted, record(driver).faults) == (1, {})
        driver.see(rep(None, complete=False, faults=("shallow", "arms_not_raised")))
        assert (record(driver).counted, record(driver).incomplete) == (1, 1)

    def test_a_squat_without_fold_ends_by_coming_up(self) -> None:
        driver = Driver(SQUAT, conditions=("osteoporosis",)).work()
        steps = []
        for _ in range(12):
            snapshot = driver.machine.snapshot()
            steps.append((snapshot.step, snapshot.breath["phase"]))
            driver.wait(1.0)
        assert list(dict.fromkeys(steps)) == [("arms_up", "in"), ("down", "out"), ("up", "in")]

    def test_without_a_camera_each_step_is_paced_with_its_breath(self) -> None:
        driver = Driver(SQUAT).work()
        steps = []
        for _ in range(12):
            snapshot = driver.machine.snapshot()
            steps.append((snapshot.step, snapshot.breath["phase"]))
            driver.wait(1.0)
        assert list(dict.fromkeys(steps)) == [
            ("arms_up", "in"),
            ("down", "out"),
            ("hands_down", "free"),
            ("fold", "free"),
            ("roll_up", "in"),
        ]
        assert record(driver).counts == {"clock": 1}
        assert of(Counted, driver.outputs) == [Counted(1, 10, "clock", None)]
        assert driver.machine.snapshot().breath["number"] == 2
        assert driver.machine.snapshot().clock["remaining_s"] == pytest.approx(108.0)

    def test_the_persons_own_count_takes_over_from_the_clock(self) -> None:
        driver = Driver(SQUAT).work()
        driver.wait(25.0)
        assert of(Counted, driver.give(Count)) == [Counted(3, 10, "person", None)]
        driver.wait(200.0)
        assert record(driver).counts == {"clock": 2, "person": 1}
        assert driver.machine.snapshot().step is None
        for _ in range(7):
            driver.give(Count)
        assert driver.state is State.DONE
        assert (record(driver).status, record(driver).counted_by) == ("done", "person")

    def test_only_squats_without_a_camera_are_counted_by_hand(self) -> None:
        for driver in (Driver(SQUAT, camera=True).work(), Driver(LEG).work()):
            assert of(Refused, driver.give(Count))

    def test_nobody_goes_on_in_mid_squat(self) -> None:
        driver = Driver(SQUAT).work()
        driver.wait(20.0)
        driver.give(Pause)
        driver.give(Resume)
        driver.wait_for(State.WORKING)
        assert driver.machine.snapshot().step == "arms_up"
        assert record(driver).work_s == 20.0
        driver.wait(11.0)
        assert record(driver).counts == {"clock": 1}
        driver.wait(1.0)
        assert record(driver).counts == {"clock": 2}

    def test_a_camera_lost_midway_leaves_the_rest_to_the_clock(self) -> None:
        driver = Driver(SQUAT, camera=True).work()
        for index in range(4):
            driver.wait(5.0)
            driver.see(rep(None, index=index + 1))
        driver.give(Camera, False, "lost")
        driver.wait(30.0)
        driver.give(Camera, True)
        driver.wait(100.0)
        driver.give(Camera, False)
        driver.wait_for(State.DONE)
        assert record(driver).counts == {"camera": 4, "clock": 6}
        assert (record(driver).counted, record(driver).status, record(driver).counted_by) == (10, "done", "clock")


def test_an_event_the_session_does_not_know_is_passed_over() -> None:
    driver = Driver(LEG, camera=True).work()
    before = driver.machine.data
    assert driver.give(Observed, object()) == ()
    assert driver.see(PhaseReached(1.0, "large")) == ()
    assert driver.machine.data == before
