"""One clip's result against its truth: angles of each leg, movements, faults and stated intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from bench.accuracy.movements import PEAK, Movements, angles_only, of_clip
from bench.accuracy.run import Analysed, Array
from bench.accuracy.world import world_angles

Row = dict[str, Any]

ANGLES = {
    "leg-swing": ("hip_flexion",),
    "side-leg-swing": ("hip_abduction",),
    "circular-swing": ("hip_flexion", "hip_abduction"),
    "baby-pose": ("hip_flexion",),
    "yoga-squat": ("hip_flexion",),
}
"""The angles each exercise is about; both legs of each are compared."""
IN_LINE = 0.2
"""With the camera nearer than this (sine of its yaw) to straight before or behind, no leg is nearer than the other."""


@dataclass
class Comparison:
    """What came of one clip.

    Attributes
    ----------
    motion
        What it shows: an exercise, or a laboratory's movement.
    rms_deg
        Root mean square error of the exercise's own angles, both legs pooled [deg]; `None` when none was known.
    shape_deg
        The same with each curve's mean error taken off: what a wrong zero does not explain [deg].
    raw_deg
        The same as `rms_deg` for the pose model's world landmarks, zeroed on the stance [deg].
    legs_deg
        Root mean square error by `left`, `right`, and `near`, `far` where a leg is nearer the camera [deg].
    errors
        Times, measured and true angle by name, for pictures.
    """

    name: str
    exercise: str
    motion: str
    off_view_deg: float
    refused: str | None = None
    rms_deg: float | None = None
    shape_deg: float | None = None
    raw_deg: float | None = None
    legs_deg: dict[str, float] = field(default_factory=dict)
    tracked: float = 0.0
    known: float = 0.0
    errors: dict[str, tuple[Array, Array, Array]] = field(default_factory=dict)
    movements: Movements = field(default_factory=Movements)
    intervals: int = 0
    intervals_right: int = 0

    @property
    def laboratory(self) -> bool:
        """Whether the clip shows a laboratory's movement."""
        return self.motion != self.exercise


def compare(name: str, truth: Row, analysed: Analysed) -> Comparison:
    """Everything about one clip."""
    motion = truth.get("motion", truth["exercise"])
    done = Comparison(name, truth["exercise"], motion, off_view_deg(truth), analysed.refused)
    done.movements = of_clip(truth, analysed.result)
    if analysed.result is None:
        return done
    done.tracked = analysed.result["tracked_ratio"]
    _angles(done, truth, analysed)
    if analysed.landmarks is not None:
        done.raw_deg = raw_rms(truth, *world_angles(analysed.landmarks))
    if not angles_only(truth):
        _intervals(done, truth, analysed.result)
    return done


def off_view_deg(truth: Row) -> float:
    """How far the camera stood from where the exercise asks for it [deg]."""
    yaw_deg = abs((truth["camera"]["yaw_deg"] + 180.0) % 360.0 - 180.0)
    if truth["exercise"] in ("side-leg-swing", "circular-swing"):
        return float(min(yaw_deg, 180.0 - yaw_deg))
    nearest_deg = {"yoga-squat": 45.0, "baby-pose": 30.0}.get(truth["exercise"], 90.0)
    return float(max(0.0, nearest_deg - yaw_deg, yaw_deg - 90.0))


def near_side(yaw_deg: float) -> str | None:
    """Which leg is nearer a camera at this yaw (positive at the person's left): `l`, `r`, or neither."""
    left = math.sin(math.radians(yaw_deg))
    if abs(left) < IN_LINE:
        return None
    return "l" if left > 0 else "r"


def true_at(truth: Row, column: str, times_s: Array) -> Array:
    """The true angle at other times [deg]; unknown where the frames on either side do not both know it."""
    values = np.array(truth["angles"][column], dtype=float)
    expected: Array = np.interp(times_s, np.array(truth["time_s"]), values)
    return expected


def rms(errors: list[Array]) -> float | None:
    """Root mean square of all that is known; `None` where nothing is."""
    known = np.concatenate([error[np.isfinite(error)] for error in errors]) if errors else np.zeros(0)
    return float(np.sqrt((known**2).mean())) if known.size else None


def _angles(done: Comparison, truth: Row, analysed: Analysed) -> None:
    near = near_side(truth["camera"]["yaw_deg"])
    by_leg: dict[str, list[Array]] = {}
    centred = []
    for angle in ANGLES[done.exercise]:
        for side, leg in (("l", "left"), ("r", "right")):
            column = f"{angle}_{side}_deg"
            expected = true_at(truth, column, analysed.times_s)
            error = analysed.angles[column] - expected
            done.errors[column] = (analysed.times_s, analysed.angles[column], expected)
            by_leg.setdefault(leg, []).append(error)
            if near is not None:
                by_leg.setdefault("near" if side == near else "far", []).append(error)
            if np.isfinite(error).any():
                centred.append(error - np.nanmean(error))
    pooled = by_leg["left"] + by_leg["right"]
    done.known = float(np.mean([np.isfinite(error).mean() for error in pooled])) if analysed.times_s.size else 0.0
    done.rms_deg, done.shape_deg = rms(pooled), rms(centred)
    done.legs_deg = {leg: value for leg, errors in by_leg.items() if (value := rms(errors)) is not None}


def raw_rms(truth: Row, times_s: Array, angles: dict[str, Array]) -> float | None:
    """The error of unzeroed angles once each is zeroed on its median over the quiet stance [deg]."""
    begin, end = truth["quiet_s"]
    still = (times_s >= begin) & (times_s < end)
    errors = []
    for angle in ANGLES[truth["exercise"]]:
        for side in "lr":
            values = angles[f"{angle}_{side}_deg"]
            quiet = values[still][np.isfinite(values[still])]
            if quiet.size:
                errors.append(values - np.median(quiet) - true_at(truth, f"{angle}_{side}_deg", times_s))
    return rms(errors)


def _intervals(done: Comparison, truth: Row, result: Row) -> None:
    """Whether the true typical figure of each leg lies in the stated interval."""
    for side, figures in result["rom"].items():
        for name, stated in figures.items():
            values = [
                value
                for row in (*truth["reps"], *truth["holds"])
                if row["side"] in (side, "both", None)
                and (value := true_figure(done.exercise, row, name, side)) is not None
            ]
            if values:
                low, high = stated["interval95_deg"]
                done.intervals += 1
                done.intervals_right += bool(low <= float(np.median(values)) <= high)


def true_figure(exercise: str, row: Row, name: str, side: str) -> float | None:
    """The truth of one stated figure [deg]; `None` where the exercise is not about it."""
    if not row.get("complete", True):
        return None
    if name == "arc_deg":
        peak = PEAK.get(exercise)
        return None if peak is None else float(row[peak] - row[peak.replace("_max_", "_min_")])
    if not name.startswith((*ANGLES[exercise], "radius")):
        return None
    value = row.get(name, row.get(name.replace("_deg", f"_{side[0]}_deg")))
    return None if value is None else float(value)
