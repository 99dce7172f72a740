"""A day pass: all that a session needs of the server while that is away, as one text that the server signs.

It names no answer that was given and nothing of the record: only what is to be done on these days, and what must be
minded with it. What may be done at most follows from the plans, so that it need not be said beside them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from hipfive.coach.permission import Permit
from hipfive.coach.routine import Routine, track_of
from hipfive.coach.routine_json import from_plain
from hipfive.coach.screening import ScreeningStatus
from hipfive.errors import BadInputError
from hipfive.motion.exercise import Exercise

FORMAT = 1
"""Goes up when the text changes its meaning: an older pass is then asked for anew."""

VALID_S = 3 * 86_400.0
"""[s] how long it holds at most: a weekend. Ours (decision 0014): what changes elsewhere meanwhile it does not know."""

SLACK_S = 300.0
"""[s] by which the clocks of two devices in order may differ. Ours (decision 0014)."""


@dataclass(frozen=True, slots=True)
class DayPass:
    """What the text says.

    Attributes
    ----------
    person_id
        Whose it is.
    issued_s, until_s
        [s since 1970] from when and until when it holds; never longer than the screening.
    conditions, support
        What the screening asks to be minded, as in ``ScreeningStatus``.
    plans
        The routine of each day, YYYY-MM-DD, as ``routine_json`` writes it.
    """

    person_id: UUID
    issued_s: float
    until_s: float
    conditions: tuple[str, ...]
    support: bool
    plans: Mapping[str, Mapping[str, Any]]

    def holds(self, now_s: float) -> bool:
        """Whether it holds at ``now_s`` [s since 1970]: a clock set back makes it no longer."""
        return self.issued_s - SLACK_S <= now_s < self.until_s

    def routine(self, day: str, exercises: Mapping[str, Exercise]) -> Routine:
        """What is to be done on that day.

        Raises
        ------
        BadInputError
            ``error-away-day`` for a day it has no plan for, ``error-plan-unreadable``.
        """
        if day not in self.plans:
            raise BadInputError("error-away-day")
        return from_plain(self.plans[day], exercises)

    def permit(self, routine: Routine, now_s: float) -> Permit:
        """What is known of the person at ``now_s``, as the server said it when it gave the pass."""
        valid = self.holds(now_s)
        status = ScreeningStatus(
            valid=valid,
            outcome="clear",
            reason=None if valid else "expired",
            answered_at_s=self.issued_s,
            valid_until_s=self.until_s,
            conditions=self.conditions,
            support=self.support,
        )
        return Permit(status, (), {track_of(plan.exercise, plan.side): plan.rung for plan in routine.sets})


def write_pass(day_pass: DayPass) -> str:
    """The text; ``read_pass`` reads it."""
    return json.dumps(
        {
            "format": FORMAT,
            "person": str(day_pass.person_id),
            "issued_s": day_pass.issued_s,
            "until_s": day_pass.until_s,
            "conditions": list(day_pass.conditions),
            "support": day_pass.support,
            "plans": dict(day_pass.plans),
        },
        separators=(",", ":"),
    )


def read_pass(text: str) -> DayPass:
    """What a text says that ``write_pass`` wrote.

    Raises
    ------
    BadInputError
        ``error-away-pass`` when it says nothing, or what another version meant.
    """
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise BadInputError("error-away-pass")
        return DayPass(
            person_id=UUID(data["person"]),
            issued_s=float(data["issued_s"]),
            until_s=float(data["until_s"]),
            conditions=tuple(data["conditions"]),
            support=bool(data["support"]),
            plans=dict(data["plans"]),
        )
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise BadInputError("error-away-pass") from error
