"""A standing synthetic person with the arms put where a test wants them, about the shoulders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.kinematic_body import Vector, body_points
from hipfive.pose.synthetic import Camera, pose_of

Arm = tuple[tuple[float, float, float], tuple[float, float, float]]
"""Elbow and wrist [m] from that arm's own shoulder: outwards, up, forward."""

HANGING: Arm = ((0.05, -0.31, 0.0), (0.08, -0.55, 0.05))
UP: Arm = ((0.06, 0.30, 0.05), (0.02, 0.54, 0.08))
ON_CHAIR: Arm = ((0.10, -0.26, 0.10), (0.08, -0.36, 0.32))
ON_WALL: Arm = ((0.12, -0.10, 0.27), (0.10, 0.02, 0.48))
ON_HIP: Arm = ((0.24, -0.22, -0.05), (0.06, -0.42, 0.05))
BEFORE: Arm = ((0.02, -0.12, 0.28), (0.0, -0.05, 0.52))
SPREAD: Arm = ((0.31, 0.0, 0.0), (0.55, 0.02, 0.0))
AT_EAR: Arm = ((0.24, 0.05, 0.10), (0.0, 0.18, 0.08))
"""Scratching behind the ear, or a telephone."""
FOLDED: Arm = ((0.03, -0.28, 0.10), (-0.28, -0.26, 0.20))
"""As people fold their arms while they wait: forearms level."""
CROSSED: Arm = ((0.0, -0.22, 0.20), (-0.30, -0.02, 0.18))
"""Hand on the other shoulder."""
PRAYING: Arm = ((0.08, -0.24, 0.14), (-0.17, -0.06, 0.26))


def with_arms(left: Arm, right: Arm, *, facing_deg: float = 0.0, lean: Mapping[str, float] | None = None) -> Pose:
    """One pose at 0 s; ``lean`` are other joint angles [deg]."""
    points = list(body_points(lean or {}))
    for arm, name, outward in ((left, "LEFT", 1.0), (right, "RIGHT", -1.0)):
        shoulder = points[Joint[f"{name}_SHOULDER"]]
        for joint, place in zip(("ELBOW", "WRIST"), arm, strict=True):
            points[Joint[f"{name}_{joint}"]] = _from(shoulder, place, outward)
    return pose_of(points, Camera(facing_deg), 0.0)


def _from(shoulder: Vector, place: tuple[float, float, float], outward: float) -> Vector:
    return (shoulder[0] + outward * place[0], shoulder[1] + place[1], shoulder[2] + place[2])


def lasting(pose: Pose, begin_s: float, end_s: float, fps: float = 20.0) -> list[Pose]:
    """The same pose from frame to frame."""
    return [replace(pose, t_s=begin_s + n / fps) for n in range(round((end_s - begin_s) * fps))]
