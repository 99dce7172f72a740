"""Keeps the open set's counts in step with the time that was held or paced, and says what came to be counted."""

from __future__ import annotations

from hipfive.coach.outputs import Counted
from hipfive.coach.pacing import counted_by_clock
from hipfive.coach.records import CountedBy
from hipfive.coach.turn import Turn


def recount(turn: Turn) -> None:
    """Count the breaths or paced repetitions that the open set's times come to."""
    old = turn.record
    new = turn.change_record(counts=counted_by_clock(turn.plan, turn.data, old))
    if new.counted > old.counted:
        by: CountedBy = "camera" if new.counts.get("camera", 0) > old.counts.get("camera", 0) else "clock"
        turn.answer(Counted(new.counted, new.target, by))
