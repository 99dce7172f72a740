"""Takes in what was done while the server was away: replayed by our own machine, judged, and kept once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Literal
from uuid import UUID, uuid4

from hipfive.coach.permission import Permit, objections
from hipfive.errors import BadInputError
from hipfive.service import screenings
from hipfive.service.away.day_pass import SLACK_S, DayPass
from hipfive.service.away.issue import SignedPass, open_signed
from hipfive.service.away.session import AwaySession
from hipfive.service.away.steps import read_opening, read_steps
from hipfive.service.history import read_history
from hipfive.service.sessions import Sessions
from hipfive.store import away as store
from hipfive.store import sessions as session_store
from hipfive.store.records import FeedbackRecord, SessionRecord

Doubt = Literal["screening", "clock", "plan", "refused"]
"""Why a session counts for the pain in it alone: words ``doubt-<id>``. ``refused`` is told by ``told``."""


def bring(sessions: Sessions, signed: SignedPass, opening: Mapping[str, Any], steps: Iterable[Any]) -> UUID:
    """Keep a session that was done while the server was away; one that is here already is left as it is.

    Nothing that the page made of the steps is believed: they go through our own machine once more, which also refuses
    what the pass did not allow.

    Raises
    ------
    BadInputError
        When pass or steps cannot be read: nothing is kept then, and what hurt has to be told by itself.
    """
    opened = read_opening(opening)
    if is_here(sessions, opened.session_id):
        return opened.session_id
    day_pass = open_signed(sessions, signed)
    session = AwaySession(day_pass, opened, sessions.exercises, recording=True)
    for step in read_steps(steps):
        session.take(step)
    if not session.stays:
        raise BadInputError("error-away-unreadable", part="length")
    session.finish()
    record = session.record()
    doubt = _doubt(sessions, session, day_pass, record)
    today = sessions.day()
    day = min(date.fromisoformat(record.day), today)
    told = tuple(FeedbackRecord(uuid4(), session.utc(), felt.effort) for felt in session.felt)
    store.add_brought(sessions.database, replace(record, doubt=doubt, day=day.isoformat()), session.kept, told)
    return record.id


def is_here(sessions: Sessions, session_id: UUID) -> bool:
    """Whether a session of that name is kept already.

    Raises
    ------
    NoSuchSessionError
        When it is somebody else's.
    """
    if session_store.get_session(sessions.database, session_id) is None:
        return False
    sessions.get(session_id)
    return True


def _doubt(sessions: Sessions, session: AwaySession, day_pass: DayPass, record: SessionRecord) -> Doubt | None:
    """The first rule that the session broke, by what is known here and was not known where it was done."""
    if not _clocks_agree(sessions, session, day_pass, record):
        return "clock"
    status = screenings.status_now(sessions.database, sessions.person_id, record.started_at)
    if not status.valid:
        return "screening"
    history = read_history(sessions.database, sessions.person_id, sessions.exercises, sessions.local_day)
    prescription = history.prescription(sessions.exercises, date.fromisoformat(record.day), status)
    permit = Permit(status, tuple(prescription.paused), prescription.doses)
    return "plan" if objections(session.routine, permit) else None


def _clocks_agree(sessions: Sessions, session: AwaySession, day_pass: DayPass, record: SessionRecord) -> bool:
    """Whether it can have been done when it says: after the pass was given, stay after stay, and before now."""
    earliest_s = day_pass.issued_s - SLACK_S
    for start_s, end_s in session.stays:
        if start_s < earliest_s:
            return False
        earliest_s = end_s - SLACK_S
    there = sessions.local_day(record.started_at).toordinal() - date.fromisoformat(record.day).toordinal()
    return earliest_s <= sessions.utc().timestamp() and abs(there) <= 1
