"""Which signal an input is, and its values as the journal keeps them."""

from __future__ import annotations

import math
from typing import Any

from hipfive.coach.inputs import (
    ALARMING_KINDS,
    Begin,
    Camera,
    CameraReady,
    Count,
    Disconnected,
    Finish,
    Flagged,
    Hurts,
    Input,
    Observed,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.states import Signal
from hipfive.motion.events import (
    AttemptRejected,
    Calibrated,
    Event,
    FaultSeen,
    HoldEnded,
    HoldStarted,
    Measured,
    PhaseReached,
    RepCounted,
    TrackingChanged,
)

_INPUTS: dict[type, Signal] = {
    Begin: Signal.BEGIN,
    CameraReady: Signal.CAMERA_READY,
    Tick: Signal.TICK,
    Pause: Signal.PAUSE,
    Resume: Signal.RESUME,
    Skip: Signal.SKIP,
    Repeat: Signal.REPEAT,
    Count: Signal.COUNT,
    Hurts: Signal.HURTS,
    Finish: Signal.FINISH,
    Flagged: Signal.FLAGGED,
    Disconnected: Signal.DISCONNECTED,
}

_EVENTS: dict[type, Signal] = {
    Measured: Signal.MEASURED,
    Calibrated: Signal.CALIBRATED,
    RepCounted: Signal.REP,
    AttemptRejected: Signal.REJECTED,
    HoldStarted: Signal.HOLD_STARTED,
    HoldEnded: Signal.HOLD_ENDED,
    PhaseReached: Signal.PHASE,
    FaultSeen: Signal.FAULT,
    TrackingChanged: Signal.TRACKING,
}


def signal_of(given: Input) -> Signal:
    """The signal that this input is; an event the session does not know is just time that has passed."""
    if isinstance(given, Observed):
        return _EVENTS.get(type(given.event), Signal.TICK)
    if isinstance(given, Camera):
        return Signal.CAMERA_ON if given.on else Signal.CAMERA_OFF
    if isinstance(given, Pain):
        return Signal.ALARM if given.kind in ALARMING_KINDS else Signal.PAIN
    return _INPUTS[type(given)]


def values_of(given: Input) -> dict[str, Any]:
    """Its values, as JSON."""
    if isinstance(given, Begin):
        screening = given.permit.screening
        return {"answered_at_s": screening.answered_at_s, "conditions": list(screening.conditions)}
    if isinstance(given, Camera):
        return {"on": given.on, "reason": given.reason}
    if isinstance(given, Pain):
        return {"where": given.where, "side": given.side, "score": given.score, "kind": given.kind}
    if isinstance(given, Observed):
        return _event_values(given.event)
    return {}


def _event_values(event: Event) -> dict[str, Any]:
    """Of an event: what was seen and its frame time; a set's recording holds the rest."""
    values: dict[str, Any] = {"event_t_s": event.t_s if math.isfinite(event.t_s) else None}
    if isinstance(event, RepCounted):
        rep = event.rep
        values |= {"rep": rep.index, "side": rep.side, "complete": rep.complete, "faults": list(rep.faults)}
    elif isinstance(event, FaultSeen):
        values |= {"fault": event.fault}
    elif isinstance(event, TrackingChanged):
        values |= {"tracking": event.state, "missing": event.missing}
    return values
