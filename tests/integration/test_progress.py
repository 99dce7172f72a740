"""Progress over the weeks, from kept sessions: figures, bands, days, and how the leg moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from tests.support.clock import ManualClock
from tests.support.driving import sessions_at, sqlite_url
from tests.support.weeks import Day, eight_weeks, keep

from hipfive.service.paths import POINTS, first_and_latest
from hipfive.service.progress import WEEKS, describe
from hipfive.service.sessions import NoSuchSessionError, Sessions


@pytest.fixture
def sessions(tmp_path: Path, clock: ManualClock) -> Iterator[Sessions]:
    found = sessions_at(sqlite_url(tmp_path), clock)
    yield found
    found.database.close()


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    """Eight weeks of somebody whose right leg catches up."""
    found = sessions_at(sqlite_url(tmp_path_factory.mktemp("weeks")), ManualClock())
    keep(found, eight_weeks(found.day()))
    yield found
    found.database.close()


def test_at_the_beginning_there_is_nothing_to_show(sessions: Sessions) -> None:
    told = describe(sessions)
    assert (told["tracks"], told["symmetry"], told["pain"]) == ([], [], [])
    assert len(told["weeks"]) == WEEKS
    assert {day["state"] for week in told["weeks"] for day in week["days"]} <= {"none", "future"}
    assert told["rhythm"] == {"days": 0, "weeks": 4, "a_week": 0.0}


def test_a_leg_that_catches_up_is_a_real_change_and_one_that_stays_is_none(practised: Sessions) -> None:
    told = {(track["exercise"], track["side"]): track for track in describe(practised)["tracks"]}
    right, left = told["leg-swing", "right"]["change"], told["leg-swing", "left"]["change"]
    assert right["own_band"]
    assert right["real"]
    assert right["change_deg"] > 10.0
    assert not left["real"]
    assert told["leg-swing", "right"]["walking_deg"] == pytest.approx(45.0)


def test_what_is_drawn_is_what_was_measured_that_day(practised: Sessions) -> None:
    track = next(each for each in describe(practised)["tracks"] if each["side"] == "right")
    for point in (track["points"][0], track["points"][-1]):
        kept = [one for one in practised.summary(UUID(point["session"]))["sets"] if one["side"] == "right"]
        assert point["typical_deg"] == kept[0]["typical_deg"]
        assert point["interval95_deg"] == kept[0]["interval95_deg"]
    days = [point["day"] for point in track["points"]]
    assert days == sorted(days)


def test_exercises_come_in_the_order_of_the_routine(practised: Sessions) -> None:
    order = [(track["exercise"], track["side"]) for track in describe(practised)["tracks"]]
    swings = ("leg-swing", "side-leg-swing", "circular-swing")
    assert order == [(exercise, side) for exercise in swings for side in ("left", "right")]


def test_left_and_right_are_compared_as_they_are_now(practised: Sessions) -> None:
    told = describe(practised)
    swing = next(each for each in told["symmetry"] if each["exercise"] == "leg-swing")
    assert swing["differ"] == (abs(swing["left_deg"] - swing["right_deg"]) > swing["band_deg"])
    assert not swing["differ"]


def test_days_and_rhythm(practised: Sessions) -> None:
    told = describe(practised)
    states = {day["day"]: day["state"] for week in told["weeks"] for day in week["days"]}
    today = practised.day()
    assert states[(today - timedelta(days=33)).isoformat()] == "stopped"
    assert told["rhythm"]["days"] == 20
    assert told["rhythm"]["a_week"] == pytest.approx(5.0)
    assert all(state in ("done", "stopped", "none", "future") for state in states.values())


def test_pain_is_told_as_it_was(practised: Sessions) -> None:
    pain = describe(practised)["pain"]
    assert (pain[0]["before"], pain[0]["after"]) == (4, 3)
    assert (pain[-1]["before"], pain[-1]["after"]) == (1, 0)
    assert not any(each["stopped"] for each in pain)


def test_a_swing_is_drawn_from_its_recording(practised: Sessions) -> None:
    told = first_and_latest(practised, "leg-swing", "right")
    (first,), (latest,) = told["first"]["lines"], told["latest"]["lines"]
    assert told["kind"] == "swing"
    assert [share for share, _ in first] == pytest.approx([n / (POINTS - 1) for n in range(POINTS)])
    arcs = [max(angle for _, angle in line) - min(angle for _, angle in line) for line in (first, latest)]
    tracks = describe(practised)["tracks"]
    track = next(each for each in tracks if (each["exercise"], each["side"]) == ("leg-swing", "right"))
    typical = [track["points"][at]["typical_deg"] for at in (0, -1)]
    assert arcs == pytest.approx(typical, abs=6.0)


def test_circles_are_drawn_as_they_were(practised: Sessions) -> None:
    told = first_and_latest(practised, "circular-swing", "left")
    assert told["kind"] == "circle"
    for drawn in (told["first"], told["latest"]):
        assert drawn["lines"]
        for line in drawn["lines"]:
            outward = [point[0] for point in line]
            assert max(outward) - min(outward) > 8.0


def test_one_session_has_no_latest(sessions: Sessions) -> None:
    keep(sessions, [Day(sessions.day())])
    assert first_and_latest(sessions, "leg-swing", "left")["latest"] is None


@pytest.mark.parametrize(("exercise", "side"), [("baby-pose", "both"), ("leg-swing", "both"), ("flying", "left")])
def test_what_was_not_recorded_is_not_drawn(sessions: Sessions, exercise: str, side: str) -> None:
    keep(sessions, [Day(sessions.day())])
    with pytest.raises(NoSuchSessionError, match="error-recording-none"):
        first_and_latest(sessions, exercise, side)


def test_nothing_is_drawn_of_nothing(sessions: Sessions) -> None:
    with pytest.raises(NoSuchSessionError, match="error-recording-none"):
        first_and_latest(sessions, "leg-swing", "left")
