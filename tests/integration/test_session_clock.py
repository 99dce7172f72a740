"""A session with the camera off, from begin to done; paused, hurt, stopped, broken off and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url

from hipfive.errors import BadInputError
from hipfive.service import screenings
from hipfive.service.commands import COMMANDS
from hipfive.service.sessions import ConflictError, NoSuchSessionError, NotAllowedError, Sessions
from hipfive.store import sessions as store
from hipfive.store.errors import StoreError


@pytest.fixture
def sessions(database_url: str, clock: ManualClock) -> Iterator[Sessions]:
    """On SQLite and on PostgreSQL."""
    opened = sessions_at(database_url, clock, dose_scale=0.3)
    yield opened
    opened.database.close()


@pytest.fixture
def on_sqlite(tmp_path: Path, clock: ManualClock) -> Iterator[Sessions]:
    """On SQLite alone, where the database does not matter."""
    opened = sessions_at(sqlite_url(tmp_path), clock)
    yield opened
    opened.database.close()


def driven(sessions: Sessions, clock: ManualClock) -> Driver:
    return Driver(sessions, clock, sessions.open(camera=False, support=True, pain=3))


def squatting(sessions: Sessions, clock: ManualClock) -> Driver:
    """The person is at the squats, which they may count themselves."""
    driver = driven(sessions, clock)
    driver.command("begin")
    while driver.of("session")[-1]["set"]["exercise"] != "yoga-squat":
        driver.command("skip")
        driver.wait_s(0.25)
    driver.wait_for("working")
    return driver


def test_from_begin_to_done(sessions: Sessions, clock: ManualClock) -> None:
    driver = driven(sessions, clock)
    planned = sessions.today()["sets"]
    driver.command("begin")
    driver.wait_for("done", at_most_s=300.0)
    summary = sessions.summary(driver.live.session_id)
    assert summary["state"] == "done"
    assert [(one["exercise"], one["side"]) for one in summary["sets"]] == [
        (one["exercise"], one["side"]) for one in planned
    ]
    assert {one["status"] for one in summary["sets"]} == {"done"}
    assert {one["counted_by"] for one in summary["sets"]} == {"clock"}
    assert all(one["result"] is None for one in summary["sets"])
    assert summary["pain"] == {"before": 3, "after": None}
    assert driver.states()[0] == "idle"
    assert "set_up" not in driver.states()
    assert driver.of("problem") == []


def test_everything_is_in_the_database_before_the_page_hears_of_it(sessions: Sessions, clock: ManualClock) -> None:
    driver = squatting(sessions, clock)
    driver.command("count")
    told = driver.of("session")[-1]
    assert told["count"]["value"] == 1
    again = sessions.live(driver.live.session_id).page_came(clock.monotonic_s())[-1]
    assert (again["state"], again["count"], again["set"]) == (told["state"], told["count"], told["set"])


def test_counts_of_the_person_are_kept(sessions: Sessions, clock: ManualClock) -> None:
    driver = squatting(sessions, clock)
    driver.command("count")
    driver.command("count")
    assert [(message["count"], message["by"]) for message in driver.of("counted")] == [(1, "person"), (2, "person")]
    driver.command("skip")
    done = sessions.summary(driver.live.session_id)["sets"][-1]
    assert (done["status"], done["counted"], done["counted_by"]) == ("partial", 2, "person")


def test_a_page_that_goes_pauses_the_session(sessions: Sessions, clock: ManualClock) -> None:
    driver = driven(sessions, clock)
    driver.command("begin")
    driver.wait_for("working")
    driver.messages += driver.live.page_gone(clock.monotonic_s())
    assert driver.live.state == "paused"
    driver.wait_s(100.0)
    assert driver.live.state == "paused"
    driver.command("resume")
    assert driver.live.state == "get_ready"


def test_alarming_pain_ends_the_session_and_the_questions_are_asked_again(
    sessions: Sessions, clock: ManualClock
) -> None:
    driver = driven(sessions, clock)
    driver.command("begin")
    driver.wait_for("working")
    driver.command("hurts")
    assert driver.live.state == "hurt"
    driver.command("pain", where="groin", side="left", score=7, kind="sharp")
    assert driver.live.ended
    summary = sessions.summary(driver.live.session_id)
    assert summary["state"] == "stopped"
    assert summary["sets"][0]["status"] == "hurt"
    assert summary["sets"][0]["pain"] == {"where": "groin", "side": "left", "score": 7, "kind": "sharp"}
    status = screenings.status_now(sessions.database, sessions.person_id, clock.utc())
    assert (status.valid, status.reason) == (False, "after_pain")
    with pytest.raises(NotAllowedError):
        sessions.open(camera=False, support=True, pain=None)


def test_pain_that_is_bearable_ends_the_exercise_on_both_sides(sessions: Sessions, clock: ManualClock) -> None:
    driver = driven(sessions, clock)
    driver.command("begin")
    driver.wait_for("working")
    driver.command("hurts")
    driver.command("pain", where="knee", side="right", score=None, kind="ache")
    driver.wait_for("done", at_most_s=300.0)
    done = sessions.summary(driver.live.session_id)["sets"]
    assert done[0]["status"] == "hurt"
    assert [one["exercise"] for one in done].count("leg-swing") == 1


def test_a_second_session_is_refused_while_one_is_open(sessions: Sessions, clock: ManualClock) -> None:
    driver = driven(sessions, clock)
    with pytest.raises(ConflictError) as refused:
        sessions.open(camera=False, support=True, pain=None)
    assert refused.value.values["session"] == str(driver.live.session_id)
    assert sessions.today()["open_session"]["id"] == str(driver.live.session_id)


def test_a_discarded_session_is_stopped_and_keeps_what_was_counted(sessions: Sessions, clock: ManualClock) -> None:
    driver = squatting(sessions, clock)
    driver.command("count")
    session_id = driver.live.session_id
    sessions.discard(session_id, sessions.live(session_id), clock.monotonic_s())
    summary = sessions.summary(session_id)
    assert (summary["state"], summary["sets"][-1]["counted"]) == ("stopped", 1)
    assert sessions.today()["open_session"] is None


def test_a_session_that_never_began_can_be_discarded(sessions: Sessions, clock: ManualClock) -> None:
    session_id = sessions.open(camera=True, support=True, pain=None)
    sessions.discard(session_id, sessions.live(session_id), clock.monotonic_s())
    assert sessions.summary(session_id)["state"] == "stopped"


def test_an_open_session_shows_the_set_at_hand(sessions: Sessions, clock: ManualClock) -> None:
    driver = squatting(sessions, clock)
    driver.command("count")
    summary = sessions.summary(driver.live.session_id)
    assert summary["state"] == "open"
    assert (summary["sets"][-1]["status"], summary["sets"][-1]["counted"]) == ("open", 1)


def test_the_worst_pain_told_counts_and_of_the_effort_the_last_word(sessions: Sessions, clock: ManualClock) -> None:
    session_id = sessions.open(camera=False, support=True, pain=3)
    sessions.feedback(session_id, pain=5, effort="hard")
    clock.pass_s(1.0)
    sessions.feedback(session_id, pain=2, effort="right")
    summary = sessions.summary(session_id)
    assert (summary["pain"], summary["effort"]) == ({"before": 3, "after": 5}, "right")


def test_a_session_of_nobody_is_unknown(sessions: Sessions) -> None:
    for ask in (sessions.live, sessions.summary):
        with pytest.raises(NoSuchSessionError):
            ask(uuid4())


def test_the_plan_stays_as_it_was_opened(on_sqlite: Sessions, clock: ManualClock) -> None:
    session_id = on_sqlite.open(camera=False, support=True, pain=None)
    later = replace(on_sqlite, dose_scale=1.0)
    driver = Driver(later, clock, session_id)
    driver.command("begin")
    begun_s = clock.monotonic_s()
    driver.wait_for("done")
    assert clock.monotonic_s() - begun_s < 120.0, "a full one would take eight minutes"


@pytest.mark.parametrize(
    "command",
    [
        {},
        {"type": "command"},
        {"type": "order", "name": "begin"},
        {"type": "command", "name": "fly"},
        {"type": "command", "name": ["begin"]},
        {"type": "command", "name": "pause", "more": 1},
        {"type": "command", "name": "camera"},
        {"type": "command", "name": "camera", "on": 1},
        {"type": "command", "name": "camera", "on": True, "reason": "x" * 41},
        {"type": "command", "name": "camera", "on": True, "reason": "a\nb"},
        {"type": "command", "name": "pain", "where": "tooth", "side": "left", "score": 1, "kind": "ache"},
        {"type": "command", "name": "pain", "where": "knee", "side": "up", "score": 1, "kind": "ache"},
        {"type": "command", "name": "pain", "where": "knee", "side": "left", "score": 11, "kind": "ache"},
        {"type": "command", "name": "pain", "where": "knee", "side": "left", "score": True, "kind": "ache"},
        {"type": "command", "name": "pain", "where": "knee", "side": "left", "score": 1.5, "kind": "ache"},
        {"type": "command", "name": "pain", "where": "knee", "side": "left", "score": 1, "kind": {}},
    ],
)
def test_a_command_that_is_none_is_refused_and_changes_nothing(
    on_sqlite: Sessions, clock: ManualClock, command: dict[str, object]
) -> None:
    driver = driven(on_sqlite, clock)
    before = store.read_journal(driver.sessions.database, driver.live.session_id)
    with pytest.raises(BadInputError):
        driver.live.receive_command(command, clock.monotonic_s())
    assert driver.live.state == "idle"
    assert store.read_journal(driver.sessions.database, driver.live.session_id) == before


@pytest.mark.parametrize(
    "name", [name for name in COMMANDS if name not in {"begin", "camera", "pain", "finish", "side_check"}]
)
def test_a_command_out_of_place_is_answered_in_words(on_sqlite: Sessions, clock: ManualClock, name: str) -> None:
    driver = driven(on_sqlite, clock)
    driver.command(name)
    problem = driver.of("problem")[-1]
    assert problem["id"] == "error-not-now"
    assert problem["args"]["state"] == "idle"
    assert driver.live.state == "idle"


def test_pain_that_is_told_while_resting_is_one_report(sessions: Sessions, clock: ManualClock) -> None:
    """Tiredness is no pain: a second, empty report of the same instant must not take its place."""
    driver = driven(sessions, clock)
    driver.command("begin")
    driver.wait_for("switching")
    driver.command("pain", where="knee", side="left", score=2, kind="fatigue")
    session_id = driver.live.session_id
    reports = store.read_pains(sessions.database, [session_id])[session_id]
    assert [(each.moment, each.kind) for each in reports] == [("before", None), ("during", "fatigue")]


def test_pain_that_is_not_told_of_leaves_the_exercise_and_no_report(sessions: Sessions, clock: ManualClock) -> None:
    driver = driven(sessions, clock)
    driver.command("begin")
    driver.wait_for("working")
    driver.command("hurts")
    driver.command("skip")
    done = sessions.summary(driver.live.session_id)["sets"][0]
    assert (done["status"], done["pain"]) == ("hurt", None)


def test_a_best_that_cannot_be_looked_up_does_not_stop_the_session(
    on_sqlite: Sessions, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_given: object) -> None:
        raise StoreError("error-store-away", detail="no answer")

    monkeypatch.setattr("hipfive.store.sessions.best_before", away)
    driver = driven(on_sqlite, clock)
    driver.command("begin")
    driver.wait_for("working")
    driver.wait_for("switching")
    assert driver.sessions.summary(driver.live.session_id)["sets"][0]["status"] == "done"
    assert driver.of("problem") == []
