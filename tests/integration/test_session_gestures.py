"""Gestures before the camera: told to the page, which sends the command that they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.arms import CROSSED, HANGING, UP, Arm, lasting, with_arms
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url

FACING_DEG = -70.0


@pytest.fixture
def driver(tmp_path: Path, clock: ManualClock) -> Iterator[Driver]:
    sessions = sessions_at(sqlite_url(tmp_path), clock, dose_scale=1.0)
    driver = Driver(sessions, clock, sessions.open(camera=True, support=True, pain=None))
    driver.command("begin")
    yield driver
    sessions.database.close()


def show(driver: Driver, left: Arm, right: Arm, for_s: float = 2.0) -> list[tuple[str, str, str | None]]:
    """Hold the arms so, then let them hang; what was told of gestures."""
    before = len(driver.of("gesture"))
    for arms, length_s in (((left, right), for_s), ((HANGING, HANGING), 1.0)):
        driver.film(lasting(with_arms(*arms, facing_deg=FACING_DEG), 0.0, length_s, fps=30.0))
    return [(told["kind"], told["state"], told["command"]) for told in driver.of("gesture")[before:]]


def test_a_raised_hand_pauses_and_goes_on(driver: Driver) -> None:
    driver.command("camera_ready")
    assert show(driver, UP, HANGING) == [
        ("raised_hand", "begun", "pause"),
        ("raised_hand", "held", "pause"),
        ("raised_hand", "ended", None),
    ]
    assert driver.live.state == "get_ready"  # nothing happens by itself
    driver.command("pause")
    assert [command for _, _, command in show(driver, HANGING, UP)] == ["resume", "resume", None]


def test_crossed_arms_mean_pain(driver: Driver) -> None:
    driver.command("camera_ready")
    driver.wait_for("working")
    (*_, (kind, state, command), _) = show(driver, CROSSED, CROSSED)
    assert (kind, state, command) == ("crossed_arms", "held", "hurts")
    driver.command(str(command))
    assert driver.live.state == "hurt"
    assert show(driver, CROSSED, CROSSED) == []  # that has been said


def test_while_the_camera_is_set_up_or_off_arms_say_nothing(driver: Driver) -> None:
    assert show(driver, UP, HANGING) == []
    driver.command("camera", on=False, reason="person")
    assert show(driver, UP, HANGING) == []


def test_one_that_began_while_it_meant_nothing_has_to_be_made_anew(driver: Driver) -> None:
    driver.film(lasting(with_arms(UP, HANGING, facing_deg=FACING_DEG), 0.0, 0.8, fps=30.0))
    driver.command("camera_ready")
    assert show(driver, UP, HANGING) == []
    assert len(show(driver, UP, HANGING)) == 3
