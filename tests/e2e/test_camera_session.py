"""A whole shortened session before the camera: counts, sides and history against what is true of the films.

A browser can show one film only, so that for each set it is closed and opened again with the next film: every set
is also a session that was left and is gone on with.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.browser import camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import Film, film_of
from tests.support.process import CoachProcess

SCALE = "0.4"
EDGE_S = 0.6
"""[s] how far a movement may reach over the edge of the work and be counted or not."""

HELD_WITHIN_S = 3.0
"""[s] a hold begins and ends somewhat sooner or later for the camera than for the joints: three edges of it."""

SETS = (
    ("leg-swing", "left"),
    ("leg-swing", "right"),
    ("side-leg-swing", "left"),
    ("side-leg-swing", "right"),
    ("circular-swing", "left"),
    ("circular-swing", "right"),
    ("baby-pose", "both"),
    ("yoga-squat", None),
)

# Runs before the page's own scripts: when the camera gave its first picture, on the page's clock.
FIRST_PICTURE = """
const asked = HTMLVideoElement.prototype.requestVideoFrameCallback;
HTMLVideoElement.prototype.requestVideoFrameCallback = function (callback) {
  return asked.call(this, (now, metadata) => {
    window.firstPicture_s ??= (metadata.captureTime ?? now) / 1000;
    callback(now, metadata);
  });
};
"""
# Writes down when the session's state changed, on the same clock.
STATES = """() => {
  window.states = [];
  document.querySelector('hf-app').control.session.live.subscribe((live) => {
    const now = live?.snapshot;
    const last = window.states.at(-1);
    if (now && (last?.state !== now.state || last?.index !== now.set?.index)) {
      window.states.push({ t_s: performance.now() / 1000, state: now.state, index: now.set?.index });
    }
  });
}"""


@dataclass(frozen=True)
class Work:
    """One set as it went: between which times since the film began the person was at work [s]."""

    film: Film
    start_s: float
    end_s: float

    @property
    def counts(self) -> tuple[int, int]:
        """Least and most that may be counted."""
        least = self.film.whole_between(self.film.reps, self.start_s + EDGE_S, self.end_s - EDGE_S)
        return least, self.film.touching(self.film.reps, self.start_s - EDGE_S, self.end_s + EDGE_S)


def do_set(coach: CoachPage, index: int, film: Film) -> Work:
    """Do one set before the camera, from home on, until its work is over."""
    page = coach.page
    page.add_init_script(FIRST_PICTURE)
    coach.open()
    page.locator("#start-camera, #go-on").first.wait_for()
    page.evaluate(STATES)
    if index == 1:
        coach.start(camera=True)
    else:
        coach.go_on()
    coach.wait_for_set(index, "working")
    if index == len(SETS):
        # Squats end when enough are done: one round of the film is enough here, the rest is left with a key.
        page.wait_for_timeout(film.duration_s * 1000)
        page.keyboard.press("n")
    coach.wait_until_past(index)
    first_s: float = page.evaluate("() => window.firstPicture_s")
    states: list[dict[str, Any]] = page.evaluate("() => window.states")
    began = next(n for n, one in enumerate(states) if one["state"] == "working" and one["index"] == index)
    return Work(film, states[began]["t_s"] - first_s, states[began + 1]["t_s"] - first_s)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Film]:
    folder = tmp_path_factory.mktemp("films")
    return [film_of(folder, exercise, side) for exercise, side in SETS]


def test_all_five_before_the_camera(tmp_path: Path, open_browser: OpenBrowser, films: list[Film]) -> None:
    works: list[Work] = []
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=SCALE) as server:
        answer_all_well(server.http)
        for index, film in enumerate(films, start=1):
            with open_browser(*camera_showing(film.path)) as browser:
                coach = CoachPage(browser.page, server.origin)
                works.append(do_set(coach, index, film))
                if index == len(SETS):
                    coach.shows("Well done. That was your five.")
        found = server.http.get("/api/sessions").json()["sessions"][0]
        session = server.http.get(f"/api/sessions/{found['id']}").json()

    assert session["state"] == "done"
    assert [(one["exercise"], one["side"]) for one in session["sets"]] == [
        (name, side or "both") for name, side in SETS
    ]
    for one, work in zip(session["sets"], works, strict=True):
        check_set(one, work)


def check_set(told: dict[str, Any], work: Work) -> None:
    """What was stored of a set against what is true of the film in the time of its work."""
    name = f"{told['exercise']} {told['side']}"
    if told["exercise"] == "baby-pose":
        # It ends when the pose was held long enough, or after twice the time.
        assert told["status"] in {"done", "partial"}, name
        assert told["hold_s"] == pytest.approx(work.film.held_s(work.start_s, work.end_s), abs=HELD_WITHIN_S), name
        return
    assert told["status"] in ({"done", "partial"} if told["exercise"] == "yoga-squat" else {"done"}), name
    least, most = work.counts
    assert least <= told["counted"] <= most, f"{name}: {told['counted']} counted, {least} to {most} are true"
    assert told["counted_by"] == "camera", name
    if told["side"] != "both":
        assert {rep["side"] for rep in told["result"]["reps"]} == {told["side"]}, name
        low, high = told["interval95_deg"]
        assert low <= told["typical_deg"] <= high, name
        assert told["best_deg"] > 0, name
