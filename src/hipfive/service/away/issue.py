"""The server's day passes: written for the days to come, signed, and known again."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hipfive.coach.routine_json import to_plain
from hipfive.coach.screening import ScreeningStatus
from hipfive.errors import BadInputError
from hipfive.service import screenings
from hipfive.service.away.day_pass import VALID_S, DayPass, read_pass, write_pass
from hipfive.service.history import read_history
from hipfive.service.sessions import ConflictError, NotAllowedError, Sessions
from hipfive.service.set_rows import plain
from hipfive.store import away as store
from hipfive.store import sessions as session_store

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class SignedPass:
    """A pass as the page keeps it: the text, and the server's HMAC over it."""

    text: str
    seal: str


def issue(sessions: Sessions) -> SignedPass:
    """A pass from now on, for as long as the screening allows and ``VALID_S`` at most.

    Raises
    ------
    NotAllowedError
        ``error-screening-needed``.
    ConflictError
        ``error-session-open``: what will hurt in a session that goes on, no pass can know.
    """
    now = sessions.utc()
    going_on = session_store.open_session(sessions.database, sessions.person_id)
    if going_on is not None:
        raise ConflictError("error-session-open", session=str(going_on.id))
    status = screenings.status_now(sessions.database, sessions.person_id, now)
    if not status.valid or status.valid_until_s is None:
        raise NotAllowedError("error-screening-needed", reason=status.reason or "")
    until_s = min(now.timestamp() + VALID_S, status.valid_until_s)
    plans = _plans(sessions, status)
    day_pass = DayPass(sessions.person_id, now.timestamp(), until_s, status.conditions, status.support, plans)
    text = write_pass(day_pass)
    return SignedPass(text, _seal(sessions, text))


def _plans(sessions: Sessions, status: ScreeningStatus) -> dict[str, Any]:
    """The routine of each day that the pass can reach, by what is known today."""
    history = read_history(sessions.database, sessions.person_id, sessions.exercises, sessions.local_day)
    today = sessions.day()
    plans = {}
    for ahead in range(round(VALID_S / 86_400) + 1):
        day = today + timedelta(days=ahead)
        routine, _ = sessions.routine_on(day, status, history)
        plans[day.isoformat()] = plain(to_plain(routine))
    return plans


def open_signed(sessions: Sessions, signed: SignedPass) -> DayPass:
    """What a pass says that this server gave to this person.

    Raises
    ------
    BadInputError
        ``error-away-pass`` when it did not.
    """
    if not hmac.compare_digest(_seal(sessions, signed.text).encode(), signed.seal.encode()):
        raise BadInputError("error-away-pass")
    return read_pass(signed.text)


def _seal(sessions: Sessions, text: str) -> str:
    key = store.pass_key(sessions.database, sessions.person_id, secrets.token_bytes(KEY_BYTES))
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
