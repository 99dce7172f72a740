"""What is kept of a set: the session machine's record and the engine's result, with the figures worth asking for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hipfive.coach.observing import REACH_MEASURES
from hipfive.coach.records import SetRecord
from hipfive.motion.contract import to_contract
from hipfive.motion.events import Interval, SetResult
from hipfive.motion.exercise import Exercise
from hipfive.store.records import SetRow

HEADLINES = (*REACH_MEASURES, "hip_flexion_deg")
"""The range an exercise is about, by its name in ``SetResult.rom``; the first that is there."""


@dataclass(frozen=True, slots=True)
class Typical:
    """The typical range of a set [deg] and its 95 % interval; of the two legs the wider."""

    value: float | None = None
    low: float | None = None
    high: float | None = None


def typical(result: SetResult | None, side: str) -> Typical:
    """The typical range in a result, on the set's own side where that was measured."""
    return Typical() if result is None else typical_of(result.rom, side)


def typical_of(rom: Mapping[str, Mapping[str, Interval]], side: str) -> Typical:
    """The typical range in an engine's figures, by side and measure."""
    sides = [rom[side]] if side in rom else list(rom.values())
    found: list[Interval] = []
    for measures in sides:
        found += [measures[name] for name in HEADLINES if name in measures][:1]
    if not found:
        return Typical()
    widest = max(found, key=lambda interval: interval.value)
    return Typical(widest.value, widest.low, widest.high)


def set_row(record: SetRecord, exercise: Exercise, result: SetResult | None) -> SetRow:
    """The row of one attempt at a set."""
    figures = typical(result, record.side)
    return SetRow(
        set_index=record.index,
        attempt=record.attempt,
        exercise=record.exercise,
        side=record.side,
        status=record.status,
        counted=record.counted,
        counted_by=record.counted_by,
        work_s=record.work_s,
        exercise_revision=exercise.revision,
        record=plain(record.plain()),
        best_deg=record.best_deg,
        typical_deg=figures.value,
        low_deg=figures.low,
        high_deg=figures.high,
        engine_version=None if result is None else result.engine_version,
        result=None if result is None else plain(to_contract(result)),
    )


def plain(value: Any) -> Any:
    """The same as JSON gives it back: lists for tuples, text for names, null for what is no number."""
    return json.loads(json.dumps(value), parse_constant=lambda _constant: None)
