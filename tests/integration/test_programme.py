"""The programme over the whole server: doses follow the record, choices, the questionnaire, a gate that holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from tests.support.clock import ManualClock
from tests.support.driving import ALL_WELL, Driver, sessions_at, sqlite_url

from hipfive.coach.roland_morris import STATEMENTS
from hipfive.coach.screening import SCREENING_VERSION
from hipfive.errors import BadInputError
from hipfive.service import programmes, screenings
from hipfive.service.sessions import NotAllowedError, Sessions
from hipfive.store import people
from hipfive.store.tables import session as session_table

DAY = timedelta(days=1)


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


@contextmanager
def session(sessions: Sessions, clock: ManualClock, pain: int | None = 1) -> Iterator[tuple[UUID, Driver]]:
    """A session that has begun, without a camera."""
    session_id = sessions.open(camera=False, support=True, pain=pain)
    driver = Driver(sessions, clock, session_id)
    driver.command("begin")
    yield session_id, driver


def whole_session(sessions: Sessions, clock: ManualClock, *, after: int | None = 1, effort: str = "right") -> UUID:
    """A day's session, done to its end, and the next day."""
    with session(sessions, clock) as (session_id, driver):
        driver.wait_for("done", 300.0)
    sessions.feedback(session_id, pain=after, effort=effort)
    clock.pass_s(DAY.total_seconds())
    return session_id


def hurt_session(sessions: Sessions, clock: ManualClock, kind: str = "ache") -> UUID:
    """A day's session that is stopped by pain in its first exercise, and the next day."""
    with session(sessions, clock) as (session_id, driver):
        driver.wait_for("working")
        driver.command("hurts")
        driver.command("pain", where="groin", side="left", score=5, kind=kind)
        if driver.live.state != "stopped":
            driver.command("finish")
    clock.pass_s(DAY.total_seconds())
    return session_id


def dose(sessions: Sessions, exercise: str = "leg-swing") -> tuple[int, list[str]]:
    found = next(each for each in sessions.today()["exercises"] if each["id"] == exercise)
    return found["dose"]["amount"], [change["why"] for change in found["changes"]]


def track(sessions: Sessions, exercise: str = "leg-swing", side: str = "left") -> dict[str, Any]:
    rows = programmes.describe(sessions)["tracks"]
    return next(row for row in rows if (row["exercise"], row["side"]) == (exercise, side))


class TestDoses:
    def test_three_comfortable_days_and_back_on_request(self, opened: Sessions, clock: ManualClock) -> None:
        assert dose(opened) == (30, [])
        for _ in range(3):
            whole_session(opened, clock)
        assert dose(opened) == (35, ["comfortable", "comfortable"])
        assert dose(opened, "baby-pose") == (6, ["comfortable"])
        assert track(opened)["can_undo"]
        programmes.choose(opened, "undo", "leg-swing", "left", None)
        assert [track(opened, side=side)["amount"] for side in ("left", "right")] == [30, 35]
        programmes.choose(opened, "easier", "leg-swing", "left", None)
        assert track(opened)["why"] == {"why": "asked", "days": 0}
        assert track(opened)["amount"] == 25

    def test_pain_is_easier_next_day_and_twice_a_week_out(self, opened: Sessions, clock: ManualClock) -> None:
        hurt_session(opened, clock)
        assert dose(opened) == (25, ["pain", "pain"])
        assert not track(opened)["can_undo"]
        hurt_session(opened, clock)
        left_out = opened.today()["left_out"]
        assert [(left["exercise"], left["reason"], left["until"]) for left in left_out] == [
            ("leg-swing", "paused", "2026-03-09")
        ]
        assert track(opened)["back"] == "2026-03-09"
        clock.pass_s(6 * DAY.total_seconds())
        assert opened.today()["left_out"] == []
        assert dose(opened)[0] < 25

    def test_pain_after_a_session_counts_against_the_pain_before(self, opened: Sessions, clock: ManualClock) -> None:
        whole_session(opened, clock, after=3)
        assert {
            why for each in opened.today()["exercises"] for change in each["changes"] for why in [change["why"]]
        } == {"pain"}

    def test_the_record_keeps_every_plan_with_its_reason(self, opened: Sessions, clock: ManualClock) -> None:
        first = hurt_session(opened, clock)
        second = whole_session(opened, clock)
        plans = [opened.get(each).plan["sets"][0] for each in (first, second)]
        assert [(plan["amount"], plan["why"]) for plan in plans] == [(30, None), (25, {"id": "pain", "days": 0})]
        pain = opened.summary(first)["sets"][0]["pain"]
        assert pain == {"where": "groin", "side": "left", "score": 5, "kind": "ache"}


