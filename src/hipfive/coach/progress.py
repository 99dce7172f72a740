"""What the sessions so far say of each exercise and side: where it stands, and what speaks for easier or harder.

A fold over the record of sessions and choices, in the order in which they came and not by their dates: nothing is kept
beside the record, so nothing can be lost, set back or made up. Days are proleptic Gregorian ordinals and never run
backwards: a day before one that was there already counts as that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal

from hipfive.coach.facts import Choice, SessionFact, SetFact
from hipfive.coach.ladder import Rung
from hipfive.coach.routine import Track

Ease = Literal["pain", "hard", "asked", "undo"]

RISE = 2
"""Points on the 0–10 scale from which pain after a session has risen: the smallest change that means anything
(Childs 2005, doi:10.1097/01.brs.0000164099.92112.29)."""

STRIKES_OUT = 2
"""Sessions in a row with pain after which an exercise is out (rule of the safety page)."""

OUT_DAYS = 7
"""[d] how long it is out (rule of the safety page)."""

HARD_IN_A_ROW = 2
"""Sessions in a row that were hard after which the dose is made easier. Ours (decision 0005)."""

FAULTY_SHARE = 1 / 3
"""Share of repetitions with a fault above which the form does not speak for more. Ours (decision 0005)."""

USUAL_OF = 5
"""Pain before the last so many sessions is a person's baseline where today's was not told. Ours (decision 0005)."""

COMFORTABLE_DAYS = 3
"""[d] complete and comfortable in a row before one step up (rule of the safety page)."""

RAISING = ("comfortable", "balance")
"""Reasons (``Why.id``) with which a dose was made harder."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one track stands.

    Attributes
    ----------
    rung
        What it was planned with last.
    streak
        Days in a row on which this rung was complete and comfortable.
    strikes, hard
        Sessions in a row with pain, and that were hard.
    ease
        What asks for one level easier next time.
    raised
        Whether the last plan was a step up.
    stay, stay_day
        The person took back a change, and on which day: next time is like last time.
    back_day
        It is out until this day.
    """

    rung: Rung | None = None
    streak: tuple[int, ...] = ()
    strikes: int = 0
    hard: int = 0
    ease: Ease | None = None
    raised: bool = False
    stay: bool = False
    stay_day: int | None = None
    back_day: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What the whole record comes to: every track, the last day of exercise, and days with a pain stop."""

    tracks: Mapping[Track, Standing]
    last_day: int | None = None
    stop_days: frozenset[int] = frozenset()


def follow(sessions: Iterable[SessionFact], choices: Sequence[Choice] = ()) -> Record:
    """Fold the record, oldest session first."""
    tracks: dict[Track, Standing] = {}
    before: list[int] = []
    stop_days: set[int] = set()
    last_day: int | None = None
    waiting = list(choices)
    for session in sessions:
        waiting = _choose(tracks, waiting, session.seq)
        day = session.day if last_day is None else max(last_day, session.day)
        risen = has_risen(session, before)
        if session.before is not None and not session.doubted:
            before.append(session.before)
        done = [each for each in session.sets if each.status != "skipped" or each.hurt]
        if not done:
            continue
        # What is doubted makes no break shorter.
        last_day = last_day if session.doubted else day
        if any(each.hurt in ("pain", "dizziness") for each in done):
            stop_days.add(day)
        _take(tracks, done, session, day, risen=risen)
    _choose(tracks, waiting, None)
    return Record(tracks, last_day, frozenset(stop_days))


def has_risen(session: SessionFact, before: Sequence[int]) -> bool:
    """Whether pain after the session is at least ``RISE`` above the baseline.

    The baseline is the pain told before it, else what is usual; nothing where that was never told.
    """
    if session.after is None:
        return False
    usual = median(before[-USUAL_OF:]) if before else 0
    return session.after - (usual if session.before is None else session.before) >= RISE


