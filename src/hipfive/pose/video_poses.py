"""The poses of a video, exactly as a recording of it would give them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from hipfive.pose.estimator import Picture, PoseEstimator
from hipfive.pose.video_decoder import TimedPicture
from hipfive.pose.wire import LUMA_UNKNOWN, Frame, as_recorded

LUMA_STEP_PX = 8
"""[px] brightness is measured on every eighth pixel each way; ours: the mean hardly changes."""

_LUMA_WEIGHTS = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # red, green, blue: ITU-R BT.601


def pose_frames(pictures: Iterable[TimedPicture], estimator: PoseEstimator) -> Iterator[Frame]:
    """One frame for each picture, in order.

    Parameters
    ----------
    pictures
        For example a ``Video``.
    estimator
        Used from its present state on; reset it between recordings.
    """
    for picture in pictures:
        yield as_recorded(estimator.estimate(picture.rgb, picture.t_s), mean_luma(picture.rgb))


def mean_luma(picture: Picture) -> int:
    """Mean brightness of the picture, 0 (black) to 254 (white)."""
    sample = picture[::LUMA_STEP_PX, ::LUMA_STEP_PX].reshape(-1, 3).astype(np.float32)
    return min(round(float((sample @ _LUMA_WEIGHTS).mean())), LUMA_UNKNOWN - 1)
