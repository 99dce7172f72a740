"""What is written on an annotated frame, gathered from the engine's events."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hipfive.motion.events import (
    Event,
    FaultSeen,
    HoldEnded,
    HoldStarted,
    Measured,
    PhaseReached,
    RepCounted,
)
from hipfive.motion.skeleton import Side

SHOWN_FROM_DEG = 8.0
"""[deg] below it a leg that is not sure to move gets no arc (ours): standing still would flicker."""
FAULT_SHOWN_S = 1.5
"""[s] a fault stays on the picture after it was seen (ours): long enough to read."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is known at one instant of a set.

    Attributes
    ----------
    left, right, both
        Counted repetitions of each leg and of movements of both.
    gauge_deg, active
        [deg] the angle the exercise is about, and the leg it is on; ``None`` when not known.
    phase
        The movement's phase, for movements with phases.
    hold_from_s
        [s] since when the pose is held, or ``None``.
    holds
        Holds that are over.
    fault, fault_s
        The last fault that was seen and when [s].

    Examples
    --------
    >>> from hipfive.motion.events import Rep
    >>> Overlay().after(RepCounted(3.0, Rep(1, Side.LEFT, 1.0, 2.0, 3.0))).left
    1
    """

    left: int = 0
    right: int = 0
    both: int = 0
    gauge_deg: float | None = None
    active: Side | None = None
    phase: str | None = None
    hold_from_s: float | None = None
    holds: int = 0
    fault: str | None = None
    fault_s: float = 0.0

    def after(self, event: Event) -> Overlay:
        """What is known once this event has come."""
        match event:
            case Measured():
                return self._measured(event)
            case RepCounted(rep=rep):
                name = "both" if rep.side is None else str(rep.side)
                return replace(self, phase=None, **{name: getattr(self, name) + rep.complete})
            case PhaseReached():
                return replace(self, phase=event.phase)
            case HoldStarted():
                return replace(self, hold_from_s=event.start_s)
            case HoldEnded():
                return replace(self, hold_from_s=None, holds=self.holds + 1)
            case FaultSeen():
                return replace(self, fault=event.fault, fault_s=event.t_s)
            case _:
                return self

    def _measured(self, event: Measured) -> Overlay:
        """Show the exercise's angle on the moving leg; before one is sure to move, on the leg that is furthest out."""
        angle_deg, side = event.gauge_deg, event.active
        if angle_deg is None and side is not None:
            angle_deg = event.angles.get(f"hip_abduction_{side[0]}")
        if side is None and angle_deg is not None and abs(angle_deg) >= SHOWN_FROM_DEG:
            side = next((side for side in Side if angle_deg in _of_leg(event, side)), None)
        return replace(self, gauge_deg=angle_deg, active=side)

    def fault_at(self, t_s: float) -> str | None:
        """The fault to show at ``t_s`` [s], if one is fresh enough."""
        return self.fault if self.fault is not None and t_s - self.fault_s <= FAULT_SHOWN_S else None


def _of_leg(event: Measured, side: Side) -> tuple[float | None, ...]:
    """The angles of one leg [deg]."""
    return tuple(angle for name, angle in event.angles.items() if name.endswith(f"_{side[0]}"))
