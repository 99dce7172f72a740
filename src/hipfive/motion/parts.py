"""The parts that the course of a leg is cut into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Part:
    """A circle or a way there and back, in points of the grid: from ``begin`` up to, but not with, ``end``.

    ``way`` is +1 or -1 for a circle and 0 for a way there and back; ``before`` is the part before it.
    """

    begin: int
    end: int
    way: int
    amplitude: float
    roundness: float
    before: Part | None
    told: bool = False


def chain(part: Part | None) -> Iterator[Part]:
    """A part and those before it, the newest first."""
    while part is not None:
        yield part
        part = part.before


def untold(part: Part | None) -> Iterator[Part]:
    """Those that are not told yet, the newest first."""
    return (each for each in chain(part) if not each.told)
