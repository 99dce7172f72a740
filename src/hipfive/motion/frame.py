"""Everything the trackers need of one instant: pose, zeroed angles, body size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hipfive.motion.angles import BodyAngles
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side

END: Mapping[Side, str] = {Side.LEFT: "l", Side.RIGHT: "r"}
"""Ending of an angle's name for each side."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One instant, measured and zeroed.

    Attributes
    ----------
    angles
        [deg] by name, zeroed on the neutral pose; ``None`` where not known.
    """

    t_s: float
    pose: Pose
    body: BodyAngles
    angles: Mapping[str, float | None]

    def leg(self, name: str, side: Side) -> float | None:
        """An angle of one leg [deg]."""
        return self.angles[f"{name}_{END[side]}"]


@dataclass(frozen=True, slots=True)
class Found:
    """A movement a tracker has recognised; the engine numbers it and adds the faults."""

    side: Side | None
    start_s: float
    peak_s: float
    end_s: float
    measures: Mapping[str, float | None]
    complete: bool = True
    direction: str | None = None
    phases: tuple[tuple[str, float], ...] = ()
