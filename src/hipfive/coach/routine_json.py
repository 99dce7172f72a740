"""A routine as JSON and back: it is kept beside the journal, so that a session can be rebuilt as it was planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from hipfive.coach.routine import LeftOut, Routine, SetPlan, Why
from hipfive.errors import BadInputError
from hipfive.motion.exercise import Dose, Exercise, as_done


def to_plain(routine: Routine) -> dict[str, Any]:
    """As JSON; ``from_plain`` reads it."""
    return {
        "sets": [_plan_plain(plan) for plan in routine.sets],
        "scale": routine.scale,
        "left_out": [asdict(left) for left in routine.left_out],
    }


def from_plain(data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> Routine:
    """From what ``to_plain`` gave, of this version of the program or an earlier one.

    Raises
    ------
    BadInputError
        ``error-plan-unreadable``: somebody changed it so that it says nothing any more.
    """
    try:
        return Routine(
            sets=tuple(_plan_from_plain(plan, exercises, data["scale"]) for plan in data["sets"]),
            scale=data["scale"],
            left_out=tuple(LeftOut(**left) for left in data["left_out"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInputError("error-plan-unreadable") from error


def _plan_plain(plan: SetPlan) -> dict[str, Any]:
    data = {each.name: getattr(plan, each.name) for each in fields(plan)}
    return {
        **data,
        "exercise": plan.exercise.id,
        "dose": {**asdict(plan.dose), "sides": list(plan.dose.sides), "halves": list(plan.halves)},
        "care": list(plan.care),
        "because": list(plan.because),
        "why": None if plan.why is None else asdict(plan.why),
    }


def _plan_from_plain(data: Mapping[str, Any], exercises: Mapping[str, Exercise], scale: float) -> SetPlan:
    dose, why = data["dose"], data.get("why")
    known = {each.name for each in fields(SetPlan)}
    values = {name: value for name, value in data.items() if name in known}
    values["exercise"] = as_done(exercises[data["exercise"]], data["variant"])
    values["dose"] = Dose(**{**dose, "sides": tuple(dose["sides"]), "halves": tuple(dose["halves"])})
    values["care"] = tuple(data["care"])
    values["because"] = tuple(data.get("because", ()))
    values["why"] = None if why is None else Why(**why)
    # Plans of version 0.1 do not name the amount before it was scaled.
    values.setdefault("amount", max(1, round(dose["amount"] / scale)))
    return SetPlan(**values)
