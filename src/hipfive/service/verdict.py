"""Whether footage shows what it is said to show: one person, doing this exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hipfive.errors import BadInputError
from hipfive.motion.events import Event, Measured, SetResult
from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose
from hipfive.service.posture import Posture
from hipfive.service.rivals import Rivals, fits

SEEN_LEAST = 0.1
"""Seen for a smaller share of the time, there is nobody to measure (ours)."""
SEEN_WHOLE = 0.9
"""Seen for a smaller share of the time, the result carries a warning (ours)."""
TWO_MOST = 0.2
"""More than one person for a larger share of the time seen, and it is not clear who is measured (ours)."""
TWO_LEAST_S = 0.5
"""[s] Another person for less than this is not worth a warning (ours)."""
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
        self._posture = Posture()
        self._all_s = self._seen_s = self._two_s = 0.0

    def watch(self, pose: Pose, events: Iterable[Event]) -> None:
        """Take a frame and the events that it brought."""
        step_s = 0.0 if self._last_s is None else min(max(pose.t_s - self._last_s, 0.0), STEP_MOST_S)
        self._last_s = pose.t_s
        self._all_s += step_s
        if pose.seen:
            self._seen_s += step_s
            self._two_s += step_s if pose.people > 1 else 0.0
        self.watch_last(events)
        self._posture.watch(pose)
        self._rivals.watch(pose)

    def watch_last(self, events: Iterable[Event]) -> None:
        """Take events that came without a frame."""
        for event in events:
            if isinstance(event, Measured):
                self._posture.lean(event.angles.get("trunk_tilt"))

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
        seems = self._rivals.better_than(result, self._posture)
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
        lying = self._posture.lying
        if self._exercise.view.lying:  # people stand before they lie down
            return 1.0 - lying > OTHER_POSITION and not fits(result)
        return lying > OTHER_POSITION
