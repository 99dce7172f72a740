"""Mutation testing of ``hipfive.coach``: every mistake that no test notices is told, unless it is explained.

``python scripts/mutation.py [--every N] [MODULE …]``: each mistake (``mutants``), or every N-th, runs in a process of
its own, first against the tests that import the module, then against all fast tests of the coach. They need no
fixtures of ``conftest``, whose imports would take longer than they do.
Status 1 when the score is below the floor, or a survivor is not in ``mutation_survivors.toml``.
"""

from __future__ import annotations

import argparse
import importlib.abc
import importlib.machinery
import io
import os
import signal
import sys
import time
import tomllib
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import CodeType, ModuleType

import pytest

import hipfive.exercises  # what is under test imports it: loaded once, for all  # noqa: F401
from mutants import Mutant, mutants, mutated

ROOT = Path(__file__).parents[1]
COACH = ROOT / "src" / "hipfive" / "coach"
EXPLAINED = Path(__file__).with_name("mutation_survivors.toml")
REPORT = ROOT / ".cache" / "mutation"
FLOOR = 0.95
"""Least share of mistakes that a test notices. Ours."""

LONGEST_S = 120
"""[s] A mistake that makes the tests run longer than this is noticed: they take a few."""

FAST = sorted((ROOT / "tests" / "unit").glob("test_coach_*.py"))


class Spoiled(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module with a mistake in it."""

    def __init__(self, name: str, code: CodeType, path: Path) -> None:
        self._name, self._code, self._path = name, code, path

    def find_spec(self, fullname: str, *_where: object) -> importlib.machinery.ModuleSpec | None:
        """The module, where it is this one."""
        if fullname != self._name:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=str(self._path))

    def exec_module(self, module: ModuleType) -> None:
        """Run it."""
        exec(self._code, module.__dict__)  # noqa: S102 - this project's own source


def noticed(module: str, path: Path, source: str, mutant: Mutant | None, tests: Sequence[Path]) -> bool:
    """Whether these tests fail with the mistake in the module; a process of its own forgets everything afterwards."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(LONGEST_S)
            if mutant is not None:
                code = compile(mutated(source, mutant), str(path), "exec")
                sys.meta_path.insert(0, Spoiled(module, code, path))
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                status = int(
                    pytest.main(["-x", "-q", "-n0", "-p", "no:cacheprovider", "--noconftest", *map(str, tests)])
                )
        finally:
            os._exit(0 if status == 0 else 1)
    _, how = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(how) != 0


def stages(module: str) -> list[list[Path]]:
    """The tests in the order in which they are asked: those that name the module before all others."""
    near = [test for test in FAST if f"hipfive.{module} import" in test.read_text(encoding="utf-8")]
    return [stage for stage in (near, [test for test in FAST if test not in near]) if stage]


def survivors(path: Path, every: int) -> tuple[int, list[Mutant]]:
    """How many mistakes of a module were tried, every so many, and those that nothing noticed."""
    source, module = path.read_text(encoding="utf-8"), f"coach.{path.stem}"
    found, left = mutants(source)[::every], list[Mutant]()
    started = time.monotonic()
    for mutant in found:
        if not any(noticed(f"hipfive.{module}", path, source, mutant, tests) for tests in stages(module)):
            left.append(mutant)
    print(
        f"{path.stem:16} {len(found) - len(left):4} of {len(found):4}  {time.monotonic() - started:6.0f} s", flush=True
    )
    return len(found), left


def explained(module: str) -> set[tuple[str, str, str]]:
    """Survivors of this module that change nothing, each with its reason in the file."""
    kept = tomllib.loads(EXPLAINED.read_text(encoding="utf-8")).get("survivor", [])
    return {(each["where"], each["line"], each["change"]) for each in kept if each["module"] == module}


def main(given: Sequence[str]) -> int:
    """Run them all; 0 when every survivor is explained and the score is no less than its floor."""
    parser = argparse.ArgumentParser(prog="python scripts/mutation.py", description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try only every N-th mistake")
    parser.add_argument("modules", nargs="*", help="of the coach; without any, all of them")
    asked = parser.parse_args(given)
    names: list[str] = asked.modules
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT)]
    paths = [path for path in sorted(COACH.glob("*.py")) if not names or path.stem in names]
    if noticed("", COACH, "", None, FAST):
        print("the tests fail as they are: nothing can be said")
        return 1
    REPORT.mkdir(parents=True, exist_ok=True)
    every, kept, unexplained = 0, 0, 0
    for path in paths:
        count, left = survivors(path, asked.every)
        known = explained(path.stem)
        lines = [f"{m.line}\t{m.where}\t{m.text}\t{m.what}" for m in left]
        (REPORT / f"{path.stem}.tsv").write_text("\n".join(lines), encoding="utf-8")
        for mutant in left:
            if mutant.key not in known:
                unexplained += 1
                print(f"  {path.name}:{mutant.line} {mutant.where}: {mutant.what}\n      {mutant.text}", flush=True)
        every, kept = every + count, kept + len(left)
    score = 1.0 if every == 0 else (every - kept) / every
    sample = "" if asked.every == 1 else f" (every {asked.every}. mistake)"
    print(f"{every - kept} of {every} mistakes noticed{sample}, {score:.1%}")
    print(f"{kept - unexplained} survivors explained, {unexplained} not")
    return 0 if score >= FLOOR and not unexplained else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
