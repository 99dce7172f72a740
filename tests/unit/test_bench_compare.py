"""The bench computes angles and errors by the definition: from joint centres, zeroed on the stance, per leg."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from bench.accuracy.bars import stand
from bench.accuracy.compare import Comparison, near_side, off_view_deg, raw_rms, rms, true_figure
from bench.accuracy.movements import Movements
from bench.accuracy.world import hip_angles

RISE = 0.5


def person(flexion_deg: float, abduction_deg: float, lean_deg: float) -> dict[str, np.ndarray]:
    """Joint centres of a body seen from the front: x to the picture's right, so its left is at +x; z to the camera."""
    lean, flexion, abduction = np.radians([lean_deg, flexion_deg, abduction_deg])
    at = {}
    for side, x in (("l", 0.1), ("r", -0.1)):
        at[f"hip_{side}"] = np.array([[x, 0.0, 0.0]])
        at[f"shoulder_{side}"] = np.array([[1.5 * x, RISE * np.cos(lean), RISE * np.sin(lean)]])
        out = np.sign(x) * np.tan(abduction)
        # The thigh in the trunk: down, forward by the flexion, out by the abduction; then leaned with the trunk.
        down, ahead = -1.0, np.tan(flexion)
        y = down * np.cos(lean) - ahead * np.sin(lean)
        z = down * np.sin(lean) + ahead * np.cos(lean)
        at[f"knee_{side}"] = at[f"hip_{side}"] + 0.4 * np.array([[out, y, z]])
    return at


@pytest.mark.parametrize("lean_deg", [0.0, 30.0, 80.0])
@pytest.mark.parametrize(("flexion_deg", "abduction_deg"), [(0.0, 0.0), (40.0, 0.0), (-15.0, 10.0), (0.0, 35.0)])
def test_hip_angles_are_those_of_the_thigh_in_the_trunk(
    flexion_deg: float, abduction_deg: float, lean_deg: float
) -> None:
    found = hip_angles(person(flexion_deg, abduction_deg, lean_deg))
    for side in "lr":
        assert found[f"hip_flexion_{side}_deg"][0] == pytest.approx(flexion_deg)
        assert found[f"hip_abduction_{side}_deg"][0] == pytest.approx(abduction_deg)


def test_a_knee_drawn_past_the_shoulder_is_flexed_beyond_180() -> None:
    at = person(0.0, 0.0, 0.0)
    for side in "lr":
        at[f"knee_{side}"] = at[f"hip_{side}"] + np.array([[0.0, 0.4, -0.1]])
    assert hip_angles(at)["hip_flexion_l_deg"][0] == pytest.approx(194.04, abs=0.01)


def test_unknown_landmarks_give_unknown_angles() -> None:
    at = person(20.0, 0.0, 0.0)
    at["knee_l"] = np.full((1, 3), np.nan)
    found = hip_angles(at)
    assert np.isnan(found["hip_flexion_l_deg"][0])
    assert found["hip_flexion_r_deg"][0] == pytest.approx(20.0)


@pytest.mark.parametrize(("yaw_deg", "near"), [(60.0, "l"), (-90.0, "r"), (5.0, None), (178.0, None), (120.0, "l")])
def test_the_nearer_leg_is_on_the_cameras_side(yaw_deg: float, near: str | None) -> None:
    assert near_side(yaw_deg) == near


@pytest.mark.parametrize(
    ("exercise", "yaw_deg", "off_deg"),
    [("leg-swing", -90.0, 0.0), ("leg-swing", 60.0, 30.0), ("side-leg-swing", 170.0, 10.0), ("yoga-squat", 45.0, 0.0)],
)
def test_how_far_off_the_guided_view_a_camera_stands(exercise: str, yaw_deg: float, off_deg: float) -> None:
    assert off_view_deg({"exercise": exercise, "camera": {"yaw_deg": yaw_deg}}) == pytest.approx(off_deg)


def test_unknown_moments_are_left_out_of_the_error() -> None:
    assert rms([np.array([3.0, np.nan]), np.array([-4.0])]) == pytest.approx(np.sqrt(12.5))
    assert rms([np.array([np.nan])]) is None


def test_raw_landmarks_are_zeroed_on_the_stance_before_they_are_compared() -> None:
    times_s = np.arange(0.0, 4.0, 0.1)
    true = np.where(times_s < 2.0, 0.0, 30.0)
    told = {"exercise": "leg-swing", "quiet_s": [0.0, 2.0], "time_s": times_s.tolist()}
    told["angles"] = {f"hip_flexion_{side}_deg": true.tolist() for side in "lr"}
    measured = {"hip_flexion_l_deg": true + 12.0, "hip_flexion_r_deg": true - 7.0}
    assert raw_rms(told, times_s, measured) == pytest.approx(0.0, abs=1e-9)
    measured["hip_flexion_r_deg"] = np.where(times_s < 2.0, -7.0, 20.0)
    assert raw_rms(told, times_s, measured) == pytest.approx(np.sqrt(0.25 * 9.0))


def test_a_stated_figure_has_a_truth_only_where_the_exercise_is_about_it() -> None:
    row: dict[str, Any] = {"hip_flexion_max_deg": 40.0, "hip_flexion_min_deg": -12.0, "hip_abduction_max_deg": 3.0}
    assert true_figure("leg-swing", row, "arc_deg", "left") == pytest.approx(52.0)
    assert true_figure("leg-swing", row, "hip_abduction_max_deg", "left") is None
    assert true_figure("yoga-squat", {"hip_flexion_max_l_deg": 0.0}, "hip_flexion_max_deg", "left") == 0.0
    assert true_figure("leg-swing", row | {"complete": False}, "arc_deg", "left") is None


def clip(rms_deg: float, motion: str = "leg-swing", off_deg: float = 0.0, **moved: Any) -> Comparison:
    """A compared clip."""
    exercise = "yoga-squat" if motion == "squat" else motion
    return Comparison("a", exercise, motion, off_deg, rms_deg=rms_deg, movements=Movements(**moved))


def test_the_bars_hold_or_fall_short_as_the_requirements_say() -> None:
    clips = [clip(2.0, found=2, true=2, judged=50), clip(3.5, found=1, true=2, judged=50, false_alarms=["a", "b", "c"])]
    lines = {
        line.quantity: line
        for line in stand([*clips, clip(5.5, "yoga-squat", off_deg=30.0), clip(4.2, motion="squat")])
    }
    assert lines["angle over time, guided view, RMS: median over clips"].holds is True
    assert lines["angle over time, up to 45° off the ideal view, RMS: worst clip"].holds is False
    assert lines["squat as a laboratory films it, RMS, both legs: median over clips"].holds is False
    assert lines["clips with a wrong count"].measured == "1 (1 miscounted)"
    assert lines["false alarms, of repetitions and holds"].holds is False
    assert lines["peak of a repetition, mean absolute error"].holds is None
