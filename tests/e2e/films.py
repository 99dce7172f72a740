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

from tests.support.footage import clip, truth

SLOWER = {
    "leg-swing": Fraction(2),
    "side-leg-swing": Fraction(2),
    "circular-swing": Fraction(3, 2),
    "yoga-squat": Fraction(2),
}
"""How much slower than in the clip: a slow machine still sees every movement often enough."""

QUIET_S = (0.2, 2.0)
GREY = 128
MARGIN_S = (1.3, 1.0)
"""[s] of the clip before the first and after the last movement of a side."""


@dataclass(frozen=True)
class Film:
    """A film that the camera shows again and again, and the movements in one round of it [s]."""

    path: Path
    duration_s: float
    reps: list[tuple[float, float]]
    holds: list[tuple[float, float]]

    def whole_between(self, moves: list[tuple[float, float]], start_s: float, end_s: float) -> int:
        """How many of these movements lie wholly between two times since the film began."""
        return sum(start_s <= begin and end <= end_s for begin, end in self._rounds(moves, end_s))

    def touching(self, moves: list[tuple[float, float]], start_s: float, end_s: float) -> int:
        """How many of them lie between these times at least in part."""
        return sum(begin < end_s and end > start_s for begin, end in self._rounds(moves, end_s))

    def held_s(self, start_s: float, end_s: float) -> float:
        """[s] of holding between two times."""
        return sum(max(0.0, min(end, end_s) - max(begin, start_s)) for begin, end in self._rounds(self.holds, end_s))

    def _rounds(self, moves: list[tuple[float, float]], end_s: float) -> Iterator[tuple[float, float]]:
        for number in range(int(end_s / self.duration_s) + 1):
            for begin, end in moves:
                yield begin + number * self.duration_s, end + number * self.duration_s


def film_of(folder: Path, exercise: str, side: str | None = None, letter: str = "a") -> Film:
    """The film of one exercise, of one side where the sides come one after the other.

    Poses that are held are not slowed: how long they are held decides whether they are counted.
    """
    known = truth(exercise, letter)
    moves = [move for move in (*known["reps"], *known["holds"]) if side in (None, move["side"])]
    start_s = moves[0]["start_s"] - MARGIN_S[0] if side else QUIET_S[1]
    # What is not to be counted is left out: cut short, it could become what is.
    after = [move["start_s"] for move in known["rejected"] if move["start_s"] > moves[-1]["end_s"]]
    end_s = min(known["duration_s"], moves[-1]["end_s"] + MARGIN_S[1], *after) if side else known["duration_s"]
    shift_s = QUIET_S[1] - QUIET_S[0] - start_s
    path = folder / f"{exercise}-{side or 'both'}.y4m"
    slower = SLOWER.get(exercise, Fraction(1))
    fps = Fraction(known["fps"]).limit_denominator() / slower
    count = _write(path, clip(exercise, letter), (QUIET_S, (start_s, end_s)), fps)

    def shifted(found: list[dict[str, Any]]) -> list[tuple[float, float]]:
        return [tuple((one[edge] + shift_s) * float(slower) for edge in ("start_s", "end_s")) for one in found]

    complete = [rep for rep in known["reps"] if side in (None, rep["side"]) and rep["complete"]]
    holds = [hold for hold in known["holds"] if side in (None, hold["side"])]
    return Film(path, float(count / fps), shifted(complete), shifted(holds))


def _write(path: Path, video: Path, parts_s: Iterable[tuple[float, float]], fps: Fraction) -> int:
    """Write these parts of a video at another rate; how many pictures it has."""
    with av.open(str(video)) as container:
        frames = [(frame.time or 0.0, frame.to_ndarray(format="rgb24")) for frame in container.decode(video=0)]
    kept = (picture for begin, end in parts_s for time_s, picture in frames if begin <= time_s < end)
    return write_film(path, map(_as_a_camera, kept), fps)


def _as_a_camera(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture with bars to 4:3, as the page asks for: a camera of another shape would be cropped."""
    height, width = picture.shape[:2]
    wide, high = max(width, round(height * 4 / 3 / 2) * 2), max(height, round(width * 3 / 4 / 2) * 2)
    beside, above = (wide - width) // 2, (high - height) // 2
    bars = ((above, high - height - above), (beside, wide - width - beside), (0, 0))
    padded = np.pad(picture, bars, constant_values=GREY)
    return av.VideoFrame.from_ndarray(padded, format="rgb24").to_ndarray(format="yuv420p").astype(np.uint8)


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
