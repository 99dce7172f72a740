"""Stored recordings (``.hfrec``): a gzip of one line of JSON and then the frames as they came over the wire."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from hipfive.errors import BadInputError
from hipfive.pose.wire import Frame, as_recorded, decode_frame, encode_frame, frame_length

__all__ = [
    "SCHEMA",
    "SUFFIX",
    "Frame",
    "RecordedFrames",
    "RecordingHeader",
    "RecordingWriter",
    "as_recorded",
    "decode_frame",
    "encode_frame",
    "read_recording",
]

SCHEMA = "hipfive.recording/1"
SUFFIX = ".hfrec"

FPS_MAX_HZ = 1000.0
"""A header that claims a higher rate is not believed; ours."""

_HEADER_MAX_BYTES = 65_536
_DAMAGE = (EOFError, OSError, zlib.error)


@dataclass(frozen=True, slots=True)
class RecordingHeader:
    """What a recording says of itself.

    Attributes
    ----------
    exercise
        Identifier of the exercise, or ``None`` when not known.
    fps
        [Hz] nominal frame rate, or ``None``; times come from the frames.
    source
        Where the poses came from: ``camera``, ``video``, ``synthetic``.
    """

    exercise: str | None = None
    fps: float | None = None
    source: str = "camera"


class RecordingWriter:
    """Writes a recording, frame by frame; the same frames give the same bytes.

    Parameters
    ----------
    target
        Path of the file, or a binary stream, which is left open.
    header
        What the recording says of itself.
    """

    def __init__(self, target: Path | BinaryIO, header: RecordingHeader) -> None:
        """Open the file and write the header."""
        stream = target.open("wb") if isinstance(target, Path) else target
        self._owned = stream if isinstance(target, Path) else None
        self._gzip = gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0)
        line = {"schema": SCHEMA, "exercise": header.exercise, "fps": header.fps, "source": header.source}
        self._gzip.write(json.dumps(line, allow_nan=False).encode() + b"\n")

    def write(self, frame: Frame) -> None:
        """Add one frame."""
        self._gzip.write(encode_frame(frame.pose, frame.luma))

    def write_bytes(self, data: bytes) -> None:
        """Add one frame as it came over the wire, already found good by ``decode_frame``."""
        if len(data) != frame_length(data):
            raise BadInputError("error-frame-malformed", part="length")
        self._gzip.write(data)

    def flush(self) -> None:
        """Bring what was written so far to the file, so that it survives if the program does not."""
        self._gzip.flush()
        if self._owned is not None:
            self._owned.flush()

    def close(self) -> None:
        """Finish the recording."""
        self._gzip.close()
        if self._owned is not None:
            self._owned.close()

    def __enter__(self) -> Self:
        """Write within a ``with`` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish the recording, whatever happened."""
        self.close()


class RecordedFrames:
    """The frames of a recording, read as they are asked for.

    Attributes
    ----------
    cut_short
        Whether the file ended or was damaged before its proper end; known once the last frame was read.
    """

    def __init__(self, stream: gzip.GzipFile, owned: BinaryIO | None) -> None:
        """Take the stream just behind its header, and read one frame ahead."""
        self.cut_short = False
        self._stream = stream
        self._owned = owned
        self._next = self._read()

    def __iter__(self) -> Iterator[Frame]:
        """Itself: the frames can be read once."""
        return self

    def __next__(self) -> Frame:
        """The next whole frame."""
        frame = self._next
        if frame is None:
            raise StopIteration
        self._next = self._read()
        return frame

    @property
    def empty(self) -> bool:
        """Whether no frame is left."""
        return self._next is None

    def close(self) -> None:
        """Close the file; done by itself at the end."""
        self._stream.close()
        if self._owned is not None:
            self._owned.close()

    def _read(self) -> Frame | None:
        try:
            start = self._stream.read(2)
            if not start:
                self.close()
                return None
            length = frame_length(start)
            data = start + self._stream.read(length - len(start))
            return decode_frame(data)
        except (*_DAMAGE, BadInputError):
            self.cut_short = True
            self.close()
            return None


def read_recording(source: Path | BinaryIO) -> tuple[RecordingHeader, RecordedFrames]:
    """Open a recording.

    Parameters
    ----------
    source
        Path of the file, or a binary stream.

    Returns
    -------
    header : RecordingHeader
    frames : RecordedFrames
        An iterator of ``Frame``; a file that was cut short gives the frames that are whole.

    Raises
    ------
    BadInputError
        ``error-recording-missing``, ``error-recording-unreadable``, ``error-recording-version`` or
        ``error-recording-empty``.
    """
    name = source.name if isinstance(source, Path) else "recording"
    if isinstance(source, Path) and not source.is_file():
        raise BadInputError("error-recording-missing", file=name)
    owned = source.open("rb") if isinstance(source, Path) else None
    stream = gzip.GzipFile(fileobj=owned if owned is not None else source, mode="rb")  # type: ignore[arg-type]
    try:
        header = _read_header(stream, name)
    except BadInputError:
        stream.close()
        if owned is not None:
            owned.close()
        raise
    frames = RecordedFrames(stream, owned)
    if frames.empty:
        raise BadInputError("error-recording-empty", file=name)
    return header, frames


def _read_header(stream: gzip.GzipFile, name: str) -> RecordingHeader:
    try:
        header = json.loads(stream.readline(_HEADER_MAX_BYTES))
    except (*_DAMAGE, ValueError, RecursionError) as error:
        raise BadInputError("error-recording-unreadable", file=name) from error
    if not isinstance(header, dict) or "schema" not in header:
        raise BadInputError("error-recording-unreadable", file=name)
    if header["schema"] != SCHEMA:
        raise BadInputError("error-recording-version", file=name, schema=str(header["schema"]))
    exercise, fps, source = header.get("exercise"), header.get("fps"), header.get("source")
    return RecordingHeader(
        exercise=exercise if isinstance(exercise, str) else None,
        fps=float(fps) if isinstance(fps, int | float) and _is_rate(fps) else None,
        source=source if isinstance(source, str) else "camera",
    )


def _is_rate(fps: float) -> bool:
    return not isinstance(fps, bool) and 0 < fps <= FPS_MAX_HZ
