"""House rules about the code, checked on its syntax tree; what ruff and import-linter check is left to them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "hipfive"
MODULES = sorted(PACKAGE.rglob("*.py"))
PYTHON_FILES = sorted(path for folder in ("src", "tests", "bench", "scripts") for path in (ROOT / folder).rglob("*.py"))
PAGE_TESTS = sorted((ROOT / "frontend" / "tests").rglob("*.ts"))

FUNCTION_LINES_MOST = 60
MIGRATIONS = PACKAGE / "store" / "migrations" / "versions"
"""One of these is one long list of tables, which splitting would only scatter."""
TOUCHES_THE_WORLD = {"cli", "web", "batch"}
WORLD = re.compile(
    r"^(?:os\.(?:environ|getenv)|time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|sleep)|socket\..*"
    r"|(?:datetime\.)?datetime\.(?:now|utcnow|today)|(?:datetime\.)?date\.today|urllib\.request\..*)$"
)
SKIP_MARK = re.compile(
    r"\bpytest\.(?:mark\.)?(?:skip|xfail|importorskip)\b|\bpytest\.mark\.skipif\((?!sys\.platform == \"win32\")"
)
"""What another operating system cannot do may be left out there, and nothing else."""
PAGE_SKIP = re.compile(r"\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from ``def`` to the end, without the docstring."""
    docstring = function.body[0] if ast.get_docstring(function) is not None else None
    described = docstring.end_lineno - docstring.lineno + 1 if docstring and docstring.end_lineno else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - described


def dotted(node: ast.expr) -> str:
    """``datetime.now`` for the attribute of that name; empty for anything that is not a dotted name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        below = dotted(node.value)
        return f"{below}.{node.attr}" if below else ""
    return ""


def outermost(path: Path) -> str:
    """The package right below ``hipfive`` that the module is in."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_says_its_one_reason_to_exist(path: Path) -> None:
    docstring = ast.get_docstring(tree_of(path))
    assert docstring, "no docstring"
    first = docstring.splitlines()[0]
    assert first.endswith((".", "!", "?", "::")), f"the first line is not a sentence: {first!r}"


def test_nothing_is_caught_without_a_name() -> None:
    bare = [
        f"{named(path)}:{node.lineno}"
        for path in PYTHON_FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert bare == []


def test_functions_stay_short() -> None:
    long = {
        f"{named(path)}:{function.name}": lines
        for path in MODULES
        if path.parent != MIGRATIONS
        for function in functions(tree_of(path))
        if (lines := code_lines(function)) > FUNCTION_LINES_MOST
    }
    assert long == {}


def test_modules_keep_no_state() -> None:
    stateful = []
    for path in MODULES:
        tree = tree_of(path)
        stateful += [f"{named(path)}: global" for node in ast.walk(tree) if isinstance(node, ast.Global)]
        for statement in tree.body:
            if not isinstance(statement, ast.Assign | ast.AnnAssign):
                continue
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            holds = isinstance(
                statement.value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
            )
            names = [target.id for target in targets if isinstance(target, ast.Name)]
            stateful += [
                f"{named(path)}: {name}" for name in names if holds and not re.fullmatch(r"_?[A-Z0-9_]+|__all__", name)
            ]
    assert stateful == []


def test_only_the_outermost_packages_touch_the_world() -> None:
    touching = [
        f"{named(path)}:{node.lineno} {dotted(node)}"
        for path in MODULES
        if outermost(path) not in TOUCHES_THE_WORLD
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and WORLD.match(dotted(node))
    ]
    assert touching == []


def test_no_test_is_skipped() -> None:
    python = [named(path) for path in PYTHON_FILES if SKIP_MARK.search(path.read_text(encoding="utf-8"))]
    page = [named(path) for path in PAGE_TESTS if PAGE_SKIP.search(path.read_text(encoding="utf-8"))]
    assert python + page == []
