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

OWN_MAX = 0.35
"""The find nearest to the followed person is that person, if within this share of the region; ours: detector and
landmarks disagree most about people who fold up or lie."""

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
    own = min((one.region for one in found), key=lambda region: _distance_px(region, followed), default=followed)
    if _distance_px(own, followed) >= OWN_MAX * followed.side_px:
        own = followed
    others: list[Region] = []
    for detection in found:
        share = detection.region.side_px / followed.side_px
        if (
            detection.score >= SECOND_SCORE_MIN
            and SECOND_SIZE_MIN <= share <= SECOND_SIZE_MAX
            and all(_apart(detection.region, other) for other in (followed, own, *others))
        ):
            others.append(detection.region)
    return 1 + len(others)


def _apart(one: Region, other: Region) -> bool:
    return _distance_px(one, other) >= APART_MIN * min(one.side_px, other.side_px)


def _distance_px(one: Region, other: Region) -> float:
    return math.hypot(one.x_px - other.x_px, one.y_px - other.y_px)
