"""Parts of the analysis: rows in the order of time, and how footage is judged."""

from collections.abc import Iterable

import pytest
from tests.support.footage import performance

from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.messages import say
from hipfive.motion.engine import Engine
from hipfive.motion.events import Calibrated, Event, Measured, PhaseReached
from hipfive.motion.pose import Pose
from hipfive.service.in_order import InOrder, Row
from hipfive.service.verdict import Verdict


def _told(rows: Iterable[Row]) -> list[tuple[float, dict[str, float | None]]]:
    return [(row.pose.t_s, dict(row.angles)) for row in rows]


def test_late_angles_come_beside_their_frames() -> None:
    rows = InOrder(9.0)
    assert _told(rows.add(Pose(0.0), [])) == []
    assert _told(rows.add(Pose(0.1), [])) == []
    late = [Measured(0.0, {"a": 1.0}), Measured(0.2, {"a": 3.0})]  # 0.1 was not measured
    assert _told(rows.add(Pose(0.2), late)) == [(0.0, {"a": 1.0}), (0.1, {}), (0.2, {"a": 3.0})]
    assert _told(rows.add(Pose(0.3), [])) == []
    assert _told(rows.end([])) == [(0.3, {})]


def test_all_that_is_told_comes_once_with_the_frame_of_its_time() -> None:
    rows = InOrder(9.0)
    found, counted = Calibrated(0.2, True, 80.0), PhaseReached(0.1, "down")
    assert list(rows.add(Pose(0.0), [])) == list(rows.add(Pose(0.1), [])) == []
    late: list[Event] = [found, Measured(0.0, {}), Measured(0.1, {}), counted, Measured(0.2, {})]
    assert [row.events for row in rows.add(Pose(0.2), late)] == [(late[1],), (late[2], counted), (found, late[4])]
    assert [row.events for row in rows.end([PhaseReached(0.2, "up")])] == []


def test_frames_do_not_wait_for_ever() -> None:
    rows = InOrder(9.0)
    given = [frame / 10 for frame in range(1000)]
    out = [row.pose.t_s for t_s in given for row in rows.add(Pose(t_s), [])]
    assert len(given) - len(out) == 90
    assert [*out, *(row.pose.t_s for row in rows.end([]))] == given


def _judge(poses: list[Pose], exercise_id: str = "leg-swing") -> tuple[str, ...]:
    exercise = EXERCISES[exercise_id]
    engine, verdict = Engine(exercise), Verdict(exercise)
    for pose in poses:
        verdict.watch(pose, engine.step(pose))
    verdict.watch_last(engine.drain())
    return verdict.judge(engine.finish(), "clip.mp4", say)


def test_a_good_set_needs_no_warning() -> None:
    assert _judge(list(performance("leg-swing", 12.0))) == ()


def test_nothing_at_all_is_nobody() -> None:
    with pytest.raises(BadInputError, match="error-nobody-seen"):
        _judge([])


def test_a_glimpse_is_nobody_and_a_gap_is_a_warning() -> None:
    poses = list(performance("leg-swing", 20.0))
    empty = [Pose(pose.t_s, people=0) for pose in poses]
    with pytest.raises(BadInputError, match="error-nobody-seen"):
        _judge([*empty[:570], *poses[570:]])
    assert "nobody_briefly" in _judge([*poses[:450], *empty[450:]])


def test_standing_still_is_the_exercise_not_done() -> None:
    assert _judge(list(performance("side-leg-swing", 2.4)), "side-leg-swing") == ("nothing_counted",)


def test_lying_is_not_standing() -> None:
    lying = list(performance("baby-pose", 2.4))
    with pytest.raises(BadInputError, match="error-wrong-exercise"):
        _judge(lying, "leg-swing")
    with pytest.raises(BadInputError, match="error-wrong-exercise"):
        _judge(list(performance("leg-swing", 2.4)), "baby-pose")
