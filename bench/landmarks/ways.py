"""Other ways to read landmarks than the pipeline's, side by side on the same pictures and from the same region."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from bench.landmarks.read import Array, Read

from hipfive.motion.skeleton import Joint
from hipfive.pose.detector import PersonDetector
from hipfive.pose.estimator import Picture
from hipfive.pose.landmarks import BodyLandmarks, LandmarkModel
from hipfive.pose.model_files import ModelSize, read_bundle
from hipfive.pose.regions import Region
from hipfive.pose.video import Video

SHIFT = 0.03
"""[share of the region's side] how far apart the two crops of a shifted pair are: half a heat-map cell and more."""

Seen = BodyLandmarks | None
Reader = Callable[[Picture, Region], Seen]


def _other(joint: Joint) -> int:
    """The same joint of the other side."""
    words = joint.name.split("_")
    swapped = {"LEFT": "RIGHT", "RIGHT": "LEFT"}
    return int(Joint["_".join(swapped.get(word, word) for word in words)])


OTHER = [_other(joint) for joint in Joint]


def mirrored(read: Reader) -> Reader:
    """The reader looking at the picture in a mirror; what it says is mirrored back."""

    def look(picture: Picture, region: Region) -> Seen:
        width = picture.shape[1]
        mirror = np.ascontiguousarray(cv2.flip(picture, 1))
        seen = read(mirror, replace(region, x_px=width - region.x_px, turn_rad=-region.turn_rad))
        if seen is None:
            return None
        points = seen.points_px[OTHER].copy()
        points[:, 0] = width - points[:, 0]
        return replace(seen, points_px=points, visibility=seen.visibility[OTHER])

    return look


def moved(read: Reader, share: float) -> Reader:
    """The reader looking at a region that is moved by this share of its side, across and down."""
    return lambda picture, region: read(
        picture,
        replace(region, x_px=region.x_px + share * region.side_px, y_px=region.y_px + share * region.side_px),
    )


def wider(read: Reader, factor: float) -> Reader:
    """The reader looking at a larger region."""
    return lambda picture, region: read(picture, replace(region, side_px=factor * region.side_px))


def turned(read: Reader, deg: float) -> Reader:
    """The reader looking at a region turned by so much."""
    return lambda picture, region: read(picture, replace(region, turn_rad=region.turn_rad + np.radians(deg)))


def both(first: Reader, second: Reader) -> Reader:
    """The mean of two readers, or what one of them saw when the other saw nobody."""

    def look(picture: Picture, region: Region) -> Seen:
        one, two = first(picture, region), second(picture, region)
        if one is None or two is None:
            return one or two
        points, visibility = (one.points_px + two.points_px) / 2, (one.visibility + two.visibility) / 2
        return replace(one, points_px=points, visibility=visibility)

    return look


@dataclass(frozen=True)
class Way:
    """One way to read, and what it costs: runs of the landmark model of its size."""

    read: Reader
    size: ModelSize
    runs: int


def all_ways(sizes: tuple[ModelSize, ...] = tuple(ModelSize)) -> Mapping[str, Way]:
    """Every way that is compared, by name."""
    readers = {size: LandmarkModel(read_bundle(size).landmarks, 2).read for size in sizes}
    ways = {str(size): Way(reader, size, 1) for size, reader in readers.items()}
    for size in sizes:
        reader = readers[size]
        ways[f"{size}, mirrored pair"] = Way(both(reader, mirrored(reader)), size, 2)
        if size is ModelSize.HEAVY:
            continue
        ways[f"{size}, shifted pair"] = Way(both(moved(reader, -SHIFT / 2), moved(reader, SHIFT / 2)), size, 2)
        for factor in (0.9, 1.1, 1.25):
            ways[f"{size}, region × {factor:g}"] = Way(wider(reader, factor), size, 1)
        ways[f"{size}, regions × 0.95 and 1.1"] = Way(both(wider(reader, 0.95), wider(reader, 1.1)), size, 2)
    if {ModelSize.LITE, ModelSize.FULL} <= set(sizes):
        ways["lite and full"] = Way(both(readers[ModelSize.LITE], readers[ModelSize.FULL]), ModelSize.FULL, 2)
    return ways


def read_ways(film: Path, frames: Array, ways: Mapping[str, Way]) -> dict[str, Read]:
    """These frames of a film, read in every way from the region in which the usual model has found the person.

    The region is found as the pipeline would have it a picture later: the usual model reads the picture where the
    person last was, looks again where that points to, and what it sees then says where the ways look.
    """
    follow = LandmarkModel(read_bundle(ModelSize.FULL).landmarks, 2)
    detector = PersonDetector(read_bundle(ModelSize.FULL).detector, 2)
    wanted = {int(frame) for frame in frames}
    nothing = np.full((len(Joint), 3), np.nan)
    rows: dict[str, list[Array]] = {name: [nothing] * (max(wanted) + 1) for name in ways}
    region: Region | None = None
    with Video(film) as video:
        for index, picture in enumerate(video):
            if index not in wanted:
                continue
            seen = None if region is None else follow.read(picture.rgb, region)
            if seen is None:
                found = detector.detect(picture.rgb)
                seen = follow.read(picture.rgb, found[0].region) if found else None
            if seen is not None:
                seen = follow.read(picture.rgb, seen.next_region) or seen
            region = None if seen is None else seen.next_region
            if region is None:
                continue
            for name, way in ways.items():
                body = way.read(picture.rgb, region)
                if body is not None:
                    height = picture.rgb.shape[0]
                    rows[name][index] = np.column_stack((body.points_px[:, :2] / height, body.visibility))
    return {name: Read(np.array(values)) for name, values in rows.items()}
