"""Cuts a region out of a picture at the size a model wants."""

from __future__ import annotations

from enum import IntEnum

import cv2
import numpy as np

from hipfive.pose.estimator import Picture
from hipfive.pose.regions import Region, crop_to_picture


class Border(IntEnum):
    """What is seen beyond the edge of the picture."""

    BLACK = cv2.BORDER_CONSTANT
    LAST_PIXEL = cv2.BORDER_REPLICATE


def cut(picture: Picture, region: Region, crop_px: int, border: Border) -> Picture:
    """The region as a picture of shape (crop_px, crop_px, 3).

    Pixel (0, 0) of the crop lies exactly on the region's corner, without the shift by half a pixel: so does
    MediaPipe's converter, and so the models' answers agree.
    """
    crop = cv2.warpAffine(
        picture,
        crop_to_picture(region, crop_px),
        (crop_px, crop_px),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=border,
    )
    return np.asarray(crop, dtype=np.uint8)
