"""Fingerprints of what a step of the set-up was made from, so that nothing unchanged is done again."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

LEFT_OUT = {"node_modules", "coverage", "dist", "tests", "e2e", ".vite"}
"""Folders of the front end that do not go into the built page."""


def fingerprint(root: Path, files: Iterable[Path], *facts: object) -> str:
    """SHA-256 of the files' names and bytes and of further facts.

    Parameters
    ----------
    root
        Names are taken relative to this folder, so that a moved checkout keeps its fingerprint.
    files
        Those that count; a missing one counts as missing.
    *facts
        Anything JSON can hold: a version, a list of packages.
    """
    digest = hashlib.sha256(json.dumps(facts, sort_keys=True).encode())
    for path in sorted(files):
        digest.update(b"\0" + path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b"missing")
    return digest.hexdigest()


def files_below(folder: Path) -> list[Path]:
    """Every file that can change the built page."""
    found: list[Path] = []
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.is_dir() and path.name not in LEFT_OUT:
            found += files_below(path)
        elif path.is_file():
            found.append(path)
    return found


def read_pyproject(root: Path) -> dict[str, object]:
    """The parts of ``pyproject.toml`` that decide what gets installed, and no others."""
    content = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = content["project"]
    return {
        "name": project["name"],
        "dependencies": project["dependencies"],
        "extras": project["optional-dependencies"],
        "groups": content["dependency-groups"],
        "scripts": project["scripts"],
        "build": content["build-system"],
    }


def group_requirements(groups: object, name: str) -> list[str]:
    """Requirements of one dependency group (PEP 735), with those of the groups it includes."""
    if not isinstance(groups, dict):
        raise TypeError(f"dependency-groups must be a table, not {type(groups).__name__}")
    requirements: list[str] = []
    for entry in groups[name]:
        if isinstance(entry, dict):
            requirements += group_requirements(groups, entry["include-group"])
        else:
            requirements.append(str(entry))
    return requirements
