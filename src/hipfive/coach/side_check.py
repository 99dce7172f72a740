"""Whether the camera shows left as left: the person is asked to lift a named foot once."""

from __future__ import annotations

from typing import Literal

from hipfive.motion.skeleton import Side

PATIENCE_S = 20.0
"""[s] after which it is no longer asked for: a set-up takes less than a minute, and nobody is kept from starting by
this. Ours (0011)."""
MIRRORED_AFTER = 2
"""How often the other foot is seen before the camera is taken to show it the wrong way round: people mix up left and
right once. Ours (0011)."""

Answer = Literal["passed", "other_foot", "swapped", "given_up"]


class SideCheck:
    """Asks for one foot, and says what came of it. All but ``other_foot`` ends the asking.

    Examples
    --------
    >>> check = SideCheck(Side.LEFT)
    >>> check.step(Side.RIGHT, 0.0), check.step(None, 1.0), check.step(Side.RIGHT, 2.0)
    ('other_foot', None, 'swapped')
    """

    def __init__(self, wanted: Side) -> None:
        self.wanted = wanted
        self._others = 0
        self._since_s: float | None = None

    def step(self, lifted: Side | None, now_s: float) -> Answer | None:
        """Take which foot was lifted just now, if any; ``now_s`` [s] runs while the person is well in view."""
        if self._since_s is None:
            self._since_s = now_s
        if lifted is self.wanted:
            return "passed"
        if lifted is not None:
            self._others += 1
            return "swapped" if self._others == MIRRORED_AFTER else "other_foot"
        return "given_up" if now_s - self._since_s >= PATIENCE_S else None
