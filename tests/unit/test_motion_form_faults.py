"""Every form rule that is seen while lying or squatting: injected, and not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from tests.support.movement import moved, watch, without

from hipfive.exercises import EXERCISES
from hipfive.motion.events import FaultSeen, Hold, Rep, SetResult
from hipfive.motion.exercise import KeyPose
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

HELD = EXERCISES["baby-pose"].key_poses[0].angles_deg
SQUAT = EXERCISES["yoga-squat"]
HEELS = (Joint.LEFT_HEEL, Joint.RIGHT_HEEL)
KNEES = (Joint.LEFT_KNEE, Joint.RIGHT_KNEE)
UPPER = tuple(joint for joint in Joint if joint < Joint.LEFT_SHOULDER)


def lying(facing_deg: float = 90.0, hands: bool = True) -> list[Pose]:
    """Lying flat for four seconds, six in the pose, and flat again."""

    def angles_at(t_s: float) -> Mapping[str, float]:
        share = min(1.0, max(0.0, min(t_s - 4.0, 10.0 - t_s) / 0.4 + 0.5))
        names = {name[:-2]: value for name, value in HELD.items() if name.endswith("_w")}
        if not hands:
            names |= {"arm_flexion": 0.0, "arm_abduction": 40.0}
        return {f"{name}_{end}": share * value for name, value in names.items() for end in "lr"} if share else {}

    return moved(angles_at, 14.0, facing_deg, stance=None, lying=True)


def lifted(poses: list[Pose], joints: tuple[Joint, ...], by: float) -> list[Pose]:
    """The same, with some landmarks higher in the picture while the pose is held [image heights]."""

    def change(pose: Pose) -> Pose:
        marks = tuple(
            replace(mark, y=mark.y + by) if mark is not None and Joint(i) in joints and 4.0 < pose.t_s < 10.0 else mark
            for i, mark in enumerate(pose.landmarks)
        )
        return replace(pose, landmarks=marks)

    return [change(pose) for pose in poses]


def hold_of(poses: list[Pose]) -> Hold:
    (hold,) = watch("baby-pose", poses).result.holds
    return hold


@pytest.mark.parametrize("facing_deg", [90.0, -90.0, 75.0, -75.0])
def test_a_pose_with_pelvis_and_head_on_the_floor_has_no_fault(facing_deg: float) -> None:
    hold = hold_of(lying(facing_deg))
    assert (hold.faults, hold.not_judged) == ((), ())


@pytest.mark.parametrize("facing_deg", [90.0, -90.0])
def test_a_lifted_pelvis_and_a_lifted_head_are_told(facing_deg: float) -> None:
    lower = tuple(joint for joint in Joint if joint >= Joint.LEFT_HIP)
    assert hold_of(lifted(lying(facing_deg), lower, 0.02)).faults == ("tailbone_up",)
    assert hold_of(lifted(lying(facing_deg), UPPER, 0.025)).faults == ("head_up",)


def test_from_the_feet_neither_is_judged() -> None:
    for poses in (lying(30.0), [without(pose, *UPPER) for pose in lying()]):
        assert hold_of(poses).not_judged == ("tailbone_up", "head_up")


def test_straight_from_the_feet_no_hold_is_claimed() -> None:
    assert watch("baby-pose", lying(10.0)).result.holds == ()


def test_feet_that_are_not_held_are_told_and_do_not_count() -> None:
    watched = watch("baby-pose", lying(hands=False))
    assert watched.result.holds == ()
    assert [attempt.reason for attempt in watched.result.rejected] == ["feet_not_held"]
    assert [(fault.id, fault.rep) for fault in watched.result.faults] == [("feet_not_held", None)]
    assert [event.fault for event in watched.all(FaultSeen) if isinstance(event, FaultSeen)] == ["feet_not_held"]
    cut = [pose for pose in lying(hands=False) if pose.t_s < 7.0]
    assert [attempt.reason for attempt in watch("baby-pose", cut).result.rejected] == ["feet_not_held"]


def test_hands_that_come_soon_or_cannot_be_seen_are_no_fault() -> None:
    brief = [pose for pose in lying(hands=False) if pose.t_s < 4.9]
    hidden = [without(p, *(j for j in Joint if 15 <= j <= 22)) for p in lying(hands=False)]
    for poses in (brief, hidden):
        result = watch("baby-pose", poses).result
        assert (result.faults, result.rejected) == ((), ())


def squat(facing_deg: float, change: Callable[[Pose], Pose] = lambda pose: pose) -> Rep:
    """One squat, its landmarks changed while it is deep."""
    poses = Rehearsal(SQUAT, 1).poses(Camera(facing_deg), 20.0)
    result: SetResult = watch(SQUAT, [change(pose) if 6.0 < pose.t_s < 10.5 else pose for pose in poses]).result
    (rep,) = result.reps
    return rep


def with_heels_up(pose: Pose) -> Pose:
    marks = tuple(
        replace(mark, y=mark.y + 0.035) if mark is not None and Joint(i) in HEELS else mark
        for i, mark in enumerate(pose.landmarks)
    )
    return replace(pose, landmarks=marks)


def with_knees_in(pose: Pose) -> Pose:
    left, right = (pose.landmarks[joint] for joint in KNEES)
    assert left is not None
    assert right is not None
    middle = (left.x + right.x) / 2.0
    marks = list(pose.landmarks)
    for joint, mark in zip(KNEES, (left, right), strict=True):
        marks[joint] = replace(mark, x=middle + 0.3 * (mark.x - middle))
    return replace(pose, landmarks=tuple(marks))


@pytest.mark.parametrize("facing_deg", [20.0, -20.0, 35.0])
def test_a_squat_from_half_front_has_all_its_rules_judged(facing_deg: float) -> None:
    rep = squat(facing_deg)
    assert (rep.faults, rep.not_judged) == ((), ())
    assert "heels_up" in squat(facing_deg, with_heels_up).faults
    assert "knees_in" in squat(facing_deg, with_knees_in).faults


@pytest.mark.parametrize("facing_deg", [90.0, -90.0])
def test_from_the_side_the_heels_are_judged_and_the_knees_are_not(facing_deg: float) -> None:
    assert squat(facing_deg).not_judged == ("knees_in",)
    assert squat(facing_deg, with_heels_up).faults == ("heels_up",)


def test_heels_and_knees_that_cannot_be_seen_are_not_judged() -> None:
    assert squat(20.0, lambda pose: without(pose, *HEELS)).not_judged == ("heels_up",)
    assert squat(20.0, lambda pose: without(pose, Joint.LEFT_KNEE)).not_judged == ("knees_in",)


def test_a_laboratory_squat_without_arms_and_fold_is_listed_with_what_it_lacks() -> None:
    plain = {"hip_flexion": 120.0, "knee_flexion": 125.0, "hip_abduction": 15.0, "ankle_plantarflexion": -30.0}
    down = {f"{name}_{end}": value for name, value in plain.items() for end in "ws"} | {"trunk_forward": 30.0}
    poses = (KeyPose(0.0, {}), KeyPose(1.4, down), KeyPose(2.8, {}))
    rehearsal = Rehearsal(replace(SQUAT, key_poses=poses), 3)
    result = watch(SQUAT, list(rehearsal.poses(Camera(45.0), 30.0))).result
    assert [rep.complete for rep in result.reps] == [False] * 3
    missing = {"arms_not_raised", "hands_not_down", "knees_not_straight"}
    assert all(missing <= set(rep.faults) and "shallow" not in rep.faults for rep in result.reps)
    assert [rep.start_s for rep in result.reps] == pytest.approx([2.6, 5.4, 8.2], abs=0.25)
