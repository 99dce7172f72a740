"""People and their answers before a session."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from hipfive.store.database import Database
from hipfive.store.records import ScreeningRecord
from hipfive.store.sql import insert_new
from hipfive.store.tables import person, screening, session


def default_person(database: Database, now: datetime) -> UUID:
    """The person this installation is for; made the first time.

    Parameters
    ----------
    now
        The instant that is kept with a new person.
    """
    of_default = select(person.c.id).where(person.c.is_default)
    with database.reading() as connection:
        found = connection.scalar(of_default)
    if found is not None:
        return found  # type: ignore[no-any-return]
    with database.writing() as connection:
        connection.execute(insert_new(connection, person).values(id=uuid4(), created_at=now, is_default=True))
        return connection.scalars(of_default).one()  # type: ignore[no-any-return]


def add_screening(database: Database, record: ScreeningRecord) -> None:
    """Keep a set of answers; earlier ones stay."""
    with database.writing() as connection:
        connection.execute(
            insert(screening).values(
                id=record.id,
                person_id=record.person_id,
                answered_at=record.answered_at,
                version=record.version,
                answers=dict(record.answers),
                acknowledged=record.acknowledged,
                outcome=record.outcome,
                void=record.void,
                seq=next_seq(connection, screening, record.person_id),
            )
        )


def next_seq(connection: Connection, table: Table, person_id: UUID) -> int:
    """The number of a person's next row in this table."""
    asked = select(func.coalesce(func.max(table.c.seq), 0) + 1).where(table.c.person_id == person_id)
    return connection.scalars(asked).one()  # type: ignore[no-any-return]


def void_screening(database: Database, person_id: UUID, reason: str) -> None:
    """The answers given so far no longer hold."""
    with database.writing() as connection:
        void(connection, person_id, reason)


def void(connection: Connection, person_id: UUID, reason: str) -> None:
    """The answers given so far no longer hold; the first reason stays."""
    mine = (screening.c.person_id == person_id) & screening.c.void.is_(None)
    connection.execute(update(screening).where(mine).values(void=reason))


def void_for_session(connection: Connection, session_id: UUID, reason: str) -> None:
    """The same for the person whose session this is."""
    person_id = connection.scalars(select(session.c.person_id).where(session.c.id == session_id)).one_or_none()
    if person_id is not None:
        void(connection, person_id, reason)


def forget_screenings(database: Database, person_id: UUID) -> None:
    """Erase all answers of a person, the earlier ones as well."""
    with database.writing() as connection:
        connection.execute(delete(screening).where(screening.c.person_id == person_id))


def last_screening(database: Database, person_id: UUID) -> ScreeningRecord | None:
    """The newest answers of a person."""
    newest = select(screening).where(screening.c.person_id == person_id).order_by(screening.c.seq.desc()).limit(1)
    with database.reading() as connection:
        row = connection.execute(newest).mappings().one_or_none()
    return None if row is None else ScreeningRecord(**{name: value for name, value in row.items() if name != "seq"})
