"""Gestures of the arms: made on purpose they are seen, and what arms do in the exercises is none."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from tests.support.arms import (
    AT_EAR,
    BEFORE,
    CROSSED,
    FOLDED,
    HANGING,
    ON_CHAIR,
    ON_HIP,
    ON_WALL,
    PRAYING,
    SPREAD,
    UP,
    Arm,
    lasting,
    with_arms,
)
from tests.support.movement import rehearsed, without

from hipfive.coach.gestures import MEANINGS, meaning
from hipfive.coach.states import COMMANDS, RUNNING, State
from hipfive.exercises import EXERCISES
from hipfive.motion.gestures import HELD_S, LET_GO_S, SHOWN_S, Gesture, GestureWatch, gesture_of
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.recording import read_recording

FACINGS = (0.0, 30.0, -50.0, 80.0, -90.0)
NATURAL = {
    "hanging": HANGING,
    "on a chair": ON_CHAIR,
    "on a wall": ON_WALL,
    "on the hip": ON_HIP,
    "before the body": BEFORE,
    "spread": SPREAD,
    "at the ear": AT_EAR,
    "folded": FOLDED,
    "palms together": PRAYING,
}


def said(*poses: list[Pose]) -> list[tuple[float, Gesture]]:
    watch = GestureWatch()
    return [(pose.t_s, news) for part in poses for pose in part if (news := watch.step(pose)) is not None]


@pytest.mark.parametrize("facing_deg", FACINGS)
class TestOnePose:
    def test_one_hand_above_the_head(self, facing_deg: float) -> None:
        for arms in ((UP, HANGING), (HANGING, UP), (UP, ON_CHAIR), (ON_HIP, UP)):
            assert gesture_of(with_arms(*arms, facing_deg=facing_deg)) == "raised_hand"

    def test_arms_crossed_with_the_hands_at_the_shoulders(self, facing_deg: float) -> None:
        assert gesture_of(with_arms(CROSSED, CROSSED, facing_deg=facing_deg)) == "crossed_arms"

    @pytest.mark.parametrize(("left", "right"), list(product(NATURAL, NATURAL)))
    def test_natural_arms_say_nothing(self, facing_deg: float, left: str, right: str) -> None:
        assert gesture_of(with_arms(NATURAL[left], NATURAL[right], facing_deg=facing_deg)) is None

    def test_both_arms_up_begin_a_squat(self, facing_deg: float) -> None:
        assert gesture_of(with_arms(UP, UP, facing_deg=facing_deg)) is None

    @pytest.mark.parametrize("other", [HANGING, ON_CHAIR, UP])
    def test_one_arm_across_is_not_two(self, facing_deg: float, other: Arm) -> None:
        assert gesture_of(with_arms(CROSSED, other, facing_deg=facing_deg)) is None


def test_only_of_a_person_who_stands_upright_and_is_well_seen() -> None:
    fold = with_arms(UP, HANGING, lean={"trunk_forward": 70.0, "hip_flexion_l": 70.0, "hip_flexion_r": 70.0})
    raised = with_arms(UP, HANGING)
    hidden = tuple(
        replace(mark, visibility=0.1) if joint == Joint.LEFT_WRIST and mark else mark
        for joint, mark in enumerate(raised.landmarks)
    )
    flat = tuple((0.0, 0.0, 0.0) for _ in raised.world)
    assert gesture_of(raised) == "raised_hand"
    for pose in (
        fold,
        replace(raised, landmarks=hidden),
        replace(raised, world=()),
        replace(raised, world=flat),
        replace(raised, world=(*raised.world[:15], None, *raised.world[16:])),
        without(raised, Joint.LEFT_WRIST),
        Pose(0.0),
    ):
        assert gesture_of(pose) is None


def test_it_is_told_when_it_shows_when_it_was_held_and_when_it_ends() -> None:
    raised, down = with_arms(UP, HANGING), with_arms(HANGING, HANGING)
    heard = said(lasting(down, 0.0, 1.0), lasting(raised, 1.0, 4.0), lasting(down, 4.0, 5.0))
    assert [news for _, news in heard] == [Gesture("raised_hand", state) for state in ("begun", "held", "ended")]
    assert [t_s for t_s, _ in heard] == pytest.approx([1.0 + SHOWN_S, 1.0 + HELD_S, 4.0 + LET_GO_S - 0.05], abs=0.051)


def test_what_is_soon_let_go_is_not_held_and_a_lost_frame_is_not_letting_go() -> None:
    raised, down = with_arms(UP, HANGING), with_arms(HANGING, HANGING)
    short = said(lasting(raised, 0.0, 1.2), lasting(down, 1.2, 2.0))
    assert [news.state for _, news in short] == ["begun", "ended"]
    assert said(lasting(raised, 0.0, 0.3), lasting(down, 0.3, 2.0)) == []
    lost = said(lasting(raised, 0.0, 1.0), [Pose(1.1)], lasting(raised, 1.2, 2.0))
    assert [news.state for _, news in lost] == ["begun", "held"]


def test_another_gesture_begins_anew_and_so_does_a_new_page() -> None:
    raised, crossed = with_arms(UP, HANGING), with_arms(CROSSED, CROSSED)
    heard = said(lasting(raised, 0.0, 1.0), lasting(crossed, 1.0, 4.0))
    assert [(news.kind, news.state) for _, news in heard] == [
        ("raised_hand", "begun"),
        ("raised_hand", "ended"),
        ("crossed_arms", "begun"),
        ("crossed_arms", "held"),
    ]
    again = said(lasting(raised, 100.0, 101.0), lasting(raised, 3.0, 3.3))
    assert [news.state for _, news in again] == ["begun"]


@pytest.mark.parametrize("facing_deg", [0.0, -50.0, 85.0])
@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_exercise_makes_one(exercise: str, facing_deg: float) -> None:
    assert {gesture_of(pose) for pose in rehearsed(exercise, facing_deg)} == {None}


def test_each_means_a_command_and_none_while_the_camera_is_set_up() -> None:
    assert meaning("raised_hand", State.WORKING) == "pause"
    assert meaning("raised_hand", State.PAUSED) == "resume"
    assert {meaning("crossed_arms", state) for state in (*RUNNING, State.PAUSED)} == {"hurts", None}
    assert meaning("crossed_arms", State.SET_UP) is None
    assert {state for _, state in MEANINGS} == {*RUNNING, State.PAUSED} - {State.SET_UP}
    assert set(MEANINGS.values()) <= set(COMMANDS)


def test_the_pose_model_sees_them_on_a_rendered_person() -> None:
    """``bench/twin/motions/arm_signs.py``, 25° off the front: left hand, right hand, crossed, with others between."""
    path = Path(__file__).parents[1] / "fixtures/signs/arm-signs.hfrec"
    heard = said([frame.pose for frame in read_recording(path)[1]])
    held = [(news.kind, t_s) for t_s, news in heard if news.state == "held"]
    assert [kind for kind, _ in held] == ["raised_hand", "raised_hand", "crossed_arms"]
    # Made from 3.2, 12.8 and 27.2 s on.
    assert [t_s for _, t_s in held] == pytest.approx([4.6, 14.2, 28.7], abs=0.3)
    assert len(heard) == 9
