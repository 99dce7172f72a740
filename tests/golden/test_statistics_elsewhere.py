"""The bench's statistics and the motion file, computed and read a second time by an independent tool (`poseaudit`)."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import poseaudit
import pytest
from bench.accuracy.compare import compare
from bench.accuracy.run import Analysed

from hipfive.report.opensim import write_motion
from hipfive.report.tabular import AngleTable

LEFT, RIGHT = "hip_flexion_l_deg", "hip_flexion_r_deg"
TIMES_S = np.arange(300) / 30.0
TRUE = {LEFT: 40.0 * np.sin(TIMES_S * math.tau / 2.0), RIGHT: 5.0 * np.cos(TIMES_S)}


def measured() -> dict[str, np.ndarray]:
    """The true angles, read 4 % short, 1.5° off, with noise, and not at all for a while."""
    noise = np.random.default_rng(3)
    angles = {name: 0.96 * values + 1.5 + noise.normal(0.0, 2.0, len(values)) for name, values in TRUE.items()}
    angles[LEFT][120:150] = np.nan
    return angles


def truth() -> dict[str, object]:
    return {
        "exercise": "leg-swing",
        "camera": {"yaw_deg": 70.0},
        "time_s": TIMES_S.tolist(),
        "angles": {name: values.tolist() for name, values in TRUE.items()},
        "reps": [],
        "holds": [],
        "faults": [],
    }


def test_the_error_of_a_clip_is_what_poseaudit_finds() -> None:
    angles = measured()
    result = {"tracked_ratio": 1.0, "reps": [], "holds": [], "faults": [], "rom": {}}
    ours = compare("clip", truth(), Analysed(result, TIMES_S, angles))
    read = np.concatenate([angles[LEFT], angles[RIGHT]])
    theirs = poseaudit.audit_values(read, np.concatenate([TRUE[LEFT], TRUE[RIGHT]]), big_error=5.0, resamples=50)
    assert ours.rms_deg == pytest.approx(theirs.rmse, rel=1e-9)
    assert ours.known == pytest.approx(theirs.n / theirs.measurable)


def test_the_motion_file_says_elsewhere_what_the_table_says(tmp_path: Path) -> None:
    angles = measured()
    with AngleTable(tmp_path / "angles.csv") as table:
        for frame, t_s in enumerate(TIMES_S):
            row = {name.removesuffix("_deg"): float(values[frame]) for name, values in angles.items()}
            table.write(float(t_s), {name: value for name, value in row.items() if math.isfinite(value)})
    write_motion(tmp_path / "angles.csv", tmp_path / "motion.mot")
    read = poseaudit.load_mot(tmp_path / "motion.mot")
    known = np.isfinite(angles[LEFT])
    assert read.in_degrees
    assert read.time == pytest.approx(TIMES_S[known], abs=1e-4)
    assert read.columns["hip_flexion_r"] == pytest.approx(angles[RIGHT][known], abs=1e-3)
