"""The hip's angles of single poses, from near and from every side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import without
from tests.support.seen import CIRCLE, FAR, FORWARD, LYING, NEAR, SIDEWAYS, SQUAT, lens_of, measured, posed, seen

from hipfive.motion.angles import LegAngles, measure, trunk_line
from hipfive.motion.exercise import Movement
from hipfive.motion.hip_lines import bend_deg
from hipfive.motion.legs_together import Segments, mean_segments
from hipfive.motion.lens import Lens, usual_lens
from hipfive.motion.planes import Planes
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.kinematic_body import Base
from hipfive.pose.synthetic import Camera


def from_zero(
    movement: Movement, facing_deg: float, base: Base = "standing", camera: Camera = FAR, **angles: float
) -> LegAngles:
    """The left leg's hip angles from those of the same person standing or lying straight [deg]."""
    moved = seen(facing_deg, movement, base, camera, **angles).left
    straight = seen(facing_deg, movement, base, camera).left
    flexion = None if moved.flexion_deg is None else moved.flexion_deg - (straight.flexion_deg or 0.0)
    abduction = None if moved.abduction_deg is None else moved.abduction_deg - (straight.abduction_deg or 0.0)
    return LegAngles(flexion, abduction)


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 45.0, -30.0, 150.0])
@pytest.mark.parametrize("flexion_deg", [-25.0, 0.0, 42.0, 85.0])
def test_flexion_is_true_from_any_side(facing_deg: float, flexion_deg: float) -> None:
    # Up to 2° less: the joint lies a little behind the landmark of a pose model, not of a synthetic person.
    assert from_zero(FORWARD, facing_deg, hip_flexion_l=flexion_deg).flexion_deg == pytest.approx(flexion_deg, abs=2.0)
    assert from_zero(FORWARD, facing_deg, hip_flexion_r=flexion_deg).flexion_deg == pytest.approx(0.0, abs=0.5)


@pytest.mark.parametrize("facing_deg", [90.0, -50.0, 35.0, 130.0])
@pytest.mark.parametrize("lean_deg", [0.0, 40.0])
def test_from_near_the_angles_from_the_zero_are_true(facing_deg: float, lean_deg: float) -> None:
    leg = from_zero(FORWARD, facing_deg, camera=NEAR, hip_flexion_l=70.0, trunk_forward=lean_deg)
    assert leg.flexion_deg == pytest.approx(70.0, abs=2.0)


@pytest.mark.parametrize("facing_deg", [0.0, 40.0, -40.0, 180.0])
def test_abduction_is_positive_away_from_the_midline_on_both_sides(facing_deg: float) -> None:
    body = seen(facing_deg, SIDEWAYS, hip_abduction_l=30.0, hip_abduction_r=20.0)
    assert body.left.abduction_deg == pytest.approx(30.0, abs=0.5)
    assert body.right.abduction_deg == pytest.approx(20.0, abs=0.5)


def test_a_leaning_trunk_takes_the_angles_with_it() -> None:
    bowed = from_zero(FORWARD, 60.0, trunk_forward=50.0, hip_flexion_l=80.0)
    assert bowed.flexion_deg == pytest.approx(80.0, abs=2.0)
    leaning = seen(20.0, SIDEWAYS, trunk_side=10.0, hip_abduction_r=25.0)
    assert leaning.right.abduction_deg == pytest.approx(25.0, abs=0.5)


def test_a_plane_seen_edge_on_is_not_measured() -> None:
    front, side = seen(0.0), seen(90.0, SIDEWAYS)
    assert (front.left.flexion_deg, front.trunk_forward_deg) == (None, None)
    assert front.trunk_side_deg == pytest.approx(0.0, abs=0.5)
    assert (side.left.abduction_deg, side.trunk_side_deg) == (None, None)
    assert side.trunk_forward_deg == pytest.approx(0.0, abs=2.0)
    assert seen(0.0, SQUAT).left.flexion_deg is None
    assert seen(90.0, SQUAT).left.abduction_deg is None
    assert seen(0.0, LYING, "lying").left.flexion_deg is None


def test_a_ray_along_a_plane_meets_it_nowhere() -> None:
    planes = Planes(45.0)
    assert planes.sagittal((-1.0, 0.2)) is None
    assert planes.frontal((1.0, 0.2)) is None
    aside = Lens(focal=0.05)
    for movement in (FORWARD, SIDEWAYS, SQUAT, LYING):
        body = measured(posed(45.0), 45.0, movement)
        assert body.trunk_forward_deg == pytest.approx(0.0, abs=2.0)
    line = trunk_line(posed(45.0))
    assert line is not None
    assert aside.ray(Landmark(0.0, 0.5), 1.0)[0] == pytest.approx(-10.0)


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 50.0])
def test_the_trunk_leans_forward_whichever_way_it_faces(facing_deg: float) -> None:
    assert seen(facing_deg, trunk_forward=20.0).trunk_forward_deg == pytest.approx(20.0, abs=2.0)
    assert seen(facing_deg, trunk_forward=105.0).trunk_forward_deg == pytest.approx(105.0, abs=2.0)


