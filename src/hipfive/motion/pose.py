"""One person at one instant: the only input of the engine.

Coordinates are isotropic: both axes are measured in image heights, x to the right of the picture as the camera
saw it (never mirrored), y up from the bottom edge, z towards the camera, so that the axes are right-handed.
A landmark that is not known is ``None``; it is never zero and never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.motion.skeleton import LANDMARK_COUNT


@dataclass(frozen=True, slots=True)
class Landmark:
    """A body landmark in the picture.

    Attributes
    ----------
    x
        [image heights], 0 at the left edge, to the right of the unmirrored picture.
    y
        [image heights], 0 at the bottom edge, upwards.
    z
        [image heights], 0 at mid-hip, towards the camera; rough, as the pose model gives it.
    visibility
        0 to 1, the pose model's belief that the landmark is in the picture and not hidden.
    """

    x: float
    y: float
    z: float = 0.0
    visibility: float = 1.0


WorldPoint = tuple[float, float, float]
"""A landmark in metres about mid-hip: x to the right of the picture, y up, z towards the camera [m]."""


@dataclass(frozen=True, slots=True)
class Pose:
    """What the camera showed of the person at one instant.

    Attributes
    ----------
    t_s
        [s] since the start of the recording or of the set.
    landmarks
        33 landmarks in the order of ``skeleton.Joint``, or empty when nobody was seen.
    world
        33 points [m], or empty; biased by 2–28° in hip angles, so used for the body's facing only.
    people
        How many people were in the picture, as far as known.
    aspect
        Picture width divided by picture height.
    """

    t_s: float
    landmarks: tuple[Landmark | None, ...] = ()
    world: tuple[WorldPoint | None, ...] = ()
    people: int = 1
    aspect: float = 1.0

    @property
    def seen(self) -> bool:
        """Whether anybody was found in the picture."""
        return len(self.landmarks) == LANDMARK_COUNT
