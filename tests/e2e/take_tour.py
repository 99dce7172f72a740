"""The scripted tour: every view in three languages, two sizes and two themes, on one sheet a view.

``make tour``, or ``python -m tests.e2e.take_tour [folder]``; needs a built page and the browser. The sessions behind
summary, history and programme are driven through the real store by a synthetic person.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Page, Playwright, sync_playwright

from hipfive.exercises import EXERCISES as ALL
from tests.e2e.browser import ALLOWED_CAMERA, LAPTOP, PHONE, Chromium, chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.support.camera import quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url
from tests.support.process import CoachProcess

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots" / "tour"
LANGUAGES = ("en", "de", "ar")
THEMES = ("light", "dark")
SIZES = (LAPTOP, PHONE)
SETTLE_MS = 350
DAYS = 4
SHOWN = 0.55
"""[1] how much smaller the pictures are on a sheet."""
QUALITY = 72
GAP_PX = 12
STATIC = ("programme", "progress", "report", "sheet", "exercise/baby-pose", "roland", "history", "sources", "settings")
EXERCISES = {"leg-swing": 1, "side-leg-swing": 3, "circular-swing": 5, "baby-pose": 7, "yoga-squat": 8}
"""The first set of each exercise."""

Picture = NDArray[np.uint8]
CHANGE = "([language, theme]) => document.querySelector('hf-app').control.changeSettings({ language, theme })"
SPEAKS = "language => document.documentElement.lang === language"
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Guide:
    """Goes through the views and keeps a sheet of each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.overflowing: list[str] = []

    def take(self, page: Page, name: str) -> None:
        """One view in every language, theme and size."""
        rows = []
        for language in LANGUAGES:
            row = [self._picture(page, name, language, theme, size) for theme in THEMES for size in SIZES]
            rows.append(beside(row))
        sheet = np.vstack(rows)
        cv2.imwrite(str(self.folder / f"{name}.webp"), sheet, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
        page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
        page.evaluate(CHANGE, ["en", "light"])

    def _picture(self, page: Page, name: str, language: str, theme: str, size: dict[str, int]) -> Picture:
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.evaluate(CHANGE, [language, theme])
        page.wait_for_function(SPEAKS, arg=language)
        page.wait_for_timeout(SETTLE_MS)
        beyond = page.evaluate(TOO_WIDE)
        if beyond > 0:
            self.overflowing.append(f"{name} {language} {size['width']}: {beyond} px too wide")
        picture = cv2.imdecode(np.frombuffer(page.screenshot(), np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        return cv2.resize(picture, None, fx=SHOWN, fy=SHOWN, interpolation=cv2.INTER_AREA).astype(np.uint8)


def beside(pictures: list[Picture]) -> Picture:
    """The pictures in a row, on a grey ground, tops in line."""
    height = max(picture.shape[0] for picture in pictures) + 2 * GAP_PX
    width = sum(picture.shape[1] + GAP_PX for picture in pictures) + GAP_PX
    row = np.full((height, width, 3), 150, np.uint8)
    left = GAP_PX
    for picture in pictures:
        row[GAP_PX : GAP_PX + picture.shape[0], left : left + picture.shape[1]] = picture
        left += picture.shape[1] + GAP_PX
    return row


def live_some_days(data: Path) -> str:
    """A few days' sessions, the last with a camera that sees leg swings; the last one's identifier."""
    data.mkdir(parents=True)
    clock = ManualClock()
    clock.pass_s((datetime.now(UTC) - timedelta(days=DAYS) - clock.utc()).total_seconds())
    sessions = sessions_at(sqlite_url(data), clock, dose_scale=1.0)
    last = ""
    for day in range(DAYS):
        filmed = day == DAYS - 1
        driver = Driver(sessions, clock, sessions.open(camera=filmed, support=True, pain=2))
        driver.command("begin")
        for side in ("left", "right") if filmed else ():
            end = "switching" if side == "left" else "resting"
            poses = quiet_then_moving(ALL["leg-swing"], side, quiet_s=9.0, moving_s=60.0)
            driver.film(poses, until=lambda driver=driver, end=end: driver.live.state == end)  # type: ignore[misc]
        if filmed:
            driver.command("camera", on=False)
        driver.wait_for("done", 1500.0)
        sessions.feedback(driver.live.session_id, pain=1, effort="right")
        last = str(driver.live.session_id)
        clock.pass_s(timedelta(hours=22).total_seconds())
    sessions.database.close()
    return last


def of_the_questions(guide: Guide, browser: Chromium, server: CoachProcess) -> None:
    """A first visit: the rules, a question, what "not sure" means, and the two ends."""
    page = CoachPage(browser.page, server.origin).open().page
    page.locator("#acknowledge").wait_for()
    guide.take(page, "safety")
    page.check("#acknowledge")
    page.click("#next")
    guide.take(page, "safety-question")
    page.click("[data-answer=unsure]")
    guide.take(page, "safety-not-sure")
    page.click("#next")
    guide.take(page, "safety-emergency")


def of_a_session(guide: Guide, browser: Chromium, server: CoachProcess) -> None:
    """Before it, at set-up, every exercise at work, paused, and when it hurts."""
    coach = CoachPage(browser.page, server.origin).open("#/before/no-camera")
    coach.page.locator("#begin").wait_for()
    guide.take(coach.page, "before")
    coach.open("#/before/camera").page.click("#begin")
    coach.page.locator("hf-set-up").wait_for()
    guide.take(coach.page, "set-up")
    coach.page.click("#without-camera")
    for name, index in EXERCISES.items():
        coach.skip_to(index)
        guide.take(coach.page, f"work-{name}")
    coach.page.keyboard.press(" ")
    coach.wait_for_state("paused")
    guide.take(coach.page, "paused")
    coach.page.click("#resume")
    coach.wait_for_state("working", "get_ready")
    coach.page.keyboard.press("h")
    coach.page.locator("hf-hurt").wait_for()
    guide.take(coach.page, "hurt")


def tour(playwright: Playwright, folder: Path, work: Path) -> Iterator[str]:
    """Take every view; what does not fit into its window."""
    guide = Guide(folder)
    with CoachProcess(work / "new") as server, chromium(playwright, work / "new-profile") as browser:
        of_the_questions(guide, browser, server)
    last = live_some_days(work / "lived")
    with (
        CoachProcess(work / "lived", HIPFIVE_DOSE_SCALE="1.0") as server,
        chromium(playwright, work / "profile", *ALLOWED_CAMERA) as browser,
    ):
        answer_all_well(server.http)
        coach = CoachPage(browser.page, server.origin).open()
        coach.page.locator("#start-camera").wait_for()
        guide.take(coach.page, "home")
        coach.open(f"#/summary/{last}").page.locator("hf-set-results").wait_for()
        guide.take(coach.page, "summary")
        coach.page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
        guide.take(coach.page, "summary-sets")
        for name in STATIC:
            coach.open(f"#/{name}").page.locator("h1").first.wait_for()
            guide.take(coach.page, name.partition("/")[0])
        of_a_session(guide, browser, server)
    yield from guide.overflowing


def main() -> None:
    """Take them all; ends with 1, and with what it is, when something does not fit."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        overflowing = list(tour(playwright, folder, Path(work)))
    if overflowing:
        sys.exit("\n".join(overflowing))


if __name__ == "__main__":
    main()
