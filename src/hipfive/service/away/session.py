"""A session by its steps: in the browser as they happen, and on the server once more from the first to the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from hipfive.coach.facts import SessionFact
from hipfive.coach.permission import Permit
from hipfive.coach.progress import has_risen
from hipfive.coach.routine_json import to_plain
from hipfive.coach.session import SessionMachine
from hipfive.motion.exercise import Exercise
from hipfive.service.away.day_pass import DayPass
from hipfive.service.away.steps import Felt, Opening, Step
from hipfive.service.frame_clock import UNKNOWN_GAP_S
from hipfive.service.live import LiveSession
from hipfive.service.page_messages import Message
from hipfive.service.recorder import Surroundings
from hipfive.service.set_rows import plain
from hipfive.store.records import Changes, Ending, PainReport, SessionRecord, SetRow


class AwaySession:
    """The same coach as on the server, with a pass in the place of the store.

    Parameters
    ----------
    day_pass
        What the server said beforehand.
    opening
        What it was opened with.
    exercises
        The declarations by identifier.
    recording
        Whether what the camera saw is gathered, to be kept.

    Raises
    ------
    BadInputError
        When the pass has no plan for that day.
    """

    def __init__(
        self, day_pass: DayPass, opening: Opening, exercises: Mapping[str, Exercise], *, recording: bool
    ) -> None:
        self.opening = opening
        self.felt: tuple[Felt, ...] = ()
        self.stays: list[tuple[float, float]] = []
        self.changed = self.news = False
        self._pass = day_pass
        self._exercises = exercises
        self._recording = recording
        self._kept: list[Changes] = []
        self._clock_s = self._now_s = 0.0
        self.routine = day_pass.routine(opening.day, exercises)
        machine = SessionMachine(self.routine, camera=opening.camera, support=opening.support or day_pass.support)
        world = Surroundings(
            exercises=exercises,
            utc=self.utc,
            permit=self._permit,
            save=self._keep,
            best_before=lambda _exercise, _side: None,
            stored=lambda _key: [],
        )
        self.live = LiveSession(opening.session_id, machine, world)

    def utc(self) -> datetime:
        """The instant it is, by the clock of where it is done."""
        return datetime.fromtimestamp(self.stays[-1][1] if self.stays else 0.0, UTC)

    def take(self, step: Step) -> list[Message]:
        """One step; what the page is told.

        Raises
        ------
        BadInputError
            When a command or a frame is none.
        """
        self.changed = self.news = step.kind in ("came", "felt")
        self._pass_time(step)
        match step.kind:
            case "came":
                return self.live.page_gone(self._now_s) + self.live.page_came(self._now_s)
            case "command":
                return self.live.receive_command(step.value, self._now_s)
            case "frame":
                return self.live.receive_frame(step.value, self._now_s)
            case "felt":
                self.felt = (*self.felt, step.value)
                return []
            case "tick":
                return self.live.tick(self._now_s)

    def _pass_time(self, step: Step) -> None:
        """Let the session's clock go on: never back, though the page's own begins anew each time it comes."""
        if step.kind == "came":
            away_s = step.value - self.stays[-1][1] if self.stays else 0.0
            self._now_s += max(UNKNOWN_GAP_S, away_s)
            self.stays.append((step.value, step.value))
        else:
            passed_s = max(0.0, step.t_s - self._clock_s)
            self._now_s += passed_s
            if self.stays:
                start_s, last_s = self.stays[-1]
                self.stays[-1] = (start_s, last_s + passed_s)
        self._clock_s = step.t_s

    def finish(self) -> None:
        """End it as it is, where it was left: what was counted stays."""
        if not self.live.ended:
            self.live.page_gone(self._now_s)
            self.live.receive_command({"type": "command", "name": "finish"}, self._now_s)

    @property
    def kept(self) -> Changes:
        """Everything that has to be kept of it, together; how it felt is in ``pains`` as well."""
        before = () if self.opening.before is None else (self._told("before", self.opening.before),)
        after = tuple(self._told("after", felt.pain) for felt in self.felt if felt.pain is not None)
        return Changes(
            journal=tuple(entry for each in self._kept for entry in each.journal),
            chunks=tuple(chunk for each in self._kept for chunk in each.chunks),
            sets=tuple(row for each in self._kept for row in each.sets),
            pains=(*before, *self.pains, *after),
            ending=self._ending,
        )

    @property
    def rows(self) -> tuple[SetRow, ...]:
        """What came of its sets, the last attempt of each alone."""
        newest = {row.set_index: row for each in self._kept for row in each.sets}
        return tuple(newest[index] for index in sorted(newest))

    @property
    def pains(self) -> tuple[PainReport, ...]:
        """The pain that stopped something."""
        return tuple(pain for each in self._kept for pain in each.pains)

    @property
    def after(self) -> int | None:
        """The highest pain that was told afterwards."""
        return max((felt.pain for felt in self.felt if felt.pain is not None), default=None)

    @property
    def effort(self) -> str | None:
        """How hard it was, as last told."""
        return next((felt.effort for felt in self.felt[::-1]), None)

    @property
    def hurt(self) -> bool:
        """Whether it hurt, in it or after it: then the pass does not know enough for another one."""
        stopped = bool(self.pains) or any(row.status == "hurt" for row in self.rows)
        return stopped or has_risen(SessionFact(0, 0, before=self.opening.before, after=self.after), ())

    @property
    def _ending(self) -> Ending | None:
        return next((each.ending for each in self._kept[::-1] if each.ending is not None), None)

    def record(self) -> SessionRecord:
        """The session as it is kept."""
        ending = self._ending
        started_at = datetime.fromtimestamp(self.stays[0][0] if self.stays else 0.0, UTC)
        return SessionRecord(
            id=self.opening.session_id,
            person_id=self._pass.person_id,
            started_at=started_at,
            ended_at=None if ending is None else ending.at,
            state="open" if ending is None else ending.state,
            camera=self.opening.camera,
            support=self.opening.support or self._pass.support,
            plan=plain(to_plain(self.routine)),
            day=self.opening.day,
            alarm_at=ending.at if ending is not None and ending.alarm else None,
        )

    def _told(self, moment: str, score: int) -> PainReport:
        return PainReport(uuid4(), self.utc(), moment, score=score)

    def _permit(self) -> Permit:
        return self._pass.permit(self.routine, self.utc().timestamp())

    def _keep(self, changes: Changes) -> None:
        self.changed = True
        self.news = self.news or bool(changes.sets or changes.pains or changes.ending)
        self._kept.append(changes if self._recording else replace(changes, chunks=()))
