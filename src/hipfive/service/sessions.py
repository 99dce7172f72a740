"""Sessions from outside: opened, gone on with, ended, looked back at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from hipfive.coach.routine import Routine, build_routine
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.errors import HipFiveError
from hipfive.motion.exercise import Exercise
from hipfive.service import screenings
from hipfive.service.exercises import describe_dose
from hipfive.service.live import LiveSession
from hipfive.service.measuring import SetKey
from hipfive.service.page_messages import Message
from hipfive.service.recorder import Surroundings
from hipfive.service.screenings import instant_text
from hipfive.service.set_rows import plain
from hipfive.service.summaries import summarise
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
    """

    database: Database
    exercises: Mapping[str, Exercise]
    person_id: UUID
    dose_scale: float
    utc: Callable[[], datetime]

    def routine(self) -> Routine:
        """Today's routine for this person."""
        status = screenings.status_now(self.database, self.person_id, self.utc())
        return build_routine(self.exercises, scale=self.dose_scale, conditions=status.conditions)

    def today(self) -> dict[str, Any]:
        """What home shows: the routine, and whether a session waits to be gone on with."""
        status = screenings.status_now(self.database, self.person_id, self.utc())
        routine = self.routine()
        durations = [routine.set_duration_s(index) for index in range(len(routine.sets))]
        planned = list(zip(routine.sets, durations, strict=True))
        return {
            "sets": [
                {
                    "exercise": plan.exercise.id,
                    "side": plan.side,
                    "dose": describe_dose(plan.dose),
                    "variant": plan.variant,
                    "care": list(plan.care),
                    "duration_s": duration_s,
                }
                for plan, duration_s in planned
            ],
            "exercises": [
                {
                    "id": exercise_id,
                    "duration_s": sum(length for plan, length in planned if plan.exercise.id == exercise_id),
                    "dose": describe_dose(self.exercises[exercise_id].dose),
                }
                for exercise_id in routine.exercise_ids()
            ],
            "left_out": [{"exercise": left.exercise, "reason": left.reason} for left in routine.left_out],
            "duration_s": routine.duration_s,
            "dose_scale": self.dose_scale,
            "open_session": self._open_session(),
            "screening_valid": status.valid,
        }

    def _open_session(self) -> dict[str, Any] | None:
        record = store.open_session(self.database, self.person_id)
        if record is None:
            return None
        rows = store.read_sets(self.database, [record.id])[record.id]
        return {
            "id": str(record.id),
            "started_at": instant_text(record.started_at),
            "sets_done": len({row.set_index for row in rows if row.status == "done"}),
            "sets": len(record.plan["sets"]),
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
        status = screenings.status_now(self.database, self.person_id, now)
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
            plan=plain(self.routine().plain()),
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
            screening=lambda: screenings.status_now(self.database, self.person_id, self.utc()),
            save=partial(store.save, self.database, session_id),
            best_before=partial(store.best_before, self.database, self.person_id),
            stored=partial(self._stored, session_id),
        )
        return LiveSession(session_id, machine, world)

    def _machine(self, record: SessionRecord) -> SessionMachine:
        routine = Routine.from_plain(record.plan, self.exercises)
        entries = [entry.entry for entry in store.read_journal(self.database, record.id)]
        return SessionMachine.replay(routine, entries, camera=record.camera, support=record.support)

    def _stored(self, session_id: UUID, key: SetKey) -> list[Any]:
        return store.read_recording(self.database, session_id, key.index, key.attempt)

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
        ids = [record.id for record in records]
        rows = store.read_sets(self.database, ids, with_results=with_results)
        pains = store.read_pains(self.database, ids)
        efforts = store.read_efforts(self.database, ids)
        return [
            summarise(
                record,
                self._machine(record).records if record.state == "open" else (),
                rows[record.id],
                pains[record.id],
                efforts.get(record.id),
                self.exercises,
            )
            for record in records
        ]

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
