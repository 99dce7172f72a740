"""Today's routine as home shows it: sets and exercises with dose and care, and why something is other than usual."""

from __future__ import annotations

from datetime import date
from typing import Any

from hipfive.coach.routine import Routine, SetPlan
from hipfive.motion.exercise import Dose
from hipfive.service.exercises import describe_dose


def describe_today(routine: Routine) -> dict[str, Any]:
    """The routine; doses are the prescribed ones, also where a test shortens the work itself."""
    durations = [routine.set_duration_s(index) for index in range(len(routine.sets))]
    planned = list(zip(routine.sets, durations, strict=True))
    return {
        "sets": [_set(plan, duration_s) for plan, duration_s in planned],
        "exercises": [
            _exercise([(plan, length) for plan, length in planned if plan.exercise.id == exercise_id])
            for exercise_id in routine.exercise_ids()
        ],
        "left_out": [
            {
                "exercise": left.exercise,
                "reason": left.reason,
                "until": None if left.until_day is None else date.fromordinal(left.until_day).isoformat(),
            }
            for left in routine.left_out
        ],
        "duration_s": routine.duration_s,
    }


def _set(plan: SetPlan, duration_s: float) -> dict[str, Any]:
    return {
        "exercise": plan.exercise.id,
        "side": plan.side,
        "dose": describe_dose(plan.dose),
        "variant": plan.variant,
        "care": list(plan.care),
        "because": list(plan.because),
        "hold": plan.hold,
        "measured": plan.measured,
        "why": _why(plan),
        "duration_s": duration_s,
    }


def _exercise(sets: list[tuple[SetPlan, float]]) -> dict[str, Any]:
    first = sets[0][0]
    dose: Dose = first.exercise.dose
    return {
        "id": first.exercise.id,
        "variant": first.variant,
        "duration_s": sum(length for _, length in sets),
        "dose": {**describe_dose(dose), "amount": first.amount},
        "care": list(first.care),
        "because": list(first.because),
        "changes": [{"side": plan.side, "amount": plan.amount, **why} for plan, _ in sets if (why := _why(plan))],
    }


def _why(plan: SetPlan) -> dict[str, Any] | None:
    return None if plan.why is None else {"why": plan.why.id, "days": plan.why.days}
