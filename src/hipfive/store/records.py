"""What the store takes and gives: frozen values, one a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ScreeningRecord:
    """One set of answers to the questions before a session; ``outcome`` is what followed from them.

    ``void`` says why they stopped to hold before their time.
    """

    id: UUID
    person_id: UUID
    answered_at: datetime
    version: str
    answers: Mapping[str, str]
    acknowledged: bool
    outcome: str
    void: str | None = None


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session.

    Attributes
    ----------
    state
        ``open``, ``done`` or ``stopped``.
    plan
        The routine as it was planned when the session was opened.
    day
        The day it was where the person is, YYYY-MM-DD.
    alarm_at
        When alarming pain ended it.
    seq
        Its number among the person's sessions, in the order they were opened or brought; given by the store.
    doubt
        Why it counts for the pain in it alone: the rule that it broke, for one brought from where the server was away.
    """

    id: UUID
    person_id: UUID
    started_at: datetime
    ended_at: datetime | None
    state: str
    camera: bool
    support: bool
    plan: Json
    day: str
    alarm_at: datetime | None = None
    seq: int = 0
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class JournalRecord:
    """One step of a session: its number from 1, when, and what."""

    seq: int
    at: datetime
    entry: Json


@dataclass(frozen=True, slots=True)
class SetRow:
    """What came of one attempt at one set.

    Attributes
    ----------
    counted
        Repetitions, circles or breaths.
    work_s
        [s] worked.
    best_deg, typical_deg, low_deg, high_deg
        [deg] the widest repetition, the typical one and its 95 % interval.
    record
        Everything the session machine knows of this attempt.
    result
        The result contract, when the camera saw something.
    """

    set_index: int
    attempt: int
    exercise: str
    side: str
    status: str
    counted: int
    counted_by: str
    work_s: float
    exercise_revision: int
    record: Json
    best_deg: float | None = None
    typical_deg: float | None = None
    low_deg: float | None = None
    high_deg: float | None = None
    engine_version: str | None = None
    result: Json | None = None


@dataclass(frozen=True, slots=True)
class RecordingChunk:
    """About a second of landmark frames of one go at a set, as they came over the wire."""

    set_index: int
    attempt: int
    chunk: int
    frames: bytes


@dataclass(frozen=True, slots=True)
class PainReport:
    """Pain that was reported: ``moment`` is ``before``, ``during`` or ``after``; what was not said is ``None``."""

    id: UUID
    at: datetime
    moment: str
    set_index: int | None = None
    attempt: int | None = None
    exercise: str | None = None
    score: int | None = None
    place: str | None = None
    side: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How and when a session ended: ``done`` or ``stopped``; ``alarm`` when alarming pain ended it."""

    state: str
    at: datetime
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything one step of a session adds; it is kept together or not at all."""

    journal: tuple[JournalRecord, ...] = ()
    chunks: tuple[RecordingChunk, ...] = ()
    sets: tuple[SetRow, ...] = ()
    pains: tuple[PainReport, ...] = ()
    ending: Ending | None = None

    def __bool__(self) -> bool:
        return bool(self.journal or self.chunks or self.sets or self.pains or self.ending)

    def __add__(self, later: Changes) -> Changes:
        return Changes(
            journal=self.journal + later.journal,
            chunks=self.chunks + later.chunks,
            sets=self.sets + later.sets,
            pains=self.pains + later.pains,
            ending=later.ending or self.ending,
        )


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """How a session felt: ``easy``, ``right`` or ``hard``."""

    id: UUID
    at: datetime
    effort: str | None


@dataclass(frozen=True, slots=True)
class ChoiceRecord:
    """Something the person chose for their programme, after so many sessions."""

    id: UUID
    at: datetime
    kind: str
    after_session: int = 0
    exercise: str | None = None
    side: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionnaireRecord:
    """One questionnaire as it was answered; ``day`` is YYYY-MM-DD, ``score`` by its own rules."""

    id: UUID
    at: datetime
    day: str
    kind: str
    answers: Json
    score: int
