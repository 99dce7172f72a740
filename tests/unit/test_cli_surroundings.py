"""What the command line finds around it: a port, a browser, Node; and what it says when the coach cannot listen."""

from __future__ import annotations

import argparse
import socket
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import pytest

from hipfive.cli.commands import coach, doctor
from hipfive.errors import HipFiveError

LOOPBACK = "127.0.0.1"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the only one in which programs are looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def _program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port on which something listens for as long as the test runs."""
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        taken.listen()
        yield taken.getsockname()[1]


def test_a_port_is_free_until_something_listens_there(taken_port: int) -> None:
    assert not doctor._port_free(LOOPBACK, taken_port)
    assert doctor._port_free(LOOPBACK, 0)
    assert not doctor._port_free("no such host.invalid", 0)


def test_the_first_browser_that_is_there_is_named(programs: Path) -> None:
    _program(programs, "firefox", "exit 0")
    assert doctor._browser() == "firefox"
    _program(programs, "chromium", "exit 0")
    assert doctor._browser() == "chromium"


def test_without_a_browser_none_is_named(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not list(programs.iterdir())
    monkeypatch.setattr(webbrowser, "_tryorder", [])
    monkeypatch.setattr(webbrowser, "_browsers", {})
    assert doctor._browser() is None


def test_another_browser_that_python_knows_is_named(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not list(programs.iterdir())
    monkeypatch.setattr(webbrowser, "_tryorder", ["own"])
    monkeypatch.setattr(webbrowser, "_browsers", {"own": [None, webbrowser.GenericBrowser("own")]})
    assert doctor._browser() == "GenericBrowser"


def test_node_tells_its_version_or_is_not_there(programs: Path) -> None:
    assert doctor._node() is None
    _program(programs, "node", "echo v20.11.1")
    assert doctor._node() == "20.11.1"
    _program(programs, "node", "exit 3")
    assert doctor._node() is None


def test_the_coach_says_that_its_port_is_taken(taken_port: int, tmp_path: Path) -> None:
    given = argparse.Namespace(host=LOOPBACK, port=taken_port, lan=False, no_browser=True, data_dir=tmp_path / "data")
    with pytest.raises(HipFiveError) as refused:
        coach.run(given)
    assert (refused.value.message_id, refused.value.values["port"]) == ("error-port-taken", taken_port)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("text", ["-1", "65536", "many"])
def test_what_is_no_port_is_no_port(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        coach._port(text)
