"""The session as the page sees it: one plain value with everything to show."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The session at this moment, exactly the ``session`` message of ``docs/reference/protocol.md``.

    ``set`` is ``None`` before the first set; its ``index`` counts from 1. ``next`` is the set that comes after it.
    """

    state: str
    set: dict[str, Any] | None
    clock: dict[str, float | None]
    count: dict[str, Any]
    hold_s: float
    breath: dict[str, Any]
    step: str | None
    next: dict[str, str] | None
    paused_from: str | None
    camera: bool
    support: bool
    tracking: str
    missing: str | None
    sets_done: int

    def plain(self) -> dict[str, Any]:
        """As JSON, with ``"type": "session"``."""
        return {"type": "session", **asdict(self)}
