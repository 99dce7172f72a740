"""Knee, ankle and foot of single poses, and what is not known of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import without
from tests.support.seen import CIRCLE, measured, posed, seen

from hipfive.motion.skeleton import Joint

LEFT_FOOT = (Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX)


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
    assert lifted.heel_lift - flat.heel_lift == pytest.approx(0.5, abs=0.05)


def test_without_an_ankle_the_thigh_is_still_measured() -> None:
    leg = measured(without(posed(45.0, hip_flexion_l=30.0), Joint.LEFT_ANKLE), 45.0).left
    assert leg.flexion_deg == pytest.approx(30.0, abs=4.0)
    assert (leg.knee_deg, leg.plantarflexion_deg, leg.toes_out_deg) == (None, None, None)


def test_without_feet_the_knee_is_still_measured() -> None:
    body = measured(without(posed(90.0, knee_flexion_l=30.0), *LEFT_FOOT), 90.0)
    assert body.left.knee_deg == pytest.approx(30.0, abs=0.5)
    assert body.left.plantarflexion_deg is None
    assert body.heel_lift is not None
    assert measured(without(posed(90.0), *LEFT_FOOT, Joint.RIGHT_HEEL), 90.0).heel_lift is None


def test_without_world_landmarks_what_needs_depth_is_not_known() -> None:
    leg = measured(replace(posed(80.0, hip_flexion_l=30.0), world=()), 80.0).left
    assert leg.flexion_deg == pytest.approx(30.0, abs=4.0)
    assert (leg.knee_deg, leg.plantarflexion_deg, leg.toes_out_deg) == (None, None, None)


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
    spot = replace(pose, landmarks=tuple(marks), world=tuple(world))
    leg = measured(spot, 0.0).left
    assert (leg.knee_deg, leg.plantarflexion_deg) == (None, None)
    assert measured(spot, 0.0, CIRCLE).left.flexion_deg is None
