"""The session's states and the signals that move it: the two axes of the table in ``table``."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """Where a session is. ``docs/explanation/session-states.md`` shows the ways between them."""

    IDLE = "idle"
    SET_UP = "set_up"
    GET_READY = "get_ready"
    WORKING = "working"
    SWITCHING = "switching"
    RESTING = "resting"
    PAUSED = "paused"
    HURT = "hurt"
    STOPPED = "stopped"
    DONE = "done"


RUNNING = (State.SET_UP, State.GET_READY, State.WORKING, State.SWITCHING, State.RESTING)
"""States in which the session moves on by itself."""

ENDED = (State.STOPPED, State.DONE)
"""States that nothing leads out of."""

WATCHING = (State.SET_UP, State.GET_READY, State.WORKING)
"""States in which camera frames are wanted: only these go to the engine and into the set's recording."""

TRACKING = (
    "good",
    "nobody",
    "partly_out",
    "two_people",
    "too_dark",
    "wrong_view",
    "wrong_exercise",
    "too_far",
    "lift_left",
    "lift_right",
    "camera_lost",
    "off",
)
"""How well the camera sees the person, as in the protocol; each but the first and the last two has its cue.

``too_far`` and ``lift_…`` are asked while the camera is set up only.
"""

TOLD_TRACKING = TRACKING[1:-2]
"""What the person can mend and is told."""


class Signal(StrEnum):
    """What can happen: commands of the person, what the clock brings, and what the engine saw."""

    BEGIN = "begin"
    CAMERA_READY = "camera_ready"
    CAMERA_ON = "camera_on"
    CAMERA_OFF = "camera_off"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    REPEAT = "repeat"
    COUNT = "count"
    HURTS = "hurts"
    PAIN = "pain"
    ALARM = "alarm"
    FINISH = "finish"
    FLAGGED = "flagged"
    DISCONNECTED = "disconnected"

    TICK = "tick"
    TIME_UP = "time_up"
    GAP = "gap"
    IN_VIEW = "in_view"
    WORK_DONE = "work_done"

    REP = "rep"
    REJECTED = "rejected"
    HOLD_STARTED = "hold_started"
    HOLD_ENDED = "hold_ended"
    FAULT = "fault"
    PHASE = "phase"
    TRACKING = "tracking"
    MEASURED = "measured"
    CALIBRATED = "calibrated"


COMMANDS = (
    Signal.BEGIN,
    Signal.CAMERA_READY,
    Signal.CAMERA_ON,
    Signal.CAMERA_OFF,
    Signal.PAUSE,
    Signal.RESUME,
    Signal.SKIP,
    Signal.REPEAT,
    Signal.COUNT,
    Signal.HURTS,
    Signal.PAIN,
    Signal.ALARM,
    Signal.FINISH,
)
"""Signals that somebody asked for: refused in words where the table has no way for them.

All others are facts; where the table has no way for a fact it is passed over in silence.
"""
