"""How large the person is in the picture, and which foot is off the floor."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.camera import quiet_then_moving
from tests.support.movement import FPS, AnglesAt, moved, through, together, without

from hipfive.exercises import EXERCISES
from hipfive.motion.apparent import LEAST_SIZE, LIFTED_S, LiftWatch, size_of
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.kinematic_body import body_points
from hipfive.pose.synthetic import Camera, pose_of

STANDING = body_points({})


def lifts(poses: list[Pose]) -> list[Side]:
    watch = LiftWatch()
    return [side for pose in poses if (side := watch.step(pose)) is not None]


def knee_up(side: str, at_s: float, deg: float = 60.0) -> AnglesAt:
    """Lift the knee, hold it for a second and put the foot down."""
    points = ((at_s, 0.0), (at_s + 0.5, deg), (at_s + 1.5, deg), (at_s + 2.0, 0.0))
    return together(through(f"hip_flexion_{side}", *points), through(f"knee_flexion_{side}", *points))


@pytest.mark.parametrize("facing_deg", [0.0, -45.0, 90.0])
def test_size_shrinks_with_distance_whatever_the_facing(facing_deg: float) -> None:
    sizes = [size_of(pose_of(STANDING, Camera(facing_deg, distance_m=away), 0.0)) for away in (2.5, 4.0, 6.0)]
    near, middle, far = (size or 0.0 for size in sizes)
    assert near > middle > LEAST_SIZE > far


def test_size_goes_by_the_side_that_is_known() -> None:
    pose = pose_of(STANDING, Camera(0.0), 0.0)
    assert size_of(without(pose, Joint.LEFT_KNEE)) == pytest.approx(size_of(pose), rel=0.01)
    assert size_of(without(pose, Joint.LEFT_KNEE, Joint.RIGHT_SHOULDER)) is None
    assert size_of(Pose(0.0)) is None


@pytest.mark.parametrize("facing_deg", [0.0, -45.0, 90.0])
@pytest.mark.parametrize(("end", "side"), [("l", Side.LEFT), ("r", Side.RIGHT)])
def test_a_lifted_foot_is_told_once(facing_deg: float, end: str, side: Side) -> None:
    stance = side.other
    assert lifts(moved(knee_up(end, 1.0), 4.0, facing_deg, stance=stance)) == [side]
    twice = together(knee_up(end, 1.0))
    again = moved(twice, 4.0, facing_deg, stance=stance)
    later = [replace(pose, t_s=pose.t_s + 4.0) for pose in again]
    assert lifts([*again, *later]) == [side, side]


@pytest.mark.parametrize("side", list(Side))
def test_a_swing_is_never_the_other_foot_and_standing_is_none(side: Side) -> None:
    assert set(lifts(list(quiet_then_moving(EXERCISES["leg-swing"], side, 1.0, 6.0)))) <= {side}
    assert lifts(moved(lambda _t: {}, 3.0, 90.0)) == []


def test_a_twitch_a_little_lift_and_what_is_not_seen_are_none() -> None:
    raised = moved(lambda _t: {"hip_flexion_l": 60.0, "knee_flexion_l": 60.0}, LIFTED_S - 0.1, 0.0)
    assert lifts(raised) == []
    assert lifts(moved(knee_up("l", 1.0, 33.0), 4.0, 0.0)) == []
    whole = moved(knee_up("l", 1.0), 4.0, 0.0)
    assert lifts([without(pose, Joint.LEFT_ANKLE) for pose in whole]) == []
    nowhere = tuple(mark and replace(mark, x=0.5, y=0.5) for mark in whole[0].landmarks)
    assert lifts([replace(pose, landmarks=nowhere) for pose in whole]) == []


def test_one_foot_after_the_other_without_a_pause() -> None:
    left = moved(lambda _t: {"hip_flexion_l": 60.0, "knee_flexion_l": 60.0}, 1.0, 0.0)
    right = moved(lambda _t: {"hip_flexion_r": 60.0, "knee_flexion_r": 60.0}, 1.0, 0.0, stance=Side.LEFT)
    assert lifts([*left, *(replace(pose, t_s=pose.t_s + 1.0 + 1 / FPS) for pose in right)]) == [Side.LEFT, Side.RIGHT]
