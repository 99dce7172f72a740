"""Yoga squats: every phase that can be missing, and what else ends or spoils a squat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.support.movement import FPS, moved, through, together, unseen, watch, without

from hipfive.exercises import EXERCISES
from hipfive.motion.events import PhaseReached, SetResult
from hipfive.motion.exercise import KeyPose
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

SQUAT = EXERCISES["yoga-squat"]
STAND, ARMS_UP, DOWN, HANDS_DOWN, FOLD, END = range(len(SQUAT.key_poses))
WRISTS = (Joint.LEFT_WRIST, Joint.RIGHT_WRIST)


def both(**angles_deg: float) -> dict[str, float]:
    return {f"{name}_{end}": value for name, value in angles_deg.items() for end in "ws"}


def squats(
    change: Mapping[int, Mapping[str, float]], facing_deg: float = 60.0, pace: float = 1.0, cycles: int = 1
) -> list[Pose]:
    """Squats with some key poses changed, and all of them ``pace`` times as slow."""
    key_poses = tuple(
        KeyPose(pose.at_s * pace, {**pose.angles_deg, **change.get(number, {})})
        for number, pose in enumerate(SQUAT.key_poses)
    )
    rehearsal = Rehearsal(replace(SQUAT, key_poses=key_poses), cycles)
    return list(rehearsal.poses(Camera(facing_deg), FPS))


def judged(poses: list[Pose]) -> SetResult:
    return watch(SQUAT, poses).result


ARMS_LOW = both(arm_flexion=20.0)
MISSING = {
    "arms_not_raised": {ARMS_UP: ARMS_LOW, DOWN: ARMS_LOW},
    "shallow": {DOWN: both(hip_flexion=85.0, knee_flexion=80.0), HANDS_DOWN: both(hip_flexion=85.0, knee_flexion=60.0)},
    "hands_not_down": {HANDS_DOWN: both(arm_flexion=150.0), FOLD: both(arm_flexion=170.0)},
    "knees_not_straight": {FOLD: both(knee_flexion=60.0, hip_flexion=130.0)},
}


@pytest.mark.parametrize("fault", MISSING)
def test_a_missing_phase_makes_the_squat_incomplete_and_is_named(fault: str) -> None:
    result = judged(squats(MISSING[fault]))
    assert [(rep.complete, rep.faults) for rep in result.reps] == [(False, (fault,))]
    assert [(seen.id, seen.rep) for seen in result.faults] == [(fault, 1)]


def test_a_hurried_squat_is_complete_and_rushed() -> None:
    result = judged(squats({}, pace=0.3))
    assert [(rep.complete, rep.faults) for rep in result.reps] == [(True, ("rushed",))]


def test_phases_are_told_as_they_are_reached() -> None:
    told = watch(SQUAT, squats({})).all(PhaseReached)
    assert [event.phase for event in told if isinstance(event, PhaseReached)] == [
        "arms_up", "down", "hands_down", "fold",
    ]  # fmt: skip


def test_each_squat_starts_afresh() -> None:
    reps = judged(squats({}, cycles=2)).reps
    assert [rep.complete for rep in reps] == [True, True]
    assert reps[1].start_s >= reps[0].end_s
    lazy = watch(SQUAT, [*squats({}), *(replace(p, t_s=p.t_s + 20.0) for p in squats(MISSING["arms_not_raised"]))])
    assert [rep.faults for rep in lazy.result.reps] == [(), ("arms_not_raised",)]


def test_arms_raised_while_the_knees_already_bend_still_count() -> None:
    late = {ARMS_UP: both(hip_flexion=70.0, knee_flexion=70.0, arm_flexion=20.0), DOWN: both(arm_flexion=170.0)}
    assert [rep.faults for rep in judged(squats(late)).reps] == [("arms_not_raised",)]
    together_with_the_knees = {ARMS_UP: both(hip_flexion=50.0, knee_flexion=52.0, arm_flexion=114.0)}
    rep = judged(squats(together_with_the_knees)).reps[0]
    assert (rep.complete, rep.faults) == (True, ())
    starts_s = [start_s for _, start_s in rep.phases]
    assert starts_s == sorted(starts_s)
    assert starts_s[0] == rep.start_s


def test_a_squat_that_is_not_finished_is_not_counted() -> None:
    result = judged([pose for pose in squats({}) if pose.t_s < 8.0])
    assert (result.reps, [attempt.reason for attempt in result.rejected]) == ((), ["partial"])


def test_a_person_lost_in_the_middle_starts_again() -> None:
    result = judged(unseen(squats({}, cycles=2), 6.0, 8.0))
    assert [rep.complete for rep in result.reps] == [False, True]
    assert result.reps[0].faults[0] == "arms_not_raised"


def test_a_small_bend_is_told_as_partial_and_a_nod_not_at_all() -> None:
    def bend(deg: float) -> list[Pose]:
        names = [f"{name}_{end}" for name in ("hip_flexion", "knee_flexion") for end in "lr"]
        parts = [through(name, (3.0, 0.0), (4.0, deg), (5.0, 0.0)) for name in names]
        return moved(together(*parts), 7.0, 60.0, stance=None)

    assert [attempt.reason for attempt in judged(bend(50.0)).rejected] == ["partial"]
    small = judged(bend(25.0))
    assert (small.reps, small.rejected) == ((), ())
    ends_bent = [pose for pose in bend(50.0) if pose.t_s < 4.0]
    assert judged(ends_bent).rejected == ()


def test_without_wrists_the_arms_are_told_as_not_raised() -> None:
    poses = [without(pose, *WRISTS) for pose in squats({})]
    assert [rep.faults for rep in judged(poses).reps] == [("arms_not_raised",)]


def test_seen_from_the_front_the_hip_angle_is_not_known() -> None:
    upright = {**both(hip_flexion=75.0, knee_flexion=70.0), "trunk_forward": 10.0}
    chair = dict.fromkeys((DOWN, HANDS_DOWN, FOLD), upright)
    seen, unknown = (judged(squats(chair, facing_deg)).reps[0] for facing_deg in (50.0, 5.0))
    assert seen.measures["hip_flexion_max_deg"] == pytest.approx(75.0, abs=10.0)
    assert unknown.measures["hip_flexion_max_deg"] is None
    assert "shallow" in unknown.faults


@pytest.mark.parametrize("joint", ["HIP", "KNEE", "ANKLE"])
def test_one_leg_is_enough_and_none_is_not(joint: str) -> None:
    left, right = Joint[f"LEFT_{joint}"], Joint[f"RIGHT_{joint}"]
    if joint != "HIP":
        assert [rep.complete for rep in judged([without(pose, left) for pose in squats({})]).reps] == [True]
    assert judged([without(pose, left, right) for pose in squats({})]).reps == ()


def test_a_person_who_is_already_down_has_no_size_yet() -> None:
    deep = {f"{n}_{e}": a for n, a in (("hip_flexion", 150.0), ("knee_flexion", 150.0)) for e in "lr"}
    result = judged(moved(lambda _t: deep, 8.0, 60.0, stance=None))
    assert (result.reps, result.rejected) == ((), ())
