"""The time of a set's frames: starts at 0, never goes back, whatever the page's clock does."""

from __future__ import annotations

import struct

JUMP_S = 30.0
"""[s] a frame that claims to be this much later than the server's clock allows came from another clock (ours: frames
that were held up on the way come seconds late, not more)."""

UNKNOWN_GAP_S = 1.0
"""[s] put between the last stored frame and the first after a restart: long enough that nothing is joined (ours)."""

_T_S = struct.Struct("<d")
_T_S_OFFSET = 8


class FrameClock:
    """Turns the page's times into times of the recording.

    A page that was loaded anew, or another page that took over, counts from another zero; its first frame is then put
    as long after the last one as the server's own clock says.

    Parameters
    ----------
    last_t_s
        [s] time of the last frame that is already in the recording, after a restart.

    Examples
    --------
    >>> clock = FrameClock()
    >>> clock.place(1000.0, now_s=5.0), clock.place(1000.5, now_s=5.5), clock.place(1000.5, now_s=5.6)
    (0.0, 0.5, None)
    >>> clock.place(3.0, now_s=7.5)  # the page was loaded anew
    2.5
    """

    def __init__(self, last_t_s: float | None = None) -> None:
        self._last_t_s = last_t_s
        self._page_s: float | None = None
        self._now_s = 0.0

    def place(self, page_s: float, now_s: float) -> float | None:
        """Time of a frame in the recording.

        Parameters
        ----------
        page_s
            [s] the page's time of the frame.
        now_s
            [s] the server's monotonic clock.

        Returns
        -------
        float or None
            [s] since the recording's first frame; ``None`` for a frame that was seen already.
        """
        step_s = self._step(page_s, now_s)
        if step_s is None:
            return None
        self._page_s, self._now_s = page_s, now_s
        t_s = 0.0 if self._last_t_s is None else self._last_t_s + step_s
        if t_s == self._last_t_s:  # a step too small to be told
            return None
        self._last_t_s = t_s
        return t_s

    def _step(self, page_s: float, now_s: float) -> float | None:
        """[s] from the last frame to this one."""
        if self._page_s is None:
            return UNKNOWN_GAP_S
        step_s, passed_s = page_s - self._page_s, now_s - self._now_s
        if step_s == 0.0:
            return None
        if step_s < 0.0 or step_s > passed_s + JUMP_S:
            return passed_s if passed_s > 0.0 else None
        return step_s


def restamp(frame: bytes, t_s: float) -> bytes:
    """The same frame with another time in it."""
    return frame[:_T_S_OFFSET] + _T_S.pack(t_s) + frame[_T_S_OFFSET + _T_S.size :]
