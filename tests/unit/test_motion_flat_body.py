"""A flat body tells the camera's height and the direction of the feet; a foot on the floor tells the legs apart."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from tests.support.movement import watch, without
from tests.unit.test_motion_holds import holding
from tests.unit.test_motion_lying import lying

from hipfive.motion.drawn_up import drawn_up
from hipfive.motion.facing import Facing
from hipfive.motion.hip_lines import HipLines
from hipfive.motion.leg_identity import exchange_legs
from hipfive.motion.lying import how_it_lies, settle
from hipfive.motion.lying_legs import LyingLegs
from hipfive.motion.planes import Planes
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import LANDMARK_COUNT, Joint

FOCAL = 0.8
PLACES = {
    "SHOULDER": (-1.05, 0.32, -0.02),
    "HIP": (0.0, 0.21, 0.0),
    "KNEE": (0.83, 0.30, -0.09),
    "ANKLE": (1.65, 0.325, -0.215),
}


def flat(facing_deg: float, above_deg: float, away: float = 5.0, legs: float = 1.0) -> Pose:
    """A flat body of known shape, its hips in the middle of a picture whose camera is tilted down at them."""
    sin, cos = math.sin(math.radians(facing_deg)), math.cos(math.radians(facing_deg))
    tilt_sin, tilt_cos = math.sin(math.radians(above_deg)), math.cos(math.radians(above_deg))
    marks: list[Landmark | None] = [Landmark(0.5, 0.5)] * LANDMARK_COUNT
    for name, (along, out, height) in PLACES.items():
        down = along * (legs if along > 0.0 else 1.0)
        for side, left in (("LEFT", out), ("RIGHT", -out)):
            right, ahead = sin * down + cos * left, away * tilt_cos - cos * down + sin * left
            up = away * tilt_sin + height
            depth = ahead * tilt_cos + up * tilt_sin
            spot = (FOCAL * right / depth, FOCAL * (up * tilt_cos - ahead * tilt_sin) / depth)
            marks[Joint[f"{side}_{name}"]] = Landmark(0.5 + spot[0], 0.5 + spot[1])
    return Pose(0.0, tuple(marks))


@pytest.mark.parametrize("facing_deg", [90.0, 60.0, -35.0, -80.0])
@pytest.mark.parametrize("above_deg", [-10.0, -18.0, -30.0])
@pytest.mark.parametrize("seen_off_deg", [-10.0, 0.0, 12.0])
def test_a_flat_body_tells_its_direction_and_the_height_of_the_camera(
    facing_deg: float, above_deg: float, seen_off_deg: float
) -> None:
    found = how_it_lies([flat(facing_deg, above_deg)] * 40, facing_deg + seen_off_deg, FOCAL)
    assert found is not None
    assert found.facing_deg == pytest.approx(facing_deg, abs=2.0)
    assert found.above_deg == pytest.approx(above_deg, abs=3.0)


def test_legs_longer_than_usual_and_one_landmark_far_off_change_little() -> None:
    pose = flat(60.0, -20.0, legs=1.1)
    marks = list(pose.landmarks)
    ankle = marks[Joint.LEFT_ANKLE]
    assert ankle is not None
    marks[Joint.LEFT_ANKLE] = replace(ankle, y=ankle.y + 0.03)
    found = how_it_lies([replace(pose, landmarks=tuple(marks))], 50.0, FOCAL)
    assert found is not None
    assert found.facing_deg == pytest.approx(60.0, abs=6.0)
    assert found.above_deg == pytest.approx(-20.0, abs=6.0)


def test_what_is_no_flat_body_is_not_understood() -> None:
    pose = flat(60.0, -20.0)
    marks = list(pose.landmarks)
    marks[Joint.LEFT_ANKLE], marks[Joint.RIGHT_KNEE] = marks[Joint.LEFT_SHOULDER], marks[Joint.LEFT_SHOULDER]
    assert how_it_lies([replace(pose, landmarks=tuple(marks))], 60.0, FOCAL) is None
    assert how_it_lies([without(pose, Joint.LEFT_KNEE)], 60.0, FOCAL) is None
    assert how_it_lies([Pose(0.0, (Landmark(0.5, 0.5),) * LANDMARK_COUNT)], 60.0, FOCAL) is None


def test_a_body_that_is_not_understood_lies_as_the_world_landmarks_have_it_where_they_agree() -> None:
    pose = lying(60.0, 0.1)[0]
    nothing = replace(pose, landmarks=(Landmark(0.5, 0.5),) * LANDMARK_COUNT)
    facing = Facing(lying=True)
    assert settle(facing, [nothing], 33.0) is None
    assert not facing.known
    facing.step(pose, (1.0, 0.0), 0.2)
    assert settle(facing, [nothing], 33.0) is None
    assert facing.angle_deg == 33.0
    assert settle(facing, [flat(60.0, -15.0)], 55.0) is not None
    assert facing.angle_deg == pytest.approx(60.0, abs=2.0)


@pytest.mark.parametrize("sides", ["l", "r"])
def test_legs_exchanged_in_the_middle_of_a_hold_are_told_apart(sides: str) -> None:
    poses = holding((sides, 4.0, 10.0), facing_deg=70.0)
    doubtful = [exchange_legs(pose) if 6.0 < pose.t_s < 8.5 else pose for pose in poses]
    plain, told = watch("baby-pose", poses).result, watch("baby-pose", doubtful).result
    assert [hold.side for hold in told.holds] == [hold.side for hold in plain.holds]
    assert told.holds[0].end_s == pytest.approx(plain.holds[0].end_s, abs=0.1)


def test_legs_whose_feet_are_both_up_or_far_from_where_they_lay_keep_the_models_labels() -> None:
    legs = LyingLegs()
    poses = holding(("l", 4.0, 10.0), facing_deg=70.0)
    raised = next(pose for pose in poses if pose.t_s > 6.0)
    assert legs.step(raised, 0.2) is raised
    assert legs.step(replace(poses[0], t_s=7.0), 0.2) == replace(poses[0], t_s=7.0)
    far = replace(raised, t_s=8.0, landmarks=tuple(m and replace(m, x=m.x + 0.5) for m in raised.landmarks))
    assert legs.step(far, 0.2) is far
    hidden = without(raised, Joint.LEFT_ANKLE)
    assert legs.step(hidden, 0.2) is hidden


def test_a_foot_that_is_held_beside_a_held_one_counts_though_its_knee_is_hidden() -> None:
    poses = holding(("lr", 4.0, 10.0), facing_deg=70.0)
    hidden = [without(pose, Joint.LEFT_KNEE) if pose.t_s > 3.0 else pose for pose in poses]
    result = watch("baby-pose", hidden).result
    assert [hold.side for hold in result.holds] == ["both"]
    assert result.holds[0].measures["hip_flexion_l_deg"] is None
    assert result.holds[0].measures["hip_flexion_r_deg"] is not None


def test_seen_from_the_foot_end_a_drawn_up_knee_has_no_angle() -> None:
    leg = (0.0, -0.1), (0.0, 0.1)
    assert drawn_up(HipLines((leg[0], leg[0]), (0.0, -0.2), (leg, leg)), Planes(5.0), None) == (None, None)


def test_with_both_legs_unknown_nothing_is_held() -> None:
    poses = holding(("lr", 4.0, 10.0), facing_deg=70.0)
    hidden = [without(without(p, Joint.LEFT_KNEE), Joint.RIGHT_KNEE) if p.t_s > 3.0 else p for p in poses]
    assert watch("baby-pose", hidden).result.holds == ()
