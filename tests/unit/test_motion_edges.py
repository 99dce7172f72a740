"""What the engine's geometry says where it cannot know: rays along a plane, missing landmarks, paths without width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import moved, without
from tests.support.seen import SQUAT, measured, posed

from hipfive.motion.calibration import raw_angles
from hipfive.motion.drawn_up import drawn_up
from hipfive.motion.facing import Facing
from hipfive.motion.frame import Frame
from hipfive.motion.hip_lines import NOT_KNOWN, HipLines, Trunk, apart, sagittal_trunk
from hipfive.motion.legs_together import Segments, segments, squatting
from hipfive.motion.lens import Lens, Ray, usual_lens
from hipfive.motion.planes import Planes
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.motion.squat_feet import SquatFeet
from hipfive.motion.stance import stance_deg

ALONG: Ray = (-1.0, -0.3)
"""A ray that runs along the sagittal plane of somebody who faces 45°."""
AHEAD: Ray = (0.0, -0.1)
LOWER: Ray = (0.05, -0.3)
ABOVE: Ray = (0.0, 0.2)
PLANES = Planes(45.0)


def lines(left: tuple[Ray, Ray], right: tuple[Ray, Ray], shoulders: Ray = ABOVE) -> HipLines:
    return HipLines((left[0], right[0]), shoulders, (left, right))


def trunk_of(seen: HipLines) -> Trunk:
    trunk = sagittal_trunk(seen, PLANES)
    assert trunk is not None
    return trunk


STRAIGHT = lines((AHEAD, LOWER), (AHEAD, LOWER))


def test_a_trunk_along_the_plane_is_no_trunk() -> None:
    assert sagittal_trunk(lines((AHEAD, LOWER), (AHEAD, LOWER), shoulders=ALONG), PLANES) is None


def test_a_knee_along_the_plane_has_no_angle() -> None:
    trunk = trunk_of(STRAIGHT)
    one = lines((AHEAD, ALONG), (AHEAD, LOWER))
    assert apart(one, PLANES.sagittal, trunk)[0] is None
    assert drawn_up(one, PLANES, None)[0] is None
    assert squatting(one, PLANES, trunk, Segments(0.3, 0.4))[0] == NOT_KNOWN
    both = lines((AHEAD, ALONG), (AHEAD, ALONG))
    for standing in (None, Segments(0.3, 0.4)):
        assert squatting(both, PLANES, trunk, standing) == (NOT_KNOWN, trunk.lean_deg)
    assert segments(both, PLANES, trunk) is None


def test_a_joint_on_its_own_knee_is_left_where_it_is() -> None:
    trunk = trunk_of(STRAIGHT)
    on_the_spot = replace(trunk, shift=(0.0, 0.0), middle=trunk.joint((0.0, 0.0)))
    knee = PLANES.sagittal(LOWER)
    assert knee is not None
    flexion, lean_deg = squatting(STRAIGHT, PLANES, replace(on_the_spot, middle=knee), Segments(0.3, 0.4))
    assert lean_deg is not None
    assert None not in flexion


def test_the_way_from_head_to_feet_needs_world_landmarks() -> None:
    facing = Facing(lying=True)
    facing.step(replace(posed(60.0, "lying"), world=()), (1.0, 0.0), 0.2)
    assert not facing.known


def standing(facing_deg: float) -> list[Pose]:
    return moved(lambda _t: {}, 1.0, facing_deg, stance=None)


@pytest.mark.parametrize("facing_deg", [0.0, 45.0, -70.0, 130.0])
def test_the_stance_tells_the_facing(facing_deg: float) -> None:
    poses = standing(facing_deg)
    found = stance_deg(poses, usual_lens(poses[0], lying=False))
    assert found == pytest.approx(facing_deg, abs=8.0)


def test_without_feet_or_shoulders_the_stance_tells_less() -> None:
    poses = standing(50.0)
    lens = usual_lens(poses[0], lying=False)
    hole = tuple(None if index == Joint.LEFT_SHOULDER else point for index, point in enumerate(poses[0].world))
    assert stance_deg([replace(poses[0], world=hole)], lens) is None
    assert stance_deg([without(poses[0], Joint.LEFT_HEEL)], lens) is None
    assert stance_deg(poses, Lens(sin_pitch=0.7, cos_pitch=0.71)) is None
    shown = [[None if j == Joint.RIGHT_SHOULDER else mark for j, mark in enumerate(pose.landmarks)] for pose in poses]
    hidden = [replace(pose, landmarks=tuple(marks)) for pose, marks in zip(poses, shown, strict=True)]
    assert stance_deg(hidden, lens) == pytest.approx(50.0, abs=8.0)


def test_heels_are_not_judged_before_they_stood() -> None:
    pose = posed(60.0)
    body = measured(pose, 60.0, SQUAT)
    feet = SquatFeet()
    for _ in range(10):
        feet.step(Frame(0.0, pose, body, raw_angles(body)), low=True)
    assert feet.measures()["heel_lift"] is None
