"""How a decoded picture must be turned, stretched and scaled to be seen as it was meant."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

from hipfive.pose.estimator import Picture

_MATRIX = struct.Struct("=9i")

PIXEL_ASPECT_LIMIT = 4.0
"""A pixel wider or narrower than this many to one is a mistake in the file; ours."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """One of the eight ways a picture can lie: swapped axes first, then the flips.

    Attributes
    ----------
    swapped
        Whether rows become columns.
    flipped_x, flipped_y
        Whether the result is then mirrored left to right, and top to bottom.
    """

    swapped: bool = False
    flipped_x: bool = False
    flipped_y: bool = False


UPRIGHT = Orientation()


def orientation_of(display_matrix: bytes) -> Orientation:
    """The orientation a display matrix asks for, to the nearest quarter turn.

    Parameters
    ----------
    display_matrix
        Nine 32-bit integers in the order of ISO/IEC 14496-12: a b u, c d v, x y w; a picture point (x, y), y down,
        is shown at (a x + c y, b x + d y).
    """
    if len(display_matrix) != _MATRIX.size:
        return UPRIGHT
    a, b, _, c, d, *_ = _MATRIX.unpack(display_matrix)
    if abs(b) + abs(c) > abs(a) + abs(d):
        return Orientation(swapped=True, flipped_x=c < 0, flipped_y=b < 0)
    return Orientation(flipped_x=a < 0, flipped_y=d < 0)


def oriented(picture: Picture, orientation: Orientation) -> Picture:
    """The picture as it was meant to be seen."""
    if orientation.swapped:
        picture = picture.transpose(1, 0, 2)
    if orientation.flipped_x:
        picture = picture[:, ::-1]
    if orientation.flipped_y:
        picture = picture[::-1]
    return np.ascontiguousarray(picture)


def square_pixel_size(width_px: int, height_px: int, pixel_aspect: float) -> tuple[int, int]:
    """Width and height [px] of the picture once its pixels are square; it is widened, never shrunk."""
    if not 1 / PIXEL_ASPECT_LIMIT <= pixel_aspect <= PIXEL_ASPECT_LIMIT:
        return width_px, height_px
    if pixel_aspect >= 1.0:
        return round(width_px * pixel_aspect), height_px
    return width_px, round(height_px / pixel_aspect)


def scaled_size(width_px: int, height_px: int, long_side_max_px: int) -> tuple[int, int]:
    """Width and height [px] scaled down so that the longer is within the limit."""
    long_side = max(width_px, height_px)
    if long_side <= long_side_max_px:
        return width_px, height_px
    scale = long_side_max_px / long_side
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))
