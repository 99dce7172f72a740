"""A mirrored camera is found and turned."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.browser import camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of
from tests.support.process import CoachProcess

TURNED = "() => document.querySelector('hf-app').control.session.isTurned"


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
    answers = [message["result"] for message in browser.record.told("sides")]
    assert answers == (["other_foot", "swapped"] if mirrored else ["passed"])
