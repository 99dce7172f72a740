"""Puts tables on a page, each between its own pair of marks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path


def put(page: Path, tables: Mapping[str, Sequence[str]]) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`; a table without marks is a mistake."""
    text = page.read_text(encoding="utf-8")
    for name, rows in tables.items():
        marked = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(\n<!-- /{re.escape(name)} -->)", re.DOTALL)
        body = "\n".join(rows)
        text, count = marked.subn(lambda match, body=body: match[1] + body + match[2], text)
        if count != 1:
            raise ValueError(f"{page} has {count} places for {name}")
    page.write_text(text, encoding="utf-8")
