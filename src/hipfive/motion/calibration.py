"""The quiet moment: neutral angles, facing and zero of everything else, found by itself.

A person is quiet while the ankles, knees and hips stay within a small circle. After ``QUIET_S`` of it, or when movement
ends a shorter one of at least ``LEAST_QUIET_S``, the means over the quiet moment become the zero. Where none comes
within ``PATIENCE_S`` the engine goes on uncalibrated, and still takes a later quiet moment.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from hipfive.motion.angles import BodyAngles, Line
from hipfive.motion.facing import tilt_deg
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

QUIET_S = 2.0
"""[s] The quiet moment that is asked for. Ours, docs/decisions/0004."""
LEAST_QUIET_S = 0.8
"""[s] Shortest quiet moment that is taken when movement ends it. Ours."""
BRIEF_QUIET_S = 0.3
"""[s] The same where a longer one would have been waited for. Ours, docs/decisions/0016."""
PATIENCE_S = 4.0
"""[s] How long a quiet moment is waited for at the start. Ours."""
LOOK_AHEAD_S = 60.0
"""[s] How long it is waited for in a recording, where nobody waits for an answer: five times up from a chair take up to
half a minute, and a minute of poses takes 40 MB. Ours, docs/decisions/0016."""
_STILL = 0.06
"""[trunk lengths] How far a landmark may wander in a quiet moment. Ours: three times a landmark's jitter."""
_STILL_LYING = 0.12
"""[trunk lengths] The same lying: seen from the feet the trunk is short, so that the jitter is larger. Ours."""
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


ZEROED = (
    "hip_flexion", "hip_abduction", "ankle_plantarflexion", "knee_flexion", "knee_bend", "toes_out", "trunk_lean",
    "heel_lift",
)  # fmt: skip
"""Beginnings of the names of the angles that are zeroed on the quiet moment."""


def raw_angles(body: BodyAngles) -> dict[str, float | None]:
    """Angles of one pose by name [deg], not zeroed."""
    named: dict[str, float | None] = {}
    for end, leg in (("l", body.left), ("r", body.right)):
        named[f"hip_flexion_{end}"] = leg.flexion_deg
        named[f"hip_abduction_{end}"] = leg.abduction_deg
        named[f"knee_flexion_{end}"] = leg.knee_deg
        named[f"knee_bend_{end}"] = leg.knee_bend_deg
        named[f"ankle_plantarflexion_{end}"] = leg.plantarflexion_deg
        named[f"toes_out_{end}"] = leg.toes_out_deg
    named["trunk_lean"] = body.trunk_deg
    named["heel_lift"] = body.heel_lift
    named["trunk_tilt"] = abs(body.trunk_deg)
    named["trunk_forward"] = body.trunk_forward_deg
    named["trunk_side"] = body.trunk_side_deg
    return named


def neutral_of(bodies: Iterable[BodyAngles]) -> Neutral:
    """The zero from the poses of a quiet moment."""
    sums: dict[str, tuple[float, int]] = {}
    for body in bodies:
        for name, value in raw_angles(body).items():
            if value is not None and name.startswith(ZEROED):
                total, count = sums.get(name, (0.0, 0))
                sums[name] = (total + value, count + 1)
    return Neutral({name: total / count for name, (total, count) in sums.items()}, quiet=True)


@dataclass(frozen=True, slots=True)
class _Still:
    pose: Pose
    line: Line
    places: tuple[tuple[float, float], ...]


Quiet = tuple[tuple[Pose, Line], ...]
"""The poses of a quiet moment, each with its trunk line."""


class Calibration:
    """Watches for a quiet moment.

    Parameters
    ----------
    lying
        Whether the neutral pose is lying flat instead of standing.
    """

    def __init__(self, lying: bool) -> None:
        self._lying = lying
        self._recent: deque[_Still] = deque(maxlen=150)

    def step(self, pose: Pose, line: Line, body: BodyAngles, least_s: float = LEAST_QUIET_S) -> Quiet:
        """Take a pose; the quiet moment that has just been completed, of at least ``least_s`` [s], or nothing."""
        places = self._places(pose)
        still = (_STILL_LYING if self._lying else _STILL) * body.trunk_length
        if places is None or not self._neutral_like(pose, body):
            return self._end_quiet(least_s)
        if self._recent and self._moved(places, self._recent[0].places) > still:
            quiet = self._end_quiet(least_s, keep=True)
            if quiet:
                return quiet
            while self._recent and self._moved(places, self._recent[0].places) > still:
                self._recent.popleft()
        self._recent.append(_Still(pose, line, places))
        return self._end_quiet(QUIET_S, keep=True)

    def _end_quiet(self, least_s: float, keep: bool = False) -> Quiet:
        """The quiet moment if it lasted long enough; it is over then, and else too unless it is to be kept."""
        recent = self._recent
        lasted_s = recent[-1].pose.t_s - recent[0].pose.t_s if recent else 0.0
        quiet = tuple((still.pose, still.line) for still in recent) if lasted_s >= least_s else ()
        if quiet or not keep:
            recent.clear()
        return quiet

    def _neutral_like(self, pose: Pose, body: BodyAngles) -> bool:
        tilt = abs(body.trunk_deg)
        posed = max(tilt, tilt_deg(pose) or 0.0) > 90.0 - _UPRIGHT_DEG if self._lying else tilt < _UPRIGHT_DEG
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
