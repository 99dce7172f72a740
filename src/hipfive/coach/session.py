"""The session machine: inputs go in, outputs come out, the table decides; no clock, no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hipfive.coach.inputs import Input
from hipfive.coach.outputs import Output
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import Routine, SetPlan
from hipfive.coach.states import State
from hipfive.coach.views import Snapshot


class SessionMachine:
    """One session of one person.

    Parameters
    ----------
    routine
        The sets to do, from ``build_routine``.
    camera
        Whether it starts with the camera on.
    support
        Whether the person holds on in standing exercises; the screening can make it so, never undo it.
    """

    def __init__(self, routine: Routine, *, camera: bool = True, support: bool = True) -> None:
        raise NotImplementedError

    def handle(self, given: Input) -> tuple[Output, ...]:
        """Take one input. Never raises on data; what cannot be done now is answered by ``Refused``.

        ``Journal`` outputs come first: keep them, then carry out the rest.
        """
        raise NotImplementedError

    @property
    def state(self) -> State:
        """Where the session is."""
        raise NotImplementedError

    @property
    def wants_frames(self) -> bool:
        """Whether camera frames go to the engine and into the recording now."""
        raise NotImplementedError

    @property
    def plan(self) -> SetPlan | None:
        """The set at hand; ``None`` before ``begin``."""
        raise NotImplementedError

    @property
    def records(self) -> tuple[SetRecord, ...]:
        """All attempts so far in order, the open one last."""
        raise NotImplementedError

    def snapshot(self) -> Snapshot:
        """What the page shows."""
        raise NotImplementedError

    @classmethod
    def replay(
        cls,
        routine: Routine,
        journal: Iterable[Mapping[str, Any]],
        *,
        camera: bool = True,
        support: bool = True,
    ) -> SessionMachine:
        """Rebuild from journal entries: exactly the state after the last one. Then hand it ``Disconnected``."""
        raise NotImplementedError
