"""A session while the server is away, ended in earnest: done by the coach in the browser, brought when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.accessibility import beyond_px, faults, small_targets
from tests.e2e.browser import LAPTOP, PHONE, Chromium, camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of
from tests.e2e.keyboard import press
from tests.e2e.test_interruptions import LONG, SQUATS, start_and_count
from tests.e2e.test_offline import KEPT, until
from tests.support.process import CoachProcess

SETS = 8
SCALE = "0.1"
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

SPOIL = """() => new Promise(done => {
  indexedDB.open('hipfive-away').onsuccess = event => {
    const store = event.target.result.transaction('session', 'readwrite').objectStore('session');
    store.getAll().onsuccess = ({ target }) => {
      for (const one of target.result) store.put({ ...one, pass: { ...one.pass, seal: '0'.repeat(64) } });
      store.transaction.oncomplete = () => done(target.result.length);
    };
  };
})"""


@contextmanager
def left_alone(
    tmp_path: Path, open_browser: OpenBrowser, *flags: str, scale: str = SCALE, **options: Any
) -> Iterator[Chromium]:
    """A browser whose server has given a pass and has then gone."""
    with open_browser(*flags, **options) as browser:
        with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=scale) as server:
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
        assert faults(page) == []
        assert small_targets(page) == []
        assert beyond_px(page) <= 0
        press(page, "#start-no-camera")
        press(page, "input[name=score]", "Space")
        press(page, "#begin")
        coach.wait_for_set(1, "working")
        rest_of_session(coach)
        page.locator("input[name=score]").first.wait_for()
        press(page, "input[name=score]", "Space")
        press(page, "[name=choice][value=easy]", "Space")
        coach.shows("Thank you. This is kept with today’s session.")
        press(page, "#to-home")
        coach.shows("One session is kept on this device.")
        with back(tmp_path, browser) as server:
            page.locator("#start-no-camera").wait_for()
            coach.shows_no_more("HipFive cannot be reached")
            (session,) = server.http.get("/api/sessions").json()["sessions"]
        assert (session["state"], session["effort"], session["doubt"]) == ("done", "easy", None)
        assert session["pain"] == {"before": 0, "after": 0}
        assert [each["status"] for each in session["sets"]] == ["done"] * SETS
        assert [line for line in browser.record.console if "Content Security Policy" in line] == []
        assert browser.record.errors == []


def test_pain_stops_it_and_the_plan_knows(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with left_alone(tmp_path, open_browser) as browser:
        coach = coach_of(browser)
        page = coach.page
        session_id = coach.start(camera=False)
        coach.wait_for_set(1, "working")
        page.keyboard.press("h")
        coach.wait_for_state("hurt")
        page.check("[data-name=where] input[value=groin]")
        page.check("[data-name=kind] input[value=ache]")
        page.click("#keep-pain")
        coach.wait_for_set(3, "get_ready", "working")  # that exercise is over on both sides
        coach.open("#/")  # left in the middle of it
        page.locator("#go-on").wait_for()
        assert page.locator("#start-no-camera").count() == 0

        with back(tmp_path, browser) as server:
            page.locator("#start-no-camera").wait_for()
            (session,) = server.http.get("/api/sessions").json()["sessions"]
            assert (session["id"], session["state"], session["doubt"]) == (session_id, "stopped", None)
            assert session["sets"][0]["pain"] == {"where": "groin", "side": "left", "score": None, "kind": "ache"}
            tracks = server.http.get("/api/programme").json()["tracks"]
            reasons = {track["side"]: track["why"] for track in tracks if track["exercise"] == "leg-swing"}
            assert {why["why"] for why in reasons.values()} == {"pain"}
        assert browser.record.errors == []


def test_no_session_starts_after_pain_before_the_server_knows(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with left_alone(tmp_path, open_browser) as browser:
        coach = coach_of(browser)
        page = coach.page
        coach.start(camera=False)
        coach.wait_for_set(1, "working")
        page.keyboard.press("h")
        coach.wait_for_state("hurt")
        page.check("[data-name=where] input[value=groin]")
        page.check("[data-name=kind] input[value=sharp]")  # an alarm: the whole session is over
        page.click("#keep-pain")
        page.wait_for_function("() => location.hash.startsWith('#/summary/')")
        coach.open("#/")
        page.locator("[data-reason=hurt]").wait_for()
        assert page.locator("#start-no-camera, #go-on").count() == 0
        with back(tmp_path, browser) as server:
            page.locator("#acknowledge").wait_for()  # by itself, and the questions are asked again
            assert server.http.get("/api/screening").json()["status"]["reason"] == "after_pain"
            assert server.http.get("/api/away/pass").status_code == 403
        coach.open("#/")
        page.locator("[data-reason=pass]").wait_for()  # and without answers there is no pass
        assert browser.record.errors == []


def test_the_pain_of_a_session_that_is_refused_is_told(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with left_alone(tmp_path, open_browser) as browser:
        coach = coach_of(browser)
        coach.start(camera=False)
        coach.wait_for_set(1, "working")
        coach.page.keyboard.press("h")
        coach.wait_for_state("hurt")
        coach.page.click("#skip-pain")
        coach.wait_for_set(3, "get_ready", "working")
        coach.open("#/").page.locator("#go-on").wait_for()
        assert coach.page.evaluate(SPOIL) == 1
        with back(tmp_path, browser) as server:
            coach.shows("could not be taken in")
            coach.page.locator("#start-no-camera").wait_for()
            (session,) = server.http.get("/api/sessions").json()["sessions"]
            assert (session["doubt"], session["sets"][0]["status"]) == ("refused", "hurt")
            tracks = server.http.get("/api/programme").json()["tracks"]
            reasons = [track["why"] for track in tracks if track["exercise"] == "leg-swing"]
            assert [why["why"] for why in reasons] == ["pain", "pain"]
            coach.open("#/history")
            coach.shows("Not counted")
        assert browser.record.errors == []


def test_the_browser_is_killed(tmp_path: Path, open_browser: OpenBrowser) -> None:
    """What was counted is kept, and gone on with from the page's own offer."""
    with left_alone(tmp_path, open_browser, scale=LONG) as browser:
        origin = coach_of(browser).origin
        start_and_count(coach_of(browser), 3)
        browser.kill()
    with open_browser() as browser:
        coach = CoachPage(browser.page, origin).open()
        coach.shows("You have an unfinished session")
        coach.go_on()
        assert coach.wait_for_set(SQUATS, "get_ready", "working")["count"]["value"] == 3
        coach.wait_for_set(SQUATS, "working")
        with back(tmp_path, browser) as server:
            coach.page.keyboard.press(" ")
            coach.wait_for_state("paused")
            coach.page.click("#finish")
            coach.page.wait_for_function("() => location.hash.startsWith('#/summary/')")
            coach.page.locator("input[name=score]").first.wait_for()
            sessions = server.http.get("/api/sessions").json()["sessions"]
            assert [(each["state"], each["doubt"]) for each in sessions] == [("stopped", None)]
            assert sessions[0]["sets"][-1]["counted"] == 3
            assert sessions[0]["sets"][-1]["counted_by"] == "person"
        assert browser.record.errors == []


