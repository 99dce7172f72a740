"""How well the person can be seen: nobody, partly out, two people, wrong view, wrong exercise, or good."""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.motion.angles import BodyAngles
from hipfive.motion.events import TrackingChanged
from hipfive.motion.exercise import Exercise
from hipfive.motion.facing import tilt_deg
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_SETTLE_S = 0.7
"""[s] A state is said when it has lasted this long, so that it never flickers. Ours."""
_SLOW_S = 3.0
"""[s] The same for the wrong view and the wrong exercise, which pass while people get ready. Ours."""
_OUT = 0.02
"""[image heights] How far beyond the edge of the picture a landmark may lie. Ours."""
_HIDDEN = 0.3
_PARTS: tuple[tuple[str, tuple[Joint, ...]], ...] = (
    ("head", (Joint.NOSE,)),
    ("shoulders", (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER)),
    ("hips", (Joint.LEFT_HIP, Joint.RIGHT_HIP)),
    ("knees", (Joint.LEFT_KNEE, Joint.RIGHT_KNEE)),
    ("feet", (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE, Joint.LEFT_FOOT_INDEX, Joint.RIGHT_FOOT_INDEX)),
)
_UPRIGHT_DEG = 35.0
_FACING_SLACK_DEG = 12.0


@dataclass(frozen=True, slots=True)
class Sighting:
    """A state of being seen, and what is missing."""

    state: str
    missing: str | None = None


GOOD = Sighting("good")
NOBODY = Sighting("nobody")


def _out(pose: Pose, joint: Joint) -> bool:
    mark = pose.landmarks[joint]
    if mark is None:
        return True
    inside = -_OUT <= mark.x <= pose.aspect + _OUT and -_OUT <= mark.y <= 1.0 + _OUT
    return not inside and mark.visibility < 0.9


def missing_part(pose: Pose) -> str | None:
    """Which part of the body is out of the picture, or None when all that is needed is in it."""
    for name, joints in _PARTS:
        if any(_out(pose, joint) for joint in joints):
            return name
    return None


class Sight:
    """Tells changes of how well the person is seen, with hysteresis in time."""

    def __init__(self, exercise: Exercise) -> None:
        self._view = exercise.view
        self._said: Sighting | None = None
        self._candidate: Sighting | None = None
        self._since_s = 0.0

    def step(self, pose: Pose, body: BodyAngles | None, facing_deg: float | None) -> TrackingChanged | None:
        """Take a pose with its angles (None when nobody is seen); a change that is sure comes back."""
        now = self._judge(pose, body, facing_deg)
        if now == self._said:
            self._candidate = None
            return None
        if now != self._candidate:
            self._candidate, self._since_s = now, pose.t_s
        wait_s = _SLOW_S if now.state in ("wrong_view", "wrong_exercise") else _SETTLE_S
        if self._said is not None and pose.t_s - self._since_s < wait_s:
            return None
        if self._said is None and now.state in ("wrong_view", "wrong_exercise") and pose.t_s - self._since_s < wait_s:
            return None
        self._said, self._candidate = now, None
        return TrackingChanged(pose.t_s, now.state, now.missing, facing_deg)

    def _judge(self, pose: Pose, body: BodyAngles | None, facing_deg: float | None) -> Sighting:
        if body is None:
            return NOBODY
        if pose.people > 1:
            return Sighting("two_people")
        part = missing_part(pose)
        if part is not None:
            return Sighting("partly_out", part)
        tilt = max(abs(body.trunk_deg), tilt_deg(pose) or 0.0) if self._view.lying else abs(body.trunk_deg)
        if self._view.lying != (tilt > 90.0 - _UPRIGHT_DEG) and (self._view.lying or tilt < 90.0 + _UPRIGHT_DEG):
            return self._not_this_position(tilt)
        if facing_deg is not None and not view_suits(self._view.facing_deg, self._view.back_too, facing_deg):
            return Sighting("wrong_view")
        return GOOD

    def _not_this_position(self, tilt_deg: float) -> Sighting:
        if self._view.lying:
            return Sighting("wrong_exercise") if tilt_deg < _UPRIGHT_DEG else GOOD
        return GOOD


def view_suits(facing_deg: tuple[float, float], back_too: bool, yaw_deg: float) -> bool:
    """Whether a facing angle [deg] lies in the range that suits, with some slack for its own error."""
    turned = abs(yaw_deg)
    views = (turned, 180.0 - turned) if back_too else (turned,)
    return any(facing_deg[0] - _FACING_SLACK_DEG <= view <= facing_deg[1] + _FACING_SLACK_DEG for view in views)
