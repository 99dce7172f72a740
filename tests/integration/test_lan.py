"""A phone in the network: certificate, pairing, and everything that must not come through the door."""

from __future__ import annotations

import asyncio
import signal
import ssl
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import uvicorn
from cryptography import x509
from starlette.types import Message, Receive, Scope, Send
from tests.support.clock import ManualClock
from tests.support.process import CoachProcess
from tests.support.server import in_thread
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from hipfive.errors import HipFiveError
from hipfive.settings import Settings
from hipfive.web.app import create_app
from hipfive.web.lan import network as network_module
from hipfive.web.lan.addresses import is_private, own_addresses
from hipfive.web.lan.certificate import RENEW_BEFORE, VALID, certificate_for
from hipfive.web.lan.door import COOKIE, DEVICE, Door
from hipfive.web.lan.network import Network, open_network
from hipfive.web.lan.pairing import CODE_S, MOST_WRONG, Pairing
from hipfive.web.run import door_config, listen, serve, uvicorn_config

LOOPBACK = "127.0.0.1"
NOW = datetime(2027, 3, 1, tzinfo=UTC)


# --- the certificate


def test_the_certificate_is_private_names_the_address_and_is_kept(tmp_path: Path) -> None:
    made = certificate_for(tmp_path, ["192.168.1.5"], NOW)
    for place in (made.certificate, made.key):
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
    kept = x509.load_pem_x509_certificate(made.certificate.read_bytes())
    names = kept.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert "192.168.1.5" in map(str, names.get_values_for_type(x509.IPAddress))
    assert made.fingerprint.replace(" ", "").lower() == kept.fingerprint(kept.signature_hash_algorithm).hex()
    assert certificate_for(tmp_path, ["192.168.1.5"], NOW + timedelta(days=30)) == made


@pytest.mark.parametrize(
    ("addresses", "later"),
    [(["192.168.1.6"], timedelta(0)), (["192.168.1.5"], VALID - RENEW_BEFORE), (["192.168.1.5"], timedelta(days=-2))],
)
def test_the_certificate_is_made_anew(addresses: list[str], later: timedelta, tmp_path: Path) -> None:
    made = certificate_for(tmp_path, ["192.168.1.5"], NOW)
    assert certificate_for(tmp_path, addresses, NOW + later).fingerprint != made.fingerprint


def test_a_damaged_certificate_is_made_anew(tmp_path: Path) -> None:
    made = certificate_for(tmp_path, ["192.168.1.5"], NOW)
    made.certificate.write_text("damaged")
    assert certificate_for(tmp_path, ["192.168.1.5"], NOW).fingerprint != made.fingerprint


@pytest.mark.parametrize(
    ("address", "private"),
    [("192.168.1.5", True), ("10.0.0.9", True), ("127.0.0.1", False), ("8.8.8.8", False), ("169.254.3.3", False)],
)
def test_only_a_network_of_ones_own_counts(address: str, private: bool) -> None:
    assert is_private(address) == private
    assert all(is_private(each) for each in own_addresses())


def test_without_a_network_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: ManualClock) -> None:
    monkeypatch.setattr(network_module, "own_addresses", lambda: ())
    with pytest.raises(HipFiveError, match="error-lan-none"):
        open_network(tmp_path, 8766, clock.monotonic_s, clock.utc)
    assert list(tmp_path.iterdir()) == []


# --- pairing


@pytest.fixture
def pairing(tmp_path: Path, clock: ManualClock) -> Pairing:
    return Pairing(tmp_path / "lan" / "devices.json", clock.monotonic_s, clock.utc)


def test_a_code_works_once(pairing: Pairing) -> None:
    code = pairing.new_code()
    secret = pairing.pair(code)
    assert secret is not None
    assert pairing.device_of(secret) == pairing.devices()[0].id
    assert pairing.pair(code) is None
    assert pairing.device_of(secret + "x") is None


def test_a_code_ends_by_itself_and_by_a_new_one(pairing: Pairing, clock: ManualClock) -> None:
    old = pairing.new_code()
    new = pairing.new_code()
    assert pairing.pair(old) is None
    clock.pass_s(CODE_S)
    assert (pairing.code, pairing.pair(new)) == (None, None)


def test_guessing_makes_the_code_void(pairing: Pairing) -> None:
    code = pairing.new_code()
    for guess in range(MOST_WRONG):
        assert pairing.pair(f"guess-{guess}") is None
    assert pairing.pair(code) is None


