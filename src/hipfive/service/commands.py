"""What the page asks for, checked and turned into inputs of the session machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hipfive.coach import inputs
from hipfive.coach.inputs import PAIN_KINDS, PAIN_PLACES, PAIN_SIDES, Input
from hipfive.coach.permission import Permit
from hipfive.errors import BadInputError
from hipfive.motion.skeleton import Side

REASON_MAX = 40

_PLAIN: Mapping[str, Callable[[float], Input]] = {
    "camera_ready": inputs.CameraReady,
    "pause": inputs.Pause,
    "count": inputs.Count,
    "hurts": inputs.Hurts,
    "finish": inputs.Finish,
}

_PERMITTED: Mapping[str, Callable[[float, Permit], Input]] = {
    "begin": inputs.Begin,
    "resume": inputs.Resume,
    "skip": inputs.Skip,
    "repeat": inputs.Repeat,
}

COMMANDS: tuple[str, ...] = (*_PERMITTED, *_PLAIN, "camera", "pain", "side_check")
"""Every name a command may have."""


def to_input(command: Mapping[str, Any], t_s: float, permit: Callable[[], Permit]) -> Input:
    """The machine's input for a command.

    Parameters
    ----------
    command
        As it came from the page, JSON already read.
    t_s
        [s] the session's clock.
    permit
        What is known of the person, asked by every command that starts something or goes on.

    Raises
    ------
    BadInputError
        ``error-message-malformed`` with the part that is wrong.
    """
    if command.get("type") != "command":
        raise _malformed("type")
    name = command.get("name")
    allowed = {"type", "name"}
    if name == "camera":
        _only(command, allowed | {"on", "reason"})
        return inputs.Camera(t_s, on=_bool(command, "on"), reason=_reason(command))
    if name == "pain":
        _only(command, allowed | {"where", "side", "score", "kind"})
        return inputs.Pain(
            t_s,
            where=_one_of(command, "where", PAIN_PLACES),
            side=_one_of(command, "side", PAIN_SIDES),
            score=_score(command),
            kind=_one_of(command, "kind", PAIN_KINDS),
        )
    _only(command, allowed)
    if isinstance(name, str) and name in _PERMITTED:
        return _PERMITTED[name](t_s, permit())
    make = _PLAIN.get(name) if isinstance(name, str) else None
    if make is None:
        raise _malformed("name")
    return make(t_s)


def foot_to_lift(command: Mapping[str, Any]) -> Side | None:
    """The foot that the page wants lifted while the camera is set up; ``None`` for every other command.

    Raises
    ------
    BadInputError
        ``error-message-malformed`` with the part that is wrong.
    """
    if command.get("type") != "command" or command.get("name") != "side_check":
        return None
    _only(command, {"type", "name", "foot"})
    return Side(_one_of(command, "foot", tuple(Side)))


def _only(command: Mapping[str, Any], allowed: set[str]) -> None:
    if not command.keys() <= allowed:
        raise _malformed("fields")


def _bool(command: Mapping[str, Any], field: str) -> bool:
    value = command.get(field)
    if not isinstance(value, bool):
        raise _malformed(field)
    return value


def _reason(command: Mapping[str, Any]) -> str | None:
    reason = command.get("reason")
    if reason is None:
        return None
    if not isinstance(reason, str) or len(reason) > REASON_MAX or not reason.isprintable():
        raise _malformed("reason")
    return reason


def _one_of(command: Mapping[str, Any], field: str, values: tuple[str, ...]) -> Any:
    value = command.get(field)
    if value not in values:
        raise _malformed(field)
    return value


def _score(command: Mapping[str, Any]) -> int | None:
    score = command.get("score")
    if score is None:
        return None
    if isinstance(score, bool) or not isinstance(score, int) or not 0 <= score <= 10:
        raise _malformed("score")
    return score


def _malformed(part: str) -> BadInputError:
    return BadInputError("error-message-malformed", part=part)
