"""Counts the people in a picture: who is being followed, and who else is clearly there."""

from __future__ import annotations

import math
from collections.abc import Sequence

from hipfive.pose.detector import Detection
from hipfive.pose.regions import Region

SECOND_SCORE_MIN = 0.6
"""A second person must be found more surely than the first; ours (docs/decisions/0003-pose-model.md)."""

SECOND_SIZE_MIN = 0.5
"""Smaller than this share of the followed person is somebody passing far behind, or a picture; ours."""

SECOND_SIZE_MAX = 2.0
"""Larger than this multiple cannot be told from a false find; ours."""

APART_MIN = 0.2
"""Hips nearer than this share of the smaller region are the same person found twice; ours."""


def count_people(followed: Region, found: Sequence[Detection]) -> int:
    """How many people there are, counting the followed one.

    Parameters
    ----------
    followed
        Where the followed person is.
    found
        Everybody the detector found in the same picture.
    """
    counted = [followed]
    for detection in found:
        if detection.score >= SECOND_SCORE_MIN and all(_apart(detection.region, other) for other in counted):
            share = detection.region.side_px / followed.side_px
            if SECOND_SIZE_MIN <= share <= SECOND_SIZE_MAX:
                counted.append(detection.region)
    return len(counted)


def _apart(one: Region, other: Region) -> bool:
    distance_px = math.hypot(one.x_px - other.x_px, one.y_px - other.y_px)
    return distance_px >= APART_MIN * min(one.side_px, other.side_px)
