"""Sessions: opened, written to step by step, ended, read back."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, insert, null, select, update
from sqlalchemy.exc import IntegrityError

from hipfive.store.database import Database
from hipfive.store.errors import StoreError
from hipfive.store.people import next_seq, void_for_session
from hipfive.store.records import (
    Changes,
    Ending,
    FeedbackRecord,
    JournalRecord,
    PainReport,
    RecordingChunk,
    SessionRecord,
    SetRow,
)
from hipfive.store.sql import insert_new, insert_or_replace
from hipfive.store.tables import feedback, journal, pain_report, recording, session, set_result

Record = TypeVar("Record", bound=JournalRecord | PainReport | RecordingChunk | SessionRecord | SetRow)

_SET_KEYS = ("session_id", "set_index", "attempt")


def as_row(record: Any, **more: object) -> dict[str, Any]:
    """A record's fields as a table's columns."""
    return {name: getattr(record, name) for name in record.__slots__} | more


def _record(kind: type[Record], row: RowMapping) -> Record:
    """A table's row as a record of that kind."""
    return kind(**{field.name: row[field.name] for field in fields(kind)})


def add_session(database: Database, record: SessionRecord, pain: PainReport | None = None) -> UUID | None:
    """Open a session, unless the person has one open.

    Returns
    -------
    UUID or None
        The session that is open already and stands in the way; ``None`` when the new one is kept.
    """
    try:
        with database.writing() as connection:
            seq = next_seq(connection, session, record.person_id)
            connection.execute(insert(session).values(as_row(record) | {"seq": seq}))
            if pain is not None:
                connection.execute(insert(pain_report).values(as_row(pain, session_id=record.id)))
    except IntegrityError:
        found = open_session(database, record.person_id)
        if found is None:
            raise
        return found.id
    return None


def save(database: Database, session_id: UUID, changes: Changes) -> None:
    """Keep one step of a session, whole or not at all. The same step may be saved twice.

    Raises
    ------
    StoreError
        ``error-session-elsewhere`` when another server has gone on with this session.
    """
    try:
        with database.writing() as connection:
            write_changes(connection, session_id, changes)
    except IntegrityError as error:
        raise StoreError("error-store-failed", detail=str(error.orig).partition("\n")[0]) from error


def write_changes(connection: Connection, session_id: UUID, changes: Changes) -> None:
    """Write one step."""
    _save_journal(connection, session_id, changes.journal)
    for table, records in ((recording, changes.chunks), (pain_report, changes.pains)):
        if records:
            rows = [as_row(record, session_id=session_id) for record in records]
            connection.execute(insert_new(connection, table), rows)
    for record in changes.sets:
        statement = insert_or_replace(connection, set_result, _SET_KEYS)
        connection.execute(statement.values(as_row(record, session_id=session_id)))
    if changes.ending is not None:
        _end(connection, session_id, changes.ending)


def _save_journal(connection: Connection, session_id: UUID, entries: tuple[JournalRecord, ...]) -> None:
    """Append the entries; they must continue what is there."""
    if not entries:
        return
    connection.execute(insert_new(connection, journal), [as_row(entry, session_id=session_id) for entry in entries])
    last = entries[-1]
    kept = connection.execute(
        select(journal.c.at, journal.c.entry).where(journal.c.session_id == session_id, journal.c.seq == last.seq)
    ).one()
    if (kept.at, kept.entry) != (last.at, last.entry):
        raise StoreError("error-session-elsewhere")


def get_session(database: Database, session_id: UUID) -> SessionRecord | None:
    """One session, if there is such a one."""
    with database.reading() as connection:
        row = connection.execute(select(session).where(session.c.id == session_id)).mappings().one_or_none()
    return None if row is None else _record(SessionRecord, row)


def open_session(database: Database, person_id: UUID) -> SessionRecord | None:
    """The person's session that is not ended, if there is one."""
    asked = select(session).where(session.c.person_id == person_id, session.c.state == "open")
    with database.reading() as connection:
        row = connection.execute(asked).mappings().one_or_none()
    return None if row is None else _record(SessionRecord, row)


