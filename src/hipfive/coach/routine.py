"""Today's routine: the sets in their order with their doses and times, made from the exercises' declarations."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from hipfive.coach.conditions import Change, changes_for
from hipfive.errors import BadInputError
from hipfive.motion.exercise import Dose, Exercise

GET_READY_S = 8.0
"""[s] from the announcement to the first movement: time to take hold and stand quietly. Ours (decision 0002)."""

SWITCH_S = 10.0
"""[s] to change legs. Ours (decision 0002)."""

REST_S = 40.0
"""[s] between exercises: time to turn to the camera's new side, or to get down on the mat. Ours (decision 0002)."""

SET_UP_S = 30.0
"""[s] a set-up between exercises waits to see the person well, then goes on. Ours (decision 0002)."""

SCALES = (0.01, 10.0)
"""Least and greatest dose scale."""


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
    time_s
        [s] planned work of a set that goes by time (may be a fraction when scaled); 0 for others.
    get_ready_s, switch_s, rest_s, set_up_s
        [s] before it; after it when the same exercise follows on the other side; after it when another follows;
        longest wait for a good view when the view changes with it.
    care
        What to mind because of a condition: message identifiers ``care-<id>`` without the prefix.
    waived
        Form rules that are not judged, because a condition forbids what they ask for.
    """

    exercise: Exercise
    side: Literal["left", "right", "both"]
    dose: Dose
    variant: str | None = None
    time_s: float = 0.0
    get_ready_s: float = GET_READY_S
    switch_s: float = SWITCH_S
    rest_s: float = REST_S
    set_up_s: float = SET_UP_S
    care: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()

    @property
    def work_s(self) -> float:
        """Planned seconds of work [s]."""
        return self.time_s if self.dose.kind == "time" else self.dose.work_s

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
        return sum(self.set_duration_s(index) for index in range(len(self.sets)))

    def set_duration_s(self, index: int) -> float:
        """[s] planned length of set ``index`` (from 0): getting ready, the work, and what follows it."""
        plan = self.sets[index]
        after_s = 0.0
        if index + 1 < len(self.sets):
            same = self.sets[index + 1].exercise.id == plan.exercise.id
            after_s = plan.switch_s if same else plan.rest_s
        return plan.get_ready_s + plan.work_s + after_s

    def exercise_ids(self) -> tuple[str, ...]:
        """The exercises in it, in order, each once."""
        return tuple(dict.fromkeys(plan.exercise.id for plan in self.sets))

    def plain(self) -> dict[str, Any]:
        """As JSON, for keeping beside the journal; ``from_plain`` reads it."""
        return {
            "sets": [_plan_plain(plan) for plan in self.sets],
            "scale": self.scale,
            "left_out": [asdict(left) for left in self.left_out],
        }

    @classmethod
    def from_plain(cls, data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> Routine:
        """From what ``plain`` gave; the declarations come from ``exercises``."""
        return cls(
            sets=tuple(_plan_from_plain(plan, exercises) for plan in data["sets"]),
            scale=data["scale"],
            left_out=tuple(LeftOut(**left) for left in data["left_out"]),
        )


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
    if not SCALES[0] <= scale <= SCALES[1]:
        raise BadInputError("error-dose-scale", scale=scale, least=SCALES[0], most=SCALES[1])
    plans: list[SetPlan] = []
    left_out: list[LeftOut] = []
    for exercise in sorted(exercises.values(), key=lambda each: each.order):
        changes = changes_for(exercise.id, conditions)
        reasons = [condition for condition, change in changes if change.out]
        if reasons:
            left_out.append(LeftOut(exercise.id, reasons[0]))
        else:
            wanted = (variants or {}).get(exercise.id)
            plans.extend(_plans(exercise, wanted, tuple(change for _, change in changes), scale))
    return Routine(tuple(plans), scale, tuple(left_out))


def _plans(exercise: Exercise, wanted: str | None, changes: tuple[Change, ...], scale: float) -> list[SetPlan]:
    """The sets of one exercise, one for each side of its dose."""
    variant = next((change.variant for change in changes if change.variant is not None), wanted)
    dose = exercise.dose if variant is None else _variant_dose(exercise, variant)
    if any(change.one_size for change in changes):
        dose = replace(dose, halves=())
    return [
        SetPlan(
            exercise=exercise,
            side=side,
            dose=replace(_scaled(dose, scale), sides=(side,)),
            variant=variant,
            time_s=dose.work_s * scale if dose.kind == "time" else 0.0,
            get_ready_s=GET_READY_S * scale,
            switch_s=SWITCH_S * scale,
            rest_s=REST_S * scale,
            set_up_s=SET_UP_S * scale,
            care=_joined(change.care for change in changes),
            waived=_joined(change.waived for change in changes),
        )
        for side in dose.sides
    ]


def _variant_dose(exercise: Exercise, variant: str) -> Dose:
    for each in exercise.variants:
        if each.id == variant:
            return each.dose
    raise BadInputError("error-unknown-variant", exercise=exercise.id, variant=variant)


def _scaled(dose: Dose, scale: float) -> Dose:
    """The dose times ``scale``: at least 1 of it; below 1 breath the breath itself is shortened."""
    amount = max(1, math.floor(dose.amount * scale + 0.5))
    breath_s = dose.breath_s * min(1.0, dose.amount * scale / amount)
    return replace(dose, amount=amount, breath_s=breath_s)


def _joined(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for part in parts for item in part))


def _plan_plain(plan: SetPlan) -> dict[str, Any]:
    data = {each.name: getattr(plan, each.name) for each in fields(plan)}
    return {
        **data,
        "exercise": plan.exercise.id,
        "dose": {**asdict(plan.dose), "sides": list(plan.dose.sides), "halves": list(plan.halves)},
        "care": list(plan.care),
        "waived": list(plan.waived),
    }


def _plan_from_plain(data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> SetPlan:
    dose = data["dose"]
    return SetPlan(
        **{
            **data,
            "exercise": exercises[data["exercise"]],
            "dose": Dose(**{**dose, "sides": tuple(dose["sides"]), "halves": tuple(dose["halves"])}),
            "care": tuple(data["care"]),
            "waived": tuple(data["waived"]),
        }
    )
