"""Keeps what hurt in a session that was refused: pain that was told counts, whatever else was wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from hipfive.coach.inputs import ALARMING_KINDS
from hipfive.coach.records import PainRecord, SetRecord, SetStatus
from hipfive.coach.routine import Routine
from hipfive.coach.routine_json import to_plain
from hipfive.coach.states import State
from hipfive.service.away.bring import is_here
from hipfive.service.sessions import Sessions
from hipfive.service.set_rows import plain, set_row
from hipfive.store import away as store
from hipfive.store.records import Changes, Ending, PainReport, SessionRecord


@dataclass(frozen=True, slots=True)
class ToldSet:
    """One set as the page told it; ``pain`` where it was said what hurt."""

    exercise: str
    side: str
    status: SetStatus
    pain: PainRecord | None = None


def keep_told(
    sessions: Sessions, session_id: UUID, sets: Sequence[ToldSet], *, before: int | None, after: int | None
) -> None:
    """Keep a refused session as one that is doubted: it counts for pain, and for nothing else. Once.

    Its plan is our own of today, so that a strike is one of the whole exercise also where nothing is known of it yet.
    """
    if is_here(sessions, session_id):
        return
    now = sessions.utc()
    routine = sessions.routine()
    records = _records(routine, [each for each in sets if each.exercise in sessions.exercises])
    pains = [
        PainReport(uuid4(), now, "during", each.index, 1, each.exercise, pain.score, pain.where, pain.side, pain.kind)
        for each in records
        if (pain := each.pain) is not None
    ]
    scores = {"before": before, "after": after}
    pains += [PainReport(uuid4(), now, moment, score=score) for moment, score in scores.items() if score is not None]
    # Asked of all that was told, also of an exercise that this server does not know.
    alarm = any(each.pain is not None and each.pain.kind in ALARMING_KINDS for each in sets)
    rows = tuple(set_row(record, sessions.exercises[record.exercise], None) for record in records)
    ending = Ending(str(State.STOPPED), now, alarm)
    record = SessionRecord(
        id=session_id,
        person_id=sessions.person_id,
        started_at=now,
        ended_at=now,
        state=ending.state,
        camera=False,
        support=True,
        plan=plain(to_plain(routine)),
        day=sessions.day().isoformat(),
        alarm_at=now if alarm else None,
        doubt="refused",
    )
    store.add_brought(sessions.database, record, Changes(sets=rows, pains=tuple(pains), ending=ending))


def _records(routine: Routine, sets: Sequence[ToldSet]) -> list[SetRecord]:
    """As records of the sets of this routine; what is not in it comes after."""
    planned = {(plan.exercise.id, str(plan.side)): index for index, plan in enumerate(routine.sets, 1)}
    found = {(each.exercise, each.side): each for each in sets}
    more = len(routine.sets) + 1
    places = {key: planned.get(key, more + count) for count, key in enumerate(found)}
    return [
        SetRecord(places[key], 1, each.exercise, each.side, None, None, each.status, pain=each.pain)
        for key, each in found.items()
    ]