def list_sessions(database: Database, person_id: UUID, limit: int | None = None) -> list[SessionRecord]:
    """A person's sessions, newest first."""
    asked = select(session).where(session.c.person_id == person_id).order_by(session.c.seq.desc()).limit(limit)
    with database.reading() as connection:
        return [_record(SessionRecord, row) for row in connection.execute(asked).mappings()]


def read_journal(database: Database, session_id: UUID) -> list[JournalRecord]:
    """A session's journal in order."""
    asked = select(journal).where(journal.c.session_id == session_id).order_by(journal.c.seq)
    with database.reading() as connection:
        return [_record(JournalRecord, row) for row in connection.execute(asked).mappings()]


def read_sets(database: Database, session_ids: list[UUID], *, with_results: bool = True) -> dict[UUID, list[SetRow]]:
    """What came of the sets of these sessions, in their order; the results, which are long, only on request."""
    columns = [null().label("result") if column.name == "result" and not with_results else column
               for column in set_result.c]  # fmt: skip
    asked = (
        select(*columns)
        .where(set_result.c.session_id.in_(session_ids))
        .order_by(set_result.c.set_index, set_result.c.attempt)
    )
    found: dict[UUID, list[SetRow]] = {session_id: [] for session_id in session_ids}
    with database.reading() as connection:
        for row in connection.execute(asked).mappings():
            found[row["session_id"]].append(_record(SetRow, row))
    return found


def read_pains(database: Database, session_ids: list[UUID]) -> dict[UUID, list[PainReport]]:
    """The pain that was reported in these sessions, oldest first."""
    asked = (
        select(pain_report)
        .where(pain_report.c.session_id.in_(session_ids))
        .order_by(pain_report.c.at, pain_report.c.id)
    )
    found: dict[UUID, list[PainReport]] = {session_id: [] for session_id in session_ids}
    with database.reading() as connection:
        for row in connection.execute(asked).mappings():
            found[row["session_id"]].append(_record(PainReport, row))
    return found


def read_recording(database: Database, session_id: UUID, set_index: int, attempt: int) -> list[RecordingChunk]:
    """The landmark frames of one go at a set, in order."""
    asked = (
        select(recording)
        .where(
            recording.c.session_id == session_id,
            recording.c.set_index == set_index,
            recording.c.attempt == attempt,
        )
        .order_by(recording.c.chunk)
    )
    with database.reading() as connection:
        return [_record(RecordingChunk, row) for row in connection.execute(asked).mappings()]


def add_feedback(database: Database, session_id: UUID, record: FeedbackRecord, pain: PainReport | None) -> None:
    """Keep how a session felt; earlier answers stay, the newest counts."""
    with database.writing() as connection:
        connection.execute(insert(feedback).values(as_row(record, session_id=session_id)))
        if pain is not None:
            connection.execute(insert(pain_report).values(as_row(pain, session_id=session_id)))


def read_efforts(database: Database, session_ids: list[UUID]) -> dict[UUID, str | None]:
    """The newest effort that was told for each of these sessions."""
    asked = (
        select(feedback.c.session_id, feedback.c.effort)
        .where(feedback.c.session_id.in_(session_ids))
        .order_by(feedback.c.at, feedback.c.id)
    )
    with database.reading() as connection:
        return {row.session_id: row.effort for row in connection.execute(asked)}


def end_session(database: Database, session_id: UUID, ending: Ending) -> None:
    """End a session if it is open."""
    with database.writing() as connection:
        _end(connection, session_id, ending)


def _end(connection: Connection, session_id: UUID, ending: Ending) -> None:
    values = {"state": ending.state, "ended_at": ending.at, "alarm_at": ending.at if ending.alarm else None}
    connection.execute(update(session).where(session.c.id == session_id, session.c.state == "open").values(values))
    if ending.alarm:
        void_for_session(connection, session_id, "after_pain")


def best_before(database: Database, person_id: UUID, exercise: str, side: str) -> float | None:
    """[deg] the widest repetition this person has ever done in this exercise on this side, beyond doubt."""
    asked = (
        select(func.max(set_result.c.best_deg))
        .join(session)
        .where(session.c.person_id == person_id, session.c.doubt.is_(None))
        .where(set_result.c.exercise == exercise, set_result.c.side == side)
    )
    with database.reading() as connection:
        found: float | None = connection.scalar(asked)
    return found
