"""Films for the browser's camera: rendered people cut, slowed and looped, with what is true of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from tests.e2e.film_marks import mark
from tests.support.footage import clip, truth

QUIET_S = (0.2, 1.6)
"""[s] of the clip in which the person is still: every film begins with it."""
GREY = 128
BEFORE_S, AFTER_S = 1.2, 1.0
"""[s] of the clip before the first and after the last movement that is shown."""
GAP_S = 0.1
"""[s] before the next movement where a film is cut between two."""


@dataclass(frozen=True)
class Move:
    """A movement in one round of a film [s]; one that is not ``complete`` must not be counted."""

    start_s: float
    end_s: float
    complete: bool = True


@dataclass(frozen=True)
class Film:
    """A film that the camera shows again and again, and the movements in one round of it.

    ``slower`` times as slow as the clip that it was made of; its pictures are numbered from 0 (``film_marks``).
    """

    path: Path
    fps: float
    pictures: int
    slower: float
    reps: tuple[Move, ...]
    holds: tuple[Move, ...]

    @property
    def duration_s(self) -> float:
        """[s] of one round."""
        return self.pictures / self.fps

    def rounds(self, moves: Iterable[Move], end_s: float) -> Iterator[Move]:
        """These movements again and again, until ``end_s`` [s] since the film began."""
        for number in range(int(end_s / self.duration_s) + 1):
            for move in moves:
                shift_s = number * self.duration_s
                yield Move(move.start_s + shift_s, move.end_s + shift_s, move.complete)

    def whole_between(self, start_s: float, end_s: float) -> int:
        """How many movements lie wholly between two times since the film began [s]."""
        moves = self.rounds((*self.reps, *self.holds), end_s)
        return sum(start_s <= move.start_s and move.end_s <= end_s for move in moves)


def film_of(
    folder: Path,
    exercise: str,
    side: str | None = None,
    *,
    slower: float = 1.0,
    letter: str = "a",
    mirrored: bool = False,
) -> Film:
    """The film of one exercise, of one side where the sides come one after the other.

    It ends before the person does the movement that is not to be counted again: cut short, that could become one that
    is; where others follow, before the next of them. Squats end with the first that lacks a phase. ``mirrored``: as
    a camera shows it that turns its picture round.
    """
    known = truth(exercise, letter)
    moves = [move for move in (*known["reps"], *known["holds"]) if side in (None, move["side"])]
    start_s, end_s = moves[0]["start_s"] - BEFORE_S, _end_s(known, moves)
    shift_s = QUIET_S[1] - QUIET_S[0] - start_s
    path = folder / f"{exercise}-{side or 'all'}.y4m"
    fps = Fraction(known["fps"]).limit_denominator() / Fraction(slower).limit_denominator(100)
    count = _write(path, clip(exercise, letter), (QUIET_S, (start_s, end_s)), fps, mirrored=mirrored)

    def shown(kind: str) -> tuple[Move, ...]:
        found = [move for move in moves if move in known[kind] and move["end_s"] <= end_s]
        return tuple(
            Move((move["start_s"] + shift_s) * slower, (move["end_s"] + shift_s) * slower, move.get("complete", True))
            for move in found
        )

    return Film(path, float(fps), count, slower, shown("reps"), shown("holds"))


def _end_s(known: dict[str, Any], moves: list[dict[str, Any]]) -> float:
    """Where the film of these movements is cut [s of the clip]."""
    lacking = [move for move in moves if not move.get("complete", True)]
    if lacking:
        moves = moves[: moves.index(lacking[0]) + 1]
    not_counted = [move for move in known["rejected"] if move["start_s"] > moves[0]["end_s"]]
    if not not_counted:
        return float(min(known["duration_s"], moves[-1]["end_s"] + AFTER_S))
    after = [move["start_s"] - GAP_S for move in moves if move["start_s"] > not_counted[0]["end_s"]]
    before = min(moves[-1]["end_s"] + AFTER_S, not_counted[0]["start_s"])
    return float(after[0] if after else before)


def _write(path: Path, video: Path, parts_s: Iterable[tuple[float, float]], fps: Fraction, *, mirrored: bool) -> int:
    """Write these parts of a video at another rate, with numbers; how many pictures it has."""
    with av.open(str(video)) as container:
        frames = [
            (frame.time or 0.0, frame.to_ndarray(format="rgb24").astype(np.uint8))
            for frame in container.decode(video=0)
        ]
    along = -1 if mirrored else 1
    kept = (picture[:, ::along] for begin, end in parts_s for time_s, picture in frames if begin <= time_s < end)
    return write_film(path, (_planes(mark(_as_a_camera(picture), n)) for n, picture in enumerate(kept)), fps)


def _as_a_camera(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture with bars to 4:3, as the page asks for: a camera of another shape would be cropped."""
    height, width = picture.shape[:2]
    wide, high = max(width, round(height * 4 / 3 / 2) * 2), max(height, round(width * 3 / 4 / 2) * 2)
    beside, above = (wide - width) // 2, (high - height) // 2
    bars = ((above, high - height - above), (beside, wide - width - beside), (0, 0))
    return np.pad(picture, bars, constant_values=GREY)


def _planes(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Red, green and blue as planes of 4:2:0, one above the other."""
    return av.VideoFrame.from_ndarray(picture, format="rgb24").to_ndarray(format="yuv420p").astype(np.uint8)


def write_film(path: Path, pictures: Iterable[NDArray[np.uint8]], fps: Fraction) -> int:
    """Write pictures (planes of 4:2:0, one above the other) as YUV4MPEG2; how many there were."""
    count = 0
    with path.open("wb") as file:
        for picture in pictures:
            if count == 0:
                height, width = picture.shape[0] * 2 // 3, picture.shape[1]
                rate = f"{fps.numerator}:{fps.denominator}"
                file.write(f"YUV4MPEG2 W{width} H{height} F{rate} Ip A1:1 C420jpeg\n".encode())
            file.write(b"FRAME\n" + np.ascontiguousarray(picture).tobytes())
            count += 1
    return count


def empty_room(folder: Path) -> Path:
    """A film of an even, light wall: nobody is there."""
    path = folder / "empty.y4m"
    wall = np.full((480 * 3 // 2, 640), 128, dtype=np.uint8)
    wall[:480] = np.linspace(130, 190, 640, dtype=np.uint8)
    write_film(path, [wall] * 30, Fraction(10))
    return path
