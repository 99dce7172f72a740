"""How well the person is seen: each state, and that it never flickers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.movement import bumps, moved, rehearsed, shifted, unseen, watch, without

from hipfive.exercises import EXERCISES
from hipfive.motion.events import TrackingChanged
from hipfive.motion.pose import Pose
from hipfive.motion.sight import missing_part
from hipfive.motion.skeleton import Joint, Side

STANDING = tuple(moved(lambda _t: {}, 6.0, 90.0, stance=None))


def told(exercise_id: str, poses: list[Pose] | tuple[Pose, ...]) -> list[tuple[str, str | None]]:
    changes = watch(exercise_id, poses).all(TrackingChanged)
    return [(change.state, change.missing) for change in changes if isinstance(change, TrackingChanged)]


def test_a_person_well_in_the_picture_is_said_at_once_and_once() -> None:
    watched = watch("leg-swing", STANDING)
    assert [event for event in watched.events if isinstance(event, TrackingChanged)] == [
        TrackingChanged(0.0, "good", None, pytest.approx(90.0, abs=3.0))
    ]


@pytest.mark.parametrize(
    ("part", "joint"),
    [
        ("head", Joint.NOSE),
        ("shoulders", Joint.LEFT_SHOULDER),
        ("knees", Joint.RIGHT_KNEE),
        ("feet", Joint.LEFT_FOOT_INDEX),
    ],
)
def test_what_is_missing_is_named(part: str, joint: Joint) -> None:
    assert missing_part(STANDING[0]) is None
    assert missing_part(without(STANDING[0], joint)) == part


def test_a_part_is_out_when_it_lies_beyond_the_edge_and_the_model_doubts_it() -> None:
    low = shifted(STANDING[0], dy=-0.25)
    assert missing_part(low) is None  # guessed beyond the edge, and believed
    doubted = replace(low, landmarks=tuple(mark and replace(mark, visibility=0.5) for mark in low.landmarks))
    assert missing_part(doubted) == "feet"
    assert missing_part(shifted(doubted, dy=0.25)) is None


def test_feet_out_of_the_picture_are_told_when_it_lasts() -> None:
    poses = [without(p, Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE) if 2.0 <= p.t_s < 4.0 else p for p in STANDING]
    assert told("leg-swing", poses) == [("good", None), ("partly_out", "feet"), ("good", None)]


def test_what_passes_in_less_than_a_moment_is_not_said() -> None:
    assert told("leg-swing", unseen(STANDING, 2.0, 2.5)) == [("good", None)]
    assert told("leg-swing", unseen(STANDING, 2.0, 3.5)) == [("good", None), ("nobody", None), ("good", None)]


def test_two_people_are_told() -> None:
    poses = [replace(pose, people=2) if 2.0 <= pose.t_s < 4.0 else pose for pose in STANDING]
    assert told("leg-swing", poses) == [("good", None), ("two_people", None), ("good", None)]


def test_the_wrong_view_is_told_after_three_seconds_and_the_right_one_sooner() -> None:
    front = [replace(p, t_s=p.t_s + 6.0) for p in moved(lambda _t: {}, 6.0, 0.0, stance=None)]
    watched = watch("leg-swing", [*STANDING, *front])
    changes = [event for event in watched.events if isinstance(event, TrackingChanged)]
    assert [change.state for change in changes] == ["good", "wrong_view"]
    assert 9.0 < changes[1].t_s < 12.0
    assert told("leg-swing", [pose for pose in front if pose.t_s < 8.0]) == []
    assert told("leg-swing", front) == [("wrong_view", None)]


def test_a_back_view_suits_where_it_is_as_good_as_the_front() -> None:
    back = moved(lambda _t: {}, 4.0, 180.0, stance=None)
    assert told("side-leg-swing", back) == [("good", None)]
    assert told("yoga-squat", back) == [("wrong_view", None)]


def test_standing_where_one_should_lie_is_the_wrong_exercise() -> None:
    assert told("baby-pose", STANDING) == [("wrong_exercise", None)]


@pytest.mark.parametrize("forward_deg", [45.0, 100.0])
def test_leaning_is_part_of_other_exercises_and_not_yet_the_wrong_one(forward_deg: float) -> None:
    leaning = moved(lambda _t: {"trunk_forward": forward_deg}, 5.0, 90.0, stance=None)
    assert told("baby-pose", leaning) == [("good", None)]
    assert told("yoga-squat", leaning) == [("good", None)]


def test_a_person_who_turned_away_is_measured_but_the_view_is_told_as_unsuitable() -> None:
    result = watch("leg-swing", rehearsed("leg-swing", 0.0, cycles=1)).result
    assert (result.view_suitable, result.reps) == (False, ())
    assert "view_not_suitable" in result.warnings


def test_a_lasting_loss_forgets_the_movement_under_way() -> None:
    swing = moved(bumps("hip_flexion_l", (3.0, 2.0, 40.0), (6.0, 2.0, 40.0)), 9.0, 90.0, stance=Side.RIGHT)
    assert [round(rep.peak_s) for rep in watch("leg-swing", swing).result.reps] == [4, 7]
    assert [round(rep.peak_s) for rep in watch("leg-swing", unseen(swing, 3.9, 5.5)).result.reps] == [7]
    assert [round(rep.peak_s) for rep in watch("leg-swing", unseen(swing, 4.2, 4.5)).result.reps] == [4, 7]


@pytest.mark.parametrize("exercise_id", list(EXERCISES))
def test_nobody_is_neither_counted_nor_measured(exercise_id: str) -> None:
    watched = watch(exercise_id, [Pose(frame / 10.0, people=0) for frame in range(30)])
    assert told(exercise_id, [Pose(frame / 10.0, people=0) for frame in range(30)]) == [("nobody", None)]
    assert (watched.result.tracked_ratio, watched.result.reps, watched.result.holds) == (0.0, (), ())
