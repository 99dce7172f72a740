"""Who may start: asks the questions, keeps the answers, and says whether they still hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import UUID, uuid4

from hipfive.coach import screening as rules
from hipfive.coach.screening import Answered, ScreeningStatus
from hipfive.errors import BadInputError
from hipfive.service.instants import instant_text
from hipfive.store import people
from hipfive.store.database import Database
from hipfive.store.records import ScreeningRecord


def status_now(database: Database, person_id: UUID, now: datetime) -> ScreeningStatus:
    """Whether this person may begin a session now."""
    record = people.last_screening(database, person_id)
    answered = None
    if record is not None:
        answered = Answered(
            at_s=record.answered_at.timestamp(),
            version=record.version,
            answers=record.answers,
            acknowledged=record.acknowledged,
            void=cast(rules.InvalidReason | None, record.void),
        )
    return rules.status(answered, now.timestamp())


def withdraw(database: Database, person_id: UUID) -> None:
    """The person wants to answer anew: until they have, no session starts."""
    people.void_screening(database, person_id, "withdrawn")


def forget(database: Database, person_id: UUID) -> None:
    """The person wants their answers erased: until they have answered anew, no session starts."""
    people.forget_screenings(database, person_id)


def describe(status: ScreeningStatus) -> dict[str, Any]:
    """The questions and where the person stands with them."""
    return {
        "version": rules.SCREENING_VERSION,
        "questions": [
            {"id": question.id, "kind": question.kind, "answers": list(rules.ANSWERS)} for question in rules.QUESTIONS
        ],
        "status": {
            "valid": status.valid,
            "outcome": status.outcome,
            "answered_at": _instant(status.answered_at_s),
            "valid_until": _instant(status.valid_until_s),
            "reason": status.reason,
        },
        "conditions": list(status.conditions),
        "support": status.support,
    }


def answer(
    database: Database,
    person_id: UUID,
    *,
    version: str,
    answers: Mapping[str, str],
    acknowledged: bool,
    now: datetime,
) -> dict[str, Any]:
    """Keep the answers, whatever they are, and say what follows.

    Raises
    ------
    BadInputError
        ``error-screening-version`` when the page showed older questions, ``error-screening-answer`` for a question or
        an answer there is not, ``error-screening-acknowledge`` when the advice to ask first was not read.
    """
    if version != rules.SCREENING_VERSION:
        raise BadInputError("error-screening-version", version=rules.SCREENING_VERSION)
    if not acknowledged:
        raise BadInputError("error-screening-acknowledge")
    evaluation = rules.evaluate(answers)
    people.add_screening(
        database,
        ScreeningRecord(
            id=uuid4(),
            person_id=person_id,
            answered_at=now,
            version=version,
            answers=dict(answers),
            acknowledged=acknowledged,
            outcome=evaluation.outcome,
        ),
    )
    clear = evaluation.outcome == "clear"
    return {
        "outcome": evaluation.outcome,
        "reasons": list(evaluation.reasons),
        "conditions": list(evaluation.conditions),
        "support": evaluation.support,
        "valid_until": instant_text(now + timedelta(days=rules.VALID_DAYS)) if clear else None,
    }


def _instant(utc_s: float | None) -> str | None:
    return None if utc_s is None else instant_text(datetime.fromtimestamp(utc_s, UTC))
