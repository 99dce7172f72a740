"""What comes in and goes out over HTTP, checked: exercises, screening, errors. The page's types are made from it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Degrees = Annotated[float, Field(description="[deg]")]
Seconds = Annotated[float, Field(description="[s]")]
Instant = Annotated[str, Field(description="UTC, ISO 8601 with Z")]
SideName = Literal["left", "right", "both"]


class In(BaseModel):
    """A body that is sent to us: nothing unknown in it, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Out(BaseModel):
    """A body that we send."""

    model_config = ConfigDict(extra="forbid")


class ErrorDetail(Out):
    """What went wrong: the identifier of its sentence, and what the sentence names."""

    id: str
    args: dict[str, str | int | float]


class ErrorBody(Out):
    """Every answer that is not a success."""

    error: ErrorDetail


class Health(Out):
    """The server is there."""

    status: Literal["ok"]
    version: str


class Dose(Out):
    """``amount`` is seconds, breaths or repetitions, as ``kind`` says, for each of the ``sides``."""

    kind: Literal["time", "breaths", "reps"]
    amount: float
    sides: list[SideName]
    breath_s: Seconds
    halves: list[str]


class View(Out):
    """Where the camera may stand."""

    guide: Literal["side", "front", "half_side"]
    facing_deg: tuple[float, float]
    lying: bool
    back_too: bool


class Rule(Out):
    """A form rule: words ``cue-<id>`` and ``fault-<id>``."""

    id: str
    joint: str


class Variant(Out):
    """An easier (``level`` below 0) or harder version."""

    id: str
    level: int
    dose: Dose


class Movement(BaseModel):
    """How the exercise is recognised; further figures depend on the kind."""

    model_config = ConfigDict(extra="allow")

    kind: Literal["swing", "circle", "held", "phases"]


class ExerciseOut(Out):
    """One declaration."""

    id: str
    revision: int
    order: int
    base: Literal["standing", "lying"]
    view: View
    dose: Dose
    movement: Movement
    gauge: str | None
    walking_band_deg: tuple[float, float] | None
    rules: list[Rule]
    variants: list[Variant]
    references: list[str]


class Bone(Out):
    """One line of the figure, in figure units, y down; ``z`` orders it, nearer is larger."""

    name: str
    x1: float
    y1: float
    x2: float
    y2: float
    z: float


class Head(Out):
    """The head: a circle."""

    x: float
    y: float
    r: float


class FigureFrame(Out):
    """One picture of the moved figure."""

    bones: list[Bone]
    head: Head


class Figure(Out):
    """A moved figure, left side working."""

    fps: float
    size: tuple[float, float]
    frames: list[FigureFrame]


class Question(Out):
    """One question: words ``screening-<id>``."""

    id: str
    kind: Literal["red_flag", "see_clinician", "condition", "balance"]
    answers: list[Literal["yes", "no", "unsure"]]


class ScreeningState(Out):
    """Whether the answers given still hold, and why not."""

    valid: bool
    outcome: Literal["clear", "emergency", "see_clinician"] | None
    answered_at: Instant | None
    valid_until: Instant | None
    reason: str | None


class Screening(Out):
    """The questions and where the person stands with them."""

    version: str
    questions: list[Question]
    status: ScreeningState
    conditions: list[str]
    support: bool
    region: str = Field(description="where emergency numbers are told for: words emergency-<region>")


class ScreeningIn(In):
    """Answers."""

    version: str = Field(max_length=40)
    answers: dict[Annotated[str, Field(max_length=80)], Literal["yes", "no", "unsure"]] = Field(max_length=200)
    acknowledged: bool


class ScreeningOut(Out):
    """What follows from the answers."""

    outcome: Literal["clear", "emergency", "see_clinician"]
    reasons: list[str]
    conditions: list[str]
    support: bool
    valid_until: Instant | None


class LanDevice(Out):
    """A phone or tablet that was paired."""

    id: str
    paired_at: Instant


class Lan(Out):
    """How a phone in the same network gets here; ``code`` says whether one is valid now, for ``code_s`` at most."""

    on: bool
    address: str | None
    fingerprint: str | None
    code: bool
    code_s: Seconds
    devices: list[LanDevice]
