"""The browser or the server dies in mid session: home offers to go on, and nothing that was counted is lost."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.process import CoachProcess

LONG = "1.0"
SQUATS = 8
COUNT = "n => document.querySelector('hf-app').control.session.live.state?.snapshot?.count.value === n"


def start_and_count(coach: CoachPage, times: int) -> str:
    """Start without camera, go to the squats, and count some by hand."""
    session_id = coach.open().start(camera=False)
    coach.skip_to(SQUATS)
    for number in range(1, times + 1):
        coach.page.keyboard.press("ArrowUp")
        coach.page.wait_for_function(COUNT, arg=number)
    return session_id


def test_the_browser_is_killed(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=LONG) as server:
        answer_all_well(server.http)
        with open_browser() as browser:
            start_and_count(CoachPage(browser.page, server.origin), 3)
            browser.kill()
        with open_browser() as browser:
            coach = CoachPage(browser.page, server.origin).open()
            coach.shows("You have an unfinished session")
            coach.go_on()
            found = coach.wait_for_set(SQUATS, "get_ready", "working")
            assert found["count"]["value"] == 3
            coach.wait_for_set(SQUATS, "working")


def test_the_server_is_killed_and_comes_back(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=LONG) as server:
        answer_all_well(server.http)
        port = int(server.origin.rsplit(":", 1)[1])
        with open_browser() as browser:
            coach = CoachPage(browser.page, server.origin)
            start_and_count(coach, 2)
            server.send_signal(signal.SIGKILL)
            coach.shows("The connection was lost. Trying again")
            # The very same page finds the new server by itself, and goes on.
            with CoachProcess(tmp_path / "data", port, HIPFIVE_DOSE_SCALE=LONG):
                coach.shows_no_more("The connection was lost. Trying again")
                found = coach.wait_for_set(SQUATS, "get_ready", "working")
                assert found["count"]["value"] == 2
                coach.wait_for_set(SQUATS, "working")
                coach.page.keyboard.press("ArrowUp")
                coach.page.wait_for_function(COUNT, arg=3)


def test_an_unfinished_session_can_be_ended(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_set(1, "get_ready", "working")
        page.open("#/").page.click("#discard")
        page.page.locator("#start-no-camera").wait_for()
    assert coach.http.get("/api/sessions").json()["sessions"][0]["state"] == "stopped"


def test_one_page_at_a_time(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=LONG) as server:
        answer_all_well(server.http)
        with open_browser() as browser:
            first = CoachPage(browser.page, server.origin)
            session_id = start_and_count(first, 1)
            second = CoachPage(browser.context.new_page(), server.origin).open(f"#/session/{session_id}")
            second.shows("This session is open in another tab")
            assert first.snapshot is not None
            second.page.click("#take-over")
            first.shows("This session goes on in another tab")
            found = second.wait_for_set(SQUATS, "get_ready", "working", "paused")
            assert found["count"]["value"] == 1
