"""A first visit and a whole session without camera and without mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.coach_page import CoachPage
from tests.e2e.conftest import OpenBrowser
from tests.e2e.keyboard import press, tab_to
from tests.support.process import CoachProcess

SETS = 8
QUESTIONS = 26
"""Questions of somebody who may do everything: a clinician's word is asked only of those who need it."""


@pytest.fixture
def unhurried_coach(tmp_path: Path) -> Iterator[CoachProcess]:
    """Sets long enough to press some keys in, on a busy machine too."""
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE="0.4") as running:
        yield running


def answer_questions(coach: CoachPage) -> None:
    press(coach.page, "#acknowledge", "Space")
    press(coach.page, "#next")
    for number in range(1, QUESTIONS + 1):
        coach.shows(f"Question {number} of {QUESTIONS}")
        press(coach.page, "[data-answer=no]")
    press(coach.page, "#to-home")


def say_that_it_hurts(coach: CoachPage) -> None:
    coach.page.keyboard.press("h")
    coach.wait_for_state("hurt")
    press(coach.page, "#skip-pain")


def finish(coach: CoachPage) -> None:
    """Do the rest of the session, counting the squats; waiting between sets is cut short with the key for it."""
    while True:
        coach.wait_until_waiting_or_done()
        if coach.is_over:
            return
        coach.page.keyboard.press("n")
        if coach.wait_for_state("get_ready", "working")["set"]["index"] == SETS:
            for _ in range(coach.wait_for_set(SETS, "working")["count"]["target"]):
                coach.page.keyboard.press("ArrowUp")


def test_everything_by_keyboard(unhurried_coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        coach = CoachPage(browser.page, unhurried_coach.origin).open()
        page = coach.page
        answer_questions(coach)
        press(page, "#start-no-camera")
        press(page, "input[name=score]", "Space")
        press(page, "#begin")

        coach.wait_for_set(1, "working")
        page.keyboard.press("Space")
        assert coach.wait_for_state("paused")["paused_from"] == "working"
        tab_to(page, "#resume")
        page.keyboard.press("Space")  # on a button that was reached by keyboard, Space is the button's
        coach.wait_for_set(1, "get_ready", "working")
        page.keyboard.press("v")
        page.wait_for_function("() => JSON.parse(localStorage.getItem('hipfive-settings')).voice === false")

        coach.wait_for_set(3, "get_ready", "working")
        say_that_it_hurts(coach)
        coach.wait_for_set(5, "get_ready", "working")  # that exercise is over on both sides
        finish(coach)

        press(page, "input[name=score]", "Space")
        tab_to(page, "[name=choice][value=easy]")  # Tab reaches a group of answers, the arrows go through it
        page.keyboard.press("ArrowRight")
        coach.shows("Thank you. This is kept with today’s session.")

    session = unhurried_coach.http.get("/api/sessions").json()["sessions"][0]
    assert session["state"] == "done"
    assert session["pain"] == {"before": 0, "after": 0}
    assert session["effort"] == "right"
    sets = {one["index"]: one for one in session["sets"]}
    assert [sets[index]["status"] for index in (1, 2)] == ["done"] * 2
    assert sets[3]["status"] == "hurt"
    assert [sets[index]["status"] for index in (5, 6, 7, 8)] == ["done"] * 4
    assert (sets[8]["exercise"], sets[8]["counted_by"]) == ("yoga-squat", "person")
