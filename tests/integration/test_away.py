"""Sessions done while the server was away: replayed, judged and kept once; pain always counts, doubt raises nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.support.away import AwayPage, hurting, pass_of, sessions_of, standings
from tests.support.camera import FPS, frame_of, quiet_then_moving
from tests.support.driving import ALL_WELL
from tests.support.server import RunningServer

from hipfive.coach.screening import SCREENING_VERSION
from hipfive.exercises import EXERCISES

DAY_S = 86_400.0


def test_a_whole_session_is_taken_in_once(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage(signed, server.clock, before=2)
    page.whole()
    page.step("felt", {"pain": 1, "effort": "easy"})
    shown = json.loads(page.desk.summary())
    answer = page.bring(server.http)
    assert answer.status_code == 200
    kept = answer.json()
    assert (kept["state"], kept["doubt"], kept["effort"]) == ("done", None, "easy")
    assert kept["pain"] == {"before": 2, "after": 1}
    assert {each["status"] for each in kept["sets"]} == {"done"}
    assert {**kept, "sets": None} == {**shown, "sets": None}
    assert [each["counted"] for each in kept["sets"]] == [each["counted"] for each in shown["sets"]]
    assert page.bring(server.http).json() == kept
    assert len(sessions_of(server)) == 1


@pytest.mark.usefixtures("signed")
def test_it_counts_as_one_that_was_done_here(server: RunningServer) -> None:
    """Three comfortable days away make one step up, as three here do."""
    before = standings(server)
    for _ in range(3):
        page = AwayPage(pass_of(server), server.clock, before=1)
        page.whole()
        page.step("felt", {"pain": 1, "effort": "right"})
        assert page.bring(server.http).json()["doubt"] is None
        server.clock.pass_s(DAY_S)
    assert [why for _, _, why in standings(server)] == ["comfortable"] * len(before)


def test_what_the_camera_saw_is_kept(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage(signed, server.clock, camera=True)
    page.command("begin")
    page.command("camera_ready")
    film(page, server, 5.0, 14.0)
    kept = page.bring(server.http).json()
    first = kept["sets"][0]
    assert first["counted_by"] == "camera"
    assert first["counted"] >= 2
    recording = server.http.get(f"/api/sessions/{kept['id']}/sets/1/recording")
    assert len(recording.content) > 10_000
    assert page.told["sets"][0]["exercise"] == "leg-swing"


def test_the_camera_goes_on_counting_after_the_page_was_closed(server: RunningServer, signed: dict[str, str]) -> None:
    """The page's clocks begin anew; the engine and its recording go on."""
    page = AwayPage(signed, server.clock, camera=True)
    page.command("begin")
    page.command("camera_ready")
    film(page, server, 3.0, 3.0)
    before = page.count
    server.clock.pass_s(5.0)
    page.begins_s = server.clock.monotonic_s()
    page.came()
    page.command("resume")
    film(page, server, 3.0, 4.0)
    assert page.count > before >= 1
    assert page.bring(server.http).json()["sets"][0]["counted"] == page.count


def film(page: AwayPage, server: RunningServer, quiet_s: float, moving_s: float) -> None:
    """Stand still, then swing the left leg before the camera."""
    for pose in quiet_then_moving(EXERCISES["leg-swing"], "left", quiet_s, moving_s):
        server.clock.pass_s(1 / FPS)
        page.frame(frame_of(pose, pose.t_s))
        page.step("tick")


def test_a_page_that_was_closed_goes_on_and_one_that_was_left_is_ended(
    server: RunningServer, signed: dict[str, str]
) -> None:
    page = AwayPage(signed, server.clock)
    page.command("begin")
    page.wait_for("working")
    server.clock.pass_s(600.0)
    page.came()
    assert page.state == "paused"
    page.command("resume")
    page.wait_for("working")
    page.wait_s(1.0)
    kept = page.bring(server.http).json()
    assert (kept["state"], kept["doubt"]) == ("stopped", None)
    assert kept["sets"][0]["status"] == "partial"


def test_one_that_never_began_is_ended_too(server: RunningServer, signed: dict[str, str]) -> None:
    kept = AwayPage(signed, server.clock).bring(server.http).json()
    assert (kept["state"], kept["sets"]) == ("stopped", [])


def test_pain_makes_it_easier(server: RunningServer, signed: dict[str, str]) -> None:
    page = hurting(AwayPage(signed, server.clock))
    assert page.told["hurt"] is True
    assert page.bring(server.http).json()["sets"][0]["pain"]["score"] == 5
    assert [why for _, _, why in standings(server)] == ["pain", "pain"]


def test_alarming_pain_voids_the_answers(server: RunningServer, signed: dict[str, str]) -> None:
    page = hurting(AwayPage(signed, server.clock), "sharp")
    assert page.state == "stopped"
    page.bring(server.http)
    assert server.http.get("/api/screening").json()["status"]["reason"] == "after_pain"
    assert server.http.get("/api/away/pass").status_code == 403


