"""What the page is told: events of the engine and outputs of the session machine as messages of the protocol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hipfive.coach.outputs import Counted, Cue, NotCounted, Refused
from hipfive.coach.routine import SetPlan
from hipfive.coach.states import Signal
from hipfive.coach.views import Snapshot
from hipfive.motion.events import HoldEnded, HoldStarted, Measured, Rep
from hipfive.motion.gestures import Gesture
from hipfive.service.set_rows import Typical

Message = dict[str, Any]

MEASURED_EVERY_S = 1.0 / 15.0
"""[s] between two ``measured`` messages: as often as a gauge is worth moving (ours)."""

SESSION_EVERY_S = 1.0
"""[s] between two ``session`` messages while nothing changes but the time."""

_RUNNING = {
    "clock": ("elapsed_s", "remaining_s"),
    "breath": ("remaining_s",),
}


def _degrees(value: float | None) -> float | None:
    """[deg] to a tenth, which is more than a camera knows."""
    return None if value is None else round(value, 1) + 0.0  # never -0


def measured(
    event: Measured, best_deg: float | None, yaw_deg: float | None, plan: SetPlan | None, counted: int | None
) -> Message:
    """The angles now; ``best_deg`` is the person's widest so far, this set's included, ``counted`` the set's count.

    What is seen is the count with the movements that are not certain yet; only where there can be such.

    The gauge shows the leg that the set is for: the engine, which knows of no plan, may take the other to move.
    """
    pending = None if plan is None else {str(side): more for side, more in event.pending.items()}.get(plan.side)
    own = "" if plan is None else f"{plan.exercise.gauge}_{plan.side[0]}"
    return {
        "type": "measured",
        "t_s": round(event.t_s, 3),
        "gauge_deg": _degrees(event.angles.get(own, event.gauge_deg)),
        "active": event.active,
        "best_deg": _degrees(best_deg),
        "angles": {name: _degrees(value) for name, value in event.angles.items()},
        "yaw_deg": _degrees(yaw_deg),
        "seen": None if pending is None or counted is None else counted + pending,
    }


def counted(output: Counted, rep: Rep | None, typical: Typical) -> Message:
    """Something was counted; ``rep`` is what the camera saw of it, ``typical`` the range so far."""
    low, high = _degrees(typical.low), _degrees(typical.high)
    return {
        "type": "counted",
        "count": output.count,
        "target": output.target,
        "by": output.by,
        "side": output.side,
        "rep": None if rep is None else _rep(rep),
        "typical_deg": _degrees(typical.value),
        "interval95_deg": None if low is None or high is None else [low, high],
    }


def _rep(rep: Rep) -> dict[str, Any]:
    """A repetition: times to the millisecond, measures to the hundredth of their unit."""
    return {
        "index": rep.index,
        "side": rep.side,
        "start_s": round(rep.start_s, 3),
        "peak_s": round(rep.peak_s, 3),
        "end_s": round(rep.end_s, 3),
        "complete": rep.complete,
        "faults": list(rep.faults),
        "not_judged": list(rep.not_judged),
        "measures": {name: None if value is None else round(value, 2) for name, value in rep.measures.items()},
        "direction": rep.direction,
        "phases": [[phase, round(start_s, 3)] for phase, start_s in rep.phases],
    }


def rejected(output: NotCounted) -> Message:
    """A movement was seen and does not count."""
    return {"type": "rejected", "reason": output.reason, "missing": list(output.missing)}


def hold(event: HoldStarted | HoldEnded) -> Message:
    """A pose is held now, or was let go."""
    if isinstance(event, HoldStarted):
        return {"type": "hold", "held_s": round(event.t_s - event.start_s, 2), "state": "started"}
    return {"type": "hold", "held_s": round(event.hold.end_s - event.hold.start_s, 2), "state": "ended"}


def gesture(news: Gesture, command: Signal | None) -> Message:
    """A gesture of the arms; ``command`` is what it asks for once it has been held."""
    asked = None if command is None else str(command)
    return {"type": "gesture", "kind": news.kind, "state": news.state, "command": asked}


def side_check(result: str) -> Message:
    """What came of asking for a foot."""
    return {"type": "sides", "result": result}


def cue(output: Cue) -> Message:
    """Something to show and perhaps to speak."""
    args = dict(output.args)
    return {"type": "cue", "id": output.id, "args": args, "joint": output.joint, "say": output.say}


def refused(output: Refused) -> Message:
    """A command that is not possible now."""
    args = {"command": str(output.signal), "state": str(output.state)}
    return {"type": "problem", "id": output.id, "args": args}


def tracking(state: str, missing: str | None) -> Message:
    """How well the person can be seen."""
    return {"type": "tracking", "state": state, "missing": missing}


class SessionTeller:
    """Tells the session's state at every change and at least once a second."""

    def __init__(self) -> None:
        self._told: Mapping[str, Any] | None = None
        self._told_at_s = 0.0

    def tell(self, snapshot: Snapshot, now_s: float, *, anyway: bool = False) -> list[Message]:
        """The message, if it is due.

        Parameters
        ----------
        now_s
            [s] monotonic.
        anyway
            Tell it whether or not something changed: to a page that has just come.
        """
        message = snapshot.plain()
        still = _without_time(message)
        due = now_s - self._told_at_s >= SESSION_EVERY_S
        if not anyway and not due and still == self._told:
            return []
        self._told, self._told_at_s = still, now_s
        return [message]


def _without_time(message: Mapping[str, Any]) -> dict[str, Any]:
    """The message less what changes merely because time passes."""
    still = dict(message)
    still.pop("hold_s", None)
    for part, running in _RUNNING.items():
        if isinstance(still.get(part), Mapping):
            still[part] = {name: value for name, value in still[part].items() if name not in running}
    return still
