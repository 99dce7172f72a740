"""Shows how far an analysis is: a line that moves on a terminal, a line every tenth elsewhere."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from hipfive.messages import say

if TYPE_CHECKING:
    from hipfive.service.analysis import Progress

EVERY_S = 0.2
"""[s] between two pictures of the moving line (ours): quicker only flickers."""
_BAR = 24
_STEP_PERCENT = 10
_OPEN_STEP_S = 60.0


class ProgressLine:
    """Tells the progress of one analysis.

    Parameters
    ----------
    out
        Where to, usually standard error.
    shown
        Whether at all.
    """

    def __init__(self, out: TextIO, *, shown: bool = True) -> None:
        self._out = out
        self._shown = shown
        self._moving = out.isatty()
        self._begun_s = time.monotonic()
        self._shown_s = 0.0
        self._told = 0

    def __call__(self, progress: Progress) -> None:
        """Tell, if it is time to."""
        if not self._shown:
            return
        if self._moving:
            self._move(progress)
        else:
            self._tell(progress)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the terminal's line empty for what comes next."""
        if self._shown and self._moving:
            self._out.write("\r\x1b[K")
            self._out.flush()

    def _move(self, progress: Progress) -> None:
        now_s = time.monotonic()
        if now_s - self._shown_s < EVERY_S:
            return
        self._shown_s = now_s
        spent_s = max(now_s - self._begun_s, 1e-3)
        fps = round(progress.frames / spent_s)
        share = _share(progress)
        if share is None:
            line = say("progress-open", seconds=round(progress.done_s), fps=fps)
        else:
            left = _clock(spent_s / max(share, 1e-3) - spent_s)
            bar = ("█" * round(share * _BAR)).ljust(_BAR, "░")
            line = f"{bar} {say('progress', percent=round(share * 100), fps=fps, left=left)}"
        self._out.write(f"\r{line}\x1b[K")
        self._out.flush()

    def _tell(self, progress: Progress) -> None:
        share = _share(progress)
        if share is None:
            if progress.done_s >= (self._told + 1) * _OPEN_STEP_S:
                self._told += 1
                fps = round(progress.frames / max(time.monotonic() - self._begun_s, 1e-3))
                self._out.write(say("progress-open", seconds=round(progress.done_s), fps=fps) + "\n")
            return
        percent = int(share * 100) // _STEP_PERCENT * _STEP_PERCENT
        if percent > self._told:
            self._told = percent
            self._out.write(say("progress-line", percent=percent) + "\n")
            self._out.flush()


def _share(progress: Progress) -> float | None:
    """How much of the footage is done, 0 to 1, or ``None`` when its length is not known."""
    if progress.duration_s is None or progress.duration_s <= 0.0:
        return None
    return min(1.0, progress.done_s / progress.duration_s)


def _clock(seconds: float) -> str:
    """Minutes and seconds."""
    minutes, rest = divmod(round(max(0.0, seconds)), 60)
    return f"{minutes}:{rest:02}"
