"""Files that both sides of the protocol are tested against; written anew with HIPFIVE_UPDATE_GOLDEN=1."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).parents[1] / "golden"
UPDATE = os.environ.get("HIPFIVE_UPDATE_GOLDEN") == "1"


def golden(name: str, made: object) -> Any:
    """What the file says; it says what was ``made`` when it is being written anew."""
    path = GOLDEN / name
    if UPDATE:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(made, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return json.loads(path.read_text(encoding="utf-8"))


def shape(value: object) -> object:
    """A JSON value with its figures and words left out: which names there are, and of which kind."""
    if isinstance(value, dict):
        return {name: shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value[:1]]
    if isinstance(value, bool) or value is None:
        return type(value).__name__
    return "number" if isinstance(value, int | float) else type(value).__name__
