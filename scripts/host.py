"""What this computer has: Python's venv module, Node, a browser, PostgreSQL; and the sentence when it lacks one."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from steps import SetupError

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DEBIAN_POSTGRESQL = Path("/usr/lib/postgresql")


def require_venv_module() -> None:
    """Debian and Ubuntu ship Python without the part that makes environments.

    Raises
    ------
    SetupError
        With the package to install.
    """
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SetupError(
            "This Python cannot make environments: its venv module is missing.\n"
            "On Debian or Ubuntu: sudo apt-get install python3-venv. Then run the same command again."
        )


def require_node(frontend: Path) -> None:
    """Node builds the page.

    Raises
    ------
    SetupError
        When Node or npm is missing, or Node is older than ``package.json`` asks for.
    """
    engines = json.loads((frontend / "package.json").read_text(encoding="utf-8")).get("engines", {})
    wanted = version_numbers(engines.get("node", ">=20"))
    shown = ".".join(map(str, wanted))
    if shutil.which("node") is None or shutil.which("npm") is None:
        part = "Node" if shutil.which("node") is None else "npm, which belongs to Node,"
        raise SetupError(
            f"{part} was not found. Node {shown} or newer builds the page: see nodejs.org.\n"
            "Then run the same command again. (To use HipFive without Node: docs/how-to/install.md.)"
        )
    found = first_line(["node", "--version"])
    if version_numbers(found) < wanted:
        raise SetupError(
            f"Node {shown} or newer is needed to build the page; this computer has {found}.\n"
            "A newer one is at nodejs.org. (To use HipFive without Node: docs/how-to/install.md.)"
        )


def version_numbers(text: str) -> tuple[int, ...]:
    """The first dotted number in the text: ``>=20.19`` gives (20, 19)."""
    match = re.search(r"\d+(?:\.\d+)*", text)
    return tuple(int(part) for part in match.group().split(".")) if match else (0,)


def first_line(arguments: list[str]) -> str:
    """What a program prints first; empty when it fails."""
    try:
        done = subprocess.run(arguments, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return (done.stdout.splitlines() or [""])[0].strip()


def find_browser() -> str | None:
    """A Chromium or Chrome on the PATH."""
    return next((path for path in map(shutil.which, BROWSERS) if path), None)


def find_postgresql() -> Path | None:
    """Folder with PostgreSQL's own programs; Debian keeps them off the PATH."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("postgres"):
        return Path(on_path).resolve().parent
    versions = [folder for folder in DEBIAN_POSTGRESQL.glob("*/bin") if (folder / "initdb").exists()]
    return max(versions, key=lambda folder: version_numbers(folder.parent.name), default=None)


def apt_get() -> tuple[str, ...] | None:
    """How packages of Debian and its relatives are installed from here; ``None`` where they cannot be."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ("apt-get",)
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ("sudo", "-n", "apt-get")
    return None
