"""The angles under OpenSim's names and signs: ``motion.mot``, made from ``angles.csv`` without holding it in memory.

Reference: Delp et al. 2007, IEEE Trans Biomed Eng 54(11):1940–1950, doi:10.1109/TBME.2007.901024 (OpenSim);
Rajagopal et al. 2016, IEEE Trans Biomed Eng 63(10):2068–2079, doi:10.1109/TBME.2016.2586891 (names and signs).

OpenSim's ``Storage`` stops reading at the first field that is not a number, so an unknown angle cannot be written. A
coordinate that is seldom known is therefore left out, and so is each row in which one of the others is not known. Time
is in every row: a gap is a gap in time. Nothing is filled in.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

MOTION_MOT = "motion.mot"

COORDINATES: tuple[tuple[str, str, float], ...] = (
    ("hip_flexion_l", "hip_flexion_l", 1.0),
    ("hip_flexion_r", "hip_flexion_r", 1.0),
    ("hip_adduction_l", "hip_abduction_l", -1.0),
    ("hip_adduction_r", "hip_abduction_r", -1.0),
    ("knee_angle_l", "knee_flexion_l", 1.0),
    ("knee_angle_r", "knee_flexion_r", 1.0),
    ("ankle_angle_l", "ankle_plantarflexion_l", -1.0),
    ("ankle_angle_r", "ankle_plantarflexion_r", -1.0),
)
"""OpenSim's coordinate, our angle, and the sign between them."""

LEAST_SHARE = 0.8
"""A coordinate is left out when it is known in fewer rows than this share of the best-known one's (ours): below it, the
rows that would go with it are worth more."""


def write_motion(csv_path: Path, mot_path: Path) -> int:
    """Write ``motion.mot`` from a finished ``angles.csv`` and give the number of its rows.

    Angles stay in degrees (``inDegrees=yes``). Positive: hip flexion, hip adduction, knee flexion, ankle dorsiflexion.
    The trunk is left out: OpenSim's pelvis and lumbar joints part what one camera sees as one line.
    """
    kept = _well_known(csv_path)
    count = sum(1 for _ in _whole_rows(csv_path, kept))
    with mot_path.open("w", encoding="ascii", newline="\n") as out:
        _header(out, count, kept)
        for row in _whole_rows(csv_path, kept):
            out.write("\t".join(row) + "\n")
    return count


def _header(out: TextIO, rows: int, kept: tuple[tuple[str, str, float], ...]) -> None:
    out.write("HipFive\nversion=1\n")
    out.write(f"nRows={rows}\nnColumns={len(kept) + 1}\ninDegrees=yes\nendheader\n")
    out.write("\t".join(["time", *(coordinate for coordinate, _, _ in kept)]) + "\n")


def _well_known(csv_path: Path) -> tuple[tuple[str, str, float], ...]:
    """The coordinates that are known often enough to be written."""
    known = dict.fromkeys((angle for _, angle, _ in COORDINATES), 0)
    with csv_path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for angle in known:
                if row.get(f"{angle}_deg"):
                    known[angle] += 1
    least = max(1.0, LEAST_SHARE * max(known.values()))
    return tuple(entry for entry in COORDINATES if known[entry[1]] >= least)


def _whole_rows(csv_path: Path, kept: tuple[tuple[str, str, float], ...]) -> Iterator[list[str]]:
    """The rows in which every kept coordinate is known, as fields."""
    if not kept:
        return
    with csv_path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            fields = [row[f"{angle}_deg"] for _, angle, _ in kept]
            if all(fields):
                signed = (f"{sign * float(field) + 0.0:.3f}" for field, (_, _, sign) in zip(fields, kept, strict=True))
                yield [row["time_s"], *signed]
