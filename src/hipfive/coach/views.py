"""The session as the page sees it: one plain value with everything to show."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from hipfive.coach import pacing
from hipfive.coach.data import SessionData
from hipfive.coach.routine import SetPlan
from hipfive.coach.states import ENDED, State


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The session at this moment, exactly the ``session`` message of ``docs/reference/protocol.md``.

    ``set`` is ``None`` before the first set; its ``index`` counts from 1. ``next`` is the set that comes after it.
    """

    state: str
    set: dict[str, Any] | None
    clock: dict[str, float | None]
    count: dict[str, Any]
    hold_s: float
    breath: dict[str, Any]
    step: str | None
    next: dict[str, str | None] | None
    paused_from: str | None
    camera: bool
    support: bool
    tracking: str
    missing: str | None
    sets_done: int

    def plain(self) -> dict[str, Any]:
        """As JSON, with ``"type": "session"``."""
        return {"type": "session", **asdict(self)}


def snapshot(sets: tuple[SetPlan, ...], data: SessionData, following: int | None) -> Snapshot:
    """What the page shows of ``data``."""
    plan = sets[data.index] if data.index >= 0 else None
    breath = pacing.breath(plan, data) if plan and data.state is State.WORKING else pacing.NO_BREATH
    coming = sets[following] if following is not None and data.state not in ENDED else None
    return Snapshot(
        state=str(data.state),
        set=_set(plan, data, len(sets)) if plan else None,
        clock=_clock(plan, data),
        count=_count(plan, data),
        hold_s=data.open.hold_s if data.open else 0.0,
        breath={
            "phase": breath.phase,
            "remaining_s": breath.remaining_s,
            "number": breath.number,
            "of": breath.of,
        },
        step=breath.step,
        next={"exercise": coming.exercise.id, "side": coming.side, "variant": coming.variant} if coming else None,
        paused_from=str(data.paused_from) if data.paused_from else None,
        camera=data.camera,
        support=data.support,
        tracking=data.tracking,
        missing=data.missing,
        sets_done=len({record.index for record in data.closed if record.status == "done"}),
    )


def _set(plan: SetPlan, data: SessionData, of: int) -> dict[str, Any]:
    dose, view = plan.dose, plan.exercise.view
    return {
        "index": data.index + 1,
        "of": of,
        "attempt": data.open.attempt if data.open else data.closed[-1].attempt,
        "exercise": plan.exercise.id,
        "side": plan.side,
        "variant": plan.variant,
        "dose": {"kind": dose.kind, "amount": dose.amount, "work_s": plan.work_s, "breath_s": dose.breath_s},
        "half": pacing.half(plan, data),
        "view": {"guide": view.guide, "facing_deg": list(view.facing_deg), "lying": view.lying},
        "care": list(plan.care),
        "hold": plan.hold or data.support,
    }


def _clock(plan: SetPlan | None, data: SessionData) -> dict[str, float | None]:
    """Time of this state; for work (also while it is paused) in the measure the set goes by."""
    elapsed_s, total_s = data.elapsed_s, None
    if plan is not None and data.open is not None and data.state in (State.WORKING, State.PAUSED):
        paced = plan.dose.kind != "reps" or (not data.camera and "person" not in data.open.counts)
        elapsed_s = pacing.progress_s(plan, data) if paced else data.open.work_s
        total_s = plan.work_s if paced else None
    elif plan is not None:
        total_s = pacing.state_length_s(plan, data)
    remaining_s = None if total_s is None else max(0.0, total_s - elapsed_s)
    return {"elapsed_s": elapsed_s, "remaining_s": remaining_s, "total_s": total_s}


def _count(plan: SetPlan | None, data: SessionData) -> dict[str, Any]:
    record = data.open or (data.closed[-1] if data.closed else None)
    if plan is None or record is None:
        return {"value": 0, "target": None, "by": "camera" if data.camera else "clock"}
    by = record.counted_by if record.counted else ("camera" if data.camera else "clock")
    return {"value": record.counted, "target": record.target, "by": by}
