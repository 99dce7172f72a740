"""One clip's result against its truth: angles, repetitions, holds, faults and stated intervals."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from bench.accuracy.run import Analysed, Array

Row = dict[str, Any]

ANGLES = {
    "leg-swing": ("hip_flexion",),
    "side-leg-swing": ("hip_abduction",),
    "circular-swing": ("hip_flexion", "hip_abduction"),
    "baby-pose": ("hip_flexion",),
    "yoga-squat": ("hip_flexion",),
}
"""The angles each exercise is about; both legs of each are compared."""

PEAK = {"leg-swing": "hip_flexion_max_deg", "side-leg-swing": "hip_abduction_max_deg"}
OVERLAP_LEAST = 0.3
"""A found movement is the true one when they share this much of the time that either takes."""


@dataclass
class Comparison:
    """What came of one clip; every list is to be pooled over clips.

    Attributes
    ----------
    rms_deg
        Root mean square error of the exercise's own angles, both legs pooled [deg]; `None` when none was known.
    errors
        Signed errors over time [deg] by angle, for pictures.
    peak_deg, arc_deg, radius_deg, hold_deg
        Signed errors of repetitions and holds [deg].
    start_s, end_s
        Signed errors of the times of repetitions and holds [s].
    """

    name: str
    exercise: str
    off_view_deg: float
    refused: str | None = None
    rms_deg: float | None = None
    tracked: float = 0.0
    known: float = 0.0
    errors: dict[str, tuple[Array, Array, Array]] = field(default_factory=dict)
    found: int = 0
    true: int = 0
    sides_right: int = 0
    sides: int = 0
    directions_right: int = 0
    directions: int = 0
    peak_deg: list[float] = field(default_factory=list)
    arc_deg: list[float] = field(default_factory=list)
    radius_deg: list[float] = field(default_factory=list)
    hold_deg: list[float] = field(default_factory=list)
    start_s: list[float] = field(default_factory=list)
    end_s: list[float] = field(default_factory=list)
    faults_injected: list[str] = field(default_factory=list)
    faults_found: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    judged: int = 0
    intervals: int = 0
    intervals_right: int = 0


def compare(name: str, truth: Row, analysed: Analysed) -> Comparison:
    """Everything about one clip."""
    done = Comparison(name, truth["exercise"], off_view_deg(truth), analysed.refused)
    done.true = sum(rep["complete"] for rep in truth["reps"]) + len(truth["holds"])
    if analysed.result is None:
        return done
    done.tracked = analysed.result["tracked_ratio"]
    _angles(done, truth, analysed)
    _movements(done, truth, analysed.result)
    _intervals(done, truth, analysed.result)
    return done


def off_view_deg(truth: Row) -> float:
    """How far the camera stood from where the exercise asks for it [deg]."""
    yaw_deg = abs((truth["camera"]["yaw_deg"] + 180.0) % 360.0 - 180.0)
    if truth["exercise"] in ("side-leg-swing", "circular-swing"):
        return float(min(yaw_deg, 180.0 - yaw_deg))
    nearest_deg = {"yoga-squat": 45.0, "baby-pose": 30.0}.get(truth["exercise"], 90.0)
    return float(max(0.0, nearest_deg - yaw_deg, yaw_deg - 90.0))


def _angles(done: Comparison, truth: Row, analysed: Analysed) -> None:
    true_s = np.array(truth["time_s"])
    squares = []
    known = []
    for angle in ANGLES[done.exercise]:
        for column in (f"{angle}_l_deg", f"{angle}_r_deg"):
            measured = analysed.angles[column]
            expected = np.interp(analysed.times_s, true_s, np.array(truth["angles"][column], dtype=float))
            error = measured - expected
            known.append(np.isfinite(error))
            squares.append(error[np.isfinite(error)] ** 2)
            done.errors[column] = (analysed.times_s, measured, expected)
    pooled = np.concatenate(squares)
    done.known = float(np.concatenate(known).mean()) if known else 0.0
    done.rms_deg = float(np.sqrt(pooled.mean())) if pooled.size else None


def _movements(done: Comparison, truth: Row, result: Row) -> None:
    """Match found repetitions and holds with the true ones by time, and compare each pair."""
    found = [rep for rep in result["reps"] if rep["complete"]] + result["holds"]
    done.found = len(found)
    true = truth["reps"] + truth["holds"]
    loose_faults = [fault for fault in truth["faults"] if fault["rep"] is None]
    for mine, own in matched(result["reps"] + result["holds"], true):
        done.sides += 1
        done.sides_right += mine["side"] == own["side"]
        done.start_s.append(mine["start_s"] - own["start_s"])
        done.end_s.append(mine["end_s"] - own["end_s"])
        if "direction" in own:
            done.directions += 1
            done.directions_right += mine.get("direction") == own["direction"]
        _figures(done, mine, own)
        injected = {*own.get("faults", ()), *(f["id"] for f in loose_faults if _overlap(f, own) > OVERLAP_LEAST)}
        done.judged += 1
        done.faults_injected += sorted(injected)
        done.faults_found += sorted(injected & set(mine.get("faults", ())))
        done.false_alarms += sorted(set(mine.get("faults", ())) - injected)


def _figures(done: Comparison, mine: Row, own: Row) -> None:
    peak = PEAK.get(done.exercise)
    if peak is not None and mine.get(peak) is not None:
        done.peak_deg.append(mine[peak] - own[peak])
    if mine.get("arc_deg") is not None and peak is not None:
        done.arc_deg.append(mine["arc_deg"] - (own[peak] - own[peak.replace("_max_", "_min_")]))
    if "radius_deg" in own and mine.get("radius_deg") is not None:
        done.radius_deg.append(mine["radius_deg"] - own["radius_deg"])
    for side in "lr":
        name = f"hip_flexion_{side}_deg"
        if own.get(name) is not None and mine.get(name) is not None:
            done.hold_deg.append(mine[name] - own[name])


def _intervals(done: Comparison, truth: Row, result: Row) -> None:
    """Whether the true typical figure of each leg lies in the stated interval."""
    for side, figures in result["rom"].items():
        for name, stated in figures.items():
            values = [
                value
                for row in (*truth["reps"], *truth["holds"])
                if row["side"] in (side, "both", None) and (value := _true_figure(done.exercise, row, name, side))
            ]
            if values:
                low, high = stated["interval95_deg"]
                done.intervals += 1
                done.intervals_right += bool(low <= float(np.median(values)) <= high)


def _true_figure(exercise: str, row: Row, name: str, side: str) -> float | None:
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


def matched(found: list[Row], true: list[Row]) -> list[tuple[Row, Row]]:
    """Pairs that share most of their time, best first, each used once."""
    pairs = sorted(((_overlap(a, b), i, j) for i, a in enumerate(found) for j, b in enumerate(true)), reverse=True)
    taken_found: set[int] = set()
    taken_true: set[int] = set()
    chosen = []
    for share, i, j in pairs:
        if share >= OVERLAP_LEAST and i not in taken_found and j not in taken_true:
            taken_found.add(i)
            taken_true.add(j)
            chosen.append((found[i], true[j]))
    return chosen


def _overlap(a: Row, b: Row) -> float:
    """Shared time as a share of the time that either takes."""
    shared = min(a["end_s"], b["end_s"]) - max(a["start_s"], b["start_s"])
    return float(max(0.0, shared) / max(max(a["end_s"], b["end_s"]) - min(a["start_s"], b["start_s"]), 1e-9))
