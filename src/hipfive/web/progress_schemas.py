"""Progress as it goes out over HTTP."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from hipfive.web.programme_schemas import Day
from hipfive.web.schemas import Degrees, Out, SideName


class Measurement(Out):
    """The typical range of one session."""

    session: str
    day: Day
    typical_deg: Degrees
    interval95_deg: tuple[float, float] | None
    best_deg: Degrees | None
    recorded: bool


class ChangeOut(Out):
    """From the first trials to the latest; ``real`` beyond ``band_deg``, which may not yet be the person's own."""

    first_deg: Degrees
    latest_deg: Degrees
    change_deg: Degrees
    band_deg: Degrees
    own_band: bool
    real: bool


class ProgressTrack(Out):
    """One exercise, side and version over time."""

    exercise: str
    side: SideName
    variant: str | None
    walking_deg: Degrees | None
    points: list[Measurement]
    change: ChangeOut | None


class Symmetry(Out):
    """Left beside right, as they are now."""

    exercise: str
    variant: str | None
    left_deg: Degrees
    right_deg: Degrees
    band_deg: Degrees
    differ: bool


class PainOfSession(Out):
    """Pain before and after a session, 0 to 10, and whether it stopped an exercise."""

    session: str
    day: Day
    before: int | None
    after: int | None
    stopped: bool


class CalendarDay(Out):
    """What became of a day."""

    day: Day
    state: Literal["done", "stopped", "none", "future"]


class CalendarWeek(Out):
    """Seven days from Monday."""

    from_: Day = Field(alias="from")
    days: list[CalendarDay]


class Rhythm(Out):
    """Days of practice over the last weeks."""

    days: int
    weeks: int
    a_week: float


class Progress(Out):
    """Everything the progress page shows."""

    tracks: list[ProgressTrack]
    symmetry: list[Symmetry]
    pain: list[PainOfSession]
    weeks: list[CalendarWeek]
    rhythm: Rhythm


class Drawn(Out):
    """Lines of one session: a swing's angle [deg] over its time (0 to 1), or circles as outward, forward [deg]."""

    day: Day
    reps: int
    lines: list[list[tuple[float, float]]]


class Paths(Out):
    """The first session that was recorded, and the latest where there is another."""

    kind: Literal["swing", "circle"]
    first: Drawn
    latest: Drawn | None
