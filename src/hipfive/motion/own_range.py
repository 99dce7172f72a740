"""What counts as a swing for this person: judged by the median of their own arcs, also when that is small."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hipfive.motion.filters import RunningMedian
from hipfive.motion.frame import Found

LEAST_EVER_DEG = 8.0
"""[deg] No movement smaller than this is a swing, however small the person's range. Ours, docs/decisions/0006."""
_MEDIAN_OF = 9
_IN_A_ROW = 3
"""So many small swings of like size, one after the other, are a person's range and not false starts. Ours."""
_ALIKE = 0.6
"""Least of them by the largest. Ours."""
_TOGETHER_S = 4.0
"""[s] Longest pause between them. Ours."""


class OwnRange:
    """The running median of a leg's counted arcs, and the least arc that counts now."""

    def __init__(self, least_arc_deg: float) -> None:
        self._fixed_deg = least_arc_deg
        self._arcs = RunningMedian(_MEDIAN_OF)

    @property
    def least_deg(self) -> float:
        """[deg] The fixed least arc, or a third of the person's own median if that is less."""
        median = self._arcs.value
        return self._fixed_deg if median is None else min(self._fixed_deg, max(LEAST_EVER_DEG, median / 3.0))

    @property
    def known(self) -> bool:
        """Whether anything was counted yet."""
        return self._arcs.value is not None

    def learn(self, arc_deg: float) -> None:
        """A swing of this arc [deg] was counted."""
        self._arcs.step(arc_deg)


@dataclass(frozen=True, slots=True)
class Small:
    """A whole swing below the least arc, that may yet turn out to be the person's range."""

    found: Found
    arc_deg: float


class SmallOnes:
    """Small swings one after the other, until it is known what they are."""

    def __init__(self) -> None:
        self._waiting: list[Small] = []

    def add(self, small: Small) -> Sequence[Small]:
        """One more; when they are enough and alike, all of them come back: they count."""
        self._waiting.append(small)
        arcs = [one.arc_deg for one in self._waiting]
        if len(arcs) < _IN_A_ROW or min(arcs) < _ALIKE * max(arcs):
            return ()
        return self.clear()

    def late(self, t_s: float) -> bool:
        """Whether the next one, at ``t_s`` [s], would come too late to belong to them."""
        return bool(self._waiting) and t_s - self._waiting[-1].found.end_s > _TOGETHER_S

    def oldest(self) -> Sequence[Small]:
        """Those that no longer wait when one more comes."""
        gone, self._waiting = self._waiting[: 1 - _IN_A_ROW], self._waiting[1 - _IN_A_ROW :]
        return gone

    def clear(self) -> Sequence[Small]:
        """None wait any more; those that did."""
        waiting, self._waiting = self._waiting, []
        return waiting
