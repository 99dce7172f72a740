"""The HTTP doors: what is asked for is given, what is wrong is told in our own form, with the right headers."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest
from tests.support.clock import ManualClock
from tests.support.driving import ALL_WELL
from tests.support.server import RunningServer

from hipfive.coach.screening import QUESTIONS, SCREENING_VERSION
from hipfive.exercises import EXERCISES
from hipfive.settings import Settings


def test_health_says_which_version_is_there(server: RunningServer) -> None:
    answer = server.http.get("/api/health").json()
    assert answer["status"] == "ok"
    assert answer["version"].count(".") == 2


def test_every_exercise_is_declared_in_order_with_its_figure(server: RunningServer) -> None:
    declared = server.http.get("/api/exercises").json()
    assert [one["id"] for one in declared] == list(EXERCISES)
    for one in declared:
        figure = server.http.get(f"/api/exercises/{one['id']}/figure").json()
        assert len(figure["frames"]) > 10
        names = {bone["name"] for bone in figure["frames"][0]["bones"]}
        assert {"thigh", "shank", "trunk"} <= names


def test_the_words_are_given_as_text(server: RunningServer) -> None:
    answer = server.http.get("/api/messages/en")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "error-disk-full = " in answer.text


@pytest.mark.parametrize("path", ["/api/messages/en", "/api/exercises"])
def test_text_goes_compressed_to_who_can_read_it(server: RunningServer, path: str) -> None:
    packed = server.http.get(path, headers={"accept-encoding": "gzip"})
    plain = server.http.get(path, headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.text == plain.text
    assert int(packed.headers["content-length"]) < len(plain.content) / 2


def test_what_is_packed_already_is_not_compressed_again(server: RunningServer) -> None:
    answer = server.http.get("/models/pose_landmarker_lite.task", headers={"accept-encoding": "gzip"})
    assert answer.status_code == 200
    assert "content-encoding" not in answer.headers
    assert int(answer.headers["content-length"]) == len(answer.content)


@pytest.mark.parametrize("language", ["xx", "..%2f..%2f", "e", "EN", "en%00"])
def test_a_language_there_is_not_is_told(server: RunningServer, language: str) -> None:
    answer = server.http.get(f"/api/messages/{language}")
    assert answer.status_code == 404
    assert answer.json()["error"]["id"] in {"error-language-unknown", "error-not-found"}


def test_without_screening_there_is_no_session(server: RunningServer) -> None:
    assert server.http.get("/api/screening").json()["status"]["reason"] == "never"
    answer = server.http.post("/api/sessions", json={})
    assert (answer.status_code, answer.json()["error"]["id"]) == (403, "error-screening-needed")


def test_screening_opens_the_door_for_ninety_days(server: RunningServer) -> None:
    server.screen()
    status = server.http.get("/api/screening").json()["status"]
    assert (status["valid"], status["answered_at"]) == (True, "2026-03-01T09:00:00.000Z")
    assert status["valid_until"] == "2026-05-30T09:00:00.000Z"
    assert server.http.get("/api/today").json()["screening_valid"] is True
    server.clock.pass_s(90 * 86_400)
    assert server.http.get("/api/today").json()["screening_valid"] is False


def test_a_red_flag_keeps_the_door_shut(server: RunningServer) -> None:
    flag = next(question.id for question in QUESTIONS if question.kind == "red_flag")
    body = {"version": SCREENING_VERSION, "answers": {**ALL_WELL, flag: "unsure"}, "acknowledged": True}
    answer = server.http.post("/api/screening", json=body).json()
    assert (answer["outcome"], answer["reasons"], answer["valid_until"]) == ("emergency", [flag], None)
    assert server.http.post("/api/sessions", json={}).status_code == 403


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"version": "0"}, "error-screening-version"),
        ({"acknowledged": False}, "error-screening-acknowledge"),
        ({"answers": {"invented": "no"}}, "error-screening-answer"),
        ({"answers": {"fever": "perhaps"}}, "error-request-malformed"),
        ({"answers": {"x" * 81: "no"}}, "error-request-malformed"),
        ({"more": 1}, "error-request-malformed"),
    ],
)
def test_answers_that_are_none_are_refused_and_not_kept(
    server: RunningServer, change: dict[str, object], error: str
) -> None:
    body = {"version": SCREENING_VERSION, "answers": ALL_WELL, "acknowledged": True, **change}
    answer = server.http.post("/api/screening", json=body)
    assert (answer.status_code, answer.json()["error"]["id"]) == (422, error)
    assert server.http.get("/api/screening").json()["status"]["reason"] == "never"


def test_today_names_the_sets_and_an_open_session(server: RunningServer) -> None:
    server.screen()
    today = server.http.get("/api/today").json()
    assert (today["open_session"], today["dose_scale"]) == (None, 0.3)
    assert [one["id"] for one in today["exercises"]] == list(EXERCISES)
    assert today["duration_s"] == pytest.approx(sum(one["duration_s"] for one in today["sets"]))
    session_id = server.open_session()
    assert server.http.get("/api/today").json()["open_session"] == {
        "id": session_id,
        "started_at": "2026-03-01T09:00:00.000Z",
        "sets_done": 0,
        "sets": len(today["sets"]),
    }


def test_a_second_session_is_refused_with_the_open_ones_id(server: RunningServer) -> None:
    server.screen()
    session_id = server.open_session()
    answer = server.http.post("/api/sessions", json={})
    assert answer.status_code == 409
    assert answer.json() == {"error": {"id": "error-session-open", "args": {"session": session_id}}}
    stopped = server.http.post(f"/api/sessions/{session_id}/discard").json()
    assert stopped["state"] == "stopped"
    assert server.http.post("/api/sessions", json={}).status_code == 201


def test_feedback_is_in_the_summary_and_the_history(server: RunningServer) -> None:
    server.screen()
    first = server.open_session()
    server.http.post(f"/api/sessions/{first}/discard")
    answer = server.http.post(f"/api/sessions/{first}/feedback", json={"pain": 2, "effort": "right"})
    assert answer.status_code == 204
    summary = server.http.get(f"/api/sessions/{first}").json()
    assert (summary["pain"]["after"], summary["effort"]) == (2, "right")
    server.clock.pass_s(60.0)
    second = server.open_session()
    history = server.http.get("/api/sessions").json()["sessions"]
    assert [one["id"] for one in history] == [second, first]
    assert len(server.http.get("/api/sessions?limit=1").json()["sessions"]) == 1


@pytest.mark.parametrize("body", [{"pain": 11}, {"pain": "2"}, {"pain": True}, {"effort": "ok"}, {"x": 1}, [], None])
def test_feedback_that_is_none_is_refused(server: RunningServer, body: object) -> None:
    server.screen()
    session_id = server.open_session()
    answer = server.http.post(f"/api/sessions/{session_id}/feedback", json=body)
    assert (answer.status_code, answer.json()["error"]["id"]) == (422, "error-request-malformed")


@pytest.mark.parametrize("path", ["", "/sets/1/recording"])
def test_what_there_is_not_is_told(server: RunningServer, path: str) -> None:
    answer = server.http.get(f"/api/sessions/{uuid.uuid4()}{path}")
    assert (answer.status_code, answer.json()["error"]["id"]) == (404, "error-session-unknown")
    assert server.http.get("/api/nothing").json()["error"]["id"] == "error-not-found"


def test_a_body_that_is_no_json_is_refused_without_being_sent_back(server: RunningServer) -> None:
    answer = server.http.post("/api/sessions", content=b"{secret", headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert "secret" not in answer.text


def test_a_body_that_is_not_called_json_is_refused(server: RunningServer) -> None:
    # Forms and plain text can be sent from other sites without asking; JSON cannot.
    server.screen()
    answer = server.http.post("/api/sessions", content=b"{}", headers={"content-type": "text/plain"})
    assert answer.status_code == 422


@pytest.mark.parametrize(
    ("path", "kind", "cache"),
    [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/history", "text/html; charset=utf-8", "no-cache"),
        ("/assets/app-BxY3_z12.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
        ("/assets/vision.mjs", "text/javascript; charset=utf-8", "no-cache"),
        ("/assets/pose.wasm", "application/wasm", "no-cache"),
        ("/assets/model.task", "application/octet-stream", "no-cache"),
        ("/assets/plain.css", "text/css; charset=utf-8", "no-cache"),
    ],
)
def test_files_have_the_right_type_and_caching(server: RunningServer, path: str, kind: str, cache: str) -> None:
    answer = server.http.get(path)
    assert answer.status_code == 200
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == (kind, cache)


@pytest.mark.parametrize(
    "path", ["/missing.js", "/assets/gone.wasm", "/..%2fdata%2fhipfive.db", "/%2e%2e/data/hipfive.db"]
)
def test_a_file_that_is_not_there_is_not_the_page(server: RunningServer, path: str) -> None:
    assert server.http.get(path).status_code == 404


def test_without_a_built_page_there_is_a_kind_word(settings: Settings, clock: ManualClock, tmp_path: Path) -> None:
    with RunningServer(settings, clock, static=tmp_path / "nothing") as running:
        answer = running.http.get("/")
        assert answer.status_code == 503
        assert "make" in answer.text
        assert running.http.get("/api/health").status_code == 200


def test_the_pose_models_are_given_and_nothing_else_of_their_folder(server: RunningServer) -> None:
    model = server.http.get("/models/pose_landmarker_lite.task")
    assert (model.status_code, model.headers["content-type"]) == (200, "application/octet-stream")
    assert model.content[:2] == b"PK"  # a bundle is a zip
    again = server.http.get("/models/pose_landmarker_lite.task", headers={"if-none-match": model.headers["etag"]})
    assert again.status_code == 304
    for path in ("MODELS.md", "pose_landmarker_none.task", "../__init__.py", ""):
        assert server.http.get(f"/models/{path}").status_code == 404
