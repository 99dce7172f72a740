"""The square of the picture in which a person stands: turned with the body, found from two points of it.

Reference: Bazarevsky et al. 2020, "BlazePose: On-device Real-time Body Pose Tracking", arXiv:2006.10204.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

REGION_MARGIN = 1.25
"""Side of the region over the diameter of the body's circle, as the landmark model was trained."""

REGION_SIDE_MIN_PX = 8.0
"""[px] a smaller region holds nobody; ours."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Region:
    """A square in the picture.

    Attributes
    ----------
    x_px, y_px
        [px] centre, from the left and from the top.
    side_px
        [px] length of a side.
    turn_rad
        [rad] how far the square is turned, clockwise as seen in the picture; 0 is upright.
    """

    x_px: float
    y_px: float
    side_px: float
    turn_rad: float = 0.0

    @property
    def usable(self) -> bool:
        """Whether a person could be in it."""
        return math.isfinite(self.x_px + self.y_px + self.turn_rad) and (REGION_SIDE_MIN_PX <= self.side_px < math.inf)


def whole_picture(width_px: int, height_px: int) -> Region:
    """The smallest upright square around the whole picture."""
    return Region(width_px / 2, height_px / 2, float(max(width_px, height_px)))


def body_region(hips_px: NDArray[np.floating], rim_px: NDArray[np.floating]) -> Region:
    """The region of a body.

    Parameters
    ----------
    hips_px
        [px] (x, y) of mid-hip, the centre of the circle around the body.
    rim_px
        [px] (x, y) of the point of that circle above the head, along the body's axis.
    """
    across = float(rim_px[0] - hips_px[0])
    up = float(hips_px[1] - rim_px[1])
    side_px = 2.0 * math.hypot(across, up) * REGION_MARGIN
    return Region(float(hips_px[0]), float(hips_px[1]), side_px, math.pi / 2 - math.atan2(up, across))


def drawn_towards(old: Region, new: Region, share: float) -> Region:
    """The region part of the way from the old to the new one: 0 stays, 1 arrives; it turns the shorter way."""
    return Region(
        old.x_px + share * (new.x_px - old.x_px),
        old.y_px + share * (new.y_px - old.y_px),
        old.side_px + share * (new.side_px - old.side_px),
        old.turn_rad + share * math.remainder(new.turn_rad - old.turn_rad, math.tau),
    )


def crop_to_picture(region: Region, crop_px: int) -> Matrix:
    """Affine map, shape (2, 3), from the pixels of a square crop of the region to those of the picture."""
    scale = region.side_px / crop_px
    cosine, sine = scale * math.cos(region.turn_rad), scale * math.sin(region.turn_rad)
    half = crop_px / 2
    return np.array(
        [
            [cosine, -sine, region.x_px - half * (cosine - sine)],
            [sine, cosine, region.y_px - half * (sine + cosine)],
        ]
    )
