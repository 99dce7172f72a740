"""Examples of every message: the page's validators are tested on the same files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.camera import nobody, quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url
from tests.support.golden import golden, shape

from hipfive.coach.states import Signal
from hipfive.exercises import EXERCISES
from hipfive.motion.events import Hold, HoldEnded, HoldStarted
from hipfive.motion.gestures import Gesture
from hipfive.service import page_messages as say
from hipfive.service.keeping import Keeper
from hipfive.service.set_rows import plain
from hipfive.store.errors import StoreError
from hipfive.store.records import Changes, Ending

PROTOCOL = (Path(__file__).parents[2] / "docs/reference/protocol.md").read_text(encoding="utf-8")
LEG_SWING = EXERCISES["leg-swing"]


def key_of(message: dict[str, Any]) -> str:
    """What tells examples apart: the kind, and what it says in one word."""
    word = {"session": "state", "tracking": "state", "hold": "state", "counted": "by", "gesture": "state"}.get(
        message["type"]
    )
    return message["type"] if word is None else f"{message['type']}-{message[word]}".replace("_", "-")


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[dict[str, Any]]]:
    """Everything a page was told in a session with a bit of everything."""
    clock = ManualClock()
    sessions = sessions_at(sqlite_url(tmp_path_factory.mktemp("messages")), clock, dose_scale=0.5)
    driver = Driver(sessions, clock, sessions.open(camera=True, support=True, pain=1))
    driver.command("resume")
    driver.command("begin")
    poses = list(quiet_then_moving(LEG_SWING, "left", 9.0, 40.0))
    for _ in range(45):
        clock.pass_s(1 / 30)
        driver.page_s += 1 / 30
        driver.messages += driver.live.receive_frame(nobody(driver.page_s, luma=3), clock.monotonic_s())
    driver.film(poses, until=lambda: driver.live.state == "switching")
    driver.wait_for("get_ready")
    driver.film(poses, until=lambda: driver.live.state in {"resting", "switching"})  # with the wrong leg
    driver.command("camera", on=False, reason="person")
    driver.command("pause")
    driver.command("resume")
    while driver.of("session")[-1]["set"]["exercise"] != "baby-pose":
        driver.command("skip")
        driver.wait_s(0.5)
    driver.wait_for("resting")
    driver.wait_for("working")
    driver.command("count")
    driver.command("hurts")
    driver.command("pain", where="back", side="both", score=6, kind="radiating")
    yield driver.messages
    sessions.database.close()


@pytest.fixture(scope="module")
def examples(messages: list[dict[str, Any]]) -> dict[str, Any]:
    """The first message of every kind."""
    held = Hold("both", 4.0, 12.5)
    rare = [
        say.hold(HoldStarted(7.0, "both", 4.0)),
        say.hold(HoldEnded(13.0, held)),
        say.side_check("passed"),
        say.gesture(Gesture("raised_hand", "held"), Signal.PAUSE),
        say.gesture(Gesture("crossed_arms", "ended"), None),
        *mended(),
    ]
    said: dict[str, dict[str, Any]] = {}
    for message in [*messages, *rare]:
        said.setdefault(key_of(message), plain(message))
    return dict(sorted(said.items()))


def mended() -> list[dict[str, Any]]:
    """What is said when the store takes everything again."""
    refusals = iter([True, False])

    def save(_changes: Changes) -> None:
        if next(refusals):
            raise StoreError("error-disk-full", detail="database or disk is full")

    keeper = Keeper(save)
    keeper.keep(Changes(ending=Ending("done", ManualClock().utc())), 0.0)
    return keeper.keep(Changes(), 10.0)


def test_examples_have_the_shape_of_what_is_said(examples: dict[str, Any]) -> None:
    kept = golden("messages/examples.json", examples)
    assert list(kept) == list(examples)
    for name, message in examples.items():
        if message["type"] not in {"cue", "problem", "measured"}:  # these carry values by name
            assert shape(kept[name]) == shape(message), name
        assert sorted(kept[name]) == sorted(message)


def test_every_kind_of_message_in_the_protocol_has_an_example(examples: dict[str, Any]) -> None:
    promised = set(re.findall(r'`\{"type": "([a-z]+)"', PROTOCOL)) - {"command"}
    assert {message["type"] for message in examples.values()} == promised


def test_every_message_is_json_without_what_is_no_number(messages: list[dict[str, Any]]) -> None:
    assert len(messages) > 100
    for message in messages:
        json.dumps(message, allow_nan=False)
