"""Setting up the camera: near enough, the named foot, and then it starts by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.camera import quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url
from tests.support.movement import moved

from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, perform

FACING_DEG = -70.0


@pytest.fixture
def driver(tmp_path: Path, clock: ManualClock) -> Iterator[Driver]:
    sessions = sessions_at(sqlite_url(tmp_path), clock, dose_scale=1.0)
    driver = Driver(sessions, clock, sessions.open(camera=True, support=True, pain=None))
    driver.command("begin")
    yield driver
    sessions.database.close()


def standing(for_s: float, distance_m: float = 3.2) -> list[Pose]:
    return list(perform(lambda _t: {}, for_s, Camera(FACING_DEG, distance_m=distance_m)))


def lifting(end: str) -> list[Pose]:
    stance = Side.RIGHT if end == "l" else Side.LEFT
    up = {f"hip_flexion_{end}": 55.0, f"knee_flexion_{end}": 60.0}
    return [*moved(lambda _t: up, 1.0, FACING_DEG, stance=stance, fps=30.0), *standing(0.5)]


def told(driver: Driver, kind: str, field: str) -> list[str]:
    return [message[field] for message in driver.of(kind)]


def test_too_far_away_is_said_and_held_back_until_nearer(driver: Driver) -> None:
    driver.film(standing(6.0, distance_m=6.5))
    assert driver.live.state == "set_up"
    assert told(driver, "tracking", "state")[-1] == "too_far"
    assert "cue-tracking-too_far" in told(driver, "cue", "id")
    driver.film(standing(4.5))
    assert driver.live.state == "get_ready"


def test_the_named_foot_then_it_starts(driver: Driver) -> None:
    driver.command("side_check", foot="left")
    driver.film(standing(5.0))
    assert driver.live.state == "set_up"
    assert told(driver, "tracking", "state")[-1] == "lift_left"
    driver.film([*lifting("l"), *standing(4.0)])
    assert told(driver, "sides", "result") == ["passed"]
    assert driver.live.state == "get_ready"


def test_a_mirrored_picture_is_found(driver: Driver) -> None:
    driver.command("side_check", foot="left")
    driver.film([*standing(2.0), *lifting("r"), *lifting("r")])
    assert told(driver, "sides", "result") == ["other_foot", "swapped"]


def test_nobody_is_kept_from_starting_by_it(driver: Driver) -> None:
    driver.command("side_check", foot="left")
    driver.film(standing(25.0))
    assert told(driver, "sides", "result") == ["given_up"]
    assert driver.live.state == "get_ready"


def test_there_is_a_way_round_it(driver: Driver) -> None:
    driver.command("side_check", foot="left")
    driver.film(standing(3.0))
    driver.command("camera_ready")
    driver.film(standing(1.5))
    assert told(driver, "tracking", "state")[-1] == "good"
    assert driver.live.state == "get_ready"


def test_lying_down_asks_for_neither(driver: Driver) -> None:
    while driver.of("session")[-1]["set"]["exercise"] != "baby-pose" or driver.live.state != "set_up":
        driver.command("skip")
        driver.wait_s(0.5)
    driver.command("side_check", foot="left")
    driver.film(quiet_then_moving(EXERCISES["baby-pose"], "both", 6.0, 0.0))
    assert driver.of("sides") == []
    assert driver.live.state == "get_ready"


@pytest.mark.parametrize("fields", [{}, {"foot": "both"}, {"foot": "left", "more": 1}])
def test_what_is_no_foot_is_refused(driver: Driver, fields: dict[str, object]) -> None:
    with pytest.raises(BadInputError):
        driver.command("side_check", **fields)
