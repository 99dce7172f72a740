"""How a set is paced: what is left of the work, which half, which breath and which step of a squat is due."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from hipfive.coach.data import SessionData
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import SetPlan
from hipfive.coach.states import State
from hipfive.motion.exercise import Phases

BreathPhase = Literal["in", "out", "free"]

IN_SHARE = 0.4
"""Share of a breath spent breathing in; out is longer. Ours (decision 0002)."""

STEPS: dict[str, tuple[BreathPhase, float]] = {
    "arms_up": ("in", 0.2),
    "down": ("out", 0.25),
    "hands_down": ("free", 0.15),
    "fold": ("free", 0.2),
    "roll_up": ("in", 0.2),
    "up": ("in", 0.25),
}
"""Breath and share of the repetition's time for each step of a squat; breaths as in the exercise, shares ours."""

LIMIT = 2.0
"""A hold that the camera does not see ends after this many times its planned time."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Breath:
    """What to breathe now: ``remaining_s`` [s] of this phase, breath ``number`` from 1 of ``of``."""

    phase: BreathPhase | None
    remaining_s: float | None
    number: int | None
    of: int | None
    step: str | None = None


NO_BREATH = Breath(None, None, None, None)


def state_length_s(plan: SetPlan, data: SessionData) -> float | None:
    """[s] after which the state ends by itself; ``None`` where it does not (the first set-up waits for the person)."""
    if data.state is State.SET_UP:
        return plan.set_up_s if data.closed else None
    return {
        State.GET_READY: plan.get_ready_s,
        State.SWITCHING: plan.switch_s,
        State.RESTING: plan.rest_s,
    }.get(data.state)


def progress_s(plan: SetPlan, data: SessionData) -> float:
    """[s] of the planned work that is done, in the measure the set goes by."""
    record = data.open
    if record is None:
        return 0.0
    if plan.dose.kind == "time":
        return min(record.work_s, plan.work_s)
    return record.hold_s + data.paced_s


def is_done(plan: SetPlan, data: SessionData) -> bool:
    """Whether the open set has come to its end."""
    record = data.open
    if record is None:
        return False
    if plan.dose.kind == "reps":
        return record.counted >= plan.dose.amount
    done = progress_s(plan, data) >= plan.work_s - _ROUNDING
    return done or (plan.dose.kind == "breaths" and record.work_s >= LIMIT * plan.work_s)


def counted_by_clock(plan: SetPlan, data: SessionData, record: SetRecord) -> dict[str, int]:
    """The counts after time has passed: breaths held or paced, squats paced by the clock; never fewer than before."""
    counts = dict(record.counts)
    if plan.dose.kind == "breaths":
        total = max(record.counted, min(plan.dose.amount, _whole(record.hold_s + data.paced_s, plan)))
        counts["camera"] = min(total, max(counts.get("camera", 0), _whole(record.hold_s, plan)))
        counts["clock"] = total - counts["camera"]
    elif plan.dose.kind == "reps" and "person" not in counts:
        paced = min(_whole(data.paced_s, plan), plan.dose.amount - counts.get("camera", 0))
        counts["clock"] = max(counts.get("clock", 0), paced)
    return {by: count for by, count in counts.items() if count > 0}


def whole_cycles_s(plan: SetPlan, paced_s: float) -> float:
    """[s] without the repetition that was begun and not ended: nobody goes on in mid squat."""
    return _whole(paced_s, plan) * plan.dose.breath_s if plan.dose.kind == "reps" else paced_s


def _whole(time_s: float, plan: SetPlan) -> int:
    return math.floor(time_s / plan.dose.breath_s + _ROUNDING)


def half(plan: SetPlan, data: SessionData) -> str | None:
    """The part of the set it is in (``small``, ``large``), for sets with halves."""
    if not plan.halves or data.open is None:
        return None
    part = int(data.open.work_s / plan.work_s * len(plan.halves))
    return plan.halves[min(part, len(plan.halves) - 1)]


def breath(plan: SetPlan, data: SessionData) -> Breath:
    """What to breathe, and for squats without a camera what to do, now."""
    record = data.open
    if record is None or plan.dose.kind == "time":
        return NO_BREATH
    if plan.dose.kind == "reps":
        if data.camera or "person" in record.counts:
            return NO_BREATH
        movement = plan.exercise.movement
        steps = _steps(movement) if isinstance(movement, Phases) else ()
        return _squat(plan, data.paced_s, steps) if steps else _slow_breath(plan, data.paced_s)
    if data.camera and plan.measured and data.tracking == "good" and not data.holding:
        return Breath("free", None, None, plan.dose.amount)
    return _slow_breath(plan, progress_s(plan, data))


def _steps(movement: Phases) -> tuple[str, ...]:
    """The steps to be said: a movement that ends down ends by coming up."""
    return (*movement.order, "up") if movement.order[-1] == "down" else movement.order


def _slow_breath(plan: SetPlan, done_s: float) -> Breath:
    number = min(_whole(done_s, plan) + 1, plan.dose.amount)
    into_s = max(0.0, done_s - (number - 1) * plan.dose.breath_s)
    in_s = IN_SHARE * plan.dose.breath_s
    if into_s < in_s:
        return Breath("in", in_s - into_s, number, plan.dose.amount)
    return Breath("out", max(0.0, plan.dose.breath_s - into_s), number, plan.dose.amount)


def _squat(plan: SetPlan, paced_s: float, steps: tuple[str, ...]) -> Breath:
    number = min(_whole(paced_s, plan) + 1, plan.dose.amount)
    into_s = max(0.0, paced_s - (number - 1) * plan.dose.breath_s)
    paces = [STEPS.get(step, ("free", 1.0 / len(steps))) for step in steps]
    length_s = plan.dose.breath_s / sum(share for _, share in paces)
    at, ends_s = 0, paces[0][1] * length_s
    while at < len(steps) - 1 and into_s >= ends_s:
        at += 1
        ends_s += paces[at][1] * length_s
    return Breath(paces[at][0], max(0.0, ends_s - into_s), number, plan.dose.amount, steps[at])
