"""The programme as it comes in and goes out over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hipfive.web.schemas import In, Out, SideName
from hipfive.web.session_schemas import Why

Day = Annotated[str, Field(description="YYYY-MM-DD, where the person is")]


class TrackOut(Out):
    """One exercise and side: what it does today, its place on the ladder, and what may be changed."""

    exercise: str
    side: SideName
    variant: str | None
    amount: int
    hold: bool
    place: int
    of: int
    comfortable_days: int
    why: Why | None
    can_undo: bool
    can_ease: bool
    back: Day | None


class Offer(Out):
    """A version that may be chosen instead."""

    exercise: str
    variant: str
    chosen: bool


class DayOut(Out):
    """One day of the four weeks."""

    day: Day
    state: Literal["done", "stopped", "none", "future"]
    alarm: bool


class Week(Out):
    """Seven days from Monday."""

    from_: Day = Field(alias="from")
    days: list[DayOut]


class Goal(Out):
    """What the person set themselves; ``days`` a week, ``focus`` words ``goal-<id>``."""

    days: int | None
    focus: str | None


class ScoreOut(Out):
    """A questionnaire's score on a day."""

    day: Day
    score: int


class RolandMorris(Out):
    """The Roland–Morris questionnaire, if it is wished: scores so far, and what the newest says against the first."""

    wanted: bool
    due: bool
    scores: list[ScoreOut]
    verdict: Literal["first", "better", "worse", "same"] | None
    change: int | None


class Programme(Out):
    """Everything the programme page shows."""

    tracks: list[TrackOut]
    offers: list[Offer]
    weeks: list[Week]
    goal: Goal
    roland_morris: RolandMorris


class ChoiceIn(In):
    """A choice."""

    kind: Literal["easier", "undo", "instead", "goal", "focus", "roland_morris"]
    exercise: str | None = Field(default=None, max_length=40)
    side: SideName | None = None
    value: str | None = Field(default=None, max_length=40)


class RolandMorrisIn(In):
    """Which of the statements ``1`` to ``24`` are true today."""

    answers: dict[Annotated[str, Field(max_length=2)], bool] = Field(max_length=24)
