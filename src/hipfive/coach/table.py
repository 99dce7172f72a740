"""The session's table: every way from state to state, as plain data.

For a state and a signal the ways are tried in order; the first whose guards all hold is gone: its actions are done
(``actions``), then the state is ``target`` (``None``: it stays). Guards are named in ``guards``. Where no way holds, a
command is refused and a fact passed over; nothing changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.coach.states import ENDED, RUNNING, Signal, State


@dataclass(frozen=True, slots=True)
class Way:
    """One way: from each of ``sources`` on ``signal``, if all ``guards`` hold, to ``target`` doing ``actions``."""

    sources: tuple[State, ...]
    signal: Signal
    guards: tuple[str, ...] = ()
    target: State | None = None
    actions: tuple[str, ...] = ()


_BEGUN = (*RUNNING, State.PAUSED)
_OPEN = tuple(state for state in State if state not in ENDED)
_BETWEEN = (State.SWITCHING, State.RESTING)
_SET = (State.SET_UP, State.GET_READY, State.WORKING)


def _on_to_next(
    sources: tuple[State, ...], signal: Signal, guards: tuple[str, ...], actions: tuple[str, ...]
) -> tuple[Way, ...]:
    """A set is over: the other side, another exercise, or the end."""
    return (
        Way(sources, signal, (*guards, "other_side_next"), State.SWITCHING, actions),
        Way(sources, signal, (*guards, "another_exercise_next"), State.RESTING, actions),
        Way(sources, signal, guards, State.DONE, actions),
    )


def _only_with_a_permit(sources: tuple[State, ...], signal: Signal) -> tuple[Way, ...]:
    """Nothing starts, and nothing goes on, without a valid screening that the routine suits."""
    return (
        Way(sources, signal, ("not_screened",), None, ("refuse_unscreened",)),
        Way(sources, signal, ("not_suitable",), None, ("refuse_unsuitable",)),
    )


def _after_pain(sources: tuple[State, ...], signal: Signal, actions: tuple[str, ...]) -> tuple[Way, ...]:
    """An exercise is over on all sides: another exercise, or the end."""
    return (
        Way(sources, signal, ("another_exercise_next",), State.RESTING, actions),
        Way(sources, signal, (), State.DONE, actions),
    )


def _open_next(
    sources: tuple[State, ...], signal: Signal, guards: tuple[str, ...], before: tuple[str, ...] = ()
) -> tuple[Way, ...]:
    """The next set is opened, with a set-up first where the camera has to see another view."""
    return (
        Way(sources, signal, (*guards, "next_needs_set_up"), State.SET_UP, (*before, "open_next")),
        Way(sources, signal, (*guards, "more_sets"), State.GET_READY, (*before, "open_next")),
    )


TABLE: tuple[Way, ...] = (
    # Begin: never without a valid screening, and never a routine that its answers forbid.
    *_only_with_a_permit((State.IDLE,), Signal.BEGIN),
    *_open_next((State.IDLE,), Signal.BEGIN, (), ("take_screening",)),
    Way((State.IDLE,), Signal.BEGIN, (), None, ("refuse_empty",)),
    # Set-up of the camera; it never has to be finished by hand.
    Way((State.SET_UP,), Signal.CAMERA_READY, (), State.GET_READY, ("new_recording",)),
    Way((State.SET_UP,), Signal.IN_VIEW, (), State.GET_READY, ("new_recording",)),
    Way((State.SET_UP,), Signal.TIME_UP, (), State.GET_READY, ("new_recording",)),
    Way((State.SET_UP,), Signal.CAMERA_OFF, (), State.GET_READY, ("camera_off", "new_recording")),
    Way(tuple(s for s in _BEGUN if s is not State.SET_UP), Signal.CAMERA_READY),
    Way(tuple(s for s in _OPEN if s is not State.SET_UP), Signal.CAMERA_OFF, (), None, ("camera_off",)),
    Way(_OPEN, Signal.CAMERA_ON, (), None, ("camera_on",)),
    # The clock moves the session on.
    Way((State.GET_READY,), Signal.TIME_UP, (), State.WORKING, ("start_work",)),
    *_on_to_next((State.WORKING,), Signal.WORK_DONE, (), ("close_done",)),
    *_open_next(_BETWEEN, Signal.TIME_UP, ()),
    *_open_next(_BETWEEN, Signal.SKIP, ()),
    # Pause, and everything that has the effect of one.
    Way(RUNNING, Signal.PAUSE, (), State.PAUSED, ("remember",)),
    Way(RUNNING, Signal.GAP, (), State.PAUSED, ("remember",)),
    Way(RUNNING, Signal.DISCONNECTED, (), State.PAUSED, ("remember",)),
    Way((State.PAUSED,), Signal.PAUSE),
    Way(RUNNING, Signal.RESUME),
    *_only_with_a_permit((State.PAUSED,), Signal.RESUME),
    Way((State.PAUSED,), Signal.RESUME, ("set_open", "was_setting_up", "camera"), State.SET_UP, ("watch_again",)),
    Way((State.PAUSED,), Signal.RESUME, ("set_open", "was_setting_up"), State.GET_READY, ("new_recording",)),
    Way((State.PAUSED,), Signal.RESUME, ("set_open",), State.GET_READY),
    *_open_next((State.PAUSED,), Signal.RESUME, ()),
    # Leave a set, or do it again.
    *_on_to_next(_SET, Signal.SKIP, (), ("close_left",)),
    *_only_with_a_permit((State.PAUSED,), Signal.SKIP),
    *_on_to_next((State.PAUSED,), Signal.SKIP, ("set_open",), ("close_left",)),
    *_open_next((State.PAUSED,), Signal.SKIP, ()),
    Way((State.GET_READY, State.WORKING), Signal.REPEAT, (), State.GET_READY, ("close_for_repeat", "open_again")),
    Way(_BETWEEN, Signal.REPEAT, ("not_out",), State.GET_READY, ("open_again",)),
    *_only_with_a_permit((State.PAUSED,), Signal.REPEAT),
    Way((State.PAUSED,), Signal.REPEAT, ("not_out",), State.GET_READY, ("close_for_repeat", "open_again")),
    # Pain: the exercise ends at once on all its sides; an alarming kind ends the session.
    Way(_BEGUN, Signal.HURTS, (), State.HURT, ("close_hurt",)),
    Way((State.HURT,), Signal.HURTS),
    *_after_pain(_BEGUN, Signal.PAIN, ("close_hurt", "note_pain")),
    *_after_pain((State.HURT,), Signal.PAIN, ("note_pain",)),
    *_after_pain((State.HURT,), Signal.SKIP, ()),
    Way(_BEGUN, Signal.ALARM, (), State.STOPPED, ("close_hurt", "note_pain", "ask_screening")),
    Way((State.HURT,), Signal.ALARM, (), State.STOPPED, ("note_pain", "ask_screening")),
    # The screening no longer holds, or forbids what is left of the routine: whoever is exercising stops.
    Way((State.IDLE, *_BEGUN, State.HURT), Signal.FLAGGED, ("not_screened",), State.STOPPED, ("close_left",)),
    Way((State.IDLE, *_BEGUN, State.HURT), Signal.FLAGGED, ("not_suitable",), State.STOPPED, ("close_left",)),
    Way((State.IDLE, *_BEGUN, State.HURT), Signal.FLAGGED, (), None, ("take_screening",)),
    # The end, by choice.
    Way((State.IDLE, *_BEGUN, State.HURT), Signal.FINISH, (), State.STOPPED, ("close_left",)),
    # What is counted and seen.
    Way((State.WORKING,), Signal.COUNT, ("person_may_count",), None, ("count_person",)),
    Way((State.WORKING,), Signal.REP, ("camera_judges",), None, ("count_rep",)),
    Way((State.WORKING,), Signal.REJECTED, ("camera_judges",), None, ("note_rejected",)),
    Way((State.WORKING,), Signal.FAULT, ("camera_judges",), None, ("note_fault",)),
    Way((State.WORKING,), Signal.MEASURED, ("camera_judges",), None, ("watch_limits",)),
    Way((State.GET_READY, State.WORKING, State.PAUSED), Signal.HOLD_STARTED, ("camera_judges",), None, ("hold_on",)),
    Way((State.GET_READY, State.WORKING, State.PAUSED), Signal.HOLD_ENDED, ("camera_judges",), None, ("hold_off",)),
    Way(_OPEN, Signal.TRACKING, ("camera",), None, ("note_tracking",)),
)


def ways(state: State, signal: Signal) -> tuple[Way, ...]:
    """The ways from ``state`` on ``signal``, in the order they are tried."""
    return tuple(way for way in TABLE if way.signal is signal and state in way.sources)
