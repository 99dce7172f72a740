"""Finds people in a whole picture: BlazePose's detector, with its overlapping answers merged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hipfive.pose.anchors import anchor_centres
from hipfive.pose.estimator import Picture
from hipfive.pose.interpreter import Model, Tensor
from hipfive.pose.model_files import DETECTOR_NORMALIZATION
from hipfive.pose.regions import Region, body_region, crop_to_picture, whole_picture
from hipfive.pose.warp import Border, cut

SCORE_MIN = 0.5
"""A detection surer than this counts; MediaPipe's default."""

OVERLAP_MAX = 0.3
"""Boxes that overlap more (intersection over union) are the same person; MediaPipe's value for this model."""

_SCORE_CLIP = 80.0  # beyond, the exponential overflows float32

Boxes = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Detection:
    """A person the detector found.

    Attributes
    ----------
    score
        0 to 1.
    region
        The square around the whole body.
    """

    score: float
    region: Region


class PersonDetector:
    """BlazePose's detector.

    Parameters
    ----------
    model
        The TensorFlow Lite file.
    threads
        How many cores one inference may use.
    """

    def __init__(self, model: bytes, threads: int) -> None:
        """Load the model."""
        self._model = Model(model, DETECTOR_NORMALIZATION, threads)
        self._anchors = anchor_centres()

    def detect(self, picture: Picture) -> list[Detection]:
        """Everybody found, the surest first."""
        height, width = picture.shape[:2]
        whole = whole_picture(width, height)
        side = self._model.side_px
        boxes, scores = self._model.run(cut(picture, whole, side, Border.BLACK))
        return _detections(boxes, _sigmoid(scores[:, 0]), self._anchors, crop_to_picture(whole, side), side)


def _sigmoid(values: Tensor) -> Tensor:
    clipped = np.clip(values, -_SCORE_CLIP, _SCORE_CLIP)
    return np.asarray(1.0 / (1.0 + np.exp(-clipped)), dtype=np.float32)


def _detections(raw: Tensor, scores: Tensor, anchors: Tensor, to_picture: Boxes, side_px: int) -> list[Detection]:
    sure = np.flatnonzero(scores >= SCORE_MIN)
    centres = anchors[sure] * side_px
    middle = raw[sure, 0:2] + centres
    half = raw[sure, 2:4] / 2
    corners = np.concatenate([middle - half, middle + half], axis=1)
    points = raw[sure, 4:8].reshape(-1, 2, 2) + centres[:, np.newaxis]
    found = []
    for score, (hips, rim) in merged(corners, points, scores[sure]):
        ends = np.array([[*hips, 1.0], [*rim, 1.0]]) @ to_picture.T
        found.append(Detection(score, body_region(ends[0], ends[1])))
    return found


def merged(corners: Tensor, points: Tensor, scores: Tensor) -> list[tuple[float, Tensor]]:
    """Non-maximum suppression in which the suppressed add to the answer, each by its score."""
    left = np.argsort(-scores, kind="stable")
    people = []
    while left.size:
        best = left[0]
        same = left[_overlap(corners[best], corners[left]) > OVERLAP_MAX]
        if not same.size:  # an empty box overlaps nothing, not even itself
            same = left[:1]
        weights = scores[same] / scores[same].sum()
        people.append((float(scores[best]), np.tensordot(weights, points[same], axes=1)))
        left = left[~np.isin(left, same)]
    return people


def _overlap(box: Tensor, boxes: Tensor) -> Tensor:
    """Intersection over union of one box with each of the others; corners as (x0, y0, x1, y1)."""
    shared = np.minimum(box[2:], boxes[:, 2:]) - np.maximum(box[:2], boxes[:, :2])
    intersection = np.prod(np.maximum(shared, 0), axis=1)
    area = np.prod(np.maximum(boxes[:, 2:] - boxes[:, :2], 0), axis=1)
    own = float(np.prod(np.maximum(box[2:] - box[:2], 0)))
    union = area + own - intersection
    return np.asarray(np.divide(intersection, union, out=np.zeros_like(union), where=union > 0))
