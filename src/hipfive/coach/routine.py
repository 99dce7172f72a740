"""Today's routine: the sets in their order with their doses and times, made from the exercises' declarations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from hipfive.motion.exercise import Dose, Exercise

GET_READY_S = 8.0
"""[s] from the announcement to the first movement: time to take hold and stand quietly. Ours (decision 0002)."""

SWITCH_S = 10.0
"""[s] to change legs. Ours (decision 0002)."""

REST_S = 40.0
"""[s] between exercises: time to turn to the camera's new side, or to get down on the mat. Ours (decision 0002)."""

MIN_SCALE = 0.01


@dataclass(frozen=True, slots=True)
class SetPlan:
    """One set as planned.

    Attributes
    ----------
    side
        The working leg; ``both`` for movements of both legs.
    dose
        Dose of this one set, already scaled; ``dose.sides`` is this side alone.
    variant
        Identifier of the easier or harder variant, ``None`` for the exercise as it is.
    get_ready_s, switch_s, rest_s
        [s] before it, after it when the same exercise follows on the other side, after it when another follows.
    care
        What to mind because of a condition: message identifiers ``care-<id>`` without the prefix.
    waived
        Form rules that are not judged, because a condition forbids what they ask for.
    """

    exercise: Exercise
    side: Literal["left", "right", "both"]
    dose: Dose
    variant: str | None = None
    get_ready_s: float = GET_READY_S
    switch_s: float = SWITCH_S
    rest_s: float = REST_S
    care: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()

    @property
    def work_s(self) -> float:
        """Planned seconds of work [s]."""
        return self.dose.work_s

    @property
    def target(self) -> int | None:
        """Breaths or repetitions to reach; ``None`` for a set that goes by time."""
        return None if self.dose.kind == "time" else self.dose.amount

    @property
    def halves(self) -> tuple[str, ...]:
        """Parts of equal length, in order: ``("small", "large")`` for circles, else empty."""
        return self.dose.halves


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An exercise that is not in the routine, and the condition that is the reason."""

    exercise: str
    reason: str


@dataclass(frozen=True, slots=True)
class Routine:
    """The sets of one day in order. ``scale`` is 1.0 except in tests."""

    sets: tuple[SetPlan, ...]
    scale: float = 1.0
    left_out: tuple[LeftOut, ...] = ()

    @property
    def duration_s(self) -> float:
        """[s] planned length with get-ready, switching and resting; setting up the camera is not in it."""
        raise NotImplementedError

    def set_duration_s(self, index: int) -> float:
        """[s] planned length of set ``index`` (from 0): getting ready, the work, and what follows it."""
        raise NotImplementedError

    def exercise_ids(self) -> tuple[str, ...]:
        """The exercises in it, in order, each once."""
        raise NotImplementedError

    def plain(self) -> dict[str, Any]:
        """As JSON, for keeping beside the journal; ``from_plain`` reads it."""
        raise NotImplementedError

    @classmethod
    def from_plain(cls, data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> Routine:
        """From what ``plain`` gave; the declarations come from ``exercises``."""
        raise NotImplementedError


def build_routine(
    exercises: Mapping[str, Exercise],
    *,
    scale: float = 1.0,
    conditions: tuple[str, ...] = (),
    variants: Mapping[str, str] | None = None,
) -> Routine:
    """Make today's routine.

    Parameters
    ----------
    exercises
        The registry ``hipfive.exercises.EXERCISES``, or part of it; sorted here by ``Exercise.order``.
    scale
        Multiplies doses and times; 1.0 for people, less in tests.
    conditions
        Condition identifiers of the screening: exercises they forbid are left out, others get ``care``.
    variants
        Variant identifier by exercise, where not the plain exercise is done.

    Raises
    ------
    BadInputError
        ``error-dose-scale`` when the scale is not a number from 0.01 to 10, ``error-unknown-variant``.
    """
    raise NotImplementedError
