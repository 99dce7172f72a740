"""A clock that moves when it is told to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class ManualClock:
    """Stands still until ``pass_s``."""

    def __init__(self) -> None:
        self._now_s = 1000.0
        self._utc = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def monotonic_s(self) -> float:
        return self._now_s

    def utc(self) -> datetime:
        return self._utc

    def pass_s(self, seconds: float) -> None:
        self._now_s += seconds
        self._utc += timedelta(seconds=seconds)
