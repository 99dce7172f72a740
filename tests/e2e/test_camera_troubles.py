"""The camera refused, busy, missing, unplugged, without WebGL, or showing nobody: said plainly, and a way on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.browser import ALLOWED_CAMERA, camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import empty_room
from tests.support.process import CoachProcess

BUSY = """
navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('in use', 'NotReadableError'));
"""


@pytest.fixture(autouse=True)
def _screened(coach: CoachProcess) -> None:
    answer_all_well(coach.http)


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("--deny-permission-prompts", "--use-fake-device-for-media-stream"), "The camera is not allowed"),
        (("--use-fake-ui-for-media-stream",), "No camera was found"),
        ((*ALLOWED_CAMERA, "--disable-gpu", "--disable-software-rasterizer"), "This browser cannot follow movement"),
    ],
    ids=["refused", "missing", "no-webgl"],
)
def test_trouble_at_the_start(
    coach: CoachProcess, open_browser: OpenBrowser, flags: tuple[str, ...], words: str
) -> None:
    with open_browser(*flags) as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        page.shows(words)
        assert page.wait_for_state("set_up")["camera"] is True
        page.page.click("#trouble-without-camera")
        assert page.wait_for_set(1, "get_ready", "working")["camera"] is False


def test_a_busy_camera_can_be_tried_again(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    with open_browser(*ALLOWED_CAMERA) as browser:
        browser.page.add_init_script(BUSY)
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        page.shows("The camera is in use elsewhere")
        page.page.evaluate("() => { delete navigator.mediaDevices.getUserMedia; }")
        page.page.click("#retry-camera")
        page.page.locator("hf-set-up hf-camera video").wait_for()
        page.page.locator("#retry-camera").wait_for(state="detached")
        assert page.wait_for_state("set_up")["camera"] is True


def test_nobody_in_view_and_on_anyway(coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path) -> None:
    with open_browser(*camera_showing(empty_room(tmp_path))) as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        page.shows("Step into the picture, please.")
        page.page.click("#go-on-anyway")
        found = page.wait_for_set(1, "working")
        assert found["camera"] is True
        page.wait_until_past(1)
    first = coach.http.get("/api/sessions").json()["sessions"][0]["sets"][0]
    assert (first["status"], first["counted"]) == ("done", 0)


def test_unplugged_in_the_middle(coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path) -> None:
    with open_browser(*camera_showing(empty_room(tmp_path))) as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        page.shows("Step into the picture, please.")
        page.page.click("#go-on-anyway")
        page.wait_for_state("get_ready", "working")
        page.page.evaluate(
            "() => { const [track] = document.querySelector('hf-app').control.session.camera.state.state"
            ".stream.getTracks(); track.stop(); track.dispatchEvent(new Event('ended')); }"
        )
        page.shows("The camera has stopped. We go on without it.")
        page.wait_until_past(1)
        found = page.snapshot
        assert found is not None
        assert found["camera"] is False
