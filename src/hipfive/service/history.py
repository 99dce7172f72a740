"""The record of sessions as the coach's facts, and what it prescribes for today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from hipfive.coach.facts import Choice, Effort, Hurt, SessionFact, SetFact
from hipfive.coach.ladder import Rung, believed
from hipfive.coach.prescription import Prescription, prescribe
from hipfive.coach.progress import Record, follow
from hipfive.coach.routine import track_of
from hipfive.coach.screening import ScreeningStatus
from hipfive.motion.exercise import Exercise
from hipfive.store import choices as chosen
from hipfive.store import sessions as store
from hipfive.store.database import Database
from hipfive.store.records import ChoiceRecord, PainReport, SessionRecord, SetRow

TRACK_CHOICES = ("easier", "undo")
NOT_PAIN: Mapping[str, Hurt] = {"fatigue": "fatigue", "dizziness": "dizziness"}


@dataclass(frozen=True, slots=True)
class History:
    """Everything about the past that today depends on."""

    sessions: tuple[SessionFact, ...]
    record: Record
    choices: tuple[ChoiceRecord, ...]

    @property
    def wanted(self) -> dict[str, str]:
        """The version of an exercise that the person would rather do, as last chosen."""
        found = {each.exercise: each.value for each in self.choices if each.kind == "instead" and each.exercise}
        return {exercise: value for exercise, value in found.items() if value is not None}

    def prescription(self, exercises: Mapping[str, Exercise], today: date, status: ScreeningStatus) -> Prescription:
        """What is to be done today."""
        day = today.toordinal()
        return prescribe(exercises, self.record, day, status.conditions, self.wanted, support=status.support)


def read_history(
    database: Database,
    person_id: UUID,
    exercises: Mapping[str, Exercise],
    local_day: Callable[[datetime], date],
    before: int | None = None,
) -> History:
    """The record of a person, oldest session first.

    Parameters
    ----------
    local_day
        The day of an instant where the person is.
    before
        As it was when the session of this number was opened: without it and what was chosen since; ``None`` for all.
    """
    records = [
        record for record in store.list_sessions(database, person_id)[::-1] if before is None or record.seq < before
    ]
    ids = [record.id for record in records]
    rows = store.read_sets(database, ids, with_results=False)
    pains = store.read_pains(database, ids)
    efforts = store.read_efforts(database, ids)
    facts = tuple(
        session_fact(record, rows[record.id], pains[record.id], efforts.get(record.id), exercises) for record in records
    )
    choices = tuple(
        each for each in chosen.read_choices(database, person_id) if before is None or each.after_session < before
    )
    taken = [
        Choice(each.after_session, each.kind, (each.exercise or "", each.side or ""), local_day(each.at).toordinal())
        for each in choices
        if each.kind in TRACK_CHOICES
    ]
    return History(facts, follow(facts, taken), choices)


def session_fact(
    record: SessionRecord,
    rows: list[SetRow],
    pains: list[PainReport],
    effort: str | None,
    exercises: Mapping[str, Exercise],
) -> SessionFact:
    """One session as a fact; a plan that says nothing any more leaves what was done without a rung to go on from."""
    newest = {row.set_index: row for row in rows}
    kinds = {(pain.set_index, pain.attempt): pain.kind for pain in pains if pain.moment == "during"}
    kept = record.plan.get("sets")
    plans: list[Any] = kept if isinstance(kept, list) else []
    sets = []
    for index in sorted({*newest, *range(1, len(plans) + 1)}):
        plan = plans[index - 1] if index <= len(plans) and isinstance(plans[index - 1], dict) else {}
        row = newest.get(index)
        if row is None:
            sets.append(_not_reached(plan, exercises))
        else:
            sets.append(_set_fact(row, plan, kinds.get((index, row.attempt)), exercises))
    return SessionFact(
        seq=record.seq,
        day=date.fromisoformat(record.day).toordinal(),
        sets=tuple(each for each in sets if each is not None),
        before=_score(pains, "before"),
        after=_score(pains, "after"),
        effort=cast(Effort | None, effort),
        doubted=record.doubt is not None,
    )


def _not_reached(plan: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> SetFact | None:
    """A set that was planned and of which nothing was kept."""
    exercise = exercises.get(str(plan.get("exercise")))
    if exercise is None:
        return None
    return SetFact(track_of(exercise, str(plan.get("side"))), _rung(plan, exercise), "skipped")


def _rung(plan: Mapping[str, Any], exercise: Exercise) -> Rung:
    """What was planned; where that says nothing any more, the dose that is declared."""
    amount = plan.get("amount")
    if not isinstance(amount, int) or amount < 1:
        amount = exercise.dose.amount
    return believed(exercise, Rung(plan.get("variant"), amount, hold=plan.get("hold") is not False))


def _set_fact(
    row: SetRow, plan: Mapping[str, Any], kind: str | None, exercises: Mapping[str, Exercise]
) -> SetFact | None:
    exercise = exercises.get(row.exercise)
    if exercise is None:
        return None
    why = plan.get("why")
    return SetFact(
        track=track_of(exercise, row.side),
        rung=_rung(plan, exercise),
        status=row.status,
        counted=row.counted,
        faulty=sum(row.record["faults"].values()),
        hurt=NOT_PAIN.get(kind or "", "pain") if row.status == "hurt" or kind is not None else None,
        why=why.get("id") if isinstance(why, dict) else None,
    )


def _score(pains: list[PainReport], moment: str) -> int | None:
    """The highest score told at that moment: pain that was told is not untold by a later report."""
    return max((pain.score for pain in pains if pain.moment == moment and pain.score is not None), default=None)
