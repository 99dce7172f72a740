"""A session done while the server was away that cannot be read is refused; what hurt in it is kept all the same."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest
from tests.support.away import AwayPage, sessions_of, standings
from tests.support.server import RunningServer

from hipfive.web import limits


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"day_pass": {"text": "{}", "seal": "0" * 64}}, "error-away-pass"),
        ({"opening": {"id": "1"}}, "error-away-unreadable"),
        ({"steps": []}, "error-away-unreadable"),
        ({"steps": [[0, "came", 1.0], [1, "jump"]]}, "error-away-unreadable"),
        ({"steps": [[0, "came", 1.0], [1, "command", {"type": "command", "name": "jump"}]]}, "error-message-malformed"),
        ({"steps": 1}, "error-request-malformed"),
        ({"more": 1}, "error-request-malformed"),
    ],
)
def test_what_cannot_be_read_is_refused(
    server: RunningServer, signed: dict[str, str], change: dict[str, Any], error: str
) -> None:
    refused = AwayPage(signed, server.clock).bring(server.http, **change)
    assert (refused.status_code, refused.json()["error"]["id"]) == (422, error)
    assert sessions_of(server) == []


def test_a_plan_that_was_changed_is_refused(server: RunningServer, signed: dict[str, str]) -> None:
    page = AwayPage({**signed, "text": signed["text"].replace('"support":false', '"support":true')}, server.clock)
    assert page.signed["text"] != signed["text"]
    assert page.bring(server.http).json()["error"]["id"] == "error-away-pass"


def test_only_json_is_read(server: RunningServer, signed: dict[str, str]) -> None:
    body = AwayPage(signed, server.clock).body()
    refused = server.http.post("/api/away/sessions", content=json.dumps(body), headers={"content-type": "text/plain"})
    assert (refused.status_code, refused.json()["error"]["args"]) == (422, {"part": "header.content-type"})


def test_too_much_is_refused(server: RunningServer, signed: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hipfive.web.api.away.BROUGHT_MAX_BYTES", 1000)
    refused = AwayPage(signed, server.clock).bring(server.http)
    assert (refused.status_code, refused.json()["error"]["id"]) == (413, "error-too-large")
    assert limits.BROUGHT_MAX_BYTES > 10_000_000


def told(kind: str | None, **change: Any) -> dict[str, Any]:
    pain = None if kind is None else {"where": "groin", "side": "left", "score": 7, "kind": kind}
    sets = [
        {"exercise": "leg-swing", "side": "left", "status": "hurt", "pain": pain},
        {"exercise": "no-such", "side": "left", "status": "done", "pain": None},
    ]
    return {"id": str(uuid4()), "before": None, "after": None, "sets": sets, **change}


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize("kind", ["ache", None])
def test_the_pain_of_a_refused_session_counts_once(server: RunningServer, kind: str | None) -> None:
    body = told(kind, before=1, after=4)
    for _ in range(2):
        assert server.http.post("/api/away/pains", json=body).status_code == 204
    (session,) = sessions_of(server)
    assert (session["doubt"], session["state"], session["pain"]) == ("refused", "stopped", {"before": 1, "after": 4})
    assert [why for _, _, why in standings(server)] == ["pain", "pain"]


@pytest.mark.usefixtures("signed")
def test_an_alarm_of_a_refused_session_voids_the_answers(server: RunningServer) -> None:
    server.http.post("/api/away/pains", json=told("numbness"))
    assert server.http.get("/api/screening").json()["status"]["reason"] == "after_pain"


@pytest.mark.usefixtures("signed")
def test_pain_that_is_none_is_refused(server: RunningServer) -> None:
    refused = server.http.post("/api/away/pains", json=told("jolly"))
    assert refused.json()["error"]["id"] == "error-request-malformed"
