"""The result contract ``hipfive.result/1``: a set's result as plain JSON values, with its fixed names."""

from __future__ import annotations

from collections.abc import Mapping

from hipfive.motion.events import Attempt, Fault, Hold, Interval, Rep, SetResult

SCHEMA = "hipfive.result/1"


def to_contract(result: SetResult) -> dict[str, object]:
    """A set's result by the contract; times rounded to milliseconds, angles to hundredths of a degree."""
    return {
        "schema": SCHEMA,
        "exercise": result.exercise,
        "engine_version": result.engine_version,
        "duration_s": round(result.duration_s, 3),
        "fps": round(result.fps, 2),
        "tracked_ratio": round(result.tracked_ratio, 4),
        "view": {"yaw_deg": _rounded(result.yaw_deg), "suitable": result.view_suitable},
        "calibrated": result.calibrated,
        "reps": [_rep(rep) for rep in result.reps],
        "holds": [_hold(hold) for hold in result.holds],
        "rom": {side: {name: _interval(of) for name, of in by.items()} for side, by in result.rom.items()},
        "faults": [_fault(fault) for fault in result.faults],
        "rejected": [_attempt(attempt) for attempt in result.rejected],
        "warnings": list(result.warnings),
    }


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)


def _measures(measures: Mapping[str, float | None]) -> dict[str, float | None]:
    return {name: _rounded(value, 3) for name, value in measures.items() if not name.startswith("missing_")}


def _rep(rep: Rep) -> dict[str, object]:
    said: dict[str, object] = {
        "index": rep.index,
        "side": None if rep.side is None else rep.side.value,
        "start_s": round(rep.start_s, 3),
        "peak_s": round(rep.peak_s, 3),
        "end_s": round(rep.end_s, 3),
        "complete": rep.complete,
        "faults": list(rep.faults),
        "not_judged": list(rep.not_judged),
        **_measures(rep.measures),
    }
    if rep.direction is not None:
        said["direction"] = rep.direction
    if rep.phases:
        ends = [start for _, start in rep.phases[1:]] + [rep.end_s]
        said["phases"] = [
            {"id": phase, "start_s": round(start, 3), "end_s": round(end, 3)}
            for (phase, start), end in zip(rep.phases, ends, strict=True)
        ]
    return said


def _hold(hold: Hold) -> dict[str, object]:
    return {
        "side": str(hold.side),
        "start_s": round(hold.start_s, 3),
        "end_s": round(hold.end_s, 3),
        "faults": list(hold.faults),
        "not_judged": list(hold.not_judged),
        **_measures(hold.measures),
    }


def _interval(of: Interval) -> dict[str, object]:
    return {"value": round(of.value, 2), "interval95_deg": [round(of.low, 2), round(of.high, 2)], "reps": of.reps}


def _fault(fault: Fault) -> dict[str, object]:
    return {
        "id": fault.id, "rep": fault.rep,
        "start_s": round(fault.start_s, 3), "end_s": round(fault.end_s, 3),
    }  # fmt: skip


def _attempt(attempt: Attempt) -> dict[str, object]:
    return {"start_s": round(attempt.start_s, 3), "end_s": round(attempt.end_s, 3), "reason": attempt.reason}
