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
from hipfive.motion.form import judge
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

    def take(self, t_s: float, outcome: Outcome, facing_deg: float | None) -> list[Event]:
        """Keep what a tracker found and say it; ``facing_deg`` [deg] decides which rules the view can judge."""
        match outcome:
            case Found():
                return self._take_found(t_s, outcome, facing_deg)
            case Attempt():
                self.rejected.append(outcome)
                return [*self._take_attempt_fault(t_s, outcome), AttemptRejected(t_s, outcome)]
            case Hold():
                verdict = judge(self._rules, outcome.measures, facing_deg)
                hold = replace(outcome, faults=verdict.broken, not_judged=verdict.not_judged)
                self.holds.append(hold)
                return [*self._take_faults(t_s, hold, None, None), HoldEnded(t_s, hold)]
            case _:
                return [outcome]

    def _take_found(self, t_s: float, found: Found, facing_deg: float | None) -> list[Event]:
        verdict = judge(self._rules, found.measures, facing_deg)
        rep = Rep(
            index=len(self.reps) + 1,
            side=found.side,
            start_s=found.start_s,
            peak_s=found.peak_s,
            end_s=found.end_s,
            complete=found.complete,
            faults=verdict.broken,
            measures=found.measures,
            direction=found.direction,
            phases=found.phases,
            not_judged=verdict.not_judged,
        )
        self.reps.append(rep)
        return [*self._take_faults(t_s, rep, found.side, rep.index), RepCounted(t_s, rep)]

    def _take_attempt_fault(self, t_s: float, attempt: Attempt) -> list[Event]:
        """A movement may be refused for a form rule: then that is told as its fault."""
        if all(rule.id != attempt.reason for rule in self._rules):
            return []
        self.faults.append(Fault(attempt.reason, attempt.start_s, attempt.end_s))
        return [FaultSeen(t_s, attempt.reason)]

    def _take_faults(self, t_s: float, of: Rep | Hold, side: Side | None, rep: int | None) -> list[Event]:
        self.faults += [Fault(fault, of.start_s, of.end_s, rep) for fault in of.faults]
        return [FaultSeen(t_s, fault, side) for fault in of.faults]
