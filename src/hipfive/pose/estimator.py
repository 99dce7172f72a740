"""What any pose estimator does: a picture and its time in, a pose out."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hipfive.motion.pose import Pose

Picture = NDArray[np.uint8]
"""A picture of shape (height, width, 3): red, green, blue, 0 to 255, square pixels, upright."""


class PoseEstimator(Protocol):
    """Finds the person in the pictures of one recording, one after the other."""

    def estimate(self, frame_rgb: Picture, t_s: float) -> Pose:
        """The pose in this picture.

        Parameters
        ----------
        frame_rgb
            Shape (height, width, 3), 8-bit red, green, blue.
        t_s
            [s] since the start of the recording; never less than before.
        """

    def reset(self) -> None:
        """Forget everything seen, as if just made."""

    def close(self) -> None:
        """Let go of the model's memory; the estimator cannot be used any more."""
