"""The result as plain values: rounded, named and complete."""

from __future__ import annotations

from hipfive.motion.contract import to_contract
from hipfive.motion.events import Attempt, Fault, Hold, Interval, Rep, SetResult
from hipfive.motion.skeleton import Side

EMPTY = SetResult(
    exercise="leg-swing", engine_version="1.1", duration_s=12.34567, fps=29.9999, tracked_ratio=0.98765432,
    yaw_deg=None, view_suitable=False, calibrated=False,
)  # fmt: skip


def with_rep(rep: Rep) -> dict[str, object]:
    told = to_contract(SetResult("x", "1", 1.0, 30.0, 1.0, 12.3456, True, True, reps=(rep,)))
    assert isinstance(told["reps"], list)
    found: dict[str, object] = told["reps"][0]
    return found


def test_an_empty_set_has_every_name_and_rounded_figures() -> None:
    assert to_contract(EMPTY) == {
        "schema": "hipfive.result/1", "exercise": "leg-swing", "engine_version": "1.1", "duration_s": 12.346,
        "fps": 30.0, "tracked_ratio": 0.9877, "view": {"yaw_deg": None, "suitable": False}, "calibrated": False,
        "reps": [], "holds": [], "rom": {}, "faults": [], "rejected": [], "warnings": [],
    }  # fmt: skip


def test_a_repetition_has_its_side_times_and_measures_and_nothing_it_does_not_have() -> None:
    measures = {"arc_deg": 56.123456, "hip_abduction_max_deg": None, "missing_down": 1.0}
    assert with_rep(Rep(2, Side.RIGHT, 1.23456, 2.0, 3.99999, faults=("knee_bent",), measures=measures)) == {
        "index": 2, "side": "right", "start_s": 1.235, "peak_s": 2.0, "end_s": 4.0, "complete": True,
        "faults": ["knee_bent"], "not_judged": [], "arc_deg": 56.123, "hip_abduction_max_deg": None,
    }  # fmt: skip


def test_a_circle_has_its_direction_and_a_squat_its_phases_one_after_the_other() -> None:
    assert with_rep(Rep(1, Side.LEFT, 1.0, 2.0, 3.0, direction="inward"))["direction"] == "inward"
    squat = with_rep(Rep(1, None, 1.0, 2.0, 3.5, complete=False, phases=(("arms_up", 1.0), ("down", 2.00049))))
    assert (squat["side"], squat["complete"]) == (None, False)
    assert squat["phases"] == [
        {"id": "arms_up", "start_s": 1.0, "end_s": 2.0},
        {"id": "down", "start_s": 2.0, "end_s": 3.5},
    ]


def test_holds_faults_attempts_and_ranges_are_told() -> None:
    told = to_contract(
        SetResult(
            "x", "1", 1.0, 30.0, 1.0, 12.3456, True, True,
            holds=(Hold("both", 1.0, 5.0, ("head_up",), {"hip_flexion_l_deg": 112.34567}),),
            faults=(Fault("head_up", 1.00049, 5.0),),
            rejected=(Attempt(7.0, 7.55555, "partial"),),
            warnings=("uncalibrated",),
            rom={"left": {"arc_deg": Interval(56.1234, 52.0, 60.0001, 5)}},
        )
    )  # fmt: skip
    assert told["view"] == {"yaw_deg": 12.35, "suitable": True}
    assert told["holds"] == [
        {
            "side": "both",
            "start_s": 1.0,
            "end_s": 5.0,
            "faults": ["head_up"],
            "not_judged": [],
            "hip_flexion_l_deg": 112.346,
        }
    ]
    assert told["faults"] == [{"id": "head_up", "rep": None, "start_s": 1.0, "end_s": 5.0}]
    assert told["rejected"] == [{"start_s": 7.0, "end_s": 7.556, "reason": "partial"}]
    assert told["warnings"] == ["uncalibrated"]
    assert told["rom"] == {"left": {"arc_deg": {"value": 56.12, "interval95_deg": [52.0, 60.0], "reps": 5}}}
