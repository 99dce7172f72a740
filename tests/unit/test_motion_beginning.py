"""What waits for the zero, live and in a recording."""

from collections.abc import Mapping

import pytest
from tests.support.movement import FPS, AnglesAt, bumps, moved, through

from hipfive.exercises import EXERCISES
from hipfive.motion.beginning import turn_deg
from hipfive.motion.calibration import LOOK_AHEAD_S
from hipfive.motion.engine import Engine
from hipfive.motion.events import Calibrated, Event, Measured
from hipfive.motion.pose import Pose

FACING_DEG = 60.0


def _told(poses: list[Pose], look_ahead_s: float, exercise: str = "yoga-squat") -> list[Event]:
    engine = Engine(EXERCISES[exercise], look_ahead_s)
    events = [event for pose in poses for event in engine.step(pose)]
    return [*events, *engine.drain()]


def _zeroed(events: list[Event]) -> list[tuple[float, bool]]:
    return [(round(event.t_s, 1), event.quiet) for event in events if isinstance(event, Calibrated)]


def _flexion(events: list[Event]) -> dict[float, float | None]:
    return {event.t_s: event.angles["hip_flexion_l"] for event in events if isinstance(event, Measured)}


def _from_a_chair(t_s: float) -> Mapping[str, float]:
    """Seated for six seconds, then standing."""
    up = min(1.0, max(0.0, t_s - 6.0))
    names = ("hip_flexion_l", "hip_flexion_r", "knee_flexion_l", "knee_flexion_r")
    return dict.fromkeys(names, 85.0 * (1.0 - up)) | {"trunk_forward": 4.0}


def test_who_begins_seated_is_zeroed_on_standing_up() -> None:
    poses = moved(_from_a_chair, 10.0, FACING_DEG, stance=None)
    live, recorded = _told(poses, 0.0), _told(poses, LOOK_AHEAD_S)
    assert [quiet for _, quiet in _zeroed(live)] == [False, True]
    assert _zeroed(recorded) == [(pytest.approx(9.0, abs=0.3), True)]
    before = [value for t_s, value in _flexion(recorded).items() if t_s < 5.5]
    assert len(before) == pytest.approx(5.5 * FPS, abs=1.0)
    assert before == pytest.approx([81.0] * len(before), abs=8.0)


def _bows(*starts_s: float) -> AnglesAt:
    """Bows of a second and a half."""
    return bumps("trunk_forward", *((start, 1.5, 60.0) for start in starts_s))


def test_of_a_recording_the_longer_quiet_moment_counts() -> None:
    poses = moved(_bows(1.0, 4.0, 6.5, 9.3), 12.0, FACING_DEG, stance=None)
    assert _zeroed(_told(poses, 0.0))[0] == (pytest.approx(1.2, abs=0.3), True)
    recorded = _told(poses[: int(10.5 * FPS)], LOOK_AHEAD_S)
    assert _zeroed(recorded) == [(pytest.approx(10.4, abs=0.2), True)]  # at the end: no moment had two seconds
    assert len(_flexion(recorded)) == int(10.5 * FPS)


def test_a_moment_that_would_be_too_short_live_is_better_than_none() -> None:
    poses = moved(_bows(*(1.95 * turn for turn in range(6))), 11.0, FACING_DEG, stance=None)
    assert [quiet for _, quiet in _zeroed(_told(poses, 0.0))] == [False]
    assert [quiet for _, quiet in _zeroed(_told(poses, LOOK_AHEAD_S))] == [True]


def test_who_turns_round_ends_the_wait_for_a_better_moment() -> None:
    first, turned = (
        moved(_bows(1.2), length_s, side * 90.0, stance=None) for length_s, side in ((3.0, 1.0), (9.0, -1.0))
    )
    poses = [*first, *(pose for pose in turned if pose.t_s > 3.0)]
    (ended_s, quiet), *_ = _zeroed(_told(poses, LOOK_AHEAD_S))
    assert (ended_s < 5.0, quiet) == (True, True)


def test_the_wait_ends_where_there_is_no_quiet_moment() -> None:
    poses = moved(_bows(*(1.5 * turn for turn in range(10))), 12.0, FACING_DEG, stance=None)
    assert _zeroed(_told(poses, 8.0))[0] == (pytest.approx(8.0, abs=0.2), False)
    assert _told([], LOOK_AHEAD_S) == []


def test_a_leg_that_is_held_out_is_not_waited_for() -> None:
    held = through("hip_abduction_l", (1.0, 0.0), (1.5, 24.0), (6.0, 24.0), (6.5, 0.0))
    live, recorded = (_told(moved(held, 9.0, 10.0), ahead_s, "side-leg-swing") for ahead_s in (0.0, LOOK_AHEAD_S))
    assert recorded == live
    assert _zeroed(recorded) == [(pytest.approx(1.2, abs=0.2), True)]


def test_a_turn_is_the_shorter_way_round() -> None:
    assert [turn_deg(170.0, -170.0), turn_deg(-90.0, 90.0), turn_deg(20.0, 10.0)] == [20.0, 180.0, 10.0]
