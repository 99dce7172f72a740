"""How a leg moved, first and latest: its swings drawn over one repetition, its circles as they were.

Nothing is kept for this but the landmarks of the session: the engine measures them again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, Measured, Rep
from hipfive.motion.exercise import Circle, Exercise, Swing, as_done
from hipfive.motion.frame import END
from hipfive.motion.skeleton import Side
from hipfive.pose.wire import decode_frame
from hipfive.service.measuring import split_frames
from hipfive.service.sessions import NoSuchSessionError, Sessions
from hipfive.store import sessions as store
from hipfive.store.records import SessionRecord, SetRow

POINTS = 41
"""Of a repetition that is drawn: every 2.5 % of its time."""
MOST_CIRCLES = 5
"""So many circles are drawn, the widest."""

Point = tuple[float, float]
Samples = list[tuple[float, dict[str, float | None]]]


def first_and_latest(sessions: Sessions, exercise_id: str, side: str) -> dict[str, Any]:
    """What was recorded of an exercise and side in the first session that has it, and in the latest.

    Raises
    ------
    NoSuchSessionError
        ``error-recording-none`` when the camera saw nothing of it, or the exercise draws no path.
    """
    exercise = sessions.exercises.get(exercise_id)
    if exercise is None or not isinstance(exercise.movement, Swing | Circle) or side not in tuple(Side):
        raise NoSuchSessionError("error-recording-none")
    found = _sets(sessions, exercise_id, side)
    drawn = [_drawn(sessions, exercise, *found[at]) for at in ((0, -1) if len(found) > 1 else (0,) if found else ())]
    kept = [each for each in drawn if each is not None]
    if not kept:
        raise NoSuchSessionError("error-recording-none")
    kind = "circle" if isinstance(exercise.movement, Circle) else "swing"
    return {"kind": kind, "first": kept[0], "latest": kept[-1] if len(kept) > 1 else None}


def _sets(sessions: Sessions, exercise_id: str, side: str) -> list[tuple[SessionRecord, SetRow]]:
    """The last attempt of every session at this set that was measured, oldest first."""
    records = store.list_sessions(sessions.database, sessions.person_id)[::-1]
    rows = store.read_sets(sessions.database, [record.id for record in records], with_results=False)
    found = []
    for record in records:
        for _, attempts in groupby(rows[record.id], key=lambda row: row.set_index):
            row = list(attempts)[-1]
            if (row.exercise, row.side) == (exercise_id, side) and row.typical_deg is not None:
                found.append((record, row))
    return found


def _drawn(sessions: Sessions, exercise: Exercise, record: SessionRecord, row: SetRow) -> dict[str, Any] | None:
    """The lines of one set; None when nothing was recorded or counted."""
    chunks = store.read_recording(sessions.database, record.id, row.set_index, row.attempt)
    done = as_done(exercise, row.record.get("variant"))
    engine, events = Engine(done), list[Event]()
    for chunk in chunks:
        for data in split_frames(chunk.frames):
            events += engine.step(decode_frame(data).pose)
    events += engine.drain()
    reps = [rep for rep in engine.finish().reps if rep.complete and rep.side == row.side]
    samples = sorted(
        ((event.t_s, dict(event.angles)) for event in events if isinstance(event, Measured)), key=lambda each: each[0]
    )
    end = END[Side(row.side)]
    if isinstance(done.movement, Circle):
        lines = _circles(samples, reps, end)
    else:
        signal = done.movement.signal if isinstance(done.movement, Swing) else "hip_flexion"
        lines = _mean_swing(samples, reps, f"{signal}_{end}")
    return {"day": record.day, "reps": len(reps), "lines": lines} if lines else None


def _mean_swing(samples: Samples, reps: Sequence[Rep], name: str) -> list[list[Point]]:
    """The mean angle [deg] over the share of a repetition's time, 0 to 1; at most one line."""
    curves = []
    for rep in reps:
        known = [(t_s, value) for t_s, angles in _within(samples, rep) if (value := angles[name]) is not None]
        if len(known) >= 2:
            curves.append([_at(known, rep.start_s + share * (rep.end_s - rep.start_s)) for share in _shares()])
    if not curves:
        return []
    return [[(share, sum(at) / len(at)) for share, at in zip(_shares(), zip(*curves, strict=True), strict=True)]]


def _circles(samples: Samples, reps: Sequence[Rep], end: str) -> list[list[Point]]:
    """Where the leg went round, outward and forward [deg]; the widest circles."""
    widest = sorted(reps, key=lambda rep: rep.measures.get("radius_deg") or 0.0, reverse=True)[:MOST_CIRCLES]
    lines = []
    for rep in widest:
        line = [
            (outward, forward)
            for _, angles in _within(samples, rep)
            if (outward := angles[f"hip_abduction_{end}"]) is not None
            and (forward := angles[f"hip_flexion_{end}"]) is not None
        ]
        if len(line) >= 2:
            lines.append(line)
    return lines


def _within(samples: Samples, rep: Rep) -> Samples:
    first = bisect_left(samples, rep.start_s, key=lambda each: each[0])
    return samples[first : bisect_right(samples, rep.end_s, key=lambda each: each[0])]


def _shares() -> list[float]:
    return [point / (POINTS - 1) for point in range(POINTS)]


def _at(known: Sequence[Point], t_s: float) -> float:
    """The value at a time [s], linear between what is known."""
    after = min(max(bisect_left(known, t_s, key=lambda each: each[0]), 1), len(known) - 1)
    (before_s, before), (after_s, value) = known[after - 1], known[after]
    share = min(1.0, max(0.0, (t_s - before_s) / (after_s - before_s)))
    return before + share * (value - before)
