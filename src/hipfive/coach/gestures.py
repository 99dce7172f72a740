"""What a held gesture asks for: the same command as the button, by the state of the session."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hipfive.coach.states import Signal, State
from hipfive.motion.gestures import GestureKind

_GOING = (State.GET_READY, State.WORKING, State.SWITCHING, State.RESTING)

MEANINGS: Mapping[tuple[GestureKind, State], Signal] = MappingProxyType(
    {
        **{("raised_hand", state): Signal.PAUSE for state in _GOING},
        ("raised_hand", State.PAUSED): Signal.RESUME,
        **{("crossed_arms", state): Signal.HURTS for state in (*_GOING, State.PAUSED)},
    }
)
"""Not while the camera is being set up: who reaches for the camera raises a hand."""


def meaning(kind: GestureKind, state: State) -> Signal | None:
    """The command that the gesture stands for in this state; ``None`` where it means nothing."""
    return MEANINGS.get((kind, state))
