"""What the session machine answers: frozen values, to be carried out in the order given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from hipfive.coach.records import CountedBy, SetRecord
from hipfive.coach.states import Signal, State


@dataclass(frozen=True, slots=True)
class Journal:
    """One entry for the journal, plain JSON: keep it before anybody hears of the outputs that follow.

    ``entry`` is ``{"n", "t_s", "cause", "args", "changes"}``: number from 1, session clock [s], the signal, its values,
    and the changed fields of the session's data. ``SessionMachine.replay`` folds the changes.
    """

    entry: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The session went from one state to another (or to the same one anew, as after ``repeat`` in ``get_ready``)."""

    old: State
    new: State


@dataclass(frozen=True, slots=True)
class NewSet:
    """Make the engine anew for this set.

    ``purpose`` is ``set_up`` (the engine only watches whether the person is well in view; keep nothing) or ``set``
    (a new recording begins here). After pause and resume there is no ``NewSet``: the same engine and recording go on.
    """

    index: int
    attempt: int
    exercise: str
    side: str
    variant: str | None
    purpose: Literal["set_up", "set"]


@dataclass(frozen=True, slots=True)
class SetClosed:
    """A set is over. ``record.key`` tells the attempts at one set apart."""

    record: SetRecord


@dataclass(frozen=True, slots=True)
class PainNoted:
    """A closed set's record got its pain: the same record as before, now with ``pain`` set."""

    record: SetRecord


@dataclass(frozen=True, slots=True)
class Counted:
    """Something was counted to this set; ``count`` is the sum so far, ``target`` ``None`` when there is none."""

    count: int
    target: int | None
    by: CountedBy
    side: str | None = None


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A movement was seen and not counted to this set: ``incomplete``, ``other_leg``, or an attempt's reason."""

    reason: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """Something to show and, when ``say``, to speak: at most one from each call of ``handle``.

    ``id`` is a message identifier, ``joint`` the body part to point at in the picture.
    """

    id: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    joint: str | None = None
    say: bool = True


@dataclass(frozen=True, slots=True)
class ScreeningRequired:
    """Alarming pain ended the session: the screening is no longer valid; keep that, and ask again."""

    reason: str = "after_pain"


@dataclass(frozen=True, slots=True)
class Refused:
    """The input is not possible in this state; nothing was changed. ``id`` is a message identifier."""

    signal: Signal
    state: State
    id: str = "error-not-now"


Output = (
    Journal | StateChanged | NewSet | SetClosed | PainNoted | Counted | NotCounted | Cue | ScreeningRequired | Refused
)
