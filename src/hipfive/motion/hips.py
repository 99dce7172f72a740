"""The hip's angles from the rays to hips, knees and shoulders, and which of them a movement lets us read.

One picture gives one number for each thigh. A leg swing is read as pure flexion and a side swing as pure abduction; the
other angle would be its shadow, so it is not measured. In circles both change: there the direction of the whole leg is
used, with its depth from the world landmarks. Legs that move alike, in a squat or with both feet held, give two numbers
for two: what both knees do is forward, what parts them is outward.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hipfive.motion.exercise import Circle, Held, Movement, Phases, Swing
from hipfive.motion.lens import Lens, Ray
from hipfive.motion.limbs import ENDS, LegDirection, known
from hipfive.motion.planes import Flat, Planes, between, hanging_deg, leaning_deg
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint

MOST_FLEXION_DEG = 60.0
"""[deg] Beyond it the frontal-plane projection of the thigh says nothing of abduction; ours, docs/decisions/0004."""
_DRAWN_UP_DEG = 60.0
"""[deg] Both thighs flexed beyond this are drawn up together. Ours, docs/decisions/0006."""
_HIP_AHEAD = 0.06
"""[trunk lengths] How far in front of the hip joint the model sets its hip landmark, of a person seen half from the
front: 0.06 ± 0.04 on 10 rendered bodies; half of it side-on, nothing from behind. (It also slides down the thigh by
4 %, which changes no angle.) Ours, docs/decisions/0006."""
_KNEE_OUT = 0.45
_OUT_FROM_DEG, _OUT_TO_DEG = 40.0, 120.0
"""[trunk lengths] How far outward of its hip a knee lies that is drawn up to the armpit, reached between these angles
of flexion [deg]: a thigh that points 33° outward. Ours, docs/decisions/0006."""
_OWN_SHARE = 0.45
_OWN_BY_SPREAD = 0.3
"""How much of the difference between two legs that move alike is believed to be forward and not outward: at most the
first, seen from the side, and less as the view turns to the front, since knees part by about twice as much as one leads
the other. Ours, docs/decisions/0006."""
Angles = tuple[float | None, float | None]
"""Of the left and the right leg [deg]."""
_NONE: Angles = (None, None)
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
    shift
        From a hip landmark to the hip joint, in the plane's unit.
    """

    lean_deg: float
    length: float
    middle: Flat
    shift: Flat

    def joint(self, landmark: Flat) -> Flat:
        """The hip joint of a hip landmark."""
        return landmark[0] + self.shift[0], landmark[1] + self.shift[1]


@dataclass(frozen=True, slots=True)
class HipAngles:
    """Angles [deg], not zeroed; None where not known or not meaningful."""

    flexion_deg: Angles
    abduction_deg: Angles
    trunk_forward_deg: float | None
    trunk_side_deg: float | None


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


def hip_angles(
    lines: HipLines, planes: Planes, movement: Movement, directions: Sequence[LegDirection | None]
) -> HipAngles:
    """The angles that this movement lets us read.

    Parameters
    ----------
    lines, planes
        What is seen, and the person's planes.
    movement
        Of the exercise.
    directions
        Of the whole legs, for circles.
    """
    ahead = max(0.0, min(_HIP_AHEAD, _HIP_AHEAD * (0.5 + planes.cos)))
    sagittal = _trunk(lines, planes.sagittal, ahead) if planes.sagittal_seen else None
    frontal = _trunk(lines, planes.frontal, 0.0) if planes.frontal_seen else None
    flexion = abduction = _NONE
    match movement:
        case Swing(signal="hip_flexion"):
            flexion = _apart(lines, planes.sagittal, sagittal)
        case Swing():
            left, right = _apart(lines, planes.frontal, frontal)
            abduction = left, None if right is None else -right
        case Circle():
            flexion, abduction = _round(lines, directions)
        case Held():
            flexion = _drawn_up(lines, planes, sagittal)
        case Phases():
            seen, unseen = planes.sin * planes.sin * _OWN_BY_SPREAD, planes.cos * planes.cos
            flexion = _together(lines, planes, sagittal, _OWN_SHARE * seen / (seen + unseen))
            abduction = _parted(lines, planes, frontal, flexion)
    forward_deg = None if sagittal is None else sagittal.lean_deg
    return HipAngles(flexion, abduction, forward_deg, None if frontal is None else frontal.lean_deg)


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
    return Trunk(leaning_deg(middle, shoulders), math.hypot(forward, up), middle, shift)


def _apart(lines: HipLines, meet: Meet, trunk: Trunk | None) -> Angles:
    """Angle of each thigh with the trunk in a plane [deg], each for itself."""
    left, right = (_one(leg, meet, trunk) for leg in lines.legs)
    return left, right


