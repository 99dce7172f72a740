"""Whether footage shows what it is said to show: one person, doing this exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, Measured, SetResult
from hipfive.motion.exercise import Circle, Exercise, Held, Phases
from hipfive.motion.pose import Pose

SEEN_LEAST = 0.1
"""Seen for a smaller share of the time, there is nobody to measure (ours)."""
SEEN_WHOLE = 0.9
"""Seen for a smaller share of the time, the result carries a warning (ours)."""
TWO_MOST = 0.2
"""More than one person for a larger share of the time seen, and it is not clear who is measured (ours)."""
TWO_LEAST_S = 0.5
"""[s] Another person for less than this is not worth a warning (ours)."""
LYING_TILT_DEG = 60.0
"""[deg] Beyond this trunk tilt a person lies or is folded forward (ours)."""
OTHER_POSITION = 0.8
"""Lying, or upright, for a larger share of the time than this, the exercise is not the other kind (ours)."""
STEP_MOST_S = 0.5
"""[s] No frame stands for a longer time than this."""

Say = Callable[..., str]


class Verdict:
    """Watches footage go by and judges it at the end.

    Parameters
    ----------
    exercise
        What it is said to show.
    """

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._rivals = Rivals(exercise)
        self._last_s: float | None = None
        self._all_s = self._seen_s = self._two_s = 0.0
        self._measured = self._tilted = 0

    def watch(self, pose: Pose, events: Iterable[Event]) -> None:
        """Take a frame and the events that it brought."""
        step_s = 0.0 if self._last_s is None else min(max(pose.t_s - self._last_s, 0.0), STEP_MOST_S)
        self._last_s = pose.t_s
        self._all_s += step_s
        if pose.seen:
            self._seen_s += step_s
            self._two_s += step_s if pose.people > 1 else 0.0
        self.watch_last(events)
        self._rivals.watch(pose)

    def watch_last(self, events: Iterable[Event]) -> None:
        """Take events that came without a frame."""
        for event in events:
            tilt_deg = event.angles.get("trunk_tilt") if isinstance(event, Measured) else None
            if tilt_deg is not None:
                self._measured += 1
                self._tilted += tilt_deg > LYING_TILT_DEG

    def judge(self, result: SetResult, file: str, say: Say) -> tuple[str, ...]:
        """Warnings about what was seen.

        Raises
        ------
        BadInputError
            ``error-nobody-seen``, ``error-two-people``, ``error-wrong-exercise`` or ``error-wrong-exercise-seems``.
        """
        if self._seen_s <= SEEN_LEAST * self._all_s:
            raise BadInputError("error-nobody-seen", file=file)
        if self._two_s > TWO_MOST * self._seen_s:
            raise BadInputError("error-two-people", file=file)
        shown = say(f"exercise-{self._exercise.id}")
        seems = self._rivals.better_than(result)
        if seems is not None:
            seeming = say(f"exercise-{seems}")
            raise BadInputError("error-wrong-exercise-seems", file=file, exercise=shown, seems=seeming)
        if self._in_the_other_position(result):
            raise BadInputError("error-wrong-exercise", file=file, exercise=shown)
        warnings = {
            "nobody_briefly": self._seen_s < SEEN_WHOLE * self._all_s,
            "two_people_briefly": self._two_s >= TWO_LEAST_S,
            "nothing_counted": not fits(result),
        }
        return tuple(name for name, applies in warnings.items() if applies)

    def _in_the_other_position(self, result: SetResult) -> bool:
        lying = self._tilted / self._measured if self._measured else 0.0
        if self._exercise.view.lying:  # people stand before they lie down
            return 1.0 - lying > OTHER_POSITION and not fits(result)
        return lying > OTHER_POSITION


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

    def better_than(self, result: SetResult) -> str | None:
        """Identifier of the exercise that the footage shows rather than the one in ``result``, if there is one.

        Where nothing of the named exercise was counted, another that was counted is better. Where something was, an
        exercise of which the named one sees a part is better (circles also swing the leg out, squats also move the
        legs), and so is one that suits this view when the named one does not: from half a side, forward looks sideways.
        """
        found = (engine.finish() for engine in self._engines.values())
        better = [
            (_weight(other), other.exercise)
            for other in found
            if other.view_suitable and counted(other) >= _enough(other) and _is_better(other, result)
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
