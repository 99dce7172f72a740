"""The files of a result: tables, OpenSim motion, JSON, and moving them in whole."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hipfive.errors import HipFiveError
from hipfive.report.opensim import write_motion
from hipfive.report.result import write_result
from hipfive.report.staging import staged
from hipfive.report.tabular import AngleTable

ANGLES = ("hip_flexion_l", "hip_flexion_r", "hip_abduction_l", "knee_flexion_l", "ankle_plantarflexion_l")


def _table(folder: Path, rows: list[dict[str, float | None]]) -> Path:
    path = folder / "angles.csv"
    with AngleTable(path, ANGLES) as table:
        for frame, row in enumerate(rows):
            table.write(frame / 30, row)
    return path


def _motion(path: Path) -> tuple[dict[str, str], list[str], list[list[float]]]:
    """Header, columns and rows of a .mot file, read as OpenSim's Storage reads it: numbers only, nRows of them."""
    head, _, body = path.read_text(encoding="ascii").partition("endheader\n")
    header = dict(line.split("=") for line in head.splitlines() if "=" in line)
    labels, *lines = body.splitlines()
    return header, labels.split("\t"), [[float(field) for field in line.split("\t")] for line in lines]


def test_a_row_is_empty_where_an_angle_is_not_known(tmp_path: Path) -> None:
    path = _table(tmp_path, [{"hip_flexion_l": 12.3456, "hip_flexion_r": None}, {"hip_flexion_l": 0.0}])
    with path.open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["time_s", *(f"{name}_deg" for name in ANGLES)]
    assert rows[1] == ["0.0000", "12.346", "", "", "", ""]
    assert rows[2][1] == "0.000"  # zero is a measurement, not a gap


def test_motion_has_opensims_names_and_signs(tmp_path: Path) -> None:
    row = {
        "hip_flexion_l": 30.0, "hip_flexion_r": -5.0, "hip_abduction_l": 12.0, "knee_flexion_l": 8.0,
        "ankle_plantarflexion_l": 20.0,
    }  # fmt: skip
    assert write_motion(_table(tmp_path, [row, row]), tmp_path / "motion.mot") == 2
    header, labels, rows = _motion(tmp_path / "motion.mot")
    assert header == {"version": "1", "nRows": "2", "nColumns": "6", "inDegrees": "yes"}
    assert labels == ["time", "hip_flexion_l", "hip_flexion_r", "hip_adduction_l", "knee_angle_l", "ankle_angle_l"]
    assert rows[0] == [0.0, 30.0, -5.0, -12.0, 8.0, -20.0]


def test_motion_holds_numbers_only_and_gaps_are_gaps_in_time(tmp_path: Path) -> None:
    rows: list[dict[str, float | None]] = [{"hip_flexion_l": float(n), "hip_flexion_r": 1.0} for n in range(10)]
    rows[4] = {"hip_flexion_l": None, "hip_flexion_r": 1.0}
    rows[7] = {}
    rows[2]["hip_abduction_l"] = 3.0  # known once in ten: its column would cost all the others
    write_motion(_table(tmp_path, rows), tmp_path / "motion.mot")
    header, labels, written = _motion(tmp_path / "motion.mot")
    assert labels == ["time", "hip_flexion_l", "hip_flexion_r"]
    assert [round(row[0] * 30) for row in written] == [0, 1, 2, 3, 5, 6, 8, 9]
    assert int(header["nRows"]) == len(written)


def test_motion_of_nothing_known_is_still_a_motion_file(tmp_path: Path) -> None:
    write_motion(_table(tmp_path, [{}, {}]), tmp_path / "motion.mot")
    header, labels, rows = _motion(tmp_path / "motion.mot")
    assert (header["nRows"], labels, rows) == ("0", ["time"], [])


def test_json_keeps_order_and_refuses_what_is_not_a_number(tmp_path: Path) -> None:
    write_result(tmp_path / "r.json", {"b": 1.23456, "a": (1, None), "z": -0.0})
    assert (tmp_path / "r.json").read_text() == '{\n  "b": 1.2346,\n  "a": [\n    1,\n    null\n  ],\n  "z": 0.0\n}\n'
    with pytest.raises(ValueError, match="JSON"):
        write_result(tmp_path / "bad.json", {"a": float("nan")})
    assert not (tmp_path / "bad.json").exists()


def test_files_arrive_together_in_a_new_folder(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    with staged(out, frozenset({"a"})) as scratch:
        (scratch / "a").write_text("new")
        assert not out.exists()
    assert [path.name for path in out.iterdir()] == ["a"]
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a").write_text("old")
    with pytest.raises(RuntimeError):
        _half_written(out)
    assert (out / "a").read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]
    with pytest.raises(RuntimeError):
        _half_written(tmp_path / "never" / "made")
    assert list(tmp_path.iterdir()) == [out]


def _half_written(out: Path) -> None:
    with staged(out, frozenset({"a"})) as scratch:
        (scratch / "a").write_text("half")
        raise RuntimeError


def test_a_second_run_replaces_its_own_files_and_no_others(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("a", "b", "notes.txt"):
        (out / name).write_text("old")
    with staged(out, frozenset({"a", "b"})) as scratch:
        (scratch / "a").write_text("new")
    assert {path.name: path.read_text() for path in out.iterdir()} == {"a": "new", "notes.txt": "old"}


@pytest.mark.parametrize(
    ("place", "told"), [("file", "error-output-not-a-folder"), ("file/x", "error-output-not-writable")]
)
def test_a_place_that_cannot_take_files_is_told_before_anything_is_done(tmp_path: Path, place: str, told: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(HipFiveError, match=told), staged(tmp_path / place, frozenset()):
        pytest.fail("must not begin")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file size limit to set")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from hipfive.report.staging import staged\n"
        "from hipfive.errors import HipFiveError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    with staged(Path(sys.argv[1]), frozenset()) as scratch: (scratch / 'a').write_bytes(bytes(5000))\n"
        "except HipFiveError as error: print(error.message_id)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "out")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "error-output-disk-full\n"
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - what is hidden counts as well
