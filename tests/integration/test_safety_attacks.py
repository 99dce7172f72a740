"""Ways around the safety rules that somebody might try: through the API, a second tab, an edited file, old messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from tests.support.clock import ManualClock
from tests.support.driving import ALL_WELL, Driver, sessions_at, sqlite_url
from tests.support.server import RunningServer

from hipfive.coach.screening import SCREENING_VERSION
from hipfive.service import programmes, screenings
from hipfive.service.sessions import NotAllowedError, Sessions
from hipfive.store.tables import screening as screening_table
from hipfive.store.tables import session as session_table

DAY_S = timedelta(days=1).total_seconds()


@pytest.fixture
def opened(tmp_path: Path, clock: ManualClock) -> Iterator[Sessions]:
    sessions = sessions_at(sqlite_url(tmp_path), clock, dose_scale=0.05)
    yield sessions
    sessions.database.close()


def answer(sessions: Sessions, **answers: str) -> None:
    screenings.answer(
        sessions.database,
        sessions.person_id,
        version=SCREENING_VERSION,
        answers={**ALL_WELL, **answers},
        acknowledged=True,
        now=sessions.utc(),
    )


def begun(sessions: Sessions, clock: ManualClock) -> Driver:
    driver = Driver(sessions, clock, sessions.open(camera=False, support=False, pain=1))
    driver.command("begin")
    return driver


def comfortable_day(sessions: Sessions, clock: ManualClock) -> None:
    driver = begun(sessions, clock)
    driver.wait_for("done", 300.0)
    sessions.feedback(driver.live.session_id, pain=1, effort="right")
    clock.pass_s(DAY_S)


def hurt_day(sessions: Sessions, clock: ManualClock) -> None:
    driver = begun(sessions, clock)
    driver.wait_for("working")
    driver.command("hurts")
    driver.command("pain", where="groin", side="left", score=5, kind="ache")
    driver.command("finish")
    clock.pass_s(DAY_S)


def dose(sessions: Sessions) -> tuple[int, bool]:
    first = sessions.today()["sets"][0]
    return next(each.amount for each in sessions.routine().sets), first["hold"]


def problems(driver: Driver) -> list[str]:
    return [problem["id"] for problem in driver.of("problem")]


def edit(sessions: Sessions, driver: Driver, **values: Any) -> None:
    """Write into the stored plan of the first set."""
    plan = dict(sessions.get(driver.live.session_id).plan)
    plan["sets"][0].update(values)
    with sessions.database.writing() as connection:
        chosen = session_table.c.id == driver.live.session_id
        connection.execute(sa.update(session_table).where(chosen).values(plan=plan))


@pytest.mark.parametrize("why", ["unsteady", "fallen", "osteoporosis", "pregnancy_after_16_weeks"])
def test_who_must_hold_on_is_never_led_to_letting_go(opened: Sessions, clock: ManualClock, why: str) -> None:
    answer(opened, **{why: "unsure"})
    for _ in range(13):
        assert all(each.hold for each in opened.routine().sets)
        comfortable_day(opened, clock)


def test_who_turns_unsteady_after_letting_go_holds_on_again(opened: Sessions, clock: ManualClock) -> None:
    for _ in range(7):
        comfortable_day(opened, clock)
    assert not all(each.hold for each in opened.routine().sets)
    driver = begun(opened, clock)
    driver.wait_for("working")
    driver.command("pause")
    answer(opened, unsteady="yes")
    driver.command("resume")
    assert problems(driver) == ["error-routine-unsuitable"]
    assert driver.live.state == "paused"


def test_pain_that_was_told_is_not_untold(opened: Sessions, clock: ManualClock) -> None:
    driver = begun(opened, clock)
    driver.wait_for("done", 300.0)
    for score in (7, 0):
        opened.feedback(driver.live.session_id, pain=score, effort="easy")
        clock.pass_s(60.0)
    clock.pass_s(DAY_S)
    assert dose(opened)[0] == 25
    assert opened.summary(driver.live.session_id)["pain"]["after"] == 7


@pytest.mark.parametrize(
    "values",
    [{"amount": 30, "variant": None}, {"amount": 45, "variant": "free-long", "hold": False}],
    ids=["as before the pain", "the hardest there is"],
)
def test_an_edited_plan_is_no_step_up_after_pain(opened: Sessions, clock: ManualClock, values: dict[str, Any]) -> None:
    hurt_day(opened, clock)
    assert dose(opened)[0] == 25
    driver = Driver(opened, clock, opened.open(camera=False, support=False, pain=1))
    edit(opened, driver, **values)
    again = Driver(opened, clock, driver.live.session_id)
    again.command("begin")
    assert problems(again) == ["error-routine-unsuitable"]


@pytest.mark.parametrize(
    "values",
    [
        {"side": "both"},
        {"side": "up"},
        {"halves": ["small", "large"]},
        {"care": []},
        {"get_ready_s": 0.0},
        {"rest_s": -60.0},
        {"switch_s": 0},
    ],
    ids=str,
)
def test_an_edited_plan_has_no_more_sides_larger_halves_or_less_to_mind(
    opened: Sessions, clock: ManualClock, values: dict[str, Any]
) -> None:
    answer(opened, pelvic_girdle_pain="yes")
    driver = Driver(opened, clock, opened.open(camera=False, support=False, pain=1))
    first = opened.get(driver.live.session_id).plan["sets"][0]
    assert first["care"], "nothing to mind that could be left out"
    if "halves" in values:
        values = {"dose": {**first["dose"], **values}}
    edit(opened, driver, **values)
    again = Driver(opened, clock, driver.live.session_id)
    again.command("begin")
    assert problems(again) == ["error-routine-unsuitable"]
    assert again.live.state == "idle"


@pytest.mark.parametrize("kept", [{"nonsense": "no"}, {"fever": "maybe"}, {"fever": None}, [], "x", None], ids=str)
def test_answers_that_somebody_spoilt_are_asked_again(opened: Sessions, kept: object) -> None:
    with opened.database.writing() as connection:
        connection.execute(sa.update(screening_table).values(answers=kept))
    status = opened.permit().screening
    assert (status.valid, status.reason) == (False, "new_version")
    assert opened.today()["screening_valid"] is False
    with pytest.raises(NotAllowedError):
        opened.open(camera=False, support=True, pain=0)
    answer(opened)
    assert opened.permit().screening.valid


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Pacific/Honolulu"])
def test_an_easing_for_a_break_is_taken_back_on_the_persons_own_day(
    opened: Sessions, clock: ManualClock, zone: str
) -> None:
    there = ZoneInfo(zone)
    sessions = replace(opened, local_day=lambda instant: instant.astimezone(there).date())
    comfortable_day(sessions, clock)
    clock.pass_s(7 * DAY_S)
    for _ in range(4):  # at four times of the day
        clock.pass_s(DAY_S / 4)
        assert dose(sessions)[0] == 25
        programmes.choose(sessions, "undo", "leg-swing", "left", None)
        assert dose(sessions)[0] == 30
        hold = sessions.permit().doses["leg-swing", "left"]
        assert hold.amount == 30
        clock.pass_s(7 * DAY_S)


def test_a_hurt_that_is_never_explained_is_pain_all_the_same(opened: Sessions, clock: ManualClock) -> None:
    driver = begun(opened, clock)
    driver.wait_for("working")
    driver.command("hurts")
    again = Driver(opened, clock, driver.live.session_id)
    opened.discard(again.live.session_id, again.live, clock.monotonic_s())
    assert again.live.state == "stopped"
    clock.pass_s(DAY_S)
    assert dose(opened)[0] == 25


def test_an_edited_plan_is_no_longer_than_it_says(opened: Sessions, clock: ManualClock) -> None:
    """Its amount is today's, its time is that of the day before the pain."""
    for _ in range(2):
        hurt_day(opened, clock)
    clock.pass_s(7 * DAY_S)
    assert dose(opened)[0] == 20
    driver = Driver(opened, clock, opened.open(camera=False, support=False, pain=1))
    edit(opened, driver, time_s=25.0)
    again = Driver(opened, clock, driver.live.session_id)
    again.command("begin")
    assert problems(again) == ["error-routine-unsuitable"]


