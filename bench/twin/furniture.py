"""A plain chair to hold on to: boxes, and where the hand lies on its back."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float, float]
WOOD = (0.42, 0.29, 0.18)
CUSHION = (0.36, 0.38, 0.42)
BACK_M, SEAT_M = 0.90, 0.45


@dataclass(frozen=True)
class Box:
    """A box in the room: corner to corner [m]; furniture is made of these."""

    low: Point
    high: Point
    colour: Point = WOOD


def chair(out: float, away_m: float = 0.40, ahead_m: float = 0.16) -> tuple[tuple[Box, ...], Point]:
    """A chair beside a standing person, its back towards them, and the spot for the palm [m].

    `out` is +1 at the person's left, −1 at the right; the chair's back is `away_m` to the side and `ahead_m` forward
    of where they stand.
    """
    inner, outer = sorted((out * away_m, out * (away_m + 0.42)))
    near, far = -ahead_m - 0.21, -ahead_m + 0.21
    back_x = sorted((out * away_m, out * (away_m + 0.035)))
    boxes = [
        Box((inner, near, SEAT_M - 0.04), (outer, far, SEAT_M), CUSHION),
        Box((back_x[0], near, BACK_M - 0.16), (back_x[1], far, BACK_M)),
    ]
    for x in (inner, outer - 0.035):
        for y in (near, far - 0.035):
            tall = BACK_M if abs(x - back_x[0]) < 0.01 else SEAT_M - 0.04
            boxes.append(Box((x, y, 0.0), (x + 0.035, y + 0.035, tall)))
    return tuple(boxes), (out * (away_m + 0.01), -ahead_m, BACK_M + 0.025)
