"""How it goes over the weeks: range of every exercise and side, left beside right, pain, and the days of practice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hipfive.motion.change import USUAL_BAND_DEG, Change, change_of
from hipfive.service.sessions import Sessions
from hipfive.store import sessions as store
from hipfive.store.records import PainReport, SessionRecord, SetRow

WEEKS = 12
"""How far the calendar goes back."""
RHYTHM_WEEKS = 4

Track = tuple[str, str, str | None]
"""Exercise, side, and version: a gentler version is another movement and begins a line of its own."""


def describe(sessions: Sessions) -> dict[str, Any]:
    """Everything the progress page shows; figures are those that were measured, only compared."""
    records = [
        record
        for record in store.list_sessions(sessions.database, sessions.person_id)[::-1]
        if record.state in ("done", "stopped")
    ]
    ids = [record.id for record in records]
    rows = store.read_sets(sessions.database, ids, with_results=False)
    pains = store.read_pains(sessions.database, ids)
    certain = [record for record in records if record.doubt is None]
    points = _points(certain, rows)
    changes = {track: change_of([point["typical_deg"] for point in found]) for track, found in points.items()}
    today = sessions.day()
    days = _days(certain)
    return {
        "tracks": [
            _track(sessions, track, found, changes[track])
            for track, found in sorted(points.items(), key=lambda each: _order(sessions, each[0]))
        ],
        "symmetry": _symmetry(points, changes),
        "pain": [_pain(record, pains[record.id]) for record in records],
        "weeks": _weeks(days, today),
        "rhythm": _rhythm(days, today),
    }


def _order(sessions: Sessions, track: Track) -> tuple[int, str, str]:
    exercise = sessions.exercises.get(track[0])
    return (0 if exercise is None else exercise.order, track[2] or "", track[1])


def _points(records: Iterable[SessionRecord], rows: Mapping[UUID, list[SetRow]]) -> dict[Track, list[dict[str, Any]]]:
    """The typical figure of every session in which a track was measured, oldest first."""
    found: dict[Track, list[dict[str, Any]]] = {}
    for record in records:
        newest = {row.set_index: row for row in rows[record.id]}
        for row in newest.values():
            if row.typical_deg is None:
                continue
            interval = None if row.low_deg is None or row.high_deg is None else [row.low_deg, row.high_deg]
            point = {
                "session": str(record.id),
                "day": record.day,
                "typical_deg": row.typical_deg,
                "interval95_deg": interval,
                "best_deg": row.best_deg,
                "recorded": row.engine_version is not None,
            }
            found.setdefault((row.exercise, row.side, row.record.get("variant")), []).append(point)
    return found


def _track(sessions: Sessions, track: Track, points: list[dict[str, Any]], change: Change | None) -> dict[str, Any]:
    exercise = sessions.exercises.get(track[0])
    band = None if exercise is None else exercise.walking_band_deg
    return {
        "exercise": track[0],
        "side": track[1],
        "variant": track[2],
        "walking_deg": None if band is None else band[1] - band[0],
        "points": points,
        "change": None if change is None else _change(change),
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "first_deg": change.first_deg,
        "latest_deg": change.latest_deg,
        "change_deg": change.deg,
        "band_deg": change.band_deg,
        "own_band": change.own_band,
        "real": change.real,
    }


def _symmetry(
    points: Mapping[Track, list[dict[str, Any]]], changes: Mapping[Track, Change | None]
) -> list[dict[str, Any]]:
    """The latest left figure beside the latest right one."""
    found = []
    for exercise, side, variant in points:
        if side != "left" or (exercise, "right", variant) not in points:
            continue
        both = [(exercise, each, variant) for each in ("left", "right")]
        latest = [_latest(points[track], changes[track]) for track in both]
        band_deg = max(USUAL_BAND_DEG if (own := changes[track]) is None else own.band_deg for track in both)
        found.append(
            {
                "exercise": exercise,
                "variant": variant,
                "left_deg": latest[0],
                "right_deg": latest[1],
                "band_deg": band_deg,
                "differ": abs(latest[0] - latest[1]) > band_deg,
            }
        )
    return found


def _latest(points: list[dict[str, Any]], change: Change | None) -> float:
    value: float = points[-1]["typical_deg"] if change is None else change.latest_deg
    return value


def _pain(record: SessionRecord, reports: list[PainReport]) -> dict[str, Any]:
    def most(moment: str) -> int | None:
        return max((one.score for one in reports if one.moment == moment and one.score is not None), default=None)

    return {
        "session": str(record.id),
        "day": record.day,
        "before": most("before"),
        "after": most("after"),
        "stopped": any(report.moment == "during" for report in reports),
    }


def _days(records: Iterable[SessionRecord]) -> dict[str, str]:
    """What became of each day: the best of its sessions."""
    days: dict[str, str] = {}
    for record in records:
        if days.get(record.day) != "done":
            days[record.day] = record.state
    return days


def _weeks(days: Mapping[str, str], today: date) -> list[dict[str, Any]]:
    monday = today - timedelta(days=today.weekday())
    weeks = []
    for back in range(WEEKS - 1, -1, -1):
        first = monday - timedelta(weeks=back)
        all_days = [first + timedelta(days=number) for number in range(7)]
        weeks.append(
            {
                "from": first.isoformat(),
                "days": [
                    {
                        "day": day.isoformat(),
                        "state": "future" if day > today else days.get(day.isoformat(), "none"),
                    }
                    for day in all_days
                ],
            }
        )
    return weeks


def _rhythm(days: Mapping[str, str], today: date) -> dict[str, Any]:
    """Days of practice a week, over the last four: a rhythm that a missed day does not break."""
    first = today - timedelta(weeks=RHYTHM_WEEKS) + timedelta(days=1)
    practised = sum(first.isoformat() <= day <= today.isoformat() for day in days)
    return {"days": practised, "weeks": RHYTHM_WEEKS, "a_week": practised / RHYTHM_WEEKS}
