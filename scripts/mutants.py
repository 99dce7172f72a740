"""Small mistakes put into a module, one at a time: what a test suite has to notice.

Everything is changed that a run can tell: tables and constants at module level as well as functions. Not changed are
docstrings, annotations, type aliases and decorators.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import UnionType

Change = Callable[[ast.AST], None]

_COMPARE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_BINARY: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
_NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}
_TYPES = {"Literal", "Callable", "Mapping", "TypeVar"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake: in which function or constant, on which line, what it is, and the module with it."""

    where: str
    line: int
    text: str
    what: str
    at: int
    change: Change

    @property
    def key(self) -> tuple[str, str, str]:
        """What names it when lines move: where, the line's text, and what is changed."""
        return (self.where, self.text, self.what)


def mutants(source: str) -> list[Mutant]:
    """Every mistake that is made in this source, in the order of its lines."""
    tree, lines = ast.parse(source), source.splitlines()
    skipped, names = _skipped(tree), _names(tree)
    found = []
    for at, node in enumerate(ast.walk(tree)):
        if id(node) in skipped:
            continue
        for what, change in _changes(node):
            line = node.target.lineno if isinstance(node, ast.comprehension) else getattr(node, "lineno", 0)
            text = lines[line - 1].strip() if line else ""
            found.append(Mutant(names.get(id(node), ""), line, text, what, at, change))
    return sorted(found, key=lambda mutant: mutant.line)


def mutated(source: str, mutant: Mutant) -> ast.Module:
    """The module with this mistake in it."""
    tree = copy.deepcopy(ast.parse(source))
    for at, node in enumerate(ast.walk(tree)):
        if at == mutant.at:
            mutant.change(node)
            break
    return ast.fix_missing_locations(tree)


def _names(tree: ast.Module) -> dict[int, str]:
    """The function, class or constant that each node is in."""
    names: dict[int, str] = {}

    def name(node: ast.AST, within: str) -> None:
        own = getattr(node, "name", None)
        if isinstance(own, str) and isinstance(node, ast.ClassDef | ast.FunctionDef):
            within = f"{within}.{own}".lstrip(".")
        elif not within and isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            within = ast.unparse(target)
        names[id(node)] = within
        for child in ast.iter_child_nodes(node):
            name(child, within)

    name(tree, "")
    return names


def _skipped(tree: ast.Module) -> set[int]:
    """Nodes that no run can tell from others."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        away: list[ast.AST | None] = [*getattr(node, "decorator_list", [])]
        away += [getattr(node, "annotation", None), getattr(node, "returns", None)]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            away.append(node)
        if isinstance(node, ast.Assign) and _is_type(node.value):
            away.append(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("cast", "isinstance"):
                away.append(node.args[0] if node.func.id == "cast" else None)
            if node.func.id == "isinstance":
                away.append(node.args[1])
        for each in filter(None, away):
            skipped |= {id(inner) for inner in ast.walk(each)}
    return skipped


def _is_type(value: ast.expr) -> bool:
    """Whether an assigned value is a type: ``Literal[…]``, ``tuple[str, str]``, or a union of classes."""
    if isinstance(value, ast.Subscript):
        return isinstance(value.value, ast.Name) and (value.value.id in _TYPES or value.value.id in ("tuple", "dict"))
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr):
        return all(isinstance(side, ast.Name) or _is_type(side) for side in (value.left, value.right))
    return False


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be changed in one node."""
    for kind, make in _MAKERS.items():
        if isinstance(node, kind):
            yield from make(node)


def _set(field: str, value: object) -> Change:
    return lambda node: setattr(node, field, value)


def _without(field: str, index: int) -> Change:
    return lambda node: getattr(node, field).pop(index)


def _compare(node: ast.Compare) -> Iterator[tuple[str, Change]]:
    for index, op in enumerate(node.ops):
        other = _COMPARE[type(op)]

        def change(to: ast.AST, index: int = index, other: type[ast.cmpop] = other) -> None:
            to.ops[index] = other()  # type: ignore[attr-defined]

        yield f"{type(op).__name__} is {other.__name__}", change


