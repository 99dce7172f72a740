"""The actions that the table names, for commands: opening and closing sets, pain, camera, refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Literal, cast

from hipfive.coach import observing
from hipfive.coach.cues import Rank
from hipfive.coach.inputs import Begin, Camera, Flagged, Pain
from hipfive.coach.outputs import Counted, NewSet, PainNoted, Refused, ScreeningRequired, SetClosed
from hipfive.coach.pacing import whole_cycles_s
from hipfive.coach.permission import Permit
from hipfive.coach.records import PainRecord, SetRecord, SetStatus
from hipfive.coach.states import State
from hipfive.coach.turn import Turn

SCORES = range(11)
"""Numeric rating scale of pain, 0–10."""


def _refuse_unscreened(turn: Turn) -> None:
    turn.answer(Refused(turn.signal, turn.data.state, "error-screening-needed"))


def _refuse_unsuitable(turn: Turn) -> None:
    turn.answer(Refused(turn.signal, turn.data.state, "error-routine-unsuitable"))


def _refuse_empty(turn: Turn) -> None:
    turn.answer(Refused(turn.signal, turn.data.state, "error-nothing-to-do"))


def _take_screening(turn: Turn) -> None:
    permit = cast(Permit, cast(Begin | Flagged, turn.given).permit)
    turn.change(support=turn.data.support or permit.screening.support)


def _open(turn: Turn, index: int) -> None:
    """Begin an attempt at the set at ``index``."""
    plan = turn.routine.sets[index]
    attempt = 1 + sum(record.index == index + 1 for record in turn.data.closed)
    record = SetRecord(index + 1, attempt, plan.exercise.id, plan.side, plan.variant, plan.target)
    turn.change(index=index, open=record, paced_s=0.0)
    turn.desk.new_set()
    turn.limits.anew()
    _new_set(turn, "set_up" if turn.target is State.SET_UP else "set")


def _new_set(turn: Turn, purpose: Literal["set_up", "set"]) -> None:
    """The engine is made anew: what it saw before no longer holds."""
    turn.change(holding=False, in_view_s=0.0)
    if purpose == "set_up":
        turn.change(tracking="nobody", missing=None, seen="nobody")
    elif not turn.data.camera:
        turn.change(seen="nobody")
    record = turn.record
    turn.answer(NewSet(record.index, record.attempt, record.exercise, record.side, record.variant, purpose))


def _open_next(turn: Turn) -> None:
    _open(turn, cast(int, turn.following))


def _open_again(turn: Turn) -> None:
    _open(turn, turn.data.index)


def _new_recording(turn: Turn) -> None:
    _new_set(turn, "set")


def _watch_again(turn: Turn) -> None:
    _new_set(turn, "set_up")


def _start_work(turn: Turn) -> None:
    turn.change(paced_s=whole_cycles_s(turn.plan, turn.data.paced_s))


def _remember(turn: Turn) -> None:
    turn.change(paused_from=turn.data.state)


def _close(turn: Turn, status: SetStatus, pain: PainRecord | None = None) -> None:
    """End the open attempt, if one is open."""
    if turn.data.open is None:
        return
    record = replace(turn.data.open, status=status, pain=pain)
    turn.change(open=None, closed=(*turn.data.closed, record), paced_s=0.0, holding=False)
    turn.answer(SetClosed(record))


def _anything_done(record: SetRecord | None) -> bool:
    return record is not None and (record.work_s > 0.0 or record.counted > 0)


def _close_done(turn: Turn) -> None:
    """Done; a hold that ran out of time before its breaths were full is partial."""
    record = turn.record
    short = record.target is not None and record.counted < record.target
    _close(turn, "partial" if short else "done")


def _close_left(turn: Turn) -> None:
    _close(turn, "partial" if _anything_done(turn.data.open) else "skipped")


def _close_for_repeat(turn: Turn) -> None:
    """An attempt in which nothing was done leaves no record."""
    if _anything_done(turn.data.open):
        _close_left(turn)
    else:
        turn.change(open=None)


def _close_hurt(turn: Turn) -> None:
    """The exercise is over on all sides; pain after a closed set belongs to that set."""
    data, plan = turn.data, turn.plan
    pain = PainRecord(plan.exercise.id, plan.side, str(data.paused_from or data.state))
    turn.change(out=(*data.out, plan.exercise.id), pains=(*data.pains, pain))
    if data.open is not None:
        _close(turn, "hurt", pain)
    else:
        _attach(turn, pain)


def _attach(turn: Turn, pain: PainRecord) -> None:
    """Write the pain into the record closed last."""
    record = replace(turn.data.closed[-1], pain=pain)
    turn.change(closed=(*turn.data.closed[:-1], record))
    turn.answer(PainNoted(record))


def _note_pain(turn: Turn) -> None:
    given = cast(Pain, turn.given)
    score = given.score if given.score in SCORES else None
    pain = replace(turn.data.pains[-1], where=given.where, side=given.side, score=score, kind=given.kind)
    turn.change(pains=(*turn.data.pains[:-1], pain))
    _attach(turn, pain)
    if given.kind == "dizziness":
        turn.cue("cue-dizzy", Rank.SAFETY)


def _ask_screening(turn: Turn) -> None:
    turn.answer(ScreeningRequired())


def _camera_on(turn: Turn) -> None:
    if turn.data.camera:
        return
    paced_s = whole_cycles_s(turn.plan, turn.data.paced_s) if turn.data.open else 0.0
    turn.change(camera=True, camera_reason=None, tracking=turn.data.seen, missing=None, paced_s=paced_s)
    turn.cue("cue-camera-on", Rank.STATE)


def _camera_off(turn: Turn) -> None:
    if not turn.data.camera:
        return
    reason = cast(Camera, turn.given).reason
    lost = reason == "lost"
    tracking = "camera_lost" if lost else "off"
    turn.change(camera=False, camera_reason=reason, tracking=tracking, missing=None, holding=False)
    turn.cue("cue-camera-lost" if lost else "cue-camera-off", Rank.STATE)


def _count_person(turn: Turn) -> None:
    """One more by the person's own count; from now on the clock no longer counts this set."""
    counts = turn.record.counts
    record = turn.change_record(counts={**counts, "person": counts.get("person", 0) + 1})
    turn.answer(Counted(record.counted, record.target, "person"))


ACTIONS: Mapping[str, Callable[[Turn], None]] = MappingProxyType(
    {
        "refuse_unscreened": _refuse_unscreened,
        "refuse_unsuitable": _refuse_unsuitable,
        "refuse_empty": _refuse_empty,
        "take_screening": _take_screening,
        "open_next": _open_next,
        "open_again": _open_again,
        "new_recording": _new_recording,
        "watch_again": _watch_again,
        "start_work": _start_work,
        "remember": _remember,
        "close_done": _close_done,
        "close_left": _close_left,
        "close_for_repeat": _close_for_repeat,
        "close_hurt": _close_hurt,
        "note_pain": _note_pain,
        "ask_screening": _ask_screening,
        "camera_on": _camera_on,
        "camera_off": _camera_off,
        "count_person": _count_person,
        **observing.ACTIONS,
    }
)
"""Every action by its name in the table."""
