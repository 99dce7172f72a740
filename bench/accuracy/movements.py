"""Found repetitions and holds against the true ones: which is which, and what each got right."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]

PEAK = {"leg-swing": "hip_flexion_max_deg", "side-leg-swing": "hip_abduction_max_deg"}
OVERLAP_LEAST = 0.3
"""A found movement is the true one when they share this much of the time that either takes."""


@dataclass
class Movements:
    """What became of the movements of one clip; every list is to be pooled over clips.

    Attributes
    ----------
    found, true
        Complete repetitions and holds.
    peak_deg, arc_deg, radius_deg, hold_deg
        Signed errors of repetitions and holds [deg].
    start_s, end_s
        Signed errors of the times of repetitions and holds [s].
    faults_injected, faults_found, faults_missed, false_alarms
        Names, once for each repetition or hold; a fault in a repetition that was not found at all is missed.
    faults_not_judged
        Those injected of which the result says that this view does not show them; neither found nor missed.
    judged
        Repetitions and holds found, each of which could have had a false alarm.
    """

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
    faults_missed: list[str] = field(default_factory=list)
    faults_not_judged: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    judged: int = 0


def of_clip(truth: Row, result: Row | None) -> Movements:
    """Match found repetitions and holds with the true ones by time, and compare each pair.

    A laboratory's movement (``motion`` names none of the exercises) is no whole repetition: it must not be counted as
    complete, and nothing else of its repetitions is compared.
    """
    done = Movements(true=sum(rep["complete"] for rep in truth["reps"]) + len(truth["holds"]))
    if result is None:
        done.faults_injected = [fault["id"] for fault in truth["faults"]]
        done.faults_missed = list(done.faults_injected)
        return done
    done.found = sum(rep["complete"] for rep in result["reps"]) + len(result["holds"])
    if angles_only(truth):
        return done
    found, true = result["reps"] + result["holds"], truth["reps"] + truth["holds"]
    pairs = matched(found, true)
    for mine, own in pairs:
        _times_and_side(done, mine, own)
        _figures(done, truth["exercise"], mine, own)
        _faults(done, mine, _injected(truth, own))
    _unpaired(done, truth, result, pairs)
    return done


def angles_only(truth: Row) -> bool:
    """Whether a clip shows no exercise, so that only its angles are compared."""
    return bool(truth.get("motion", truth["exercise"]) != truth["exercise"])


def matched(found: list[Row], true: list[Row]) -> list[tuple[Row, Row]]:
    """Pairs that share most of their time, best first, each used once."""
    pairs = sorted(((overlap(a, b), i, j) for i, a in enumerate(found) for j, b in enumerate(true)), reverse=True)
    taken_found: set[int] = set()
    taken_true: set[int] = set()
    chosen = []
    for share, i, j in pairs:
        if share >= OVERLAP_LEAST and i not in taken_found and j not in taken_true:
            taken_found.add(i)
            taken_true.add(j)
            chosen.append((found[i], true[j]))
    return chosen


def overlap(a: Row, b: Row) -> float:
    """Shared time as a share of the time that either takes."""
    shared = min(a["end_s"], b["end_s"]) - max(a["start_s"], b["start_s"])
    return float(max(0.0, shared) / max(max(a["end_s"], b["end_s"]) - min(a["start_s"], b["start_s"]), 1e-9))


def _times_and_side(done: Movements, mine: Row, own: Row) -> None:
    done.sides += 1
    done.sides_right += mine["side"] == own["side"]
    done.start_s.append(mine["start_s"] - own["start_s"])
    done.end_s.append(mine["end_s"] - own["end_s"])
    if "direction" in own:
        done.directions += 1
        done.directions_right += mine.get("direction") == own["direction"]


def _figures(done: Movements, exercise: str, mine: Row, own: Row) -> None:
    peak = PEAK.get(exercise)
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


def _injected(truth: Row, own: Row) -> set[str]:
    loose = [fault for fault in truth["faults"] if fault["rep"] is None]
    return {*own.get("faults", ()), *(fault["id"] for fault in loose if overlap(fault, own) > OVERLAP_LEAST)}


def _faults(done: Movements, mine: Row, injected: set[str]) -> None:
    told = set(mine.get("faults", ()))
    not_judged = (injected - told) & set(mine.get("not_judged", ()))
    done.judged += 1
    done.faults_injected += sorted(injected)
    done.faults_found += sorted(injected & told)
    done.faults_missed += sorted(injected - told - not_judged)
    done.faults_not_judged += sorted(not_judged)
    done.false_alarms += sorted(told - injected)


def _unpaired(done: Movements, truth: Row, result: Row, pairs: list[tuple[Row, Row]]) -> None:
    """Faults where no pair was found: missed with their repetition, or told of a repetition that never was."""
    seen = [id(own) for _, own in pairs]
    for own in truth["reps"]:
        if id(own) not in seen:
            done.faults_injected += own["faults"]
            done.faults_missed += own["faults"]
    paired = [own for _, own in pairs]
    for fault in truth["faults"]:
        if fault["rep"] is None and not any(overlap(fault, own) > OVERLAP_LEAST for own in paired):
            done.faults_injected.append(fault["id"])
            told = any(mine["id"] == fault["id"] and overlap(mine, fault) > 0.0 for mine in result["faults"])
            (done.faults_found if told else done.faults_missed).append(fault["id"])
    mine_seen = [id(mine) for mine, _ in pairs]
    for mine in result["reps"] + result["holds"]:
        if id(mine) not in mine_seen:
            done.judged += 1
            done.false_alarms += sorted(set(mine.get("faults", ())))
