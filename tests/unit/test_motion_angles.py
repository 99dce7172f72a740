"""Angles of single poses of a synthetic person, seen from far away so that perspective plays no part."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import without

from hipfive.motion.angles import BodyAngles, LegAngles, for_movement, measure, trunk_line
from hipfive.motion.exercise import Circle, Held, Movement, Phases, Swing
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.kinematic_body import Base, body_points
from hipfive.pose.synthetic import Camera, pose_of

LEFT_FOOT = (Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX)


def posed(facing_deg: float, base: Base = "standing", **angles_deg: float) -> Pose:
    camera = Camera(facing_deg, distance_m=200.0, height_m=0.9, vfov_deg=0.7)
    return pose_of(body_points(angles_deg, base, Side.RIGHT), camera, 0.0)


def measured(pose: Pose, facing_deg: float) -> BodyAngles:
    line = trunk_line(pose)
    assert line is not None
    return measure(pose, facing_deg, *line)


def seen(facing_deg: float, base: Base = "standing", **angles_deg: float) -> BodyAngles:
    return measured(posed(facing_deg, base, **angles_deg), facing_deg)


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 45.0, -30.0, 150.0])
@pytest.mark.parametrize("flexion_deg", [-25.0, 0.0, 42.0, 85.0])
def test_flexion_is_corrected_for_the_facing(facing_deg: float, flexion_deg: float) -> None:
    body = seen(facing_deg, hip_flexion_l=flexion_deg)
    assert body.left.flexion_deg == pytest.approx(flexion_deg, abs=0.5)
    assert body.right.flexion_deg == pytest.approx(0.0, abs=0.5)


@pytest.mark.parametrize("facing_deg", [0.0, 40.0, -40.0, 180.0])
def test_abduction_is_positive_away_from_the_midline_on_both_sides(facing_deg: float) -> None:
    body = seen(facing_deg, hip_abduction_l=30.0, hip_abduction_r=20.0)
    assert body.left.abduction_deg == pytest.approx(30.0, abs=0.5)
    assert body.right.abduction_deg == pytest.approx(20.0, abs=0.5)


def test_a_plane_seen_edge_on_is_not_measured() -> None:
    front, side = seen(0.0), seen(90.0)
    assert (front.left.flexion_deg, front.trunk_forward_deg) == (None, None)
    assert front.trunk_side_deg == pytest.approx(0.0, abs=0.1)
    assert (side.left.abduction_deg, side.trunk_side_deg) == (None, None)
    assert side.trunk_forward_deg == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 50.0])
def test_the_trunk_leans_forward_whichever_way_it_faces(facing_deg: float) -> None:
    assert seen(facing_deg, trunk_forward=20.0).trunk_forward_deg == pytest.approx(20.0, abs=0.5)
    assert seen(facing_deg, trunk_forward=105.0).trunk_forward_deg == pytest.approx(105.0, abs=20.0)


@pytest.mark.parametrize("facing_deg", [0.0, 180.0])
def test_the_trunk_leans_to_the_persons_own_left(facing_deg: float) -> None:
    assert seen(facing_deg, trunk_side=12.0).trunk_side_deg == pytest.approx(12.0, abs=0.5)


def test_knees_up_to_the_chest_is_more_flexion_and_not_extension() -> None:
    assert seen(90.0, "lying", hip_flexion_l=140.0).left.flexion_deg == pytest.approx(140.0, abs=0.5)
    assert seen(90.0, hip_flexion_l=-60.0).left.flexion_deg == pytest.approx(-60.0, abs=0.5)


@pytest.mark.parametrize("facing_deg", [0.0, 35.0, 90.0])
def test_a_bent_knee_is_measured_from_any_side(facing_deg: float) -> None:
    body = seen(facing_deg, knee_flexion_l=50.0)
    assert body.left.knee_deg == pytest.approx(50.0, abs=0.5)
    assert body.right.knee_deg == pytest.approx(0.0, abs=0.5)


def test_pointed_toes_are_told_from_the_side_by_their_angle_and_from_the_front_by_their_drop() -> None:
    side = seen(90.0, ankle_plantarflexion_l=30.0)
    assert side.left.plantarflexion_deg == pytest.approx(30.0, abs=0.5)
    assert side.right.plantarflexion_deg == pytest.approx(0.0, abs=0.5)
    front = seen(0.0, ankle_plantarflexion_l=30.0)
    assert front.left.plantarflexion_deg is not None
    assert front.right.plantarflexion_deg is not None
    assert front.left.plantarflexion_deg - front.right.plantarflexion_deg > 20.0
    assert seen(180.0, ankle_plantarflexion_l=30.0).left.plantarflexion_deg is None


def test_toes_and_heels_are_seen() -> None:
    pose = posed(90.0)
    flat = measured(pose, 90.0)
    assert flat.left.toes_out_deg == pytest.approx(0.0, abs=0.5)
    heel = pose.landmarks[Joint.LEFT_HEEL]
    assert heel is not None
    marks = list(pose.landmarks)
    marks[Joint.LEFT_HEEL] = replace(heel, y=heel.y + 0.5 * flat.trunk_length)
    lifted = measured(replace(pose, landmarks=tuple(marks)), 90.0)
    assert flat.heel_lift is not None
    assert lifted.heel_lift is not None
    assert lifted.heel_lift - flat.heel_lift == pytest.approx(0.5, abs=0.01)


def test_a_leg_that_is_not_known_has_no_angles() -> None:
    pose = posed(45.0)
    for joint in (Joint.LEFT_HIP, Joint.LEFT_KNEE):
        mark = pose.landmarks[joint]
        assert mark is not None
        marks = list(pose.landmarks)
        marks[joint] = replace(mark, visibility=0.05)
        body = measured(replace(pose, landmarks=tuple(marks)), 45.0)
        assert body.left == LegAngles()
        assert body.right.flexion_deg is not None
    assert measured(without(pose, Joint.LEFT_KNEE), 45.0).left == LegAngles()


def test_without_an_ankle_the_thigh_is_still_measured() -> None:
    leg = measured(without(posed(45.0, hip_flexion_l=30.0), Joint.LEFT_ANKLE), 45.0).left
    assert leg.flexion_deg == pytest.approx(30.0, abs=0.5)
    assert (leg.knee_deg, leg.plantarflexion_deg, leg.toes_out_deg) == (None, None, None)


def test_without_feet_the_knee_is_still_measured() -> None:
    body = measured(without(posed(90.0, knee_flexion_l=30.0), *LEFT_FOOT), 90.0)
    assert body.left.knee_deg == pytest.approx(30.0, abs=0.5)
    assert (body.left.plantarflexion_deg, body.left.toes_out_deg) == (None, None)
    assert body.heel_lift is not None
    assert measured(without(posed(90.0), *LEFT_FOOT, Joint.RIGHT_HEEL), 90.0).heel_lift is None


def test_without_world_landmarks_what_needs_depth_is_not_known() -> None:
    leg = measured(replace(posed(80.0, hip_flexion_l=30.0), world=()), 80.0).left
    assert leg.flexion_deg == pytest.approx(30.0, abs=0.5)
    assert (leg.knee_deg, leg.plantarflexion_deg, leg.toes_out_deg) == (None, None, None)
    assert (leg.forward, leg.outward, leg.down) == (0.0, 0.0, 1.0)


def test_a_hole_in_the_world_landmarks_is_a_hole_in_what_is_made_of_it() -> None:
    pose = posed(80.0, knee_flexion_l=30.0)
    world = tuple(None if index == Joint.LEFT_KNEE else point for index, point in enumerate(pose.world))
    leg = measured(replace(pose, world=world), 80.0).left
    assert (leg.knee_deg, leg.plantarflexion_deg) == (None, None)
    assert leg.toes_out_deg == pytest.approx(0.0, abs=0.5)


def test_landmarks_on_one_spot_give_no_angle() -> None:
    pose = posed(0.0)
    marks, world = list(pose.landmarks), list(pose.world)
    for joint in (Joint.LEFT_KNEE, Joint.LEFT_ANKLE):
        marks[joint] = pose.landmarks[Joint.LEFT_HIP]
        world[joint] = pose.world[Joint.LEFT_HIP]
    leg = measured(replace(pose, landmarks=tuple(marks), world=tuple(world)), 0.0).left
    assert (leg.knee_deg, leg.plantarflexion_deg) == (None, None)
    assert leg.down == 1.0


@pytest.mark.parametrize("joint", [Joint.LEFT_HIP, Joint.RIGHT_SHOULDER])
def test_without_hips_and_shoulders_there_is_no_trunk(joint: Joint) -> None:
    assert trunk_line(without(posed(0.0), joint)) is None
    assert trunk_line(Pose(0.0, tuple(Landmark(0.5, 0.5) for _ in Joint))) is None


@pytest.mark.parametrize(
    ("movement", "flexion_known", "abduction_known"),
    [
        (Swing("hip_flexion", both_ways=True), True, False),
        (Swing("hip_abduction", both_ways=False), False, True),
        (Circle(), True, True),
        (Held(), True, True),
        (Phases(("down",)), True, True),
    ],
)
def test_a_movement_keeps_the_angles_that_its_assumption_allows(
    movement: Movement, flexion_known: bool, abduction_known: bool
) -> None:
    body = seen(45.0, hip_flexion_l=10.0)
    for_movement(body, movement)
    assert (body.left.flexion_deg is not None, body.left.abduction_deg is not None) == (flexion_known, abduction_known)


def test_abduction_loses_its_meaning_with_the_knee_high_up() -> None:
    body = seen(45.0, hip_flexion_l=75.0)
    for_movement(body, Held())
    assert body.left.abduction_deg is None
    assert body.right.abduction_deg is not None


def test_circles_use_the_depth_of_the_whole_leg() -> None:
    body = seen(0.0, hip_flexion_l=12.0, hip_abduction_l=15.0)
    for_movement(body, Circle())
    assert body.left.flexion_deg == pytest.approx(12.0, abs=0.5)
    assert body.left.abduction_deg == pytest.approx(15.0, abs=0.5)
    unknown = measured(without(posed(0.0), Joint.LEFT_KNEE), 0.0)
    for_movement(unknown, Circle())
    assert (unknown.left.flexion_deg, unknown.left.abduction_deg) == (None, None)