class TestGate:
    def test_alarming_pain_asks_again_and_no_clock_helps(self, opened: Sessions, clock: ManualClock) -> None:
        hurt_session(opened, clock, kind="pinch")
        for days in (0, -400, 1000, -1000):
            clock.pass_s(days * DAY.total_seconds())
            with pytest.raises(NotAllowedError):
                opened.open(camera=False, support=True, pain=None)
        answer(opened)
        opened.open(camera=False, support=True, pain=None)

    def test_asking_to_answer_anew_holds_until_that_is_done(self, opened: Sessions) -> None:
        screenings.withdraw(opened.database, opened.person_id)
        status = screenings.describe(screenings.status_now(opened.database, opened.person_id, opened.utc()))
        assert status["status"]["reason"] == "withdrawn"
        with pytest.raises(NotAllowedError):
            opened.open(camera=False, support=True, pain=None)
        answer(opened)
        assert opened.today()["screening_valid"]

    def test_answers_in_a_second_tab_stop_what_was_planned_before(self, opened: Sessions, clock: ManualClock) -> None:
        session_id = opened.open(camera=False, support=True, pain=None)
        driver = Driver(opened, clock, session_id)
        answer(opened, impingement="yes")
        driver.command("begin")
        assert [problem["id"] for problem in driver.of("problem")] == ["error-routine-unsuitable"]
        answer(opened, saddle_numbness="unsure")
        driver.command("begin")
        assert driver.of("problem")[-1]["id"] == "error-screening-needed"
        assert driver.live.state == "idle"

    def test_a_flag_ends_what_goes_on(self, opened: Sessions, clock: ManualClock) -> None:
        with session(opened, clock) as (session_id, driver):
            driver.wait_for("working")
            driver.messages += driver.live.flag(clock.monotonic_s())
            assert driver.live.state == "working"
            screenings.withdraw(opened.database, opened.person_id)
            driver.messages += driver.live.flag(clock.monotonic_s())
            assert driver.live.ended
        assert opened.summary(session_id)["state"] == "stopped"

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda plan: plan["sets"][0].update(amount=500),
            lambda plan: plan["sets"][0].update(time_s=500.0),
            lambda plan: plan["sets"].append(plan["sets"][0]),
            lambda plan: plan["sets"][0].update(variant="low"),
        ],
    )
    def test_a_plan_that_was_edited_does_not_begin(self, opened: Sessions, clock: ManualClock, spoil: Any) -> None:
        session_id = opened.open(camera=False, support=True, pain=None)
        plan = dict(opened.get(session_id).plan)
        spoil(plan)
        with opened.database.writing() as connection:
            connection.execute(sa.update(session_table).values(plan=plan))
        driver = Driver(opened, clock, session_id)
        driver.command("begin")
        assert [problem["id"] for problem in driver.of("problem")] == ["error-routine-unsuitable"]

    def test_a_plan_that_says_nothing_is_told_and_the_history_stays(self, opened: Sessions, clock: ManualClock) -> None:
        whole_session(opened, clock)
        session_id = opened.open(camera=False, support=True, pain=None)
        with opened.database.writing() as connection:
            connection.execute(sa.update(session_table).values(plan={"sets": [3, {}]}))
        with pytest.raises(BadInputError):
            opened.live(session_id)
        assert dose(opened) == (30, [])

    def test_answers_from_the_future_are_asked_again(self, opened: Sessions, clock: ManualClock) -> None:
        clock.pass_s(-3 * DAY.total_seconds())
        found = screenings.status_now(opened.database, opened.person_id, clock.utc())
        assert (found.valid, found.reason) == (False, "clock")
        assert people.last_screening(opened.database, opened.person_id) is not None


