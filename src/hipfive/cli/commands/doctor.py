"""``hipfive doctor``: is everything here, and if not, how is it mended."""

from __future__ import annotations

import argparse
import json
import shutil
import socket
import subprocess
import sys
import webbrowser
from datetime import datetime
from typing import TYPE_CHECKING

from hipfive.messages import say

if TYPE_CHECKING:
    from hipfive.service.doctor import Check

BROWSERS = ("chromium", "google-chrome", "firefox", "microsoft-edge", "brave-browser")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the form of the answer."""
    parser.add_argument("--json", action="store_true", help=say("cli-doctor-json"))


def run(arguments: argparse.Namespace) -> int:
    """Check everything; 1 when something that is needed is missing."""
    from hipfive.cli.commands.coach import settings_here
    from hipfive.service.doctor import Surroundings, examine

    around = Surroundings(
        python=(sys.version_info.major, sys.version_info.minor, sys.version_info.micro),
        today=datetime.now().astimezone().date(),
        port_free=_port_free,
        browser=_browser(),
        node=_node(),
    )
    checks = list(examine(settings_here(), around))
    well = all(check.state != "missing" for check in checks)
    if arguments.json:
        print(json.dumps({"ok": well, "checks": [_as_json(check) for check in checks]}, ensure_ascii=False, indent=2))
    else:
        _show(checks)
        print(say("doctor-all-well" if well else "doctor-not-well"))
    return 0 if well else 1


def _show(checks: list[Check]) -> None:
    states = {check.state: say(f"doctor-state-{check.state}") for check in checks}
    width = max(map(len, states.values()))
    for check in checks:
        print(f"{states[check.state]:{width}}  {say(check.found, **check.values)}")
        if check.mend is not None:
            print(f"{'':{width}}  {say('doctor-mend', mend=say(check.mend, **check.values))}")


def _as_json(check: Check) -> dict[str, object]:
    mend = None if check.mend is None else say(check.mend, **check.values)
    return {"name": check.name, "state": check.state, "found": say(check.found, **check.values), "mend": mend}


def _port_free(host: str, port: int) -> bool:
    """Whether we could listen there: a server of ours is stopped and started without waiting, hence the option."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            if sys.platform != "win32":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError:
        return False
    return True


def _browser() -> str | None:
    """The browser that would be opened, as far as this system can say."""
    if sys.platform in {"win32", "darwin"}:
        return "Edge" if sys.platform == "win32" else "Safari"
    for name in BROWSERS:
        if shutil.which(name):
            return name
    try:
        return webbrowser.get().__class__.__name__
    except webbrowser.Error:
        return None


def _node() -> str | None:
    program = shutil.which("node")
    if program is None:
        return None
    try:
        told = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=10, check=True)  # noqa: S603 - the system's own node
    except (OSError, subprocess.SubprocessError):
        return None
    return told.stdout.strip().removeprefix("v")
