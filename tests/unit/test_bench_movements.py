"""The bench matches movements and faults as it says: a wrong score would poison every figure."""

from __future__ import annotations

from typing import Any

import pytest
from bench.accuracy.movements import angles_only, matched, of_clip, overlap

Row = dict[str, Any]


def rep(start_s: float, end_s: float, *faults: str, side: str = "left", complete: bool = True, **more: float) -> Row:
    """A repetition."""
    times = {"start_s": start_s, "end_s": end_s}
    return {"side": side, "complete": complete, "faults": list(faults)} | times | more


def truth(*reps: Row, exercise: str = "leg-swing", **more: Any) -> Row:
    """What is true of a clip."""
    return {"exercise": exercise, "reps": list(reps), "holds": [], "faults": []} | more


def result(*reps: Row, **more: Any) -> Row:
    """What was found in it."""
    return {"reps": list(reps), "holds": [], "faults": []} | more


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [((0.0, 2.0), (0.0, 2.0), 1.0), ((0.0, 2.0), (1.0, 3.0), 1 / 3), ((0.0, 1.0), (1.0, 2.0), 0.0)],
)
def test_overlap_is_shared_time_by_all_time(a: tuple[float, float], b: tuple[float, float], share: float) -> None:
    assert overlap(rep(*a), rep(*b)) == pytest.approx(share)


def test_each_movement_is_matched_once_with_the_one_it_shares_most_time_with() -> None:
    early, late = rep(0.0, 2.0), rep(2.0, 4.0)
    mine, double = rep(2.1, 4.0), rep(1.9, 3.4)
    assert matched([double, mine], [early, late]) == [(mine, late)]


def test_errors_are_measured_minus_true() -> None:
    own = rep(1.0, 3.0, hip_flexion_max_deg=50.0, hip_flexion_min_deg=-10.0)
    mine = rep(1.1, 2.8, hip_flexion_max_deg=47.0, arc_deg=61.0)
    done = of_clip(truth(own), result(mine))
    assert done.start_s == [pytest.approx(0.1)]
    assert done.end_s == [pytest.approx(-0.2)]
    assert done.peak_deg == [pytest.approx(-3.0)]
    assert done.arc_deg == [pytest.approx(1.0)]


def test_a_wrong_side_is_matched_and_counted_as_wrong() -> None:
    done = of_clip(truth(rep(0.0, 2.0)), result(rep(0.0, 2.0, side="right")))
    assert (done.sides, done.sides_right) == (1, 0)


def test_faults_are_found_missed_or_false() -> None:
    own = [rep(0.0, 2.0, "knee_bent", "too_fast"), rep(2.0, 4.0)]
    mine = [rep(0.0, 2.0, "knee_bent"), rep(2.0, 4.0, "trunk_sway")]
    done = of_clip(truth(*own), result(*mine))
    assert (done.faults_found, done.faults_missed) == (["knee_bent"], ["too_fast"])
    assert (done.false_alarms, done.judged) == (["trunk_sway"], 2)


def test_a_fault_in_a_repetition_that_was_not_seen_is_missed() -> None:
    done = of_clip(truth(rep(0.0, 2.0, "too_fast")), result())
    assert (done.faults_injected, done.faults_missed) == (["too_fast"], ["too_fast"])


def test_a_repetition_that_never_was_can_give_false_alarms() -> None:
    done = of_clip(truth(), result(rep(0.0, 2.0, "too_fast")))
    assert (done.false_alarms, done.judged, done.found, done.true) == (["too_fast"], 1, 1, 0)


def test_incomplete_repetitions_are_not_in_the_count() -> None:
    own = [rep(0.0, 2.0), rep(2.0, 4.0, complete=False)]
    done = of_clip(truth(*own, exercise="yoga-squat"), result(*own))
    assert (done.found, done.true) == (1, 1)


def test_a_fault_of_a_hold_belongs_to_the_hold_it_happens_in() -> None:
    hold = {"side": "both", "start_s": 1.0, "end_s": 5.0}
    fault = {"id": "head_up", "rep": None, "start_s": 1.0, "end_s": 5.0}
    told = truth(exercise="baby-pose", holds=[hold], faults=[fault])
    done = of_clip(told, result(holds=[hold | {"faults": ["head_up"]}]))
    assert (done.faults_found, done.faults_missed, done.false_alarms) == (["head_up"], [], [])


@pytest.mark.parametrize(("told", "missed"), [([], ["feet_not_held"]), ([(2.0, 3.0)], [])])
def test_a_fault_without_a_hold_is_found_when_it_is_told_at_its_time(
    told: list[tuple[float, float]], missed: list[str]
) -> None:
    fault = {"id": "feet_not_held", "rep": None, "start_s": 1.0, "end_s": 5.0}
    found = [{"id": "feet_not_held", "rep": None, "start_s": start, "end_s": end} for start, end in told]
    done = of_clip(truth(exercise="baby-pose", faults=[fault]), result(faults=found))
    assert (done.faults_injected, done.faults_missed) == (["feet_not_held"], missed)


def test_a_refused_clip_misses_all_its_faults() -> None:
    fault = {"id": "too_fast", "rep": 1, "start_s": 0.0, "end_s": 2.0}
    done = of_clip(truth(rep(0.0, 2.0, "too_fast"), faults=[fault]), None)
    assert (done.found, done.true, done.faults_missed) == (0, 1, ["too_fast"])


def test_of_a_laboratory_squat_only_a_wrongly_complete_repetition_counts() -> None:
    told = truth(rep(0.0, 2.0, complete=False), exercise="yoga-squat", motion="squat")
    done = of_clip(told, result(rep(0.0, 2.0), rep(3.0, 4.0, "rushed", complete=False)))
    assert angles_only(told)
    assert (done.found, done.true, done.judged, done.start_s) == (1, 0, 0, [])