@pytest.mark.parametrize("facing_deg", [0.0, 180.0])
def test_the_trunk_leans_to_the_persons_own_left(facing_deg: float) -> None:
    assert seen(facing_deg, trunk_side=12.0).trunk_side_deg == pytest.approx(12.0, abs=0.5)


def test_knees_up_to_the_chest_is_more_flexion_and_not_extension() -> None:
    assert from_zero(FORWARD, 90.0, "lying", hip_flexion_l=140.0).flexion_deg == pytest.approx(140.0, abs=3.0)
    assert from_zero(FORWARD, 90.0, hip_flexion_l=-60.0).flexion_deg == pytest.approx(-60.0, abs=2.0)


@pytest.mark.parametrize("facing_deg", [80.0, -60.0, 45.0, 30.0])
def test_a_squat_with_the_knees_apart_is_read_from_both_legs(facing_deg: float) -> None:
    both = {"hip_flexion_l": 80.0, "hip_flexion_r": 80.0, "hip_abduction_l": 20.0, "hip_abduction_r": 20.0}
    bent = {"knee_flexion_l": 90.0, "knee_flexion_r": 90.0, "trunk_forward": 30.0}
    body = seen(facing_deg, SQUAT, **both, **bent)
    assert (body.left.flexion_deg, body.right.flexion_deg) == (
        pytest.approx(80.0, abs=6.0),
        pytest.approx(80.0, abs=6.0),
    )
    single = seen(facing_deg, FORWARD, **both, **bent)
    assert single.left.flexion_deg is not None
    assert body.left.flexion_deg is not None
    assert abs(single.left.flexion_deg - 80.0) > abs(body.left.flexion_deg - 80.0)


def test_one_leg_deeper_than_the_other_is_seen_from_the_side() -> None:
    body = seen(90.0, SQUAT, hip_flexion_l=70.0, hip_flexion_r=50.0)
    assert body.left.flexion_deg is not None
    assert body.right.flexion_deg is not None
    assert body.left.flexion_deg > body.right.flexion_deg + 5.0


def test_the_knees_part_alike_in_a_squat() -> None:
    body = seen(30.0, SQUAT, hip_abduction_l=18.0, hip_abduction_r=18.0)
    assert body.left.abduction_deg == pytest.approx(18.0, abs=1.0)
    assert body.right.abduction_deg == body.left.abduction_deg
    deep = seen(30.0, SQUAT, hip_flexion_l=80.0, hip_flexion_r=80.0)
    assert (deep.left.abduction_deg, deep.right.abduction_deg) == (None, None)


@pytest.mark.parametrize("facing_deg", [75.0, -75.0, 60.0])
def test_drawn_up_knees_lie_outward(facing_deg: float) -> None:
    camera = Camera(distance_m=2.2, height_m=0.9, vfov_deg=60.0)
    one = {"hip_flexion_l": 140.0, "hip_abduction_l": 33.0, "knee_flexion_l": 90.0}
    single = seen(facing_deg, LYING, "lying", camera, **one).left.flexion_deg
    flat = seen(facing_deg, FORWARD, "lying", camera, **one).left.flexion_deg
    assert single == pytest.approx(140.0, abs=10.0)
    assert flat is not None
    assert single is not None
    assert abs(single - 140.0) < abs(flat - 140.0)
    both = {name.replace("_l", "_r"): value for name, value in one.items()}
    body = seen(facing_deg, LYING, "lying", camera, **one, **both)
    assert body.left.flexion_deg == body.right.flexion_deg == pytest.approx(140.0, abs=12.0)


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
    hidden = without(pose, Joint.LEFT_KNEE)
    assert measured(hidden, 45.0).left == LegAngles()
    squat, lying = measured(hidden, 45.0, SQUAT), measured(hidden, 45.0, LYING)
    assert (squat.left.flexion_deg, squat.left.abduction_deg, lying.left.flexion_deg) == (None, None, None)
    assert squat.right.flexion_deg == pytest.approx(0.0, abs=4.0)
    assert lying.right.flexion_deg == pytest.approx(0.0, abs=4.0)


@pytest.mark.parametrize("joint", [Joint.LEFT_HIP, Joint.RIGHT_SHOULDER])
def test_without_hips_and_shoulders_there_is_no_trunk(joint: Joint) -> None:
    assert trunk_line(without(posed(0.0), joint)) is None
    assert trunk_line(Pose(0.0, tuple(Landmark(0.5, 0.5) for _ in Joint))) is None


