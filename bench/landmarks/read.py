"""The landmarks of a film as the pipeline reads them, kept so that a later run need not estimate them again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import RecordingHeader, RecordingWriter, read_recording
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Read:
    """What was read: landmarks (frames, 33, 3), NaN where nobody was seen.

    A landmark is x from the left and y from the top, both in picture heights, and its visibility.
    """

    landmarks: Array


def read(film: Path, size: ModelSize, kept: Path) -> Read:
    """The landmarks of a film.

    Parameters
    ----------
    film
        The video.
    size
        Of the pose model.
    kept
        Folder for recordings by the video's content; `bench.accuracy` keeps its own in the same way.
    """
    with film.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    path = kept / f"{digest}-{size}.hfrec"
    if not path.is_file():
        kept.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with (
            Video(film) as video,
            RecordingWriter(part, RecordingHeader(None, video.info.fps_hz, "video")) as recording,
        ):
            for frame in pose_frames(video, BlazePose(size)):
                recording.write(frame)
        part.rename(path)
    _, frames = read_recording(path)
    return Read(np.array([as_row(frame.pose) for frame in frames]))


def as_row(pose: Pose) -> list[list[float]]:
    """The landmarks of one pose, as in `Read`."""
    if not pose.seen:
        return [[np.nan] * 3] * len(Joint)
    return [[np.nan] * 3 if p is None else [p.x, 1.0 - p.y, p.visibility] for p in pose.landmarks]
