"""The protocol page, the server and the files the page is built from say the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.support.golden import golden

from hipfive.coach.inputs import PAIN_KINDS, PAIN_PLACES, PAIN_SIDES
from hipfive.coach.states import State
from hipfive.messages import load
from hipfive.pose.wire import EMPTY_FRAME_BYTES, SEEN_FRAME_BYTES
from hipfive.service.commands import COMMANDS
from hipfive.settings import Settings, read_settings
from hipfive.web.app import create_app
from hipfive.web.hub import TAKEN_OVER
from hipfive.web.live import HELD, MALFORMED, NOT_ALLOWED, UNKNOWN

ROOT = Path(__file__).parents[2]
PROTOCOL = (ROOT / "docs/reference/protocol.md").read_text(encoding="utf-8")
SERVER = [ROOT / "src/hipfive" / part for part in ("store", "web")]


@pytest.fixture
def openapi(tmp_path: Path) -> dict[str, object]:
    return create_app(Settings(tmp_path)).openapi()


def documented() -> set[tuple[str, str]]:
    """Every (method, path) in the table of the protocol page; parameters without their names."""
    found = re.findall(r"^\| `(GET|POST|PUT|DELETE) (/api[^`?]*)", PROTOCOL, flags=re.MULTILINE)
    return {(method, nameless(path)) for method, path in found}


def nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def test_every_route_is_in_the_protocol_and_the_other_way_round(
    openapi: dict[str, dict[str, dict[str, object]]],
) -> None:
    served = {(method.upper(), nameless(path)) for path, methods in openapi["paths"].items() for method in methods}
    assert served == documented()
    assert len(served) >= 13


def test_the_live_route_is_in_the_protocol(tmp_path: Path) -> None:
    assert "WebSocket `/api/sessions/{id}/live`" in PROTOCOL
    path = create_app(Settings(tmp_path)).url_path_for("live", session_id="1")
    assert str(path) == "/api/sessions/1/live"


def test_the_openapi_file_is_up_to_date(openapi: dict[str, object]) -> None:
    """``frontend``'s types are made from it: HIPFIVE_UPDATE_GOLDEN=1 writes it anew."""
    assert golden("openapi.json", openapi) == openapi


def test_every_command_pain_and_state_is_in_the_protocol() -> None:
    for name in (*COMMANDS, *(str(state) for state in State)):
        assert re.search(rf"`[^`]*\b{name}\b[^`]*`", PROTOCOL), name
    for words in (PAIN_PLACES, PAIN_SIDES, PAIN_KINDS):
        assert ", ".join(words) in PROTOCOL


def test_every_close_code_is_in_the_protocol() -> None:
    for code in (MALFORMED, NOT_ALLOWED, UNKNOWN, HELD, TAKEN_OVER):
        assert f"`{code}`" in PROTOCOL


def test_the_length_of_a_frame_is_as_the_protocol_says() -> None:
    assert f"{EMPTY_FRAME_BYTES} bytes with nobody in view, else {SEEN_FRAME_BYTES}" in PROTOCOL


class Asked(dict[str, str]):
    """An empty environment that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def get(self, name: str, default: str | None = None) -> str | None:  # type: ignore[override]
        self.names.add(name)
        return default


def test_every_setting_is_documented_and_the_other_way_round() -> None:
    asked = Asked()
    read_settings(asked, platform="linux", home=Path("/home/someone"))
    ours = {name for name in asked.names if name.startswith("HIPFIVE_")}
    page = (ROOT / "docs/reference/settings.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(HIPFIVE_[A-Z_]+)`", page, flags=re.MULTILINE)) == ours
    assert set(re.findall(r"`(HIPFIVE_[A-Z_]+)`", PROTOCOL)) == ours


def test_every_error_of_the_server_has_words() -> None:
    words = load()
    files = [path for folder in SERVER for path in folder.rglob("*.py")]
    files += [ROOT / "src/hipfive/service" / f"{name}.py" for name in ("sessions", "screenings", "commands", "keeping")]
    used = {name for path in files for name in re.findall(r'"(error-[a-z-]+)"', path.read_text(encoding="utf-8"))}
    assert len(used) > 25
    assert {name for name in used if name not in words} == set()


def test_every_error_of_the_server_is_on_its_page() -> None:
    page = (ROOT / "docs/reference/http-api.md").read_text(encoding="utf-8")
    files = [path for folder in SERVER for path in folder.rglob("*.py")]
    used = {name for path in files for name in re.findall(r'"(error-[a-z-]+)"', path.read_text(encoding="utf-8"))}
    assert {name for name in used if f"`{name}`" not in page} == set()
