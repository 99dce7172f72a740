"""The result contract as a file: ``result.json``, the same bytes for the same result."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

RESULT_JSON = "result.json"


def write_result(path: Path, contract: Mapping[str, Any]) -> None:
    """Write the contract as JSON: two spaces, UTF-8, in the contract's own order, one line break at the end.

    Figures that are not known are ``null``; a figure that is not a number is a mistake of ours and is refused.
    """
    text = json.dumps(_plain(contract), ensure_ascii=False, indent=2, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8")


def result_schema() -> dict[str, Any]:
    """The JSON schema (draft 2020-12) that every ``result.json`` fulfils."""
    text = resources.files("hipfive.report").joinpath("result.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _plain(value: Any) -> Any:
    """The value with tuples as lists and figures to 4 decimals, finer than anything measured."""
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, float) and math.isfinite(value):
        return round(value, 4) + 0.0
    return value
