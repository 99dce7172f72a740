"""How the body is held in footage, and which exercises that leaves possible."""

import pytest
from tests.support.footage import performance

from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Measured
from hipfive.motion.pose import Pose
from hipfive.service.posture import LOWERED, Posture
from hipfive.service.rivals import Rivals

STANDING_ON_ONE_LEG = ("leg-swing", "side-leg-swing", "circular-swing")


def _watched(exercise_id: str, seconds: float = 40.0) -> Posture:
    engine, posture = Engine(EXERCISES[exercise_id]), Posture()
    for pose in performance(exercise_id, seconds, fps=16.0):
        posture.watch(pose)
        for event in engine.step(pose):
            if isinstance(event, Measured):
                posture.lean(event.angles["trunk_tilt"])
    return posture


@pytest.mark.parametrize("shown", STANDING_ON_ONE_LEG)
def test_on_one_leg_the_hips_keep_their_height(shown: str) -> None:
    posture = _watched(shown)
    assert posture.lying == 0.0
    assert posture.lowered < 0.5 * LOWERED
    assert all(posture.allows(EXERCISES[other]) for other in (*STANDING_ON_ONE_LEG, "yoga-squat"))
    assert not posture.allows(EXERCISES["baby-pose"])


def test_who_squats_does_not_swing_a_leg() -> None:
    posture = _watched("yoga-squat")
    assert posture.lowered > 2.0 * LOWERED
    assert [other for other in EXERCISES if posture.allows(EXERCISES[other])] == ["yoga-squat"]


def test_who_lies_does_not_stand() -> None:
    posture = _watched("baby-pose")
    assert posture.lying > 0.9
    assert [other for other in EXERCISES if posture.allows(EXERCISES[other])] == ["baby-pose"]


def test_of_nobody_everything_is_possible_but_lying() -> None:
    posture = Posture()
    posture.watch(Pose(0.0))
    assert (posture.lying, posture.lowered) == (0.0, 0.0)
    assert [other for other in EXERCISES if not posture.allows(EXERCISES[other])] == ["baby-pose"]


def test_swings_that_are_counted_of_somebody_who_lies_are_landmarks_that_jump() -> None:
    rivals = Rivals(EXERCISES["baby-pose"])
    for pose in performance("leg-swing", 20.0, fps=16.0):
        rivals.watch(pose)
    nothing = Engine(EXERCISES["baby-pose"]).finish()
    assert rivals.better_than(nothing, Posture()) == "leg-swing"
    assert rivals.better_than(nothing, _watched("baby-pose")) is None


@pytest.mark.parametrize(
    ("shown", "seems"),
    [("leg-swing", None), ("side-leg-swing", "side-leg-swing"), ("circular-swing", "circular-swing")],
)
def test_leg_swings_seen_from_the_front_are_not_taken_for_their_own_shadow(shown: str, seems: str | None) -> None:
    named = EXERCISES["leg-swing"]
    rivals, engine = Rivals(named), Engine(named)
    for pose in performance(shown, 20.0, fps=16.0, facing_deg=10.0):
        rivals.watch(pose)
        engine.step(pose)
    own = engine.finish()
    assert (own.reps, own.view_suitable) == ((), False)
    assert rivals.better_than(own, Posture()) == seems
