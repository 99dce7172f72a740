"""A session driven by hand: the clock moves in small steps, frames come at their rate, messages are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from hipfive.coach.screening import CLEARED, QUESTIONS, SCREENING_VERSION
from hipfive.exercises import EXERCISES
from hipfive.motion.pose import Pose
from hipfive.service import screenings
from hipfive.service.live import LiveSession
from hipfive.service.sessions import Sessions
from hipfive.store.database import Database
from hipfive.store.people import default_person
from hipfive.store.upgrade import upgrade
from tests.support.camera import FPS, frame_of
from tests.support.clock import ManualClock

STEP_S = 0.25

ALL_WELL = {question.id: "yes" if question.id == CLEARED else "no" for question in QUESTIONS}
"""Answers of a person who may start."""


def sessions_at(url: str, clock: ManualClock, dose_scale: float = 0.1) -> Sessions:
    """The sessions of a person who has answered the questions."""
    database = Database(url)
    upgrade(database)
    person_id = default_person(database, clock.utc())
    screenings.answer(
        database,
        person_id,
        version=SCREENING_VERSION,
        answers=ALL_WELL,
        acknowledged=True,
        now=clock.utc(),
    )
    return Sessions(database, EXERCISES, person_id, dose_scale, clock.utc)


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'hipfive.db'}"


class Driver:
    """Drives a live session as the server does, without a server."""

    def __init__(self, sessions: Sessions, clock: ManualClock, session_id: UUID) -> None:
        self.sessions = sessions
        self.clock = clock
        self.messages: list[dict[str, Any]] = []
        self.page_s = 5000.0
        self.live: LiveSession = sessions.live(session_id)
        self.messages += self.live.page_gone(clock.monotonic_s())
        self.messages += self.live.page_came(clock.monotonic_s())

    def command(self, name: str, **values: object) -> None:
        command = {"type": "command", "name": name, **values}
        self.messages += self.live.receive_command(command, self.clock.monotonic_s())

    def wait_s(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP_S)):
            self.clock.pass_s(STEP_S)
            self.messages += self.live.tick(self.clock.monotonic_s())

    def wait_for(self, state: str, at_most_s: float = 120.0) -> None:
        for _ in range(round(at_most_s / STEP_S)):
            if self.live.state == state:
                return
            self.wait_s(STEP_S)
        raise AssertionError(f"still {self.live.state}, not {state}")

    def film(self, poses: Iterable[Pose], until: Callable[[], bool] = lambda: False) -> int:
        """Frames at their rate, with ticks between them; how many were sent before ``until``."""
        sent = 0
        for pose in poses:
            if until():
                break
            self.clock.pass_s(1.0 / FPS)
            self.page_s += 1.0 / FPS
            now_s = self.clock.monotonic_s()
            self.messages += self.live.receive_frame(frame_of(pose, self.page_s), now_s)
            if sent % 3 == 0:
                self.messages += self.live.tick(now_s)
            sent += 1
        return sent

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [message for message in self.messages if message["type"] == kind]

    def states(self) -> list[str]:
        """The states told to the page, each once in a row."""
        told = [message["state"] for message in self.of("session")]
        return [state for index, state in enumerate(told) if index == 0 or told[index - 1] != state]