def test_pain_after_it_is_told_to_the_page(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage(signed, server.clock, before=1)
    page.whole()
    page.step("felt", {"pain": 2, "effort": None})
    assert page.told["hurt"] is False
    page.step("felt", {"pain": 3, "effort": None})
    assert (page.told["hurt"], page.told["after"]) == (True, 3)


def test_pain_ends_a_session_that_was_opened_without_knowing_of_it(
    server: RunningServer, signed: dict[str, str]
) -> None:
    page = hurting(AwayPage(signed, server.clock))
    open_here = server.open_session()
    page.bring(server.http)
    states = {session["id"]: session["state"] for session in sessions_of(server)}
    assert states == {open_here: "stopped", page.opening["id"]: "stopped"}


def test_one_without_pain_leaves_an_open_session_alone(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage(signed, server.clock)
    page.whole()
    open_here = server.open_session()
    page.bring(server.http)
    assert {session["id"]: session["state"] for session in sessions_of(server)}[open_here] == "open"


def test_there_is_no_pass_without_answers_or_in_a_session(server: RunningServer) -> None:
    refused = server.http.get("/api/away/pass")
    assert (refused.status_code, refused.json()["error"]["id"]) == (403, "error-screening-needed")
    server.screen()
    server.open_session()
    refused = server.http.get("/api/away/pass")
    assert (refused.status_code, refused.json()["error"]["id"]) == (409, "error-session-open")


@pytest.mark.usefixtures("signed")
def test_the_pass_ends_with_the_screening(server: RunningServer) -> None:
    server.clock.pass_s(89 * DAY_S)
    text = json.loads(pass_of(server)["text"])
    assert text["until_s"] - server.clock.utc().timestamp() == pytest.approx(DAY_S)
    assert set(text) == {"format", "person", "issued_s", "until_s", "conditions", "support", "plans"}


def test_nothing_begins_or_goes_on_by_a_pass_that_is_over(server: RunningServer, signed: dict[str, str]) -> None:
    late = AwayPage(signed, server.clock, day="2026-03-04")
    server.clock.pass_s(3 * DAY_S)
    late.came()
    late.command("begin")
    problem = next(message for message in late.messages[::-1] if message["type"] == "problem")
    assert problem["id"] == "error-screening-needed"
    assert late.state == "idle"


def test_what_the_server_knows_better_is_doubted(server: RunningServer, signed: dict[str, str]) -> None:
    """It hurt elsewhere meanwhile: the same dose was too much, and three such days raise nothing."""
    hurting(AwayPage(signed, server.clock)).bring(server.http)
    eased = standings(server)
    for _ in range(3):
        page = AwayPage(signed, server.clock, before=0)
        page.whole()
        page.step("felt", {"pain": 0, "effort": "easy"})
        assert page.bring(server.http).json()["doubt"] == "plan"
        server.clock.pass_s(DAY_S / 2)
    assert standings(server) == eased


def test_a_doubted_session_counts_for_pain(server: RunningServer, signed: dict[str, str]) -> None:
    server.http.post("/api/screening/withdraw")
    assert hurting(AwayPage(signed, server.clock)).bring(server.http).json()["doubt"] == "screening"
    server.screen()
    assert [why for _, _, why in standings(server)] == ["pain", "pain"]
    progress = server.http.get("/api/progress").json()
    assert (progress["rhythm"]["days"], progress["pain"][0]["stopped"]) == (0, True)
    days = [day for week in server.http.get("/api/programme").json()["weeks"] for day in week["days"]]
    assert {day["state"] for day in days} == {"none"}


@pytest.mark.parametrize("change_s", [-4000.0, 4000.0])
def test_times_that_cannot_be_are_doubted(server: RunningServer, signed: dict[str, str], change_s: float) -> None:
    page = AwayPage(signed, server.clock)
    page.whole()
    page.steps[0][2] += change_s
    kept = page.bring(server.http).json()
    assert kept["doubt"] == "clock"


def test_a_day_that_is_not_the_days_is_doubted(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage(signed, server.clock, day="2026-03-04")
    page.whole()
    kept = page.bring(server.http).json()
    assert kept["doubt"] == "clock"
    assert server.state.sessions.get(page_id(page)).day == "2026-03-01"  # never a day that is still to come


def page_id(page: AwayPage) -> Any:
    return page.desk._session.opening.session_id


def test_answers_that_were_given_anew_are_heeded(server: RunningServer, signed: dict[str, str]) -> None:
    """A condition that came after the pass: the plan was not for it."""
    page = AwayPage(signed, server.clock)
    page.whole()
    answers = {**ALL_WELL, "hip_replacement_posterior": "yes"}
    body = {"version": SCREENING_VERSION, "answers": answers, "acknowledged": True}
    answered = server.http.post("/api/screening", json=body)
    assert answered.json()["outcome"] == "clear"
    assert page.bring(server.http).json()["doubt"] == "plan"
