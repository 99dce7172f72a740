"""Weeks of practice in a store: real sets, measured by the engine on synthetic people, kept as a session keeps them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from hipfive.coach.records import SetRecord
from hipfive.coach.routine_json import to_plain
from hipfive.motion.engine import Engine
from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, key_pose_angles, perform
from hipfive.service.sessions import Sessions
from hipfive.service.set_rows import plain, set_row
from hipfive.store import sessions as store
from hipfive.store.records import Changes, Ending, FeedbackRecord, PainReport, RecordingChunk, SessionRecord, SetRow
from tests.support.camera import frame_of

FPS = 15.0
LENGTH_S = 12.0
FILMED = ("leg-swing", "side-leg-swing", "circular-swing")


@dataclass(frozen=True)
class Day:
    """One session: how wide the legs went (1 is as the key poses), and how it felt."""

    day: date
    left: float = 1.0
    right: float = 1.0
    before: int = 2
    after: int = 1
    state: str = "done"


def footage(exercise: Exercise, side: Side, width: float) -> Iterator[Pose]:
    """A synthetic person who stands still for 3 s and then moves ``width`` times as far as the key poses."""
    facing_deg = {"side": 70.0, "front": 10.0}.get(exercise.view.guide, 60.0)
    camera = Camera(facing_deg=-facing_deg if side is Side.LEFT else facing_deg)

    def angles(t_s: float) -> dict[str, float]:
        if t_s < 3.0:
            return {}
        return {
            name: value * (width if name.startswith("hip_") else 1.0)
            for name, value in key_pose_angles(exercise, t_s - 3.0, side).items()
        }

    return perform(angles, LENGTH_S, camera, fps=FPS, base=exercise.base, stance_at=lambda _t: side.other)


def keep(sessions: Sessions, days: Iterable[Day]) -> list[UUID]:
    """Keep one session for every day: swings and circles of both legs before the camera."""
    plan = sessions.routine()
    return [_keep_one(sessions, plan, day) for day in days]


def eight_weeks(today: date) -> list[Day]:
    """Five days a week: the right leg, narrower at first, catches up; the left one stays; pain goes down."""
    days = []
    for number in range(56, -1, -1):
        day = today - timedelta(days=number)
        if day.weekday() in (2, 6):
            continue
        wobble = 0.03 * math.sin(1.7 * number)
        grown = (56 - number) / 56
        state = "stopped" if number == 33 else "done"
        pain = round(4 - 3 * grown)
        days.append(Day(day, 1.0 + wobble, 0.7 + 0.35 * grown - wobble, pain, max(0, pain - 1), state))
    return days


def _keep_one(sessions: Sessions, plan: Any, day: Day) -> UUID:
    at = datetime.fromisoformat(f"{day.day.isoformat()}T08:00:00+00:00")
    record = SessionRecord(
        uuid4(), sessions.person_id, at, None, "open", True, True, plain(to_plain(plan)), day.day.isoformat()
    )
    before = PainReport(uuid4(), at, "before", score=day.before)
    store.add_session(sessions.database, record, before)
    rows: list[SetRow] = []
    chunks: list[RecordingChunk] = []
    for index, planned in enumerate(plan.sets, start=1):
        if planned.exercise.id not in FILMED:
            continue
        row, chunk = _film(planned.exercise, Side(planned.side), index, day)
        rows.append(row)
        chunks.append(chunk)
    ending = Ending(day.state, at + timedelta(minutes=9))
    store.save(sessions.database, record.id, Changes(sets=tuple(rows), chunks=tuple(chunks), ending=ending))
    after = PainReport(uuid4(), at + timedelta(minutes=10), "after", score=day.after)
    feedback = FeedbackRecord(uuid4(), at + timedelta(minutes=10), "right")
    store.add_feedback(sessions.database, record.id, feedback, after)
    return record.id


def _film(exercise: Exercise, side: Side, index: int, day: Day) -> tuple[SetRow, RecordingChunk]:
    width = day.left if side is Side.LEFT else day.right
    poses = list(footage(exercise, side, width))
    engine = Engine(exercise)
    for pose in poses:
        engine.step(pose)
    engine.drain()
    result = engine.finish()
    reps = [rep for rep in result.reps if rep.complete]
    record = SetRecord(index, 1, exercise.id, str(side), None, None, "done", LENGTH_S - 3.0, {"camera": len(reps)})
    row = set_row(record, exercise, result)
    assert row.typical_deg is not None
    frames = b"".join(frame_of(pose, pose.t_s) for pose in poses)
    return row, RecordingChunk(index, 1, 0, frames)
