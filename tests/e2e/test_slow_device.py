"""A device that is too slow for the thorough model goes to the quick one, and says so."""

from pathlib import Path

from tests.e2e.browser import camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of
from tests.support.process import CoachProcess

SHARE = 0.2
"""How much of the time the page may run: a phone of some years beside a laptop."""
CAMERA = "document.querySelector('hf-app').control.session.camera.state.state"
THOROUGH = "() => document.querySelector('hf-app').control.changeSettings({ model: 'full' })"


def test_a_slow_device_goes_to_the_quick_model_and_says_so(
    coach: CoachProcess, open_browser: OpenBrowser, tmp_path: Path
) -> None:
    answer_all_well(coach.http)
    film = film_of(tmp_path, "leg-swing", "left")
    with open_browser(*camera_showing(film.path), locale="en-GB") as browser:
        page = CoachPage(browser.page, coach.origin).open()
        browser.page.locator("#start-camera").wait_for()
        browser.page.evaluate(THOROUGH)
        page.start(camera=True)
        browser.page.wait_for_function(f"() => {CAMERA}.status === 'on'", polling=250)
        with browser.slowed(SHARE):
            browser.page.wait_for_function(f"() => {CAMERA}.nowLite", polling=250)
        page.shows("so I now follow you the quick way")  # in the set-up or before the next set, never during one
        assert (page.snapshot or {})["camera"] is True
        browser.page.wait_for_function(f"() => {CAMERA}.status === 'on' && {CAMERA}.rate_hz > 0", polling=250)
        assert browser.record.errors == []
