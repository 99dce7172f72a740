"""Set-up and signs before the camera: the list turns green and it starts; a hand pauses; crossed arms say pain."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from tests.e2e.browser import camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of, write_film
from tests.support.process import CoachProcess

SIGNS = Path(__file__).parent.parent / "fixtures" / "signs"
LONG = "1.0"
"""Dose scale with which a set lasts until the sign has been made."""
MIRRORED_CAMERA = "() => document.querySelector('hf-app').control.session.isTurned"


def film_of_sign(folder: Path, name: str) -> Path:
    """The film of a person who makes a sign, again and again."""
    path = folder / f"{name}.y4m"
    with av.open(str(SIGNS / f"{name}.mp4")) as container:
        pictures = [frame.to_ndarray(format="yuv420p").astype(np.uint8) for frame in container.decode(video=0)]
    write_film(path, pictures, Fraction(15))
    return path


def test_the_list_turns_green_and_it_starts_by_itself(
    coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path
) -> None:
    answer_all_well(coach.http)
    film = film_of(tmp_path, "leg-swing", "left", letter="b")  # which begins with the lift of a foot
    with open_browser(*camera_showing(film.path)) as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=True)
        browser.page.locator("li.no[data-check=sides]").wait_for()
        for check in ("camera", "light", "body", "view", "distance", "sides"):
            browser.page.locator(f"li.yes[data-check={check}]").wait_for()
        browser.page.locator("[data-starts]").wait_for()
        page.wait_for_set(1, "get_ready", "working")
        assert browser.page.evaluate(MIRRORED_CAMERA) is False
        assert [message["result"] for message in browser.record.told("sides")] == ["passed"], "not given up"


@pytest.mark.parametrize(
    ("name", "states"),
    [("raised-hand", ("paused", "get_ready")), ("crossed-arms", ("hurt",))],
    ids=["raised", "crossed"],
)
def test_a_sign_before_the_camera(
    open_browser: OpenBrowser, tmp_path: Path, name: str, states: tuple[str, ...]
) -> None:
    """The pedal starts; the sign does the rest. The raised hand comes again with the film, and goes on."""
    film = film_of_sign(tmp_path, name)
    with (
        CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=LONG) as server,
        open_browser(*camera_showing(film)) as browser,
    ):
        answer_all_well(server.http)
        page = CoachPage(browser.page, server.origin).open()
        page.start(camera=True)
        page.wait_for_state("set_up")
        browser.page.locator("li.yes[data-check=camera]").wait_for()
        browser.page.keyboard.press("PageDown")
        page.wait_for_state("get_ready", "working")
        browser.page.locator("[data-gesture]").wait_for()
        for state in states:
            page.wait_for_state(state)


def test_signs_can_be_switched_off(open_browser: OpenBrowser, tmp_path: Path) -> None:
    film = film_of_sign(tmp_path, "crossed-arms")
    with (
        CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=LONG) as server,
        open_browser(*camera_showing(film)) as browser,
    ):
        answer_all_well(server.http)
        page = CoachPage(browser.page, server.origin).open("#/settings")
        browser.page.locator("hf-choices[data-name=gestures] label").last.click()
        page.open("#/")
        page.start(camera=True)
        browser.page.locator("li.yes[data-check=camera]").wait_for()
        browser.page.keyboard.press("PageDown")
        page.wait_for_state("working")
        browser.page.wait_for_timeout(1000 * 2 * 6.3)
        told = [payload for way, payload in browser.record.wire if way == "received" and '"gesture"' in str(payload)]
        assert any('"held"' in str(payload) for payload in told)
        assert (page.snapshot or {})["state"] == "working"
