"""The session machine: inputs go in, outputs come out, the table decides; no clock, no I/O."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from hipfive.coach import pacing, views
from hipfive.coach.actions import ACTIONS
from hipfive.coach.announcements import announce
from hipfive.coach.clockwork import Stopwatch, pass_time
from hipfive.coach.cues import CueDesk
from hipfive.coach.data import SessionData, changed, changes
from hipfive.coach.guards import GUARDS
from hipfive.coach.inputs import Input
from hipfive.coach.limits import LimitWatch
from hipfive.coach.outputs import Journal, Output, Refused, StateChanged
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import Routine, SetPlan
from hipfive.coach.signals import signal_of, values_of
from hipfive.coach.states import COMMANDS, ENDED, WATCHING, Signal, State
from hipfive.coach.table import Way, ways
from hipfive.coach.turn import Turn, following
from hipfive.coach.views import Snapshot

MARK_S = 1.0
"""[s] of work after which the journal is brought up to date though nothing else happened."""


class SessionMachine:
    """One session of one person.

    Parameters
    ----------
    routine
        The sets to do, from ``build_routine``.
    camera
        Whether it starts with the camera on.
    support
        Whether the person holds on in standing exercises; the screening can make it so, never undo it.

    Examples
    --------
    >>> from hipfive.coach.inputs import Pause
    >>> machine = SessionMachine(Routine(()))
    >>> machine.handle(Pause(0.0))
    (Refused(signal=<Signal.PAUSE: 'pause'>, state=<State.IDLE: 'idle'>, id='error-not-now'),)
    """

    def __init__(self, routine: Routine, *, camera: bool = True, support: bool = True) -> None:
        self._routine = routine
        self._data = SessionData(camera=camera, support=support, tracking="nobody" if camera else "off")
        self._initial = self._data
        self._logged = SessionData()
        self._entries = 0
        self._watch = Stopwatch()
        self._desk = CueDesk()
        self._limits = LimitWatch()

    def handle(self, given: Input) -> tuple[Output, ...]:
        """Take one input. Never raises on data; what cannot be done now is answered by ``Refused``.

        ``Journal`` outputs come first: keep them, then carry out the rest.
        """
        step_s = self._watch.step_s(given.t_s)
        turn = Turn(self._routine, self._data, self._desk, self._limits, self._watch.now_s, given)
        brought = pass_time(turn, step_s)
        if brought is not None:
            _go(turn, brought)
        self._settle(turn)
        wanted = signal_of(given)
        if not _go(turn, wanted) and wanted in COMMANDS:
            turn.answer(Refused(wanted, turn.data.state))
        self._settle(turn)
        self._data = turn.data
        cue = self._desk.take(self._watch.now_s)
        if cue is not None:
            turn.answer(cue)
        return (*self._journal(turn), *turn.outputs)

    @staticmethod
    def _settle(turn: Turn) -> None:
        """End the set when its work is done."""
        if turn.data.state is State.WORKING and pacing.is_done(turn.plan, turn.data):
            _go(turn, Signal.WORK_DONE)

    def _journal(self, turn: Turn) -> tuple[Journal, ...]:
        """One entry when something happened, or when a second of work has passed since the last."""
        logged, data = self._logged, turn.data
        if not self._entries and data == self._initial:
            return ()
        if logged.without_running_time() == data.without_running_time() and not _mark_due(logged, data):
            return ()
        self._logged = data
        self._entries += 1
        t_s = turn.given.t_s
        entry = {
            "n": self._entries,
            "t_s": t_s if math.isfinite(t_s) else None,
            "cause": str(turn.cause),
            "args": values_of(turn.given),
            "changes": changes(logged, data),
        }
        return (Journal(entry),)

    @property
    def data(self) -> SessionData:
        """Everything that outlives the program."""
        return self._data

    @property
    def routine(self) -> Routine:
        """The sets it goes through."""
        return self._routine

    @property
    def state(self) -> State:
        """Where the session is."""
        return self._data.state

    @property
    def wants_frames(self) -> bool:
        """Whether camera frames go to the engine and into the recording now."""
        return self._data.camera and self._data.state in WATCHING

    @property
    def plan(self) -> SetPlan | None:
        """The set at hand, or the one just done; ``None`` before ``begin``."""
        return self._routine.sets[self._data.index] if self._data.index >= 0 else None

    @property
    def records(self) -> tuple[SetRecord, ...]:
        """All attempts so far in order, the open one last."""
        data = self._data
        return data.closed if data.open is None else (*data.closed, data.open)

    @property
    def ended(self) -> bool:
        """Whether it is over, by being done or by being stopped."""
        return self._data.state in ENDED

    def snapshot(self) -> Snapshot:
        """What the page shows."""
        return views.snapshot(self._routine.sets, self._data, following(self._routine, self._data))

    @classmethod
    def replay(
        cls,
        routine: Routine,
        journal: Iterable[Mapping[str, Any]],
        *,
        camera: bool = True,
        support: bool = True,
    ) -> SessionMachine:
        """Rebuild from journal entries: exactly the state after the last one. Then hand it ``Disconnected``.

        ``camera`` and ``support`` matter only when the journal is empty.
        """
        machine = cls(routine, camera=camera, support=support)
        for entry in journal:
            machine._logged = changed(machine._logged, entry["changes"])
            machine._entries = entry["n"]
            machine._data = machine._logged
        return machine


def _mark_due(logged: SessionData, data: SessionData) -> bool:
    return data.open is not None and logged.open is not None and data.open.work_s - logged.open.work_s >= MARK_S


def _go(turn: Turn, signal: Signal) -> bool:
    """Go the first way whose guards hold; whether there was one."""
    for way in ways(turn.data.state, signal):
        turn.signal, turn.target = signal, way.target
        if all(GUARDS[guard](turn) for guard in way.guards):
            turn.cause = signal
            _go_way(turn, way)
            return True
    return False


def _go_way(turn: Turn, way: Way) -> None:
    for action in way.actions:
        ACTIONS[action](turn)
    if way.target is not None:
        old = turn.data.state
        paused_from = turn.data.paused_from if way.target is State.PAUSED else None
        turn.change(state=way.target, elapsed_s=0.0, paused_from=paused_from)
        turn.answer(StateChanged(old, way.target))
        announce(turn)
