"""Baby pose: which feet, how long, and what ends a hold."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.movement import moved, unseen, watch, without

from hipfive.exercises import EXERCISES
from hipfive.motion.events import HoldStarted, SetResult
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

FULL = EXERCISES["baby-pose"].key_poses[0].angles_deg
HANDS = (Joint.LEFT_WRIST, Joint.RIGHT_WRIST, Joint.LEFT_INDEX, Joint.RIGHT_INDEX)


def holding(*spells: tuple[str, float, float], facing_deg: float = 90.0, length_s: float = 14.0) -> list[Pose]:
    """Lying flat, and in the pose for spells of (sides, start [s], end [s]); ``lr`` are both feet."""

    def angles_at(t_s: float) -> Mapping[str, float]:
        angles: dict[str, float] = {}
        for sides, start_s, end_s in spells:
            share = min(1.0, max(0.0, min(t_s - start_s, end_s - t_s) / 0.4 + 0.5))
            for side in sides if share > 0.0 else "":
                angles |= {name[:-1] + side: share * value for name, value in FULL.items() if name.endswith("_w")}
        return angles

    return moved(angles_at, length_s, facing_deg, stance=None, lying=True)


def held(poses: list[Pose]) -> SetResult:
    return watch("baby-pose", poses).result


@pytest.mark.parametrize(("sides", "side"), [("lr", "both"), ("l", "left"), ("r", "right")])
def test_a_hold_is_of_the_feet_that_are_held(sides: str, side: str) -> None:
    result = held(holding((sides, 4.0, 10.0)))
    assert [hold.side for hold in result.holds] == [side]
    assert result.holds[0].start_s == pytest.approx(4.0, abs=0.5)
    assert result.holds[0].end_s == pytest.approx(10.0, abs=0.5)
    assert set(result.rom) == ({"left", "right"} if side == "both" else {side})
    for end in sides:
        assert result.holds[0].measures[f"hip_flexion_{end}_deg"] == pytest.approx(138.0, abs=8.0)


def test_most_of_the_time_decides_which_feet() -> None:
    result = held(holding(("l", 4.0, 10.0), ("r", 8.0, 10.0)))
    assert [hold.side for hold in result.holds] == ["left"]
    result = held(holding(("l", 4.0, 10.0), ("r", 5.0, 10.0)))
    assert [hold.side for hold in result.holds] == ["both"]


def test_a_hold_of_less_than_three_seconds_is_told_and_not_counted() -> None:
    result = held(holding(("lr", 4.0, 6.0)))
    assert result.holds == ()
    assert [attempt.reason for attempt in result.rejected] == ["too_short"]


def test_a_mere_touch_is_not_told() -> None:
    result = held(holding(("lr", 4.0, 4.3)))
    assert (result.holds, result.rejected) == ((), ())


def test_a_foot_lost_and_caught_again_within_a_second_is_one_hold() -> None:
    assert len(held(holding(("lr", 4.0, 7.0), ("lr", 7.9, 12.0))).holds) == 1


def test_letting_go_for_longer_ends_the_hold() -> None:
    result = held(holding(("lr", 4.0, 8.0), ("lr", 10.0, 13.5)))
    assert [hold.side for hold in result.holds] == ["both", "both"]
    assert result.holds[0].end_s == pytest.approx(8.0, abs=0.5)


def test_a_hold_is_announced_after_three_seconds() -> None:
    watched = watch("baby-pose", holding(("lr", 4.0, 9.0)))
    started = [event for event in watched.events if isinstance(event, HoldStarted)]
    assert [(event.side, round(event.t_s - event.start_s, 1)) for event in started] == [("both", 3.0)]


def test_a_hold_to_the_very_end_counts() -> None:
    result = held([pose for pose in holding(("lr", 4.0, 12.0)) if pose.t_s < 9.0])
    assert [round(hold.end_s) for hold in result.holds] == [9]


def test_hands_that_cannot_be_seen_hold_nothing() -> None:
    result = held([without(pose, *HANDS) for pose in holding(("lr", 4.0, 10.0))])
    assert (result.holds, result.rejected) == ((), ())


def test_hips_or_ankles_that_cannot_be_seen_are_no_pose() -> None:
    poses = [without(pose, Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE) for pose in holding(("lr", 4.0, 10.0))]
    assert held(poses).holds == ()


def test_knees_drawn_up_without_the_feet_is_no_pose() -> None:
    def angles_at(t_s: float) -> Mapping[str, float]:
        return {"hip_flexion_l": 110.0, "hip_flexion_r": 110.0, "knee_flexion_l": 120.0} if t_s > 3.0 else {}

    assert held(moved(angles_at, 9.0, 90.0, stance=None, lying=True)).holds == ()


def test_a_person_out_of_sight_ends_the_hold_where_it_was_last_seen() -> None:
    poses = unseen(holding(("lr", 4.0, 13.2)), 8.0, 9.5)
    result = held(poses)
    assert [(round(hold.start_s), round(hold.end_s)) for hold in result.holds] == [(4, 8), (10, 13)]


def test_a_hold_has_its_mean_figures() -> None:
    hold = held(holding(("lr", 4.0, 10.0))).holds[0]
    assert hold.measures["duration_s"] == pytest.approx(hold.end_s - hold.start_s)
    assert hold.measures["hand_foot_gap"] is not None
    assert hold.measures["hand_foot_gap"] < 0.45
