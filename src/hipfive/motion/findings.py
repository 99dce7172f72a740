"""What a set has come to so far: repetitions, holds, faults and attempts, each judged as it is found."""

from __future__ import annotations

from dataclasses import replace

from hipfive.motion.events import (
    Attempt,
    AttemptRejected,
    Event,
    Fault,
    FaultSeen,
    Hold,
    HoldEnded,
    Rep,
    RepCounted,
)
from hipfive.motion.exercise import FormRule
from hipfive.motion.form import broken
from hipfive.motion.frame import Found
from hipfive.motion.skeleton import Side
from hipfive.motion.trackers import Outcome


class Findings:
    """Keeps what a tracker finds in one set, and says it.

    Parameters
    ----------
    rules
        The exercise's form rules.
    """

    def __init__(self, rules: tuple[FormRule, ...]) -> None:
        self._rules = rules
        self.reps: list[Rep] = []
        self.holds: list[Hold] = []
        self.faults: list[Fault] = []
        self.rejected: list[Attempt] = []

    def take(self, t_s: float, outcome: Outcome) -> list[Event]:
        """Keep what a tracker found and say it."""
        match outcome:
            case Found():
                return self._take_found(t_s, outcome)
            case Attempt():
                self.rejected.append(outcome)
                return [AttemptRejected(t_s, outcome)]
            case Hold():
                hold = replace(outcome, faults=broken(self._rules, outcome.measures))
                self.holds.append(hold)
                return [*self._take_faults(t_s, hold, None, None), HoldEnded(t_s, hold)]
            case _:
                return [outcome]

    def _take_found(self, t_s: float, found: Found) -> list[Event]:
        faults = broken(self._rules, found.measures)
        rep = Rep(
            index=len(self.reps) + 1,
            side=found.side,
            start_s=found.start_s,
            peak_s=found.peak_s,
            end_s=found.end_s,
            complete=found.complete,
            faults=faults,
            measures=found.measures,
            direction=found.direction,
            phases=found.phases,
        )
        self.reps.append(rep)
        return [*self._take_faults(t_s, rep, found.side, rep.index), RepCounted(t_s, rep)]

    def _take_faults(self, t_s: float, of: Rep | Hold, side: Side | None, rep: int | None) -> list[Event]:
        self.faults += [Fault(fault, of.start_s, of.end_s, rep) for fault in of.faults]
        return [FaultSeen(t_s, fault, side) for fault in of.faults]
