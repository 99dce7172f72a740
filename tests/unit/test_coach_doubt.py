"""A session that is doubted counts for the pain in it, and neither raises a dose nor makes a break shorter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hipfive.coach.facts import SessionFact, SetFact
from hipfive.coach.ladder import Rung
from hipfive.coach.prescription import prescribe
from hipfive.coach.progress import OUT_DAYS, Standing, follow
from hipfive.exercises import EXERCISES

DAY = 740_000
LEFT, RIGHT, OTHER = ("leg-swing", "left"), ("leg-swing", "right"), ("side-leg-swing", "left")
FULL, MORE, LESS = Rung(None, 30), Rung(None, 60), Rung("supported-short", 25)


def session(seq: int, *, hurt: bool = False, rung: Rung = FULL, **more: Any) -> SessionFact:
    """Both legs and another exercise, on its own day; the left leg stops where it hurts."""
    status, why = ("hurt", "pain") if hurt else ("done", None)
    sets = (
        SetFact(LEFT, rung, status, counted=12, hurt=why),  # type: ignore[arg-type]
        SetFact(RIGHT, rung, "skipped" if hurt else "done", counted=0 if hurt else 12),
        SetFact(OTHER, rung, "done", counted=12),
    )
    return SessionFact(**{"seq": seq, "day": DAY + seq, "sets": sets, "before": 2, "after": 2, **more})


def doubted(seq: int, **more: Any) -> SessionFact:
    return session(seq, doubted=True, **more)


def amounts(facts: list[SessionFact], day: int) -> dict[tuple[str, str], int]:
    tracks = prescribe(EXERCISES, follow(facts), DAY + day).tracks
    return {track: tracks[track].rung.amount for track in (LEFT, RIGHT, OTHER)}


def test_comfortable_days_that_are_doubted_raise_nothing() -> None:
    assert amounts([session(day) for day in (1, 2, 3)], 4)[LEFT] == 35
    known = [session(1)]
    assert follow([*known, *(doubted(day) for day in (2, 3, 4))]) == follow(known)


def test_what_it_was_planned_with_is_not_believed() -> None:
    known = [session(1)]
    assert amounts([*known, doubted(2, rung=MORE)], 3) == amounts(known, 3)
    after = follow([*known, doubted(2, rung=MORE, hurt=True)])
    assert after.tracks[LEFT].rung == FULL


def test_pain_in_it_is_a_strike_of_the_exercise_alone() -> None:
    record = follow([session(1), doubted(2, hurt=True)])
    assert {track: standing.ease for track, standing in record.tracks.items()} == {
        LEFT: "pain", RIGHT: "pain", OTHER: None,
    }  # fmt: skip
    assert record.stop_days == {DAY + 2}


def test_two_strikes_are_two_whichever_is_doubted() -> None:
    for facts in ([session(1, hurt=True), doubted(2, hurt=True)], [doubted(1, hurt=True), session(2, hurt=True)]):
        assert follow(facts).tracks[RIGHT].back_day == DAY + 2 + OUT_DAYS
    between = [session(1, hurt=True), doubted(2), session(3, hurt=True)]
    assert follow(between).tracks[LEFT].back_day == DAY + 3 + OUT_DAYS  # comfort that is doubted takes no strike away


def test_pain_after_it_strikes_everything_that_was_done() -> None:
    record = follow([session(1), doubted(2, after=4)])
    assert {standing.ease for standing in record.tracks.values()} == {"pain"}


def test_where_nothing_is_known_yet_the_plan_is_where_it_begins() -> None:
    record = follow([doubted(1, hurt=True, rung=LESS)])
    assert (record.tracks[LEFT].rung, record.tracks[RIGHT].rung) == (LESS, LESS)
    assert OTHER not in record.tracks


@pytest.mark.parametrize("hurt", [False, True])
def test_it_makes_no_break_shorter(hurt: bool) -> None:
    record = follow([session(1), doubted(20, hurt=hurt)])
    assert record.last_day == DAY + 1
    assert amounts([session(1), doubted(20, hurt=hurt)], 21)[OTHER] <= amounts([session(1)], 21)[OTHER]


def test_pain_told_before_it_is_no_baseline() -> None:
    later = session(3, before=None, after=4)
    without = follow([session(1), later])
    assert follow([session(1), doubted(2, before=9, after=9), later]) == without
    assert without.tracks[LEFT] == replace(Standing(), rung=FULL, strikes=1, ease="pain")
