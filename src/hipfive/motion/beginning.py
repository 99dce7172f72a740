"""The frames before the zero is known: they wait for a quiet moment and are measured once it has come.

Live, the first quiet moment is taken, and nobody waits for longer than ``PATIENCE_S``. Of a recording more may be
looked at first: there a quiet moment that movement ended early is kept for as long as a longer one may come, until the
person turns round. Somebody who begins seated is zeroed on standing up.
"""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.motion.angles import Line
from hipfive.motion.calibration import BRIEF_QUIET_S, LEAST_QUIET_S, PATIENCE_S, QUIET_S, Quiet
from hipfive.motion.pose import Pose

TURNED_DEG = 30.0
"""[deg] A turn of the whole body larger than this asks for a new zero. Ours, docs/decisions/0016."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A frame that waits, and the facing [deg] that was seen then."""

    pose: Pose
    line: Line
    facing_deg: float


@dataclass(frozen=True, slots=True)
class Stance:
    """A quiet moment, and the facing [deg] that was seen at its end."""

    quiet: Quiet
    facing_deg: float

    @property
    def lasted_s(self) -> float:
        """[s]"""
        return self.quiet[-1][0].t_s - self.quiet[0][0].t_s


class Beginning:
    """Keeps the frames that wait, and the best quiet moment so far.

    Parameters
    ----------
    look_ahead_s
        [s] How much of a recording may be looked at before its first frame is measured; 0 for what happens now.

    Attributes
    ----------
    frames
        Those that wait.
    best
        The longest quiet moment that was not enough to go on.
    least_quiet_s
        [s] The shortest quiet moment that is worth offering.
    """

    def __init__(self, look_ahead_s: float) -> None:
        self._recorded = look_ahead_s > 0.0
        self._patience_s = max(PATIENCE_S, look_ahead_s)
        self.least_quiet_s = BRIEF_QUIET_S if self._recorded else LEAST_QUIET_S
        self.frames: list[Waiting] = []
        self.best: Stance | None = None

    def content_with(self, stance: Stance) -> bool:
        """Take a quiet moment; whether there is no reason to wait for a longer one."""
        if not self._recorded or stance.lasted_s >= QUIET_S:
            return True
        if self.best is None or stance.lasted_s > self.best.lasted_s:
            self.best = stance
        return False

    def step(self, waiting: Waiting) -> bool:
        """Keep a frame; whether the wait is over."""
        self.frames.append(waiting)
        turned = self.best is not None and turn_deg(waiting.facing_deg, self.best.facing_deg) > TURNED_DEG
        return turned or waiting.pose.t_s - self.frames[0].pose.t_s > self._patience_s


def turn_deg(one_deg: float, other_deg: float) -> float:
    """Between two directions on the level [deg], 0 to 180."""
    apart = abs(one_deg - other_deg) % 360.0
    return min(apart, 360.0 - apart)
