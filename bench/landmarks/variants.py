"""Ways to read a person's landmarks from a video: the pipeline as it is, and what could be done differently."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from hipfive.motion.skeleton import Joint
from hipfive.pose import blazepose
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.estimator import Picture
from hipfive.pose.landmarks import BodyLandmarks, LandmarkModel
from hipfive.pose.model_files import ModelSize, read_bundle
from hipfive.pose.regions import REGION_MARGIN, Region
from hipfive.pose.video import Video

Array = NDArray[np.float64]

SHIFT = 0.03
"""[share of the region's side] how far apart the two crops of a shifted pair are."""


@dataclass(frozen=True)
class Variant:
    """One way to read landmarks.

    Attributes
    ----------
    size
        Of the landmark model.
    margin
        Side of the region over what it is in the pipeline.
    mirrored, shifted
        Whether a second, mirrored crop, or one moved by a few pixels, is read as well and the two are averaged.
    settling
        Whether the region settles while the person stands still.
    turned
        [deg] the region is turned by this against the body's axis.
    long_side_px
        [px] larger pictures are scaled down to this.
    """

    size: ModelSize
    margin: float = 1.0
    mirrored: bool = False
    shifted: bool = False
    settling: bool = True
    turned: float = 0.0
    long_side_px: int = 720

    @property
    def name(self) -> str:
        """What is special about it."""
        usual = Variant(self.size)
        special = {
            f"margin ×{self.margin:g}": self.margin != usual.margin,
            "mirrored pair": self.mirrored,
            "shifted pair": self.shifted,
            "region not settling": not self.settling,
            f"turned {self.turned:g}°": self.turned != 0.0,
            f"{self.long_side_px} px": self.long_side_px != usual.long_side_px,
        }
        return ", ".join((str(self.size), *(name for name, is_so in special.items() if is_so)))


@dataclass(frozen=True)
class Read:
    """What was read from a video: times [s], and landmarks (frames, 33, 3), NaN where nobody was seen.

    A landmark is x from the left and y from the top, both in picture heights, and its visibility.
    """

    times_s: Array
    landmarks: Array


class _Twice:
    """A landmark model that reads a region as the variant says."""

    def __init__(self, model: LandmarkModel, variant: Variant) -> None:
        self._model, self._variant = model, variant

    def read(self, picture: Picture, region: Region) -> BodyLandmarks | None:
        special = self._variant
        region = replace(region, side_px=region.side_px * special.margin)
        region = replace(region, turn_rad=region.turn_rad + np.radians(special.turned))
        first = self._model.read(picture, region)
        if first is None or not (special.mirrored or special.shifted):
            return first
        second = self._mirrored(picture, region) if special.mirrored else self._shifted(picture, region)
        if second is None:
            return first
        return replace(
            first,
            points_px=(first.points_px + second.points_px) / 2,
            visibility=(first.visibility + second.visibility) / 2,
        )

    def _shifted(self, picture: Picture, region: Region) -> BodyLandmarks | None:
        step = SHIFT * region.side_px
        return self._model.read(picture, replace(region, x_px=region.x_px + step, y_px=region.y_px + step))

    def _mirrored(self, picture: Picture, region: Region) -> BodyLandmarks | None:
        width = picture.shape[1]
        mirror = np.ascontiguousarray(cv2.flip(picture, 1))
        seen = self._model.read(mirror, replace(region, x_px=width - region.x_px, turn_rad=-region.turn_rad))
        if seen is None:
            return None
        order = [_other(joint) for joint in Joint]
        points = seen.points_px[order].copy()
        points[:, 0] = width - points[:, 0]
        return replace(seen, points_px=points, visibility=seen.visibility[order])


def _other(joint: Joint) -> int:
    """The same joint of the other side."""
    name = joint.name
    if name.startswith("LEFT"):
        return int(Joint[name.replace("LEFT", "RIGHT", 1)])
    if name.startswith("RIGHT"):
        return int(Joint[name.replace("RIGHT", "LEFT", 1)])
    if name.endswith("_LEFT"):
        return int(Joint[name.replace("_LEFT", "_RIGHT")])
    if name.endswith("_RIGHT"):
        return int(Joint[name.replace("_RIGHT", "_LEFT")])
    return int(joint)


def read(path: Path, variant: Variant, kept: Path) -> Read:
    """The landmarks of a video, from an earlier reading where there is one.

    Parameters
    ----------
    path
        The video.
    variant
        How it is read.
    kept
        Folder for what was read, by the video's content.
    """
    digest = hashlib.sha256(path.read_bytes() + repr(astuple(variant)).encode()).hexdigest()[:20]
    file = kept / f"{path.stem}-{digest}.npz"
    if not file.is_file():
        found = _estimate(path, variant)
        kept.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(file, times_s=found.times_s, landmarks=found.landmarks.astype(np.float32))
    stored = np.load(file)
    return Read(stored["times_s"], stored["landmarks"].astype(np.float64))


def _estimate(path: Path, variant: Variant) -> Read:
    estimator = BlazePose(variant.size)
    special = _Twice(LandmarkModel(read_bundle(variant.size).landmarks, 2), variant)
    estimator._landmarks = special  # type: ignore[assignment]
    settled = blazepose.SETTLED
    blazepose.SETTLED = settled if variant.settling else 1e-9
    times, rows = [], []
    try:
        with Video(path, long_side_max_px=variant.long_side_px) as video:
            for picture in video:
                pose = estimator.estimate(picture.rgb, picture.t_s)
                times.append(picture.t_s)
                rows.append(
                    [[p.x, 1.0 - p.y, p.visibility] for p in pose.landmarks if p is not None]
                    or [[np.nan] * 3] * len(Joint)
                )
    finally:
        blazepose.SETTLED = settled
    return Read(np.array(times), np.array(rows))


__all__ = ["REGION_MARGIN", "Read", "Variant", "read"]
