"""Takes the pictures in docs/screenshots/safety: questions, pain and programme, two sizes, light and dark.

``python -m tests.e2e.take_safety_screenshots [folder]``; needs a built page and the browser.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import httpx
from playwright.sync_api import Page, Playwright, sync_playwright

from hipfive.coach.screening import SCREENING_VERSION
from tests.e2e.browser import chromium
from tests.e2e.coach_page import CoachPage
from tests.e2e.take_screenshots import SIZES, Photographer
from tests.e2e.test_listening import ENGINE
from tests.e2e.test_screening import answer_questions
from tests.support.driving import ALL_WELL
from tests.support.process import CoachProcess

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots" / "safety"
THEMES = ("light", "dark")
LIMPING = {"impingement": "yes", "unsteady": "unsure"}


def answer(http: httpx.Client, **answers: str) -> None:
    """Answer the questions over HTTP."""
    body = {"version": SCREENING_VERSION, "answers": {**ALL_WELL, **answers}, "acknowledged": True}
    http.post("/api/screening", json=body).raise_for_status()


def photograph_questions(coach: CoachPage, photographer: Photographer) -> None:
    """The first screen, a question, what "not sure" means, and both ends."""
    page = coach.open().page
    page.locator("#acknowledge").wait_for()
    photographer.take(page, "intro")
    page.check("#acknowledge")
    page.click("#next")
    photographer.take(page, "question")
    page.click("[data-answer=unsure]")
    photographer.take(page, "not-sure")
    page.click("#next")
    photographer.take(page, "emergency")
    for name, answers in (("see-clinician", {"night_pain": "yes"}), ("begin", LIMPING)):
        page.reload()
        answer_questions(page, **answers)
        photographer.take(page, name)


def photograph_pain(coach: CoachPage, photographer: Photographer, http: httpx.Client) -> None:
    """The body to point at, the easier next time, the programme and the history."""
    answer(http, **LIMPING)
    page = coach.open("#/").page
    page.reload()
    coach.start(camera=False)
    coach.wait_for_state("get_ready", "working")
    page.click("[data-action=hear]")
    photographer.take(page, "listening")
    page.keyboard.press("h")
    page.click("[data-spot=front-groin-left]")
    photographer.take(page, "hurt")
    page.check("[data-name=kind] input[value=ache]")
    page.locator("hf-hurt input[name=score]").nth(4).check()
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
    photographer.take(page, "hurt-more")
    page.click("#keep-pain")
    page.goto(f"{coach.origin}/#/")
    page.click("#discard")
    page.locator("#start-no-camera").wait_for()
    photographer.take(page, "easier")
    show(page, coach, photographer, "programme", "history", "sources", "roland")


def show(page: Page, coach: CoachPage, photographer: Photographer, *names: str) -> None:
    """Views that only need to be opened."""
    for name in names:
        coach.open(f"#/{name}")
        page.locator("h1").first.wait_for()
        photographer.take(page, name)


def take(playwright: Playwright, folder: Path, work: Path) -> None:
    """Every size in every theme."""
    for size in SIZES:
        for theme in THEMES:
            photographer = Photographer(folder, f"{size}-{theme}")
            place = work / f"{size}-{theme}"
            with (
                CoachProcess(place / "data", HIPFIVE_REGION="eu") as server,
                chromium(playwright, place / "profile", size=SIZES[size], color_scheme=theme) as browser,
            ):
                browser.page.add_init_script(ENGINE % "available")
                coach = CoachPage(browser.page, server.origin)
                photograph_questions(coach, photographer)
                photograph_pain(coach, photographer, server.http)


def main() -> None:
    """Take them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        take(playwright, folder, Path(work))


if __name__ == "__main__":
    main()
