"""Today's routine: the sets in their order with their doses and times, made from the exercises' declarations."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from hipfive.coach.conditions import demands_for
from hipfive.coach.demands import Fit, fit
from hipfive.coach.ladder import Ladder, Rung, ladder_for
from hipfive.errors import BadInputError
from hipfive.motion.exercise import Dose, Exercise, as_done

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


Side = Literal["left", "right", "both"]
Track = tuple[str, str]
"""An exercise and a side: what a dose is kept for. ``both`` for movements of both legs, also one foot at a time."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why a dose is other than it was: words ``why-<id>``, with the days they name."""

    id: str
    days: int = 0


@dataclass(frozen=True, slots=True)
class Prescribed:
    """What one track is to do today, and why it changed."""

    rung: Rung
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class SetPlan:
    """One set as planned.

    Attributes
    ----------
    exercise
        The exercise as it is done in ``variant``.
    side
        The working leg; ``both`` for movements of both legs.
    dose
        Dose of this one set, already scaled; ``dose.sides`` is this side alone.
    variant
        Identifier of the variant or substitute, ``None`` for the exercise as it is.
    time_s
        [s] planned work of a set that goes by time (may be a fraction when scaled); 0 for others.
    get_ready_s, switch_s, rest_s, set_up_s
        [s] before it; after it when the same exercise follows on the other side; after it when another follows;
        longest wait for a good view when the view changes with it.
    care
        What to mind because of a condition: message identifiers ``care-<id>`` without the prefix.
    because
        The conditions that changed it.
    hold
        Whether the person holds on in this set.
    amount
        The dose's amount before it was scaled.
    why
        Why it is other than last time.
    """

    exercise: Exercise
    side: Side
    dose: Dose
    variant: str | None = None
    time_s: float = 0.0
    get_ready_s: float = GET_READY_S
    switch_s: float = SWITCH_S
    rest_s: float = REST_S
    set_up_s: float = SET_UP_S
    care: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    hold: bool = True
    amount: int = 0
    why: Why | None = None

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

    @property
    def rung(self) -> Rung:
        """Its place on the ladder."""
        return Rung(self.variant, self.amount, self.hold)

    @property
    def measured(self) -> bool:
        """Whether the camera can judge this version; else it goes by the clock."""
        version = None if self.variant is None else self.exercise.version(self.variant)
        return version is None or version.measured


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An exercise that is not in the routine: the condition that is the reason, or ``paused`` with its last day.

    ``until_day`` is the day (proleptic Gregorian ordinal) on which it may come back.
    """

    exercise: str
    reason: str
    until_day: int | None = None


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


def fit_for(
    exercise: Exercise, conditions: tuple[str, ...], wanted: str | None = None, *, support: bool = False
) -> Fit | None:
    """The version of an exercise that suits these conditions; ``None``: it is left out."""
    demands = tuple(demand for _, demand in demands_for(exercise.id, conditions))
    return fit(exercise, demands, wanted, support=support)


def tracks_of(exercise: Exercise) -> tuple[Track, ...]:
    """The tracks of an exercise: one for each leg where the plain exercise works one leg at a time."""
    plain = next(variant for variant in exercise.variants if variant.level == 0)
    return tuple((exercise.id, side) for side in plain.dose.sides)


def track_of(exercise: Exercise, side: str) -> Track:
    """The track that a set of this side belongs to: one foot at a time belongs to both."""
    tracks = tracks_of(exercise)
    return next((track for track in tracks if track[1] == side), tracks[0])


def build_routine(
    exercises: Mapping[str, Exercise],
    *,
    scale: float = 1.0,
    conditions: tuple[str, ...] = (),
    support: bool = False,
    wanted: Mapping[str, str] | None = None,
    prescribed: Mapping[Track, Prescribed] | None = None,
    paused: Mapping[str, int] | None = None,
) -> Routine:
    """Make today's routine.

    Parameters
    ----------
    exercises
        The registry ``hipfive.exercises.EXERCISES``, or part of it; sorted here by ``Exercise.order``.
    scale
        Multiplies doses and times; 1.0 for people, less in tests.
    conditions
        Condition identifiers of the screening: exercises are substituted or left out.
    support
        Whether the screening asks the person to hold on in every standing exercise.
    wanted
        Version by exercise that the person would rather do; taken where a condition offers it.
    prescribed
        What each track is to do, else where a new person begins; nothing beyond its ladder is taken.
    paused
        Exercises that are out after repeated pain, with the day they come back.

    Raises
    ------
    BadInputError
        ``error-dose-scale`` when the scale is not a number from 0.01 to 10.
    """
    if not SCALES[0] <= scale <= SCALES[1]:
        raise BadInputError("error-dose-scale", scale=scale, least=SCALES[0], most=SCALES[1])
    plans: list[SetPlan] = []
    left_out: list[LeftOut] = []
    for exercise in sorted(exercises.values(), key=lambda each: each.order):
        found = fit_for(exercise, conditions, (wanted or {}).get(exercise.id), support=support)
        if found is None:
            left_out.append(LeftOut(exercise.id, _reason(exercise, conditions)))
        elif exercise.id in (paused or {}):
            left_out.append(LeftOut(exercise.id, "paused", (paused or {})[exercise.id]))
        else:
            because = tuple(condition for condition, _ in demands_for(exercise.id, conditions))
            plans.extend(_plans(exercise, found, because, prescribed or {}, scale))
    return Routine(tuple(plans), scale, tuple(left_out))


def _reason(exercise: Exercise, conditions: tuple[str, ...]) -> str:
    """The condition that leaves it out; where only all together do, the first that demands anything."""
    demands = demands_for(exercise.id, conditions)
    return next((condition for condition, demand in demands if demand.out), demands[0][0])


def _plans(
    exercise: Exercise,
    found: Fit,
    because: tuple[str, ...],
    prescribed: Mapping[Track, Prescribed],
    scale: float,
) -> list[SetPlan]:
    """The sets of one exercise, side by side."""
    ladder = ladder_for(exercise, found)
    plans: list[SetPlan] = []
    for track in tracks_of(exercise):
        wanted = prescribed.get(track)
        rung = _kept_on(ladder, wanted)
        done = as_done(exercise, rung.variant)
        sides = done.dose.sides if track[1] == "both" else (track[1],)
        for side in sides:
            plan = _plan(done, side, rung, found, scale)  # type: ignore[arg-type]
            plans.append(replace(plan, because=because, why=None if wanted is None else wanted.why))
    return plans


def _kept_on(ladder: Ladder, wanted: Prescribed | None) -> Rung:
    """What is prescribed, as far as the ladder goes."""
    return ladder.at(ladder.start if wanted is None else ladder.place(wanted.rung))


def _plan(done: Exercise, side: Side, rung: Rung, found: Fit, scale: float) -> SetPlan:
    dose = replace(done.dose, amount=rung.amount)
    return SetPlan(
        exercise=done,
        side=side,
        dose=replace(_scaled(dose, scale), sides=(side,)),
        variant=rung.variant,
        time_s=dose.work_s * scale if dose.kind == "time" else 0.0,
        get_ready_s=GET_READY_S * scale,
        switch_s=SWITCH_S * scale,
        rest_s=REST_S * scale,
        set_up_s=SET_UP_S * scale,
        care=found.care,
        hold=rung.hold or found.support,
        amount=rung.amount,
    )


def _scaled(dose: Dose, scale: float) -> Dose:
    """The dose times ``scale``: at least 1 of it; below 1 breath the breath itself is shortened."""
    amount = max(1, math.floor(dose.amount * scale + 0.5))
    breath_s = dose.breath_s * min(1.0, dose.amount * scale / amount)
    return replace(dose, amount=amount, breath_s=breath_s)
