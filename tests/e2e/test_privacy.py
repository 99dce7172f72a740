"""Nothing leaves this computer but to its own server, and what the server gets is numbers, never a picture."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

from tests.e2e.browser import Record, camera_showing
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.films import film_of
from tests.support.process import CoachProcess

FRAME_BYTES = {16, 940}
MOST_BODY_BYTES = 4096
OWN_SCHEMES = {"data", "blob"}


def test_a_filmed_set_stays_at_home(tmp_path: Path, open_browser: OpenBrowser) -> None:
    film = film_of(tmp_path, "leg-swing", "left")
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE="0.2") as server:
        answer_all_well(server.http)
        with open_browser(*camera_showing(film.path)) as browser:
            page = CoachPage(browser.page, server.origin).open()
            page.start(camera=True)
            page.wait_for_set(1, "working")
            page.wait_until_past(1)
            page.page.keyboard.press("Space")
            page.wait_for_state("paused")
            page.page.click("#finish")
            page.shows("You stopped here, and that is fine.")
            for hash_ in ("#/history", "#/settings", "#/"):
                page.open(hash_)
                page.page.locator("main h1").first.wait_for()
        check_requests(browser.record, server.origin)
        check_sent(browser.record)
        check_policy(browser.record)


def check_requests(record: Record, origin: str) -> None:
    """Page and worker ask their own server alone, and tell it little."""
    asked = {request.url for request in record.requests}
    foreign = [url for url in asked if not url.startswith(f"{origin}/") and urlsplit(url).scheme not in OWN_SCHEMES]
    assert foreign == []
    # The worker's own requests are among them: model and runtime were fetched by it.
    assert any(url.endswith("/models/pose_landmarker_lite.task") for url in asked)
    assert any("/wasm/vision_wasm_module_internal" in url for url in asked)
    bodies = [request.post_data_buffer or b"" for request in record.requests]
    assert max(map(len, bodies)) <= MOST_BODY_BYTES
    for body in filter(None, bodies):
        json.loads(body)


def check_sent(record: Record) -> None:
    """Over the live connection go landmark frames and commands, nothing else."""
    frames = [payload for payload in record.sent if isinstance(payload, bytes)]
    assert {len(frame) for frame in frames} <= FRAME_BYTES
    assert any(len(frame) == 940 for frame in frames)
    commands = [json.loads(payload) for payload in record.sent if isinstance(payload, str)]
    assert {command["type"] for command in commands} == {"command"}


def check_policy(record: Record) -> None:
    """The strict content security policy was never broken, and no script failed."""
    assert [line for line in record.console if "Content Security Policy" in line or "Refused to" in line] == []
    assert record.errors == []
