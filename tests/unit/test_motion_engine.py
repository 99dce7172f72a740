"""The engine on a synthetic person with exactly known angles."""

from __future__ import annotations

import math

import pytest
from tests.support import movement as performances
from tests.support.movement import FPS

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze
from hipfive.motion.engine import Engine
from hipfive.motion.events import (
    Calibrated,
    Event,
    HoldEnded,
    HoldStarted,
    Measured,
    RepCounted,
    SetResult,
    TrackingChanged,
)
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera, perform


def rehearsed(
    exercise_id: str, facing_deg: float, *, fps: float = FPS, scale: float = 1.0, cycles: int = 3
) -> SetResult:
    return analyze(EXERCISES[exercise_id], performances.rehearsed(exercise_id, facing_deg, fps, cycles, scale))


def events_of(exercise_id: str, facing_deg: float, cycles: int = 2) -> list[Event]:
    engine = Engine(EXERCISES[exercise_id])
    poses = performances.rehearsed(exercise_id, facing_deg, FPS, cycles)
    return [event for pose in poses for event in engine.step(pose)]


@pytest.mark.parametrize(
    ("facing_deg", "fps"), [(90.0, 15.0), (90.0, 60.0), (-90.0, 30.0), (50.0, 20.0), (-125.0, 20.0)]
)
def test_leg_swings_are_counted_on_their_side_with_their_angles(facing_deg: float, fps: float) -> None:
    result = rehearsed("leg-swing", facing_deg, fps=fps)
    assert [rep.side for rep in result.reps] == [Side.LEFT] * 3 + [Side.RIGHT] * 3
    assert result.rejected == ()
    for rep in result.reps:
        assert rep.measures["hip_flexion_max_deg"] == pytest.approx(42.0, abs=2.0)
        assert rep.measures["hip_flexion_min_deg"] == pytest.approx(-16.0, abs=2.0)
        assert rep.measures["duration_s"] == pytest.approx(2.2, abs=0.4)


@pytest.mark.parametrize("facing_deg", [0.0, 35.0, -35.0, 180.0])
def test_side_swings_are_counted_on_their_side_with_their_angles(facing_deg: float) -> None:
    result = rehearsed("side-leg-swing", facing_deg)
    assert [rep.side for rep in result.reps] == [Side.LEFT] * 3 + [Side.RIGHT] * 3
    assert all(rep.measures["hip_abduction_max_deg"] == pytest.approx(34.0, abs=2.0) for rep in result.reps)


@pytest.mark.parametrize("facing_deg", [0.0, 30.0, -30.0, 40.0])
def test_circles_are_counted_small_and_large_with_their_direction(facing_deg: float) -> None:
    result = rehearsed("circular-swing", facing_deg)
    assert [rep.side for rep in result.reps] == [Side.LEFT] * 6 + [Side.RIGHT] * 6
    assert {rep.direction for rep in result.reps} == {"outward"}
    radii = [rep.measures["radius_deg"] or 0.0 for rep in result.reps]
    assert max(radii) == pytest.approx(18.0, abs=2.0)
    assert min(radii) == pytest.approx(9.0, abs=3.0)


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, -60.0])
def test_baby_pose_is_one_hold_of_both_feet(facing_deg: float) -> None:
    result = rehearsed("baby-pose", facing_deg, cycles=2)
    assert [hold.side for hold in result.holds] == ["both"]
    assert result.holds[0].end_s - result.holds[0].start_s == pytest.approx(12.0, abs=0.8)
    assert result.holds[0].faults == ()


@pytest.mark.parametrize("facing_deg", [60.0, -60.0, 90.0, 20.0])
def test_yoga_squats_are_counted_with_their_phases_in_order(facing_deg: float) -> None:
    result = rehearsed("yoga-squat", facing_deg)
    assert [rep.complete for rep in result.reps] == [True] * 3
    assert [phase for phase, _ in result.reps[0].phases] == ["arms_up", "down", "hands_down", "fold", "roll_up"]
    assert all(rep.side is None and rep.faults == () for rep in result.reps)


def test_a_small_squat_is_told_as_shallow_and_not_complete() -> None:
    result = rehearsed("yoga-squat", 60.0, scale=0.6)
    assert [rep.complete for rep in result.reps] == [False] * 3
    assert all("shallow" in rep.faults for rep in result.reps)


