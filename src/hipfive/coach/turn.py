"""One input's turn at the machine: the data as it changes, what is answered, and the cues put forward."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

from hipfive.coach.cues import CueDesk, Rank
from hipfive.coach.data import SessionData
from hipfive.coach.inputs import Input
from hipfive.coach.limits import LimitWatch
from hipfive.coach.outputs import Cue, Output
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import Routine, SetPlan
from hipfive.coach.states import Signal, State


def following(routine: Routine, data: SessionData) -> int | None:
    """Index of the next set whose exercise has not hurt; ``None`` when there is none."""
    after = range(data.index + 1, len(routine.sets))
    return next((index for index in after if routine.sets[index].exercise.id not in data.out), None)


@dataclass(slots=True)
class Turn:
    """What guards and actions work on.

    ``now_s`` [s] is the machine's own clock.
    ``signal`` is the one being tried, ``cause`` the last that had a way, ``target`` the state that follows the
    actions (``None``: it stays).
    """

    routine: Routine
    data: SessionData
    desk: CueDesk
    limits: LimitWatch
    now_s: float
    given: Input
    signal: Signal = Signal.TICK
    cause: Signal = Signal.TICK
    target: State | None = None
    outputs: list[Output] = field(default_factory=list)

    @property
    def plan(self) -> SetPlan:
        """The set at hand; only after ``begin``, which the table sees to."""
        return self.routine.sets[self.data.index]

    @property
    def record(self) -> SetRecord:
        """The open attempt; only where one is open, which the table sees to."""
        return cast(SetRecord, self.data.open)

    @property
    def following(self) -> int | None:
        """Index of the next set whose exercise has not hurt; ``None`` when this is the last."""
        return following(self.routine, self.data)

    def change(self, **values: Any) -> None:
        """Change fields of the session's data."""
        self.data = replace(self.data, **values)

    def change_record(self, **values: Any) -> SetRecord:
        """Change fields of the open attempt."""
        record = replace(self.record, **values)
        self.change(open=record)
        return record

    def answer(self, output: Output) -> None:
        """Add to what is answered."""
        self.outputs.append(output)

    def cue(self, cue_id: str, rank: Rank, joint: str | None = None, **args: str | int) -> None:
        """Put a cue forward."""
        self.desk.offer(Cue(cue_id, args, joint), rank)
