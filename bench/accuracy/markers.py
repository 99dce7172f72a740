"""Real movement without a pose model: markers of a laboratory before a virtual camera, through the engine alone.

What is left of the error is what the view and the formula make. The truth is computed from the same joint centres: the
thigh's angle in the sagittal plane of the trunk, zeroed on the first frame, which is held for two quiet seconds.

Hip joint centres after Harrington et al. 2007, J Biomech 40(3):595–602, doi:10.1016/j.jbiomech.2006.02.003.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from bench.accuracy.virtual import Centres, error_deg, through_engine

from hipfive.motion.events import SetResult

NAMES = [
    "LFHD", "RFHD", "LBHD", "RBHD", "C7", "T10", "CLAV", "STRN", "RBAK", "LSHO", "LUPA", "LELB", "LFRM",
    "LWRA", "LWRB", "LFIN", "RSHO", "RUPA", "RELB", "RFRM", "RWRA", "RWRB", "RFIN", "LASI", "RASI", "LPSI",
    "RPSI", "LTHI", "LKNE", "LTIB", "LANK", "LHEE", "LTOE", "RTHI", "RKNE", "RTIB", "RANK", "RHEE", "RTOE",
]  # fmt: skip
MOVEMENTS = {"m06": ("leg-swing", "standing straight-leg raise"), "m01": ("yoga-squat", "deep squat")}
FPS = 100.0
QUIET_S = 2.0
FACING_DEG = (90.0, 45.0)
KNEE_IN_M, ANKLE_IN_M, SHOULDER_DOWN_M = 0.05, 0.035, 0.04  # from a skin marker to the joint centre, about


def marker_table(data: Path) -> Iterator[str]:
    """A row for each movement, way of doing it, and view."""
    for movement, (exercise, words) in MOVEMENTS.items():
        for way in ("correct", "incorrect"):
            files = sorted((data / "rehab_markers" / way / "Positions").glob(f"{movement}_*.gz"))
            for facing_deg in FACING_DEG if files else ():
                yield _row(f"{words}, done {way}ly", exercise, files, facing_deg)


def _row(words: str, exercise: str, files: list[Path], facing_deg: float) -> str:
    errors, once, any_rep = [], 0, 0
    for file in files:
        result, error = measured(file, exercise, facing_deg)
        errors.append(error)
        once += len(result.reps) == 1
        any_rep += bool(result.reps)
    told = f"RMS median {np.median(errors):.1f}°, worst {max(errors):.1f}°; one repetition in {once} of {len(files)}"
    return f"| {words}, seen from {facing_deg:.0f}° | 1 repetition each | {told} |"


def measured(file: Path, exercise: str, facing_deg: float) -> tuple[SetResult, float]:
    """The engine's result, and the RMS error of hip flexion on both legs [deg]."""
    moved = joint_centres(file)
    still = round(QUIET_S * FPS)
    centres = {name: np.concatenate((np.repeat(at[:1], still, axis=0), at)) for name, at in moved.items()}
    result, seen = through_engine(centres, exercise, facing_deg, FPS)
    return result, error_deg(centres, seen, ("hip_flexion_l", "hip_flexion_r"))


def joint_centres(file: Path) -> Centres:
    """Joint centres [m] in the body's axes at the start: x to the left, y up, z forward; (frames, 3) each."""
    with gzip.open(file, "rt") as text:
        table = np.loadtxt(text, delimiter=",").reshape(-1, len(NAMES), 3) / 1000.0
    for frame in range(1, len(table)):  # a missing marker is written 0: it stays where it was
        gone = (table[frame] == 0.0).all(axis=1)
        table[frame, gone] = table[frame - 1, gone]
    left = table[0, NAMES.index("LASI")] - table[0, NAMES.index("RASI")]
    left[2] = 0.0
    left /= np.linalg.norm(left)
    up = np.array([0.0, 0.0, 1.0])
    axes = np.stack((left, up, np.cross(left, up)))
    middle = (table[0, NAMES.index("LASI")] + table[0, NAMES.index("RASI")]) / 2.0 * (1.0, 1.0, 0.0)
    at = {name: (table[:, number] - middle) @ axes.T for number, name in enumerate(NAMES)}
    return pelvis_and_legs(at) | _upper_body(at)


def pelvis_and_legs(at: Centres) -> Centres:
    """Hip, knee and ankle joint centres, heels and toes from markers [m]: x to the left, y up, z forward."""
    front, back = (at["LASI"] + at["RASI"]) / 2, (at["LPSI"] + at["RPSI"]) / 2
    width = np.linalg.norm(at["LASI"] - at["RASI"], axis=1, keepdims=True)
    depth = np.linalg.norm(front - back, axis=1, keepdims=True)
    left = (at["LASI"] - at["RASI"]) / width
    ahead = front - back
    ahead -= (ahead * left).sum(axis=1, keepdims=True) * left
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    up = np.cross(ahead, left)
    found: Centres = {}
    for side, mark, out in (("l", "L", 1.0), ("r", "R", -1.0)):
        found[f"hip_{side}"] = (
            front
            + ahead * (-0.24 * depth - 0.0099)
            + up * (-0.30 * width - 0.0109)
            + out * left * (0.33 * width + 0.0073)
        )
        found[f"knee_{side}"] = at[f"{mark}KNE"] - out * left * KNEE_IN_M
        found[f"ankle_{side}"] = at[f"{mark}ANK"] - out * left * ANKLE_IN_M
        found |= {f"heel_{side}": at[f"{mark}HEE"], f"toe_{side}": at[f"{mark}TOE"]}
    return found


def _upper_body(at: Centres) -> Centres:
    found: Centres = {"nose": (at["LFHD"] + at["RFHD"]) / 2}
    for side, mark in (("l", "L"), ("r", "R")):
        found[f"shoulder_{side}"] = at[f"{mark}SHO"] - np.array([0.0, SHOULDER_DOWN_M, 0.0])
        found[f"elbow_{side}"] = at[f"{mark}ELB"]
        found[f"wrist_{side}"] = (at[f"{mark}WRA"] + at[f"{mark}WRB"]) / 2
        found[f"finger_{side}"] = at[f"{mark}FIN"]
        found[f"ear_{side}"] = (at[f"{mark}FHD"] + at[f"{mark}BHD"]) / 2
    return found
