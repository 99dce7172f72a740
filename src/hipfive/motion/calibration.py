"""The quiet moment: neutral angles, facing and zero of everything else, found by itself.

A person is quiet while the ankles, knees and hips stay within a small circle. After ``QUIET_S`` of it, or when movement
ends a shorter one of at least ``LEAST_QUIET_S``, the means over the quiet moment become the zero. Where none comes
within ``PATIENCE_S`` the engine goes on uncalibrated, and still takes a later quiet moment.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from hipfive.motion.angles import BodyAngles
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

QUIET_S = 2.0
"""[s] The quiet moment that is asked for. Ours, docs/decisions/0004."""
LEAST_QUIET_S = 0.8
"""[s] Shortest quiet moment that is taken when movement ends it. Ours."""
PATIENCE_S = 4.0
"""[s] How long a quiet moment is waited for at the start. Ours."""
_STILL = 0.06
"""[trunk lengths] How far a landmark may wander in a quiet moment. Ours: three times a landmark's jitter."""
_WATCHED = (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE, Joint.LEFT_KNEE, Joint.RIGHT_KNEE, Joint.LEFT_HIP, Joint.RIGHT_HIP)
_NEUTRAL_HIP_DEG = 35.0
"""[deg] Quiet with more hip flexion than this is a rest or a hold, not a neutral stance. Ours."""
_UPRIGHT_DEG = 30.0


@dataclass(slots=True)
class Neutral:
    """Zero of the angles [deg] by name; names that were not seen in the quiet moment are absent."""

    zero_deg: dict[str, float] = field(default_factory=dict)
    quiet: bool = False

    def zeroed(self, name: str, value: float | None) -> float | None:
        """An angle from its neutral value [deg]."""
        return None if value is None else value - self.zero_deg.get(name, 0.0)


ZEROED = ("hip_flexion", "hip_abduction", "ankle_plantarflexion", "knee_flexion", "toes_out", "trunk_lean", "heel_lift")
"""Beginnings of the names of the angles that are zeroed on the quiet moment."""


def raw_angles(body: BodyAngles) -> dict[str, float | None]:
    """Angles of one pose by name [deg], not zeroed."""
    named: dict[str, float | None] = {}
    for end, leg in (("l", body.left), ("r", body.right)):
        named[f"hip_flexion_{end}"] = leg.flexion_deg
        named[f"hip_abduction_{end}"] = leg.abduction_deg
        named[f"knee_flexion_{end}"] = leg.knee_deg
        named[f"ankle_plantarflexion_{end}"] = leg.plantarflexion_deg
        named[f"toes_out_{end}"] = leg.toes_out_deg
    named["trunk_lean"] = body.trunk_deg
    named["heel_lift"] = body.heel_lift
    named["trunk_tilt"] = abs(body.trunk_deg)
    named["trunk_forward"] = body.trunk_forward_deg
    named["trunk_side"] = body.trunk_side_deg
    return named


class Calibration:
    """Watches for a quiet moment; ``neutral`` is its outcome so far.

    Parameters
    ----------
    lying
        Whether the neutral pose is lying flat instead of standing.
    """

    def __init__(self, lying: bool) -> None:
        self._lying = lying
        self._recent: deque[tuple[float, dict[str, float | None], tuple[tuple[float, float], ...]]] = deque(maxlen=150)
        self.neutral = Neutral()

    def step(self, pose: Pose, body: BodyAngles) -> bool:
        """Take a pose; True when a quiet moment has just been completed."""
        places = self._places(pose)
        still = _STILL * body.trunk_length
        if places is None or not self._neutral_like(body):
            done = self._quiet_s() >= LEAST_QUIET_S
            self._end_quiet(done)
            return done
        if self._recent and self._moved(places, self._recent[0][2]) > still:
            if self._quiet_s() >= LEAST_QUIET_S:
                self._end_quiet(done=True)
                return True
            while self._recent and self._moved(places, self._recent[0][2]) > still:
                self._recent.popleft()
        self._recent.append((pose.t_s, raw_angles(body), places))
        if self._quiet_s() < QUIET_S:
            return False
        self._end_quiet(done=True)
        return True

    def _quiet_s(self) -> float:
        return self._recent[-1][0] - self._recent[0][0] if self._recent else 0.0

    def _end_quiet(self, done: bool) -> None:
        if done:
            self.neutral = self._mean()
        self._recent.clear()

    def _neutral_like(self, body: BodyAngles) -> bool:
        tilt = abs(body.trunk_deg)
        posed = tilt > 90.0 - _UPRIGHT_DEG if self._lying else tilt < _UPRIGHT_DEG
        hips = (body.left.flexion_deg, body.right.flexion_deg, body.left.abduction_deg, body.right.abduction_deg)
        return posed and all(hip is None or abs(hip) < _NEUTRAL_HIP_DEG for hip in hips)

    def _places(self, pose: Pose) -> tuple[tuple[float, float], ...] | None:
        places = []
        for joint in _WATCHED:
            landmark = pose.landmarks[joint]
            if landmark is None:
                return None
            places.append((landmark.x, landmark.y))
        return tuple(places)

    def _moved(self, now: tuple[tuple[float, float], ...], then: tuple[tuple[float, float], ...]) -> float:
        return max(max(abs(a[0] - b[0]), abs(a[1] - b[1])) for a, b in zip(now, then, strict=True))

    def _mean(self) -> Neutral:
        zero: dict[str, float] = {}
        for name in self._recent[0][1]:
            if not name.startswith(ZEROED):
                continue
            values = [v for v in (frame[1][name] for frame in self._recent) if v is not None]
            if values:
                zero[name] = sum(values) / len(values)
        return Neutral(zero, quiet=True)
