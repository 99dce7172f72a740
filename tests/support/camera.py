"""What a camera would send of a synthetic person: frames as the page sends them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace

from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, key_pose_angles, perform
from hipfive.pose.wire import encode_frame

FPS = 30.0


def quiet_then_moving(
    exercise: Exercise, side: str, quiet_s: float, moving_s: float, facing_deg: float = 70.0
) -> Iterator[Pose]:
    """A person who stands still at first, and then moves as the exercise's key poses say."""
    working = Side.LEFT if side == "both" else Side(side)
    stance = None if side == "both" else working.other
    camera = Camera(facing_deg=-facing_deg if working is Side.LEFT else facing_deg)

    def angles(t_s: float) -> dict[str, float]:
        return dict(key_pose_angles(exercise, t_s - quiet_s, working)) if t_s >= quiet_s else {}

    return perform(angles, quiet_s + moving_s, camera, fps=FPS, base=exercise.base, stance_at=lambda _t: stance)


def frame_of(pose: Pose, page_s: float, luma: int | None = 120) -> bytes:
    """The pose as the page sends it at ``page_s`` of its own clock."""
    return encode_frame(replace(pose, t_s=page_s), luma)


def nobody(page_s: float, luma: int = 120) -> bytes:
    """A frame in which nobody is seen."""
    return struct.pack("<BBBBfd", 1, 0, luma, 0, 1.0, page_s)
