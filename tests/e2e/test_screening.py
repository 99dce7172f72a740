"""The safety questions as a person meets them: nobody starts with a red flag, and pain of the wrong kind asks again."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.process import CoachProcess


def choose(page: Page, question: str, answer: str) -> None:
    page.check(f"[data-question={question}] input[value={answer}]")


def to_first_question(page: Page) -> None:
    page.check("#acknowledge")
    page.click("#next")


def test_a_red_flag_ends_the_questions_at_once(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        to_first_question(page.page)
        choose(page.page, "bladder_bowel", "unsure")
        page.page.click("#next")
        page.shows("Please stop here and get help")
        page.open("#/")
        page.shows("Before you start")
    assert coach.http.get("/api/today").json()["screening_valid"] is False


def test_what_a_clinician_should_know_asks_for_their_word(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        to_first_question(page.page)
        for kind in range(4):
            if kind == 1:
                choose(page.page, "night_pain", "yes")
                choose(page.page, "clinician_cleared", "no")
            page.page.click("#none")
            page.page.click("#next")
        page.shows("Please see a clinician first")
    assert coach.http.get("/api/today").json()["screening_valid"] is False


def test_alarming_pain_ends_the_session_and_asks_again(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_state("get_ready", "working")
        page.page.click("[data-action=hurts]")
        page.wait_for_state("hurt")
        page.page.check("[data-name=where] input[value=groin]")
        page.page.check("[data-name=kind] input[value=pinch]")
        page.page.locator("hf-hurt input[name=score]").nth(6).check()
        page.page.click("#keep-pain")
        page.shows("You stopped here, and that is fine.")
        page.shows("The session ends here. This kind of pain should be looked at before you go on.")
        page.open("#/")
        page.shows("Your last session ended with a kind of pain that should be looked at.")
    session = coach.http.get("/api/sessions").json()["sessions"][0]
    assert session["state"] == "stopped"
    pain = [one["pain"] for one in session["sets"] if one["pain"]]
    assert pain[0] == {"where": "groin", "side": "left", "score": 6, "kind": "pinch"}
