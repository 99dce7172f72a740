"""The conditions that the table names: each a question about the session before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from hipfive.coach.inputs import Begin, Flagged, Repeat, Resume, Skip
from hipfive.coach.permission import Permit, objections
from hipfive.coach.states import State
from hipfive.coach.turn import Turn


def _not_screened(turn: Turn) -> bool:
    permit = _permit(turn)
    return permit is None or not permit.screening.valid


def _not_suitable(turn: Turn) -> bool:
    permit = _permit(turn)
    return permit is None or bool(objections(turn.routine, permit, max(0, turn.data.index), turn.data.out))


def _permit(turn: Turn) -> Permit | None:
    return turn.given.permit if isinstance(turn.given, Begin | Resume | Skip | Repeat | Flagged) else None


def _more_sets(turn: Turn) -> bool:
    return turn.following is not None


def _other_side_next(turn: Turn) -> bool:
    following = turn.following
    return following is not None and turn.routine.sets[following].exercise.id == turn.plan.exercise.id


def _another_exercise_next(turn: Turn) -> bool:
    """Whether a set of an exercise other than this one is left."""
    return any(
        plan.exercise.id != turn.plan.exercise.id and plan.exercise.id not in turn.data.out
        for plan in turn.routine.sets[turn.data.index + 1 :]
    )


def _next_needs_set_up(turn: Turn) -> bool:
    """Whether the camera is on and has to see the person from another side than before."""
    following = turn.following
    if following is None or not turn.data.camera:
        return False
    return turn.data.index < 0 or turn.routine.sets[following].exercise.view != turn.plan.exercise.view


def _not_out(turn: Turn) -> bool:
    return turn.plan.exercise.id not in turn.data.out


def _person_may_count(turn: Turn) -> bool:
    return turn.plan.dose.kind == "reps" and not turn.data.camera


GUARDS: Mapping[str, Callable[[Turn], bool]] = MappingProxyType(
    {
        "not_screened": _not_screened,
        "not_suitable": _not_suitable,
        "more_sets": _more_sets,
        "other_side_next": _other_side_next,
        "another_exercise_next": _another_exercise_next,
        "next_needs_set_up": _next_needs_set_up,
        "not_out": _not_out,
        "person_may_count": _person_may_count,
        "camera": lambda turn: turn.data.camera,
        "camera_judges": lambda turn: turn.data.camera and turn.plan.measured,
        "set_open": lambda turn: turn.data.open is not None,
        "was_setting_up": lambda turn: turn.data.paused_from is State.SET_UP,
    }
)
"""Every guard by its name in the table."""
