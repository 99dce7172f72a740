"""The quiet moment, the facing, and what the engine does before and without them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.support.movement import bumps, moved, shifted, watch, without

from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Calibrated, Event, Measured
from hipfive.motion.facing import Facing
from hipfive.motion.form import judge
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.motion.summary import range_of_motion
from hipfive.motion.uncertainty import Sighting, interval, standard_error_deg

STANDING = tuple(moved(lambda _t: {}, 5.0, 90.0))
UPRIGHT = ((0.0, 1.0), 0.175)
"""The direction of a standing person's trunk, and its length before the camera of these tests [image heights]."""


def quiet_moments(poses: list[Pose] | tuple[Pose, ...], exercise_id: str = "leg-swing") -> list[tuple[float, bool]]:
    told = watch(exercise_id, poses).events
    return [(round(event.t_s, 1), event.quiet) for event in told if isinstance(event, Calibrated)]


def walking_in(until_s: float, length_s: float) -> list[Pose]:
    """A person who walks across the picture and then stands."""

    def angles_at(t_s: float) -> Mapping[str, float]:
        return bumps("hip_flexion_l", *((start / 2.0, 0.5, 25.0) for start in range(int(2 * until_s))))(t_s)

    return [shifted(pose, dx=0.1 * min(0.0, pose.t_s - until_s)) for pose in moved(angles_at, length_s, 90.0)]


def test_two_quiet_seconds_give_the_zero() -> None:
    assert quiet_moments(STANDING) == [(2.0, True)]


def test_a_shorter_quiet_is_taken_when_movement_ends_it() -> None:
    poses = moved(bumps("hip_flexion_l", (1.3, 2.0, 40.0), (3.3, 2.0, 40.0)), 6.0, 90.0)
    (moment_s, quiet), *_ = quiet_moments(poses)
    assert quiet
    assert 1.3 < moment_s < 1.8
    assert len(watch("leg-swing", poses).result.reps) == 2


def test_a_bend_out_of_the_neutral_posture_ends_the_quiet_too() -> None:
    def angles_at(t_s: float) -> Mapping[str, float]:
        return {"trunk_forward": 60.0} if t_s > 1.5 else {}

    assert quiet_moments(moved(angles_at, 3.0, 90.0))[0][0] == pytest.approx(1.6, abs=0.1)
    assert (
        quiet_moments([replace(p, t_s=p.t_s) for p in moved(lambda t: {"trunk_forward": 60.0 * (t > 0.5)}, 3.0, 90.0)])
        == []
    )


def test_too_short_a_quiet_is_given_up_after_a_while_and_a_later_one_still_taken() -> None:
    poses = walking_in(5.0, 9.0)
    moments = quiet_moments(poses)
    assert [quiet for _, quiet in moments] == [False, True]
    assert 4.0 <= moments[0][0] < 4.5
    assert 6.5 < moments[1][0] < 7.5


def test_a_person_who_walks_in_is_zeroed_where_they_stand() -> None:
    assert quiet_moments(walking_in(1.5, 5.0)) == [(pytest.approx(3.5, abs=0.4), True)]


def test_without_ankles_there_is_no_quiet_moment() -> None:
    assert quiet_moments([without(pose, Joint.LEFT_ANKLE) for pose in STANDING]) == [
        (pytest.approx(4.0, abs=0.1), False)
    ]


def test_a_person_who_turned_round_is_zeroed_again() -> None:
    other = [replace(pose, t_s=pose.t_s + 5.0) for pose in moved(lambda _t: {}, 6.0, -90.0)]
    assert [quiet for _, quiet in quiet_moments([*STANDING, *other])] == [True, True]


def test_a_recording_that_ends_early_is_measured_without_a_zero() -> None:
    engine = Engine(EXERCISES["leg-swing"])
    for pose in STANDING[:10]:
        assert not [event for event in engine.step(pose) if isinstance(event, Measured)]
    assert [event.t_s for event in engine.drain() if isinstance(event, Measured)] == [
        pose.t_s for pose in STANDING[:10]
    ]
    assert engine.drain() == ()
    assert engine.finish().calibrated is False


def test_a_pose_that_is_not_later_than_the_last_is_passed_over() -> None:
    engine = Engine(EXERCISES["leg-swing"])
    events: list[Event] = [event for pose in STANDING for event in engine.step(pose)]
    again = [event for pose in STANDING for event in engine.step(pose)]
    assert events
    assert again == []
    assert engine.finish().fps == pytest.approx(20.0, abs=0.1)


@pytest.mark.parametrize("exercise_id", list(EXERCISES))
def test_a_pose_at_no_time_is_passed_over(exercise_id: str) -> None:
    never = [replace(STANDING[0], t_s=t_s) for t_s in (-math.inf, math.nan, math.inf)]
    engine, undisturbed = Engine(EXERCISES[exercise_id]), Engine(EXERCISES[exercise_id])
    for pose in STANDING:
        assert [event for each in never for event in engine.step(each)] == []
        assert engine.step(pose) == undisturbed.step(pose)
    assert engine.finish() == undisturbed.finish()


def test_one_pose_is_a_set_without_length() -> None:
    result = watch("leg-swing", STANDING[:1]).result
    assert (result.duration_s, result.fps, result.tracked_ratio) == (0.0, 0.0, 1.0)


