"""The camera: which way each point of the picture lies from the lens, in level axes.

Nobody tells us the lens or how the camera is tilted; both are taken as usual. With true joint centres before cameras at
45°, a focal length wrong by a quarter moves hip flexion in a squat by 0.2° RMS and a tilt wrong by 5° by 1.7°. What
must not be left out is that the camera is close, so that a knee that comes nearer is seen 8 % larger: without that the
same squats are off by 3.8° (docs/decisions/0007).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint

FOCAL = 0.8
"""[long sides of the picture] Focal length: 64° over the long side, between the main lens of a phone (65–70°) and a
laptop's camera (55–65°). Ours, docs/decisions/0007."""
STANDING_DEG = -4.0
LYING_DEG = -20.0
"""[deg] How far above the level the hips are seen: of a standing person from a camera at 0.5–1.6 m, of one who lies on
the floor from 0.5–1.5 m, both from 2–4 m. Middle of what is usual; ours, docs/decisions/0007."""

Ray = tuple[float, float]
"""A direction from the lens: to the right and up, for one unit ahead on the level. No unit."""


@dataclass(frozen=True, slots=True)
class Lens:
    """A pinhole camera.

    Attributes
    ----------
    focal
        [image heights]
    sin_pitch, cos_pitch
        Of the camera's tilt, looking up positive.
    """

    focal: float = FOCAL
    sin_pitch: float = 0.0
    cos_pitch: float = 1.0

    def ray(self, mark: Landmark, aspect: float) -> Ray:
        """Direction in which a landmark lies.

        Parameters
        ----------
        mark
            The landmark [image heights].
        aspect
            Picture width divided by height.
        """
        across = (mark.x - 0.5 * aspect) / self.focal
        up = (mark.y - 0.5) / self.focal
        ahead = self.cos_pitch - up * self.sin_pitch
        if ahead < 0.05:  # beyond what any lens sees
            ahead = 0.05
        return across / ahead, (up * self.cos_pitch + self.sin_pitch) / ahead


def usual_lens(pose: Pose, lying: bool) -> Lens:
    """A usual lens, tilted so that this person's hips are seen at the usual height above the level.

    Parameters
    ----------
    pose
        A person in view, standing or lying as the exercise begins; hips that are not known leave the camera level.
    lying
        Whether the person lies on the floor.
    """
    return lens_at(pose, LYING_DEG if lying else STANDING_DEG)


def lens_at(pose: Pose, above_deg: float) -> Lens:
    """A usual lens, tilted so that this person's hips are seen at ``above_deg`` [deg] above the level."""
    focal = usual_focal(pose)
    left, right = pose.landmarks[Joint.LEFT_HIP], pose.landmarks[Joint.RIGHT_HIP]
    if left is None or right is None:
        return Lens(focal)
    seen = math.atan((0.5 * (left.y + right.y) - 0.5) / focal)
    pitch = math.radians(above_deg) - seen
    return Lens(focal, math.sin(pitch), math.cos(pitch))


def usual_focal(pose: Pose) -> float:
    """Focal length of a usual lens [image heights]."""
    return FOCAL * max(1.0, pose.aspect)
