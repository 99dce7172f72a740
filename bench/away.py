"""The command: `python -m bench.away` prints what the coach in the browser costs on this machine, as a Markdown table.

Needs what the browser tests need (`scripts/prepare.sh checks`). The server is ended first; nothing else should run.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import Page, Playwright, sync_playwright
from tests.e2e.browser import camera_showing, chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.films import film_of
from tests.e2e.test_away import READY
from tests.e2e.test_offline import until
from tests.support.process import CoachProcess

STARTS = 5
WATCHED_S = 60
LINK = "document.querySelector('hf-app').control.away.desk.link"
TIMES = f"() => ({LINK}?.times.load_ms > 0 ? {{...{LINK}.times}} : null)"


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        print("\n".join(rows(playwright, Path(name))))


def rows(playwright: Playwright, folder: Path) -> list[str]:
    """What the table says."""
    film = film_of(folder, "leg-swing", "left", slower=1.5)
    with chromium(playwright, folder / "profile", *camera_showing(film.path)) as browser:
        page = browser.page
        coach = leave_alone(page, folder)
        coach.start(camera=False)
        starts = [times_of(page)]
        for _ in range(STARTS - 1):
            coach.open("#/")
            page.click("#go-on")
            starts.append(times_of(page))
        page.keyboard.press("c")  # from here on with the camera
        page.wait_for_function(f"() => {LINK}.times.looked > 100")
        looks = []
        for _ in range(WATCHED_S):
            page.wait_for_timeout(1000)
            looks.append(page.evaluate(TIMES)["look_ms"])
        frames = page.evaluate(f"() => {LINK}.times.looked")
        page.reload()
        again = times_of(page)
    loads = [each["load_ms"] for each in starts]
    return [
        "| the coach in the browser | |",
        "|---|---|",
        f"| from the press until it speaks, median of {STARTS} | {np.median(loads):.0f} ms |",
        f"| slowest of {STARTS} | {max(loads):.0f} ms |",
        f"| after a reload, going through {frames} frames once more | {again['load_ms']:.0f} ms |",
        f"| a frame: engine, rules and keeping it, median of {WATCHED_S} s | {np.median(looks) * 1000:.0f} µs |",
        f"| slowest second | {max(looks) * 1000:.0f} µs |",
        f"| Python's memory | {again['bytes'] / 2**20:.0f} MiB |",
    ]


def leave_alone(page: Page, folder: Path) -> CoachPage:
    """The page with a pass, and no server."""
    with CoachProcess(folder / "data", HIPFIVE_DOSE_SCALE="1.0") as server:
        answer_all_well(server.http)
        coach = CoachPage(page, server.origin).open()
        page.locator("#start-no-camera").wait_for()
        until(page, READY)
        server.end()
    coach.open("#/")
    coach.shows("HipFive cannot be reached")
    return coach


def times_of(page: Page) -> dict[str, Any]:
    """The coach's times, once it speaks."""
    page.wait_for_function(TIMES)
    found: dict[str, Any] = page.evaluate(TIMES)
    return found


if __name__ == "__main__":
    main()