@pytest.mark.parametrize(
    ("movement", "flexion_known", "abduction_known"),
    [
        (FORWARD, True, False),
        (SIDEWAYS, False, True),
        (CIRCLE, True, True),
        (LYING, True, False),
        (SQUAT, True, True),
    ],
)
def test_a_movement_keeps_the_angles_that_its_assumption_allows(
    movement: Movement, flexion_known: bool, abduction_known: bool
) -> None:
    leg = seen(45.0, movement, hip_flexion_l=10.0).left
    assert (leg.flexion_deg is not None, leg.abduction_deg is not None) == (flexion_known, abduction_known)


def test_circles_use_the_depth_of_the_whole_leg() -> None:
    body = seen(0.0, CIRCLE, hip_flexion_l=12.0, hip_abduction_l=15.0)
    assert body.left.flexion_deg == pytest.approx(12.0, abs=0.5)
    assert body.left.abduction_deg == pytest.approx(15.0, abs=0.5)
    unknown = measured(without(posed(0.0), Joint.LEFT_KNEE), 0.0, CIRCLE)
    assert (unknown.left.flexion_deg, unknown.left.abduction_deg) == (None, None)
    flat = measured(replace(posed(0.0), world=()), 0.0, CIRCLE)
    assert (flat.left.flexion_deg, flat.left.abduction_deg) == (None, None)


def test_the_usual_lens_looks_at_the_hips_from_where_people_put_a_camera() -> None:
    level = Lens().ray(Landmark(0.9, 0.9), 1.0)
    assert level == (pytest.approx(0.5), pytest.approx(0.5))
    wide = usual_lens(replace(posed(0.0), aspect=2.0), lying=False)
    assert wide.focal == pytest.approx(1.6)
    for lying, up in ((False, -0.07), (True, -0.36)):
        lens = usual_lens(posed(0.0), lying)
        hip = posed(0.0).landmarks[Joint.LEFT_HIP]
        assert hip is not None
        assert lens.ray(hip, 1.0)[1] == pytest.approx(up, abs=0.01)
    assert usual_lens(without(posed(0.0), Joint.LEFT_HIP), lying=True) == Lens()
    behind = Lens(focal=0.1, sin_pitch=0.8, cos_pitch=0.6).ray(Landmark(0.5, 1.0), 1.0)
    assert behind[1] == pytest.approx((5.0 * 0.6 + 0.8) / 0.05)


def test_a_hip_landmark_that_left_its_joint_is_led_back_by_the_lengths_of_the_stance() -> None:
    facing_deg, bent = 50.0, {"hip_flexion_l": 90.0, "hip_flexion_r": 90.0, "trunk_forward": 35.0}
    stance = seen(facing_deg, SQUAT, camera=NEAR)
    pose = posed(facing_deg, camera=NEAR, **bent)
    marks = list(pose.landmarks)
    for joint in (Joint.LEFT_HIP, Joint.RIGHT_HIP):
        mark = pose.landmarks[joint]
        assert mark is not None
        marks[joint] = replace(mark, x=mark.x + 0.10 * stance.trunk_length)
    slid = replace(pose, landmarks=tuple(marks))
    line = trunk_line(slid)
    assert line is not None
    assert stance.left.flexion_deg is not None
    read = [
        measure(slid, line, facing_deg, lens_of(NEAR), SQUAT, standing).left.flexion_deg
        for standing in (None, mean_segments([None, stance.segments]))
    ]
    misread, led_back = (abs((angle or 0.0) - stance.left.flexion_deg - 90.0) for angle in read)
    assert misread > 10.0
    assert led_back < 0.8 * misread


def test_lengths_that_were_never_known_lead_nowhere() -> None:
    assert mean_segments([None]) is None
    line = trunk_line(posed(50.0))
    assert line is not None
    hidden = without(posed(50.0), Joint.LEFT_KNEE)
    one_leg = measure(hidden, line, 50.0, lens_of(FAR), SQUAT, Segments(1.0, 1.0))
    assert one_leg.segments is None
    assert one_leg.right.flexion_deg is not None


def test_the_bend_of_a_knee_is_read_in_the_sagittal_plane() -> None:
    side_on = Planes(90.0)
    thigh = ((0.0, 0.0), (0.0, -0.5))
    assert bend_deg(thigh, (0.0, -1.0), side_on) == pytest.approx(0.0)
    assert bend_deg(thigh, (-0.5, -1.0), side_on) == pytest.approx(45.0)


def test_a_bend_that_cannot_be_seen_is_not_known() -> None:
    thigh = ((0.0, 0.0), (0.0, -0.5))
    assert bend_deg(None, (0.0, -1.0), Planes(90.0)) is None
    assert bend_deg(thigh, (0.0, -1.0), Planes(0.0)) is None
    assert bend_deg(thigh, (-0.6, -1.0), Planes(30.0)) is None, "the ray to the ankle runs along the plane"
