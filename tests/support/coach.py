"""Drives a session machine in tests: its own clock, the outputs, and short ways into each state."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from hipfive.coach.inputs import (
    Begin,
    CameraReady,
    Finish,
    Hurts,
    Input,
    Observed,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Cue, Journal, Output
from hipfive.coach.permission import Permit
from hipfive.coach.routine import build_routine
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.exercises import EXERCISES
from hipfive.motion.events import Event, FaultSeen, Rep, RepCounted, TrackingChanged
from hipfive.motion.exercise import Exercise
from hipfive.motion.skeleton import Side

CLEAR = ScreeningStatus(valid=True, outcome="clear", reason=None)
PERMIT = Permit(CLEAR)
PERMITTED = (Begin, Resume, Skip, Repeat)
STEP_S = 0.25

Kind = TypeVar("Kind")


def only(*ids: str) -> Mapping[str, Exercise]:
    """Part of the registry."""
    return {id_: EXERCISES[id_] for id_ in ids}


class Driver:
    """A session machine with a clock, keeping all that it answers."""

    def __init__(self, exercises: Mapping[str, Exercise] = EXERCISES, *, camera: bool = False, **routine: Any) -> None:
        self.machine = SessionMachine(build_routine(exercises, **routine), camera=camera)
        doses = {track: each.rung for track, each in routine.get("prescribed", {}).items()}
        self.permit = Permit(replace(CLEAR, conditions=routine.get("conditions", ())), (), doses)
        self.t_s = 1000.0
        self.outputs: list[Output] = []
        self.journal: list[dict[str, Any]] = []

    @property
    def state(self) -> State:
        return self.machine.state

    def give(self, kind: Any, *args: Any) -> tuple[Output, ...]:
        """Hand in an input of this kind now; what starts or goes on does so with a clear screening."""
        if kind in PERMITTED and not args:
            args = (self.permit,)
        return self.hand(kind(self.t_s, *args))

    def hand(self, given: Input) -> tuple[Output, ...]:
        answers = self.machine.handle(given)
        self.outputs += answers
        self.journal += [json.loads(json.dumps(a.entry, allow_nan=False)) for a in answers if isinstance(a, Journal)]
        return answers

    def see(self, event: Event) -> tuple[Output, ...]:
        return self.give(Observed, event)

    def wait(self, seconds: float, step_s: float = STEP_S) -> list[Output]:
        """Let time pass in ticks."""
        answers: list[Output] = []
        for _ in range(round(seconds / step_s)):
            self.t_s += step_s
            answers += self.give(Tick)
        return answers

    def wait_for(self, state: State, most_s: float = 400.0) -> list[Output]:
        """Let time pass until the machine is in ``state``."""
        answers: list[Output] = []
        waited_s = 0.0
        while self.machine.state is not state:
            if waited_s > most_s:
                raise AssertionError(f"still {self.machine.state} after {most_s} s")
            answers += self.wait(STEP_S)
            waited_s += STEP_S
        return answers

    def begin(self) -> Driver:
        self.give(Begin)
        return self

    def work(self) -> Driver:
        """Begin and go to the work of the first set."""
        self.begin()
        if self.state is State.SET_UP:
            self.give(CameraReady)
        self.wait_for(State.WORKING)
        return self

    def reach(self, state: State) -> Driver:
        """Go into ``state``, in the first set where that can be; setting up needs the camera on."""
        direct: dict[State, Any] = {State.PAUSED: Pause, State.HURT: Hurts, State.STOPPED: Finish}
        if state in (State.SET_UP, State.GET_READY):
            self.begin()
            if state is not self.state:
                self.give(CameraReady)
        elif state is State.DONE:
            self.begin()
            while self.state is not State.DONE:
                self.give(Skip)
        elif state is not State.IDLE:
            self.work()
            if state in direct:
                self.give(direct[state])
            self.wait_for(state, 1000.0)
        return self

    def all(self, kind: type[Kind]) -> list[Kind]:
        return [answer for answer in self.outputs if isinstance(answer, kind)]

    def cues(self) -> list[str]:
        return [cue.id for cue in self.all(Cue)]


def of(kind: type[Kind], answers: Any) -> list[Kind]:
    """The answers of one kind."""
    return [answer for answer in answers if isinstance(answer, kind)]


def rep(side: Side | None = Side.LEFT, *, index: int = 1, complete: bool = True, **more: Any) -> RepCounted:
    return RepCounted(1.0, Rep(index, side, 0.0, 0.5, 1.0, complete=complete, **more))


def tracking(state: str, missing: str | None = None) -> TrackingChanged:
    return TrackingChanged(0.0, state, missing)


def fault(id_: str, side: Side | None = Side.LEFT) -> FaultSeen:
    return FaultSeen(0.0, id_, side)
