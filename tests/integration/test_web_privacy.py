"""Nothing leaves: the server connects to nowhere, answers no foreign page, and says so in every header."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.support.clock import ManualClock
from tests.support.process import CoachProcess
from tests.support.server import RunningServer

from hipfive.settings import Settings
from hipfive.web.headers import CONTENT_SECURITY_POLICY

PATHS = ("/", "/assets/vision.mjs", "/assets/gone.js", "/api/health", "/api/nothing", "/api/openapi.json")


def test_the_server_connects_to_nowhere_and_looks_up_no_name(tmp_path: Path) -> None:
    """Watched from outside: every call by which a program reaches the network."""
    assert shutil.which("strace"), "strace is not installed: apt-get install strace"
    log = tmp_path / "calls"
    watch = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(log))
    with CoachProcess(tmp_path / "data", before=watch) as coach:
        for path in PATHS:
            coach.http.get(path)
        coach.http.post("/api/sessions", json={})
        coach.end()
    reached = [line for line in log.read_text().splitlines() if re.search(r"sa_family=AF_INET6?\b", line)]
    assert reached == []


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_policy(server: RunningServer, path: str) -> None:
    headers = server.http.get(path).headers
    assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=(self)" in headers["permissions-policy"]
    assert "microphone=(self)" in headers["permissions-policy"]
    for name in ("cross-origin-opener-policy", "cross-origin-resource-policy"):
        assert headers[name] == "same-origin"
    assert headers["cross-origin-embedder-policy"] == "require-corp"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_refusals_carry_the_policy_too(server: RunningServer, method: str) -> None:
    answer = server.http.request(method, "/api/sessions", headers={"origin": "http://evil.example"})
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert "access-control-allow-origin" not in answer.headers


def test_a_failure_inside_is_told_in_words_with_the_policy(server: RunningServer) -> None:
    server.app.add_api_route("/api/broken", _broken)
    # A later route than the page's own: move it before.
    server.app.router.routes.insert(0, server.app.router.routes.pop())
    answer = server.http.get("/api/broken")
    assert (answer.status_code, answer.json()) == (500, {"error": {"id": "error-internal", "args": {}}})
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


def _broken() -> None:
    raise RuntimeError("a secret")


def test_the_policy_lets_the_page_talk_to_its_own_server_alone() -> None:
    assert "default-src 'self'" in CONTENT_SECURITY_POLICY
    assert "connect-src 'self';" in CONTENT_SECURITY_POLICY
    assert not re.search(r"https?:|\*|'unsafe-eval'", CONTENT_SECURITY_POLICY)


def test_the_openapi_page_that_would_load_from_outside_is_off(server: RunningServer) -> None:
    for path in ("/docs", "/redoc"):
        assert "swagger" not in server.http.get(path).text.lower()


@pytest.mark.parametrize("path", ["/", "/api/health"])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "", "[::1", "a@localhost", "localhost/x"]
)
def test_a_foreign_name_gets_nothing(server: RunningServer, host: str, path: str) -> None:
    answer = server.http.get(path, headers={"host": host})
    assert answer.status_code in {400, 403}
    assert "HipFive" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:99", "[::1]:8765"])
def test_the_own_names_are_answered(server: RunningServer, host: str) -> None:
    assert server.http.get("/api/health", headers={"host": host}).status_code == 200


def test_a_name_that_was_allowed_is_answered(tmp_path: Path, clock: ManualClock) -> None:
    with RunningServer(Settings(tmp_path, allowed_hosts=("hips.home",)), clock) as server:
        assert server.http.get("/api/health", headers={"host": "hips.home:8765"}).status_code == 200
        assert server.http.get("/api/health", headers={"host": "other.home"}).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_foreign_page_changes_nothing(server: RunningServer, headers: dict[str, str]) -> None:
    server.screen()
    answer = server.http.post("/api/sessions", json={}, headers=headers)
    assert (answer.status_code, answer.json()["error"]["id"]) == (403, "error-origin-refused")
    assert server.http.get("/api/sessions").json() == {"sessions": []}


def test_a_foreign_page_reads_nothing(server: RunningServer) -> None:
    answer = server.http.get("/api/sessions", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    # A link from elsewhere to the page itself is welcome.
    assert server.http.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200


def test_the_own_page_may_do_everything(server: RunningServer) -> None:
    server.screen()
    own = {"origin": server.origin, "sec-fetch-site": "same-origin"}
    assert server.http.post("/api/sessions", json={}, headers=own).status_code == 201


def test_what_is_said_about_health_is_not_cached(server: RunningServer) -> None:
    for path in ("/api/sessions", "/api/screening", "/api/today"):
        assert server.http.get(path).headers["cache-control"] == "no-store"
