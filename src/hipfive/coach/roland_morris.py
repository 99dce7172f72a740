"""The Roland–Morris Disability Questionnaire: 24 statements, each true of today or not; scored by its own rules.

Source: Roland & Morris 1983, Spine 8(2):141–144, doi:10.1097/00007632-198303000-00004. Its authors allow its use
without permission. The score is how many statements are true, 0 (none) to 24. It is no diagnosis.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from hipfive.errors import BadInputError

STATEMENTS = 24
EVERY_DAYS = 28
"""[d] between two times it is asked, if the person wishes it at all (rule of the safety page)."""

REAL_SHARE = 0.30
"""Share of the first score from which a change counts (Jordan et al. 2006, doi:10.1016/j.jclinepi.2005.03.018)."""

Verdict = Literal["first", "better", "worse", "same"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The newest score against the first one; ``change`` is positive when fewer statements are true."""

    score: int
    first: int
    change: int
    verdict: Verdict


def score(answers: Mapping[str, bool]) -> int:
    """How many of the statements, ``"1"`` to ``"24"``, are true; one that was left out is not.

    Raises
    ------
    BadInputError
        ``error-roland-morris``: a statement that there is not.

    Examples
    --------
    >>> score({"1": True, "2": False, "24": True})
    2
    """
    known = {str(number) for number in range(1, STATEMENTS + 1)}
    for statement in answers:
        if statement not in known:
            raise BadInputError("error-roland-morris", statement=statement)
    return sum(answers.values())


def outcome(scores: Sequence[int]) -> Outcome | None:
    """What the scores so far, oldest first, come to; ``None`` when there are none."""
    if not scores:
        return None
    first, newest = scores[0], scores[-1]
    change = first - newest
    if len(scores) == 1:
        return Outcome(newest, first, change, "first")
    real = change != 0 and abs(change) >= REAL_SHARE * first
    return Outcome(newest, first, change, ("better" if change > 0 else "worse") if real else "same")


def due(last_day: int | None, today: int) -> bool:
    """Whether it may be asked again (day ordinals); a clock that was set back asks no earlier."""
    return last_day is None or today >= last_day + EVERY_DAYS
