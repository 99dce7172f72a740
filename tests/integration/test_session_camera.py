"""A set before the camera: counted, measured, recorded, and the same when it is measured again from its recording."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from tests.support.camera import frame_of, nobody, quiet_then_moving
from tests.support.clock import ManualClock
from tests.support.driving import Driver, sessions_at, sqlite_url

from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.motion.contract import to_contract
from hipfive.motion.engine import Engine
from hipfive.pose.recording import read_recording
from hipfive.service.recordings import recording_file
from hipfive.service.sessions import NoSuchSessionError
from hipfive.service.set_rows import plain

LEG_SWING = EXERCISES["leg-swing"]
MOVE_S = 60.0


@pytest.fixture
def driver(tmp_path: Path, clock: ManualClock) -> Iterator[Driver]:
    sessions = sessions_at(sqlite_url(tmp_path), clock, dose_scale=1.0)
    driver = Driver(sessions, clock, sessions.open(camera=True, support=True, pain=None))
    driver.command("begin")
    yield driver
    sessions.database.close()


def swing_until(driver: Driver, state: str) -> None:
    """Stand still through set-up and getting ready, then swing until the session is there."""
    poses = quiet_then_moving(LEG_SWING, "left", quiet_s=11.5, moving_s=MOVE_S)
    driver.film(poses, until=lambda: driver.live.state == state)
    assert driver.live.state == state


def test_the_set_up_ends_by_itself_when_the_person_is_well_in_view(driver: Driver) -> None:
    assert driver.live.state == "set_up"
    driver.film(quiet_then_moving(LEG_SWING, "left", 4.5, 0.0))
    assert driver.live.state == "get_ready"
    assert driver.of("tracking")[-1]["state"] == "good"


def test_the_gauge_shows_the_leg_that_the_set_is_for(driver: Driver) -> None:
    swing_until(driver, "working")
    driver.film(quiet_then_moving(LEG_SWING, "right", quiet_s=2.0, moving_s=5.0))  # the other leg, by mistake
    told = driver.of("measured")
    assert {message["active"] for message in told} > {"right"}
    assert [message["gauge_deg"] for message in told] == [message["angles"]["hip_flexion_l"] for message in told]


def test_a_set_is_counted_measured_and_kept(driver: Driver) -> None:
    swing_until(driver, "switching")
    counted = driver.of("counted")
    assert [message["count"] for message in counted] == list(range(1, len(counted) + 1))
    # A swing of the key poses takes 2.2 s: in 30 s there are 12 or 13 whole ones.
    assert 11 <= len(counted) <= 13
    assert {message["by"] for message in counted} == {"camera"}
    assert {message["rep"]["side"] for message in counted} == {"left"}
    done = driver.sessions.summary(driver.live.session_id)["sets"][0]
    assert (done["status"], done["counted"], done["counted_by"]) == ("done", len(counted), "camera")
    assert done["work_s"] == pytest.approx(30.0, abs=0.5)
    # The key poses swing from -16° to 42°.
    assert done["typical_deg"] == pytest.approx(58.0, abs=5.0)
    assert done["interval95_deg"][0] < done["typical_deg"] < done["interval95_deg"][1]
    assert done["best_deg"] == pytest.approx(58.0, abs=5.0)
    assert done["result"]["schema"] == "hipfive.result/1"
    (listed,) = driver.sessions.history()
    assert listed["sets"][0] == {**done, "result": None}  # the history leaves out what is long


def test_circles_that_are_certain_only_later_count_when_the_time_is_over(driver: Driver) -> None:
    while driver.of("session")[-1]["set"]["exercise"] != "circular-swing":
        driver.command("skip")
    poses = quiet_then_moving(EXERCISES["circular-swing"], "left", quiet_s=11.5, moving_s=MOVE_S, facing_deg=15.0)
    driver.film(poses, until=lambda: driver.live.state == "switching")
    counted = driver.of("counted")
    done = driver.sessions.summary(driver.live.session_id)["sets"][-1]
    assert (done["exercise"], done["status"], done["counted"]) == ("circular-swing", "done", len(counted))
    # Circles of the key poses take 2.4 and 2.8 s: in 30 s there are 11 whole ones.
    assert 10 <= len(counted) <= 12
    reps = done["result"]["reps"]
    seen = [
        message["seen"] for message in driver.messages if message["type"] == "measured" and message["seen"] is not None
    ]
    assert seen == sorted(seen), "the number that is shown never goes back"
    assert len(counted) - max(seen) in {0, 1}, "the last circle ends with the set"
    assert seen.count(1) > 15, "the first circle is shown long before it is certain"
    assert [message["rep"]["start_s"] for message in counted] == [rep["start_s"] for rep in reps if rep["complete"]]


def test_measuring_the_recording_again_gives_the_same_result(driver: Driver) -> None:
    swing_until(driver, "switching")
    session_id = driver.live.session_id
    exercise, data = recording_file(driver.sessions, session_id, 1)
    header, frames = read_recording(io.BytesIO(data))
    assert (exercise, header.exercise) == ("leg-swing", "leg-swing")
    engine = Engine(LEG_SWING)
    times = []
    for frame in frames:
        engine.step(frame.pose)
        times.append(frame.pose.t_s)
    assert times[0] == 0.0
    assert times == sorted(set(times))
    kept = driver.sessions.summary(session_id)["sets"][0]["result"]
    assert plain(to_contract(engine.finish())) == kept


def test_a_set_without_frames_has_no_recording(driver: Driver) -> None:
    with pytest.raises(NoSuchSessionError):
        recording_file(driver.sessions, driver.live.session_id, 1)


def test_measured_comes_at_most_fifteen_times_a_second(driver: Driver) -> None:
    swing_until(driver, "switching")
    times = [message["t_s"] for message in driver.of("measured") if message["t_s"] > 1.0]
    steps = [after - before for before, after in pairwise(times) if after > before]
    assert len(times) > 300
    assert min(steps) > 1 / 15 - 0.002


def test_the_gauge_knows_the_best_of_earlier_sessions(driver: Driver) -> None:
    swing_until(driver, "switching")
    driver.command("finish")
    best = driver.sessions.summary(driver.live.session_id)["sets"][0]["best_deg"]
    again = Driver(driver.sessions, driver.clock, driver.sessions.open(camera=True, support=True, pain=None))
    again.command("begin")
    again.film(quiet_then_moving(LEG_SWING, "left", 4.0, 0.0))
    assert again.of("measured")[-1]["best_deg"] == pytest.approx(best, abs=0.1)


def test_a_server_that_dies_in_mid_set_loses_nothing_that_was_counted(driver: Driver) -> None:
    swing_until(driver, "working")
    driver.film(quiet_then_moving(LEG_SWING, "left", 0.0, 10.0))
    counted = driver.of("counted")[-1]["count"]
    assert counted >= 3
    # Nothing is closed, nothing said farewell: the next one has only what is in the database.
    reborn = Driver(driver.sessions, driver.clock, driver.live.session_id)
    assert reborn.live.state == "paused"
    told = reborn.of("session")[-1]
    assert (told["count"]["value"], told["paused_from"]) == (counted, "working")
    reborn.command("resume")
    reborn.page_s = 12.0  # the page was loaded anew: its clock starts elsewhere
    swing_until(reborn, "switching")
    assert reborn.of("counted")[0]["count"] == counted + 1
    done = reborn.sessions.summary(reborn.live.session_id)["sets"][0]
    assert done["counted"] == reborn.of("counted")[-1]["count"]
    # The engine saw the swings before the fall as well: they are all in one result and one recording.
    _, data = recording_file(reborn.sessions, reborn.live.session_id, 1)
    engine = Engine(LEG_SWING)
    for frame in read_recording(io.BytesIO(data))[1]:
        engine.step(frame.pose)
    assert plain(to_contract(engine.finish())) == done["result"]
    assert len(done["result"]["reps"]) >= done["counted"]


def test_a_repeated_set_is_recorded_anew(driver: Driver) -> None:
    swing_until(driver, "working")
    driver.film(quiet_then_moving(LEG_SWING, "left", 0.0, 6.0))
    driver.command("repeat")
    swing_until(driver, "switching")
    done = driver.sessions.summary(driver.live.session_id)["sets"]
    assert [(one["index"], one["attempt"], one["status"]) for one in done] == [(1, 2, "done")]
    assert done[0]["counted"] >= 11


def test_no_frames_for_a_while_means_the_camera_is_lost_and_the_session_goes_on(driver: Driver) -> None:
    swing_until(driver, "working")
    driver.wait_s(3.0)
    assert driver.of("tracking")[-1]["state"] == "camera_lost"
    assert driver.of("session")[-1]["camera"] is False
    assert driver.live.state == "working"
    # And when they come again, it sees again.
    driver.film(quiet_then_moving(LEG_SWING, "left", 1.0, 0.0))
    assert driver.of("session")[-1]["camera"] is True
    assert driver.of("tracking")[-1]["state"] != "camera_lost"


def test_a_camera_that_was_switched_off_stays_off_although_frames_come(driver: Driver) -> None:
    swing_until(driver, "working")
    driver.command("camera", on=False, reason="person")
    driver.film(quiet_then_moving(LEG_SWING, "left", 1.0, 0.0))
    assert driver.of("session")[-1]["camera"] is False
    assert driver.of("tracking")[-1]["state"] == "off"


def test_darkness_is_named_when_it_is_why_nobody_is_seen(driver: Driver) -> None:
    for _ in range(90):
        driver.clock.pass_s(1 / 30)
        driver.page_s += 1 / 30
        dark = nobody(driver.page_s, luma=5)
        driver.messages += driver.live.receive_frame(dark, driver.clock.monotonic_s())
    assert driver.of("tracking")[-1]["state"] == "too_dark"
    assert driver.of("session")[-1]["tracking"] == "too_dark"
    driver.film(quiet_then_moving(LEG_SWING, "left", 1.5, 0.0))
    assert driver.of("tracking")[-1]["state"] == "good"


def test_a_dim_picture_in_which_the_person_is_seen_is_not_complained_about(driver: Driver) -> None:
    for pose in quiet_then_moving(LEG_SWING, "left", 3.0, 0.0):
        driver.clock.pass_s(1 / 30)
        driver.page_s += 1 / 30
        data = frame_of(pose, driver.page_s, luma=20)
        driver.messages += driver.live.receive_frame(data, driver.clock.monotonic_s())
    assert {message["state"] for message in driver.of("tracking")} <= {"good", "off", "nobody"}


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x02" * 16, b"\x01\x01" + b"\x00" * 14, b"\x00" * 940])
def test_a_frame_that_is_none_is_refused_and_changes_nothing(driver: Driver, data: bytes) -> None:
    before = driver.live.state
    with pytest.raises(BadInputError):
        driver.live.receive_frame(data, driver.clock.monotonic_s())
    assert driver.live.state == before
