"""A session while the server is away, ended in earnest: done by the coach in the browser, and brought once it is back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.browser import LAPTOP, PHONE, Chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.keyboard import press
from tests.e2e.test_offline import KEPT, until
from tests.support.process import CoachProcess

SETS = 8
SCALE = "0.2"
READY = f"""async () => {{
  const kept = await ({KEPT})();
  if (!kept.some(path => path.endsWith('/pyodide.asm.wasm'))) return false;
  return await new Promise(done => {{
    const asked = indexedDB.open('hipfive-away');
    asked.onsuccess = () => {{
      const all = asked.result.transaction('pass').objectStore('pass').getAll();
      all.onsuccess = () => done(all.result.length === 1);
    }};
  }});
}}"""


@contextmanager
def left_alone(tmp_path: Path, open_browser: OpenBrowser, *flags: str, **options: Any) -> Iterator[Chromium]:
    """A browser whose server has given a pass and has then gone."""
    with open_browser(*flags, **options) as browser:
        with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=SCALE) as server:
            answer_all_well(server.http)
            coach = CoachPage(browser.page, server.origin).open()
            coach.page.locator("#start-no-camera").wait_for()
            until(coach.page, READY)
            server.end()
        coach.open("#/")
        coach.shows("HipFive cannot be reached")
        yield browser


def coach_of(browser: Chromium) -> CoachPage:
    return CoachPage(browser.page, browser.page.url.partition("/#")[0])


def back(tmp_path: Path, browser: Chromium) -> CoachProcess:
    port = int(coach_of(browser).origin.rsplit(":", 1)[1])
    return CoachProcess(tmp_path / "data", port, HIPFIVE_DOSE_SCALE=SCALE)


def rest_of_session(coach: CoachPage) -> None:
    """Do the rest by keyboard; waiting between sets is cut short."""
    while True:
        coach.wait_until_waiting_or_done()
        if coach.is_over:
            return
        coach.page.keyboard.press("n")
        coach.wait_for_state("get_ready", "working", "done")


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_the_whole_routine_by_keyboard(size: dict[str, int], tmp_path: Path, open_browser: OpenBrowser) -> None:
    with left_alone(tmp_path, open_browser, size=size) as browser:
        coach = coach_of(browser)
        page = coach.page
        page.screenshot(path=f"/tmp/shots/away-{size['width']}.png")
        press(page, "#start-no-camera")
        page.screenshot(path=f"/tmp/shots/before-{size['width']}.png")
        press(page, "input[name=score]", "Space")
        press(page, "#begin")
        coach.wait_for_set(1, "working")
        page.screenshot(path=f"/tmp/shots/work-{size['width']}.png")
        rest_of_session(coach)
        page.locator("input[name=score]").first.wait_for()
        page.screenshot(path=f"/tmp/shots/summary-{size['width']}.png")
        press(page, "input[name=score]", "Space")
        press(page, "[name=choice][value=easy]", "Space")
        coach.shows("Thank you. This is kept with today’s session.")
        press(page, "#to-home")
        coach.shows("One session is kept on this device.")
        page.screenshot(path=f"/tmp/shots/waiting-{size['width']}.png")
        with back(tmp_path, browser) as server:
            page.locator("#start-no-camera").wait_for()
            coach.shows_no_more("HipFive cannot be reached")
            (session,) = server.http.get("/api/sessions").json()["sessions"]
        assert (session["state"], session["effort"], session["doubt"]) == ("done", "easy", None)
        assert session["pain"] == {"before": 0, "after": 0}
        assert [each["status"] for each in session["sets"]] == ["done"] * SETS
        assert [line for line in browser.record.console if "Content Security Policy" in line] == []
        assert browser.record.errors == []
