"""Sessions as they are kept, read back: summaries of them, and the one that waits to be gone on with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from hipfive.coach.records import SetRecord
from hipfive.motion.exercise import Exercise
from hipfive.service.instants import instant_text
from hipfive.service.summaries import summarise
from hipfive.store import sessions as store
from hipfive.store.database import Database
from hipfive.store.records import SessionRecord


def summaries_of(
    database: Database,
    sessions: list[SessionRecord],
    running: Callable[[SessionRecord], Iterable[SetRecord]],
    exercises: Mapping[str, Exercise],
    *,
    with_results: bool,
) -> list[dict[str, Any]]:
    """Summaries of what is kept of these sessions, in their order.

    Parameters
    ----------
    running
        Gives the records of the machine of a session that is still open.
    with_results
        With the long results of their sets.
    """
    ids = [session.id for session in sessions]
    rows = store.read_sets(database, ids, with_results=with_results)
    pains = store.read_pains(database, ids)
    efforts = store.read_efforts(database, ids)
    return [
        summarise(
            session,
            running(session) if session.state == "open" else (),
            rows[session.id],
            pains[session.id],
            efforts.get(session.id),
            exercises,
        )
        for session in sessions
    ]


def open_session(database: Database, person_id: UUID) -> dict[str, Any] | None:
    """The session that waits to be gone on with, as home shows it; None when there is none."""
    session = store.open_session(database, person_id)
    if session is None:
        return None
    rows = store.read_sets(database, [session.id])[session.id]
    return {
        "id": str(session.id),
        "started_at": instant_text(session.started_at),
        "sets_done": len({row.set_index for row in rows if row.status == "done"}),
        "sets": len(session.plan["sets"]),
    }
