"""What must hold for the engine whatever is performed: prefix, fresh start, time, mirror, scale, frame rate, memory."""

from __future__ import annotations

import math
import tracemalloc
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze
from hipfive.motion.contract import to_contract
from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, Measured, RepCounted, SetResult
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import LANDMARK_COUNT, MIRROR, Side
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

VIEW_DEG = {"leg-swing": 90.0, "side-leg-swing": 0.0, "circular-swing": 0.0, "baby-pose": -90.0, "yoga-squat": 60.0}
SLOW = settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@cache
def performed(exercise_id: str, fps: float = 15.0) -> list[Pose]:
    exercise = EXERCISES[exercise_id]
    return list(Rehearsal(exercise, cycles=2).poses(Camera(VIEW_DEG[exercise_id]), fps))


@cache
def found(exercise_id: str, fps: float = 15.0) -> SetResult:
    """What the engine finds in the performance as it is."""
    return analyze(EXERCISES[exercise_id], performed(exercise_id, fps))


@pytest.fixture(scope="module", params=list(EXERCISES))
def exercise_id(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@SLOW
@given(share=st.floats(0.1, 0.95))
def test_a_prefix_gives_a_prefix_of_the_events(exercise_id: str, share: float) -> None:
    poses = performed(exercise_id)
    whole, part = Engine(EXERCISES[exercise_id]), Engine(EXERCISES[exercise_id])
    cut = int(share * len(poses))
    told = [event for pose in poses for event in whole.step(pose)]
    told_of_part = [event for pose in poses[:cut] for event in part.step(pose)]
    assert told[: len(told_of_part)] == told_of_part


@SLOW
@given(fps=st.floats(10.0, 60.0), facing_deg=st.floats(-40.0, 40.0))
def test_the_number_that_is_likely_never_goes_back_and_becomes_the_count(fps: float, facing_deg: float) -> None:
    exercise = EXERCISES["circular-swing"]
    engine = Engine(exercise)
    told, numbers = dict.fromkeys(Side, 0), {side: [0] for side in Side}
    for pose in Rehearsal(exercise, cycles=2).poses(Camera(facing_deg), fps):
        for event in engine.step(pose):
            if isinstance(event, Measured):
                for side, more in event.pending.items():
                    numbers[side].append(told[side] + more)
            if isinstance(event, RepCounted) and event.rep.side is not None:
                told[event.rep.side] += 1
    reps = engine.finish().reps
    for side in Side:
        assert numbers[side] == sorted(numbers[side])
        assert numbers[side][-1] == sum(rep.side is side for rep in reps) > 0


def test_the_same_poses_give_the_same_result(exercise_id: str) -> None:
    poses = performed(exercise_id)
    assert to_contract(analyze(EXERCISES[exercise_id], poses)) == to_contract(found(exercise_id))


@SLOW
@given(shift=st.floats(0.0, 1e5))
def test_a_later_start_shifts_the_times_and_nothing_else(exercise_id: str, shift: float) -> None:
    poses = performed(exercise_id)
    moved = [replace(pose, t_s=pose.t_s + shift) for pose in poses]
    here, there = found(exercise_id), analyze(EXERCISES[exercise_id], moved)
    assert [rep.side for rep in here.reps] == [rep.side for rep in there.reps]
    for a, b in zip(here.reps, there.reps, strict=True):
        assert b.peak_s - a.peak_s == pytest.approx(shift, abs=1e-3)
        assert b.faults == a.faults
    assert [hold.side for hold in here.holds] == [hold.side for hold in there.holds]


def mirrored(pose: Pose) -> Pose:
    """The picture seen in a mirror, with the landmarks of both sides exchanged."""
    marks = []
    for index in MIRROR:
        mark = pose.landmarks[index]
        marks.append(None if mark is None else replace(mark, x=pose.aspect - mark.x))
    world = []
    for index in MIRROR:
        point = pose.world[index]
        world.append(None if point is None else (-point[0], point[1], point[2]))
    return replace(pose, landmarks=tuple(marks), world=tuple(world))


def test_a_mirrored_picture_exchanges_left_and_right(exercise_id: str) -> None:
    poses = performed(exercise_id)
    here, there = found(exercise_id), analyze(EXERCISES[exercise_id], [mirrored(pose) for pose in poses])
    assert len(here.reps) == len(there.reps)
    for a, b in zip(here.reps, there.reps, strict=True):
        assert b.side == (None if a.side is None else a.side.other)
        assert b.direction == a.direction
        assert b.faults == a.faults
        assert (b.measures.get("arc_deg") or 0.0) == pytest.approx(a.measures.get("arc_deg") or 0.0, abs=1e-6)


@SLOW
@given(scale=st.floats(0.3, 1.0), dx=st.floats(-0.2, 0.2), dy=st.floats(0.0, 0.3))
def test_size_and_place_in_the_picture_do_not_matter(exercise_id: str, scale: float, dx: float, dy: float) -> None:
    def placed(pose: Pose) -> Pose:
        marks = tuple(
            None if m is None else replace(m, x=0.5 + scale * (m.x - 0.5) + dx, y=scale * m.y + dy)
            for m in pose.landmarks
        )
        return replace(pose, landmarks=marks)

    poses = performed(exercise_id)
    here, there = found(exercise_id), analyze(EXERCISES[exercise_id], [placed(pose) for pose in poses])
    assert [(rep.side, rep.complete, rep.faults) for rep in here.reps] == [
        (rep.side, rep.complete, rep.faults) for rep in there.reps
    ]
    assert [hold.side for hold in here.holds] == [hold.side for hold in there.holds]


@pytest.mark.parametrize("fps", [10.0, 15.0, 24.0, 60.0])
def test_the_frame_rate_does_not_change_the_count(exercise_id: str, fps: float) -> None:
    at_30, here = found(exercise_id, 30.0), found(exercise_id, fps)
    assert [(rep.side, rep.complete) for rep in here.reps] == [(rep.side, rep.complete) for rep in at_30.reps]
    assert [hold.side for hold in here.holds] == [hold.side for hold in at_30.holds]


def test_memory_stays_bounded_over_a_long_set(exercise_id: str) -> None:
    """Once what is remembered of the last seconds is full, only the list of repetitions grows."""
    poses = performed(exercise_id, 10.0)
    length_s = poses[-1].t_s + 0.1
    engine = Engine(EXERCISES[exercise_id])

    def run(laps: range) -> int:
        for lap in laps:
            for pose in poses:
                engine.step(replace(pose, t_s=pose.t_s + lap * length_s))
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    before, after = run(range(3)), run(range(3, 7))
    tracemalloc.stop()
    counted = len(engine.finish().reps) + 1
    assert after - before < 20_000 + 4_000 * counted


numbers = st.floats(allow_nan=False, allow_infinity=False, width=32)
landmarks = st.one_of(st.none(), st.builds(Landmark, numbers, numbers, numbers, st.floats(0.0, 1.0)))
points = st.one_of(st.none(), st.tuples(numbers, numbers, numbers))


@st.composite
def hostile_poses(draw: st.DrawFn) -> Pose:
    t_s = draw(st.floats(-10.0, 1e6))
    if draw(st.booleans()):
        return Pose(t_s)
    mark, point = draw(landmarks), draw(points)
    other = draw(landmarks)
    marks = tuple(mark if index % 3 else other for index in range(LANDMARK_COUNT))
    return Pose(t_s, marks, tuple(point for _ in range(LANDMARK_COUNT)), draw(st.integers(0, 9)))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(poses=st.lists(hostile_poses(), max_size=40))
def test_hostile_poses_never_raise(exercise_id: str, poses: list[Pose]) -> None:
    engine = Engine(EXERCISES[exercise_id])
    for pose in poses:
        engine.step(pose)
    result = engine.finish()
    assert 0.0 <= result.tracked_ratio <= 1.0
    assert all(math.isfinite(rep.start_s) and rep.side in (Side.LEFT, Side.RIGHT, None) for rep in result.reps)


@pytest.mark.parametrize("exercise_id", list(EXERCISES))
@pytest.mark.parametrize("share", [0.35, 0.6, 0.85, 1.0])
def test_what_is_told_before_the_end_is_not_told_again(exercise_id: str, share: float) -> None:
    poses = performed(exercise_id)
    cut = poses[: int(share * len(poses))]
    whole, drained = (Engine(EXERCISES[exercise_id]) for _ in range(2))
    events: list[Event] = []
    for pose in cut:
        whole.step(pose)
        events += drained.step(pose)
    events += drained.drain()
    assert drained.drain() == ()
    assert drained.finish() == drained.finish() == whole.finish()
    assert [event.rep for event in events if isinstance(event, RepCounted)] == list(drained.finish().reps)