def _one(leg: tuple[Ray, Ray] | None, meet: Meet, trunk: Trunk | None) -> float | None:
    if leg is None or trunk is None:
        return None
    hip, knee = meet(leg[0]), meet(leg[1])
    return None if hip is None or knee is None else _upright_deg(hanging_deg(trunk.joint(hip), knee) + trunk.lean_deg)


def _drawn_up(lines: HipLines, planes: Planes, trunk: Trunk | None) -> Angles:
    """Flexion of the hips [deg] of somebody lying who draws up one knee or both; a drawn-up knee lies outward."""
    apart = _apart(lines, planes.sagittal, trunk)
    if trunk is None or all(angle is not None and angle > _DRAWN_UP_DEG for angle in apart):
        return _together(lines, planes, trunk, 0.0)
    away = between(*lines.hips)[0] * planes.cos + planes.sin
    found: list[float | None] = []
    for end, leg, angle in zip(ENDS, lines.legs, apart, strict=True):
        for _ in range(2):
            if leg is not None and angle is not None:
                drawn = max(0.0, min(1.0, (angle - _OUT_FROM_DEG) / (_OUT_TO_DEG - _OUT_FROM_DEG)))
                larger = 1.0 + end.outward * _KNEE_OUT * drawn * trunk.length / away
                angle = _one_outward(leg, planes, trunk, larger)
        found.append(angle)
    return found[0], found[1]


def _one_outward(leg: tuple[Ray, Ray], planes: Planes, trunk: Trunk, larger: float) -> float | None:
    """Flexion of one hip [deg] whose knee lies in another plane, in which all is ``larger`` by a factor."""
    hip, knee = planes.sagittal(leg[0]), planes.sagittal(leg[1])
    if hip is None or knee is None:
        return None
    return _upright_deg(hanging_deg(trunk.joint(hip), (knee[0] * larger, knee[1] * larger)) + trunk.lean_deg)


def _together(lines: HipLines, planes: Planes, trunk: Trunk | None, share: float) -> Angles:
    """Flexion of both hips [deg] from the mean of the thighs; of what sets them apart ``share`` is believed."""
    one, other = lines.legs
    if one is None or other is None or trunk is None:
        return _apart(lines, planes.sagittal, trunk)
    knee = planes.sagittal(between(one[1], other[1]))
    if knee is None:
        return _NONE
    forward, up = knee[0] - trunk.middle[0], knee[1] - trunk.middle[1]
    found: list[float | None] = []
    for leg in (one, other):
        own_hip, own_knee = planes.sagittal(leg[0]), planes.sagittal(leg[1])
        if own_hip is None or own_knee is None:
            return _NONE
        joint = trunk.joint(own_hip)
        own = (own_knee[0] - joint[0], own_knee[1] - joint[1])
        thigh = (forward + share * (own[0] - forward), up + share * (own[1] - up))
        found.append(_upright_deg(hanging_deg((0.0, 0.0), thigh) + trunk.lean_deg))
    return found[0], found[1]


def _parted(lines: HipLines, planes: Planes, trunk: Trunk | None, flexion: Angles) -> Angles:
    """Abduction of both hips [deg], the same for both: how far the knees are apart, more than the hips are."""
    one, other = lines.legs
    if one is None or other is None or trunk is None:
        return _NONE
    met = [planes.frontal(ray) for ray in (*one, *other)]
    if any(angle is None or abs(angle) > MOST_FLEXION_DEG for angle in flexion) or None in met:
        return _NONE
    left_hip, left_knee, right_hip, right_knee = (point for point in met if point is not None)
    out = 0.5 * ((left_knee[0] - left_hip[0]) - (right_knee[0] - right_hip[0]))
    down = 0.5 * ((left_hip[1] - left_knee[1]) + (right_hip[1] - right_knee[1]))
    abduction_deg = math.degrees(math.atan2(out, down))
    return abduction_deg, abduction_deg


def _round(lines: HipLines, directions: Sequence[LegDirection | None]) -> tuple[Angles, Angles]:
    """Flexion and abduction of each leg [deg] from the direction of the whole leg."""
    known_ones = [way if leg is not None else None for leg, way in zip(lines.legs, directions, strict=True)]
    flexion = [math.degrees(math.atan2(way.forward, way.down)) if way else None for way in known_ones]
    abduction = [math.degrees(math.atan2(way.outward, way.down)) if way else None for way in known_ones]
    return (flexion[0], flexion[1]), (abduction[0], abduction[1])


def _upright_deg(angle_deg: float) -> float:
    """From -120 to 240: a thigh drawn up past the trunk line is more flexion, not extension."""
    return angle_deg + 360.0 if angle_deg < -120.0 else angle_deg
