"""The session's table, walked: every state with every signal, against what is written down here."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.coach import CLEAR, PERMIT, Driver, fault, of, rep, tracking

from hipfive.coach.actions import ACTIONS
from hipfive.coach.diagram import mermaid
from hipfive.coach.guards import GUARDS
from hipfive.coach.inputs import (
    Begin,
    Camera,
    CameraReady,
    Count,
    Disconnected,
    Finish,
    Flagged,
    Hurts,
    Observed,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Refused, StateChanged
from hipfive.coach.permission import Permit
from hipfive.coach.states import COMMANDS, Signal, State
from hipfive.coach.table import TABLE
from hipfive.motion import events

ATTEMPT = events.Attempt(0.0, 1.0, "too_short")
HOLD = events.Hold("both", 0.0, 4.0)

GIVEN: dict[Signal, tuple[Any, ...]] = {
    Signal.BEGIN: (Begin, PERMIT),
    Signal.CAMERA_READY: (CameraReady,),
    Signal.CAMERA_ON: (Camera, True),
    Signal.CAMERA_OFF: (Camera, False),
    Signal.PAUSE: (Pause,),
    Signal.RESUME: (Resume,),
    Signal.SKIP: (Skip,),
    Signal.REPEAT: (Repeat,),
    Signal.COUNT: (Count,),
    Signal.HURTS: (Hurts,),
    Signal.PAIN: (Pain, "knee", "left", 3, "ache"),
    Signal.ALARM: (Pain, "groin", "left", 7, "pinch"),
    Signal.FINISH: (Finish,),
    Signal.DISCONNECTED: (Disconnected,),
    Signal.FLAGGED: (Flagged,),
    Signal.TICK: (Tick,),
    Signal.REP: (Observed, rep()),
    Signal.REJECTED: (Observed, events.AttemptRejected(1.0, ATTEMPT)),
    Signal.HOLD_STARTED: (Observed, events.HoldStarted(3.0, "both", 0.0)),
    Signal.HOLD_ENDED: (Observed, events.HoldEnded(5.0, HOLD)),
    Signal.FAULT: (Observed, fault("knee_bent")),
    Signal.PHASE: (Observed, events.PhaseReached(1.0, "down")),
    Signal.TRACKING: (Observed, tracking("two_people")),
    Signal.MEASURED: (Observed, events.Measured(1.0, {})),
    Signal.CALIBRATED: (Observed, events.Calibrated(1.0, True, 0.0)),
}
BROUGHT_BY_TIME = {Signal.TIME_UP, Signal.GAP, Signal.IN_VIEW, Signal.WORK_DONE}

R = "refused"
STOP = "stopped"
COLUMNS = (
    "begin",
    "ready",
    "on",
    "off",
    "pause",
    "resume",
    "skip",
    "repeat",
    "count",
    "hurts",
    "pain",
    "alarm",
    "finish",
)
EXPECTED = {
    # In the first set of all: leg-swing left, its right side next. "=" stays, R is refused, else where it goes.
    "idle": ("set_up", R, "=", "=", R, R, R, R, R, R, R, R, STOP),
    "set_up": (R, "get_ready", "=", "get_ready", "paused", "=", "switching", R, R, "hurt", "resting", STOP, STOP),
    "get_ready": (R, "=", "=", "=", "paused", "=", "switching", "=", R, "hurt", "resting", STOP, STOP),
    "working": (R, "=", "=", "=", "paused", "=", "switching", "get_ready", R, "hurt", "resting", STOP, STOP),
    "switching": (R, "=", "=", "=", "paused", "=", "get_ready", "get_ready", R, "hurt", "resting", STOP, STOP),
    "resting": (R, "=", "=", "=", "paused", "=", "set_up", "get_ready", R, "hurt", "resting", STOP, STOP),
    "paused": (R, "=", "=", "=", "=", "get_ready", "switching", "get_ready", R, "hurt", "resting", STOP, STOP),
    "hurt": (R, R, "=", "=", R, R, "resting", R, R, "=", "resting", STOP, STOP),
    "stopped": (R,) * 13,
    "done": (R,) * 13,
}  # fmt: skip
FACTS = [signal for signal in GIVEN if signal not in COMMANDS and signal not in (Signal.DISCONNECTED, Signal.FLAGGED)]


def at(state: State) -> Driver:
    driver = Driver(camera=True).reach(state)
    assert driver.state is state
    return driver


def test_every_signal_can_be_given_or_is_brought_by_time() -> None:
    assert set(GIVEN) | BROUGHT_BY_TIME == set(Signal)
    assert len(COLUMNS) == len(COMMANDS)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("column", range(len(COMMANDS)))
def test_every_command_in_every_state(state: State, column: int) -> None:
    driver = at(state)
    before = driver.machine.data
    answers = driver.give(*GIVEN[COMMANDS[column]])
    expected = EXPECTED[state][column]
    refused = of(Refused, answers)
    if expected is R:
        assert (refused, driver.machine.data) == ([Refused(COMMANDS[column], state)], before)
        assert len(answers) == 1
        return
    assert not refused
    assert driver.state == (state if expected == "=" else expected)
    assert bool(of(StateChanged, answers)) == (expected != "=" or (state, COMMANDS[column]) in _ANEW)


_ANEW = {(State.GET_READY, Signal.REPEAT), (State.RESTING, Signal.PAIN)}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("signal", FACTS)
def test_no_fact_moves_the_state_by_itself_or_is_refused(state: State, signal: Signal) -> None:
    driver = at(state)
    answers = driver.give(*GIVEN[signal])
    assert driver.state is state
    assert not of(Refused, answers)


@pytest.mark.parametrize("state", list(State))
def test_going_away_pauses_what_runs_and_nothing_else(state: State) -> None:
    driver = at(state)
    before = driver.machine.data
    answers = driver.give(Disconnected)
    runs = state in ("set_up", "get_ready", "working", "switching", "resting")
    assert driver.state is (State.PAUSED if runs else state)
    assert not of(Refused, answers)
    assert runs or driver.machine.data == before


def test_what_the_engine_sees_with_the_camera_off_changes_nothing() -> None:
    driver = Driver(camera=False).work()
    before = driver.machine.data
    for signal in FACTS:
        assert driver.give(*GIVEN[signal]) == ()
    assert driver.machine.data == before


def test_the_table_names_only_what_there_is_and_all_of_it() -> None:
    assert {guard for way in TABLE for guard in way.guards} == set(GUARDS)
    assert {action for way in TABLE for action in way.actions} == set(ACTIONS)


POSTERIOR = Permit(replace(CLEAR, conditions=("hip_replacement_posterior",)))
NOT_VALID = Permit(replace(CLEAR, valid=False))


@pytest.mark.parametrize("state", list(State))
def test_new_answers_that_allow_all_of_it_end_nothing(state: State) -> None:
    driver = at(state)
    answers = driver.give(Flagged, Permit(replace(CLEAR, support=True)))
    assert not of(StateChanged, answers)
    assert not of(Refused, answers)
    assert driver.state is state
    assert driver.machine.data.support


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("permit", [None, NOT_VALID, POSTERIOR])
def test_a_screening_that_no_longer_holds_ends_whatever_goes_on(state: State, permit: Permit | None) -> None:
    driver = at(state)
    answers = driver.give(Flagged, permit)
    ended = state in (State.STOPPED, State.DONE)
    assert driver.state is (state if ended else State.STOPPED)
    assert bool(of(StateChanged, answers)) == (not ended)


def test_nothing_leads_out_of_an_end() -> None:
    assert not [way for way in TABLE if State.DONE in way.sources or State.STOPPED in way.sources]


def test_pain_is_heard_in_every_state_after_the_beginning() -> None:
    begun = set(State) - {State.IDLE, State.STOPPED, State.DONE}
    for signal in (Signal.HURTS, Signal.PAIN, Signal.ALARM, Signal.FINISH):
        assert begun <= {source for way in TABLE if way.signal is signal for source in way.sources}


def test_the_diagram_in_the_docs_is_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "explanation" / "session-states.md"
    drawn = re.search(r"```mermaid\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert drawn is not None
    assert drawn.group(1) == mermaid()
    assert "working --> hurt: hurts\n" in mermaid()