def swings_with_a_wobble(t_s: float) -> dict[str, float]:
    """Quiet, two swings of 40°, a rest, a wobble of 9°, a rest, two more swings."""
    starts = [(3.0, 40.0), (5.0, 40.0), (8.5, 9.0), (11.0, 40.0), (13.0, 40.0)]
    for start_s, peak_deg in starts:
        if start_s <= t_s < start_s + 2.0:
            return {"hip_flexion_l": peak_deg * math.sin(math.pi * (t_s - start_s) / 2.0) ** 2}
    return {}


def test_a_wobble_between_swings_is_rejected_with_the_reason_and_does_not_touch_its_neighbours() -> None:
    poses = perform(swings_with_a_wobble, 16.0, Camera(90.0), stance_at=lambda _t: Side.RIGHT)
    result = analyze(EXERCISES["leg-swing"], poses)
    assert [round(rep.peak_s, 1) for rep in result.reps] == [4.0, 6.0, 12.0, 14.0]
    assert result.reps[2].start_s == pytest.approx(11.0, abs=0.25)
    assert result.reps[3].end_s == pytest.approx(15.0, abs=0.25)
    assert [attempt.reason for attempt in result.rejected] == ["partial"]
    assert result.rejected[0].start_s == pytest.approx(8.5, abs=0.4)


def test_the_quiet_moment_gives_the_zero_and_frames_before_it_are_measured_too() -> None:
    events = events_of("leg-swing", 90.0)
    calibrated = [event for event in events if isinstance(event, Calibrated)]
    measured = [event for event in events if isinstance(event, Measured)]
    assert [event.quiet for event in calibrated] == [True]
    assert measured[0].t_s == 0.0
    assert measured[0].angles["hip_flexion_l"] == pytest.approx(0.0, abs=0.5)
    assert len(measured) == len({event.t_s for event in measured})


def test_a_hold_is_announced_while_it_lasts_and_told_when_it_ends() -> None:
    events = events_of("baby-pose", 90.0)
    started = [event for event in events if isinstance(event, HoldStarted)]
    ended = [event for event in events if isinstance(event, HoldEnded)]
    assert len(started) == len(ended) == 1
    assert started[0].t_s < ended[0].hold.end_s


def test_counting_is_live_and_each_repetition_is_told_once() -> None:
    reps = [event.rep for event in events_of("leg-swing", 90.0) if isinstance(event, RepCounted)]
    assert [rep.index for rep in reps] == [1, 2, 3, 4]


def test_a_person_who_never_stands_still_is_counted_uncalibrated() -> None:
    exercise = EXERCISES["leg-swing"]
    rehearsal = Rehearsal(exercise, 4, quiet_s=0.0)
    before_the_pause = [pose for pose in rehearsal.poses(Camera(90.0)) if pose.t_s < rehearsal.work_s]
    result = analyze(exercise, before_the_pause)
    assert not result.calibrated
    assert "uncalibrated" in result.warnings
    assert len(result.reps) == 4


def test_nobody_in_the_picture_is_said_once_and_nothing_is_counted() -> None:
    engine = Engine(EXERCISES["leg-swing"])
    events = [event for frame in range(90) for event in engine.step(Pose(frame / 30.0))]
    assert [event.state for event in events if isinstance(event, TrackingChanged)] == ["nobody"]
    result = engine.finish()
    assert (result.tracked_ratio, result.reps, result.view_suitable) == (0.0, (), False)


def test_a_front_view_of_a_leg_swing_is_called_the_wrong_view() -> None:
    events = events_of("leg-swing", 0.0)
    assert "wrong_view" in [event.state for event in events if isinstance(event, TrackingChanged)]
    assert all(event.angles["hip_flexion_l"] is None for event in events if isinstance(event, Measured))


def test_standing_in_baby_pose_is_called_the_wrong_exercise() -> None:
    exercise = EXERCISES["leg-swing"]
    engine = Engine(EXERCISES["baby-pose"])
    poses = Rehearsal(exercise, 2).poses(Camera(90.0))
    events = [event for pose in poses for event in engine.step(pose)]
    assert "wrong_exercise" in [event.state for event in events if isinstance(event, TrackingChanged)]
