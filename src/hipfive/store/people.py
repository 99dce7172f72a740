"""People and their answers before a session."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import insert, select

from hipfive.store.database import Database
from hipfive.store.records import ScreeningRecord
from hipfive.store.sql import insert_new
from hipfive.store.tables import person, screening


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
            )
        )


def last_screening(database: Database, person_id: UUID) -> ScreeningRecord | None:
    """The newest answers of a person."""
    newest = (
        select(screening)
        .where(screening.c.person_id == person_id)
        .order_by(screening.c.answered_at.desc(), screening.c.id)
        .limit(1)
    )
    with database.reading() as connection:
        row = connection.execute(newest).mappings().one_or_none()
    return None if row is None else ScreeningRecord(**row)
