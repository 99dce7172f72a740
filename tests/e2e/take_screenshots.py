"""Takes the pictures of the page in docs/screenshots: every view, at laptop and phone size.

``python -m tests.e2e.take_screenshots [folder]``; needs a built page, the browser, and the rendered clips.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, Playwright, sync_playwright

from tests.e2e.browser import LAPTOP, PHONE, Chromium, camera_showing, chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.films import Film, film_of
from tests.e2e.test_camera_session import SETS, WORK_S, do_set
from tests.support.process import CoachProcess

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
SIZES = {"laptop": LAPTOP, "phone": PHONE}
EXERCISES = {"leg-swing": 1, "side-leg-swing": 3, "circular-swing": 5, "baby-pose": 7, "yoga-squat": 8}
"""The first set of each exercise."""
SCALE = "0.4"
SLOWER = 1.5
"""How much slower than in the clips the person moves: at an easy pace."""
SETTLE_MS = 700
NEAR_THE_START_MS = 2500
IN_THE_MIDDLE_MS = 5500
SEEN = "() => document.querySelector('hf-app').control.session.live.state?.snapshot?.tracking === 'good'"


class Photographer:
    """Takes and keeps pictures of one size."""

    def __init__(self, folder: Path, size: str) -> None:
        self.folder, self.size = folder, size
        self.taken: list[Path] = []

    def take(self, page: Page, name: str, wait_ms: int = SETTLE_MS) -> None:
        """Take a picture of what is in the window."""
        page.wait_for_timeout(wait_ms)
        path = self.folder / f"{name}-{self.size}.png"
        page.screenshot(path=path)
        shrink(path)
        self.taken.append(path)


def shrink(path: Path) -> None:
    """Keep 256 colours: a page has few, and a repository should stay small."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


@contextmanager
def room(
    playwright: Playwright, folder: Path, size: str, *flags: str, scale: str = SCALE
) -> Iterator[tuple[CoachProcess, Chromium]]:
    """A coach and a browser of this size."""
    with (
        CoachProcess(folder / "data", HIPFIVE_DOSE_SCALE=scale) as server,
        chromium(playwright, folder / "profile", *flags, size=SIZES[size]) as browser,
    ):
        yield server, browser


def photograph_safety(playwright: Playwright, folder: Path, photographer: Photographer) -> None:
    """The safety questions of a first visit, and home."""
    with room(playwright, folder, photographer.size, scale="1.0") as (server, browser):
        page = CoachPage(browser.page, server.origin).open().page
        page.locator("#acknowledge").wait_for()
        photographer.take(page, "safety")
        page.check("#acknowledge")
        page.click("#next")
        photographer.take(page, "safety-questions")
        answer_all_well(server.http)
        page.goto(f"{server.origin}/#/")
        page.reload()
        page.locator("#start-camera").wait_for()
        photographer.take(page, "home")


def photograph_set_up(playwright: Playwright, folder: Path, photographer: Photographer, film: Film) -> None:
    """Before a session, and set-up when all is well."""
    with room(playwright, folder, photographer.size, *camera_showing(film.path), scale="1.0") as (server, browser):
        answer_all_well(server.http)
        CoachPage(browser.page, server.origin).open()
        browser.page.click("#start-camera")
        photographer.take(browser.page, "before")
        browser.page.click("#begin")
        browser.page.locator("hf-set-up .checks li.yes").nth(3).wait_for()
        photographer.take(browser.page, "set-up", 0)


def photograph_work(
    playwright: Playwright, folder: Path, photographer: Photographer, exercise: str, film: Film
) -> None:
    """One set of an exercise, without the camera and with it."""
    with room(playwright, folder, photographer.size, *camera_showing(film.path), scale="1.0") as (server, browser):
        answer_all_well(server.http)
        coach = CoachPage(browser.page, server.origin).open()
        coach.start(camera=False)
        coach.skip_to(EXERCISES[exercise])
        photographer.take(browser.page, f"guided-{exercise}", NEAR_THE_START_MS)
        browser.page.keyboard.press("c")
        browser.page.wait_for_function(SEEN)
        photographer.take(browser.page, f"work-{exercise}", IN_THE_MIDDLE_MS)
        if exercise == "leg-swing":
            browser.page.keyboard.press("h")
            browser.page.locator("hf-hurt").wait_for()
            photographer.take(browser.page, "hurt")


def photograph_results(playwright: Playwright, folder: Path, photographers: list[Photographer]) -> None:
    """A whole session before the camera, then its summary and the history."""
    with CoachProcess(folder / "data", HIPFIVE_DOSE_SCALE=SCALE) as server:
        answer_all_well(server.http)
        for index, (exercise, side) in enumerate(SETS, start=1):
            film = film_of(folder, exercise, side, slower=SLOWER)
            with chromium(playwright, folder / "profile", *camera_showing(film.path)) as browser:
                do_set(browser, server, index, film, WORK_S * float(SCALE))
        session_id = server.http.get("/api/sessions").json()["sessions"][0]["id"]
        for photographer in photographers:
            with chromium(playwright, folder / "profile", size=SIZES[photographer.size]) as browser:
                coach = CoachPage(browser.page, server.origin)
                photographer.take(coach.open(f"#/summary/{session_id}").page, "summary")
                browser.page.locator("hf-set-results").scroll_into_view_if_needed()
                browser.page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
                photographer.take(browser.page, "summary-sets")
                server.http.post(f"/api/sessions/{session_id}/feedback", json={"pain": 2, "effort": "right"})
                photographer.take(coach.open("#/history").page, "history")
                photographer.take(coach.open("#/settings").page, "settings")


def main() -> None:
    """Take them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        rooms = Path(work)
        films = {name: film_of(rooms, name, slower=SLOWER) for name in EXERCISES}
        photographers = [Photographer(folder, size) for size in SIZES]
        for photographer in photographers:
            photograph_safety(playwright, rooms / f"safety-{photographer.size}", photographer)
            photograph_set_up(playwright, rooms / f"set-up-{photographer.size}", photographer, films["leg-swing"])
            for exercise, film in films.items():
                at = rooms / f"{exercise}-{photographer.size}"
                photograph_work(playwright, at, photographer, exercise, film)
        photograph_results(playwright, rooms, photographers)


if __name__ == "__main__":
    main()