def test_the_camera_counts_and_a_reload_loses_nothing(tmp_path: Path, open_browser: OpenBrowser) -> None:
    film = film_of(tmp_path, "leg-swing", "left", slower=1.5)
    with left_alone(tmp_path, open_browser, *camera_showing(film.path), scale="0.8") as browser:
        coach = coach_of(browser)
        page = coach.page
        session_id = coach.start(camera=True)
        coach.wait_for_set(1, "working")
        coach.counted(1)
        page.reload()
        coach.wait_for_set(1, "get_ready", "working")  # it goes on by itself
        coach.wait_until_past(1)
        with back(tmp_path, browser) as server:
            page.wait_for_timeout(4000)
            assert server.http.get("/api/sessions").json()["sessions"] == []  # it is not disturbed while it goes on
            coach.open("#/")
            page.locator("#start-no-camera").wait_for()
            session = server.http.get(f"/api/sessions/{session_id}").json()
            first = session["sets"][0]
            assert (first["status"], first["counted_by"], session["doubt"]) == ("done", "camera", None)
            assert first["counted"] >= 2
            assert len(server.http.get(f"/api/sessions/{session_id}/sets/1/recording").content) > 10_000
            coach.open("#/history")
            assert len(server.http.get("/api/sessions").json()["sessions"]) == 1  # once
        assert browser.record.errors == []
