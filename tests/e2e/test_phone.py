"""A phone in the network: pairs by its button over HTTPS, starts a session, and is out again once it was sent away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn

from hipfive.coach.screening import SCREENING_VERSION
from hipfive.settings import Settings
from hipfive.web.app import create_app
from hipfive.web.lan.certificate import certificate_for
from hipfive.web.lan.network import Network
from hipfive.web.lan.pairing import Pairing
from hipfive.web.run import door_config, listen, uvicorn_config
from tests.e2e.accessibility import beyond_px, faults, small_targets
from tests.e2e.browser import PHONE
from tests.e2e.coach_page import CoachPage
from tests.e2e.conftest import OpenBrowser
from tests.e2e.test_offline import wait_until_kept
from tests.support.clock import ManualClock
from tests.support.driving import ALL_WELL
from tests.support.server import in_thread

LOOPBACK = "127.0.0.1"
TRUSTING = "--ignore-certificate-errors"
"""As if our certificate had been installed; at one that it merely lets pass, Chromium takes no service worker."""
SCREEN = """body => fetch('/api/screening', { method: 'POST', body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' } }).then(answer => answer.status)"""


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """The door to the network, which here is the loopback; no time passes."""
    clock = ManualClock()
    opened = listen(LOOPBACK, 0)
    pairing = Pairing(tmp_path / "lan" / "devices.json", clock.monotonic_s, clock.utc)
    certificate = certificate_for(tmp_path, [LOOPBACK], datetime.now(UTC))
    found = Network((LOOPBACK,), opened.getsockname()[1], certificate, pairing)
    app = create_app(Settings(tmp_path, lan=True), clock, ticking=False, network=found)
    inside = listen(LOOPBACK, 0)
    with (
        in_thread(uvicorn.Server(uvicorn_config(app)), inside),
        in_thread(uvicorn.Server(door_config(app, found)), opened),
    ):
        yield found


def test_a_phone_pairs_starts_and_is_sent_away(network: Network, open_browser: OpenBrowser) -> None:
    with open_browser(TRUSTING, size=PHONE, locale="en-GB") as browser:
        page = browser.page
        page.goto(network.address)
        page.get_by_role("heading").wait_for()
        assert page.locator("hf-app, button").count() == 0  # no code: words only
        page.goto(network.link(network.pairing.new_code()))
        assert faults(page) == []
        assert small_targets(page) == []
        assert beyond_px(page) <= 0
        page.get_by_role("button").click()

        page.locator("hf-app main h1").first.wait_for()
        assert page.evaluate("() => isSecureContext && 'mediaDevices' in navigator")
        assert page.evaluate("() => document.cookie") == ""
        body = {"version": SCREENING_VERSION, "answers": ALL_WELL, "acknowledged": True}
        assert page.evaluate(SCREEN, body) == 200
        coach = CoachPage(page, network.address.rstrip("/")).open("#/")
        coach.page.reload()
        coach.start(camera=False)
        coach.wait_for_state("get_ready", "working")

        wait_until_kept(page)
        (device,) = network.pairing.devices()
        assert network.pairing.revoke(device.id)
        page.goto(network.address)
        page.reload()
        page.get_by_role("heading").wait_for()
        assert page.locator("hf-app").count() == 0  # not even a page that was kept
        assert page.evaluate("async () => (await fetch('/api/today')).status") == 403
        assert browser.record.errors == []
