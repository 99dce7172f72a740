"""Puts the engine's angles beside the frames they belong to, in the order of time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from hipfive.motion.calibration import PATIENCE_S
from hipfive.motion.events import Event, Measured

Row = tuple[float, Mapping[str, float | None]]
_NOTHING: Mapping[str, float | None] = {}


class InOrder:
    """One row for every frame, although the engine measures the first ones late, once it knows their zero.

    Frames in which nothing was measured get an empty row, as soon as it is sure that nothing will come.

    Examples
    --------
    >>> rows = InOrder()
    >>> list(rows.add(0.0, []))
    []
    >>> list(rows.add(0.1, [Measured(0.1, {"hip_flexion_l": 2.0})]))
    [(0.0, {}), (0.1, {'hip_flexion_l': 2.0})]
    """

    def __init__(self) -> None:
        self._open: deque[float] = deque()

    def add(self, t_s: float, events: Iterable[Event]) -> Iterator[Row]:
        """Take a frame's time [s] and the events that it brought; the rows that are sure by now come back."""
        self._open.append(t_s)
        yield from self._settle(events)
        while self._open and t_s - self._open[0] > 2.0 * PATIENCE_S:
            yield self._open.popleft(), _NOTHING

    def end(self, events: Iterable[Event]) -> Iterator[Row]:
        """The last events have come: the remaining rows."""
        yield from self._settle(events)
        while self._open:
            yield self._open.popleft(), _NOTHING

    def _settle(self, events: Iterable[Event]) -> Iterator[Row]:
        for event in events:
            if not isinstance(event, Measured):
                continue
            while self._open and self._open[0] < event.t_s:
                yield self._open.popleft(), _NOTHING
            if self._open and self._open[0] == event.t_s:
                yield self._open.popleft(), event.angles
