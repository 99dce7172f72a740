"""A device too slow for the thorough model goes to the quick one and says so; a mirrored camera is found and turned."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.browser import Record, camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of
from tests.support.process import CoachProcess

SLOWER = 4
"""How many times slower the page's own thread is made: a phone of some years beside a laptop."""
BUSY = 5
"""Programs for each core that compute all the time: throttling leaves the worker that estimates the pose as it is."""
CAMERA = "document.querySelector('hf-app').control.session.camera.state.state"
TURNED = "() => document.querySelector('hf-app').control.session.isTurned"
THOROUGH = "() => document.querySelector('hf-app').control.changeSettings({ model: 'full' })"


@contextmanager
def busy_computer() -> Iterator[None]:
    """Other programs take nearly all of the processor."""
    count = BUSY * (os.cpu_count() or 1)
    programs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def test_a_slow_device_goes_to_the_quick_model_and_says_so(
    coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path
) -> None:
    answer_all_well(coach.http)
    film = film_of(tmp_path, "leg-swing", "left")
    with open_browser(*camera_showing(film.path), locale="en-GB") as browser:
        page = CoachPage(browser.page, coach.origin).open()
        browser.page.locator("#start-camera").wait_for()
        browser.page.evaluate(THOROUGH)
        session = browser.context.new_cdp_session(browser.page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        with busy_computer():
            page.start(camera=True)
            browser.page.wait_for_function(f"() => {CAMERA}.nowLite", polling=250)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        page.shows("so I now follow you the quick way")  # in the set-up or before the next set, never during one
        assert (page.snapshot or {})["camera"] is True
        browser.page.wait_for_function(f"() => {CAMERA}.status === 'on' && {CAMERA}.rate_hz > 0", polling=250)
        assert browser.record.errors == []


def _answers(record: Record) -> list[str]:
    """What came of the foot that was asked for."""
    told = [json.loads(payload) for way, payload in record.wire if way == "received" and '"sides"' in str(payload)]
    return [message["result"] for message in told if message.get("type") == "sides"]


@pytest.mark.parametrize("mirrored", [False, True], ids=["as it is", "mirrored"])
def test_a_mirrored_camera_is_found_and_turned(
    coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path, mirrored: bool
) -> None:
    """The left foot is asked for and lifted; a mirrored camera shows the right one, twice."""
    answer_all_well(coach.http)
    film = film_of(tmp_path, "leg-swing", "left", letter="b", mirrored=mirrored)
    with open_browser(*camera_showing(film.path), locale="en-GB") as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        assert page.wait_for_set(1, "working")["set"]["side"] == "left"
        assert browser.page.evaluate(TURNED) is mirrored
        assert browser.record.errors == []
    assert _answers(browser.record) == (["other_foot", "swapped"] if mirrored else ["passed"])
