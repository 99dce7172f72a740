"""Sessions from outside: opened, gone on with, ended, looked back at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from hipfive.coach.permission import Permit
from hipfive.coach.prescription import Prescription
from hipfive.coach.routine import Routine, build_routine
from hipfive.coach.routine_json import from_plain, to_plain
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.errors import HipFiveError
from hipfive.motion.exercise import Exercise
from hipfive.service import screenings
from hipfive.service.history import History, read_history
from hipfive.service.live import LiveSession
from hipfive.service.looking_back import open_session, summaries_of
from hipfive.service.page_messages import Message
from hipfive.service.recorder import Surroundings
from hipfive.service.set_rows import plain
from hipfive.service.today import describe_today
from hipfive.store import sessions as store
from hipfive.store.database import Database
from hipfive.store.records import Ending, FeedbackRecord, PainReport, SessionRecord


class NoSuchSessionError(HipFiveError):
    """There is no session of that name."""


class NotAllowedError(HipFiveError):
    """The person may not do this now."""


class ConflictError(HipFiveError):
    """Something stands in the way that has to be settled first."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """The sessions of one person.

    Attributes
    ----------
    database
        Where they are kept.
    exercises
        The declarations by identifier.
    person_id
        Whose they are.
    dose_scale
        [1] factor on every dose.
    utc
        The calendar.
    local_day
        The day of an instant where the person is.
    """

    database: Database
    exercises: Mapping[str, Exercise]
    person_id: UUID
    dose_scale: float
    utc: Callable[[], datetime]
    local_day: Callable[[datetime], date] = datetime.date

    def routine(self) -> Routine:
        """Today's routine for this person."""
        return self._plan()[0]

    def permit(self, before: int | None = None) -> Permit:
        """What is known of this person now: asked at every start.

        Parameters
        ----------
        before
            Number of the session that is to begin or go on: what was done in it makes its own rest no stricter.
        """
        return self._plan(before)[1]

    def day(self) -> date:
        """The day it is where the person is."""
        return self.local_day(self.utc())

    def routine_on(self, day: date, status: ScreeningStatus, history: History) -> tuple[Routine, Prescription]:
        """The routine of a day by what is known now, and what it was made of: for today and for a pass alike."""
        prescription = history.prescription(self.exercises, day, status)
        routine = build_routine(
            self.exercises,
            scale=self.dose_scale,
            conditions=status.conditions,
            support=status.support,
            wanted=history.wanted,
            prescribed=prescription.tracks,
            paused=prescription.paused,
        )
        return routine, prescription

    def _plan(self, before: int | None = None) -> tuple[Routine, Permit]:
        status = screenings.status_now(self.database, self.person_id, self.utc())
        history = read_history(self.database, self.person_id, self.exercises, self.local_day, before)
        routine, prescription = self.routine_on(self.day(), status, history)
        return routine, Permit(status, tuple(prescription.paused), prescription.doses)

    def today(self) -> dict[str, Any]:
        """What home shows: the routine, and whether a session waits to be gone on with."""
        routine, permit = self._plan()
        return describe_today(routine) | {
            "dose_scale": self.dose_scale,
            "open_session": open_session(self.database, self.person_id),
            "screening_valid": permit.screening.valid,
        }

    def open(self, *, camera: bool, support: bool, pain: int | None) -> UUID:
        """Open a session.

        Parameters
        ----------
        camera
            Whether it starts with the camera on.
        support
            Whether the person holds on; the screening may make it so.
        pain
            0–10 before the session, ``None`` when not said.

        Raises
        ------
        NotAllowedError
            ``error-screening-needed``.
        ConflictError
            ``error-session-open`` with the ``session`` that is open.
        """
        now = self.utc()
        routine, permit = self._plan()
        status = permit.screening
        if not status.valid:
            raise NotAllowedError("error-screening-needed", reason=status.reason or "")
        record = SessionRecord(
            id=uuid4(),
            person_id=self.person_id,
            started_at=now,
            ended_at=None,
            state="open",
            camera=camera,
            support=support or status.support,
            plan=plain(to_plain(routine)),
            day=self.local_day(now).isoformat(),
        )
        before = None if pain is None else PainReport(uuid4(), now, "before", score=pain)
        standing = store.add_session(self.database, record, before)
        if standing is not None:
            raise ConflictError("error-session-open", session=str(standing))
        return record.id

    def get(self, session_id: UUID) -> SessionRecord:
        """The session of that name, of this person.

        Raises
        ------
        NoSuchSessionError
            ``error-session-unknown``.
        """
        record = store.get_session(self.database, session_id)
        if record is None or record.person_id != self.person_id:
            raise NoSuchSessionError("error-session-unknown")
        return record

    def live(self, session_id: UUID) -> LiveSession:
        """The session, to go on with: new, or rebuilt from its journal and recording. It is paused then.

        Raises
        ------
        NoSuchSessionError
            ``error-session-unknown``.
        """
        record = self.get(session_id)
        machine = self._machine(record)
        world = Surroundings(
            exercises=self.exercises,
            utc=self.utc,
            permit=partial(self.permit, record.seq),
            save=partial(store.save, self.database, session_id),
            best_before=partial(store.best_before, self.database, self.person_id),
            stored=lambda key: store.read_recording(self.database, session_id, key.index, key.attempt),
        )
        return LiveSession(session_id, machine, world)

    def _machine(self, record: SessionRecord) -> SessionMachine:
        routine = from_plain(record.plan, self.exercises)
        entries = [entry.entry for entry in store.read_journal(self.database, record.id)]
        return SessionMachine.replay(routine, entries, camera=record.camera, support=record.support)

    def discard(self, session_id: UUID, live: LiveSession, now_s: float) -> list[Message]:
        """End an unfinished session as stopped; what was counted stays. Gives the messages for a page that holds it.

        Parameters
        ----------
        live
            The session, from ``live`` or going on.
        now_s
            [s] monotonic.
        """
        messages = live.page_gone(now_s)
        messages += live.receive_command({"type": "command", "name": "finish"}, now_s)
        if not live.ended:
            # It never began: there is nothing to finish, only to close.
            store.end_session(self.database, session_id, Ending(str(State.STOPPED), self.utc()))
        return messages

    def summary(self, session_id: UUID) -> dict[str, Any]:
        """One session with its sets.

        Raises
        ------
        NoSuchSessionError
            ``error-session-unknown``.
        """
        return self._summaries([self.get(session_id)], with_results=True)[0]

    def history(self, limit: int | None = None) -> list[dict[str, Any]]:
        """All sessions, newest first, without the long results of their sets."""
        return self._summaries(store.list_sessions(self.database, self.person_id, limit), with_results=False)

    def _summaries(self, records: list[SessionRecord], *, with_results: bool) -> list[dict[str, Any]]:
        return summaries_of(
            self.database,
            records,
            lambda record: self._machine(record).records,
            self.exercises,
            with_results=with_results,
        )

    def feedback(self, session_id: UUID, *, pain: int | None, effort: str | None) -> None:
        """Keep how a session felt.

        Raises
        ------
        NoSuchSessionError
            ``error-session-unknown``.
        """
        self.get(session_id)
        now = self.utc()
        after = None if pain is None else PainReport(uuid4(), now, "after", score=pain)
        store.add_feedback(self.database, session_id, FeedbackRecord(uuid4(), now, effort), after)