def test_devices_are_kept_without_their_secrets_and_can_be_sent_away(
    pairing: Pairing, tmp_path: Path, clock: ManualClock
) -> None:
    secret = pairing.pair(pairing.new_code())
    assert secret is not None
    place = tmp_path / "lan" / "devices.json"
    assert secret not in place.read_text()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    again = Pairing(place, clock.monotonic_s, clock.utc)
    device = again.device_of(secret)
    assert device is not None
    assert again.revoke(device)
    assert not again.revoke(device)
    assert again.device_of(secret) is None
    assert Pairing(place, clock.monotonic_s, clock.utc).devices() == []


def test_a_damaged_list_of_devices_is_an_empty_one(tmp_path: Path, clock: ManualClock) -> None:
    place = tmp_path / "devices.json"
    place.write_text('[{"id": 3}]')
    assert Pairing(place, clock.monotonic_s, clock.utc).devices() == []


# --- the door, over real HTTPS


class Outside:
    """The running server as a device in the network sees it, and as this computer does."""

    def __init__(self, network: Network, inside_port: int) -> None:
        self.network = network
        self.origin = f"https://{LOOPBACK}:{network.port}"
        self.verify = ssl.create_default_context(cafile=str(network.certificate.certificate))
        self.phone = httpx.Client(base_url=self.origin, verify=self.verify, trust_env=False)
        self.here = httpx.Client(base_url=f"http://{LOOPBACK}:{inside_port}", trust_env=False)

    def pair(self, code: str, **headers: str) -> httpx.Response:
        return self.phone.post("/pair", data={"code": code}, headers={"origin": self.origin, **headers})


@pytest.fixture
def outside(tmp_path: Path, clock: ManualClock) -> Iterator[Outside]:
    """The server on the loopback, with a door that takes the loopback for the network."""
    listening, open_to_network = listen(LOOPBACK, 0), listen(LOOPBACK, 0)
    port = open_to_network.getsockname()[1]
    pairing = Pairing(tmp_path / "lan" / "devices.json", clock.monotonic_s, clock.utc)
    certificate = certificate_for(tmp_path, [LOOPBACK], datetime.now(UTC))
    network = Network((LOOPBACK,), port, certificate, pairing)
    app = create_app(Settings(tmp_path, lan=True), clock, ticking=False, network=network)
    with (
        in_thread(uvicorn.Server(uvicorn_config(app)), listening),
        in_thread(uvicorn.Server(door_config(app, network)), open_to_network),
    ):
        found = Outside(network, listening.getsockname()[1])
        yield found
        found.phone.close()
        found.here.close()


EVERYTHING = ("/", "/index.html", "/api/health", "/api/today", "/api/openapi.json", "/models/pose_lite.task", "/../x")


@pytest.mark.parametrize("path", EVERYTHING)
def test_who_is_not_paired_sees_the_pairing_page_and_nothing_else(path: str, outside: Outside) -> None:
    answer = outside.phone.get(path)
    assert answer.status_code == 403
    assert "<script" not in answer.text
    assert "hf-app" not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_a_phone_is_paired_by_a_button_and_not_by_the_link_alone(outside: Outside) -> None:
    code = outside.network.pairing.new_code()
    # Browsers send "Origin: null" with a form under "no-referrer".
    assert outside.phone.get("/pair").headers["referrer-policy"] == "same-origin"
    for _ in range(2):  # a preview of the link uses nothing up
        assert code in outside.phone.get("/pair", params={"code": code}).text
    answer = outside.pair(code)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"].lower()
    assert all(word in cookie for word in ("httponly", "secure", "samesite=strict"))
    assert outside.phone.get("/api/health").json()["status"] == "ok"
    assert outside.phone.get("/api/today").status_code == 200


def test_a_code_that_was_used_pairs_no_second_device(outside: Outside) -> None:
    code = outside.network.pairing.new_code()
    assert outside.pair(code).status_code == 303
    outside.phone.cookies.clear()
    assert outside.pair(code).status_code == 403


def test_another_site_cannot_pair(outside: Outside) -> None:
    code = outside.network.pairing.new_code()
    assert outside.pair(code, origin="https://elsewhere.example").status_code == 403
    assert outside.network.pairing.code == code


def test_under_another_name_it_is_not_reached(outside: Outside) -> None:
    outside.pair(outside.network.pairing.new_code())
    assert outside.phone.get("/api/health", headers={"host": "rebound.example"}).status_code == 403


def test_a_secret_that_is_not_ours_opens_nothing(outside: Outside) -> None:
    for cookie in ("x", "", "x" * 5000, "a;b=\x7f"):
        assert outside.phone.get("/api/today", headers={"cookie": f"{COOKIE}={cookie}"}).status_code in {403, 400, 431}


def test_plain_http_gets_nothing(outside: Outside) -> None:
    with pytest.raises(httpx.HTTPError):
        httpx.get(f"http://{LOOPBACK}:{outside.network.port}/", trust_env=False)


