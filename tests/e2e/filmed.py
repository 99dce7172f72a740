"""What the camera showed during a set: the film's movements on the clock of the set's recording.

Three things are brought together: the pictures that the page was given (by the numbers in them), the frames that it
sent for them, and the frames that were kept. So the truth is known of exactly what was seen, however late, seldom or
unevenly that was.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from hipfive.pose.wire import EMPTY_FRAME_BYTES
from hipfive.service.measuring import split_frames
from tests.e2e.films import Film, Move

Wire = Sequence[tuple[str, str | bytes]]
Attempt = tuple[int, int]
"""A set by its number from 1, and which attempt at it."""
Span = tuple[float, float]

TIME_AT = 8
"""Where in a frame its time is (``pose/wire.py``)."""
LEAST_HZ = 10.0
"""[Hz of the clip] the engine's own bar: what is seen less often need not be counted (``measurement.md``)."""
HOLE_S = 0.3
"""[s of the clip] the longest time unseen in a movement that must be counted: a third of the shortest half swing."""


@dataclass(frozen=True)
class Filmed:
    """A set before the camera: its frames by the recording's time and the film's [s], and when there was work."""

    film: Film
    frames: tuple[tuple[float, float], ...]
    work: tuple[Span, ...]
    counted: tuple[Mapping[str, Any], ...]
    """The repetitions that the page was told of as counted."""

    def moves(self, kind: Iterable[Move]) -> list[Move]:
        """Movements that were before the camera, on the recording's clock; those at its ends as far as they were."""
        recorded, shown = np.array(self.frames).T
        seen = [move for move in self.film.rounds(kind, float(shown[-1])) if move.end_s > shown[0]]
        at = [np.interp((move.start_s, move.end_s), shown, recorded) for move in seen]
        return [Move(float(start), float(end), move.complete) for (start, end), move in zip(at, seen, strict=True)]

    def well_seen(self, move: Move) -> bool:
        """Whether a movement was seen often enough, and without a hole."""
        times = [t_s for t_s, _ in self.frames if move.start_s <= t_s <= move.end_s]
        slower = self.film.slower
        holes = [after - before for before, after in pairwise((move.start_s, *times, move.end_s))]
        return len(times) >= LEAST_HZ * (move.end_s - move.start_s) / slower and max(holes) <= HOLE_S * slower

    def must_count(self, late_s: float) -> list[Move]:
        """Movements that were well seen, and began, ended and surely were noticed (``late_s`` later) in the work."""
        return [
            move
            for move in self.moves(self.film.reps)
            if self.well_seen(move)
            and any(begin <= move.start_s and move.end_s + late_s <= end for begin, end in self.work)
        ]

    @property
    def rate_hz(self) -> float:
        """[Hz] how often the page looked."""
        return len(self.frames) / (self.frames[-1][0] - self.frames[0][0])


def put_together(
    film: Film, wire: Wire, shown: Sequence[Sequence[float]], recording: bytes, attempt: Attempt
) -> Filmed:
    """What was filmed of a set.

    Parameters
    ----------
    film
        What the camera showed.
    wire
        What went over the live connection, in order.
    shown
        Time on the page's clock [s] and number of every picture that the page was given.
    recording, attempt
        The recording that was kept of an attempt at a set, and which it was.
    """
    at_film_s = _positions(film, shown)
    sent = {payload[EMPTY_FRAME_BYTES:]: _time_s(payload) for way, payload in wire if _is_frame(way, payload)}
    frames = [(_time_s(frame), sent[frame[EMPTY_FRAME_BYTES:]]) for frame in _kept(recording)]
    kept_s, page_s = np.array(frames).T
    work = [tuple(np.interp(span, page_s, kept_s)) for span in _work(wire, attempt)]
    return Filmed(
        film,
        tuple((kept, at_film_s[page]) for kept, page in frames if page in at_film_s),
        tuple((float(begin), float(end)) for begin, end in work),
        tuple(_counted(wire, attempt)),
    )


def _positions(film: Film, shown: Sequence[Sequence[float]]) -> dict[float, float]:
    """[s] since the film began, by the page's time; each new round of the film is later than the one before."""
    positions: dict[float, float] = {}
    rounds, last = 0, 0.0
    for page_s, number in shown:
        if number < last - film.pictures / 2:
            rounds += 1
        last = number
        positions.setdefault(page_s, (rounds * film.pictures + number) / film.fps)
    return positions


def _work(wire: Wire, attempt: Attempt) -> list[Span]:
    """When the set was at work [s] on the page's clock: from the frame sent last before to the one sent last in it."""
    spans, since_s, frame_s = [], None, 0.0
    for way, payload in wire:
        if _is_frame(way, payload):
            frame_s = _time_s(payload)
        state = _state(payload, attempt) if way == "received" else None
        if state == "working" and since_s is None:
            since_s = frame_s
        elif state not in (None, "working") and since_s is not None:
            spans.append((since_s, frame_s))
            since_s = None
    return spans


def _state(payload: str | bytes, attempt: Attempt) -> str | None:
    """The session's state in a message that tells it; ``other`` when it is about another set or attempt."""
    message = json.loads(payload)
    if message["type"] != "session":
        return None
    told = message["set"] or {}
    return str(message["state"]) if (told.get("index"), told.get("attempt")) == attempt else "other"


def _counted(wire: Wire, attempt: Attempt) -> Iterable[Mapping[str, Any]]:
    """The repetitions that were counted by the camera while this set was at work."""
    state = None
    for payload in (payload for way, payload in wire if way == "received"):
        state = _state(payload, attempt) or state
        message = json.loads(payload)
        if message["type"] == "counted" and message["rep"] is not None and state == "working":
            yield message["rep"]


def _kept(recording: bytes) -> Iterable[bytes]:
    """The frames of a recording in which somebody was seen."""
    _, _, frames = gzip.decompress(recording).partition(b"\n")
    return (frame for frame in split_frames(frames) if len(frame) > EMPTY_FRAME_BYTES)


def _is_frame(way: str, payload: str | bytes) -> bool:
    return way == "sent" and isinstance(payload, bytes)


def _time_s(frame: str | bytes) -> float:
    assert isinstance(frame, bytes)
    return float(struct.unpack_from("<d", frame, TIME_AT)[0])
