"""The clocks the server reads; tests put their own in the place of the system's."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one that never jumps, and the calendar."""

    def monotonic_s(self) -> float:
        """[s] since some moment; never goes back."""
        ...

    def utc(self) -> datetime:
        """The instant, in UTC."""
        ...


class SystemClock:
    """The computer's clocks."""

    def monotonic_s(self) -> float:
        """[s] since some moment; never goes back."""
        return time.monotonic()

    def utc(self) -> datetime:
        """The instant, in UTC."""
        return datetime.now(UTC)


def local_day(instant: datetime) -> date:
    """The day of an instant in the computer's own time zone, where the person is."""
    return instant.astimezone().date()
