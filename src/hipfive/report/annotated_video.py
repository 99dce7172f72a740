"""The annotated video: ``annotated.mp4``, written frame by frame as the recording goes by."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

import av
import cv2
import numpy as np

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

    from hipfive.report.lettering import Picture

ANNOTATED_MP4 = "annotated.mp4"
_TIME_BASE = Fraction(1, 90_000)
_QUALITY = {"crf": "24", "preset": "veryfast"}


class AnnotatedVideo:
    """Writes pictures at their own times: H.264 where the installed ffmpeg can, MPEG-4 otherwise.

    Parameters
    ----------
    path
        The file to write.
    fps
        [Hz] nominal frame rate.
    """

    def __init__(self, path: Path, fps: float) -> None:
        self._container: OutputContainer = av.open(str(path), "w", options={"movflags": "+faststart"})
        self._fps = Fraction(fps).limit_denominator(1001) if fps > 0 else Fraction(30)
        self._stream: VideoStream | None = None
        self._last_pts = -1

    def write(self, picture: Picture, t_s: float) -> None:
        """Add one picture (red, green, blue) that was taken ``t_s`` [s] after the start."""
        stream = self._stream if self._stream is not None else self._begin(picture)
        if picture.shape[:2] == (stream.height, stream.width):
            sized = np.ascontiguousarray(picture)
        else:
            size = (stream.width, stream.height)
            sized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
        frame = av.VideoFrame.from_ndarray(sized, format="rgb24")
        pts = max(self._last_pts + 1, round(t_s / _TIME_BASE))
        frame.pts, frame.time_base = pts, _TIME_BASE
        self._last_pts = pts
        self._container.mux(stream.encode(frame))

    def close(self) -> None:
        """Finish the file."""
        if self._stream is not None:
            self._container.mux(self._stream.encode(None))
        self._container.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self, picture: Picture) -> VideoStream:
        height, width = picture.shape[:2]
        codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
        stream = cast("VideoStream", self._container.add_stream(codec, rate=self._fps))
        stream.width, stream.height = _even(width), _even(height)
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = _TIME_BASE
        if codec == "libx264":
            stream.options = dict(_QUALITY)
        else:
            stream.bit_rate = 4_000_000
        self._stream = stream
        return stream


def _even(length_px: int) -> int:
    """The next smaller even number of pixels: the codecs halve the colour planes."""
    return max(2, length_px - length_px % 2)
