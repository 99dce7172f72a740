"""The message files: as text for the page, and single sentences for the server's own page."""

from __future__ import annotations

import re
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

DEFAULT_LANGUAGE = "en"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def message_files(language: str) -> str | None:
    """Every message file of a language, joined; ``None`` for a language there is not."""
    if not _LANGUAGE.fullmatch(language):
        return None
    folder = files("hipfive") / "messages" / language
    if not folder.is_dir():
        return None
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".ftl")), key=lambda one: one.name)
    return "\n".join(entry.read_text(encoding="utf-8") for entry in found)


def sentence(message_id: str, **values: str | int | float) -> str:
    """One sentence in the default language; its identifier when there are no words."""
    bundle = FluentBundle([DEFAULT_LANGUAGE], use_isolating=False)
    bundle.add_resource(FluentResource(message_files(DEFAULT_LANGUAGE) or ""))
    if not bundle.has_message(message_id):
        return message_id
    pattern = bundle.get_message(message_id).value
    return message_id if pattern is None else str(bundle.format_pattern(pattern, values)[0])
