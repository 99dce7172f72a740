"""The ladder of an exercise: its versions and amounts from the easiest to the hardest that this person may do.

Each rung differs from the next in one thing: the amount, or holding on, or the version. A substitute, and an exercise
of which a condition demands anything, never goes beyond the dose that is declared for it. Who has to
hold on is never led to letting go.
"""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.coach.demands import PLAIN, Fit
from hipfive.motion.exercise import Dose, Exercise, Variant

TIME_STEP_S = 5
"""[s] One step of a dose that goes by time. Ours (decision 0005): a sixth of the default, small enough to take back."""

BALANCE_AFTER = 1
"""Steps above the default dose after which letting go is the next step. Ours (decision 0005)."""

EASIER_STEPS = 2
"""Steps below its declared dose that a substitute can be made easier by. Ours (decision 0005)."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One place on the ladder.

    Attributes
    ----------
    variant
        Identifier; ``None`` for the exercise as it is.
    amount
        Seconds, breaths or repetitions of one set, as the dose says.
    hold
        Whether the person holds on to something.
    """

    variant: str | None
    amount: int
    hold: bool = True


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs in order, and where a new person begins."""

    rungs: tuple[Rung, ...]
    start: int

    def place(self, rung: Rung) -> int:
        """Where a rung is; one that is not on this ladder takes the highest place that is no more than it.

        No more means: no greater an amount, and held on where that was held on; the lowest rung when there is none.
        """
        if rung in self.rungs:
            return self.rungs.index(rung)
        below = [
            at
            for at, each in enumerate(self.rungs)
            if at <= self.start and each.amount <= rung.amount and (each.hold or not rung.hold)
        ]
        return max(below, default=0)

    def at(self, place: int) -> Rung:
        """The rung at a place, kept within the ladder."""
        return self.rungs[max(0, min(place, len(self.rungs) - 1))]


def ladder_for(exercise: Exercise, fit: Fit) -> Ladder:
    """The ladder of an exercise for the version that meets what is demanded."""
    if fit.version.id != PLAIN:
        return _of_substitute(fit)
    levels = {variant.level: variant for variant in exercise.variants}
    easier, dose, harder = levels[-1], fit.version.dose, levels[1]
    rungs = (_by_time if dose.kind == "time" else _by_count)(dose, easier, harder)
    start = rungs.index(Rung(None, dose.amount))
    if fit.changed:
        rungs = rungs[: start + 1]
    if fit.support:
        rungs = tuple(rung for rung in rungs if rung.hold)
    if fit.most is not None:
        rungs = tuple(rung for rung in rungs if rung.amount <= fit.most)
    return Ladder(rungs, min(start, len(rungs) - 1))


def _by_time(dose: Dose, easier: Variant, harder: Variant) -> tuple[Rung, ...]:
    """Longer by steps; letting go is a step of its own."""
    low = [Rung(easier.id, amount) for amount in range(easier.dose.amount, dose.amount, TIME_STEP_S)]
    free_from = dose.amount + BALANCE_AFTER * TIME_STEP_S
    held = [Rung(None, amount) for amount in range(dose.amount, free_from + 1, TIME_STEP_S)]
    free = [Rung(None, amount, hold=False) for amount in range(free_from, harder.dose.amount, TIME_STEP_S)]
    return (*low, *held, *free, Rung(harder.id, harder.dose.amount, hold=False))


def _by_count(dose: Dose, easier: Variant, harder: Variant) -> tuple[Rung, ...]:
    """One more at a time; a harder version begins with as many as the easier one ended with."""
    top = easier.dose.amount + EASIER_STEPS
    low = [Rung(easier.id, amount) for amount in range(easier.dose.amount, top + 1)]
    middle = [Rung(None, amount) for amount in range(top, max(dose.amount, harder.dose.amount - 1) + 1)]
    return (*low, *middle, Rung(harder.id, harder.dose.amount))


def _of_substitute(fit: Fit) -> Ladder:
    """Down from the declared dose, never up."""
    dose = fit.version.dose
    step = TIME_STEP_S if dose.kind == "time" else 1
    most = dose.amount if fit.most is None else min(dose.amount, fit.most)
    least = max(step, most - EASIER_STEPS * step)
    rungs = tuple(Rung(fit.version.id, amount) for amount in range(least, most + 1, step))
    return Ladder(rungs, len(rungs) - 1)


def believed(exercise: Exercise, rung: Rung) -> Rung:
    """A rung from the record; an amount beyond all that is declared was never prescribed and counts as the least."""
    declared = max(version.dose.amount for version in (*exercise.variants, *exercise.substitutes))
    return rung if rung.amount <= declared else Rung(rung.variant, 1)
