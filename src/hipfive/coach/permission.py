"""Whether a routine may be done by this person now: asked when a session begins and whenever it is gone on with.

A routine that was planned earlier, stored, edited or imported is held to the table of conditions anew.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from hipfive.coach.conditions import demands_for
from hipfive.coach.ladder import Ladder, ladder_for
from hipfive.coach.routine import Routine, SetPlan, fit_for
from hipfive.coach.screening import ScreeningStatus

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Permit:
    """What is known of the person at this moment: the screening, and exercises that are out after repeated pain."""

    screening: ScreeningStatus
    paused: tuple[str, ...] = ()


def objections(routine: Routine, permit: Permit) -> tuple[str, ...]:
    """What speaks against each set, as ``<exercise>: <objection>``; empty when the routine may be done."""
    found = [(plan.exercise.id, _objection(plan, permit)) for plan in routine.sets]
    times = Counter((plan.exercise.id, plan.side) for plan in routine.sets)
    found += [(exercise, "twice") for (exercise, _), count in times.items() if count > 1]
    return tuple(f"{exercise}: {objection}" for exercise, objection in found if objection is not None)


def _objection(plan: SetPlan, permit: Permit) -> str | None:
    """What speaks against one set: it is out, another version, too much, or not held on."""
    conditions = permit.screening.conditions
    offers = {offer for _, demand in demands_for(plan.exercise.id, conditions) for offer in demand.offers}
    fitting = fit_for(plan.exercise, conditions, plan.variant if plan.variant in offers else None)
    if fitting is None or plan.exercise.id in permit.paused:
        return "out"
    ladder = ladder_for(plan.exercise, fitting)
    if plan.variant not in {rung.variant for rung in ladder.rungs}:
        return "version"
    if _too_much(plan, ladder):
        return "dose"
    return "hold" if fitting.support and not plan.hold else None


def _too_much(plan: SetPlan, ladder: Ladder) -> bool:
    """Whether the dose, scaled or not, is beyond the ladder's for this version; what is no number is too much."""
    most = max(rung.amount for rung in ladder.rungs if rung.variant == plan.variant)
    declared = plan.exercise.dose
    longest_s = float(most) if declared.kind == "time" else most * declared.breath_s
    figures = (plan.amount, plan.dose.amount, plan.work_s)
    if not all(math.isfinite(figure) and figure > 0 for figure in figures) or plan.dose.kind != declared.kind:
        return True
    return plan.amount > most or plan.dose.amount > most or plan.work_s > longest_s + _ROUNDING