def test_the_facing_is_known_from_the_world_landmarks_alone() -> None:
    facing = Facing()
    facing.step(replace(STANDING[0], world=()), *UPRIGHT)
    assert not facing.known
    facing.step(without(STANDING[0], Joint.LEFT_SHOULDER), *UPRIGHT)
    assert not facing.known
    facing.step(STANDING[0], *UPRIGHT)
    assert facing.known
    assert facing.angle_deg == pytest.approx(90.0, abs=3.0)


@pytest.mark.parametrize("side", [1.0, -1.0])
@pytest.mark.parametrize("facing_deg", [0.0, 60.0, 90.0, 120.0, 180.0])
def test_the_facing_is_told_all_round(facing_deg: float, side: float) -> None:
    told = Facing()
    pose = moved(lambda _t: {}, 0.1, side * facing_deg)[0]
    told.step(pose, *UPRIGHT)
    assert abs(math.remainder(told.angle_deg - side * facing_deg, 360.0)) < 12.0


def test_the_width_of_the_shoulders_is_not_believed_of_a_person_who_leans_or_hides_them() -> None:
    """A narrow picture of the shoulders then does not make a person who faces the camera one who is turned."""
    front = moved(lambda _t: {}, 0.1, 0.0)[0]
    narrow = (UPRIGHT[0], 2.0 * UPRIGHT[1])
    believed, leaning, hidden = Facing(), Facing(), Facing()
    believed.step(front, *narrow)
    leaning.step(front, (0.5, math.sqrt(0.75)), narrow[1])
    marks = tuple(None if index == Joint.LEFT_SHOULDER else mark for index, mark in enumerate(front.landmarks))
    hidden.step(replace(front, landmarks=marks), *narrow)
    assert abs(believed.angle_deg) > 20.0
    assert max(abs(leaning.angle_deg), abs(hidden.angle_deg)) < 10.0


def test_the_facing_follows_a_turn_slowly() -> None:
    facing = Facing()
    facing.step(STANDING[0], *UPRIGHT)
    for pose in moved(lambda _t: {}, 1.0, 0.0):
        facing.step(replace(pose, t_s=pose.t_s + 0.05), *UPRIGHT)
    assert 10.0 < facing.angle_deg < 75.0


def test_without_world_landmarks_nothing_is_claimed_of_the_view() -> None:
    result = watch("side-leg-swing", [replace(pose, world=()) for pose in STANDING]).result
    assert (result.yaw_deg, result.view_suitable) == (None, False)
    assert "view_not_suitable" in result.warnings


SIDE_ON = Sighting(90.0, calibrated=True, suitable=True)


def test_an_interval_widens_with_scatter_and_with_every_doubt() -> None:
    steady, shaky = interval([50.0, 50.0, 50.0], True, SIDE_ON), interval([40.0, 50.0, 60.0], True, SIDE_ON)
    single = interval([50.0], True, SIDE_ON)
    assert (steady.value, steady.reps) == (50.0, 3)
    assert (single.low, single.high) == (steady.low, steady.high)
    doubts = (Sighting(45.0, True, True), Sighting(90.0, False, True), Sighting(90.0, True, False))
    for wider in (shaky, *(interval([50.0], True, doubt) for doubt in doubts)):
        assert wider.low < steady.low < 50.0 < steady.high < wider.high
    assert range_of_motion([], [], SIDE_ON, frontal=False) == {}


def test_what_is_forward_by_the_depth_alone_is_less_sure() -> None:
    round_ = replace(SIDE_ON, by_depth=True)
    assert standard_error_deg(20.0, True, round_) > 2.0 * standard_error_deg(20.0, True, SIDE_ON)
    assert standard_error_deg(20.0, False, round_) == standard_error_deg(20.0, False, SIDE_ON)


def test_an_error_of_the_facing_counts_by_the_plane_that_is_read() -> None:
    assert standard_error_deg(40.0, True, SIDE_ON) < standard_error_deg(40.0, False, SIDE_ON)
    front = Sighting(0.0, True, True)
    assert standard_error_deg(40.0, False, front) == standard_error_deg(40.0, True, SIDE_ON)
    assert standard_error_deg(40.0, True, front) == standard_error_deg(40.0, False, SIDE_ON)
    unknown = Sighting(None, True, True)
    assert standard_error_deg(40.0, True, unknown) == pytest.approx(standard_error_deg(40.0, False, unknown))


def test_the_planned_work_of_a_dose_is_in_seconds() -> None:
    assert EXERCISES["leg-swing"].dose.work_s == 30.0
    assert EXERCISES["baby-pose"].dose.work_s == 30.0


def test_only_rules_that_are_broken_are_told() -> None:
    rules = EXERCISES["leg-swing"].rules
    assert judge(rules, {}, None).broken == ()
    verdict = judge(rules, {"full_s": 0.5, "knee_flexion_deg": 10.0}, None)
    assert (verdict.broken, verdict.not_judged) == (("too_fast",), ("trunk_sway", "too_high"))


def test_sides_have_each_other() -> None:
    assert (Side.LEFT.other, Side.RIGHT.other) == (Side.RIGHT, Side.LEFT)
