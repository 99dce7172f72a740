"""Somebody who lies on the back: which way, how level, and when nothing can be measured."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.support.movement import moved, watch

from hipfive.exercises import EXERCISES
from hipfive.motion.events import Measured
from hipfive.motion.facing import Facing, tilt_deg
from hipfive.motion.pose import Pose
from hipfive.motion.uncertainty import Sighting, standard_error_deg

FULL = EXERCISES["baby-pose"].key_poses[0].angles_deg
TRUNK = (1.0, 0.0)


def lying(facing_deg: float, length_s: float = 12.0) -> list[Pose]:
    """Flat at first, both feet held from 4 to 10 s."""

    def angles_at(t_s: float) -> Mapping[str, float]:
        share = min(1.0, max(0.0, min(t_s - 4.0, 10.0 - t_s) / 0.4 + 0.5))
        ends = {name[:-1] + side: value for name, value in FULL.items() if name.endswith("_w") for side in "lr"}
        return {name: share * value for name, value in ends.items()} if share > 0.0 else {}

    return moved(angles_at, length_s, facing_deg, stance=None, lying=True)


def turned(pose: Pose, by_deg: float) -> Pose:
    """The same with world landmarks turned about the vertical."""
    cos, sin = math.cos(math.radians(by_deg)), math.sin(math.radians(by_deg))
    world = tuple(None if p is None else (cos * p[0] + sin * p[2], p[1], cos * p[2] - sin * p[0]) for p in pose.world)
    return replace(pose, world=world)


@pytest.mark.parametrize("facing_deg", [90.0, 50.0, -40.0, 10.0])
def test_a_trunk_that_lies_is_level_wherever_it_is_seen_from(facing_deg: float) -> None:
    tilt = tilt_deg(lying(facing_deg, 0.1)[0])
    assert tilt == pytest.approx(90.0, abs=10.0)


def test_a_trunk_that_stands_is_upright_and_one_that_is_not_known_has_no_tilt() -> None:
    pose = moved(lambda _t: {}, 0.1, 20.0, stance=None)[0]
    assert tilt_deg(pose) == pytest.approx(0.0, abs=10.0)
    assert tilt_deg(replace(pose, world=())) is None


@pytest.mark.parametrize("facing_deg", [90.0, -60.0, 40.0])
def test_from_the_side_a_hold_is_measured(facing_deg: float) -> None:
    seen = watch("baby-pose", lying(facing_deg)).result
    assert seen.calibrated
    assert [hold.side for hold in seen.holds] == ["both"]
    assert seen.holds[0].measures["hip_flexion_l_deg"] == pytest.approx(138.0, abs=15.0)


def test_from_the_feet_nothing_is_measured_and_the_view_is_told() -> None:
    seen = watch("baby-pose", lying(10.0))
    assert seen.result.holds == ()
    assert "view_not_suitable" in seen.result.warnings
    assert all(event.angles["hip_flexion_l"] is None for event in seen.all(Measured))


def test_legs_that_are_drawn_up_do_not_turn_the_body() -> None:
    poses = lying(60.0)
    as_it_was = watch("baby-pose", poses).result
    doubtful = [turned(pose, 25.0) if pose.t_s > 4.0 else pose for pose in poses]
    told = watch("baby-pose", doubtful).result
    assert told.yaw_deg == as_it_was.yaw_deg
    assert told.holds[0].measures["hip_flexion_l_deg"] == as_it_was.holds[0].measures["hip_flexion_l_deg"]


def test_a_facing_that_turns_about_is_not_known_until_somebody_lies_still() -> None:
    pose = lying(60.0, 0.1)[0]
    facing = Facing(lying=True)
    facing.step(pose, TRUNK, 0.2)
    assert facing.known
    for frame in range(1, 120):
        facing.step(turned(replace(pose, t_s=frame / 15.0), 120.0 * (frame % 3)), TRUNK, 0.2)
    assert not facing.known
    assert facing.angle_deg == 0.0
    facing.lie(facing.seen_deg)
    assert facing.known


def test_of_somebody_lying_the_interval_is_wider() -> None:
    standing = Sighting(90.0, calibrated=True, suitable=True)
    assert standard_error_deg(130.0, True, replace(standing, lying=True)) > standard_error_deg(130.0, True, standing)
