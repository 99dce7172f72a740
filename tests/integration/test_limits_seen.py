"""Limits are live from the camera to the cue: every limit of every version, with people who move beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from tests.support.coach import Driver, of, only

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.inputs import Observed
from hipfive.coach.outputs import Cue
from hipfive.coach.routine import fit_for
from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Measured
from hipfive.motion.exercise import Exercise, KeyPose, Limit, Variant, as_done
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

FPS = 20.0
BEYOND_DEG = 15.0
"""[deg] how far beyond the limit the movement goes."""

TOLD_S = 0.5
"""[s] from the limit, and an angle's error beyond it, to the cue: two frames and what the filters take."""

ERROR_DEG = 6.0
"""[deg] A limit may be told this much late: about the error of an angle."""

CASES = [
    pytest.param(exercise, version, limit, id=f"{exercise.id} {version.id} {limit.id}")
    for exercise in EXERCISES.values()
    for version in (*exercise.variants, *exercise.substitutes)
    for limit in version.limits
]


def conditions_for(exercise: Exercise, version: Variant) -> tuple[str, ...]:
    """The fewest conditions with which this version is done."""
    every = (found for count in (1, 2, 3) for found in combinations(CONDITIONS, count))
    for conditions in every:
        fitting = fit_for(exercise, conditions)
        if fitting is not None and fitting.version.id == version.id:
            return conditions
    raise AssertionError(f"no conditions lead to {exercise.id} {version.id}")


def too_far(done: Exercise, limit: Limit) -> Exercise:
    """The version's own movement, going beyond this limit."""
    names = [
        f"{limit.signal}_{end}"
        for end in "ws"
        if any(f"{limit.signal}_{end}" in pose.angles_deg for pose in done.key_poses)
    ]
    names = names or [f"{limit.signal}_w"]
    pick = max if limit.above is not None else min
    aim = limit.above + BEYOND_DEG if limit.above is not None else (limit.below or 0.0) - BEYOND_DEG
    poses = list(done.key_poses)
    for name in names:
        values = [pose.angles_deg.get(name, 0.0) for pose in poses]
        for at, value in enumerate(values):
            if value == pick(values):
                poses[at] = KeyPose(poses[at].at_s, {**poses[at].angles_deg, name: aim})
    return replace(done, key_poses=tuple(poses))


def facing(done: Exercise) -> float:
    """[deg] in the middle of what the version is seen well from."""
    return 90.0 if done.view.guide == "side" else 0.0 if done.view.guide == "front" else 45.0


def told(exercise: Exercise, version: Variant, moved: Exercise) -> Iterator[tuple[float, str]]:
    """When [s] and what the coach says about limits while somebody moves like this."""
    conditions = conditions_for(exercise, version)
    driver = Driver(only(exercise.id), camera=True, conditions=conditions).work()
    rehearsal, begun_s = Rehearsal(moved, cycles=2), driver.t_s
    ids = {f"cue-{limit.id}" for limit in version.limits}
    engine = Engine(as_done(exercise, version.id))
    for pose in rehearsal.poses(Camera(facing(moved)), FPS):
        if pose.t_s > rehearsal.start_s(rehearsal.sides[0]) + rehearsal.work_s:
            return
        for event in engine.step(pose):
            if isinstance(event, Measured):
                driver.t_s = begun_s + pose.t_s
                yield from ((pose.t_s, cue.id) for cue in of(Cue, driver.give(Observed, event)) if cue.id in ids)


@pytest.mark.parametrize(("exercise", "version", "limit"), CASES)
def test_going_beyond_a_limit_is_told_at_once(exercise: Exercise, version: Variant, limit: Limit) -> None:
    moved = too_far(as_done(exercise, version.id), limit)
    rehearsal = Rehearsal(moved, cycles=2)
    nearly, surely = first_s(rehearsal, limit, -ERROR_DEG), first_s(rehearsal, limit, ERROR_DEG)
    found = [t_s for t_s, id_ in told(exercise, version, moved) if id_ == f"cue-{limit.id}"]
    assert found
    assert nearly <= found[0] <= surely + TOLD_S


def first_s(rehearsal: Rehearsal, limit: Limit, by_deg: float) -> float:
    """When [s] the true angle of either side is first beyond the limit by so much."""
    times = (frame / FPS for frame in range(int(rehearsal.duration_s * FPS)))
    for t_s in times:
        angles = rehearsal.angles_at(t_s)
        if angles and any(limit.passed(angles.get(f"{limit.signal}_{end}", 0.0), by_deg) for end in "lr"):
            return t_s
    raise AssertionError("the movement does not go beyond the limit")


@pytest.mark.parametrize(("exercise", "version", "limit"), CASES)
def test_the_movement_that_is_shown_passes_no_limit(exercise: Exercise, version: Variant, limit: Limit) -> None:
    done = as_done(exercise, version.id)
    assert f"cue-{limit.id}" not in [id_ for _, id_ in told(exercise, version, done)]
