"""Legs that the pose model exchanged are told apart again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import moved, without

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze
from hipfive.motion.leg_identity import LegIdentity, exchange_legs
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

LEG_SWING = EXERCISES["leg-swing"]


def ahead(pose: Pose) -> bool:
    """Whether the feet are well apart, as when a pose model tends to exchange the legs."""
    left, right = pose.landmarks[Joint.LEFT_ANKLE], pose.landmarks[Joint.RIGHT_ANKLE]
    return left is not None and right is not None and abs(left.x - right.x) > 0.08


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 70.0])
def test_swings_keep_their_side_when_the_model_exchanges_the_legs_on_the_way_forward(facing_deg: float) -> None:
    poses = [
        exchange_legs(pose) if ahead(pose) and pose.t_s % 1.1 < 0.55 else pose
        for pose in Rehearsal(LEG_SWING).poses(Camera(facing_deg))
    ]
    result = analyze(LEG_SWING, poses)
    assert [rep.side for rep in result.reps] == [Side.LEFT] * 3 + [Side.RIGHT] * 3
    assert all(rep.measures["hip_flexion_max_deg"] == pytest.approx(42.0, abs=3.0) for rep in result.reps)


def test_exchanging_twice_gives_the_same_pose() -> None:
    pose = next(iter(Rehearsal(LEG_SWING).poses(Camera(60.0))))
    assert exchange_legs(exchange_legs(pose)) == pose
    assert exchange_legs(pose).landmarks[Joint.LEFT_ANKLE] == pose.landmarks[Joint.RIGHT_ANKLE]
    assert exchange_legs(pose).landmarks[Joint.LEFT_WRIST] == pose.landmarks[Joint.LEFT_WRIST]


def test_a_foot_that_is_not_known_leaves_the_legs_as_they_are() -> None:
    identity = LegIdentity()
    for pose in Rehearsal(LEG_SWING, 1).poses(Camera(90.0), 20.0):
        footless = without(pose, Joint.LEFT_ANKLE)
        assert identity.step(footless, 0.25) is footless
    nobody = Pose(9.0, people=0)
    assert identity.step(nobody, 0.25) is nobody


def test_before_the_feet_have_rested_the_model_is_believed() -> None:
    identity = LegIdentity()
    moving = [pose for pose in Rehearsal(LEG_SWING, 3, quiet_s=0.0).poses(Camera(90.0), 20.0) if 0.3 < pose.t_s < 2.0]
    assert all(identity.step(pose, 0.25) is pose for pose in moving)


def test_knees_that_were_followed_wrongly_are_believed_again_while_both_feet_rest() -> None:
    identity = LegIdentity()
    standing = moved(lambda _t: {}, 2.0, 10.0, stance=None)
    first, *rest = standing
    marks = list(first.landmarks)
    left, right = Joint.LEFT_KNEE, Joint.RIGHT_KNEE
    marks[left], marks[right] = marks[right], marks[left]
    identity.step(replace(first, landmarks=tuple(marks)), 0.175)
    told = [identity.step(pose, 0.175) == pose for pose in rest]
    assert not told[0]  # knees do not change places from one frame to the next
    assert all(told[len(told) // 2 :])
