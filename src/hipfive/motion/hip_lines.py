"""What is seen of the hips: rays to hips, knees and shoulders, and the trunk where they meet a plane of the person."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hipfive.motion.lens import Lens, Ray
from hipfive.motion.limbs import ENDS, known
from hipfive.motion.planes import Flat, Planes, between, hanging_deg, leaning_deg
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint

_HIP_AHEAD = 0.03
"""[trunk lengths] How far in front of the hip joint the model sets its hip landmark, of a person seen half from the
front: 0.05 ± 0.04 on 10 rendered bodies; half of it side-on, nothing from behind. (It also slides down the thigh by
4 %, which changes no angle.) Ours, docs/decisions/0007."""

Angles = tuple[float | None, float | None]
"""Of the left and the right leg [deg]."""
NOT_KNOWN: Angles = (None, None)
Meet = Callable[[Ray], Flat | None]


@dataclass(frozen=True, slots=True)
class HipLines:
    """Rays to both hips, between the shoulders, and to (hip, knee) of each leg; None for a leg that is not known."""

    hips: tuple[Ray, Ray]
    shoulders: Ray
    legs: tuple[tuple[Ray, Ray] | None, ...]


@dataclass(frozen=True, slots=True)
class Trunk:
    """The trunk in a plane.

    Attributes
    ----------
    lean_deg
        [deg] forward (or left) of upright.
    length, middle
        Of the trunk line, and its lower end between the hip joints, in the plane's unit.
    shift, to_shoulders
        From a hip landmark to the hip joint, and from the landmarks' middle to the shoulders', in the plane's unit.
    """

    lean_deg: float
    length: float
    middle: Flat
    shift: Flat
    to_shoulders: Flat

    @property
    def top(self) -> Flat:
        """Upper end of the trunk line."""
        return (
            self.middle[0] - self.shift[0] + self.to_shoulders[0],
            self.middle[1] - self.shift[1] + self.to_shoulders[1],
        )

    def joint(self, landmark: Flat) -> Flat:
        """The hip joint of a hip landmark."""
        return landmark[0] + self.shift[0], landmark[1] + self.shift[1]


def hip_lines(pose: Pose, lens: Lens) -> HipLines:
    """Rays of a pose whose hips and shoulders are there."""
    marks, aspect = pose.landmarks, pose.aspect
    four = (Joint.LEFT_HIP, Joint.RIGHT_HIP, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER)
    left, right, *shoulders = (lens.ray(mark, aspect) for mark in map(marks.__getitem__, four) if mark is not None)
    legs = []
    for end, hip in zip(ENDS, (left, right), strict=True):
        knee = _believed(marks[end.knee])
        legs.append((hip, lens.ray(knee, aspect)) if knee is not None and known(marks[end.hip]) else None)
    return HipLines((left, right), between(shoulders[0], shoulders[1]), tuple(legs))


def sagittal_trunk(lines: HipLines, planes: Planes) -> Trunk | None:
    """The trunk in the sagittal plane; None when that is seen edge-on."""
    if not planes.sagittal_seen:
        return None
    return _trunk(lines, planes.sagittal, _HIP_AHEAD * max(0.0, min(1.0, 0.5 + planes.cos)))


def lying_trunk(lines: HipLines, planes: Planes) -> Trunk | None:
    """The trunk of somebody who lies, from the hip landmarks as they are; None when the plane is seen edge-on."""
    return _trunk(lines, planes.sagittal, 0.0) if planes.sagittal_seen else None


def frontal_trunk(lines: HipLines, planes: Planes) -> Trunk | None:
    """The trunk in the frontal plane; None when that is seen edge-on."""
    return _trunk(lines, planes.frontal, 0.0) if planes.frontal_seen else None


def apart(lines: HipLines, meet: Meet, trunk: Trunk | None) -> Angles:
    """Angle of each thigh with the trunk in a plane [deg], each for itself."""
    left, right = (_one(leg, meet, trunk) for leg in lines.legs)
    return left, right


def _one(leg: tuple[Ray, Ray] | None, meet: Meet, trunk: Trunk | None) -> float | None:
    if leg is None or trunk is None:
        return None
    hip, knee = meet(leg[0]), meet(leg[1])
    return None if hip is None or knee is None else upright_deg(hanging_deg(trunk.joint(hip), knee) + trunk.lean_deg)


def bend_deg(leg: tuple[Ray, Ray] | None, ankle: Ray, planes: Planes) -> float | None:
    """Bend of the knee in the sagittal plane [deg], backward positive, not zeroed; None where that is seen edge-on."""
    if leg is None or not planes.sagittal_seen:
        return None
    hip, knee, foot = planes.sagittal(leg[0]), planes.sagittal(leg[1]), planes.sagittal(ankle)
    if hip is None or knee is None or foot is None:
        return None
    return (hanging_deg(hip, knee) - hanging_deg(knee, foot) + 180.0) % 360.0 - 180.0


def upright_deg(angle_deg: float) -> float:
    """From -120 to 240: a thigh drawn up past the trunk line is more flexion, not extension."""
    return angle_deg + 360.0 if angle_deg < -120.0 else angle_deg


def _believed(mark: Landmark | None) -> Landmark | None:
    return mark if known(mark) else None


def _trunk(lines: HipLines, meet: Meet, ahead: float) -> Trunk | None:
    """The trunk in a plane; None when it is not met."""
    hips, shoulders = meet(between(*lines.hips)), meet(lines.shoulders)
    if hips is None or shoulders is None:
        return None
    forward, up = shoulders[0] - hips[0], shoulders[1] - hips[1]
    shift = (-ahead * up, ahead * forward)
    middle = (hips[0] + shift[0], hips[1] + shift[1])
    return Trunk(leaning_deg(middle, shoulders), math.hypot(forward, up), middle, shift, (forward, up))
