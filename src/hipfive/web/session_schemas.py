"""Sessions as they come in and go out over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from hipfive.web.schemas import Degrees, Dose, In, Instant, Out, Seconds, SideName

PainScore = Annotated[int, Field(ge=0, le=10, description="numeric rating scale, 0 none to 10 worst")]
Effort = Literal["easy", "right", "hard"]


class Why(Out):
    """Why a dose is other than last time: words ``why-<id>``."""

    why: str
    days: int


class PlannedSet(Out):
    """One set of today."""

    exercise: str
    side: SideName
    dose: Dose
    variant: str | None
    care: list[str]
    because: list[str] = Field(description="conditions that changed it: words condition-<id>")
    hold: bool = Field(description="whether the person holds on")
    measured: bool = Field(description="false where the camera cannot judge this version")
    why: Why | None
    duration_s: Seconds


class DoseChange(Out):
    """A dose that is other than last time."""

    side: SideName
    amount: int
    why: str = Field(description="words why-<id>")
    days: int


class PlannedExercise(Out):
    """One exercise of today, all its sides."""

    id: str
    variant: str | None
    duration_s: Seconds
    dose: Dose
    care: list[str]
    because: list[str]
    changes: list[DoseChange]


class LeftOut(Out):
    """An exercise that is not done: the condition that is the reason, or ``paused`` until a day."""

    exercise: str
    reason: str
    until: str | None = Field(description="YYYY-MM-DD")


class OpenSession(Out):
    """A session that waits to be gone on with."""

    id: str
    started_at: Instant
    sets_done: int
    sets: int


class Today(Out):
    """What home shows. ``dose_scale`` is 1 but for tests and demonstrations."""

    sets: list[PlannedSet]
    exercises: list[PlannedExercise]
    left_out: list[LeftOut]
    duration_s: Seconds
    dose_scale: float
    open_session: OpenSession | None
    screening_valid: bool


class SessionIn(In):
    """A session to open. ``pain`` is the score before it, if it was told."""

    camera: bool = True
    support: bool = True
    pain: PainScore | None = None


class SessionCreated(Out):
    """The session that was opened."""

    id: str


class SetPain(Out):
    """Pain in a set; what was not said is null."""

    where: str | None
    side: str | None
    score: int | None
    kind: str | None


class SetSummary(Out):
    """One set: its last attempt."""

    index: int
    attempt: int
    exercise: str
    side: SideName
    status: Literal["done", "skipped", "hurt", "partial", "open"]
    work_s: Seconds
    counted: int
    counted_by: Literal["camera", "clock", "person"]
    best_deg: Degrees | None
    typical_deg: Degrees | None
    interval95_deg: tuple[float, float] | None
    walking_band_deg: tuple[float, float] | None
    faults: dict[str, int]
    hold_s: Seconds
    unseen_s: Seconds
    pain: SetPain | None
    result: dict[str, Any] | None = Field(description="the result contract, when the camera was on")


class SessionPain(Out):
    """Pain scores before and after."""

    before: int | None
    after: int | None


class SessionSummary(Out):
    """One session in short."""

    id: str
    started_at: Instant
    ended_at: Instant | None
    state: Literal["open", "done", "stopped"]
    camera: bool
    support: bool
    duration_s: Seconds
    pain: SessionPain
    effort: Effort | None
    doubt: str | None = Field(description="why it counts for the pain in it alone: words doubt-<id>")
    sets: list[SetSummary]


class History(Out):
    """All sessions, newest first."""

    sessions: list[SessionSummary]


class FeedbackIn(In):
    """How a session felt."""

    pain: PainScore | None = None
    effort: Effort | None = None
