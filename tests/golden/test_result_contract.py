"""The result contract: every result fulfils the schema, and a known result is written byte for byte as before."""

import json
from pathlib import Path

import jsonschema
import pytest

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze
from hipfive.motion.contract import to_contract
from hipfive.motion.events import Attempt, Fault, Hold, Interval, Rep, SetResult
from hipfive.motion.exercise import Exercise
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, key_pose_angles, perform
from hipfive.report.result import result_schema, write_result

QUIET_S = 2.5
FACING_DEG = {"side": -80.0, "front": 10.0, "half_side": -50.0}

KNOWN = SetResult(
    exercise="leg-swing", engine_version="9.9", duration_s=31.2, fps=30.0, tracked_ratio=0.98, yaw_deg=62.0,
    view_suitable=True, calibrated=True,
    reps=(
        Rep(
            1, Side.LEFT, 2.5, 3.1, 4.4, faults=("trunk_sway",),
            measures={"hip_flexion_max_deg": 41.0, "hip_flexion_min_deg": -15.2, "hip_abduction_max_deg": None},
        ),
    ),
    holds=(Hold("both", 4.1, 12.0, measures={"hip_flexion_l_deg": 112.0, "hip_flexion_r_deg": 110.5}),),
    faults=(Fault("trunk_sway", 2.9, 3.6, 1),),
    rejected=(Attempt(7.0, 7.6, "partial"),),
    warnings=("nothing_counted",),
    rom={"left": {"arc_deg": Interval(56.1, 52.9, 59.3, 5)}},
)  # fmt: skip

WRITTEN = {
    "schema": "hipfive.result/1", "exercise": "leg-swing", "engine_version": "9.9", "duration_s": 31.2, "fps": 30.0,
    "tracked_ratio": 0.98, "view": {"yaw_deg": 62.0, "suitable": True}, "calibrated": True,
    "reps": [
        {
            "index": 1, "side": "left", "start_s": 2.5, "peak_s": 3.1, "end_s": 4.4, "complete": True,
            "faults": ["trunk_sway"], "not_judged": [],
            "hip_flexion_max_deg": 41.0, "hip_flexion_min_deg": -15.2, "hip_abduction_max_deg": None,
        }
    ],
    "holds": [
        {
            "side": "both", "start_s": 4.1, "end_s": 12.0, "faults": [], "not_judged": [],
            "hip_flexion_l_deg": 112.0, "hip_flexion_r_deg": 110.5,
        }
    ],
    "rom": {"left": {"arc_deg": {"value": 56.1, "interval95_deg": [52.9, 59.3], "reps": 5}}},
    "faults": [{"id": "trunk_sway", "rep": 1, "start_s": 2.9, "end_s": 3.6}],
    "rejected": [{"start_s": 7.0, "end_s": 7.6, "reason": "partial"}],
    "warnings": ["nothing_counted"],
}  # fmt: skip


def _written(result: SetResult, folder: Path) -> dict[str, object]:
    write_result(folder / "result.json", to_contract(result))
    read: dict[str, object] = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    return read


def _performed(exercise: Exercise) -> SetResult:
    """A perfect performance of the exercise's own key poses, after a quiet moment."""

    def angles_at(t_s: float) -> dict[str, float]:
        return dict(key_pose_angles(exercise, t_s - QUIET_S, Side.LEFT)) if t_s > QUIET_S else {}

    camera = Camera(facing_deg=FACING_DEG[exercise.view.guide], distance_m=4.0, aspect=16 / 9)
    stance = None if exercise.dose.sides == ("both",) else Side.RIGHT
    return analyze(exercise, perform(angles_at, 40.0, camera, base=exercise.base, stance_at=lambda _t: stance))


def test_a_known_result_is_written_as_the_contract_says(tmp_path: Path) -> None:
    assert _written(KNOWN, tmp_path) == WRITTEN


def test_the_schema_takes_the_known_result_and_refuses_others(tmp_path: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(result_schema())
    validator = jsonschema.Draft202012Validator(result_schema())
    validator.validate(_written(KNOWN, tmp_path))
    for name in WRITTEN:
        lacking = {key: value for key, value in WRITTEN.items() if key != name}
        assert not validator.is_valid(lacking), name
    for wrong in (
        {"tracked_ratio": 1.2},
        {"reps": [{**WRITTEN["reps"][0], "side": "both"}]},  # type: ignore[index]
        {"reps": [{**WRITTEN["reps"][0], "side": None}]},  # type: ignore[index]
        {"rom": {"left": {"arc_deg": {"value": 1.0, "interval95_deg": [0.0], "reps": 1}}}},
        {"exercise": "circular-swing"},  # its repetitions carry more
    ):
        assert not validator.is_valid({**WRITTEN, **wrong}), wrong


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=list(EXERCISES))
def test_every_exercise_performed_gives_a_result_by_the_schema(exercise: Exercise, tmp_path: Path) -> None:
    result = _performed(exercise)
    assert result.reps or result.holds
    jsonschema.validate(_written(result, tmp_path), result_schema(), jsonschema.Draft202012Validator)


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=list(EXERCISES))
def test_an_empty_set_gives_a_result_by_the_schema(exercise: Exercise, tmp_path: Path) -> None:
    written = _written(analyze(exercise, []), tmp_path)
    jsonschema.validate(written, result_schema(), jsonschema.Draft202012Validator)
    assert (written["reps"], written["holds"], written["duration_s"]) == ([], [], 0.0)
