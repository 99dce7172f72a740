"""Whether tests notice a mistake inside a function: its code takes the place of the function's, nothing is reloaded.

The tests are collected once for all mistakes of a module, and each mistake runs in a fork of that process. What nothing
notices here is not sure to survive: a table that the function made at import is still right.
"""

from __future__ import annotations

import ast
import functools
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, FunctionType

import pytest

from mutants import Mutant, mutated
from mutation_anew import OPTIONS, forked


def noticed_quickly(
    module: str, path: Path, source: str, mistakes: Sequence[Mutant], tests: Sequence[Path]
) -> set[int]:
    """Which of the mistakes, by their place in the list, a test notices."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        tries = _Tries(module, path, source, mistakes)
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            pytest.main([*OPTIONS, "--capture=no", *map(str, tests)], plugins=[tries])
            with os.fdopen(write, "w") as answer:
                json.dump(sorted(tries.noticed), answer)
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        told = answer.read()
    os.waitpid(child, 0)
    return set(json.loads(told or "[]"))


class _Tries:
    """A plugin of pytest that runs the collected tests once for each mistake, instead of once."""

    def __init__(self, module: str, path: Path, source: str, mistakes: Sequence[Mutant]) -> None:
        self._module, self._path, self._source, self._mistakes = module, path, source, mistakes
        self.noticed: set[int] = set()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mistake that can be put into a loaded function."""
        read, write = os.pipe()
        items = list(session.items)
        for index, mutant in enumerate(self._mistakes):
            patch = self._patch(mutant)
            if patch is None:
                continue
            function, code = patch

            def unnoticed(function: FunctionType = function, code: CodeType = code) -> bool:
                function.__code__ = code
                failed = _first_failing(session, items)
                os.write(write, json.dumps([failed]).ljust(16).encode())
                return failed is None

            if not forked(unnoticed):
                self.noticed.add(index)
            failed = _told(read)
            if failed is not None:  # what noticed this is likely to notice its neighbour
                items.insert(0, items.pop(failed))
        return True

    def _patch(self, mutant: Mutant) -> tuple[FunctionType, CodeType] | None:
        """The loaded function and its code with the mistake; None where the mistake is not inside a function."""
        tree = mutated(self._source, mutant)
        names, body, place = mutant.where.split("."), tree.body, sys.modules[self._module]
        found: object = place
        for name in names:
            node = next((each for each in body if getattr(each, "name", None) == name), None)
            found = vars(found).get(name) if hasattr(found, "__dict__") else None
            if isinstance(node, ast.FunctionDef):
                break
            if not isinstance(node, ast.ClassDef):
                return None
            body = node.body
        function = _plain(found)
        if function is None:
            return None
        code = _code_named(compile(tree, str(self._path), "exec"), function.__qualname__.split("."))
        same = code is None or code == function.__code__ or code.co_freevars != function.__code__.co_freevars
        return None if same or code is None else (function, code)


def _plain(found: object) -> FunctionType | None:
    """The function under a property, a static or class method, or a cache."""
    if isinstance(found, property):
        found = found.fget
    if isinstance(found, staticmethod | classmethod | functools.cached_property):
        found = found.func if isinstance(found, functools.cached_property) else found.__func__
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found if isinstance(found, FunctionType) else None


def _code_named(code: CodeType, names: Sequence[str]) -> CodeType | None:
    """The code of a function in that of its module."""
    for name in names:
        inner = next((each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == name), None)
        if inner is None:
            return None
        code = inner
    return code


def _first_failing(session: pytest.Session, items: Sequence[pytest.Item]) -> int | None:
    """The place of the first test that fails."""
    for index, item in enumerate(items):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        if session.testsfailed:
            return index
    return None


def _told(pipe: int) -> int | None:
    """What a trial said of itself; None when it ended without a word."""
    os.set_blocking(pipe, False)
    try:
        said = os.read(pipe, 16)
    except BlockingIOError:
        return None
    failed: list[int | None] = json.loads(said)
    return failed[0]
