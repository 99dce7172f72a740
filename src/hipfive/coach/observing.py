"""The actions that the table names, for what the engine saw: repetitions, holds, faults, tracking."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import cast

from hipfive.coach.counting import recount
from hipfive.coach.cues import Rank
from hipfive.coach.inputs import Observed
from hipfive.coach.outputs import Counted, NotCounted
from hipfive.coach.records import SetRecord
from hipfive.coach.states import TOLD_TRACKING, WATCHING, State
from hipfive.coach.turn import Turn
from hipfive.motion.events import (
    AttemptRejected,
    Event,
    FaultSeen,
    HoldEnded,
    HoldStarted,
    Measured,
    Rep,
    RepCounted,
    TrackingChanged,
)
from hipfive.motion.exercise import Exercise, FormRule

REACH_MEASURES = ("arc_deg", "radius_deg", "hip_flexion_max_deg")
"""What is called the width of a repetition: the first of these that it has."""

WIDER_DEG = 3.0
"""[deg] by which a repetition must beat the set's best to be praised: more than the measure's own wobble. Ours."""

SAID_EACH = 5
"""Where there is no goal to count to, each so-manieth repetition is said: every one would be a babble. Ours (0011)."""

PRAISED_FROM = 3
"""Repetition from which a new best is praised: the first ones are always the best so far. Ours."""


def _event(turn: Turn) -> Event:
    return cast(Observed, turn.given).event


def reach_deg(rep: Rep) -> float | None:
    """How wide the repetition was [deg]; ``None`` when that was not measured."""
    for name in REACH_MEASURES:
        value = rep.measures.get(name)
        if value is not None and math.isfinite(value):
            return value
    return None


def beyond_walking(exercise: Exercise, width_deg: float) -> bool:
    """Whether ``width_deg`` is more than walking uses: the width of the exercise's walking band."""
    band = exercise.walking_band_deg
    return band is not None and width_deg > band[1] - band[0]


def _rules(turn: Turn) -> dict[str, FormRule]:
    """The form rules that are judged in this set."""
    return {rule.id: rule for rule in turn.plan.exercise.rules}


def _advise(turn: Turn, rule: FormRule) -> None:
    turn.cue(f"cue-{rule.id}", Rank.ADVICE, rule.joint)


def _more_faults(record: SetRecord, ids: tuple[str, ...]) -> dict[str, int]:
    return {**record.faults, **{each: record.faults.get(each, 0) + 1 for each in ids}}


def _count_rep(turn: Turn) -> None:
    """Count a repetition, unless it is the other leg's or a phase was missing."""
    rep = cast(RepCounted, _event(turn)).rep
    plan, rules = turn.plan, _rules(turn)
    if _other_leg(turn, rep.side):
        turn.change_record(other_leg=turn.record.other_leg + 1)
        turn.answer(NotCounted("other_leg"))
        turn.cue("cue-other-leg", Rank.ADVICE, side=plan.side)
        return
    judged = tuple(each for each in rep.faults if each in rules and not rules[each].live)
    record = turn.change_record(faults=_more_faults(turn.record, judged))
    missing = tuple(each for each in judged if rules[each].measure.startswith("missing_"))
    if not rep.complete:
        turn.change_record(incomplete=record.incomplete + 1)
        turn.answer(NotCounted("incomplete", missing))
        if missing:
            _advise(turn, rules[missing[0]])
        else:
            turn.cue("cue-incomplete", Rank.ADVICE)
        return
    _count(turn, rep)
    for each in judged[:1]:
        _advise(turn, rules[each])


def _count(turn: Turn, rep: Rep) -> None:
    plan, best_deg = turn.plan, turn.record.best_deg
    counts = turn.record.counts
    record = turn.change_record(counts={**counts, "camera": counts.get("camera", 0) + 1})
    turn.answer(Counted(record.counted, record.target, "camera", None if rep.side is None else str(rep.side)))
    if record.target is not None:
        turn.cue("cue-count", Rank.PACE, count=record.counted)
    elif record.counted % SAID_EACH == 0:
        turn.cue("cue-count", Rank.PRAISE, count=record.counted)
    width_deg = reach_deg(rep)
    if width_deg is None:
        return
    turn.change_record(best_deg=width_deg if best_deg is None else max(best_deg, width_deg))
    earned = best_deg is not None and width_deg >= best_deg + WIDER_DEG and beyond_walking(plan.exercise, width_deg)
    if earned and record.counted >= PRAISED_FROM and not plan.care:
        turn.cue("cue-new-best", Rank.PRAISE)


def _note_rejected(turn: Turn) -> None:
    turn.answer(NotCounted(cast(AttemptRejected, _event(turn)).attempt.reason))


def _other_leg(turn: Turn, side: str | None) -> bool:
    return side is not None and turn.plan.side not in ("both", side)


def _note_fault(turn: Turn) -> None:
    """A rule is being broken: live ones are counted here, the others when their repetition ends."""
    event = cast(FaultSeen, _event(turn))
    rule = _rules(turn).get(event.fault)
    if rule is None or _other_leg(turn, event.side):
        return
    if rule.live:
        turn.change_record(faults=_more_faults(turn.record, (rule.id,)))
    _advise(turn, rule)


def _watch_limits(turn: Turn) -> None:
    """Limits of this version that are passed just now: told before anything else, and kept as faults."""
    version = turn.plan.exercise.version(turn.plan.variant or "")
    limits = () if version is None else version.limits
    passed = turn.limits.step(limits, cast(Measured, _event(turn)).angles, turn.now_s)
    if passed:
        turn.change_record(faults=_more_faults(turn.record, passed))
        turn.cue(f"cue-{passed[0]}", Rank.LIMIT, "hip")


def _hold_on(turn: Turn) -> None:
    """The hold is reported when it is long enough to count: the working time since it began is added."""
    event = cast(HoldStarted, _event(turn))
    turn.change(holding=True)
    _move_hold(turn, event.t_s - event.start_s)


def _hold_off(turn: Turn) -> None:
    """The end is reported late, when the pose has been lost for a while: that while is taken off again."""
    event = cast(HoldEnded, _event(turn))
    turn.change(holding=False)
    _move_hold(turn, event.hold.end_s - event.t_s)


def _move_hold(turn: Turn, by_s: float) -> None:
    """Move the time held by ``by_s`` [s], by no more than this spell of work, and never beyond the work done."""
    if turn.data.state is State.WORKING and math.isfinite(by_s):
        spell_s = turn.data.elapsed_s
        held_s = turn.record.hold_s + max(-spell_s, min(spell_s, by_s))
        turn.change_record(hold_s=max(0.0, min(held_s, turn.record.work_s)))
        recount(turn)


def _note_tracking(turn: Turn) -> None:
    event = cast(TrackingChanged, _event(turn))
    if (event.state, event.missing) == (turn.data.tracking, turn.data.missing):
        return
    turn.change(tracking=event.state, missing=event.missing, seen=event.state)
    if event.state in TOLD_TRACKING and turn.data.state in WATCHING:
        turn.cue(f"cue-tracking-{event.state}", Rank.ADVICE, missing=event.missing or "body")


ACTIONS: Mapping[str, Callable[[Turn], None]] = MappingProxyType(
    {
        "count_rep": _count_rep,
        "note_rejected": _note_rejected,
        "note_fault": _note_fault,
        "watch_limits": _watch_limits,
        "hold_on": _hold_on,
        "hold_off": _hold_off,
        "note_tracking": _note_tracking,
    }
)
"""Every action on what was seen, by its name in the table."""
