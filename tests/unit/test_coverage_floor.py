"""The floor below which the checks' coverage may not fall, tried on runs of pytest of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coverage_floor import coverage_by_package, is_below

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"

MODULE = "def sign(x):\n    if x < 0:\n        return -1\n    return 1\n"
BOTH_WAYS = "from hipfive.{package}.sign import sign\n\ndef test_sign():\n    assert (sign(1), sign(-1)) == (1, -1)\n"
ONE_WAY = "from hipfive.{package}.sign import sign\n\ndef test_sign():\n    assert sign(1) == 1\n"


def summary(covered: int, total: int) -> dict[str, object]:
    return {
        "summary": {"covered_lines": covered, "covered_branches": 0, "num_statements": total, "num_branches": 0},
        "missing_lines": [],
        "missing_branches": [],
    }


def test_files_are_added_up_by_package() -> None:
    report = {
        "files": {
            "src/hipfive/motion/engine.py": summary(8, 10),
            "src/hipfive/motion/cycles/swing.py": summary(5, 5),
            "src/hipfive/errors.py": summary(3, 4),
        }
    }
    assert coverage_by_package(report) == {"motion": (13, 15), "errors": (3, 4)}


@pytest.mark.parametrize(
    ("package", "covered", "total", "below"),
    [
        ("motion", 999, 1000, True),
        ("motion", 1000, 1000, False),
        ("web", 95, 100, False),
        ("web", 94, 100, True),
        ("web", 0, 0, False),
    ],
)
def test_floors(package: str, covered: int, total: int, below: bool) -> None:
    assert is_below(package, covered, total) is below


@pytest.mark.parametrize(
    ("package", "test", "workers", "status"),
    [
        ("motion", BOTH_WAYS, "0", 0),
        ("motion", ONE_WAY, "2", 1),
        ("web", ONE_WAY, "0", 1),
        ("web", "def test_no():\n    assert 0\n", "0", 1),
    ],
    ids=["covered", "not wholly covered", "below the common floor", "failing"],
)
def test_the_run_ends_as_it_should(tmp_path: Path, package: str, test: str, workers: str, status: int) -> None:
    folder = tmp_path / "src" / "hipfive" / package
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder.parent / "__init__.py").touch()
    (folder / "sign.py").write_text(MODULE)
    (tmp_path / "test_sign.py").write_text(test.format(package=package))
    (tmp_path / ".coveragerc").write_text("[run]\nbranch = true\nsource = hipfive\n")
    arguments = ["-p", "coverage_floor", "-p", "no:cacheprovider", "-n", workers]
    report = ["--cov", "--cov-report=", "--cov-report=json:.cache/coverage.json"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments, *report, "test_sign.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{SCRIPTS}:{tmp_path / 'src'}", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].strip("= ").startswith(("1 passed", "1 failed"))
    if test == ONE_WAY:
        assert "BELOW" in done.stdout
        assert f"src/hipfive/{package}/sign.py: lines 3; branches 2→3" in done.stdout