class TestChoices:
    def test_a_version_that_is_offered(self, opened: Sessions) -> None:
        answer(opened, falls_dizziness_neuropathy="yes")
        assert programmes.describe(opened)["offers"] == [
            {"exercise": "leg-swing", "variant": "seated", "chosen": False}
        ]
        programmes.choose(opened, "instead", "leg-swing", None, "seated")
        assert opened.today()["exercises"][0]["variant"] == "seated"
        assert programmes.describe(opened)["offers"][0]["chosen"]
        programmes.choose(opened, "instead", "leg-swing", None, None)
        assert opened.today()["exercises"][0]["variant"] is None

    def test_goals_are_kept_and_weeks_are_shown(self, opened: Sessions, clock: ManualClock) -> None:
        assert programmes.describe(opened)["goal"] == {"days": None, "focus": None}
        for kind, value in (("goal", "3"), ("goal", "5"), ("focus", "garden")):
            programmes.choose(opened, kind, None, None, value)
        whole_session(opened, clock)
        hurt_session(opened, clock, kind="sharp")
        found = programmes.describe(opened)
        assert found["goal"] == {"days": 5, "focus": "garden"}
        days = {day["day"]: (day["state"], day["alarm"]) for week in found["weeks"] for day in week["days"]}
        assert len(days) == 28
        assert days["2026-03-01"] == ("done", False)
        assert days["2026-03-02"] == ("stopped", True)
        assert days["2026-03-03"] == ("none", False)
        assert days["2026-03-08"] == ("future", False)

    @pytest.mark.parametrize(
        ("kind", "exercise", "side", "value"),
        [
            ("easier", "headstand", "left", None),
            ("easier", "leg-swing", "both", None),
            ("undo", "leg-swing", "left", "35"),
            ("instead", "leg-swing", None, "headstand"),
            ("instead", "leg-swing", "left", "seated"),
            ("goal", None, None, "8"),
            ("goal", "leg-swing", None, "3"),
            ("focus", None, None, "marathon"),
            ("roland_morris", None, None, None),
            ("harder", "leg-swing", "left", None),
        ],
    )
    def test_nothing_else_can_be_chosen(
        self, opened: Sessions, kind: str, exercise: str | None, side: str | None, value: str | None
    ) -> None:
        with pytest.raises(BadInputError) as refused:
            programmes.choose(opened, kind, exercise, side, value)
        assert refused.value.message_id == "error-choice"


class TestRolandMorris:
    def test_it_is_asked_every_four_weeks_if_wished(self, opened: Sessions, clock: ManualClock) -> None:
        assert programmes.describe(opened)["roland_morris"] == {
            "wanted": False,
            "due": False,
            "scores": [],
            "verdict": None,
            "change": None,
        }
        programmes.choose(opened, "roland_morris", None, None, "yes")
        assert programmes.describe(opened)["roland_morris"]["due"]
        first = programmes.answer_roland_morris(opened, {str(number): True for number in range(1, STATEMENTS + 1)})
        assert (first["verdict"], first["due"], first["scores"]) == (
            "first",
            False,
            [{"day": "2026-03-01", "score": 24}],
        )
        clock.pass_s(28 * DAY.total_seconds())
        assert programmes.describe(opened)["roland_morris"]["due"]
        second = programmes.answer_roland_morris(opened, {str(number): number > 10 for number in range(1, 25)})
        assert (second["verdict"], second["change"]) == ("better", 10)

    def test_a_statement_that_there_is_not_is_told(self, opened: Sessions) -> None:
        with pytest.raises(BadInputError) as refused:
            programmes.answer_roland_morris(opened, {"25": True})
        assert refused.value.message_id == "error-roland-morris"
