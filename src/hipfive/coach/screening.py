"""Who may start: the questions before a first session, what the answers mean, and for how long they hold.

Source of questions, outcomes and the 90 days: the safety page (``docs/explanation/safety.md``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from hipfive.coach.conditions import CONDITIONS, SUPPORT_CONDITIONS
from hipfive.errors import BadInputError

QuestionKind = Literal["red_flag", "see_clinician", "condition", "balance"]
Answer = Literal["yes", "no", "unsure"]
Outcome = Literal["clear", "emergency", "see_clinician"]
InvalidReason = Literal[
    "never", "emergency", "see_clinician", "expired", "new_version", "after_pain", "withdrawn", "clock"
]

ANSWERS: tuple[Answer, ...] = ("yes", "no", "unsure")

SCREENING_VERSION = "1"
"""Goes up when a question or its words change: everybody is then asked again."""

VALID_DAYS = 90
"""[d] how long answers hold (rule of the safety page)."""

DAY_S = 86_400

AHEAD_S = DAY_S
"""[s] Answers dated further ahead than this were given under a clock that was wrong, then or now: they are asked again.
Ours (decision 0005)."""

VOID_REASONS: tuple[InvalidReason, ...] = ("after_pain", "withdrawn")
"""Why answers stop to hold before their time: alarming pain ended a session, or the person asked to answer anew."""

CLEARED = "clinician_cleared"

_RED_FLAGS = (
    "saddle_numbness",
    "bladder_bowel",
    "leg_weakness",
    "pain_both_legs",
    "recent_accident",
    "chest_pain_fainting",
)
_SEE_CLINICIAN = (
    "fever",
    "cancer",
    "weight_loss",
    "steroids",
    "night_pain",
    "new_pain_age",
    "recent_surgery",
    "swollen_calf",
)
_BALANCE = ("fallen", "unsteady")


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
    """Answers as given and kept: ``at_s`` UTC [s since 1970]; ``acknowledged``: the advice to ask first was read.

    ``void`` says why they no longer hold, whatever their date (one of ``VOID_REASONS``).
    """

    at_s: float
    version: str
    answers: Mapping[str, str]
    acknowledged: bool = True
    void: InvalidReason | None = None


QUESTIONS: tuple[Question, ...] = (
    *(Question(id_, "red_flag") for id_ in _RED_FLAGS),
    *(Question(id_, "see_clinician") for id_ in (*_SEE_CLINICIAN, CLEARED)),
    *(Question(id_, "condition") for id_ in CONDITIONS),
    *(Question(id_, "balance") for id_ in _BALANCE),
)
"""Every question in the order it is asked."""


def evaluate(answers: Mapping[str, str]) -> Evaluation:
    """Judge the answers; ``unsure`` and a missing answer count as yes, except for ``clinician_cleared``.

    A clinician's clearance lifts ``see_clinician`` and never ``emergency``.

    Raises
    ------
    BadInputError
        ``error-screening-answer``: a question that is not asked, or an answer other than yes, no, unsure.

    Examples
    --------
    >>> evaluate({question.id: "no" for question in QUESTIONS}).outcome
    'clear'
    >>> evaluate({}).outcome
    'emergency'
    """
    for question, answer in answers.items():
        if not _known(question, answer):
            raise BadInputError("error-screening-answer", question=question, answer=answer)

    def said(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id_ for id_ in ids if answers.get(id_, "unsure") != "no")

    conditions = said(tuple(CONDITIONS))
    support = bool(said(_BALANCE)) or any(condition in SUPPORT_CONDITIONS for condition in conditions)
    flags, cautions = said(_RED_FLAGS), said(_SEE_CLINICIAN)
    if flags:
        return Evaluation("emergency", flags, conditions, support)
    if cautions and answers.get(CLEARED) != "yes":
        return Evaluation("see_clinician", cautions, conditions, support)
    return Evaluation("clear", (), conditions, support)


def _known(question: object, answer: object) -> bool:
    return any(question == each.id for each in QUESTIONS) and answer in ANSWERS


def _readable(answers: object) -> bool:
    """Whether kept answers are some: an edited file may hold anything."""
    return isinstance(answers, Mapping) and all(_known(question, answer) for question, answer in answers.items())


def _reason(answered: Answered, outcome: Outcome, now_s: float) -> InvalidReason | None:
    """Why these answers do not let the person begin; ``None`` when they do."""
    if not answered.acknowledged:
        return "never"
    if outcome != "clear":
        return outcome
    if answered.void is not None:
        return answered.void
    if not now_s >= answered.at_s - AHEAD_S:
        return "clock"
    return None if now_s < answered.at_s + VALID_DAYS * DAY_S else "expired"


def status(answered: Answered | None, now_s: float) -> ScreeningStatus:
    """Whether these answers, the last the person gave, let them begin at ``now_s`` (UTC [s since 1970])."""
    if answered is None:
        return ScreeningStatus(valid=False, outcome=None, reason="never")
    if answered.version != SCREENING_VERSION or not _readable(answered.answers):
        return ScreeningStatus(False, None, "new_version", answered_at_s=answered.at_s)
    found = evaluate(answered.answers)
    reason = _reason(answered, found.outcome, now_s)
    return ScreeningStatus(
        valid=reason is None,
        outcome=found.outcome,
        reason=reason,
        answered_at_s=answered.at_s,
        valid_until_s=answered.at_s + VALID_DAYS * DAY_S,
        conditions=found.conditions,
        support=found.support,
    )
