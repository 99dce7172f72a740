"""How the body is held in footage, whatever exercise it is: lying or upright, and whether the hips come down."""

from __future__ import annotations

from bisect import insort

from hipfive.motion.angles import trunk_line
from hipfive.motion.exercise import Circle, Exercise, Swing
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

LYING_TILT_DEG = 60.0
"""[deg] Beyond this trunk tilt a person lies or is folded forward (ours)."""
MOSTLY = 0.5
"""Lying for a larger share of the time, nobody stands on one leg; for a smaller one, nobody holds the feet (ours)."""
LOWERED = 0.22
"""[trunk lengths] Hips that come down by more than this sit or squat: on one leg they keep their
height: at most 0.15 in rendered swings, at least 0.27 in squats and chairs (ours)."""
_EDGES = 0.1
"""Share of the heights at either end that may be spikes (ours)."""
_LOOK_HZ = 4.0
_MOST = 1200


class Posture:
    """Watches a body go by; see the module.

    Examples
    --------
    >>> posture = Posture()
    >>> for tilt_deg in (80.0, 85.0, None, 10.0):
    ...     posture.lean(tilt_deg)
    >>> round(posture.lying, 2)
    0.67
    """

    def __init__(self) -> None:
        self._measured = self._tilted = 0
        self._heights: list[float] = []
        self._trunks: list[float] = []
        self._next_s = 0.0

    def lean(self, tilt_deg: float | None) -> None:
        """Take the trunk's angle to the vertical [deg], where it is known."""
        if tilt_deg is not None:
            self._measured += 1
            self._tilted += tilt_deg > LYING_TILT_DEG

    def watch(self, pose: Pose) -> None:
        """Take a pose: how high the hips are above the lower foot; about five minutes of it are looked at."""
        if pose.t_s < self._next_s or len(self._heights) >= _MOST or not pose.seen:
            return
        self._next_s = pose.t_s + 1.0 / _LOOK_HZ
        trunk = trunk_line(pose)
        marks = pose.landmarks
        hips, feet = (
            [mark.y for joint in joints if (mark := marks[joint]) is not None]
            for joints in ((Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE))
        )
        if trunk is not None and feet:
            insort(self._heights, sum(hips) / len(hips) - min(feet))
            insort(self._trunks, trunk[1])

    @property
    def lying(self) -> float:
        """Share of the measured time in which the trunk was level, 0 to 1."""
        return self._tilted / self._measured if self._measured else 0.0

    @property
    def lowered(self) -> float:
        """By how much the hips came down and up [trunk lengths, of the trunk upright], but for spikes."""
        if not self._heights:
            return 0.0
        gone = int(_EDGES * len(self._heights))
        return (self._heights[-1 - gone] - self._heights[gone]) / self._trunks[-1 - gone]

    def allows(self, exercise: Exercise) -> bool:
        """Whether somebody held like this can be doing an exercise."""
        if exercise.view.lying:
            return self.lying > 1.0 - MOSTLY
        if self.lying > MOSTLY:
            return False
        return not (isinstance(exercise.movement, Swing | Circle) and self.lowered > LOWERED)
