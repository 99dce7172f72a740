"""Reads the pictures of any video ffmpeg can: upright, square pixels, right times, a few at a time.

Decoding runs in a thread of its own, a few pictures ahead of whoever asks for them, so that both cores have work.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from hipfive.pose.ahead import Ahead
from hipfive.pose.video_decoder import TimedPicture, VideoDecoder, VideoInfo

__all__ = ["LONG_SIDE_MAX_PX", "TimedPicture", "Video", "VideoInfo"]

LONG_SIDE_MAX_PX = 720
"""[px] larger pictures are scaled down to this; ours (docs/decisions/0003-pose-model.md)."""

AHEAD = 4
"""How many pictures are decoded ahead; ours: enough to hide one slow key frame."""


class Video:
    """The pictures of one video file, in order, once.

    Parameters
    ----------
    path
        The file.
    long_side_max_px
        [px] Larger pictures are scaled down to this.

    Raises
    ------
    BadInputError
        ``error-video-missing``, ``-unreadable``, ``-empty``, ``-no-picture`` (sound only) or ``-corrupt`` (not one
        picture could be decoded).

    Examples
    --------
    >>> with Video(path) as video:  # doctest: +SKIP
    ...     for picture in video:
    ...         pose = estimator.estimate(picture.rgb, picture.t_s)
    """

    def __init__(self, path: Path, *, long_side_max_px: int = LONG_SIDE_MAX_PX) -> None:
        """Open the file and decode its first picture."""
        self._decoder = VideoDecoder(path, long_side_max_px)
        self._ahead = Ahead(self._decoder.pictures, AHEAD, "video-decoder")

    @property
    def info(self) -> VideoInfo:
        """Size, rate and length."""
        return self._decoder.info

    @property
    def warnings(self) -> tuple[str, ...]:
        """Identifiers of what to tell about the file; complete once the last picture was read."""
        return tuple(self._decoder.warnings)

    def __iter__(self) -> Iterator[TimedPicture]:
        """The pictures; a second pass finds none."""
        return iter(self._ahead)

    def close(self) -> None:
        """Stop decoding and close the file."""
        self._ahead.close()
        self._decoder.close()

    def __enter__(self) -> Self:
        """Read within a ``with`` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop decoding, whatever happened."""
        self.close()
