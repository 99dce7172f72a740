"""Whether tests notice a mistake in a module that is loaded anew, with all that imports it, in a process of its own.

The tests need no fixtures of ``conftest``, whose imports would take longer than they do.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import CodeType, ModuleType

import pytest

import hipfive.exercises  # what is under test imports it: loaded once, for all  # noqa: F401
from mutants import Mutant, mutated

LONGEST_S = 120
"""[s] A mistake that makes the tests run longer than this is noticed: they take a few."""

OPTIONS = ("-x", "-q", "-n0", "-p", "no:cacheprovider", "--noconftest")


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


def forked(work: Callable[[], bool]) -> bool:
    """The work's answer, from a process that forgets everything afterwards; False when it ends in another way."""
    child = os.fork()
    if child == 0:
        good = False
        try:
            signal.alarm(LONGEST_S)
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                good = work()
        finally:
            os._exit(0 if good else 1)
    _, how = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(how) == 0


def fails(tests: Sequence[Path], before: Callable[[], None] = lambda: None) -> bool:
    """Whether one of these tests fails, in a process in which something is done before they are loaded."""

    def passes() -> bool:
        before()
        return int(pytest.main([*OPTIONS, *map(str, tests)])) == 0

    return not forked(passes)


def noticed_anew(module: str, path: Path, source: str, mutant: Mutant, stages: Sequence[Sequence[Path]]) -> bool:
    """Whether tests fail with the mistake in the module; the stages are asked one after the other."""

    def spoil() -> None:
        sys.meta_path.insert(0, Spoiled(module, compile(mutated(source, mutant), str(path), "exec"), path))

    return any(fails(tests, spoil) for tests in stages if tests)
