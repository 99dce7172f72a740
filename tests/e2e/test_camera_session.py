"""A whole shortened session before the camera: counts, sides and history against what is true of the films.

A browser can show one film only, so that for each set it is closed and opened again with the next film: every set
is also a session that was left and is gone on with. Films and doses are as slow as this machine is, and what is true
is taken from the very pictures that the page looked at (``filmed``): a busy machine makes the test long, not wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.browser import Chromium, camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.film_marks import READ_MARKS
from tests.e2e.filmed import Attempt, Filmed, put_together
from tests.e2e.films import Film, Move, film_of
from tests.support.process import CoachProcess

WANTED_HZ = 15.0
"""[Hz of the clip] how often the page should see the person: the bar that the engine is held to."""
SLOWER = (1.5, 3.0)
"""How much slower than their clips the films are, at least and at most: beyond, a swing is no longer one movement."""
CIRCLES_SLOWER = (1.0, 2.0)
"""The same of circles: the clip's small ones take 1.6 s and change direction each time; twice as slow, the pose model's
noise hides one in ten of them."""
SCALE_BY_SLOWER = 0.2
"""Dose scale for a film of the clip's own pace: six seconds of swings."""
WORK_S = 30.0
"""[s] of swings at a scale of 1."""
ATTEMPTS = 3
RATE_AFTER, RATE_OVER = 20, 40
"""How many pictures are passed over, while the page still loads, and how many are timed."""
NOTICED_S, NOTICED_OF_CLIP_S = 0.8, 0.6
"""[s] how late a movement is surely counted after its end: the picture's way to the engine and half a second of rest;
and [s of the clip] until the leg has clearly begun the next, or a sixth of it where that is a circle."""
SHARED = 0.5
"""Share of the time that two spans must have in common to be one movement."""
HOLD_EDGE_S = 0.75
"""[s of the clip] the hands seem at the feet this much before or after they are."""

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


def picture_rate_hz(open_browser: OpenBrowser, folder: Path) -> float:
    """How often a second the page looks at the camera's picture on this machine as it is now."""
    film = film_of(folder, "leg-swing", "left")
    with CoachProcess(folder / "rate") as server, open_browser(*camera_showing(film.path)) as browser:
        answer_all_well(server.http)
        coach = CoachPage(browser.page, server.origin).open()
        coach.start(camera=True)
        coach.wait_for_state("set_up", "get_ready", "working")
        coach.looks_per_s(RATE_AFTER)
        return coach.looks_per_s(RATE_OVER)


def slower_than_clip(rate_hz: float, exercise: str | None = None) -> float:
    """How much slower than its clip a film is, so that the person is seen often enough at ``rate_hz`` [Hz]."""
    least, most = CIRCLES_SLOWER if exercise == "circular-swing" else SLOWER
    return min(max(WANTED_HZ / rate_hz, least), most)


def late_s(film: Film) -> float:
    """[s] after its end at which a movement of the film has surely been noticed."""
    return NOTICED_S + NOTICED_OF_CLIP_S * film.slower


def do_set(browser: Chromium, server: CoachProcess, index: int, film: Film, work_s: float) -> Filmed:
    """Do one set before the camera, from home on, until its work is over; swings last for ``work_s`` [s].

    It is done again when the machine was too busy to see one movement well.
    """
    page = browser.page
    page.add_init_script(READ_MARKS)
    coach = CoachPage(page, server.origin).open()
    page.locator("#start-camera, #go-on").first.wait_for()
    if index == 1:
        coach.start(camera=True)
    else:
        coach.go_on()
    for attempt in range(1, ATTEMPTS + 1):
        now = coach.wait_for_set(index, "get_ready")
        begin_s = position_s(coach, film) + now["clock"]["remaining_s"]
        if not film.whole_between(begin_s, begin_s + work_s - late_s(film)):
            begin_with_the_film(coach, film)
        coach.wait_for_set(index, "working")
        if index == len(SETS):
            # Squats end when enough are done: one round of the film is enough here, the rest is left with a key.
            coach.wait_until_past(index, most_s=film.duration_s)
            page.keyboard.press("n")
        coach.wait_until_past(index)
        seen = seen_of(browser, server, (index, attempt), film)
        if attempt == ATTEMPTS or not film.reps or seen.must_count(late_s(film)) or coach.is_over:
            break
        page.keyboard.press("r")
    return seen


def position_s(coach: CoachPage, film: Film) -> float:
    """[s] where the film is in its round."""
    number: int = coach.page.evaluate("() => window.shown.at(-1)[1]")
    return number / film.fps


def begin_with_the_film(coach: CoachPage, film: Film) -> None:
    """Pause, and go on when the film begins anew: the person stands still first, as people do."""
    coach.page.keyboard.press("Space")
    coach.wait_for_state("paused")
    coach.page.wait_for_function(
        "most => window.shown.at(-1)[1] <= most", arg=round(0.4 * film.slower * film.fps), polling=50
    )
    coach.page.keyboard.press("Space")


