"""What was done while the server was away: brought once and whole; and what its day passes are signed with."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from hipfive.store.database import Database
from hipfive.store.people import next_seq
from hipfive.store.records import Changes, FeedbackRecord, SessionRecord
from hipfive.store.sessions import as_row, write_changes
from hipfive.store.tables import feedback, person, session

TRIES = 5
"""How often a number is asked for that another session has just taken (ours)."""


def pass_key(database: Database, person_id: UUID, new: bytes) -> bytes:
    """What this person's passes are signed with; ``new`` where there is none yet."""
    mine = person.c.id == person_id
    with database.writing() as connection:
        connection.execute(update(person).where(mine, person.c.pass_key.is_(None)).values(pass_key=new))
        return bytes(connection.scalars(select(person.c.pass_key).where(mine)).one())


def add_brought(
    database: Database, record: SessionRecord, changes: Changes, told: tuple[FeedbackRecord, ...] = ()
) -> bool:
    """Keep a whole session that is over, unless it is there already; alarming pain voids the answers there are.

    Parameters
    ----------
    told
        How it felt, oldest first.

    Returns
    -------
    bool
        Whether it was new.
    """
    for tries_left in range(TRIES - 1, -1, -1):
        try:
            _add(database, record, changes, told)
        except IntegrityError:
            if _is_there(database, record.id):
                return False
            if not tries_left:
                raise
        else:
            break
    return True


def _add(database: Database, record: SessionRecord, changes: Changes, told: tuple[FeedbackRecord, ...]) -> None:
    with database.writing() as connection:
        seq = next_seq(connection, session, record.person_id)
        connection.execute(insert(session).values(as_row(record) | {"seq": seq}))
        write_changes(connection, record.id, changes)
        for each in told:
            connection.execute(insert(feedback).values(as_row(each, session_id=record.id)))


def _is_there(database: Database, session_id: UUID) -> bool:
    with database.reading() as connection:
        return connection.scalar(select(session.c.id).where(session.c.id == session_id)) is not None
