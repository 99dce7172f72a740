"""Turns what the session machine says into what is kept, and owns the engine of the set at hand."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from hipfive.coach.outputs import NewSet
from hipfive.coach.permission import Permit
from hipfive.coach.records import SetRecord
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import ENDED
from hipfive.motion.events import SetResult
from hipfive.motion.exercise import Exercise, as_done
from hipfive.service.measuring import Measuring, SetKey
from hipfive.service.set_rows import plain, set_row
from hipfive.store.errors import StoreError
from hipfive.store.records import Changes, JournalRecord, PainReport, RecordingChunk

log = logging.getLogger("hipfive.service")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a live session needs of the world, handed in.

    Attributes
    ----------
    exercises
        The declarations by identifier.
    utc
        The calendar.
    permit
        Whether the person may begin or go on now, and with what.
    save
        Keeps a step of this session whole, or raises ``StoreError``.
    best_before
        [deg] the person's widest repetition before today, by exercise and side.
    stored
        Chunks already recorded of an attempt.
    """

    exercises: Mapping[str, Exercise]
    utc: Callable[[], datetime]
    permit: Callable[[], Permit]
    save: Callable[[Changes], None]
    best_before: Callable[[str, str], float | None]
    stored: Callable[[SetKey], list[RecordingChunk]]


class Recorder:
    """What is kept of a session, step by step.

    Parameters
    ----------
    machine
        New, or rebuilt from the journal: an attempt that was open then goes on with the frames it had.
    world
        The world.
    """

    def __init__(self, machine: SessionMachine, world: Surroundings) -> None:
        self.measuring: Measuring | None = None
        self.best_before: float | None = None
        self._machine = machine
        self._world = world
        records = machine.records
        if machine.state not in ENDED and records and records[-1].status == "open":
            key = SetKey(*records[-1].key)
            exercise = as_done(world.exercises[records[-1].exercise], records[-1].variant)
            self.measuring = Measuring(exercise, key, world.stored(key))
            self._look_up_best(records[-1].exercise, records[-1].side)

    def measuring_now(self) -> Measuring | None:
        """The engine at hand; for setting the camera up a new one when there is none."""
        if self.measuring is None and self._machine.plan is not None:
            self.measuring = Measuring(self._machine.plan.exercise, None)
        return self.measuring

    def journalled(self, entry: Mapping[str, Any]) -> Changes:
        """A journal entry, with the frames seen so far: the two never part."""
        kept = JournalRecord(seq=entry["n"], at=self._world.utc(), entry=plain(dict(entry)))
        chunks = () if self.measuring is None else self.measuring.take_chunk()
        return Changes(journal=(kept,), chunks=chunks)

    def begin_set(self, output: NewSet) -> Changes:
        """A new engine; the last frames of the one before are kept."""
        chunks = () if self.measuring is None else self.measuring.take_chunk()
        key = SetKey(output.index, output.attempt) if output.purpose == "set" else None
        self.measuring = Measuring(as_done(self._world.exercises[output.exercise], output.variant), key)
        self._look_up_best(output.exercise, output.side)
        return Changes(chunks=chunks)

    def close_set(self, record: SetRecord) -> Changes:
        """A set is over: its result is kept with it."""
        measuring, self.measuring = self.measuring, None
        result: SetResult | None = None
        chunks: tuple[RecordingChunk, ...] = ()
        if measuring is not None and measuring.key == SetKey(*record.key):
            result, chunks = measuring.finish(), measuring.take_chunk()
        row = set_row(record, self._world.exercises[record.exercise], result)
        return Changes(chunks=chunks, sets=(row,))

    def pains(self, told: Iterable[SetRecord]) -> Changes:
        """The pain that was told; told together with the stop it is one report, the fuller one."""
        changes = Changes()
        for record in {record.key: record for record in told}.values():
            changes += self._pain(record)
        return changes

    def _pain(self, record: SetRecord) -> Changes:
        """Where and how much it hurts, as a report of its own."""
        pain = record.pain
        if pain is None:
            return Changes()
        report = PainReport(
            id=uuid4(),
            at=self._world.utc(),
            moment="during",
            set_index=record.index,
            attempt=record.attempt,
            exercise=record.exercise,
            score=pain.score,
            place=pain.where,
            side=pain.side,
            kind=pain.kind,
        )
        return Changes(pains=(report,))

    def _look_up_best(self, exercise: str, side: str) -> None:
        """The person's best before; not worth stopping a session for."""
        try:
            self.best_before = self._world.best_before(exercise, side)
        except StoreError as error:
            log.warning("the best before today is not known: %s", error)
            self.best_before = None
