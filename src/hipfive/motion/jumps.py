"""Takes out single frames in which a hip angle leaps: the pose model's, for no leg can (docs/decisions/0007)."""

from __future__ import annotations

from collections.abc import Mapping

HIPS = ("hip_flexion_l", "hip_flexion_r", "hip_abduction_l", "hip_abduction_r")
"""The angles that are looked through."""
_FASTEST_DEG_S = 300.0
"""[deg/s] A swing of 70° there and back in 0.75 s, too fast as it is, moves at 290. Ours, docs/decisions/0007."""
_NOISE_DEG = 6.0
"""[deg] What landmarks may add to that from one frame to the next. Ours."""
_BELIEVED_S = 0.15
"""[s] An angle that stays where it leapt to for so long is believed. Ours."""
_GAP_S = 0.4
"""[s] After an angle was unknown for longer, any value is taken. Ours."""


class Jumps:
    """Follows angles by name; an angle that leaps is unknown until it has come back or stayed.

    Examples
    --------
    >>> jumps = Jumps()
    >>> readings = enumerate((1.0, 60.0, 2.0))
    >>> [jumps.step(frame / 30.0, {"hip_flexion_l": deg})["hip_flexion_l"] for frame, deg in readings]
    [1.0, None, 2.0]
    """

    def __init__(self) -> None:
        self._sure: dict[str, tuple[float, float]] = {}
        self._leapt: dict[str, tuple[float, float, float]] = {}

    def step(self, t_s: float, angles: Mapping[str, float | None]) -> dict[str, float | None]:
        """Take the angles [deg] at ``t_s`` [s]; the same without those that have just leapt."""
        return {name: None if value is None else self._one(name, t_s, value) for name, value in angles.items()}

    def _one(self, name: str, t_s: float, value: float) -> float | None:
        sure = self._sure.get(name)
        if sure is not None and t_s - sure[0] <= _GAP_S and not _reached(sure, t_s, value):
            leapt = self._leapt.get(name)
            if leapt is None or not _reached((leapt[1], leapt[2]), t_s, value):
                self._leapt[name] = (t_s, t_s, value)
                return None
            self._leapt[name] = (leapt[0], t_s, value)
            if t_s - leapt[0] < _BELIEVED_S:
                return None
        self._leapt.pop(name, None)
        self._sure[name] = (t_s, value)
        return value


def _reached(before: tuple[float, float], t_s: float, value: float) -> bool:
    """Whether a leg can have moved so far since then."""
    return abs(value - before[1]) <= _NOISE_DEG + _FASTEST_DEG_S * (t_s - before[0])
