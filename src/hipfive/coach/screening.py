"""Who may start: the questions before a first session, what the answers mean, and for how long they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

QuestionKind = Literal["red_flag", "see_clinician", "condition", "balance"]
Answer = Literal["yes", "no", "unsure"]
Outcome = Literal["clear", "emergency", "see_clinician"]
InvalidReason = Literal["never", "emergency", "see_clinician", "expired", "new_version", "after_pain"]

ANSWERS: tuple[Answer, ...] = ("yes", "no", "unsure")

SCREENING_VERSION = "1"
"""Goes up when a question or its words change: everybody is then asked again."""

VALID_DAYS = 90
"""[d] how long answers hold (rule of the safety page)."""

DAY_S = 86_400
CLEARED = "clinician_cleared"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its words are ``screening-<id>`` and, why it is asked, ``screening-<id>-why``."""

    id: str
    kind: QuestionKind


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the answers come to.

    ``reasons`` are the questions that stand in the way, ``conditions`` those that change the routine,
    ``support`` whether every standing exercise is done holding on.
    """

    outcome: Outcome
    reasons: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    support: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningStatus:
    """Whether the person may begin now.

    ``answered_at_s`` and ``valid_until_s`` are UTC, seconds since 1970-01-01, as the caller's clock gave them.
    ``reason`` says why it is not valid, else ``None``.
    """

    valid: bool
    outcome: Outcome | None
    reason: InvalidReason | None
    answered_at_s: float | None = None
    valid_until_s: float | None = None
    conditions: tuple[str, ...] = ()
    support: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers as they were given and kept: ``at_s`` UTC [s since 1970]; ``acknowledged``: advice to ask first was read."""

    at_s: float
    version: str
    answers: Mapping[str, str]
    acknowledged: bool = True


QUESTIONS: tuple[Question, ...] = ()


def evaluate(answers: Mapping[str, str]) -> Evaluation:
    """Judge the answers; ``unsure`` and a missing answer count as yes, except for ``clinician_cleared``."""
    raise NotImplementedError


def status(answered: Answered | None, now_s: float, pain_stop_at_s: float | None = None) -> ScreeningStatus:
    """Whether these answers let the person begin at ``now_s`` (UTC [s since 1970]).

    ``pain_stop_at_s`` is when alarming pain last ended a session; answers given before that no longer hold.
    """
    raise NotImplementedError
