"""Who holds a session: two servers, a clock that ticks by itself, a page that stops listening, a store that is away."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.support.camera import frame_of, quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.server import RunningServer
from websockets.exceptions import ConnectionClosed

from hipfive.exercises import EXERCISES
from hipfive.pose.recording import read_recording
from hipfive.service.live import LiveSession
from hipfive.service.recorder import Recorder
from hipfive.settings import Settings
from hipfive.store.errors import StoreError
from hipfive.web import hub


@pytest.fixture
def session_id(server: RunningServer) -> str:
    server.screen()
    return server.open_session()


def test_a_second_server_that_goes_on_with_the_session_ends_the_first_ones_page(
    server: RunningServer, session_id: str, settings: Settings
) -> None:
    with server.page(session_id) as first:
        first.command("begin")
        first.until_state("get_ready")
        with RunningServer(settings, ManualClock()) as other, other.page(session_id) as second:
            second.until_state("paused")
            second.command("resume")
            second.until_state("get_ready")
        server.wait_s(12.0)
        assert first.until(lambda message: message["type"] == "problem")["id"] == "error-session-elsewhere"
        assert first.close_code() == 4409


def test_sessions_move_on_by_themselves(settings: Settings, clock: ManualClock) -> None:
    with RunningServer(replace(settings, dose_scale=0.05), clock, ticking=True) as server:
        server.screen()
        with server.page(server.open_session()) as page:
            page.command("begin")
            page.until_state("get_ready")
            told = {"state": "get_ready"}
            while told["state"] == "get_ready":
                clock.pass_s(1.1)  # a message is due after a second, whatever happens
                told = page.until(lambda message: message["type"] == "session")
            assert told["state"] == "working"


def test_one_session_that_fails_is_built_anew_and_does_not_stop_the_clock(
    settings: Settings, clock: ManualClock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with RunningServer(settings, clock, ticking=True) as server:
        server.screen()
        session_id = server.open_session()
        with server.page(session_id) as page:
            page.command("begin")
            page.until_state("get_ready")
            with monkeypatch.context() as broken:
                broken.setattr(LiveSession, "tick", _breaks)
                assert page.close_code() == 1011
        assert "a mistake of ours" in caplog.text
        with server.page(session_id) as page:
            page.until_state("paused")
            clock.pass_s(2.0)
            page.until_state("paused")  # the second's message comes again: the clock goes on


def test_a_step_that_fails_half_way_is_as_if_it_had_not_been(
    server: RunningServer, session_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        with monkeypatch.context() as broken:
            broken.setattr(Recorder, "journalled", _breaks)
            page.command("skip")
            assert page.close_code() == 1011
    with server.page(session_id) as page:
        assert page.until_state("paused")["set"]["index"] == 1
        page.command("resume")
        page.until_state("get_ready")
    with server.state.database.reading() as connection:
        seqs = connection.scalars(text("SELECT seq FROM journal ORDER BY seq")).all()
    assert list(seqs) == list(range(1, len(seqs) + 1))


def _breaks(*_given: object) -> None:
    raise RuntimeError("a mistake of ours")


def test_a_page_that_takes_nothing_is_given_up(
    server: RunningServer, session_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "SEND_S", 0.0)
    with server.page(session_id) as page:
        page.command("begin")
        server.wait_s(2.0)
        page.close()
    monkeypatch.undo()
    # The server hears of the closed page a moment later; until then the session is still elsewhere.
    state = None
    while state is None:
        with server.page(session_id) as page, suppress(ConnectionClosed):
            state = page.until(lambda message: message["type"] == "session")["state"]
    assert state in {"idle", "paused"}


def test_a_store_that_is_away_when_a_page_comes_is_told(
    server: RunningServer, session_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hipfive.service.screenings.status_now", _away)
    with server.page(session_id) as page:
        assert page.close_code() == 1011


def test_a_store_that_is_away_at_the_beginning_is_told_and_the_page_stays(
    server: RunningServer, session_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server.page(session_id) as page:
        page.until_state("idle")
        with monkeypatch.context() as away:
            away.setattr("hipfive.service.screenings.status_now", _away)
            page.command("begin")
            assert page.until(lambda message: message["type"] == "problem")["id"] == "error-store-away"
        page.command("begin")
        page.until_state("get_ready")


def _away(*_given: object) -> None:
    raise StoreError("error-store-away", detail="no answer")


def test_a_session_whose_rows_were_removed_is_told_not_crashed(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        with server.state.database.writing() as connection:
            connection.execute(text("DELETE FROM session"))
        server.wait_s(4.0)
        assert page.until(lambda message: message["type"] == "problem")["id"] == "error-store-failed"
        page.until_state("working")


def test_a_discarded_session_ends_under_the_page_that_holds_it(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        assert server.http.post(f"/api/sessions/{session_id}/discard").json()["state"] == "stopped"
        page.until_state("stopped")
    assert server.http.post(f"/api/sessions/{uuid.uuid4()}/discard").status_code == 404


def test_an_ended_session_may_be_looked_at(server: RunningServer, session_id: str) -> None:
    server.http.post(f"/api/sessions/{session_id}/discard")
    with server.page(session_id) as page:
        page.until(lambda message: message["type"] == "session")
        page.command("resume")
        assert page.until(lambda message: message["type"] == "problem")["id"] == "error-not-now"


def test_a_recording_can_be_fetched(server: RunningServer, session_id: str, tmp_path: Path) -> None:
    with server.page(session_id) as page:
        page.command("camera", on=True)
        page.command("begin")
        page.until_state("set_up")
        page.command("camera_ready")
        page.until_state("get_ready")
        page_s = 3.0
        for pose in quiet_then_moving(EXERCISES["leg-swing"], "left", 4.0, 0.0):
            page_s += 1 / 30
            page.send(frame_of(pose, page_s))
        page.until(lambda message: message["type"] == "measured")
        server.wait_s(2.5)
        page.until_state("working")
        page.command("skip")
        page.until_state("switching")
    answer = server.http.get(f"/api/sessions/{session_id}/sets/1/recording")
    assert answer.headers["content-disposition"] == 'attachment; filename="leg-swing-1.hfrec"'
    path = tmp_path / "leg-swing-1.hfrec"
    path.write_bytes(answer.content)
    header, frames = read_recording(path)
    assert header.exercise == "leg-swing"
    assert len(list(frames)) == 120
    for missing in (f"sessions/{session_id}/sets/2/recording", "exercises/fly/figure"):
        assert server.http.get(f"/api/{missing}").status_code == 404
