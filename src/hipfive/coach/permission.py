"""Whether a routine may be done by this person now: asked when a session begins and whenever it is gone on with.

A routine that was planned earlier, stored, edited or imported is held to the table of conditions anew.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from hipfive.coach.conditions import demands_for
from hipfive.coach.ladder import Ladder, Rung, ladder_for
from hipfive.coach.routine import Routine, SetPlan, Track, fit_for, track_of
from hipfive.coach.screening import ScreeningStatus

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Permit:
    """What is known of the person at this moment.

    Attributes
    ----------
    screening
        What the answers come to.
    paused
        Exercises that are out after repeated pain.
    doses
        The most that may be done today, by track; where it is not named, what a new person begins with.
    """

    screening: ScreeningStatus
    paused: tuple[str, ...] = ()
    doses: Mapping[Track, Rung] = field(default_factory=dict)


def objections(routine: Routine, permit: Permit, begin_at: int = 0, over: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What speaks against each set, as ``<exercise>: <objection>``; empty when the routine may be done.

    Parameters
    ----------
    begin_at
        Index from 0 of the first set that is still to be done.
    over
        Exercises that are over in this session because they hurt.
    """
    left = [plan for plan in routine.sets[begin_at:] if plan.exercise.id not in over]
    found = [(plan.exercise.id, _objection(plan, permit)) for plan in left]
    times = Counter((plan.exercise.id, plan.side) for plan in routine.sets)
    found += [(exercise, "twice") for (exercise, _), count in times.items() if count > 1]
    return tuple(f"{exercise}: {objection}" for exercise, objection in found if objection is not None)


def _objection(plan: SetPlan, permit: Permit) -> str | None:
    """What speaks against one set: it is out, other, too much, not held on, or what to mind is missing."""
    conditions = permit.screening.conditions
    offers = {offer for _, demand in demands_for(plan.exercise.id, conditions) for offer in demand.offers}
    wanted = plan.variant if plan.variant in offers else None
    fitting = fit_for(plan.exercise, conditions, wanted, support=permit.screening.support)
    if fitting is None or plan.exercise.id in permit.paused:
        return "out"
    ladder = ladder_for(plan.exercise, fitting)
    if plan.variant not in {rung.variant for rung in ladder.rungs} or plan.halves != plan.exercise.dose.halves:
        return "version"
    if plan.side not in plan.exercise.dose.sides:
        return "side"
    if fitting.support and not plan.hold:
        return "hold"
    if _too_much(plan) or _too_far(plan, ladder, permit):
        return "dose"
    return None if set(fitting.care) <= set(plan.care) else "care"


def _too_far(plan: SetPlan, ladder: Ladder, permit: Permit) -> bool:
    """Whether it is a step beyond today's, or no step of the ladder at all."""
    today = permit.doses.get(track_of(plan.exercise, plan.side), ladder.at(ladder.start))
    return plan.rung not in ladder.rungs or ladder.place(plan.rung) > ladder.place(today)


def _too_much(plan: SetPlan) -> bool:
    """Whether the work, scaled or not, is more than the set's own amount; what is no number is too much."""
    declared = plan.exercise.dose
    longest_s = float(plan.amount) if declared.kind == "time" else plan.amount * declared.breath_s
    pauses = (plan.get_ready_s, plan.switch_s, plan.rest_s, plan.set_up_s)
    figures = (plan.amount, plan.dose.amount, plan.work_s, *pauses)
    if not all(math.isfinite(figure) and figure > 0 for figure in figures) or plan.dose.kind != declared.kind:
        return True
    return plan.dose.amount > plan.amount or plan.work_s > longest_s + _ROUNDING
