"""A synthetic set of any exercise, made from its key poses: quiet, left, pause, right; with the truth beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hipfive.motion.exercise import Circle, Exercise
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, key_pose_angles, perform

_EASE_S = 0.4
_PAUSE_S = 1.5


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A set as it will be performed.

    Attributes
    ----------
    cycles
        Cycles of the key poses, for each side or for both together.
    quiet_s
        [s] of quiet neutral pose before the first movement.
    scale
        Factor on every joint angle: below 1 a smaller movement.
    """

    exercise: Exercise
    cycles: int = 3
    quiet_s: float = 2.5
    scale: float = 1.0

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides in the order they work; one entry when both work together."""
        return (Side.LEFT,) if self.exercise.dose.sides == ("both",) else (Side.LEFT, Side.RIGHT)

    @property
    def work_s(self) -> float:
        """Seconds of movement of one side [s]."""
        return self.cycles * self.exercise.key_poses[-1].at_s

    def start_s(self, side: Side) -> float:
        """When a side begins to move [s]."""
        return self.quiet_s + self.sides.index(side) * (self.work_s + _PAUSE_S)

    @property
    def duration_s(self) -> float:
        """Length of the whole set [s], with a quiet end."""
        return self.start_s(self.sides[-1]) + self.work_s + _PAUSE_S

    @property
    def _led_s(self) -> float:
        """How long the leg is led to its first circle and back from the last [s]; swings begin where the leg hangs."""
        return _EASE_S if isinstance(self.exercise.movement, Circle) else 0.0

    def angles_at(self, t_s: float) -> Mapping[str, float]:
        """Joint angles [deg] at a time [s]."""
        for side in self.sides:
            at_s, led_s = t_s - self.start_s(side), self._led_s
            if -led_s <= at_s < self.work_s + led_s:
                share = self.scale * min(1.0, (at_s + led_s) / _EASE_S, (self.work_s + led_s - at_s) / _EASE_S)
                angles = key_pose_angles(self.exercise, min(max(at_s, 0.0), self.work_s), side)
                return {name: share * value for name, value in angles.items()}
        return {}

    def stance_at(self, t_s: float) -> Side | None:
        """The leg stood on at a time [s]; None for both."""
        if len(self.sides) == 1:
            return None
        return Side.RIGHT if t_s < self.start_s(Side.RIGHT) - _PAUSE_S / 2.0 else Side.LEFT

    def poses(self, camera: Camera, fps: float = 30.0) -> Iterator[Pose]:
        """The poses that a perfect pose model would give at ``fps`` [Hz]."""
        return perform(
            self.angles_at, self.duration_s, camera, fps=fps, base=self.exercise.base, stance_at=self.stance_at
        )
