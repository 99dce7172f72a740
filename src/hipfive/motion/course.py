"""Cuts the course of a leg into whole circles, ways there and back, ways from one place to another, and rests.

Every explanation of what was seen has a price (``explanations``). The cheapest one up to each moment is kept (dynamic
programming; Bellman 1961, Commun ACM 4(6):284), so that a circle is not decided on by what a single moment looks like,
but by what makes sense of the whole run. A circle's price also depends on the circles before it: people keep their
pace, and their circles look alike from where the camera stands. Why so: docs/decisions/0015.

A part is told when it can hardly become another any more: after a rest, or when two more circles have followed.
"""

from __future__ import annotations

import math
from collections import deque

from hipfive.motion.explanations import Explanations
from hipfive.motion.parts import Part, chain, untold
from hipfive.motion.shapes import Row

_SURE_POINTS, _MORE, _STILL_POINTS, _OLD_POINTS = 15, 2, 6, 100
"""What is told has been the same for 1.5 s and is followed by two circles or a rest of 0.6 s, or is 10 s old. Ours."""
_LIKELY_POINTS = 8
"""A circle is likely when so many moments in a row have had it in their explanation. Ours, docs/decisions/0015."""


class Course:
    """Follows one leg.

    Examples
    --------
    >>> course = Course()
    >>> told = []
    >>> for point in range(140):
    ...     turn = 2.0 * math.pi * max(0, min(point - 20, 63)) / 21.0
    ...     told += course.step((8.0 * math.cos(turn), 8.0 * math.sin(turn)), (1.0 + 0.0j, 0.0 + 1.0j))
    >>> [(part.begin, part.end, part.way) for part in told]
    [(20, 41, 1), (41, 62, 1), (62, 83, 1)]
    """

    def __init__(self) -> None:
        self._seen = Explanations()
        self._steady: tuple[int, int] | None = None
        self._steady_points = 0
        self._told = self._likely = 0
        self._lately: deque[int] = deque(maxlen=_LIKELY_POINTS)

    @property
    def pending(self) -> int:
        """How many circles have likely been completed that are not told yet; with those told it hardly ever falls."""
        return max(self._likely - self._told, 0)

    @property
    def moving(self) -> bool:
        """Whether the leg does anything but rest."""
        return self._seen.moments[-1].resting == 0

    def step(self, row: Row, plane: tuple[complex, ...]) -> list[Part]:
        """Take the signals' next point; what is now certain comes back, in order.

        Parameters
        ----------
        row
            Signals, each in units of its own error.
        plane
            Of each signal, what it adds to the reach (real part) and to the outward direction (imaginary part).
        """
        self._seen.step(row, plane)
        told = self._certain()
        self._told += sum(part.way != 0 for part in told)
        self._expect()
        return told

    def finish(self) -> list[Part]:
        """No more points come; what is most likely comes back."""
        told = list(untold(self._seen.moments[-1].parts))[::-1]
        for part in told:
            part.told = True
        return told

    def refuse(self, part: Part) -> None:
        """A circle that was told was none of this leg: nothing is learnt of it."""
        for moment in self._seen.moments:
            if part.way != 0 and moment.circles > 0:
                moment.circles -= 1
                moment.log_length -= math.log(part.end - part.begin)
                moment.amplitude -= part.amplitude
                moment.roundness -= part.roundness

    def _expect(self) -> None:
        """Look how many circles the last moments agree on; what a leg that rests again has not done was none."""
        now = self._seen.moments[-1]
        untold_circles = sum(part.way != 0 for part in untold(now.parts))
        self._lately.append(self._told + untold_circles)
        if untold_circles == 0 and now.resting >= _STILL_POINTS:
            self._likely = self._told
        elif len(self._lately) == _LIKELY_POINTS:
            self._likely = max(self._likely, min(self._lately))

    def _certain(self) -> list[Part]:
        """The parts that can hardly become others any more; explanations without them are given up."""
        told: list[Part] = []
        while True:
            now = self._seen.moments[-1]
            parts = list(untold(now.parts))[::-1]
            circles = [part for part in parts if part.way != 0]
            first = circles[0] if circles else parts[-1] if parts else None
            if first is None:
                return told
            old = self._seen.points - first.end >= _OLD_POINTS
            followed = len(circles) > _MORE or now.resting >= _STILL_POINTS
            if not (self._steadily(first) and followed) and not old:
                return told
            self._keep_only(first)
            told += parts[: parts.index(first) + 1]

    def _steadily(self, first: Part) -> bool:
        """Whether this has been the first part for long enough."""
        if self._steady != (first.begin, first.end):
            self._steady, self._steady_points = (first.begin, first.end), 0
        self._steady_points += 1
        return self._steady_points >= _SURE_POINTS

    def _keep_only(self, first: Part) -> None:
        """Give up the explanations without a part that is told."""
        for moment in self._seen.moments:
            if all(part is not first for part in chain(moment.parts)):
                moment.price = math.inf
        for part in chain(first):
            part.told = True
        first.before = None
