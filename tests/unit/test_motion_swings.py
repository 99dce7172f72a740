"""Swings: what counts as one, what does not, and which leg it was."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import pytest
from tests.support.movement import FPS, bumps, moved, shifted, through, together, unseen, watch, without

from hipfive.motion.events import Measured, SetResult
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.motion.swings import SwingCounter, SwingFound
from hipfive.motion.turning import Trail, last_crossing_s, onset, plateau
from hipfive.pose.synthetic import Camera, perform


def swings_of(angles_at: Callable[[float], object], length_s: float) -> list[Pose]:
    return moved(angles_at, length_s, 90.0)  # type: ignore[arg-type]


def counted(signal: Callable[[float], float], length_s: float, least_arc_deg: float = 15.0) -> list[SwingFound]:
    """The swings a counter finds in a signal, with what it still had at the end."""
    counter = SwingCounter(least_arc_deg)
    found = [counter.step(frame / 30.0, signal(frame / 30.0)) for frame in range(int(length_s * 30))]
    return [swing for swing in (*found, counter.finish(length_s)) if swing is not None]


def signal(*points: tuple[float, float]) -> Callable[[float], float]:
    angles_at = through("x", *points)
    return lambda t_s: angles_at(t_s)["x"]


THERE_AND_BACK = ((1.0, 0.0), (2.0, 40.0), (3.0, 0.0))


def test_a_swing_has_its_times_and_turning_values() -> None:
    swing = counted(signal(*THERE_AND_BACK), 5.0)[0]
    assert (swing.start_s, swing.peak_s, swing.end_s) == pytest.approx((1.13, 2.0, 2.87), abs=0.05)
    assert (swing.low_deg, swing.peak_deg, swing.end_deg) == pytest.approx((0.0, 40.0, 0.0), abs=0.5)
    assert swing.arc_deg == pytest.approx(40.0, abs=0.5)
    assert swing.whole
    assert swing.full_s == pytest.approx(2.0, abs=0.1)


def test_a_pendulum_is_counted_at_each_turning_point_behind() -> None:
    found = counted(lambda t: 12.0 - 30.0 * math.cos(math.pi * t), 8.0)
    assert [round(swing.peak_s) for swing in found] == [1, 3, 5, 7]
    assert all(swing.arc_deg == pytest.approx(60.0, abs=1.0) for swing in found)


def test_a_hesitation_on_the_way_up_does_not_split_a_swing() -> None:
    found = counted(signal((1.0, 0.0), (1.6, 25.0), (1.9, 19.0), (2.6, 45.0), (3.6, 0.0)), 5.0)
    assert [(round(swing.peak_s, 1), swing.whole) for swing in found] == [(2.6, True)]


def test_a_lower_second_top_does_not_move_the_peak() -> None:
    found = counted(signal((1.0, 0.0), (2.0, 45.0), (2.4, 35.0), (2.8, 42.0), (3.8, 0.0)), 5.0)
    assert [round(swing.peak_s, 1) for swing in found] == [2.0]


def test_a_pause_at_the_top_belongs_to_the_swing() -> None:
    found = counted(signal((1.0, 0.0), (2.0, 40.0), (3.5, 40.0), (4.5, 0.0)), 6.0)
    assert len(found) == 1
    assert found[0].end_s == pytest.approx(4.4, abs=0.1)
    assert found[0].peak_s == pytest.approx(2.75, abs=0.3)


def test_a_start_backwards_belongs_to_the_arc() -> None:
    found = counted(signal((1.0, 0.0), (1.6, -18.0), (2.6, 40.0), (3.6, -18.0), (4.2, 0.0)), 6.0)
    assert len(found) == 1
    assert found[0].low_deg == pytest.approx(-18.0, abs=0.5)
    assert found[0].arc_deg == pytest.approx(58.0, abs=1.0)


def test_a_rest_behind_the_body_starts_the_next_swing_where_it_hangs() -> None:
    found = counted(signal((1.0, 0.0), (1.6, -20.0), (2.4, 0.0), (4.0, 0.0), (5.0, 40.0), (6.0, 0.0)), 8.0)
    assert [swing.low_deg for swing in found] == [pytest.approx(0.0, abs=3.5)]


def test_a_swing_that_is_all_but_back_at_the_end_counts_and_one_that_is_not_does_not() -> None:
    assert [swing.whole for swing in counted(signal(*THERE_AND_BACK), 2.7)] == [True]
    assert counted(signal(*THERE_AND_BACK), 2.3) == []
    assert counted(lambda _t: 0.0, 2.0) == []
    assert SwingCounter(15.0).finish(0.0) is None


def test_a_small_movement_is_told_and_a_tremor_is_nothing() -> None:
    found = counted(signal((1.0, 0.0), (2.0, 11.0), (3.0, 0.0)), 5.0)
    assert [(swing.whole, round(swing.arc_deg)) for swing in found] == [(True, 11)]
    assert counted(signal((1.0, 0.0), (2.0, 4.5), (3.0, 0.0)), 5.0) == []
    assert counted(signal((1.0, 0.0), (2.0, 2.0), (3.0, 0.0)), 5.0) == []


def test_a_leg_that_is_not_brought_back_is_partial() -> None:
    found = counted(signal((1.0, 0.0), (2.0, 40.0), (3.0, 22.0), (4.0, 40.0), (4.5, 18.0), (7.0, 18.0)), 8.0)
    assert [swing.whole for swing in found] == [True]
    climbing = counted(signal((1.0, 0.0), (2.0, 12.0), (2.6, 4.0), (3.4, 60.0), (4.4, 0.0)), 6.0)
    assert [(swing.whole, round(swing.arc_deg, -1)) for swing in climbing] == [(True, 10), (True, 60)]


def test_slow_swings_do_not_rest_at_their_turning_points() -> None:
    found = counted(lambda t: 10.0 - 16.0 * math.cos(math.pi * t / 1.9), 14.0)
    assert [swing.start_s for swing in found[1:]] == pytest.approx([3.8, 7.6], abs=0.1)
    assert [swing.end_s for swing in found[1:]] == pytest.approx([7.6, 11.4], abs=0.1)


def test_a_leg_that_hung_a_moment_on_its_way_from_behind_begins_there() -> None:
    ways = (0.0, 2.0), (1.0, 40.0), (2.0, -15.0), (2.6, 3.0), (2.95, 3.0), (3.4, 12.0), (3.9, 2.0), (6.0, 2.0)
    found = counted(signal((0.0, 2.0), *ways), 7.0)
    assert [round(swing.arc_deg) for swing in found] == [55, pytest.approx(10, abs=2)]
    assert found[1].start_s == pytest.approx(3.0, abs=0.2)


def test_a_swing_that_rests_behind_ends_where_it_came_to_rest_and_the_next_begins_later() -> None:
    found = counted(signal((1.0, 0.0), (2.0, 40.0), (3.0, -15.0), (4.5, -15.0), (5.5, 40.0), (6.5, -15.0)), 8.0)
    assert found[0].end_s == pytest.approx(2.87, abs=0.1)
    assert found[1].start_s == pytest.approx(4.63, abs=0.1)


def small_swings(deg: float, *starts_s: float) -> Callable[[float], Mapping[str, float]]:
    return bumps("hip_flexion_l", *((start_s, 2.0, deg) for start_s in starts_s))


@pytest.mark.parametrize("deg", [10.0, 12.0])
def test_a_person_with_a_small_range_is_counted_by_their_own_measure(deg: float) -> None:
    result = result_of(swings_of(small_swings(deg, 3.0, 5.2, 7.4, 9.6), 13.0))
    assert [round(rep.peak_s) for rep in result.reps] == [4, 6, 8, 11]
    assert [rep.index for rep in result.reps] == [1, 2, 3, 4]
    assert result.rejected == ()


def test_small_ones_that_are_too_few_or_too_far_apart_are_partial() -> None:
    for starts_s in ((3.0, 5.2), (3.0, 9.5, 16.0)):
        result = result_of(swings_of(small_swings(11.0, *starts_s), starts_s[-1] + 4.0))
        assert result.reps == ()
        assert [attempt.reason for attempt in result.rejected] == ["partial"] * len(starts_s)


def test_small_ones_of_unlike_size_are_partial() -> None:
    unlike = bumps("hip_flexion_l", (3.0, 2.0, 14.5), (5.2, 2.0, 8.3), (7.4, 2.0, 14.5), (9.6, 2.0, 8.3))
    result = result_of(swings_of(unlike, 13.0))
    assert (result.reps, [attempt.reason for attempt in result.rejected]) == ((), ["partial"] * 4)


def test_false_starts_before_the_first_swing_and_after_the_last_are_partial() -> None:
    both = bumps("hip_flexion_l", (3.0, 1.6, 11.0), (5.0, 2.0, 45.0), (7.0, 2.0, 45.0), (9.4, 1.6, 11.0))
    result = result_of(swings_of(both, 13.0))
    assert [round(rep.peak_s) for rep in result.reps] == [6, 8]
    assert [round(attempt.start_s) for attempt in result.rejected] == [3, 10]


def test_small_ones_of_the_other_leg_do_not_wait_when_this_one_swings() -> None:
    both = together(bumps("hip_flexion_l", (3.0, 2.0, 11.0)), bumps("hip_flexion_r", (5.5, 2.0, 45.0)))
    stances = perform(both, 9.0, Camera(90.0), stance_at=lambda t_s: Side.RIGHT if t_s < 5.2 else Side.LEFT)
    result = result_of(list(stances))
    assert [rep.side for rep in result.reps] == [Side.RIGHT]
    assert [attempt.reason for attempt in result.rejected] == ["partial"]


def test_a_swing_under_way_is_forgotten_when_the_person_is_lost() -> None:
    counter = SwingCounter(15.0)
    angle = signal(*THERE_AND_BACK)
    for frame in range(72):
        counter.step(frame / 30.0, angle(frame / 30.0))
    assert counter.moving
    counter.lose()
    assert not counter.moving
    assert counter.finish(3.0) is None


def test_the_start_of_a_rise_is_found_or_is_not_known() -> None:
    rise = [(t / 10.0, 20.0 - 20.0 * math.cos(math.pi * t / 10.0)) for t in range(11)]
    found = onset(rise, 0.0, 40.0)
    assert found is not None
    assert (found.t_s, found.before_s) == pytest.approx((0.13, 0.13), abs=0.03)
    assert onset(rise[:3], 0.0, 40.0) is None
    assert onset([], 0.0, 40.0) is None
    high_rest = [(-1.0, 8.0), (-0.1, 8.0), *((t, max(8.0, v)) for t, v in rise)]
    assert onset(high_rest, 9.0, 40.0) is not None


def test_crossings_and_plateaus_are_found_from_the_end() -> None:
    hill = [(0.0, 0.0), (1.0, 10.0), (2.0, 0.0), (3.0, 10.0)]
    assert last_crossing_s(hill, 5.0, rising=True) == 2.5
    assert last_crossing_s(hill, 5.0, rising=False) == 1.5
    assert last_crossing_s(hill, 20.0, rising=True) is None
    steps = [(t / 10.0, float(t // 5)) for t in range(20)]
    assert plateau(steps, 0.3, 0.1) == (1.9, 3.0)
    assert plateau(steps, 0.6, 0.1) is None
    assert plateau(steps, 9.0, 0.1) is None
    assert plateau([], 0.3, 0.1) is None
    assert plateau(steps[:1], 0.3, 0.1) is None


def test_a_trail_forgets_what_is_too_old() -> None:
    trail = Trail(2.0, 100)
    for second in range(6):
        trail.step(float(second), float(second))
    assert trail.between(0.0, 9.0) == [(3.0, 3.0), (4.0, 4.0), (5.0, 5.0)]
    assert (trail.spread(3.5), trail.spread(8.0)) == (1.0, 0.0)
    assert (trail.known_s(3.5), trail.known_s(8.0)) == (1.0, 0.0)
    few = Trail(9.0, 4)
    for second in range(9):
        few.step(float(second), 0.0)
    assert len(few.between(0.0, 9.0)) <= 5


def result_of(poses: list[Pose]) -> SetResult:
    return watch("leg-swing", poses).result


TWO_SWINGS = bumps("hip_flexion_l", (3.0, 2.0, 40.0), (5.0, 2.0, 40.0))


def test_faults_are_told_of_the_repetition_they_were_in() -> None:
    knee = bumps("knee_flexion_l", (5.0, 2.0, 90.0))
    high = bumps("hip_flexion_l", (3.0, 2.0, 40.0), (5.0, 2.0, 40.0), (7.0, 2.0, 84.0), (9.2, 0.8, 40.0))
    sway = bumps("trunk_forward", (3.0, 2.0, 16.0))
    result = result_of(swings_of(together(high, knee, sway), 12.0))
    assert [rep.faults for rep in result.reps] == [("trunk_sway",), ("knee_bent",), ("too_high",), ("too_fast",)]
    assert [(fault.id, fault.rep) for fault in result.faults] == [
        ("trunk_sway", 1), ("knee_bent", 2), ("too_high", 3), ("too_fast", 4),
    ]  # fmt: skip


def test_without_ankles_the_thighs_are_still_counted_and_the_knee_is_not_known() -> None:
    poses = [without(pose, Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE) for pose in swings_of(TWO_SWINGS, 8.0)]
    reps = result_of(poses).reps
    assert [rep.side for rep in reps] == [Side.LEFT, Side.LEFT]
    assert {rep.measures["knee_flexion_deg"] for rep in reps} == {None}


def test_a_step_of_both_legs_is_no_swing() -> None:
    """The whole person goes a step: both feet move."""
    angles_at = bumps("hip_flexion_l", (3.0, 1.0, 28.0))
    poses = [shifted(pose, dx=0.25 * min(1.0, max(0.0, pose.t_s - 3.0))) for pose in swings_of(angles_at, 7.0)]
    result = result_of(poses)
    assert result.reps == ()
    assert [attempt.reason for attempt in result.rejected] == ["step"]


def test_steps_on_the_spot_and_a_raised_knee_are_no_swings() -> None:
    thigh = bumps("hip_flexion_l", (3.0, 1.0, 24.0), (5.0, 2.0, 40.0))
    result = result_of(swings_of(together(thigh, bumps("knee_flexion_l", (3.0, 1.0, 48.0))), 9.0))
    assert [round(rep.peak_s) for rep in result.reps] == [6]
    assert [attempt.reason for attempt in result.rejected] == ["step"]


def test_a_leap_of_the_landmarks_is_no_swing() -> None:
    poses = swings_of(bumps("hip_flexion_l", (3.0, 0.3, 40.0)), 6.0)
    result = result_of(poses)
    assert (result.reps, result.rejected) == ((), ())


def test_the_standing_leg_does_not_swing_when_the_trunk_sways() -> None:
    spells = ((3.0, 2.0, 25.0), (5.0, 2.0, 25.0))
    sway = together(bumps("trunk_forward", *spells), bumps("hip_flexion_r", *spells))
    result = result_of(swings_of(together(TWO_SWINGS, sway), 9.0))
    assert [rep.side for rep in result.reps] == [Side.LEFT, Side.LEFT]
    assert result.rejected == ()


def test_swings_of_a_person_lost_in_the_middle_begin_again() -> None:
    result = result_of(unseen(swings_of(TWO_SWINGS, 9.0), 3.9, 4.9))
    assert [round(rep.peak_s) for rep in result.reps] == [6]


def test_the_leg_that_swings_is_told_while_it_does() -> None:
    watched = watch("leg-swing", swings_of(TWO_SWINGS, 9.0))
    active = {round(event.t_s, 1): event.active for event in watched.events if isinstance(event, Measured)}
    assert (active[1.0], active[4.5], active[8.5]) == (None, Side.LEFT, None)


def test_a_swing_cut_off_on_its_way_back_counts() -> None:
    result = result_of([pose for pose in swings_of(TWO_SWINGS, 9.0) if pose.t_s < 6.7])
    assert [round(rep.peak_s) for rep in result.reps] == [4, 6]


def test_the_gauge_follows_the_moving_leg() -> None:
    measured = [event for event in watch("leg-swing", swings_of(TWO_SWINGS, 8.0)).events if isinstance(event, Measured)]
    shown = {round(event.t_s * FPS): event.gauge_deg for event in measured}
    assert shown[round(4.0 * FPS)] == pytest.approx(40.0, abs=3.0)
    assert shown[round(1.0 * FPS)] == pytest.approx(0.0, abs=1.0)


def test_nothing_is_shown_where_no_leg_is_known() -> None:
    legless = [without(pose, Joint.LEFT_KNEE, Joint.RIGHT_KNEE) for pose in swings_of(TWO_SWINGS, 6.0)]
    measured = [event for event in watch("leg-swing", legless).events if isinstance(event, Measured)]
    assert measured
    assert {event.gauge_deg for event in measured} == {None}
