"""Stored recordings: what goes in comes out, also from files that were cut or damaged."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from hipfive.errors import BadInputError
from hipfive.motion.pose import Landmark, Pose
from hipfive.pose.recording import (
    Frame,
    RecordingHeader,
    RecordingWriter,
    as_recorded,
    encode_frame,
    read_recording,
)

HEADER = RecordingHeader(exercise="leg-swing", fps=30.0, source="video")


def swinging(index: int) -> Frame:
    """A person of whom every landmark drifts to the right; nobody in every fifth frame."""
    if index % 5 == 4:
        return as_recorded(Pose(t_s=index / 30, people=0, aspect=0.75), 100)
    points = tuple(Landmark(0.3 + 0.01 * index, 0.02 * joint, 0.1, 0.9) for joint in range(33))
    return as_recorded(Pose(t_s=index / 30, landmarks=points, aspect=0.75), 120)


FRAMES = [swinging(index) for index in range(40)]


def stored(frames: Sequence[Frame] = FRAMES, header: RecordingHeader = HEADER) -> bytes:
    stream = io.BytesIO()
    with RecordingWriter(stream, header) as writer:
        for frame in frames:
            writer.write(frame)
    return stream.getvalue()


def read(data: bytes) -> tuple[list[Frame], bool]:
    _, frames = read_recording(io.BytesIO(data))
    return list(frames), frames.cut_short


def refused(source: Path | io.BytesIO) -> str:
    with pytest.raises(BadInputError) as caught:
        read_recording(source)
    return caught.value.message_id


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "set.hfrec"
    with RecordingWriter(path, HEADER) as writer:
        for frame in FRAMES:
            writer.write(frame)
    header, frames = read_recording(path)
    assert header == HEADER
    assert list(frames) == FRAMES
    assert not frames.cut_short
    assert frames.empty


def test_the_same_frames_give_the_same_bytes() -> None:
    assert stored() == stored()


def test_bytes_from_the_wire_are_stored_as_they_came() -> None:
    stream = io.BytesIO()
    with RecordingWriter(stream, HEADER) as writer:
        for frame in FRAMES:
            writer.write_bytes(encode_frame(frame.pose, frame.luma))
    assert stream.getvalue() == stored()


def test_a_frame_of_the_wrong_length_is_not_stored() -> None:
    with RecordingWriter(io.BytesIO(), HEADER) as writer, pytest.raises(BadInputError):
        writer.write_bytes(encode_frame(FRAMES[0].pose)[:-4])


def test_a_stream_is_left_open_and_a_file_is_closed(tmp_path: Path) -> None:
    stream = io.BytesIO()
    RecordingWriter(stream, HEADER).close()
    assert not stream.closed
    path = tmp_path / "set.hfrec"
    path.write_bytes(stored())
    _, frames = read_recording(path)
    next(frames)
    frames.close()
    path.unlink()


def test_what_was_flushed_survives_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "set.hfrec"
    writer = RecordingWriter(path, HEADER)
    for frame in FRAMES[:10]:
        writer.write(frame)
    writer.flush()
    _, frames = read_recording(path)
    assert list(frames) == FRAMES[:10]
    assert frames.cut_short
    writer.close()


def test_flushing_a_stream_passes_its_frames_on() -> None:
    stream = io.BytesIO()
    writer = RecordingWriter(stream, HEADER)
    writer.write(FRAMES[0])
    writer.flush()
    assert read(stream.getvalue()) == ([FRAMES[0]], True)


def test_cut_anywhere_it_gives_the_frames_that_are_whole() -> None:
    data = stored()
    counts = []
    for length in (*range(0, len(data), 41), *range(len(data) - 20, len(data))):
        frames, cut_short = [], True
        with contextlib.suppress(BadInputError):  # as long as not one frame is whole
            frames, cut_short = read(data[:length])
        assert cut_short
        assert frames == FRAMES[: len(frames)]
        counts.append(len(frames))
    assert counts == sorted(counts)
    assert counts[0] == 0
    assert counts[-1] == len(FRAMES)


def test_a_frame_that_makes_no_sense_ends_the_recording() -> None:
    data = stored(FRAMES[:3])
    spoilt = gzip.compress(gzip.decompress(data) + b"\1\0" + bytes(100))
    assert read(spoilt) == (FRAMES[:3], True)


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.hfrec") == "error-recording-missing"
    assert refused(tmp_path) == "error-recording-missing"
    text = tmp_path / "text.hfrec"
    text.write_text("not gzip")
    assert refused(text) == "error-recording-unreadable"
    for line in (b"", b"no json\n", b"[]\n", b"{}\n", b"\xff\xfe\n", b"[" * 60_000):
        assert refused(io.BytesIO(gzip.compress(line))) == "error-recording-unreadable"
    other = json.dumps({"schema": "hipfive.recording/99"}).encode() + b"\n"
    assert refused(io.BytesIO(gzip.compress(other))) == "error-recording-version"
    assert refused(io.BytesIO(stored([]))) == "error-recording-empty"


@pytest.mark.parametrize("fps", ["30", -1, 0, True, float("inf"), float("nan"), 10**400, None])
def test_a_header_that_is_partly_wrong_loses_that_part(fps: object) -> None:
    line = json.dumps({"schema": "hipfive.recording/1", "exercise": 5, "fps": fps, "source": []})
    header, _ = read_recording(io.BytesIO(gzip.compress(line.encode() + b"\n" + encode_frame(FRAMES[0].pose))))
    assert header == RecordingHeader(exercise=None, fps=None, source="camera")
