"""The angles as a table, one row for every instant: ``angles.csv``, written as the recording goes by."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

ANGLES_CSV = "angles.csv"

_OF_EACH_LEG = ("hip_flexion", "hip_abduction", "knee_flexion", "ankle_plantarflexion")
COLUMNS: tuple[str, ...] = (
    *(f"{name}_{end}" for name in _OF_EACH_LEG for end in "lr"),
    *("trunk_tilt", "trunk_forward", "trunk_side"),
)
"""The angles of the table, in the order of its columns; ``docs/reference/angles.md`` says what each means."""


class AngleTable:
    """Writes ``angles.csv`` row by row, holding no row in memory.

    The first column is ``time_s`` [s] from the start of the recording; then comes one column per angle, its name and
    ``_deg``. A field is empty where the angle is not known.

    Parameters
    ----------
    path
        The file to write.
    angles
        Names of the angles (``hip_flexion_l`` …) in the order of the columns.
    """

    def __init__(self, path: Path, angles: Sequence[str] = COLUMNS) -> None:
        self._angles = tuple(angles)
        self._file = path.open("w", encoding="utf-8", newline="")
        self._rows = csv.writer(self._file, lineterminator="\n")
        self._rows.writerow(["time_s", *(f"{name}_deg" for name in self._angles)])

    def write(self, t_s: float, angles: Mapping[str, float | None]) -> None:
        """Add one row: the instant ``t_s`` [s] and what is known of the angles [deg] then."""
        self._rows.writerow([f"{t_s:.4f}", *(_field(angles.get(name)) for name in self._angles)])

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _field(angle_deg: float | None) -> str:
    return "" if angle_deg is None else f"{angle_deg + 0.0:.3f}"
