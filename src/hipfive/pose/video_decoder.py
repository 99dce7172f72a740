"""Decodes one video file picture by picture; what is damaged is passed over and remembered."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.sidedata.sidedata import Type
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from hipfive.errors import BadInputError
from hipfive.pose.estimator import Picture
from hipfive.pose.video_geometry import UPRIGHT, Orientation, orientation_of, oriented, scaled_size, square_pixel_size

WARNING_CUT = "warning-video-cut"
"""The file ends before its own table of contents says, or parts of it could not be decoded."""

FORMATS_REFUSED = frozenset({"concat", "dash", "hls", "lavfi", "sdp", "tty"})
"""What ffmpeg would read but is no recording: lists of other files, and text shown as a picture."""

MISSING_END_S = 1.0
"""[s] a video that stops earlier than declared by more was cut; ours: containers round their lengths."""

RATE_UNKNOWN_HZ = 30.0
"""[Hz] taken for a stream that gives neither times nor a rate: what phones and cameras record at."""

DECODER_THREADS = 2


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """What is known of a video before it is read.

    Attributes
    ----------
    width_px, height_px
        [px] of the pictures as they will be given: upright, square pixels, scaled.
    fps_hz
        [Hz] nominal frame rate, or ``None``.
    duration_s
        [s] as the file declares, or ``None``.
    frames
        About how many pictures there are, or ``None``.
    """

    width_px: int
    height_px: int
    fps_hz: float | None
    duration_s: float | None
    frames: int | None


@dataclass(frozen=True, slots=True, eq=False)
class TimedPicture:
    """A picture and its time [s] since the first picture."""

    rgb: Picture
    t_s: float


class VideoDecoder:
    """The pictures of one video, in the caller's own thread.

    Parameters
    ----------
    path
        The file.
    long_side_max_px
        [px] Larger pictures are scaled down to this.
    """

    def __init__(self, path: Path, long_side_max_px: int) -> None:
        """Open the file and decode its first picture."""
        self.warnings: list[str] = []
        self._container = _open(path)
        stream = _video_stream(self._container)
        if stream is None:
            self._container.close()
            raise BadInputError("error-video-no-picture", file=path.name)
        self._stream = stream
        self._frames = self._decoded()
        first = next(self._frames, None)
        if first is None:
            self.close()
            raise BadInputError("error-video-corrupt" if self.warnings else "error-video-empty", file=path.name)
        self._first: VideoFrame | None = first
        self._fit(first, long_side_max_px)

    def close(self) -> None:
        """Close the file."""
        self._frames.close()
        self._container.close()

    def pictures(self) -> Iterator[TimedPicture]:
        """Every picture, upright, with times that never stand still."""
        if self._first is None:
            return
        last_s = -1.0
        start_s = _time_s(self._first)
        frames = chain((self._first,), self._frames)
        self._first = None
        for index, frame in enumerate(frames):
            now_s = _time_s(frame)
            t_s = index / self._rate_hz  # for raw streams, which carry no times
            if now_s is not None and start_s is not None:
                t_s = now_s - start_s
            if t_s > last_s:
                yield TimedPicture(self._picture(frame), t_s)
                last_s = t_s
        if last_s + 1.0 / self._rate_hz < self._promised_s - MISSING_END_S:
            self._warn(WARNING_CUT)

    @property
    def _rate_hz(self) -> float:
        return self.info.fps_hz or RATE_UNKNOWN_HZ

    @property
    def _promised_s(self) -> float:
        """How long the pictures should go on [s]; 0 when the declared length may be that of the sound."""
        if self._stream.duration is None and self._container.streams.audio:
            return 0.0
        return self.info.duration_s or 0.0

    def _decoded(self) -> Generator[VideoFrame]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
            except FFmpegError:
                self._warn(WARNING_CUT)
                return
            try:
                frames = self._stream.decode(packet)
            except FFmpegError:
                self._warn(WARNING_CUT)
                continue
            for frame in frames:
                if frame.is_corrupt:
                    self._warn(WARNING_CUT)
                else:
                    yield frame

    def _warn(self, message_id: str) -> None:
        if message_id not in self.warnings:
            self.warnings.append(message_id)

    def _fit(self, frame: VideoFrame, long_side_max_px: int) -> None:
        """Learn from the first picture how all have to be turned and scaled."""
        self._orientation = _orientation(frame)
        pixel_aspect = float(self._stream.sample_aspect_ratio or 1)
        shown = square_pixel_size(frame.width, frame.height, pixel_aspect)
        self._size = scaled_size(*shown, long_side_max_px)
        width, height = reversed(self._size) if self._orientation.swapped else self._size
        rate = self._stream.average_rate or self._stream.guessed_rate
        fps_hz = float(rate) if rate else None
        duration_s = _duration_s(self._container, self._stream)
        frames = round(duration_s * fps_hz) if duration_s and fps_hz else self._stream.frames or None
        self.info = VideoInfo(width, height, fps_hz, duration_s, frames)

    def _picture(self, frame: VideoFrame) -> Picture:
        width, height = self._size
        shrinks = width < frame.width or height < frame.height
        scaled = frame.reformat(width, height, format="rgb24", interpolation="AREA" if shrinks else "BILINEAR")
        picture: Picture = scaled.to_ndarray()  # type: ignore[assignment]
        return oriented(picture, self._orientation)


def _open(path: Path) -> InputContainer:
    if not path.is_file():
        raise BadInputError("error-video-missing", file=path.name)
    if path.stat().st_size == 0:
        raise BadInputError("error-video-empty", file=path.name)
    try:
        container = av.open(f"file:{path.absolute()}", options={"protocol_whitelist": "file"})
    except (FFmpegError, OSError) as error:
        raise BadInputError("error-video-unreadable", file=path.name) from error
    if FORMATS_REFUSED.intersection(container.format.name.split(",")):
        container.close()
        raise BadInputError("error-video-unreadable", file=path.name)
    return container


def _video_stream(container: InputContainer) -> VideoStream | None:
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:  # a cover of a sound file
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = DECODER_THREADS
            return stream
    return None


def _orientation(frame: VideoFrame) -> Orientation:
    try:
        return orientation_of(bytes(frame.side_data[Type.DISPLAYMATRIX]))  # type: ignore[typeddict-item]  # its stub is wrong
    except KeyError:
        return UPRIGHT


def _time_s(frame: VideoFrame) -> float | None:
    if frame.pts is None or frame.time_base is None:
        return None
    return float(frame.pts * frame.time_base)


def _duration_s(container: InputContainer, stream: VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None
