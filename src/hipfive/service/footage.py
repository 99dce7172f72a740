"""What there is to measure: the poses of a video or of a stored recording, told apart by content, not by name."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hipfive.errors import BadInputError, MissingPartError
from hipfive.pose.ahead import Ahead
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import Frame, RecordedFrames, as_recorded, read_recording

if TYPE_CHECKING:
    from hipfive.motion.pose import Pose
    from hipfive.pose.estimator import Picture, PoseEstimator
    from hipfive.pose.video import TimedPicture, Video

_GZIP = b"\x1f\x8b"
_VIDEO_EXTRA = frozenset({"ai_edge_litert", "av", "cv2", "matplotlib", "numpy"})

AHEAD = 4
"""How many frames are estimated ahead of the engine; ours: enough to hide a slow moment of either."""

MISSING_END_S = 0.25
"""[s] a damaged video that stops earlier than it says by more was cut (ours)."""


class Footage(Protocol):
    """Something to measure, read once, in order.

    Attributes
    ----------
    fps
        [Hz] nominal frame rate, or ``None``.
    duration_s
        [s] as declared, or ``None``.
    """

    fps: float | None
    duration_s: float | None

    def __iter__(self) -> Iterator[Frame]:
        """The frames, as they are asked for."""

    def pictures(self) -> Generator[Picture | None]:
        """The pictures of the same frames, read once more: they are needed later than the frames, and are large."""

    def damage(self) -> tuple[str, ...]:
        """Warnings about the file, once it was read to its end; ``BadInputError`` when it was cut short."""


@contextmanager
def open_footage(path: Path, model: ModelSize) -> Iterator[Footage]:
    """Open a video or a stored recording.

    Raises
    ------
    BadInputError
        When there is nothing to be read.
    MissingPartError
        When it is a video and the parts that read videos are not installed.
    """
    if not path.exists():
        raise BadInputError("error-input-missing", path=str(path))
    if not path.is_file():
        raise BadInputError("error-input-not-a-file", path=str(path))
    if _starts_with(path, _GZIP):
        header, frames = read_recording(path)
        try:
            yield _Recorded(frames, path, header.fps)
        finally:
            frames.close()
        return
    with video_extra():
        from hipfive.pose.blazepose import BlazePose
        from hipfive.pose.video import Video
    with Video(path) as video:
        estimator = BlazePose(model)
        filmed = _Filmed(video, estimator, path)
        try:
            yield filmed
        finally:
            filmed.close()
            estimator.close()


@contextmanager
def video_extra() -> Iterator[None]:
    """Turn a missing package of the ``video`` extra into a sentence that says how to install it."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _VIDEO_EXTRA:
            raise
        raise MissingPartError("error-extra-missing", extra="video") from error


def _starts_with(path: Path, magic: bytes) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(len(magic))
    except OSError as error:
        raise BadInputError("error-input-unreadable", file=path.name) from error
    if not start:
        raise BadInputError("error-input-empty", file=path.name)
    return start == magic


class _Recorded:
    """The frames of a stored recording."""

    def __init__(self, frames: RecordedFrames, path: Path, fps: float | None) -> None:
        self.fps = fps
        self.duration_s: float | None = None
        self._frames = frames
        self._path = path

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._frames)

    def pictures(self) -> Generator[None]:
        while True:
            yield None

    def damage(self) -> tuple[str, ...]:
        if self._frames.cut_short:
            raise BadInputError("error-recording-cut", file=self._path.name)
        return ()


class _Filmed:
    """The pictures of a video and what the pose model sees in them, exactly as a recording would give it back.

    Decoding, estimating and whatever the reader does with a frame run beside one another.
    """

    def __init__(self, video: Video, estimator: PoseEstimator, path: Path) -> None:
        self.fps = video.info.fps_hz
        self.duration_s = video.info.duration_s
        self._video = video
        self._estimator = estimator
        self._path = path
        self._last_s = 0.0
        self._ahead = Ahead(self._estimated, AHEAD, "pose-estimator")

    def __iter__(self) -> Iterator[Frame]:
        from hipfive.pose.video_poses import mean_luma

        for picture, pose in self._ahead:
            yield as_recorded(pose, mean_luma(picture.rgb))

    def pictures(self) -> Generator[Picture]:
        from hipfive.pose.video import Video

        with Video(self._path) as video:
            for picture in video:
                yield picture.rgb

    def close(self) -> None:
        """Stop estimating."""
        self._ahead.close()

    def _estimated(self) -> Iterator[tuple[TimedPicture, Pose]]:
        for picture in self._video:
            self._last_s = picture.t_s
            yield picture, self._estimator.estimate(picture.rgb, picture.t_s)

    def damage(self) -> tuple[str, ...]:
        if not self._video.warnings:
            return ()
        readable_s = self._last_s + 1.0 / (self.fps or 30.0)
        if self.duration_s is not None and readable_s < self.duration_s - MISSING_END_S:
            whole, readable = round(self.duration_s, 1), round(readable_s, 1)
            raise BadInputError("error-input-cut", file=self._path.name, whole=whole, readable=readable)
        return ("video_damaged",)
