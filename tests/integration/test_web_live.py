"""The WebSocket of a session, on a real server: begin to done, two pages, hostile pages, a full disk."""

from __future__ import annotations

import json
import struct
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.support.camera import frame_of, nobody, quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.server import Page, RunningServer
from websockets.exceptions import InvalidStatus

from hipfive.exercises import EXERCISES
from hipfive.settings import Settings

LEG_SWING = EXERCISES["leg-swing"]


@pytest.fixture
def session_id(server: RunningServer) -> str:
    server.screen()
    return server.open_session()


@contextmanager
def filming(server: RunningServer, session_id: str) -> Iterator[Page]:
    """A page with its camera on, the session begun."""
    with server.page(session_id) as page:
        page.until_state("idle")
        page.command("camera", on=True, reason="person")
        page.command("begin")
        page.until_state("set_up")
        yield page


def test_a_page_that_comes_is_told_where_the_session_is(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        assert page.next()["type"] in {"tracking", "session"}
        told = page.until_state("idle")
        assert told["clock"] is not None
        assert told["sets_done"] == 0


def test_a_session_from_begin_to_done_with_the_camera_off(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        for _ in range(60):
            server.wait_s(5.0)
            if server.http.get(f"/api/sessions/{session_id}").json()["state"] == "done":
                break
        page.until_state("done")
        states = [message["state"] for message in page.messages if message["type"] == "session"]
        assert {"get_ready", "working", "switching", "resting", "done"} <= set(states)
        assert [message for message in page.messages if message["type"] == "problem"] == []
    summary = server.http.get(f"/api/sessions/{session_id}").json()
    assert {one["status"] for one in summary["sets"]} == {"done"}


def test_frames_are_measured(server: RunningServer, session_id: str) -> None:
    with filming(server, session_id) as page:
        page_s = 77.0
        for number, pose in enumerate(quiet_then_moving(LEG_SWING, "left", 4.5, 0.0)):
            page_s += 1 / 30
            server.clock.pass_s(1 / 30)
            page.send(frame_of(pose, page_s))
            if number % 45 == 44:
                # What cannot be done now is answered in its turn: time does not run ahead of the frames.
                page.command("count")
                page.until(lambda message: message["type"] == "problem")
        assert "get_ready" in {message["state"] for message in page.messages if message["type"] == "session"}
        assert "measured" in {message["type"] for message in page.messages}
        assert {"good"} <= {one["state"] for one in page.messages if one["type"] == "tracking"}


def test_a_second_page_is_refused_and_the_first_goes_on(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as first:
        first.until_state("idle")
        with server.page(session_id) as second:
            assert second.close_code() == 4409
        first.command("begin")
        first.until_state("get_ready")


def test_a_second_page_may_take_over(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as first:
        first.command("begin")
        first.until_state("get_ready")
        with server.page(session_id, "?takeover=1") as second:
            assert first.close_code() == 4410
            assert second.until_state("paused")["paused_from"] == "get_ready"
            second.command("resume")
            second.until_state("get_ready")


def test_a_page_that_comes_back_finds_the_session_paused(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
    server.wait_s(1.0)
    with server.page(session_id) as page:
        assert page.until_state("paused")["paused_from"] == "get_ready"


@pytest.mark.parametrize("name", ["nonsense", "7a697463-1685-49c9-af74-85dadec2811b"])
def test_a_session_there_is_not_is_closed_with_4404(server: RunningServer, name: str) -> None:
    with server.page(name) as page:
        assert page.close_code() == 4404


def test_answers_that_no_longer_hold_close_with_4403(server: RunningServer, session_id: str) -> None:
    server.clock.pass_s(91 * 86_400)
    with server.page(session_id) as page:
        assert page.close_code() == 4403


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "hello",
        "[]",
        "{}",
        "[" * 4000,
        '{"type": "command", "name": "begin", "x": "' + "y" * 5000 + '"}',
        '{"type": "command", "name": "pain", "where": "knee", "side": "left", "score": 1e400, "kind": "ache"}',
        '{"type": "command", "name": "pain", "where": "knee", "side": "left", "score": NaN, "kind": "ache"}',
        b"",
        b"\x00",
        b"\x01\x00\x80\x00",
        b"\x01\x01" + b"\xff" * 938,
        struct.pack("<BBBBfd", 1, 0, 0, 0, float("nan"), 1.0),
        struct.pack("<BBBBfd", 1, 0, 0, 0, 1.0, float("inf")),
        nobody(1.0) * 2,
    ],
)
def test_what_is_not_in_the_protocol_closes_with_4400_and_loses_nothing(
    server: RunningServer, session_id: str, sent: str | bytes
) -> None:
    with server.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        page.send(sent)
        assert page.close_code() == 4400
    with server.page(session_id) as page:
        assert page.until_state("paused")["set"]["exercise"] == "leg-swing"


def test_a_message_beyond_all_measure_is_cut_off(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.until_state("idle")
        page.send(b"\x01" * 100_000)
        assert page.close_code() == 1009
    assert server.http.get("/api/health").status_code == 200


def test_a_storm_of_commands_is_slowed_and_survived(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        for _ in range(200):
            page.command("pause")
        told = [page.until(lambda message: message["type"] == "problem")["id"] for _ in range(200)]
        assert set(told) == {"error-not-now", "error-too-fast"}
        server.clock.pass_s(2.0)
        page.command("begin")
        page.until_state("get_ready")


def test_a_storm_of_frames_is_thinned_and_survived(server: RunningServer, session_id: str) -> None:
    with filming(server, session_id) as page:
        for number in range(2000):
            page.send(nobody(100.0 + number / 1000))
        page.command("finish")
        page.until_state("stopped")
    rows = server.http.get(f"/api/sessions/{session_id}").json()["sets"]
    assert all(row["result"] is None for row in rows)


@pytest.mark.parametrize("origin", [None, "http://evil.example", "https://127.0.0.1.evil.example", "null"])
def test_a_foreign_page_gets_no_connection(server: RunningServer, session_id: str, origin: str | None) -> None:
    with pytest.raises(InvalidStatus) as refused, server.page(session_id, origin=origin):
        pass
    assert refused.value.response.status_code == 403


def test_commands_that_are_not_possible_are_told_in_words(server: RunningServer, session_id: str) -> None:
    with server.page(session_id) as page:
        page.command("resume")
        problem = page.until(lambda message: message["type"] == "problem")
        assert (problem["id"], problem["args"]) == ("error-not-now", {"command": "resume", "state": "idle"})


@pytest.fixture
def cramped(settings: Settings, clock: ManualClock, small_disk: Path) -> Iterator[RunningServer]:
    """A server whose data is on a small disk."""
    with RunningServer(replace(settings, data_dir=small_disk), clock) as running:
        running.screen()
        yield running


def test_a_full_disk_is_told_the_session_goes_on_and_is_saved_later(cramped: RunningServer, small_disk: Path) -> None:
    session_id = cramped.open_session()
    with cramped.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        ballast = fill(small_disk)
        cramped.wait_s(6.0)
        assert page.until(lambda message: message["type"] == "problem")["id"] == "error-disk-full"
        page.until_state("working")  # and it goes on
        kept = _journal(cramped, session_id)
        ballast.unlink()
        cramped.wait_s(3.0)
        assert page.until(lambda message: message["type"] == "mended")["id"] == "error-disk-full"
    journal = _journal(cramped, session_id)
    assert len(journal) > len(kept)
    assert journal == list(range(1, len(journal) + 1))


def test_what_a_full_disk_refused_is_saved_although_the_page_has_gone(cramped: RunningServer, small_disk: Path) -> None:
    session_id = cramped.open_session()
    with cramped.page(session_id) as page:
        page.command("begin")
        page.until_state("get_ready")
        ballast = fill(small_disk)
        cramped.wait_s(6.0)
        page.until_state("working")
    cramped.wait_s(1.0)
    ballast.unlink()
    cramped.wait_s(3.0)
    with cramped.page(session_id) as page:
        assert page.until_state("paused")["paused_from"] == "working"


def fill(disk: Path) -> Path:
    """Write until nothing more fits."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    return ballast


def _journal(server: RunningServer, session_id: str) -> list[int]:
    with server.state.database.reading() as connection:
        rows = connection.execute(text("SELECT seq, entry FROM journal WHERE session_id = :id ORDER BY seq"),
                                  {"id": uuid.UUID(session_id).hex})  # fmt: skip
        return [row.seq for row in rows if json.loads(row.entry)]
