"""Angles of single poses of a synthetic person before a camera that is known exactly."""

from __future__ import annotations

import math

from hipfive.motion.angles import BodyAngles, measure, trunk_line
from hipfive.motion.exercise import Circle, Held, Movement, Phases, Swing
from hipfive.motion.lens import Lens
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.kinematic_body import Base, body_points
from hipfive.pose.synthetic import Camera, pose_of

FORWARD = Swing("hip_flexion", both_ways=True)
SIDEWAYS = Swing("hip_abduction", both_ways=False)
CIRCLE = Circle()
LYING = Held()
SQUAT = Phases(("down",))

FAR = Camera(distance_m=200.0, height_m=0.9, vfov_deg=0.7)
"""A camera from which perspective plays no part."""
NEAR = Camera(distance_m=2.6, height_m=1.3, vfov_deg=55.0)
"""A camera that is near and looks on the level from above the hips: perspective matters."""


def posed(facing_deg: float, base: Base = "standing", camera: Camera = FAR, **angles_deg: float) -> Pose:
    """A person with these joint angles [deg] before a camera."""
    turned = Camera(facing_deg, camera.distance_m, camera.height_m, camera.vfov_deg, camera.aspect)
    return pose_of(body_points(angles_deg, base, Side.RIGHT), turned, 0.0)


def lens_of(camera: Camera) -> Lens:
    """The lens of a synthetic camera, which looks on the level."""
    return Lens(0.5 / math.tan(math.radians(camera.vfov_deg) / 2.0))


def measured(pose: Pose, facing_deg: float, movement: Movement = FORWARD, camera: Camera = FAR) -> BodyAngles:
    """The angles of a pose of which facing and camera are known."""
    line = trunk_line(pose)
    assert line is not None
    return measure(pose, line, facing_deg, lens_of(camera), movement)


def seen(
    facing_deg: float, movement: Movement = FORWARD, base: Base = "standing", camera: Camera = FAR, **angles_deg: float
) -> BodyAngles:
    """The angles of a person with these joint angles [deg]."""
    return measured(posed(facing_deg, base, camera, **angles_deg), facing_deg, movement, camera)
