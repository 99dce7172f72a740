"""What the set-up says about this computer; the programs it looks for are small real ones on a PATH of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from host import find_browser, first_line, require_node, version_numbers
from steps import SetupError

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


def program(folder: Path, name: str, *, says: str, status: int = 0) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\nexit {status}\n")
    path.chmod(0o755)


@pytest.fixture
def only_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def frontend(tmp_path: Path) -> Path:
    (tmp_path / "package.json").write_text('{"engines": {"node": ">=20.19"}}')
    return tmp_path


@pytest.mark.usefixtures("only_path")
def test_missing_node_is_told_with_another_way(frontend: Path) -> None:
    with pytest.raises(SetupError, match=r"(?s)Node was not found\. Node 20\.19.*without Node"):
        require_node(frontend)


def test_missing_npm_is_told(frontend: Path, only_path: Path) -> None:
    program(only_path, "node", says="v22.12.0")
    with pytest.raises(SetupError, match="npm, which belongs to Node, was not found"):
        require_node(frontend)


@pytest.mark.parametrize("version", ["v18.19.0", "v20.9.0", ""])
def test_old_node_is_told(frontend: Path, only_path: Path, version: str) -> None:
    program(only_path, "npm", says="11")
    program(only_path, "node", says=version)
    with pytest.raises(SetupError, match=f"20.19 or newer is needed to build the page; this computer has {version}"):
        require_node(frontend)


@pytest.mark.parametrize("version", ["v20.19.0", "v22.0.0", "v100.1.0"])
def test_node_that_is_new_enough_passes(frontend: Path, only_path: Path, version: str) -> None:
    program(only_path, "npm", says="11")
    program(only_path, "node", says=version)
    require_node(frontend)  # raises otherwise
    (only_path / "node").unlink()
    with pytest.raises(SetupError, match="Node was not found"):
        require_node(frontend)


def test_a_browser_is_found_under_any_of_its_names(only_path: Path) -> None:
    assert find_browser() is None
    program(only_path, "google-chrome-stable", says="")
    assert find_browser() == str(only_path / "google-chrome-stable")


def test_versions_compare_as_numbers() -> None:
    assert version_numbers(">=20.19") == (20, 19)
    assert version_numbers("v9.9") < version_numbers("v20.1")
    assert version_numbers("no number") == (0,)


def test_a_failing_program_says_nothing(only_path: Path) -> None:
    program(only_path, "broken", says="half", status=1)
    assert first_line(["broken"]) == ""
    assert first_line(["not-there"]) == ""


def prepare_with(folder: Path, checkout: Path) -> subprocess.CompletedProcess[str]:
    """The set-up's first part, alone with the programs in that folder; its second part only says which Python it is."""
    (checkout / "scripts").mkdir(parents=True)
    shutil.copy(SCRIPTS / "prepare.sh", checkout / "scripts")
    (checkout / "scripts" / "prepare.py").write_text("import sys\nprint(sys.executable, sys.argv[1:])\n")
    return subprocess.run(
        ["/bin/sh", "scripts/prepare.sh", "app"],
        cwd=checkout,
        env={"PATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_python_is_told(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    done = prepare_with(tmp_path / "bin", tmp_path / "check out")
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this computer has no Python at all" in done.stderr


def test_old_python_is_told_with_its_version(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3", says="Python 3.9.2", status=1)
    (tmp_path / "bin" / "python3").write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2"\n')
    done = prepare_with(tmp_path / "bin", tmp_path / "check out")
    assert done.returncode == 1
    assert "this computer has Python 3.9.2" in done.stderr


def test_a_newer_python_beside_an_old_one_is_taken(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3", says="Python 3.9.2", status=1)
    newer = tmp_path / "bin" / "python3.12"
    newer.symlink_to(os.path.realpath("/proc/self/exe"))
    done = prepare_with(tmp_path / "bin", tmp_path / "check out")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("['app']\n")
