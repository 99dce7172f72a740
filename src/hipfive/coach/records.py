"""What a session has come to so far: frozen, plain values that go to and come from JSON unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

SetStatus = Literal["open", "done", "skipped", "partial", "hurt"]
CountedBy = Literal["camera", "clock", "person"]


@dataclass(frozen=True, slots=True)
class PainRecord:
    """One report of pain. The values are ``None`` when the person did not want to say.

    ``during`` is the state the session was in; ``score`` 0–10 on the numeric rating scale.
    """

    exercise: str
    set_side: str
    during: str
    where: str | None = None
    side: str | None = None
    score: int | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One attempt at one set of the routine.

    Attributes
    ----------
    index
        Place in the routine, from 1.
    attempt
        1 for the first attempt, 2 after ``repeat`` …
    status
        ``done``; ``skipped`` (nothing was done); ``partial`` (left after something was done); ``hurt``; ``open``.
    work_s
        [s] time spent working; pauses and gaps are never in it.
    counts
        Repetitions, circles or breaths, by who counted them.
    other_leg
        Repetitions of the leg this set was not for.
    incomplete
        Repetitions in which a phase was missing.
    hold_s
        [s] time the pose was seen being held (camera).
    unseen_s
        [s] working time in which the camera was on and could not see the person well.
    best_deg
        [deg] the widest repetition of this set, in the exercise's own measure.
    faults
        How often each form rule was broken.
    """

    index: int
    attempt: int
    exercise: str
    side: str
    variant: str | None
    target: int | None
    status: SetStatus = "open"
    work_s: float = 0.0
    counts: Mapping[str, int] = field(default_factory=dict)
    other_leg: int = 0
    incomplete: int = 0
    hold_s: float = 0.0
    unseen_s: float = 0.0
    best_deg: float | None = None
    faults: Mapping[str, int] = field(default_factory=dict)
    pain: PainRecord | None = None

    @property
    def key(self) -> tuple[int, int]:
        """(index, attempt): what tells this record from all others of the session."""
        return (self.index, self.attempt)

    @property
    def counted(self) -> int:
        """Everything counted to this set, whoever counted it."""
        return sum(self.counts.values())

    @property
    def counted_by(self) -> CountedBy:
        """Who counted most of it; when equal the less certain one: clock, then person, then camera."""
        order: tuple[CountedBy, ...] = ("clock", "person", "camera")
        return max(order, key=lambda by: (self.counts.get(by, 0), -order.index(by)))

    def plain(self) -> dict[str, Any]:
        """As JSON."""
        return {**asdict(self), "counted": self.counted, "counted_by": self.counted_by}
