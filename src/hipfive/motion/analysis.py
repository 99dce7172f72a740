"""Analysis of a whole set: a loop over ``Engine.step``, nothing more."""

from __future__ import annotations

from collections.abc import Iterable

from hipfive.motion.calibration import LOOK_AHEAD_S
from hipfive.motion.engine import Engine
from hipfive.motion.events import SetResult
from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose


def analyze(exercise: Exercise, poses: Iterable[Pose]) -> SetResult:
    """Run poses in time order through a fresh engine.

    Examples
    --------
    >>> from hipfive.exercises import EXERCISES
    >>> analyze(EXERCISES["leg-swing"], []).duration_s
    0.0
    """
    engine = Engine(exercise, LOOK_AHEAD_S)
    for pose in poses:
        engine.step(pose)
    return engine.finish()
