"""Circles: full turns either way, and what is not one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from tests.support.movement import moved, unseen, watch, without

from hipfive.motion.events import Measured, RepCounted, SetResult
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side

PERIOD_S = 2.0
Path = Callable[[float], tuple[float, float]]


def round_path(*turns: float, radius_deg: float = 12.0, start_s: float = 3.0, rest_s: float = 1.5) -> Path:
    """Forward and outward angle [deg]: circles by turn (1 once round outward, -0.5 half round inward), each a spell.

    A spell begins and ends at the front of the circle it makes, led into and out of there in half a second.
    """

    def at(t_s: float) -> tuple[float, float]:
        begin_s = start_s
        for turn in turns:
            length_s = abs(turn) * PERIOD_S
            if t_s < begin_s + length_s + rest_s:
                share = min(1.0, max(0.0, (t_s - begin_s) / length_s))
                led = min(1.0, max(0.0, 1.0 + (t_s - begin_s) / 0.5), max(0.0, 1.0 - (t_s - begin_s - length_s) / 0.5))
                angle = 2.0 * math.pi * turn * share
                return led * radius_deg * math.cos(angle), led * (8.0 + radius_deg * math.sin(angle))
            begin_s += length_s + rest_s
        return 0.0, 0.0

    return at


def circling(path: Path, length_s: float, side: str = "l", facing_deg: float = 0.0) -> list[Pose]:
    def angles_at(t_s: float) -> Mapping[str, float]:
        forward, outward = path(t_s)
        return {
            f"hip_flexion_{side}": forward,
            f"hip_abduction_{side}": outward,
            f"ankle_plantarflexion_{side}": 35.0 if t_s > 2.6 else 0.0,
        }

    return moved(angles_at, length_s, facing_deg, stance=Side.RIGHT if side == "l" else Side.LEFT)


def result_of(poses: list[Pose]) -> SetResult:
    return watch("circular-swing", poses).result


@pytest.mark.parametrize("turn", [1.0, -1.0])
@pytest.mark.parametrize("side", ["l", "r"])
def test_circles_are_counted_with_their_direction_on_either_leg(turn: float, side: str) -> None:
    result = result_of(circling(round_path(3.0 * turn), 11.0, side))
    assert [rep.side for rep in result.reps] == [Side.LEFT if side == "l" else Side.RIGHT] * 3
    assert {rep.direction for rep in result.reps} == {"outward" if turn > 0 else "inward"}
    assert all(rep.measures["radius_deg"] == pytest.approx(12.0, abs=2.0) for rep in result.reps)
    assert all(rep.measures["roundness"] == pytest.approx(0.85, abs=0.2) for rep in result.reps)
    assert all(rep.faults == () for rep in result.reps)


def test_a_change_of_direction_ends_one_circle_and_starts_the_next() -> None:
    result = result_of(circling(round_path(1.0, -1.0, 1.0, rest_s=0.0), 11.0))
    assert [rep.direction for rep in result.reps] == ["outward", "inward", "outward"]


def test_half_circles_there_and_back_are_not_counted() -> None:
    def path(t_s: float) -> tuple[float, float]:
        begun = min(1.0, max(0.0, (t_s - 2.5) / 0.5)) * min(1.0, max(0.0, (7.5 - t_s) / 0.5))
        turn = math.pi * (0.5 - 0.5 * math.cos(math.pi * (t_s - 3.0))) if 3.0 < t_s < 7.0 else 0.0
        return begun * 12.0 * math.cos(turn), begun * (8.0 + 12.0 * math.sin(turn))

    result = result_of(circling(path, 9.0))
    assert result.reps == ()
    assert {attempt.reason for attempt in result.rejected} == {"partial"}


def test_the_way_back_to_the_floor_is_no_circle() -> None:
    for turn in (1.0, -1.0):
        result = result_of(circling(round_path(turn, turn), 9.0))
        assert len(result.reps) == 2


def test_a_person_lost_in_the_middle_of_a_circle_starts_again() -> None:
    whole = circling(round_path(2.0), 9.0)
    assert len(result_of(whole).reps) == 2
    assert len(result_of(unseen(whole, 3.9, 5.0)).reps) == 1


def test_the_number_that_is_shown_does_not_dip_where_the_person_was_lost() -> None:
    told, numbers = 0, []
    for event in watch("circular-swing", unseen(circling(round_path(3.0), 12.0), 7.6, 8.8)).events:
        if isinstance(event, Measured):
            numbers.append(told + event.pending[Side.LEFT])
        told += isinstance(event, RepCounted)
    assert numbers == sorted(numbers)
    assert {1, 2} < set(numbers)


def test_the_circling_leg_is_told_while_it_does() -> None:
    watched = watch("circular-swing", circling(round_path(2.0), 12.0))
    active = {round(event.t_s, 1): event.active for event in watched.events if isinstance(event, Measured)}
    assert (active[1.0], active[4.5]) == (None, Side.LEFT)
    assert {event.gauge_deg for event in watched.events if isinstance(event, Measured)} == {None}


def test_without_feet_no_circle_is_seen() -> None:
    poses = [without(pose, Joint.LEFT_KNEE, Joint.RIGHT_KNEE) for pose in circling(round_path(2.0), 8.0)]
    result = result_of(poses)
    assert (result.reps, result.rejected) == ((), ())


def test_a_body_that_sways_round_over_the_standing_foot_is_not_that_leg_circling() -> None:
    left = round_path(2.0, radius_deg=18.0)
    right = round_path(2.0, radius_deg=7.0)

    def angles_at(t_s: float) -> Mapping[str, float]:
        names = ("hip_flexion_l", "hip_abduction_l", "hip_flexion_r", "hip_abduction_r")
        return dict(zip(names, (*left(t_s), *right(t_s)), strict=True))

    result = result_of(moved(angles_at, 9.0, 0.0))
    assert [rep.side for rep in result.reps] == [Side.LEFT, Side.LEFT]


def test_the_foot_put_down_and_flat_toes_are_told() -> None:
    def resting(t_s: float) -> tuple[float, float]:
        """One circle with a stop half-way."""
        return round_path(1.0)(t_s if t_s < 4.0 else max(4.0, t_s - 0.35))

    def angles_at(t_s: float) -> Mapping[str, float]:
        forward, outward = resting(t_s)
        flat_deg = -4.0 if t_s > 2.6 else 0.0
        return {"hip_flexion_l": forward, "hip_abduction_l": outward, "ankle_plantarflexion_l": flat_deg}

    result = result_of(moved(angles_at, 9.0, 0.0))
    assert [rep.faults for rep in result.reps] == [("toes_not_pointed", "foot_down")]


def test_a_hurried_circle_is_told() -> None:
    def path(t_s: float) -> tuple[float, float]:
        return round_path(3.0)(3.0 + 2.0 * (t_s - 3.0) if t_s > 3.0 else t_s)

    reps = result_of(circling(path, 8.0)).reps
    assert len(reps) == 3
    assert reps[1].faults == ("too_fast",)


def test_a_foot_that_is_not_seen_for_a_while_costs_no_circle() -> None:
    foot = (Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX)
    poses = [without(pose, *foot) if 5.0 < pose.t_s < 5.4 else pose for pose in circling(round_path(3.0), 11.0)]
    assert [rep.direction for rep in result_of(poses).reps] == ["outward"] * 3


def test_a_leg_that_is_not_seen_for_long_is_followed_anew() -> None:
    legs = (Joint.LEFT_KNEE, Joint.RIGHT_KNEE)
    poses = [without(pose, *legs) if 5.5 < pose.t_s < 6.5 else pose for pose in circling(round_path(1.0, 1.0), 10.0)]
    assert [rep.direction for rep in result_of(poses).reps] == ["outward", "outward"]


def test_who_walks_towards_the_camera_draws_no_circles() -> None:
    def nearer(pose: Pose) -> Pose:
        """The same pose from so far away that it comes near by a half in the first two seconds."""
        size = 1.0 - 0.35 * max(0.0, 1.0 - pose.t_s / 2.0)
        marks = [
            mark and replace(mark, x=0.5 + size * (mark.x - 0.5), y=0.5 + size * (mark.y - 0.5))
            for mark in pose.landmarks
        ]
        return replace(pose, landmarks=tuple(marks))

    def angles_at(t_s: float) -> Mapping[str, float]:
        step = 14.0 * math.sin(2.0 * math.pi * t_s) if t_s < 2.0 else 0.0
        forward, outward = round_path(2.0, start_s=5.0)(t_s)
        bent = 2.0 * abs(step)
        steps = {"hip_flexion_r": -step, "knee_flexion_l": bent, "knee_flexion_r": bent}
        return {"hip_flexion_l": forward + step, "hip_abduction_l": outward, **steps}

    result = result_of([nearer(pose) for pose in moved(angles_at, 11.0, 0.0)])
    assert [rep.side for rep in result.reps] == [Side.LEFT, Side.LEFT]
    assert result.reps[0].start_s == pytest.approx(5.0, abs=0.3)
