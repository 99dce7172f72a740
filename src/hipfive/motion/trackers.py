"""The tracker of each kind of movement, and what they have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from hipfive.motion.circle_tracker import CircleTracker
from hipfive.motion.events import Attempt, Hold, HoldStarted, PhaseReached
from hipfive.motion.exercise import Circle, Held, Movement, Swing
from hipfive.motion.frame import Found, Frame
from hipfive.motion.hold_tracker import HoldTracker
from hipfive.motion.skeleton import Side
from hipfive.motion.squat_tracker import SquatTracker
from hipfive.motion.swing_tracker import SwingTracker

Outcome = Found | Attempt | Hold | HoldStarted | PhaseReached


class Tracker(Protocol):
    """Recognises one kind of movement, frame by frame."""

    @property
    def active(self) -> Side | None:
        """The leg that is moving now, if one is."""

    def step(self, frame: Frame) -> Sequence[Outcome]:
        """Take a frame; what it completed comes back."""

    def finish(self, t_s: float) -> Sequence[Outcome]:
        """The set ends at ``t_s`` [s]."""

    def lose(self) -> None:
        """The person went out of sight."""


def pending_of(tracker: Tracker) -> Mapping[Side, int]:
    """How many movements of each leg were likely completed and are told later; empty where all are told at once."""
    return tracker.pending if isinstance(tracker, CircleTracker) else {}


def tracker_for(movement: Movement) -> Tracker:
    """A fresh tracker for a movement."""
    match movement:
        case Swing():
            return SwingTracker(movement)
        case Circle():
            return CircleTracker()
        case Held():
            return HoldTracker(movement)
        case _:
            return SquatTracker(movement)
