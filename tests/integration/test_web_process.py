"""The program as it is run: started, killed, stopped, started twice, started with what cannot be used."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.support.driving import ALL_WELL
from tests.support.process import CoachProcess
from tests.support.server import Page
from websockets.sync.client import connect

from hipfive.coach.screening import SCREENING_VERSION
from hipfive.errors import HipFiveError
from hipfive.settings import Settings
from hipfive.web.run import CannotListenError, environment_settings, has_screen, page_address, serve


@contextmanager
def page_of(coach: CoachProcess, session_id: str) -> Iterator[Page]:
    url = coach.origin.replace("http", "ws") + f"/api/sessions/{session_id}/live"
    with connect(url, origin=coach.origin, compression=None, proxy=None) as connection:  # type: ignore[arg-type]
        yield Page(connection)


def open_session(coach: CoachProcess) -> str:
    body = {"version": SCREENING_VERSION, "answers": ALL_WELL, "acknowledged": True}
    coach.http.post("/api/screening", json=body)
    return str(coach.http.post("/api/sessions", json={"camera": False}).json()["id"])


def skip_to_squats(page: Page) -> None:
    """Skip ahead to the squats, which a person may count."""
    told = page.until_state("get_ready")
    while told["set"]["exercise"] != "yoga-squat":
        page.command("skip")
        between = ("get_ready",) if told["state"] in {"switching", "resting"} else ("switching", "resting")
        told = page.until_state(*between)
    page.until_state("working")


def test_killed_in_mid_session_nothing_that_was_counted_is_lost(tmp_path: Path) -> None:
    with CoachProcess(tmp_path, HIPFIVE_DOSE_SCALE="0.5") as coach:
        session_id = open_session(coach)
        with page_of(coach, session_id) as page:
            page.command("begin")
            skip_to_squats(page)
            page.command("count")
            page.command("count")
            told = page.until(lambda message: message["type"] == "counted" and message["count"] == 2)
            # It was told, so it is kept: kill it this very moment.
            coach.send_signal(signal.SIGKILL)
            assert told["by"] == "person"
    with CoachProcess(tmp_path, HIPFIVE_DOSE_SCALE="0.5") as coach:
        assert coach.http.get("/api/today").json()["open_session"]["id"] == session_id
        with page_of(coach, session_id) as page:
            told = page.until_state("paused")
            assert told["count"]["value"] == 2
            assert told["set"]["exercise"] == "yoga-squat"
            page.command("resume")
            page.until_state("working")
            page.command("count")
            assert page.until(lambda message: message["type"] == "counted")["count"] == 3
            page.command("finish")
            page.until_state("stopped")
        assert coach.http.get(f"/api/sessions/{session_id}").json()["sets"][-1]["counted"] == 3
        assert coach.end() in {0, -signal.SIGTERM}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_pauses_what_goes_on_and_says_farewell(tmp_path: Path, number: signal.Signals) -> None:
    with CoachProcess(tmp_path) as coach:
        session_id = open_session(coach)
        with page_of(coach, session_id) as page:
            page.command("begin")
            page.until_state("get_ready")
            coach.send_signal(number)
            assert page.close_code() in {1001, 1012}
        coach.process.wait(20)
        _, errors = coach.process.communicate()
        assert "Traceback" not in errors
    # SQLite folded its log away: nothing was left open.
    assert not (tmp_path / "hipfive.db-wal").exists()


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with CoachProcess(tmp_path) as coach:
        port = int(coach.origin.rpartition(":")[2])
        with pytest.raises(CannotListenError) as refused:
            serve(Settings(tmp_path / "other", port=port))
        assert (refused.value.message_id, refused.value.values["port"]) == ("error-port-taken", port)
    assert not (tmp_path / "other").exists()  # and nothing was made on the way


def test_an_address_that_is_not_ours_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotListenError) as refused:
        serve(Settings(tmp_path, host="203.0.113.7", port=0))
    assert refused.value.message_id == "error-cannot-listen"


def test_a_store_that_cannot_be_used_is_told_before_anything_listens(tmp_path: Path) -> None:
    (tmp_path / "hipfive.db").write_bytes(b"no database" * 200)
    with pytest.raises(HipFiveError) as refused:
        serve(Settings(tmp_path, port=0))
    assert refused.value.message_id == "error-store-damaged"


def test_a_setting_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIPFIVE_PORT", "many")
    with pytest.raises(HipFiveError) as refused:
        environment_settings()
    assert refused.value.values == {"name": "HIPFIVE_PORT", "value": "many"}


def test_the_command_line_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HIPFIVE_PORT", "9000")
    monkeypatch.setenv("HIPFIVE_HOST", "::1")
    settings = environment_settings(port=9001, data_dir=tmp_path)
    assert (settings.host, settings.port, settings.data_dir) == ("::1", 9001, tmp_path)


def test_the_address_that_is_opened() -> None:
    assert page_address("127.0.0.1", 8765) == "http://127.0.0.1:8765/"
    assert page_address("::", 8765) == "http://127.0.0.1:8765/"
    assert page_address("::1", 8765) == "http://[::1]:8765/"


def test_without_a_screen_no_browser_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert has_screen()


def test_the_history_folder_is_for_the_person_alone(tmp_path: Path) -> None:
    with CoachProcess(tmp_path / "history") as coach:
        assert coach.http.get("/api/health").status_code == 200
    assert (tmp_path / "history").stat().st_mode & 0o077 == 0


def test_the_program_imports_nothing_heavy_to_serve() -> None:
    listed = "import json, sys, hipfive.web.run; print(json.dumps(sorted(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", listed], check=True, capture_output=True, text=True)
    assert not {"numpy", "cv2", "av", "matplotlib", "ai_edge_litert"} & set(json.loads(ran.stdout))