def _choose(tracks: dict[Track, Standing], choices: list[Choice], before_seq: int | None) -> list[Choice]:
    """Carry out what was chosen before the session ``before_seq``; what is left waits. Pain is never chosen away."""
    due = [choice for choice in choices if before_seq is None or choice.after < before_seq]
    for choice in due:
        standing = tracks.get(choice.track, Standing())
        if standing.ease == "pain":
            continue
        if choice.kind == "easier":
            tracks[choice.track] = replace(standing, ease="asked", stay=False, stay_day=None, streak=())
        elif choice.kind == "undo":
            coming = len(standing.streak) >= COMFORTABLE_DAYS
            ease: Ease | None = "undo" if standing.raised and standing.ease is None and not coming else None
            stay = ease is None
            stay_day = choice.day if stay else None
            tracks[choice.track] = replace(standing, ease=ease, stay=stay, stay_day=stay_day, streak=(), hard=0)
    return [choice for choice in choices if choice not in due]


def _take(tracks: dict[Track, Standing], done: list[SetFact], session: SessionFact, day: int, *, risen: bool) -> None:
    """What one session says of each track: a strike is one of the exercise, on both sides, also on one not reached.

    One that is doubted says of pain alone, and where a track stands only if nothing is known of it yet.
    """
    hurt = {each.track[0] for each in done if each.hurt in ("pain", "dizziness")}
    struck = hurt or ({each.track[0] for each in done} if risen else set())
    planned = {each.track: each for each in reversed(session.sets)}
    for track in dict.fromkeys([*(each.track for each in session.sets), *tracks]):
        own = [each for each in done if each.track == track]
        if track[0] not in struck and (session.doubted or not own):
            continue
        standing = tracks.get(track, Standing())
        known = session.doubted and standing.rung is not None
        if track in planned and not known and (own or _no_more(planned[track].rung, standing.rung)):
            standing = _begun(standing, planned[track])
        if track[0] in struck:
            tracks[track] = _struck(standing, day)
        else:
            comfortable = session.after is not None and not risen and not hurt
            tracks[track] = _judged(standing, own, session, day, comfortable=comfortable)


def _no_more(planned: Rung, was: Rung | None) -> bool:
    """Whether what was planned and not done is no more than what was there before."""
    return was is None or planned.amount <= was.amount


def _begun(standing: Standing, planned: SetFact) -> Standing:
    """The session was planned with this rung: what had asked for it is done."""
    same = standing.rung == planned.rung
    streak = standing.streak if same else ()
    raised = planned.why in RAISING
    return replace(standing, rung=planned.rung, streak=streak, ease=None, stay=False, stay_day=None, raised=raised)


def _struck(standing: Standing, day: int) -> Standing:
    """It hurt: easier next time, and twice in a row out for a week."""
    strikes = standing.strikes + 1
    out = strikes >= STRIKES_OUT
    return replace(
        standing,
        streak=(),
        ease="pain",
        strikes=0 if out else strikes,
        back_day=day + OUT_DAYS if out else standing.back_day,
    )


def _judged(standing: Standing, own: list[SetFact], session: SessionFact, day: int, *, comfortable: bool) -> Standing:
    """It did not hurt: does it speak for more, for less, or for neither?"""
    if comfortable:
        standing = replace(standing, strikes=0)
    if session.effort == "hard":
        hard = standing.hard + 1
        if hard >= HARD_IN_A_ROW:
            return replace(standing, streak=(), hard=0, ease="hard")
        return replace(standing, streak=(), hard=hard)
    standing = replace(standing, hard=0)
    if session.after is None:
        return standing
    if not comfortable or not all(_complete(each) for each in own):
        return replace(standing, streak=())
    return replace(standing, streak=tuple(dict.fromkeys((*standing.streak, day))))


def _complete(fact: SetFact) -> bool:
    """Whether the set was done to its end in good form."""
    return fact.status == "done" and fact.hurt is None and fact.faulty <= FAULTY_SHARE * max(1, fact.counted)
