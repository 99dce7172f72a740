"""Which exercise footage shows, if it is not the one it was said to show."""

from __future__ import annotations

from statistics import fmean

from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import SetResult
from hipfive.motion.exercise import Circle, Exercise, Held, Phases, Swing
from hipfive.motion.pose import Pose
from hipfive.service.posture import Posture

CLEARLY_DEG = 18.0
"""[deg] How far a leg that is really moved goes, in the mean of its repetitions: on bench/twin forward swings seen from
the front cast a shadow sideways of at most 17, and side swings seen from the side one forward of at most 17; what was
really done went 19 and more (ours)."""


class Rivals:
    """The other exercises' engines on the same poses: what counts something is what the footage seems to show.

    They look at the first ``LOOK_S`` only and at no more than ``LOOK_HZ``: this is a question, not a measurement.
    """

    LOOK_S = 90.0
    """[s] How much of the footage they look at (ours)."""
    LOOK_HZ = 16.0
    """[Hz] At most; an engine counts reliably from 15."""

    def __init__(self, exercise: Exercise) -> None:
        self._engines = {other.id: Engine(other) for other in EXERCISES.values() if other.id != exercise.id}
        self._first_s: float | None = None
        self._next_s = 0.0

    def watch(self, pose: Pose) -> None:
        """Take a frame."""
        if self._first_s is None:
            self._first_s = self._next_s = pose.t_s
        if pose.t_s < self._next_s or pose.t_s - self._first_s > self.LOOK_S:
            return
        self._next_s = pose.t_s + 0.9 / self.LOOK_HZ
        for engine in self._engines.values():
            engine.step(pose)

    def better_than(self, result: SetResult, posture: Posture) -> str | None:
        """Identifier of the exercise that the footage shows rather than the one in ``result``, if there is one.

        Where nothing of the named exercise was counted, another that was counted is better. Where something was, an
        exercise of which the named one sees a part is better (circles also swing the leg out, squats also move the
        legs), and so is one that suits this view when the named one does not: from half a side, forward looks sideways.
        What may be the mere shadow of a movement in another plane is never better.
        What the posture excludes is never better: landmarks that jump about make swings of somebody who lies or sits.
        """
        found = (engine.finish() for engine in self._engines.values())
        better = [
            (_weight(other), other.exercise)
            for other in found
            if other.view_suitable
            and counted(other) >= _enough(other)
            and posture.allows(EXERCISES[other.exercise])
            and not _may_be_a_shadow(other)
            and _is_better(other, result)
        ]
        return max(better)[1] if better else None


def _is_better(other: SetResult, own: SetResult) -> bool:
    """Whether ``other``, which was counted and suits the view, explains the footage better than the named exercise."""
    if not fits(own):
        return True
    if _special(other) > _special(own):
        return _weight(other) >= _weight(own)
    if own.view_suitable:
        return False
    return _weight(other) >= _weight(own) * (1.0 if _special(other) == _special(own) else 2.0)


def _may_be_a_shadow(result: SetResult) -> bool:
    """Whether what was counted of one leg may be a movement in another plane, seen from this view."""
    match EXERCISES[result.exercise].movement:
        case Swing(signal=signal):
            measure = f"{signal}_max_deg"
        case Circle():
            measure = "hip_abduction_max_deg"
        case _:
            return False
    return fmean(rep.measures.get(measure) or 0.0 for rep in result.reps) < CLEARLY_DEG


def counted(result: SetResult) -> int:
    """How many complete repetitions and holds there are."""
    return sum(rep.complete for rep in result.reps) + len(result.holds)


def fits(result: SetResult) -> bool:
    """Whether anything of the exercise was done, be it not complete."""
    return bool(result.reps or result.holds)


def _special(result: SetResult) -> int:
    """How hard it is to count by accident: phases in order and holds, then circles, then swings."""
    movement = EXERCISES[result.exercise].movement
    if isinstance(movement, Phases | Held):
        return 2
    return 1 if isinstance(movement, Circle) else 0


def _weight(result: SetResult) -> float:
    """How much the count says, in swings: seen as swings, four circles are at most five (ours, from rendered clips)."""
    return counted(result) * (1.0, 1.34, 10.0)[_special(result)]


def _enough(result: SetResult) -> int:
    """From how many on it is no accident (ours)."""
    return 1 if _special(result) == 2 else 3