def seen_of(browser: Chromium, server: CoachProcess, attempt: Attempt, film: Film) -> Filmed:
    """What was filmed of the set that has just been done."""
    shown: list[Sequence[float]] = browser.page.evaluate("() => window.shown")
    session = server.http.get("/api/sessions").json()["sessions"][0]
    recording = server.http.get(f"/api/sessions/{session['id']}/sets/{attempt[0]}/recording").content
    return put_together(film, browser.record.wire, shown, recording, attempt)


def test_all_five_before_the_camera(tmp_path: Path, open_browser: OpenBrowser) -> None:
    rate_hz = picture_rate_hz(open_browser, tmp_path)
    slower = slower_than_clip(rate_hz)
    scale = SCALE_BY_SLOWER * slower
    filmed: list[Filmed] = []
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=str(scale)) as server:
        answer_all_well(server.http)
        for index, (exercise, side) in enumerate(SETS, start=1):
            film = film_of(tmp_path, exercise, side, slower=slower_than_clip(rate_hz, exercise))
            with open_browser(*camera_showing(film.path)) as browser:
                filmed.append(do_set(browser, server, index, film, WORK_S * scale))
                if index == len(SETS):
                    CoachPage(browser.page, server.origin).shows("Well done. That was your five.")
            film.path.unlink()
        found = server.http.get("/api/sessions").json()["sessions"][0]
        session = server.http.get(f"/api/sessions/{found['id']}").json()

    assert session["state"] == "done"
    assert [(one["exercise"], one["side"]) for one in session["sets"]] == [
        (name, side or "both") for name, side in SETS
    ]
    problems: list[str] = []
    for told, seen in zip(session["sets"], filmed, strict=True):
        name = f"{told['exercise']} {told['side']} (pictures a second: {rate_hz:.1f} before, {seen.rate_hz:.1f} then)"
        try:
            (check_hold if told["exercise"] == "baby-pose" else check_counts)(name, told, seen)
        except AssertionError as error:
            problems.append(str(error))
    assert problems == []


def check_hold(name: str, told: dict[str, Any], seen: Filmed) -> None:
    """It was held for as long as the film shows, and ended when that was enough, or after twice the time."""
    assert told["status"] in {"done", "partial"}, name
    parts = [
        min(hold.end_s, end) - max(hold.start_s, begin)
        for hold in seen.moves(seen.film.holds)
        for begin, end in seen.work
    ]
    held = [part for part in parts if part > 0.0]
    within_s = 2 * HOLD_EDGE_S * seen.film.slower * len(held)
    assert sum(held) > within_s, f"{name}: nothing to be seen"
    assert told["hold_s"] == pytest.approx(sum(held), abs=within_s), name


def check_counts(name: str, told: dict[str, Any], seen: Filmed) -> None:
    """Every movement well seen in the work was counted, on its side, and nothing else was."""
    assert told["status"] in ({"done", "partial"} if told["exercise"] == "yoga-squat" else {"done"}), name
    assert told["counted_by"] == "camera", name
    assert told["counted"] == len(seen.counted), name
    true = seen.moves(seen.film.reps)
    complete = [move for move in true if move.complete]
    matches = [same_as(rep, complete) for rep in seen.counted]
    assert None not in matches, f"{name}: counted {spans(seen.counted)}, true are {complete}"
    assert len(set(matches)) == len(matches), f"{name}: one counted twice, {spans(seen.counted)}"
    wanted = seen.must_count(late_s(seen.film))
    assert any(move.complete for move in wanted), f"{name}: nothing was well seen, {true} in {seen.work}"
    missed = [move for move in wanted if move.complete and move not in matches]
    assert not missed, f"{name}: {missed} not counted, but {spans(seen.counted)}"
    listed = [same_as(rep, true) for rep in told["result"]["reps"] if not rep["complete"]]
    assert [move for move in wanted if not move.complete and move not in listed] == [], name
    if told["side"] != "both":
        assert {rep["side"] for rep in (*told["result"]["reps"], *seen.counted)} == {told["side"]}, name
        low, high = told["interval95_deg"]
        assert low <= told["typical_deg"] <= high, name
        assert told["best_deg"] > 0, name


def spans(reps: Sequence[Any]) -> list[tuple[float, float]]:
    return [(rep["start_s"], rep["end_s"]) for rep in reps]


def same_as(rep: Any, moves: Sequence[Move]) -> Move | None:
    """The movement that a repetition was, if it was one."""
    for move in moves:
        shared_s = min(rep["end_s"], move.end_s) - max(rep["start_s"], move.start_s)
        if shared_s > SHARED * (max(rep["end_s"], move.end_s) - min(rep["start_s"], move.start_s)):
            return move
    return None
