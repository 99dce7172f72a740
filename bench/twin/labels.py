"""What happened and exactly when: a motion's marks sharpened on the rendered body's own angles.

Leg swing
    From the turning point behind to the next turning point behind; the first of a run starts when the thigh has
    gone a tenth of its way forward from standing. The peak is the turning point in front.
Side leg swing
    From a tenth of the way out to when all but a tenth of the way back is done; the peak is furthest out.
Circle
    One whole revolution from the front of the circle to the front again; the peak is the moment furthest out.
Baby-pose hold
    While the hip is flexed beyond 80°, the ankle is above the hip and the palm within 12 cm of the foot's outside.
Squat and sit-to-stand of a laboratory
    As the motion was told; not compared with what is found, since they are no whole repetitions of an exercise.
Yoga squat
    From a tenth of the way the arms go up until the trunk has come back to within 10° of standing after the fold;
    the peak is when the hips have sunk 97 % of their way.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from bench.twin import truth
from bench.twin.body import SIDES, Array
from bench.twin.clip import Posed
from bench.twin.motions import LABORATORY
from bench.twin.motions.baby_pose import foot_grip
from bench.twin.motions.common import NAMES, Mark

Row = dict[str, Any]
NEAR = 0.1
HELD_HIP_DEG = 80.0
HELD_PALM_M = 0.12
UPRIGHT_DEG = 10.0
DEEPEST = 0.97


def label(posed: Posed, angles: dict[str, Array]) -> dict[str, list[Row]]:
    """Repetitions, holds, rejected movements and faults, as in the result contract."""
    marks = posed.motion.marks
    rows: dict[str, list[Row]] = {"reps": [], "holds": [], "rejected": [], "faults": []}
    if posed.motion.exercise in LABORATORY:
        rows["reps"] = [_laboratory(mark, index) for index, mark in enumerate(marks, start=1)]
        return rows
    for number, mark in enumerate(marks):
        if mark.kind == "rep":
            row = _rep(posed, angles, number)
            row = {"index": len(rows["reps"]) + 1, "side": NAMES[mark.side] if mark.side else None} | row
            rows["reps"].append(row)
            for fault in mark.faults:
                times = {"start_s": row["start_s"], "end_s": row["end_s"]}
                rows["faults"].append({"id": fault, "rep": row["index"]} | times)
        elif posed.motion.lying:
            found = _held(posed, angles, mark)
            kind = (
                "holds"
                if mark.kind == "hold" and "start_s" in found and "feet_not_held" not in mark.faults
                else "rejected"
            )
            rows[kind].append(found if kind == "holds" else _partial(found, mark))
            rows["faults"].extend({"id": fault, "rep": None} | _span(found, mark) for fault in mark.faults)
        else:
            rows["rejected"].append(_partial({}, mark))
    return rows


def _laboratory(mark: Mark, index: int) -> Row:
    times = {"start_s": _r(mark.start_s), "peak_s": _r(mark.peak_s), "end_s": _r(mark.end_s)}
    return {"index": index, "side": None} | times | {"complete": False, "faults": []}


def _partial(found: Row, mark: Mark) -> Row:
    side = NAMES[mark.side] if mark.side else None
    return {"side": side, **_span(found, mark), "reason": "partial"}


def _span(found: Row, mark: Mark) -> Row:
    return {"start_s": found.get("start_s", _r(mark.start_s)), "end_s": found.get("end_s", _r(mark.end_s))}


def _r(value: float) -> float:
    return round(float(value), 2)


def _rep(posed: Posed, angles: dict[str, Array], number: int) -> Row:
    mark = posed.motion.marks[number]
    if posed.motion.exercise == "leg-swing":
        start, peak, end = _leg_swing(posed, angles, number)
    elif posed.motion.exercise == "side-leg-swing":
        start, peak, end = _side_swing(posed, angles[f"hip_abduction_{mark.side}_deg"], mark)
    elif posed.motion.exercise == "circular-swing":
        start, end = (_frame(posed, t) for t in (mark.start_s, mark.end_s))
        peak = start + int(np.argmax(angles[f"hip_abduction_{mark.side}_deg"][start : end + 1]))
    else:
        start, peak, end = _squat(posed, angles, mark)
    at = posed.times_s
    row: Row = {"start_s": _r(at[start]), "peak_s": _r(at[peak]), "end_s": _r(at[end]), "complete": mark.complete}
    row["faults"] = list(mark.faults)
    span = slice(start, end + 1)
    for side in (mark.side,) if mark.side else SIDES:
        tail = "" if mark.side else f"_{side}"
        for name in ("hip_flexion", "hip_abduction", "knee_flexion"):
            values = angles[f"{name}_{side}_deg"][span]
            if np.isnan(values).any():
                continue
            row[f"{name}_max{tail}_deg"], row[f"{name}_min{tail}_deg"] = _r(values.max()), _r(values.min())
    row["trunk_tilt_max_deg"] = _r(angles["trunk_tilt_deg"][span].max())
    if mark.direction is not None:
        row |= {"direction": mark.direction} | _circle(posed, mark, span)
    if mark.phases:
        ends = [begin for _, begin in mark.phases[1:]] + [row["end_s"]]
        row["phases"] = [
            {"phase": name, "start_s": _r(begin), "end_s": _r(end)}
            for (name, begin), end in zip(mark.phases, ends, strict=True)
        ]
    return row


def _frame(posed: Posed, time_s: float) -> int:
    return int(np.clip(round(time_s * posed.clip.fps), 0, len(posed.times_s) - 1))


def _leg_swing(posed: Posed, angles: dict[str, Array], number: int) -> tuple[int, int, int]:
    mark, marks = posed.motion.marks[number], posed.motion.marks
    signal = angles[f"hip_flexion_{mark.side}_deg"]
    begin, stop = _frame(posed, mark.start_s), _frame(posed, mark.end_s)
    peak = begin + int(np.argmax(signal[begin : stop + 1]))
    if mark.opens:
        start = _leaves(signal, begin, peak)
    else:
        before = _frame(posed, marks[number - 1].peak_s)
        start = before + int(np.argmin(signal[before : peak + 1]))
    after = _frame(posed, mark.end_s + 0.35)
    end = peak + int(np.argmin(signal[peak : after + 1]))
    return start, peak, end


def _leaves(signal: Array, begin: int, peak: int) -> int:
    """The last frame before the peak within a tenth of the way from where it began."""
    limit = signal[begin] + NEAR * (signal[peak] - signal[begin])
    return begin + int(np.flatnonzero(signal[begin : peak + 1] <= limit)[-1])


def _side_swing(posed: Posed, signal: Array, mark: Mark) -> tuple[int, int, int]:
    begin, stop = _frame(posed, mark.start_s), _frame(posed, mark.end_s)
    peak = begin + int(np.argmax(signal[begin : stop + 1]))
    limit = signal[stop] + NEAR * (signal[peak] - signal[stop])
    end = peak + int(np.flatnonzero(signal[peak : stop + 1] <= limit)[0])
    return _leaves(signal, begin, peak), peak, end


def _circle(posed: Posed, mark: Mark, span: slice) -> Row:
    """Half-angle and roundness of the cone the thigh drew within one revolution."""
    assert mark.side is not None
    drawn = truth.thigh_directions(posed.rig, posed.pose, mark.side)[span]
    axis = drawn.mean(axis=0)
    axis /= np.linalg.norm(axis)
    radius = np.degrees(np.arccos(np.clip(drawn @ axis, -1, 1))).mean()
    first = np.cross(axis, (0.0, 1.0, 0.0))
    first /= np.linalg.norm(first)
    flat = np.stack((drawn @ first, drawn @ np.cross(axis, first)))
    short, long = np.sqrt(np.linalg.eigvalsh(np.cov(flat)))
    return {"radius_deg": _r(radius), "roundness": _r(short / long)}


def _squat(posed: Posed, angles: dict[str, Array], mark: Mark) -> tuple[int, int, int]:
    begin, stop = _frame(posed, mark.start_s), _frame(posed, mark.end_s)
    fold = _frame(posed, mark.phases[-1][1])
    arms = 0.5 * (angles["arm_elevation_l_deg"] + angles["arm_elevation_r_deg"])
    up = _frame(posed, mark.phases[1][1])
    hips = truth.joint_centres(posed.rig, posed.pose)
    height = hips["hip_l"][:, 2] + hips["hip_r"][:, 2]
    sunk = height[begin] - height[begin : fold + 1]
    peak = begin + int(np.flatnonzero(sunk >= DEEPEST * sunk.max())[0])
    tilt = angles["trunk_tilt_deg"]
    upright = np.flatnonzero(tilt[fold : stop + 1] <= tilt[stop] + UPRIGHT_DEG)
    return _leaves(arms, begin, up), peak, fold + int(upright[0])


def _held(posed: Posed, angles: dict[str, Array], mark: Mark) -> Row:
    """The hold around a mark, from the body itself; without `start_s` when nothing was held."""
    at, palm = truth.joint_centres(posed.rig, posed.pose), posed.rig.palms(posed.pose)
    sides = SIDES if mark.side == "b" else (mark.side or "l",)
    row: Row = {"side": NAMES[mark.side or "l"]}
    inside = np.ones(len(posed.times_s), dtype=bool)
    for side in sides:
        away = np.linalg.norm(palm[side] - foot_grip(posed.rig, posed.pose, side), axis=1)
        inside &= (angles[f"hip_flexion_{side}_deg"] > HELD_HIP_DEG) & (away < HELD_PALM_M)
        inside &= at[f"ankle_{side}"][:, 2] > at[f"hip_{side}"][:, 2] + 0.1
    middle = _frame(posed, mark.peak_s)
    if not inside[middle]:
        return row
    outside = np.flatnonzero(~inside)
    start = outside[outside < middle].max() + 1
    end = outside[outside > middle].min()
    row |= {"start_s": _r(posed.times_s[start]), "end_s": _r(posed.times_s[end]), "faults": list(mark.faults)}
    for side in sides:
        row[f"hip_flexion_{side}_deg"] = _r(angles[f"hip_flexion_{side}_deg"][start:end].mean())
        row[f"hip_out_{side}_deg"] = _r(angles[f"hip_out_{side}_deg"][start:end].mean())
    return row
