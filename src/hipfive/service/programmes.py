"""The programme as the person sees it: doses with their reasons, four weeks, goals, and what may be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from hipfive.coach import roland_morris
from hipfive.coach.conditions import demands_for
from hipfive.coach.ladder import Ladder, ladder_for
from hipfive.coach.prescription import Prescription
from hipfive.coach.progress import Record, Standing
from hipfive.coach.routine import Prescribed, Track, fit_for, tracks_of
from hipfive.coach.screening import ScreeningStatus
from hipfive.errors import BadInputError
from hipfive.motion.exercise import Exercise
from hipfive.service import screenings
from hipfive.service.history import TRACK_CHOICES, History, read_history
from hipfive.service.sessions import Sessions
from hipfive.store import choices as store
from hipfive.store import sessions as session_store
from hipfive.store.records import ChoiceRecord, QuestionnaireRecord, SessionRecord

ROLAND_MORRIS = "roland_morris"
WEEKS = 4
DAYS_A_WEEK = range(2, 8)
"""Days a week that can be a goal: fewer than two do little (ACSM 2011, doi:10.1249/MSS.0b013e318213fefb)."""

FOCUSES = ("walking", "standing", "sitting", "socks", "stairs", "garden", "sleep")
"""What a person may want it for; words ``goal-<id>``."""


def describe(sessions: Sessions) -> dict[str, Any]:
    """Everything the programme page shows."""
    status = screenings.status_now(sessions.database, sessions.person_id, sessions.utc())
    history = read_history(sessions.database, sessions.person_id, sessions.exercises, sessions.local_day)
    prescription = history.prescription(sessions.exercises, sessions.day(), status)
    chosen = {each.kind: each.value for each in history.choices}
    return {
        "tracks": _tracks(sessions.exercises, status, history, prescription),
        "offers": _offers(sessions.exercises, status.conditions, history),
        "weeks": _weeks(sessions),
        "goal": {"days": _number(chosen.get("goal")), "focus": chosen.get("focus")},
        "roland_morris": _roland_morris(sessions, wanted=chosen.get(ROLAND_MORRIS) == "yes"),
    }


def choose(sessions: Sessions, kind: str, exercise: str | None, side: str | None, value: str | None) -> None:
    """Keep what the person chose.

    Raises
    ------
    BadInputError
        ``error-choice``: nothing of the kind can be chosen.
    """
    if not _may_choose(sessions, kind, exercise, side, value):
        raise BadInputError("error-choice")
    record = ChoiceRecord(uuid4(), sessions.utc(), kind, exercise=exercise, side=side, value=value)
    store.add_choice(sessions.database, sessions.person_id, record)


def answer_roland_morris(sessions: Sessions, answers: Mapping[str, bool]) -> dict[str, Any]:
    """Keep an answered questionnaire and say what it comes to."""
    record = QuestionnaireRecord(
        id=uuid4(),
        at=sessions.utc(),
        day=sessions.day().isoformat(),
        kind=ROLAND_MORRIS,
        answers=dict(answers),
        score=roland_morris.score(answers),
    )
    store.add_questionnaire(sessions.database, sessions.person_id, record)
    return _roland_morris(sessions, wanted=True)


def _may_choose(sessions: Sessions, kind: str, exercise: str | None, side: str | None, value: str | None) -> bool:
    """Whether there is such a choice."""
    declared = sessions.exercises.get(exercise or "")
    if kind in TRACK_CHOICES:
        return declared is not None and (declared.id, side) in tracks_of(declared) and value is None
    if kind == "instead":
        return declared is not None and side is None and (value is None or declared.version(value) is not None)
    allowed: Mapping[str, set[str]] = {
        "goal": {str(days) for days in DAYS_A_WEEK},
        "focus": set(FOCUSES),
        ROLAND_MORRIS: {"yes", "no"},
    }
    return exercise is None and side is None and value in allowed.get(kind, set())


def _tracks(
    exercises: Mapping[str, Exercise], status: ScreeningStatus, history: History, prescription: Prescription
) -> list[dict[str, Any]]:
    rows = []
    for exercise in exercises.values():
        wanted = history.wanted.get(exercise.id)
        fitting = fit_for(exercise, status.conditions, wanted, support=status.support)
        for track in tracks_of(exercise):
            planned = prescription.tracks.get(track)
            if fitting is not None and planned is not None:
                ladder = ladder_for(exercise, fitting)
                back = prescription.paused.get(exercise.id)
                rows.append(_track(track, planned, ladder, history.record, back))
    return rows


def _track(track: Track, planned: Prescribed, ladder: Ladder, record: Record, back_day: int | None) -> dict[str, Any]:
    standing = record.tracks.get(track, Standing())
    place, why = ladder.place(planned.rung), planned.why
    raised = standing.raised or (why is not None and why.id in ("comfortable", "balance"))
    eased = why is not None and why.id in ("hard", "break")
    return {
        "exercise": track[0],
        "side": track[1],
        "variant": planned.rung.variant,
        "amount": planned.rung.amount,
        "hold": planned.rung.hold,
        "place": place + 1,
        "of": len(ladder.rungs),
        "comfortable_days": len(standing.streak),
        "why": None if why is None else {"why": why.id, "days": why.days},
        "can_undo": standing.ease != "pain" and (raised or eased),
        "can_ease": standing.ease is None and place > 0,
        "back": None if back_day is None else date.fromordinal(back_day).isoformat(),
    }


def _offers(exercises: Mapping[str, Exercise], conditions: tuple[str, ...], history: History) -> list[dict[str, Any]]:
    """Versions that a condition lets the person choose."""
    return [
        {"exercise": exercise.id, "variant": offer, "chosen": history.wanted.get(exercise.id) == offer}
        for exercise in exercises.values()
        for _, demand in demands_for(exercise.id, conditions)
        for offer in demand.offers
    ]


def _weeks(sessions: Sessions) -> list[dict[str, Any]]:
    """Four calendar weeks from Monday, this one last, with what was done on each day."""
    today = sessions.day()
    records: dict[str, list[SessionRecord]] = {}
    for record in session_store.list_sessions(sessions.database, sessions.person_id):
        records.setdefault(record.day, []).append(record)
    monday = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    starts = [monday + timedelta(weeks=week) for week in range(WEEKS)]
    return [
        {"from": start.isoformat(), "days": [_day(start + timedelta(days=at), today, records) for at in range(7)]}
        for start in starts
    ]


def _day(day: date, today: date, records: Mapping[str, list[SessionRecord]]) -> dict[str, Any]:
    done = records.get(day.isoformat(), [])
    states = {record.state for record in done if record.doubt is None}
    state = "future" if day > today else "none"
    if states:
        state = "done" if "done" in states else "stopped"
    return {"day": day.isoformat(), "state": state, "alarm": any(record.alarm_at for record in done)}


def _roland_morris(sessions: Sessions, *, wanted: bool) -> dict[str, Any]:
    kept = [
        each for each in store.read_questionnaires(sessions.database, sessions.person_id) if each.kind == ROLAND_MORRIS
    ]
    last = date.fromisoformat(kept[-1].day).toordinal() if kept else None
    found = roland_morris.outcome([each.score for each in kept])
    return {
        "wanted": wanted,
        "due": wanted and roland_morris.due(last, sessions.day().toordinal()),
        "scores": [{"day": each.day, "score": each.score} for each in kept],
        "verdict": None if found is None else found.verdict,
        "change": None if found is None else found.change,
    }


def _number(value: str | None) -> int | None:
    return None if value is None else int(value)
