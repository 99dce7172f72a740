"""Puts what the engine tells beside the frames it belongs to, in the order of time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from hipfive.motion.events import Event, Measured
from hipfive.motion.pose import Pose


@dataclass(frozen=True, slots=True)
class Row:
    """One pose, its angles [deg] by name (none where nothing was measured), and all that was told of it."""

    pose: Pose
    angles: Mapping[str, float | None] = field(default_factory=dict)
    events: tuple[Event, ...] = ()


class InOrder:
    """One row for every frame, although the engine measures the first ones late, once it knows their zero.

    Parameters
    ----------
    patience_s
        [s] A frame of which nothing has been told for so long gets an empty row.

    Examples
    --------
    >>> rows = InOrder(9.0)
    >>> list(rows.add(Pose(0.0), []))
    []
    >>> [(row.pose.t_s, row.angles) for row in rows.add(Pose(0.1), [Measured(0.1, {"hip_flexion_l": 2.0})])]
    [(0.0, {}), (0.1, {'hip_flexion_l': 2.0})]
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._open: deque[Pose] = deque()
        self._told: deque[Event] = deque()
        self._angles: dict[float, Mapping[str, float | None]] = {}

    def add(self, pose: Pose, events: Iterable[Event]) -> Iterator[Row]:
        """Take a frame and the events that it brought; the rows that are sure by now come back."""
        self._open.append(pose)
        return self._rows_until(max(self._take(events), pose.t_s - self._patience_s))

    def end(self, events: Iterable[Event]) -> Iterator[Row]:
        """The last events have come: the remaining rows."""
        self._take(events)
        return self._rows_until(float("inf"))

    def _take(self, events: Iterable[Event]) -> float:
        """Keep events until their frame's row; the time [s] of the last frame that was measured."""
        sure_s = float("-inf")
        for event in events:
            if isinstance(event, Measured):
                self._angles[event.t_s] = event.angles
                sure_s = max(sure_s, event.t_s)
            self._told.append(event)
        self._told = deque(sorted(self._told, key=lambda event: event.t_s))
        return sure_s

    def _rows_until(self, sure_s: float) -> Iterator[Row]:
        while self._open and self._open[0].t_s <= sure_s:
            pose = self._open.popleft()
            events = []
            while self._told and self._told[0].t_s <= pose.t_s:
                events.append(self._told.popleft())
            yield Row(pose, self._angles.pop(pose.t_s, {}), tuple(events))
