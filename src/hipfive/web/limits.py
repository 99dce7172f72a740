"""How fast and how much one page may send."""

from __future__ import annotations

TEXT_MAX_BYTES = 4096
"""[bytes] the longest command is under 200; the rest is room for later."""

FRAMES_HZ = 75.0
"""[Hz] no camera in use gives more than 60."""

COMMANDS_HZ = 10.0
"""[Hz] faster than anybody presses keys."""

BROUGHT_MAX_BYTES = 64_000_000
"""[bytes] a session brought at once: forty minutes of frames at 20 Hz, twice what the longest routine takes (ours)."""

BURST_S = 3.0
"""[s] of messages may come at once, after a hold-up on the way."""


class Bucket:
    """Lets so many a second through on average, and a burst after a pause.

    Parameters
    ----------
    rate_hz
        [Hz] how many a second.

    Examples
    --------
    >>> bucket = Bucket(rate_hz=1.0)
    >>> [bucket.allows(now_s=10.0) for _ in range(4)], bucket.allows(now_s=11.0)
    ([True, True, True, False], True)
    """

    def __init__(self, rate_hz: float) -> None:
        self._rate_hz = rate_hz
        self._most = rate_hz * BURST_S
        self._left = self._most
        self._at_s: float | None = None

    def allows(self, now_s: float) -> bool:
        """Whether one more may pass at ``now_s`` [s], monotonic."""
        if self._at_s is not None:
            self._left = min(self._most, self._left + (now_s - self._at_s) * self._rate_hz)
        self._at_s = now_s
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True
