"""A session while the server is away, as the page's worker does it: through the desk, text in and text out."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from uuid import uuid4

import httpx

from hipfive.service.away.desk import Desk
from tests.support.clock import ManualClock
from tests.support.server import RunningServer

STEP_S = 0.25


class AwayPage:
    """The page and its worker: keeps the steps, lets time pass, and brings it all."""

    def __init__(self, signed: dict[str, str], clock: ManualClock, *, camera: bool = False, **opening: Any) -> None:
        self.signed = signed
        self.clock = clock
        self.opening: dict[str, Any] = {
            "id": str(uuid4()),
            "camera": camera,
            "support": True,
            "before": None,
            "day": clock.utc().date().isoformat(),
            **opening,
        }
        self.begins_s = 0.0
        self.steps: list[list[Any]] = []
        self.messages: list[dict[str, Any]] = []
        self.told: dict[str, Any] = {}
        self.desk = Desk(signed["text"], json.dumps(self.opening), "[]")
        self.came()

    def came(self) -> None:
        self.step("came", self.clock.utc().timestamp())

    def step(self, kind: str, value: Any = None) -> None:
        step = [round(self.clock.monotonic_s() - self.begins_s, 3), kind, value]
        answer = json.loads(self.desk.take(json.dumps(step)))
        self.steps.append(step)
        self.messages += [json.loads(each) for each in answer["messages"]]
        self.told = answer.get("told", self.told)

    def command(self, name: str, **values: object) -> None:
        self.step("command", {"type": "command", "name": name, **values})

    def frame(self, data: bytes) -> None:
        self.step("frame", b64encode(data).decode())

    @property
    def state(self) -> str:
        return next(str(each["state"]) for each in self.messages[::-1] if each["type"] == "session")

    @property
    def count(self) -> int:
        return next(int(each["count"]) for each in self.messages[::-1] if each["type"] == "counted")

    def wait_s(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP_S)):
            self.clock.pass_s(STEP_S)
            self.step("tick")

    def wait_for(self, state: str, at_most_s: float = 900.0) -> None:
        for _ in range(round(at_most_s / STEP_S)):
            if self.state == state:
                return
            self.wait_s(STEP_S)
        raise AssertionError(f"still {self.state}, not {state}")

    def whole(self) -> None:
        """The whole routine with the camera off."""
        self.command("begin")
        self.wait_for("done")

    def body(self) -> dict[str, Any]:
        return {"day_pass": self.signed, "opening": self.opening, "steps": self.steps}

    def bring(self, http: httpx.Client, **change: Any) -> httpx.Response:
        return http.post("/api/away/sessions", json={**self.body(), **change})


def pass_of(server: RunningServer) -> dict[str, str]:
    answer = server.http.get("/api/away/pass")
    assert answer.status_code == 200, answer.text
    given: dict[str, str] = answer.json()
    return given


def sessions_of(server: RunningServer) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = server.http.get("/api/sessions").json()["sessions"]
    return found


def standings(server: RunningServer, exercise: str = "leg-swing") -> list[tuple[int, str | None, str | None]]:
    tracks = server.http.get("/api/programme").json()["tracks"]
    return [
        (track["amount"], track["variant"], track["why"] and track["why"]["why"])
        for track in tracks
        if track["exercise"] == exercise
    ]


def hurting(page: AwayPage, kind: str = "ache") -> AwayPage:
    """Begin, and say in the first set that it hurts."""
    page.command("begin")
    page.wait_for("working")
    page.wait_s(1.0)
    page.command("hurts")
    page.command("pain", where="groin", side="left", score=5, kind=kind)
    return page
