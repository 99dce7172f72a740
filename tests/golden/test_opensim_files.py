"""The files for other programs, read by OpenSim itself: names, units, signs, values, and what is missing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import opensim
import pytest

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.synthetic import Camera, perform
from hipfive.report.opensim import COORDINATES, write_motion
from hipfive.report.tabular import COLUMNS, AngleTable
from hipfive.report.trc import MarkerFile

FPS_HZ = 25.0
SWING_S = 2.0

opensim.Logger.removeFileSink()  # or it leaves a log file wherever the tests are started


def angles_at(t_s: float) -> Mapping[str, float]:
    """A left leg that swings forward and out, with a bent knee and a pointed foot."""
    share = 0.5 - 0.5 * math.cos(math.tau * t_s / SWING_S)
    return {
        "hip_flexion_l": 40.0 * share,
        "hip_abduction_l": 10.0 * share,
        "knee_flexion_l": 25.0 * share,
        "ankle_plantarflexion_l": 15.0 * share,
    }


@pytest.fixture
def times_s() -> list[float]:
    return [frame / FPS_HZ for frame in range(50)]


def motion(folder: Path, rows: list[tuple[float, Mapping[str, float | None]]]) -> opensim.TimeSeriesTable:
    with AngleTable(folder / "angles.csv") as table:
        for t_s, angles in rows:
            table.write(t_s, angles)
    write_motion(folder / "angles.csv", folder / "motion.mot")
    return opensim.TimeSeriesTable(str(folder / "motion.mot"))


def column(table: opensim.TimeSeriesTable, name: str) -> list[float]:
    return [float(value) for value in table.getDependentColumn(name).to_numpy()]


def test_opensim_reads_the_motion_in_degrees_and_at_its_times(tmp_path: Path, times_s: list[float]) -> None:
    table = motion(tmp_path, [(t_s, dict.fromkeys(COLUMNS, 1.0)) for t_s in times_s])
    assert table.getTableMetaDataAsString("inDegrees") == "yes"
    assert list(table.getIndependentColumn()) == pytest.approx(times_s, abs=1e-4)
    assert list(table.getColumnLabels()) == [name for name, _, _ in COORDINATES]


def test_opensim_finds_each_angle_under_its_own_name_and_sign(tmp_path: Path, times_s: list[float]) -> None:
    whole = dict.fromkeys(COLUMNS, 0.0)
    table = motion(tmp_path, [(t_s, whole | angles_at(t_s)) for t_s in times_s])
    peak = times_s.index(SWING_S / 2)
    expected = {"hip_flexion_l": 40.0, "hip_adduction_l": -10.0, "knee_angle_l": 25.0, "ankle_angle_l": -15.0}
    for name in table.getColumnLabels():
        values = column(table, name)
        assert values[peak] == pytest.approx(expected.get(name, 0.0), abs=1e-3)
        assert max(values, key=abs) == values[peak]


def test_the_coordinates_are_those_of_opensims_own_models(tmp_path: Path, times_s: list[float]) -> None:
    """A model with these coordinates takes the motion: `Storage` is what the program's Motions panel loads."""
    motion(tmp_path, [(t_s, dict.fromkeys(COLUMNS, 5.0)) for t_s in times_s])
    storage = opensim.Storage(str(tmp_path / "motion.mot"))
    assert storage.isInDegrees()
    assert storage.getSize() == len(times_s)
    labels = storage.getColumnLabels()
    assert [labels.get(index) for index in range(labels.getSize())] == ["time", *(name for name, _, _ in COORDINATES)]


def test_what_is_not_known_is_a_gap_in_opensims_times_and_never_a_zero(tmp_path: Path, times_s: list[float]) -> None:
    known = {"hip_flexion_l": 30.0, "hip_flexion_r": 20.0}
    table = motion(tmp_path, [(t_s, {} if 10 <= frame < 20 else known) for frame, t_s in enumerate(times_s)])
    assert list(table.getIndependentColumn()) == pytest.approx(times_s[:10] + times_s[20:], abs=1e-4)
    assert list(table.getColumnLabels()) == ["hip_flexion_l", "hip_flexion_r"]
    assert set(column(table, "hip_flexion_l")) == {30.0}


@pytest.fixture
def poses() -> list[Pose]:
    return list(perform(angles_at, SWING_S, Camera(facing_deg=80.0), fps=FPS_HZ))


def markers(path: Path, poses: list[Pose], fps: float | None = FPS_HZ) -> opensim.TimeSeriesTableVec3:
    with MarkerFile(path, fps) as file:
        for pose in poses:
            file.write(pose)
    return opensim.TimeSeriesTableVec3(str(path))


def place(table: opensim.TimeSeriesTableVec3, row: int, joint: Joint) -> list[float]:
    return [float(value) for value in table.getRowAtIndex(row)[list(Joint).index(joint)].to_numpy()]


def test_opensim_reads_the_landmarks_as_markers_in_metres(tmp_path: Path, poses: list[Pose]) -> None:
    table = markers(tmp_path / "landmarks.trc", poses)
    assert table.getTableMetaDataAsString("Units") == "m"
    assert float(table.getTableMetaDataAsString("DataRate")) == FPS_HZ
    assert list(table.getColumnLabels()) == [joint.name.lower() for joint in Joint]
    assert table.getNumRows() == len(poses)
    assert list(table.getIndependentColumn()) == pytest.approx([pose.t_s for pose in poses], abs=1e-4)
    for joint in (Joint.NOSE, Joint.LEFT_KNEE, Joint.RIGHT_FOOT_INDEX):
        for index, pose in enumerate(poses):
            point = pose.world[joint]
            assert point is not None
            assert place(table, index, joint) == pytest.approx(point, abs=1e-4)


def test_opensims_marker_reader_for_its_tools_takes_the_file_too(tmp_path: Path, poses: list[Pose]) -> None:
    markers(tmp_path / "landmarks.trc", poses)
    data = opensim.MarkerData(str(tmp_path / "landmarks.trc"))
    assert (data.getNumFrames(), data.getNumMarkers()) == (len(poses), len(Joint))
    assert data.getUnits().getLabel() == "meters"


def test_a_landmark_that_is_not_known_is_not_a_number_for_opensim(tmp_path: Path, poses: list[Pose]) -> None:
    world = list(poses[1].world)
    world[Joint.LEFT_KNEE] = None
    world[-1] = None
    sights = [poses[0], Pose(poses[1].t_s, poses[1].landmarks, tuple(world)), Pose(poses[2].t_s, people=0), poses[3]]
    table = markers(tmp_path / "landmarks.trc", sights, fps=None)
    assert table.getNumRows() == len(sights)
    known = {
        joint: [all(math.isfinite(value) for value in place(table, row, joint)) for row in range(len(sights))]
        for joint in (Joint.LEFT_KNEE, Joint.RIGHT_FOOT_INDEX, Joint.NOSE)
    }
    assert known[Joint.LEFT_KNEE] == known[Joint.RIGHT_FOOT_INDEX] == [True, False, False, True]
    assert known[Joint.NOSE] == [True, True, False, True]
