"""What goes into the session machine: frozen values, each with the time it happened.

``t_s`` [s] is a monotonic clock of the caller's choice, the same for all inputs of one run of the program. It may start
anywhere; after a restart it may start elsewhere. The frame clock inside an observed event is another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from hipfive.coach.permission import Permit
from hipfive.motion.events import Event

PainPlace = Literal["hip_front", "groin", "side", "buttock", "back", "knee", "other"]
PainSide = Literal["left", "right", "both"]
PainKind = Literal["ache", "sharp", "radiating", "pinch", "numbness", "dizziness", "fatigue", "other"]

PAIN_PLACES: tuple[str, ...] = get_args(PainPlace)
PAIN_SIDES: tuple[str, ...] = get_args(PainSide)
PAIN_KINDS: tuple[str, ...] = get_args(PainKind)

ALARMING_KINDS = ("sharp", "radiating", "pinch", "numbness")
"""Kinds of pain that end the whole session and have the red flags asked again (rule of the safety page)."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Start the session. Refused unless the screening is valid at this moment and the routine suits its answers."""

    t_s: float
    permit: Permit


@dataclass(frozen=True, slots=True)
class CameraReady:
    """The person says that the camera is set up."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Camera:
    """The camera was switched on or off, or was lost (``reason`` ``lost``; any plain word, kept in the journal)."""

    t_s: float
    on: bool
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed. Wanted some 4–10 times a second; any rhythm is survived."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on: get ready for the same set, with the work already done kept. Refused as ``Begin`` is."""

    t_s: float
    permit: Permit


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the set (or the rest, or the question about pain) and go on; out of a pause refused as ``Begin`` is."""

    t_s: float
    permit: Permit | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Do the set again; while resting or switching, the one just done. The earlier attempt stays in the log.

    Out of a pause it is refused as ``Begin`` is.
    """

    t_s: float
    permit: Permit | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """The person counted one repetition; camera off."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Hurts:
    """This hurts: the exercise ends at once, on all its remaining sides."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Pain:
    """Where and how much it hurts. ``score`` 0–10 (numeric rating scale, 11 points), ``None`` when not said."""

    t_s: float
    where: PainPlace
    side: PainSide
    score: int | None
    kind: PainKind


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session here; what was done stays."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Flagged:
    """The screening was answered anew, or withdrawn: a session that it no longer allows ends.

    Without a permit it ends whatever was answered.
    """

    t_s: float
    permit: Permit | None = None


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The page went away, or the program was started again: the session pauses."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Observed:
    """The engine saw something. ``t_s`` is the session's clock, not the event's own frame time."""

    t_s: float
    event: Event


Input = (
    Begin
    | CameraReady
    | Camera
    | Tick
    | Pause
    | Resume
    | Skip
    | Repeat
    | Count
    | Hurts
    | Pain
    | Finish
    | Flagged
    | Disconnected
    | Observed
)
