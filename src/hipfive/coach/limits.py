"""Watches the angles that a version limits, in every frame, and tells at once when one is passed."""

from __future__ import annotations

import math
from collections.abc import Mapping

from hipfive.motion.exercise import Limit

FRAMES = 2
"""Frames in a row beyond a limit before it is told: one alone may be a landmark that jumped. Ours (decision 0005)."""

RELEASE_DEG = 5.0
"""[deg] An angle must come back by this much before its limit is told again: the error of an angle. Ours."""

AGAIN_S = 3.0
"""[s] An angle that stays beyond its limit is told again after this. Ours (decision 0005)."""

_ENDS = ("l", "r")


class LimitWatch:
    """Which limits are passed just now.

    Examples
    --------
    >>> from hipfive.exercises import EXERCISES
    >>> limits = EXERCISES["leg-swing"].version("to-60").limits
    >>> watch = LimitWatch()
    >>> for t_s, angle in ((0.0, 55.0), (0.1, 61.0), (0.2, 62.0), (0.3, 63.0)):
    ...     print(watch.step(limits, {"hip_flexion_l": angle}, t_s))
    ()
    ()
    ('flexion_60',)
    ()
    """

    def __init__(self) -> None:
        self._beyond: dict[str, int] = {}
        self._told_s: dict[str, float] = {}

    def anew(self) -> None:
        """Another set begins."""
        self._beyond.clear()
        self._told_s.clear()

    def step(self, limits: tuple[Limit, ...], angles: Mapping[str, float | None], now_s: float) -> tuple[str, ...]:
        """The limits to be told now.

        Parameters
        ----------
        angles
            [deg] by name (``hip_flexion_l`` …), ``None`` where not known: what is not known passes no limit.
        now_s
            [s] on a clock that never runs backwards.
        """
        return tuple(limit.id for limit in limits if self._told(limit, angles, now_s))

    def _told(self, limit: Limit, angles: Mapping[str, float | None], now_s: float) -> bool:
        known = [angle for angle in (angles.get(f"{limit.signal}_{end}") for end in _ENDS) if angle is not None]
        seen = [angle for angle in known if math.isfinite(angle)]
        if not seen:
            return False
        told = limit.id in self._told_s
        if not any(limit.passed(angle) for angle in seen):
            self._beyond[limit.id] = 0
            if told and not any(limit.passed(angle, -RELEASE_DEG) for angle in seen):
                del self._told_s[limit.id]
            return False
        self._beyond[limit.id] = self._beyond.get(limit.id, 0) + 1
        if self._beyond[limit.id] < FRAMES or (told and now_s - self._told_s[limit.id] < AGAIN_S):
            return False
        self._told_s[limit.id] = now_s
        return True
