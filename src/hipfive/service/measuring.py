"""One attempt at a set as the camera sees it: the engine, and the frames it saw for the recording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, SetResult
from hipfive.motion.exercise import Exercise
from hipfive.pose.wire import Frame, decode_frame, frame_length
from hipfive.service.frame_clock import FrameClock, restamp
from hipfive.service.set_rows import Typical, typical_of
from hipfive.store.records import RecordingChunk


@dataclass(frozen=True, slots=True)
class SetKey:
    """Which attempt at which set; ``index`` from 1."""

    index: int
    attempt: int


def split_frames(data: bytes) -> Iterator[bytes]:
    """The frames that were stored one after the other."""
    start = 0
    while start < len(data):
        length = frame_length(data[start : start + 2])
        yield data[start : start + length]
        start += length


class Measuring:
    """The engine of one attempt, with its recording; or of the set-up, which keeps nothing.

    Parameters
    ----------
    exercise
        What is done.
    key
        The attempt that is recorded; ``None`` while the camera is only being set up.
    stored
        Chunks recorded before the server was started again: the engine sees them first.
    """

    def __init__(self, exercise: Exercise, key: SetKey | None, stored: Iterable[RecordingChunk] = ()) -> None:
        self.exercise = exercise
        self.key = key
        self.frames = 0
        self._engine = Engine(exercise)
        self._unsaved: list[bytes] = []
        self._chunk = 0
        self._over = False
        last_t_s = None
        for chunk in stored:
            self._chunk = chunk.chunk + 1
            for data in split_frames(chunk.frames):
                pose = decode_frame(data).pose
                self._engine.step(pose)
                self.frames += 1
                last_t_s = pose.t_s
        self._clock = FrameClock(last_t_s)

    def see(self, data: bytes, frame: Frame, now_s: float) -> tuple[Event, ...]:
        """What the engine says of one more frame.

        Parameters
        ----------
        data, frame
            The frame as it came over the wire, and what it says.
        now_s
            [s] the server's monotonic clock.
        """
        t_s = self._clock.place(frame.pose.t_s, now_s)
        if t_s is None or self._over:
            return ()
        if self.key is not None:
            self._unsaved.append(restamp(data, t_s))
        self.frames += 1
        return self._engine.step(replace(frame.pose, t_s=t_s))

    def take_chunk(self) -> tuple[RecordingChunk, ...]:
        """The frames since the last call, to be stored; empty when there are none."""
        if self.key is None or not self._unsaved:
            return ()
        chunk = RecordingChunk(self.key.index, self.key.attempt, self._chunk, b"".join(self._unsaved))
        self._unsaved.clear()
        self._chunk += 1
        return (chunk,)

    def typical(self, side: str) -> Typical:
        """The typical range so far, on this side where it was measured."""
        return typical_of(self._engine.range_so_far(), side)

    def drain(self) -> tuple[Event, ...]:
        """What the engine would tell of only later, at the end of the set; no frame is taken after it."""
        self._over = True
        return self._engine.drain() if self.frames else ()

    def finish(self) -> SetResult | None:
        """The result; ``None`` when no frame was seen."""
        return self._engine.finish() if self.frames else None
