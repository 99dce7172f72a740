"""Whatever is thrown at a session: it never raises, counts no pause, brings no hurt exercise back, forgets nothing."""

from __future__ import annotations

import json
import math
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.coach import PERMIT, tracking

from hipfive.coach.data import SessionData, changed
from hipfive.coach.inputs import (
    PAIN_KINDS,
    PAIN_PLACES,
    PAIN_SIDES,
    Begin,
    Camera,
    CameraReady,
    Count,
    Disconnected,
    Finish,
    Hurts,
    Observed,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Cue, Journal, NewSet, Output, Refused, SetClosed, StateChanged
from hipfive.coach.routine import build_routine
from hipfive.coach.session import MARK_S, SessionMachine
from hipfive.coach.signals import signal_of
from hipfive.coach.states import COMMANDS, Signal, State
from hipfive.coach.table import ways
from hipfive.exercises import EXERCISES
from hipfive.motion import events
from hipfive.motion.skeleton import Side

NUMBERS = st.floats(allow_nan=True, allow_infinity=True, width=32)
RULES = sorted({rule.id for exercise in EXERCISES.values() for rule in exercise.rules})
SIDES = st.sampled_from([Side.LEFT, Side.RIGHT, None])

REPS = st.builds(
    lambda side, complete, faults, arc: events.RepCounted(
        1.0, events.Rep(1, side, 0.0, 0.5, 1.0, complete, tuple(faults), {"arc_deg": arc})
    ),
    SIDES,
    st.booleans(),
    st.lists(st.sampled_from(RULES), max_size=3),
    NUMBERS,
)
EVENTS = st.one_of(
    REPS,
    st.builds(events.HoldStarted, NUMBERS, st.just("both"), NUMBERS),
    st.builds(lambda t, end: events.HoldEnded(t, events.Hold("both", 0.0, end)), NUMBERS, NUMBERS),
    st.builds(events.FaultSeen, NUMBERS, st.sampled_from([*RULES, "unheard_of"]), SIDES),
    st.builds(events.PhaseReached, NUMBERS, st.just("down")),
    st.builds(lambda t: events.AttemptRejected(t, events.Attempt(0.0, 1.0, "lost")), NUMBERS),
    st.sampled_from([tracking(s) for s in ("good", "good", "nobody", "partly_out", "unheard_of")]),
    st.builds(events.Measured, NUMBERS, st.just({})),
)
COMMON = st.sampled_from(
    [
        (CameraReady,),
        (Pause,),
        (Resume, PERMIT),
        (Resume, PERMIT),
        (Skip, PERMIT),
        (Repeat, PERMIT),
        (Count,),
        (Disconnected,),
        (Camera, True),
        (Camera, False),
        (Camera, False, "lost"),
        (Begin, PERMIT),
    ]
)
RARE = st.one_of(
    st.sampled_from([(Hurts,), (Finish,)]),
    st.tuples(
        st.just(Pain),
        st.sampled_from(PAIN_PLACES),
        st.sampled_from(PAIN_SIDES),
        st.one_of(st.none(), st.integers(-5, 15)),
        st.sampled_from(PAIN_KINDS),
    ),
)
STEPS = st.one_of(
    st.floats(0.0, 3.0),
    st.floats(0.0, 3.0),
    st.sampled_from([0.1, 0.25, 1.0, 2.9]),
    st.sampled_from([-5.0, 1e6, -1e6, math.nan, math.inf, 3.01]),
)
TICKS = st.builds(lambda count, step_s: [(step_s, (Tick,))] * count, st.integers(1, 40), st.floats(0.05, 2.0))
ONE = st.one_of(
    st.tuples(STEPS, st.just((Tick,))),
    st.tuples(STEPS, COMMON),
    st.tuples(STEPS, RARE),
    st.tuples(STEPS, st.tuples(st.just(Observed), EVENTS)),
)
HISTORY = st.lists(st.one_of(TICKS, TICKS, ONE.map(lambda one: [one])), max_size=40).map(
    lambda parts: [step for part in parts for step in part]
)
SETTINGS = settings(max_examples=100, deadline=None)


class Run:
    """A machine, its clock, and every answer by the input that brought it."""

    def __init__(self, camera: bool) -> None:
        self.machine = SessionMachine(build_routine(EXERCISES, scale=0.3), camera=camera)
        self.t_s = 50.0
        self.journal: list[dict[str, Any]] = []
        self.written = SessionData()
        self.hand((Begin, PERMIT))

    def step(self, step_s: float, what: tuple[Any, ...]) -> tuple[Output, ...]:
        at_s = self.t_s + step_s
        if math.isfinite(at_s):
            self.t_s = at_s
            return self.hand(what)
        return self.hand(what, at_s)

    def hand(self, what: tuple[Any, ...], t_s: float | None = None) -> tuple[Output, ...]:
        answers = self.machine.handle(what[0](self.t_s if t_s is None else t_s, *what[1:]))
        entries = [answer.entry for answer in answers if isinstance(answer, Journal)]
        for entry in [json.loads(json.dumps(entry, allow_nan=False)) for entry in entries]:
            self.journal.append(entry)
            self.written = changed(self.written, entry["changes"])
        return answers


@SETTINGS
@given(HISTORY, st.booleans())
def test_nothing_makes_it_raise_and_all_it_says_is_plain(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    for step_s, what in history:
        answers = run.step(step_s, what)
        assert sum(isinstance(answer, Cue) for answer in answers) <= 1
        assert [isinstance(answer, Journal) for answer in answers].count(True) <= 1
        assert not any(isinstance(answer, Journal) for answer in answers[1:])
        json.dumps(run.machine.snapshot().plain(), allow_nan=False)


@SETTINGS
@given(HISTORY, st.booleans())
def test_replaying_the_journal_gives_the_same_session(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    for step_s, what in history:
        run.step(step_s, what)
        assert run.written.without_running_time() == run.machine.data.without_running_time()
        written, real = run.written.open, run.machine.data.open
        assert written is None or real is None or 0.0 <= real.work_s - written.work_s <= MARK_S
    again = SessionMachine.replay(run.machine.routine, run.journal)
    for machine in (again, run.machine):
        machine.handle(Disconnected(run.t_s))
    assert again.state is run.machine.state


@SETTINGS
@given(HISTORY, st.booleans())
def test_an_entry_at_every_input_makes_the_replay_exact(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    entries, snapshot, data = len(run.journal), run.machine.snapshot(), run.machine.data
    for step_s, what in history:
        before = len(run.journal)
        run.step(step_s, what)
        if len(run.journal) > before:
            assert run.written == run.machine.data
            entries, snapshot, data = len(run.journal), run.machine.snapshot(), run.machine.data
    again = SessionMachine.replay(run.machine.routine, run.journal[:entries])
    assert (again.snapshot(), again.data) == (snapshot, data)


@SETTINGS
@given(HISTORY, st.booleans())
def test_only_time_spent_working_counts(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    worked_s = 0.0
    for step_s, what in history:
        working = run.machine.state is State.WORKING
        run.step(step_s, what)
        if working and math.isfinite(step_s) and 0.0 < step_s <= 3.0:
            worked_s += step_s
        assert sum(record.work_s for record in run.machine.records) <= worked_s + 1e-6
        for record in run.machine.records:
            assert record.hold_s <= record.work_s + 1e-6


@SETTINGS
@given(HISTORY, st.booleans())
def test_an_exercise_that_hurt_never_comes_back(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    hurt: set[str] = set()
    for step_s, what in history:
        for answer in run.step(step_s, what):
            if isinstance(answer, NewSet):
                assert answer.exercise not in hurt
        hurt |= {pain.exercise for pain in run.machine.data.pains}
        following = run.machine.snapshot().next
        assert following is None or following["exercise"] not in hurt
        if run.machine.state in (State.WORKING, State.GET_READY, State.SET_UP):
            assert run.machine.plan is not None
            assert run.machine.plan.exercise.id not in hurt


@SETTINGS
@given(HISTORY, st.booleans())
def test_what_was_counted_is_never_lost(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    counted: dict[tuple[int, int], int] = {}
    for step_s, what in history:
        run.step(step_s, what)
        records = {record.key: record.counted for record in run.machine.records}
        assert all(records[key] >= count for key, count in counted.items() if count)
        counted = records


@SETTINGS
@given(HISTORY, st.booleans())
def test_states_follow_the_table_and_sets_close_once(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    closed: list[tuple[int, int]] = []
    for step_s, what in history:
        at = run.machine.state
        for answer in run.step(step_s, what):
            if isinstance(answer, StateChanged):
                assert answer.old is at
                assert any(way.target is answer.new for signal in Signal for way in ways(at, signal))
                at = answer.new
            if isinstance(answer, SetClosed):
                closed.append(answer.record.key)
            if isinstance(answer, Refused):
                assert answer.signal in COMMANDS
        assert at is run.machine.state
    assert len(closed) == len(set(closed))
    assert closed == [record.key for record in run.machine.records if record.status != "open"]


@SETTINGS
@given(HISTORY, st.booleans())
def test_a_refused_command_changes_nothing(history: list[Any], camera: bool) -> None:
    run = Run(camera)
    for step_s, what in history:
        run.step(step_s, what)
        before = run.machine.data
        for command in ((Begin, PERMIT), (CameraReady,), (Count,), (Repeat, PERMIT), (Resume, PERMIT)):
            if not ways(run.machine.state, _signal(command, run)):
                answers = run.hand(command)
                assert [type(answer) for answer in answers] == [Refused]
                assert run.machine.data == before


def _signal(command: tuple[Any, ...], run: Run) -> Signal:
    return signal_of(command[0](run.t_s, *command[1:]))