def test_a_session_left_open_is_not_gone_on_with_after_weeks(opened: Sessions, clock: ManualClock) -> None:
    comfortable_day(opened, clock)
    driver = begun(opened, clock)
    driver.wait_for("working")
    driver.command("pause")
    clock.pass_s(30 * DAY_S)
    driver.command("resume")
    assert problems(driver) == ["error-routine-unsuitable"]


def test_what_was_done_today_does_not_stand_in_the_way_of_going_on(opened: Sessions, clock: ManualClock) -> None:
    """The gate looks at what was known when the session was planned: its own sets make nothing stricter."""
    for _ in range(3):
        comfortable_day(opened, clock)
    assert dose(opened)[0] == 35
    driver = begun(opened, clock)
    driver.wait_for("resting")
    driver.command("pause")
    driver.command("resume")
    assert problems(driver) == []


def test_a_second_pain_in_a_row_leaves_the_other_exercises(opened: Sessions, clock: ManualClock) -> None:
    hurt_day(opened, clock)
    driver = begun(opened, clock)
    driver.wait_for("working")
    driver.command("hurts")
    driver.command("pain", where="groin", side="left", score=5, kind="ache")
    driver.command("pause")
    driver.command("resume")
    assert problems(driver) == []
    driver.wait_for("working")
    assert driver.of("session")[-1]["set"]["exercise"] == "side-leg-swing"


