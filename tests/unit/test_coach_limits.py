"""Limits are live: going past one is told at once, before other cues, and kept; noise and silence are not."""

from __future__ import annotations

import math

import pytest
from tests.support.coach import Driver, of, only

from hipfive.coach.inputs import Observed, Tick
from hipfive.coach.limits import AGAIN_S, FRAMES, RELEASE_DEG, LimitWatch
from hipfive.coach.outputs import Cue
from hipfive.coach.states import State
from hipfive.motion.events import Measured
from hipfive.motion.exercise import Limit

LIMIT = Limit("flexion_60", "hip_flexion", "a test", above=60.0)
BACK = Limit("no_back_swing", "hip_flexion", "a test", below=-5.0)


def told(*angles: float | None, limits: tuple[Limit, ...] = (LIMIT,), step_s: float = 0.1) -> list[int]:
    """At which frames something is told."""
    watch = LimitWatch()
    frames = [watch.step(limits, {"hip_flexion_l": angle}, step_s * at) for at, angle in enumerate(angles)]
    return [at for at, ids in enumerate(frames) if ids]


def test_it_is_told_at_the_second_frame_beyond_and_not_again_at_once() -> None:
    assert FRAMES == 2
    assert told(59.0, 60.0, 60.5, 61.0, 62.0) == [3]


def test_one_frame_alone_may_be_a_jump() -> None:
    assert told(59.0, 80.0, 59.0, 80.0, 59.0) == []


def test_it_is_told_again_after_coming_back_by_some_degrees() -> None:
    assert RELEASE_DEG == 5.0
    assert told(61.0, 61.0, 55.5, 61.0, 61.0) == [1]
    assert told(61.0, 61.0, 54.5, 61.0, 61.0) == [1, 4]


def test_who_stays_beyond_is_told_again_after_a_while() -> None:
    assert AGAIN_S == 3.0
    assert told(*[70.0] * 8, step_s=1.0) == [1, 4, 7]


def test_what_is_not_known_passes_no_limit() -> None:
    assert told(61.0, None, 61.0, math.nan, math.inf) == [2]
    assert told(None, math.nan, None) == []


def test_limits_downwards_and_both_legs() -> None:
    assert told(-4.0, -5.5, -6.0, limits=(LIMIT, BACK)) == [2]
    watch = LimitWatch()
    for at, expected in enumerate(((), ("flexion_60",))):
        assert watch.step((LIMIT,), {"hip_flexion_l": 0.0, "hip_flexion_r": 65.0}, float(at)) == expected


def test_another_set_begins_anew() -> None:
    watch = LimitWatch()
    watch.step((LIMIT,), {"hip_flexion_l": 61.0}, 0.0)
    watch.anew()
    assert watch.step((LIMIT,), {"hip_flexion_l": 61.0}, 0.1) == ()
    assert watch.step((LIMIT,), {"hip_flexion_l": 61.0}, 0.2) == ("flexion_60",)
    watch.anew()
    assert watch.step((LIMIT,), {"hip_flexion_l": 61.0}, 0.3) == ()


class TestInASession:
    def swing(self, *, camera: bool = True, conditions: tuple[str, ...] = ("hip_replacement_posterior",)) -> Driver:
        return Driver(only("leg-swing"), camera=camera, conditions=conditions).work()

    def measure(self, driver: Driver, *angles: float) -> list[Cue]:
        answers = []
        for angle in angles:
            driver.t_s += 0.05
            answers += driver.give(Observed, Measured(1.0, {"hip_flexion_l": angle}))
        return of(Cue, answers)

    def test_going_beyond_is_told_at_once_and_kept(self) -> None:
        driver = self.swing()
        cues = self.measure(driver, 40.0, 62.0, 63.0, 64.0)
        assert [(cue.id, cue.joint, cue.say) for cue in cues] == [("cue-flexion_60", "hip", True)]
        assert driver.machine.records[-1].faults == {"flexion_60": 1}

    def test_it_comes_before_the_countdown(self) -> None:
        driver = self.swing()
        driver.wait(26.75)
        self.measure(driver, 62.0)
        driver.t_s += 0.2
        driver.give(Tick)
        cues = self.measure(driver, 63.0)
        assert [cue.id for cue in cues] == ["cue-flexion_60"]

    def test_nothing_is_told_without_a_condition_outside_the_work_or_with_the_camera_off(self) -> None:
        assert self.measure(self.swing(conditions=()), 80.0, 80.0, 80.0) == []
        assert self.measure(self.swing(camera=False), 80.0, 80.0, 80.0) == []
        resting = self.swing()
        resting.wait_for(State.SWITCHING)
        assert self.measure(resting, 80.0, 80.0, 80.0) == []

    def test_inside_the_limit_nothing_is_told(self) -> None:
        driver = self.swing()
        assert self.measure(driver, 30.0, 59.0, 60.0, 60.0) == []
        assert driver.machine.records[-1].faults == {}


@pytest.mark.parametrize("camera", [True, False])
def test_a_position_the_camera_cannot_judge_goes_by_the_clock(camera: bool) -> None:
    driver = Driver(only("baby-pose"), camera=camera, conditions=("pregnancy_after_16_weeks",)).work()
    driver.wait_for(State.SWITCHING)
    record = driver.machine.records[0]
    assert (record.variant, record.counts, record.status) == ("side-lying", {"clock": 3}, "done")
    assert record.unseen_s == (pytest.approx(record.work_s) if camera else 0.0)
