"""What is known of sessions and choices, as far as doses depend on it: frozen facts, read from the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from hipfive.coach.ladder import Rung
from hipfive.coach.routine import Track

Hurt = Literal["pain", "dizziness", "fatigue"]
Effort = Literal["easy", "right", "hard"]


@dataclass(frozen=True, slots=True)
class SetFact:
    """One set of the record.

    Attributes
    ----------
    track
        What its dose is kept for; one foot at a time belongs to ``both``.
    rung
        What was planned.
    status
        As in ``SetRecord``.
    counted, faulty
        Repetitions counted, and how often a form rule or a limit was broken.
    hurt
        What stopped it.
    why
        Why it was planned so.
    """

    track: Track
    rung: Rung
    status: str
    counted: int = 0
    faulty: int = 0
    hurt: Hurt | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class SessionFact:
    """One session of the record; ``before`` and ``after`` are pain 0–10, ``None`` where it was not told.

    ``doubted`` is one that broke a rule where nobody could check: only the pain in it counts.
    """

    seq: int
    day: int
    sets: tuple[SetFact, ...] = ()
    before: int | None = None
    after: int | None = None
    effort: Effort | None = None
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the person chose after ``after`` sessions: ``easier`` or ``undo`` for a track.

    ``day`` is the day it was chosen on; an easing for a break is taken back for the break up to that day only.
    """

    after: int
    kind: str
    track: Track
    day: int | None = None
