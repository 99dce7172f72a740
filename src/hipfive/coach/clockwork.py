"""Lets time pass: adds it to what is running, paces the work, and says when a state's time is up."""

from __future__ import annotations

import math
from dataclasses import replace

from hipfive.coach import pacing
from hipfive.coach.counting import recount
from hipfive.coach.cues import Rank
from hipfive.coach.data import SessionData
from hipfive.coach.records import SetRecord
from hipfive.coach.routine import SetPlan
from hipfive.coach.states import RUNNING, TOLD_TRACKING, Signal, State
from hipfive.coach.turn import Turn

GAP_S = 3.0
"""[s] A longer step means that the program or the machine slept: nobody knows what was done. Ours (decision 0002)."""

IN_VIEW_S = 3.0
"""[s] well in view without a break ends the set-up: long enough to see on the page that it is about to. Ours (0011)."""

PRAISE_AFTER_S = 4.0
"""[s] into the rest or the change of legs a clean set is praised: after what comes next was said. Ours (0011)."""

CLEAN_FROM = 5
"""Repetitions counted by the camera from which a set without a fault is called clean. Ours (0011)."""

COUNTDOWN = (3, 2, 1)
SWITCH_SOON_S = 8.0
"""[s] before the end of a set on one leg the change is announced. Ours (decision 0002)."""

HALFWAY_FROM_S = 15.0
"""[s] A set shorter than this is not told that it is halfway: there is too much to hear already. Ours."""

_ROUNDING = 1e-9


class Stopwatch:
    """Turns the caller's clock into steps of time that can be trusted.

    Examples
    --------
    >>> watch = Stopwatch()
    >>> [watch.step_s(t) for t in (100.0, 100.5, 90.0, 90.25, float("nan"), 90.5)]
    [0.0, 0.5, 0.0, 0.25, 0.0, 0.25]
    """

    def __init__(self) -> None:
        self._last_s: float | None = None
        self.now_s = 0.0

    def step_s(self, t_s: float) -> float:
        """Seconds since the last call; 0 at the first, after a step backwards, and for what is not a number."""
        if not math.isfinite(t_s):
            return 0.0
        last_s, self._last_s = self._last_s, t_s
        step_s = 0.0 if last_s is None else max(0.0, t_s - last_s)
        self.now_s += min(step_s, GAP_S)
        return step_s


def pass_time(turn: Turn, step_s: float) -> Signal | None:
    """Let ``step_s`` [s] pass; the signal that this brings, if any."""
    if turn.data.state not in RUNNING:
        return None
    if step_s > GAP_S:
        return Signal.GAP
    before = turn.data
    turn.change(elapsed_s=before.elapsed_s + step_s)
    if before.state is State.WORKING:
        _work(turn, step_s)
        return None
    if before.state is State.SET_UP:
        turn.change(in_view_s=before.in_view_s + step_s if before.tracking == "good" else 0.0)
        if turn.data.in_view_s >= IN_VIEW_S:
            return Signal.IN_VIEW
        _remind(turn)
    length_s = pacing.state_length_s(turn.plan, turn.data)
    if length_s is None:
        return None
    if before.state in (State.SWITCHING, State.RESTING):
        _praise(turn, before.elapsed_s)
    if before.state is State.GET_READY:
        _count_down(turn, length_s - before.elapsed_s, length_s - turn.data.elapsed_s)
    return Signal.TIME_UP if turn.data.elapsed_s >= length_s - _ROUNDING else None


def _remind(turn: Turn) -> None:
    """Say what the camera still needs: it may not have been heard when it changed. The desk keeps it from nagging."""
    if turn.data.tracking in TOLD_TRACKING:
        turn.cue(f"cue-tracking-{turn.data.tracking}", Rank.ADVICE, missing=turn.data.missing or "body")


def _praise(turn: Turn, before_s: float) -> None:
    """Say once that the set just done was clean, if it was: counted by the camera, complete, and without a fault."""
    record = turn.data.closed[-1] if turn.data.closed else None
    if record is None or not before_s < PRAISE_AFTER_S <= turn.data.elapsed_s:
        return
    clean = record.status == "done" and record.incomplete == record.other_leg == sum(record.faults.values()) == 0
    if clean and record.counts.get("camera", 0) >= CLEAN_FROM:
        turn.cue("cue-clean-set", Rank.PRAISE)


def _work(turn: Turn, step_s: float) -> None:
    """Add working time where it belongs, count what it completes, and pace what follows."""
    before, plan = turn.data, turn.plan
    seen = before.camera and plan.measured and before.tracking == "good"
    left_s = max(0.0, plan.work_s - pacing.progress_s(plan, before))
    record = turn.record
    record = replace(record, work_s=record.work_s + (min(step_s, left_s) if plan.dose.kind == "time" else step_s))
    if before.camera and not seen:
        record = replace(record, unseen_s=record.unseen_s + step_s)
    if plan.dose.kind == "breaths" and before.camera and before.holding:
        record = replace(record, hold_s=record.hold_s + min(step_s, left_s))
    elif _clock_counts(plan, before, record, seen):
        turn.change(paced_s=before.paced_s + min(step_s, left_s))
    turn.change(open=record)
    recount(turn)
    _pace(turn, plan, before)


def _clock_counts(plan: SetPlan, data: SessionData, record: SetRecord, seen: bool) -> bool:
    """Whether the clock counts now: with the camera off, and in a hold that the camera cannot see."""
    if plan.dose.kind == "breaths":
        return not seen
    return plan.dose.kind == "reps" and not data.camera and "person" not in record.counts


def _count_down(turn: Turn, before_s: float, now_s: float) -> None:
    """Say 3, 2, 1 as each is passed."""
    for number in COUNTDOWN:
        if before_s > number >= now_s:
            turn.cue("cue-countdown", Rank.PACE, number=number)


def _pace(turn: Turn, plan: SetPlan, before: SessionData) -> None:
    """Say what the passing of time calls for: halves, the change of legs, the last seconds, breaths, steps."""
    now = turn.data
    if plan.dose.kind == "time":
        before_s, now_s = (plan.work_s - pacing.progress_s(plan, data) for data in (before, now))
        _pace_halves(turn, plan, before, (before_s, now_s))
        if before_s > SWITCH_SOON_S >= now_s and plan.work_s > 2 * SWITCH_SOON_S and _same_exercise_follows(turn):
            turn.cue("cue-switch-soon", Rank.PACE)
        _count_down(turn, before_s, now_s)
        return
    old, new = pacing.breath(plan, before), pacing.breath(plan, now)
    if (old.phase, old.step, old.number) != (new.phase, new.step, new.number) and not pacing.is_done(plan, now):
        say_breath(turn, new)


def say_breath(turn: Turn, breath: pacing.Breath) -> None:
    """Say the step of a squat, else the breath; one of them must be paced now."""
    turn.cue(f"cue-step-{breath.step}" if breath.step else f"cue-breathe-{breath.phase}", Rank.PACE)


def _pace_halves(turn: Turn, plan: SetPlan, before: SessionData, left_s: tuple[float, float]) -> None:
    half = pacing.half(plan, turn.data)
    if half is not None:
        if half != pacing.half(plan, before):
            turn.cue(f"cue-half-{half}", Rank.PACE)
    elif plan.work_s >= HALFWAY_FROM_S and left_s[0] > plan.work_s / 2 >= left_s[1]:
        turn.cue("cue-halfway", Rank.PACE)


def _same_exercise_follows(turn: Turn) -> bool:
    following = turn.following
    return following is not None and turn.routine.sets[following].exercise.id == turn.plan.exercise.id
