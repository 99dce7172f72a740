"""What happened in a session while the server was away, step by step: read and checked, the same on both sides.

A step is ``[t_s, kind, value]`` with ``t_s`` [s] of a clock that never goes back within one stay of the page.
"""

from __future__ import annotations

import binascii
import math
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args
from uuid import UUID

from hipfive.errors import BadInputError

Kind = Literal["came", "tick", "command", "frame", "felt"]
KINDS: tuple[str, ...] = get_args(Kind)

EFFORTS = ("easy", "right", "hard")

STEPS_MOST = 1_000_000
"""More than ten a second for a day: beyond is a mistake or malice. Ours (decision 0014)."""

CLOCK_MOST_S = 1e9
WALL_MOST_S = 1e10
"""[s] What no clock shows in our time."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a session was opened with.

    Attributes
    ----------
    session_id
        Its name, given where it was done.
    camera, support
        Whether the camera was on, and whether the person holds on.
    before
        Pain before it, 0–10; ``None`` when not said.
    day
        The day it was there, YYYY-MM-DD.
    """

    session_id: UUID
    camera: bool
    support: bool
    before: int | None
    day: str


@dataclass(frozen=True, slots=True)
class Felt:
    """How it felt afterwards; what was not said is ``None``."""

    pain: int | None
    effort: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a page came (``value``: wall clock [s since 1970]), time passed, a command, a frame, how it felt."""

    t_s: float
    kind: Kind
    value: Any = None


def read_opening(data: Mapping[str, Any]) -> Opening:
    """The opening.

    Raises
    ------
    BadInputError
        ``error-away-unreadable`` with the part that is wrong.
    """
    try:
        session_id = UUID(data["id"])
        day = date.fromisoformat(data["day"]).isoformat()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable("opening") from error
    camera, support = data.get("camera"), data.get("support")
    if not isinstance(camera, bool) or not isinstance(support, bool):
        raise _unreadable("opening")
    return Opening(session_id, camera, support, _score(data.get("before")), day)


def read_steps(data: Iterable[Any]) -> Iterator[Step]:
    """The steps, in their order.

    Raises
    ------
    BadInputError
        ``error-away-unreadable`` with the part that is wrong.
    """
    for count, each in enumerate(data):
        if count >= STEPS_MOST:
            raise _unreadable("length")
        yield read_step(each)


def read_step(data: Any) -> Step:
    """One step.

    Raises
    ------
    BadInputError
        ``error-away-unreadable`` with the part that is wrong.
    """
    if not isinstance(data, list) or not 2 <= len(data) <= 3 or data[1] not in KINDS:
        raise _unreadable("step")
    value = data[2] if len(data) == 3 else None
    return Step(_clock(data[0], CLOCK_MOST_S), data[1], _value(data[1], value))


def _value(kind: Kind, value: Any) -> Any:
    if kind == "came":
        return _clock(value, WALL_MOST_S)
    if kind == "frame":
        return _frame(value)
    if kind == "felt":
        return _felt(value)
    if kind == "command":
        if not isinstance(value, dict):
            raise _unreadable("command")
        return value
    return None


def _clock(value: Any, most_s: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _unreadable("time")
    if not 0.0 <= value <= most_s:
        raise _unreadable("time")
    return float(value)


def _frame(value: Any) -> bytes:
    if not isinstance(value, str):
        raise _unreadable("frame")
    try:
        return b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _unreadable("frame") from error


def _felt(value: Any) -> Felt:
    if not isinstance(value, dict) or value.get("effort") not in (None, *EFFORTS):
        raise _unreadable("felt")
    return Felt(_score(value.get("pain")), value.get("effort"))


def _score(value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise _unreadable("score")
    return value


def _unreadable(part: str) -> BadInputError:
    return BadInputError("error-away-unreadable", part=part)
