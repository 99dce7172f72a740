"""The safety questions as a person meets them: nobody starts with a red flag, and pain of the wrong kind asks again."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.process import CoachProcess


def say(page: Page, answer: str) -> None:
    """Answer the question that is shown; "not sure" is explained before it goes on."""
    page.click(f"[data-answer={answer}]")
    if answer == "unsure":
        page.locator("hf-safety [role=status]").wait_for()
        page.click("#next")


def answer_questions(page: Page, **answers: str) -> None:
    """From the first screen on, one question after the other until they end; "no" where nothing is named."""
    page.check("#acknowledge")
    page.click("#next")
    last = ""
    while True:
        page.wait_for_function(
            "last => { const app = document.querySelector('hf-app').shadowRoot; "
            "const view = app.querySelector('hf-safety')?.shadowRoot; "
            "const shown = view?.querySelector('[data-question]')?.dataset.question; "
            "return (shown && shown !== last) || view?.querySelector('hf-safety-outcome') }",
            arg=last,
        )
        shown = page.locator("[data-question]")
        if shown.count() == 0:
            return
        last = shown.get_attribute("data-question") or ""
        say(page, answers.get(last, "no"))


def test_a_red_flag_ends_the_questions_at_once_and_says_whom_to_call(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_REGION="gb") as coach, open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        answer_questions(page.page, bladder_bowel="unsure")
        page.shows("Please stop here and get help")
        page.shows("Call 999 or 112 now.")
        page.open("#/")
        page.shows("Before you start")
        assert coach.http.get("/api/today").json()["screening_valid"] is False


def test_what_a_clinician_should_know_asks_for_their_word(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        answer_questions(page.page, night_pain="yes")
        page.shows("Please see a clinician first")
    assert coach.http.get("/api/today").json()["screening_valid"] is False


def test_conditions_change_the_routine_and_say_why(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        answer_questions(page.page, hip_replacement_posterior="yes", unsteady="unsure")
        page.shows("You can begin")
        page.page.click("#to-home")
        page.shows("To a high chair")
        page.shows("Because of: new hip, put in from behind")
        page.shows("Circular Swings is left out: new hip, put in from behind")
    today = coach.http.get("/api/today").json()
    assert [each["variant"] for each in today["exercises"]] == ["to-60", "no-crossing", "chair-high"]
    assert [left["exercise"] for left in today["left_out"]] == ["circular-swing", "baby-pose"]


def test_pain_stops_the_exercise_and_the_next_day_is_easier(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_state("get_ready", "working")
        page.page.keyboard.press("h")
        page.wait_for_state("hurt")
        page.page.click("[data-spot=back-buttock-right]")
        page.page.check("[data-name=kind] input[value=ache]")
        page.page.locator("hf-hurt input[name=score]").nth(5).check()
        page.page.click("#keep-pain")
        page.wait_for_set(3, "get_ready", "working", "switching", "resting", "set_up")
        browser.page.goto(f"{coach.origin}/#/")
        page.page.click("#discard")
        page.page.locator("#start-no-camera").wait_for()
        page.shows("It hurt or hurt more afterwards: one step easier, 25 seconds")
        page.open("#/programme")
        page.shows("step 4 of 9")
        page.open("#/history")
        page.shows("Leg Swings: buttock, 5 of 10")
    session = coach.http.get("/api/sessions").json()["sessions"][0]
    pain = [one["pain"] for one in session["sets"] if one["pain"]]
    assert pain[0] == {"where": "buttock", "side": "right", "score": 5, "kind": "ache"}
    today = coach.http.get("/api/today").json()
    assert [(each["id"], each["dose"]["amount"]) for each in today["exercises"]][:2] == [
        ("leg-swing", 25),
        ("side-leg-swing", 30),
    ]


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


def test_health_answers_are_erased_when_asked_twice(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        answer_questions(page.page)
        page.shows("You can begin")
        page.open("#/settings")
        page.page.click("#forget")
        page.page.click("#forget-no")
        assert coach.http.get("/api/today").json()["screening_valid"] is True
        page.page.click("#forget")
        page.page.click("#forget-yes")
        page.shows("Your health answers are erased.")
        assert coach.http.get("/api/screening").json()["status"]["reason"] == "never"
        page.open("#/")
        page.shows("Before you start")
