"""Steps and passes of sessions while the server is away: what is read, and what is not."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from hipfive.coach.routine import build_routine
from hipfive.coach.routine_json import to_plain
from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.service.away import steps
from hipfive.service.away.day_pass import SLACK_S, DayPass, read_pass, write_pass
from hipfive.service.away.desk import Desk
from hipfive.service.away.steps import Felt, Opening, Step, read_opening, read_step, read_steps
from hipfive.service.set_rows import plain

ID = "00000000-0000-4000-8000-000000000001"
DAY = "2026-03-01"
OPENING = {"id": ID, "camera": False, "support": True, "before": 3, "day": DAY}
PASS = DayPass(UUID(ID), 1000.0, 2000.0, ("impingement",), True, {DAY: plain(to_plain(build_routine(EXERCISES)))})


def test_a_pass_is_read_as_it_was_written() -> None:
    assert read_pass(write_pass(PASS)) == PASS
    assert PASS.routine(DAY, EXERCISES).exercise_ids() == tuple(EXERCISES)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 0}', '{"format": 1}', "[" * 100_000])
def test_a_pass_that_says_nothing_is_none(text: str) -> None:
    with pytest.raises(BadInputError, match="error-away-pass"):
        read_pass(text)


def test_a_day_that_it_has_no_plan_for() -> None:
    with pytest.raises(BadInputError, match="error-away-day"):
        PASS.routine("2026-03-09", EXERCISES)


@pytest.mark.parametrize(
    ("now_s", "holds"),
    [(1000.0 - SLACK_S - 1, False), (1000.0 - SLACK_S, True), (1999.9, True), (2000.0, False)],
)
def test_it_holds_from_its_beginning_to_its_end(now_s: float, holds: bool) -> None:
    permit = PASS.permit(PASS.routine(DAY, EXERCISES), now_s)
    assert (PASS.holds(now_s), permit.screening.valid) == (holds, holds)
    assert permit.screening.reason == (None if holds else "expired")
    assert (permit.screening.conditions, permit.screening.support) == (("impingement",), True)


def test_the_opening_and_every_kind_of_step_are_read() -> None:
    assert read_opening(OPENING) == Opening(UUID(ID), False, True, 3, DAY)
    given = [[1, "came", 5.5], [2, "tick"], [3, "command", {"name": "begin"}], [4, "frame", "AQI="],
             [5, "felt", {"pain": None, "effort": "hard"}]]  # fmt: skip
    assert list(read_steps(given)) == [
        Step(1.0, "came", 5.5),
        Step(2.0, "tick"),
        Step(3.0, "command", {"name": "begin"}),
        Step(4.0, "frame", b"\x01\x02"),
        Step(5.0, "felt", Felt(None, "hard")),
    ]


@pytest.mark.parametrize(
    "change",
    [{"id": 1}, {"id": "x"}, {"day": "today"}, {"day": None}, {"camera": 1}, {"support": None}, {"before": 11}],
)
def test_an_opening_that_is_none(change: dict[str, Any]) -> None:
    with pytest.raises(BadInputError, match="error-away-unreadable"):
        read_opening({**OPENING, **change})


@pytest.mark.parametrize(
    "step",
    [
        {},
        [1],
        [1, "tick", None, None],
        [1, "jump"],
        [True, "tick"],
        ["1", "tick"],
        [float("nan"), "tick"],
        [-1.0, "tick"],
        [1e12, "tick"],
        [1, "came"],
        [1, "came", 1e11],
        [1, "command", "begin"],
        [1, "frame", 7],
        [1, "frame", "no base"],
        [1, "felt", 3],
        [1, "felt", {"effort": "great"}],
        [1, "felt", {"pain": True}],
        [1, "felt", {"pain": 2.5}],
    ],
)
def test_a_step_that_is_none(step: Any) -> None:
    with pytest.raises(BadInputError, match="error-away-unreadable"):
        read_step(step)


def test_a_journal_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "STEPS_MOST", 3)
    with pytest.raises(BadInputError, match="length"):
        list(read_steps([[1, "tick"]] * 4))


def test_a_closed_page_goes_on_from_what_was_kept() -> None:
    """The desk made anew from the steps stands where the first one stood."""
    taken: list[list[Any]] = [[0.0, "came", 1000.0], [0.1, "command", {"type": "command", "name": "begin"}]]
    taken += [[0.1 + count / 4, "tick", None] for count in range(1, 60)]
    first = Desk(write_pass(PASS), json.dumps(OPENING), "[]")
    answers = [json.loads(first.take(json.dumps(step))) for step in taken]
    assert any(answer["keep"] for answer in answers)
    again = Desk(write_pass(PASS), json.dumps(OPENING), json.dumps(taken))
    assert first.summary() == again.summary()
    came = json.dumps([0.0, "came", 1500.0])
    assert first.take(came) == again.take(came)


def test_time_that_passes_before_a_page_came_is_none() -> None:
    desk = Desk(write_pass(PASS), json.dumps(OPENING), "[]")
    assert json.loads(desk.take(json.dumps([5.0, "tick"])))["keep"] is False
    assert json.loads(desk.summary())["started_at"] == "1970-01-01T00:00:00.000Z"
