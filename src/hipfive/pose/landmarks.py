"""Reads the landmarks of the one person in a region: BlazePose's landmark model, refined by its heat maps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hipfive.motion.skeleton import LANDMARK_COUNT
from hipfive.pose.estimator import Picture
from hipfive.pose.interpreter import Model, Tensor
from hipfive.pose.model_files import LANDMARKS_NORMALIZATION
from hipfive.pose.pruning import without_output
from hipfive.pose.regions import Region, body_region, crop_to_picture
from hipfive.pose.warp import Border, cut

PRESENCE_MIN = 0.5
"""The model's belief below which nobody is in the region; MediaPipe's default."""

HEAT_RADIUS = 3
"""[cells] heat is looked at within this distance of the landmark: MediaPipe's 7 × 7 cells."""

HEAT_MIN = 0.5
"""A landmark is refined where its heat map is at least this sure; MediaPipe's value."""

_NUMBERS = 5  # x, y, z, visibility and presence of each landmark
_MASK = 2  # the output that paints the person, which nobody reads
_HIPS, _RIM = LANDMARK_COUNT, LANDMARK_COUNT + 1  # auxiliary landmarks that say where the body's circle is

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BodyLandmarks:
    """What the landmark model saw in a region.

    Attributes
    ----------
    points_px
        [px] shape (33, 3): x from the left, y from the top, z away from the camera from mid-hip.
    visibility
        Shape (33,): 0 to 1.
    world_m
        [m] shape (33, 3): about mid-hip, x to the right, y down, z away from the camera.
    next_region
        Where the person will be looked for in the next picture.
    """

    points_px: Points
    visibility: Points
    world_m: Points
    next_region: Region


class LandmarkModel:
    """BlazePose's landmark model.

    Parameters
    ----------
    model
        The TensorFlow Lite file.
    threads
        How many cores one inference may use.
    """

    def __init__(self, model: bytes, threads: int) -> None:
        """Load the model."""
        self._model = Model(without_output(model, _MASK), LANDMARKS_NORMALIZATION, threads)

    def read(self, picture: Picture, region: Region) -> BodyLandmarks | None:
        """The landmarks of the person in this region, or ``None`` when the model sees nobody there."""
        side = self._model.side_px
        image, presence, heat, world = self._model.run(cut(picture, region, side, Border.LAST_PIXEL))
        if not float(presence[0]) >= PRESENCE_MIN:
            return None
        numbers = image.reshape(-1, _NUMBERS).astype(np.float64)
        shares = refined(numbers[: _RIM + 1, :2] / side, heat)
        ends = np.concatenate([shares * side, np.ones((len(shares), 1))], axis=1)
        xy = ends @ crop_to_picture(region, side).T
        z = numbers[:LANDMARK_COUNT, 2:3] / side * region.side_px
        return BodyLandmarks(
            points_px=np.concatenate([xy[:LANDMARK_COUNT], z], axis=1),
            visibility=1.0 / (1.0 + np.exp(-np.clip(numbers[:LANDMARK_COUNT, 3], -100, 100))),
            world_m=_turned(world.reshape(-1, 3)[:LANDMARK_COUNT].astype(np.float64), region.turn_rad),
            next_region=body_region(xy[_HIPS], xy[_RIM]),
        )


def refined(shares: Points, heat: Tensor) -> Points:
    """The landmarks moved to the middle of the heat around them, where there is any.

    Parameters
    ----------
    shares
        Shape (n, 2): x and y as shares of the region.
    heat
        Shape (rows, columns, at least n): the heat map of each landmark, before the sigmoid.
    """
    rows, columns = heat.shape[:2]
    cells = np.trunc(shares * (columns, rows)).astype(int)
    inside = np.flatnonzero(np.all((cells >= 0) & (cells < (columns, rows)), axis=1))
    column = cells[inside, 0, np.newaxis] + np.arange(-HEAT_RADIUS, HEAT_RADIUS + 1)
    row = cells[inside, 1, np.newaxis] + np.arange(-HEAT_RADIUS, HEAT_RADIUS + 1)
    there = _within(row, rows)[:, :, np.newaxis] & _within(column, columns)[:, np.newaxis, :]
    window = heat[
        np.clip(row, 0, rows - 1)[:, :, np.newaxis],
        np.clip(column, 0, columns - 1)[:, np.newaxis, :],
        inside[:, np.newaxis, np.newaxis],
    ]
    warmth = np.where(there, 1.0 / (1.0 + np.exp(-window.astype(np.float64))), 0.0)
    warm = warmth.max(axis=(1, 2)) >= HEAT_MIN
    total = warmth.sum(axis=(1, 2))
    across = (warmth.sum(axis=1) * column).sum(axis=1) / total / columns
    down = (warmth.sum(axis=2) * row).sum(axis=1) / total / rows
    moved = shares.copy()
    moved[inside[warm]] = np.stack([across, down], axis=1)[warm]
    return moved


def _within(cells: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    return (cells >= 0) & (cells < count)


def _turned(points: Points, turn_rad: float) -> Points:
    """The points turned about the camera's axis, from the region's upright to the picture's."""
    cosine, sine = math.cos(turn_rad), math.sin(turn_rad)
    turned = points.copy()
    turned[:, 0] = cosine * points[:, 0] - sine * points[:, 1]
    turned[:, 1] = sine * points[:, 0] + cosine * points[:, 1]
    return turned
