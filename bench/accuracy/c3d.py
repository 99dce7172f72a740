"""Reads the markers of a C3D file: little-endian or DEC floats, as laboratories' older systems wrote them.

Format: the C3D file format user guide, Motion Lab Systems, https://www.c3d.org.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from bench.accuracy.run import Array

BLOCK = 512
DEC, INTEL = 85, 84


@dataclass(frozen=True)
class Markers:
    """Markers by label, (frames, 3) in the file's unit, missing ones not a number, at a rate [Hz]."""

    rate_hz: float
    at: dict[str, Array]


def read_c3d(path: Path) -> Markers:
    """Read the markers; analogue signals are passed over."""
    data = path.read_bytes()
    parameters = BLOCK * (data[0] - 1)
    processor = data[parameters + 3]
    if processor not in (DEC, INTEL):
        raise ValueError(f"{path} comes from a processor of type {processor}")
    header = np.frombuffer(data, "<u2", 256)
    points, analogue, first, last, begin = (int(header[index]) for index in (1, 2, 3, 4, 8))
    scale, rate_hz = (float(_floats(data[at : at + 4], processor)[0]) for at in (12, 20))
    if scale >= 0:
        raise ValueError(f"{path} keeps its markers as whole numbers")
    frames = last - first + 1
    width = 4 * points + analogue
    start = BLOCK * (begin - 1)
    values = _floats(data[start : start + 4 * frames * width], processor).reshape(frames, width)
    table = values[:, : 4 * points].reshape(frames, points, 4)
    seen = np.where(table[:, :, 3:] < 0, np.nan, table[:, :, :3])
    labels = _labels(data, parameters)
    return Markers(rate_hz, {label: seen[:, index] for index, label in enumerate(labels[:points])})


def _floats(data: bytes, processor: int) -> Array:
    """Four-byte floats; a DEC float has its halves the other way round and is four times as large."""
    if processor == INTEL:
        return np.frombuffer(data, "<f4").astype(float)
    halves = np.frombuffer(data, "<u2").reshape(-1, 2)[:, ::-1]
    return np.ascontiguousarray(halves).view("<f4").reshape(-1).astype(float) / 4.0


def _labels(data: bytes, parameters: int) -> list[str]:
    """The names in POINT:LABELS."""
    groups: dict[int, str] = {}
    found: dict[tuple[int, str], list[str]] = {}
    at = parameters + 4
    while (length := int.from_bytes(data[at : at + 1], signed=True)) != 0:
        group = int.from_bytes(data[at + 1 : at + 2], signed=True)
        name = data[at + 2 : at + 2 + abs(length)].decode("latin1").upper()
        body = at + 2 + abs(length)
        step = int.from_bytes(data[body : body + 2], "little", signed=True)
        if group < 0:
            groups[-group] = name
        elif int.from_bytes(data[body + 2 : body + 3], signed=True) == -1 and data[body + 3] == 2:
            wide, many = data[body + 4], data[body + 5]
            text = data[body + 6 : body + 6 + wide * many].decode("latin1")
            found[group, name] = [text[wide * i : wide * (i + 1)].strip() for i in range(many)]
        if step == 0:
            break
        at = body + step
    return next(names for (group, name), names in found.items() if (groups.get(group), name) == ("POINT", "LABELS"))
