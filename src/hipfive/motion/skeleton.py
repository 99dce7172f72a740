"""The 33 body landmarks of the BlazePose topology, by name, and the two sides of the body.

Reference: Bazarevsky et al. 2020, "BlazePose: On-device Real-time Body Pose Tracking", arXiv:2006.10204.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Side(StrEnum):
    """A side of the person's own body (never of the picture)."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Joint(IntEnum):
    """Index of each landmark in a pose."""

    NOSE = 0
    LEFT_EYE_INNER = 1
    LEFT_EYE = 2
    LEFT_EYE_OUTER = 3
    RIGHT_EYE_INNER = 4
    RIGHT_EYE = 5
    RIGHT_EYE_OUTER = 6
    LEFT_EAR = 7
    RIGHT_EAR = 8
    MOUTH_LEFT = 9
    MOUTH_RIGHT = 10
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_PINKY = 17
    RIGHT_PINKY = 18
    LEFT_INDEX = 19
    RIGHT_INDEX = 20
    LEFT_THUMB = 21
    RIGHT_THUMB = 22
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_FOOT_INDEX = 31
    RIGHT_FOOT_INDEX = 32


LANDMARK_COUNT = len(Joint)


def mirrored(joint: Joint) -> Joint:
    """The same landmark on the other side of the body; the nose is its own mirror image."""
    name = joint.name
    if "LEFT" in name:
        return Joint[name.replace("LEFT", "RIGHT")]
    if "RIGHT" in name:
        return Joint[name.replace("RIGHT", "LEFT")]
    return joint


MIRROR: tuple[int, ...] = tuple(int(mirrored(joint)) for joint in Joint)
"""For each landmark index, the index of the same landmark on the other side."""