def test_new_answers_while_the_question_about_pain_is_open(opened: Sessions, clock: ManualClock) -> None:
    """The page is gone, the server was started again, and other answers were given meanwhile."""
    driver = begun(opened, clock)
    driver.wait_for("working")
    driver.command("hurts")
    answer(opened, hip_replacement_posterior="yes")
    again = Driver(opened, clock, driver.live.session_id)
    again.command("skip")
    again.wait_s(60.0)
    assert again.live.state == "stopped"


def test_a_change_taken_back_does_not_outlast_a_long_absence(opened: Sessions, clock: ManualClock) -> None:
    for _ in range(3):
        comfortable_day(opened, clock)
    programmes.choose(opened, "undo", "leg-swing", "left", None)
    assert dose(opened)[0] == 30
    clock.pass_s(60 * DAY_S)
    assert dose(opened)[0] < 30


def screen(server: RunningServer, **answers: str) -> None:
    body = {"version": SCREENING_VERSION, "answers": {**ALL_WELL, **answers}, "acknowledged": True}
    server.http.post("/api/screening", json=body).raise_for_status()


def test_answers_in_a_second_tab_end_what_they_forbid(server: RunningServer) -> None:
    server.screen()
    with server.page(server.open_session()) as page:
        page.command("begin")
        page.until_state("get_ready")
        screen(server)
        page.command("pause")
        page.until_state("paused")
        page.command("resume")
        page.until_state("get_ready")
        screen(server, pelvic_girdle_pain="unsure")
        ended = page.until_state("stopped")
    assert ended["sets_done"] == 0
    (kept,) = server.http.get("/api/sessions").json()["sessions"]
    assert kept["state"] == "stopped"


def test_erased_answers_are_gone_and_nothing_starts_without_new_ones(server: RunningServer) -> None:
    server.screen()
    screen(server, knee_injury="yes")
    with server.page(server.open_session()) as page:
        page.command("begin")
        page.until_state("get_ready")
        server.http.post("/api/screening/forget").raise_for_status()
        page.until_state("stopped")
    told = server.http.get("/api/screening").json()
    assert (told["status"]["reason"], told["status"]["answered_at"], told["conditions"]) == ("never", None, [])
    with server.state.database.reading() as connection:
        assert connection.execute(sa.select(screening_table)).all() == []
    assert server.http.post("/api/sessions", json={}).status_code == 403
    screen(server)
    assert server.http.post("/api/sessions", json={}).status_code == 201