def _boolean(node: ast.BoolOp) -> Iterator[tuple[str, Change]]:
    other = ast.Or if isinstance(node.op, ast.And) else ast.And
    yield f"{type(node.op).__name__} is {other.__name__}", _set("op", other())


def _unary(node: ast.UnaryOp) -> Iterator[tuple[str, Change]]:
    if isinstance(node.op, ast.Not):
        yield "without not", lambda to: _become_plain(to)
    elif isinstance(node.op, ast.USub):
        yield "without minus", _set("op", ast.UAdd())


def _become_plain(node: ast.AST) -> None:
    """``not x`` becomes ``not not x``: the truth of x itself."""
    node.operand = ast.UnaryOp(ast.Not(), node.operand)  # type: ignore[attr-defined]


def _binary(node: ast.BinOp | ast.AugAssign) -> Iterator[tuple[str, Change]]:
    other = _BINARY.get(type(node.op))
    if other is not None:
        yield f"{type(node.op).__name__} is {other.__name__}", _set("op", other())


def _constant(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} is {not value}", _set("value", not value)
    elif isinstance(value, int | float):
        yield f"{value} is {value + 1}", _set("value", value + 1)
    elif isinstance(value, str):
        yield f"{value!r} is another text", _set("value", f"XX{value}")


def _test(node: ast.If | ast.IfExp | ast.While) -> Iterator[tuple[str, Change]]:
    yield "the condition is turned round", _set("test", ast.UnaryOp(ast.Not(), node.test))


def _comprehension(node: ast.comprehension) -> Iterator[tuple[str, Change]]:
    for index in range(len(node.ifs)):
        yield f"filter {index + 1} is gone", _without("ifs", index)


def _return(node: ast.Return) -> Iterator[tuple[str, Change]]:
    """``False`` is turned round as a constant already; None in its place is no other truth."""
    if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value in (None, False)):
        yield "returns None", _set("value", ast.Constant(None))


def _statement(node: ast.Expr) -> Iterator[tuple[str, Change]]:
    if isinstance(node.value, ast.Call):
        yield "is not called", _set("value", ast.Constant(None))


def _elements(node: ast.Tuple | ast.List | ast.Set) -> Iterator[tuple[str, Change]]:
    if isinstance(getattr(node, "ctx", None), ast.Store):
        return
    for index, each in enumerate(node.elts):
        yield f"without {ast.unparse(each)[:40]}", _without("elts", index)


def _pairs(node: ast.Dict) -> Iterator[tuple[str, Change]]:
    for index, key in enumerate(node.keys):

        def change(to: ast.AST, index: int = index) -> None:
            del to.keys[index], to.values[index]  # type: ignore[attr-defined]

        yield f"without {'**' if key is None else ast.unparse(key)}", change


def _keywords(node: ast.Call) -> Iterator[tuple[str, Change]]:
    for index, keyword in enumerate(node.keywords):
        yield f"without {keyword.arg or '**'}=", _without("keywords", index)


def _named(node: ast.Name) -> Iterator[tuple[str, Change]]:
    if node.id in _NAMES and isinstance(node.ctx, ast.Load):
        yield f"{node.id} is {_NAMES[node.id]}", _set("id", _NAMES[node.id])


_MAKERS: dict[type | UnionType, Callable[..., Iterator[tuple[str, Change]]]] = {
    ast.Compare: _compare,
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.BinOp | ast.AugAssign: _binary,
    ast.Constant: _constant,
    ast.If | ast.IfExp | ast.While: _test,
    ast.comprehension: _comprehension,
    ast.Return: _return,
    ast.Expr: _statement,
    ast.Tuple | ast.List | ast.Set: _elements,
    ast.Dict: _pairs,
    ast.Call: _keywords,
    ast.Name: _named,
}
