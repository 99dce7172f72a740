"""What each exercise and side is to do today: one step at a time, the most cautious reason first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hipfive.coach.ladder import Ladder, Rung, ladder_for
from hipfive.coach.progress import COMFORTABLE_DAYS, Record, Standing
from hipfive.coach.routine import Prescribed, Track, Why, fit_for, tracks_of
from hipfive.motion.exercise import Exercise

BREAKS: tuple[tuple[int, int], ...] = ((28, 4), (14, 2), (7, 1))
"""[d] without exercise, and steps lower after it: a week is a habit's length, four weeks undo most of what was gained.
Ours (decision 0005)."""


@dataclass(frozen=True, slots=True)
class Prescription:
    """Today's doses by track, and the exercises that are out with the day they come back."""

    tracks: Mapping[Track, Prescribed]
    paused: Mapping[str, int]
    today: int

    @property
    def doses(self) -> dict[Track, Rung]:
        """The most that may be done today, by track."""
        return {track: prescribed.rung for track, prescribed in self.tracks.items()}


def prescribe(
    exercises: Mapping[str, Exercise],
    record: Record,
    today: int,
    conditions: tuple[str, ...] = (),
    wanted: Mapping[str, str] | None = None,
    *,
    support: bool = False,
) -> Prescription:
    """What is to be done on ``today`` (day ordinal; one before the last day of exercise counts as that day)."""
    day = today if record.last_day is None else max(today, record.last_day)
    tracks: dict[Track, Prescribed] = {}
    paused: dict[str, int] = {}
    for exercise in exercises.values():
        found = fit_for(exercise, conditions, (wanted or {}).get(exercise.id), support=support)
        for track in tracks_of(exercise):
            standing = record.tracks.get(track, Standing())
            if standing.back_day is not None and day < standing.back_day:
                paused[exercise.id] = standing.back_day
            if found is not None:
                tracks[track] = _today(standing, ladder_for(exercise, found), record, day)
    return Prescription(tracks, paused, day)


def _today(standing: Standing, ladder: Ladder, record: Record, day: int) -> Prescribed:
    if standing.rung is None:
        return Prescribed(ladder.at(ladder.start))
    place = ladder.place(standing.rung)
    now = ladder.at(place)
    for why, steps in _reasons_for_less(standing, record, day):
        easier = ladder.at(place - steps)
        return Prescribed(easier, why if easier != now or why.id == "pain" else None)
    if _speaks_for_more(standing, now, record, day):
        harder = ladder.at(place + 1)
        if harder != now:
            return Prescribed(harder, Why("comfortable" if harder.hold == now.hold else "balance", COMFORTABLE_DAYS))
    return Prescribed(now)


def _reasons_for_less(standing: Standing, record: Record, day: int) -> list[tuple[Why, int]]:
    """What asks for less, the most steps first and pain before all else of as many."""
    reasons: list[tuple[Why, int]] = []
    if standing.ease is not None:
        reasons.append((Why(standing.ease), 1))
    away = 0 if record.last_day is None else day - _since(standing, record.last_day, day)
    steps = next((steps for days, steps in BREAKS if away >= days), 0)
    if steps:
        reasons.append((Why("break", away), steps))
    return sorted(reasons, key=lambda reason: -reason[1])


def _since(standing: Standing, last_day: int, day: int) -> int:
    """From when on a break counts: the last exercise, or the day an easing for a break was taken back."""
    chosen = standing.stay_day
    return chosen if chosen is not None and last_day <= chosen <= day else last_day


def _speaks_for_more(standing: Standing, now: Rung, record: Record, day: int) -> bool:
    """Three comfortable days at this very rung, and none of them is today; never on the day of a pain stop."""
    return (
        now == standing.rung
        and len(standing.streak) >= COMFORTABLE_DAYS
        and not standing.stay
        and record.last_day is not None
        and day > record.last_day
        and day not in record.stop_days
    )
