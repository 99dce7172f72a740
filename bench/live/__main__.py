"""The command: `python -m bench.live` prints how promptly the live view answers on this machine, as Markdown tables.

Needs what the browser tests need (`scripts/prepare.sh checks`). A rendered person swings before the camera; nothing
else should run meanwhile.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import Playwright, sync_playwright
from tests.e2e.browser import camera_showing, chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.films import film_of
from tests.support.process import CoachProcess

MARKS = (Path(__file__).parent / "marks.js").read_text(encoding="utf-8")
LONG_MS = 50.0
"""[ms] A task of the main thread beyond this is felt; the issue's bar."""
STARTS = 5
SAME_MS = 1.5
"""[ms] within which a message is about a frame; frames are 33 ms apart."""


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.live", description=__doc__)
    parser.add_argument("--model", choices=("lite", "full"), default="lite")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        print("\n".join(start_rows(playwright, folder)), flush=True)
        print()
        print("\n".join(session_rows(playwright, folder, asked.model)))


def start_rows(playwright: Playwright, folder: Path) -> list[str]:
    """First paint and first use, with a browser that has never seen the page."""
    painted, usable = [], []
    with CoachProcess(folder / "start", HIPFIVE_DOSE_SCALE="0.2") as server:
        answer_all_well(server.http)
        for number in range(STARTS):
            with chromium(playwright, folder / f"fresh-{number}") as browser:
                browser.page.goto(f"{server.origin}/")
                browser.page.locator("#start-camera").wait_for()
                usable.append(float(browser.page.evaluate("() => performance.now()")))
                paint = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"
                painted.append(float(browser.page.evaluate(paint)))
    return [
        "| start on localhost, nothing kept | median [ms] | slowest [ms] |",
        "|---|---|---|",
        *(f"| {what} | {np.median(times):.0f} | {max(times):.0f} |"
          for what, times in (("first paint", painted), ("a session can be started; no model loaded", usable))),
    ]  # fmt: skip


def session_rows(playwright: Playwright, folder: Path, model: str) -> list[str]:
    """One set before the camera."""
    film = film_of(folder, "leg-swing", "left")
    with CoachProcess(folder / "session", HIPFIVE_DOSE_SCALE="1.0") as server:
        answer_all_well(server.http)
        with chromium(playwright, folder / "profile", *camera_showing(film.path)) as browser:
            browser.page.add_init_script(MARKS)
            page = CoachPage(browser.page, server.origin).open()
            browser.page.evaluate(
                f"() => document.querySelector('hf-app').control.changeSettings({{model: '{model}'}})"
            )
            page.start(camera=True)
            page.wait_for_state("set_up")
            browser.page.locator("li.yes[data-check=camera]").wait_for()
            page.page.click("#go-on-anyway")
            page.wait_for_set(1, "working")
            page.wait_until_past(1)
            marks: dict[str, Any] = browser.page.evaluate("() => window.marks")
    return table(marks, model)


def table(marks: dict[str, Any], model: str) -> list[str]:
    """What the marks say of the set at work."""
    frames = np.array(marks["frames"])
    work = [row for row in marks["shown"] if row[4] == "working"]
    measured = np.array([[row[1] * 1000.0, row[2], row[3]] for row in work if row[0] == "measured"])
    sent_ms = frames[:, 0] + offset_ms(frames[:, 0], measured[:, 0])
    nearest = np.abs(sent_ms[None, :] - measured[:, :1]).argmin(axis=1)
    captured, left = frames[nearest].T
    tasks = [duration for _, duration, state in marks["tasks"] if state == "working"]
    before = [duration for _, duration, state in marks["tasks"] if state in (None, "idle", "set_up", "get_ready")]
    span_s = (work[-1][2] - work[0][2]) / 1000.0
    rate = np.sum((frames[:, 1] >= work[0][2]) & (frames[:, 1] <= work[-1][2])) / span_s
    return [
        f"| {span_s:.0f} s of swings, {model} model, {rate:.1f} pictures a second | median | 95 % | most |",
        "|---|---|---|---|",
        _row("picture taken to landmarks sent [ms]", left - captured),
        _row("landmarks sent to answer received [ms]", measured[:, 1] - left),
        _row("picture taken to answer on the screen [ms]", measured[:, 2] - captured),
        "",
        f"Tasks of the main thread over {LONG_MS:.0f} ms: {_told(tasks)} in these {span_s:.0f} s; "
        f"{_told(before)} before, while the page and the model load and the camera is set up.",
    ]


def offset_ms(frames_ms: Any, told_ms: Any) -> float:
    """What the server takes off the page's clock: the one under which most messages are about a frame that was sent."""
    sample = told_ms[:: max(1, len(told_ms) // 40)]

    def fits(offset: float) -> int:
        away = np.abs((frames_ms + offset)[None, :] - sample[:, None]).min(axis=1)
        return int(np.sum(away < SAME_MS))

    return float(max((told_ms[0] - frame for frame in frames_ms), key=fits))


def _told(tasks: Sequence[float]) -> str:
    return f"{len(tasks)} (the longest {max(tasks):.0f} ms)" if tasks else "none"


def _row(what: str, values: Sequence[float] | Any) -> str:
    return f"| {what} | {np.median(values):.0f} | {np.percentile(values, 95):.0f} | {np.max(values):.0f} |"


if __name__ == "__main__":
    main()
