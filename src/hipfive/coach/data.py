"""The session's data: one frozen value with everything that outlives the program, as JSON and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from typing import Any

from hipfive.coach.records import PainRecord, SetRecord
from hipfive.coach.states import State


@dataclass(frozen=True, slots=True)
class SessionData:
    """Where a session is and what it has come to.

    Attributes
    ----------
    index
        Place of the set at hand in the routine, from 0; -1 before the first.
    elapsed_s
        [s] in this state; does not run in ``paused`` and ``hurt``.
    in_view_s
        [s] the person has been well in view without a break, while setting up.
    paced_s
        [s] of the set at hand that the clock counts because no camera does.
    tracking, missing
        How well the person is seen, as told; ``camera_lost`` and ``off`` without a camera.
    seen
        The engine's last word on it: an engine only says changes, so this holds again when its camera comes back.
    holding
        Whether the camera sees the pose being held.
    open
        The attempt under way.
    out
        Exercises that hurt: they do not come back in this session.
    """

    state: State = State.IDLE
    paused_from: State | None = None
    index: int = -1
    elapsed_s: float = 0.0
    in_view_s: float = 0.0
    paced_s: float = 0.0
    holding: bool = False
    camera: bool = True
    camera_reason: str | None = None
    support: bool = True
    tracking: str = "off"
    seen: str = "nobody"
    missing: str | None = None
    open: SetRecord | None = None
    closed: tuple[SetRecord, ...] = ()
    out: tuple[str, ...] = ()
    pains: tuple[PainRecord, ...] = ()

    def without_running_time(self) -> SessionData:
        """The same with all running times at zero: what is left differs only when something happened."""
        still = self.open and replace(self.open, work_s=0.0, hold_s=0.0, unseen_s=0.0)
        return replace(self, elapsed_s=0.0, in_view_s=0.0, paced_s=0.0, open=still)


def changes(old: SessionData, new: SessionData) -> dict[str, Any]:
    """The fields of ``new`` that differ from ``old``, as JSON."""
    return {
        each.name: _plain(getattr(new, each.name))
        for each in fields(SessionData)
        if getattr(old, each.name) != getattr(new, each.name)
    }


def changed(data: SessionData, values: Mapping[str, Any]) -> SessionData:
    """``data`` with what ``changes`` gave; fields of another version of the program are passed over."""
    known = {each.name for each in fields(SessionData)}
    return replace(data, **{name: _READERS.get(name, _same)(value) for name, value in values.items() if name in known})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _same(value: Any) -> Any:
    return value


def _state(value: str | None) -> State | None:
    return None if value is None else State(value)


def _pain(value: Mapping[str, Any] | None) -> PainRecord | None:
    return None if value is None else PainRecord(**value)


def _record(value: Mapping[str, Any] | None) -> SetRecord | None:
    return None if value is None else SetRecord(**{**value, "pain": _pain(value["pain"])})


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "state": _state,
    "paused_from": _state,
    "open": _record,
    "closed": lambda value: tuple(_record(item) for item in value),
    "out": tuple,
    "pains": lambda value: tuple(_pain(item) for item in value),
}