def _live(outside: Outside, **headers: str) -> None:
    address = f"wss://{LOOPBACK}:{outside.network.port}/api/sessions/0/live"
    with connect(address, ssl=outside.verify, origin=outside.origin, additional_headers=headers, proxy=None):  # type: ignore[arg-type]
        pass


def test_a_live_connection_needs_pairing(outside: Outside) -> None:
    with pytest.raises(InvalidStatus) as refused:
        _live(outside)
    assert refused.value.response.status_code == 403


def test_a_device_that_was_sent_away_is_not_paired_any_more(outside: Outside) -> None:
    outside.pair(outside.network.pairing.new_code())
    (device,) = outside.here.get("/api/lan").json()["devices"]
    assert outside.here.post(f"/api/lan/devices/{device['id']}/revoke").status_code == 204
    assert outside.phone.get("/api/today").status_code == 403
    assert outside.here.post(f"/api/lan/devices/{device['id']}/revoke").status_code == 404


def test_a_silent_device_that_was_sent_away_hears_nothing_more(tmp_path: Path, clock: ManualClock) -> None:
    pairing = Pairing(tmp_path / "devices.json", clock.monotonic_s, clock.utc)
    secret = pairing.pair(pairing.new_code())
    told: list[Message] = []

    async def talkative(scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": "before"})
        assert pairing.revoke(str(scope[DEVICE]))
        await send({"type": "websocket.send", "text": "after"})

    async def silent() -> Message:
        raise AssertionError("nobody asked")

    async def hear(message: Message) -> None:
        told.append(dict(message))

    headers = [(b"host", LOOPBACK.encode()), (b"cookie", f"{COOKIE}={secret}".encode())]
    door = Door(talkative, pairing, [LOOPBACK])
    scope = {"type": "websocket", "headers": headers}
    # In a thread of its own: who drives a browser in this process has a loop running here.
    with ThreadPoolExecutor(1) as thread, pytest.raises(ConnectionError):
        thread.submit(lambda: asyncio.run(door(scope, silent, hear))).result()
    assert [message["type"] for message in told] == ["websocket.accept", "websocket.send", "websocket.close"]
    assert told[-1]["code"] == 4403


def test_only_this_computer_makes_codes_and_sends_devices_away(outside: Outside) -> None:
    outside.pair(outside.network.pairing.new_code())
    headers = {"origin": outside.origin}
    assert outside.phone.post("/api/lan/code", headers=headers).status_code == 403
    assert outside.phone.get("/api/lan/qr.svg").status_code == 403
    assert outside.phone.post("/api/lan/devices/x/revoke", headers=headers).status_code == 403
    assert outside.phone.get("/api/lan").json() == {
        "on": False, "address": None, "fingerprint": None, "code": False, "code_s": CODE_S, "devices": [],
    }  # fmt: skip


def test_here_the_link_is_shown_while_its_code_is_valid(outside: Outside) -> None:
    assert outside.here.get("/api/lan/qr.svg").status_code == 404
    assert outside.here.post("/api/lan/code").status_code == 204
    told = outside.here.get("/api/lan").json()
    assert (told["on"], told["code"], told["address"]) == (True, True, f"{outside.origin}/")
    picture = outside.here.get("/api/lan/qr.svg")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert b"<svg" in picture.content
    assert outside.network.qr_terminal("code").strip()


def test_without_the_wish_there_is_no_network(tmp_path: Path, clock: ManualClock) -> None:
    listening = listen(LOOPBACK, 0)
    app = create_app(Settings(tmp_path), clock, ticking=False)
    with (
        in_thread(uvicorn.Server(uvicorn_config(app)), listening),
        httpx.Client(base_url=f"http://{LOOPBACK}:{listening.getsockname()[1]}", trust_env=False) as here,
    ):
        assert here.get("/api/lan").json()["on"] is False
        assert here.post("/api/lan/code").status_code == 404


def test_the_program_itself_opens_the_door_and_closes_it(tmp_path: Path) -> None:
    if not own_addresses():
        with pytest.raises(HipFiveError, match="error-lan-none"):
            serve(Settings(tmp_path, port=0, lan=True, lan_port=0))
        return
    with CoachProcess(tmp_path, HIPFIVE_LAN="1", HIPFIVE_LAN_PORT="0") as coach:
        told = coach.http.get("/api/lan").json()
        address = told["address"]
        verify = ssl.create_default_context(cafile=str(tmp_path / "lan" / "certificate.pem"))
        with httpx.Client(base_url=address, verify=verify, trust_env=False) as phone:
            assert phone.get("/").status_code == 403
        assert coach.end() in {0, -signal.SIGTERM, 143}
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, verify=verify, trust_env=False)
