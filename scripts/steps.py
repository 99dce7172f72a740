"""Runs the numbered steps of the set-up: shows them in plain words and keeps what the programs said in a log."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

DOT_EVERY_S = 5.0
LOG_LINES_SHOWN = 15

NO_NETWORK = re.compile(
    r"name resolution|name or service not known|nodename nor servname|NewConnectionError"
    r"|ConnectTimeoutError|ReadTimeoutError"
    r"|network is unreachable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|Temporary failure resolving",
    re.IGNORECASE,
)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
DISK_FULL = re.compile(r"no space left on device|ENOSPC", re.IGNORECASE)


class SetupError(Exception):
    """The set-up cannot go on; its text is told to the person as it is."""


@dataclass(frozen=True, slots=True)
class Command:
    """One program to run, where, and with what added to its environment."""

    arguments: tuple[str, ...]
    folder: Path
    environ: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the set-up.

    Attributes
    ----------
    name
        Short name: of the log and of the stamp.
    title
        What the person reads while it goes on.
    commands
        Gives the programs to run, when the step is due.
    made_from
        Fingerprints any of which means that the step is done; the first is written when it has been done.
        Without one, the step is done when its products are there.
    products
        What must be there afterwards. A step with neither is due whenever it is asked for.
    """

    name: str
    title: str
    commands: Callable[[], Sequence[Command]]
    made_from: tuple[str, ...]
    products: tuple[Path, ...]

    def is_done(self, stamps: Path) -> bool:
        """Whether everything is there and nothing it was made from has changed."""
        if not (self.made_from or self.products) or not all(path.exists() for path in self.products):
            return False
        stamp = stamps / self.name
        return not self.made_from or (stamp.is_file() and stamp.read_text().strip() in self.made_from)


def run_steps(steps: Sequence[Step], cache: Path, welcome: str) -> int:
    """Do the steps that are due, in order.

    Parameters
    ----------
    steps
        All of them; those done already are passed over.
    cache
        Folder for stamps and logs.
    welcome
        Said once, before the first step that is due.

    Returns
    -------
    int
        How many were due.

    Raises
    ------
    SetupError
        When a step fails; the steps done stay done.
    """
    stamps, logs = cache / "stamps", cache / "logs"
    stamps.mkdir(parents=True, exist_ok=True)
    logs.mkdir(parents=True, exist_ok=True)
    due = 0
    for number, step in enumerate(steps, start=1):
        if step.is_done(stamps):
            continue
        if not due:
            print(welcome, flush=True)
        due += 1
        (stamps / step.name).unlink(missing_ok=True)
        _run(step, f"  {number} of {len(steps)}  {step.title} ", logs / f"{step.name}.log")
        if step.made_from:
            (stamps / step.name).write_text(step.made_from[0] + "\n")
    return due


def _run(step: Step, line: str, log: Path) -> None:
    """Do one step and say how long it took."""
    print(line, end="", flush=True)
    begun_s = time.monotonic()
    try:
        _run_commands(step, log)
    except SetupError:
        print(" stopped", flush=True)
        raise
    print(f" done ({time.monotonic() - begun_s:.0f} s)", flush=True)


def _run_commands(step: Step, log: Path) -> None:
    """Run the step's programs one after the other, and look for what they should have made."""
    with log.open("w", encoding="utf-8") as kept:
        for command in step.commands():
            kept.write(f"$ {' '.join(command.arguments)}\n")
            kept.flush()
            if _wait(command, kept.fileno()) != 0:
                raise SetupError(explain(log))
    missing = [path for path in step.products if not path.exists()]
    if missing:
        raise SetupError(f"The step went through but did not make {missing[0].name}. What was said is in {log}.")


def _wait(command: Command, output: int) -> int:
    """The program's exit code; it is stopped when we are."""
    try:
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env=dict(command.environ),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    except OSError as error:
        raise SetupError(f"{command.arguments[0]} could not be started: {error.strerror}.") from error
    with process:
        try:
            while True:
                try:
                    return process.wait(timeout=DOT_EVERY_S)
                except subprocess.TimeoutExpired:
                    print(".", end="", flush=True)
        except BaseException:
            process.terminate()
            raise


def explain(log: Path) -> str:
    """What went wrong, in a sentence where it is known, else with the log's last lines."""
    said = COLOUR.sub("", log.read_text(encoding="utf-8", errors="replace"))
    if DISK_FULL.search(said):
        return "The disk is full. About 2 GB of free space are needed; make room, then run the same command again."
    if NO_NETWORK.search(said):
        return (
            "The package servers could not be reached. The first set-up needs the internet (later starts do not).\n"
            f"Check the connection, then run the same command again. Details are in {log}."
        )
    last = "\n".join("    " + line for line in said.splitlines()[-LOG_LINES_SHOWN:])
    return f"This step did not work. The last lines of {log}:\n{last}"


def say_error(error: SetupError) -> None:
    """Tell the person, apart from what was printed before."""
    print(f"\n{error}", file=sys.stderr, flush=True)
