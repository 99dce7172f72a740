"""What is read of a leg besides its hip: knee, ankle, foot, and the direction of the whole leg in body axes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.planes import Flat, Planes
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint

TOE_DROP_DEG = 300.0
"""[deg per trunk length] Plantarflexion by how far the toes drop along the shank, seen from the front: mean of four
legs of bench/twin pointed by 19° (17–26°). Ours, docs/decisions/0004."""
LEAST_BELIEF = 0.1
"""Landmarks the model believes in less than this are unknown; ours, docs/decisions/0004."""
_FRONTAL = 0.7

Vector = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class LegEnd:
    """The landmarks of one leg; ``outward`` is +1 for the left and -1 for the right."""

    outward: float
    hip: Joint
    knee: Joint
    ankle: Joint
    heel: Joint
    toe: Joint


ENDS = (
    LegEnd(1.0, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX),
    LegEnd(-1.0, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX),
)


@dataclass(frozen=True, slots=True)
class LegDirection:
    """Unit vector from hip to ankle in body axes, the depth from the world landmarks."""

    forward: float
    outward: float
    down: float


def known(landmark: Landmark | None) -> bool:
    """Whether a landmark is there and believed in."""
    return landmark is not None and landmark.visibility >= LEAST_BELIEF


def knee_flexion_deg(pose: Pose, end: LegEnd) -> float | None:
    """Knee flexion [deg], 0 straight, from the world landmarks (both segments share their bias)."""
    thigh, shank = _span(pose, end.hip, end.knee), _span(pose, end.knee, end.ankle)
    return _between_deg(thigh, shank) if thigh and shank else None


def plantarflexion_deg(pose: Pose, end: LegEnd, trunk_length: float, planes: Planes) -> float | None:
    """Ankle plantarflexion [deg], toes pointed positive; from the front only its change means anything."""
    knee, ankle, toe = pose.landmarks[end.knee], pose.landmarks[end.ankle], pose.landmarks[end.toe]
    if knee is None or ankle is None or toe is None or pose.landmarks[end.heel] is None:
        return None
    if planes.cos > _FRONTAL:
        return _toe_drop_deg(knee, ankle, toe, trunk_length)
    if abs(planes.sin) <= _FRONTAL:
        return None
    shank, foot = _span(pose, end.ankle, end.knee), _span(pose, end.heel, end.toe)
    turned_deg = _between_deg(shank, foot) if shank and foot else None
    return None if turned_deg is None else turned_deg - 90.0


def toes_out_deg(pose: Pose, end: LegEnd, planes: Planes) -> float | None:
    """Turn of the foot out of the body's forward line [deg], outwards positive, for an upright body."""
    span = _span(pose, end.heel, end.toe)
    if span is None:
        return None
    forward = span[0] * planes.sin + span[2] * planes.cos
    outward = end.outward * (span[0] * planes.cos - span[2] * planes.sin)
    return math.degrees(math.atan2(outward, forward))


def heel_lift(pose: Pose, trunk_length: float) -> float | None:
    """How far the higher heel is above its toes in the picture [trunk lengths]; not zeroed."""
    lifts = []
    for end in ENDS:
        heel, toe = pose.landmarks[end.heel], pose.landmarks[end.toe]
        if heel is not None and toe is not None and known(heel) and known(toe):
            lifts.append((heel.y - toe.y) / trunk_length)
    return max(lifts) if lifts else None


def direction(pose: Pose, end: LegEnd, trunk: Flat, planes: Planes) -> LegDirection | None:
    """Direction of the whole leg; None when it is not known."""
    span = _span(pose, end.hip, end.ankle)
    length = math.hypot(*span) if span else 0.0
    if span is None or length < 1e-9:
        return None
    x, y, depth = span[0] / length, span[1] / length, span[2] / length
    across = x * trunk[1] - y * trunk[0]
    return LegDirection(
        forward=across * planes.sin + depth * planes.cos,
        outward=end.outward * (across * planes.cos - depth * planes.sin),
        down=-(x * trunk[0] + y * trunk[1]),
    )


def depth_deg(pose: Pose, end: LegEnd) -> float | None:
    """How far the leg comes out of the picture's plane [deg], towards the camera positive, by the world landmarks."""
    span = _span(pose, end.hip, end.ankle)
    length = math.hypot(*span) if span else 0.0
    return math.degrees(math.asin(max(-1.0, min(1.0, span[2] / length)))) if span and length > 1e-9 else None


def _span(pose: Pose, start: Joint, end: Joint) -> Vector | None:
    """From one world landmark to another [m]."""
    if not pose.world:
        return None
    a, b = pose.world[start], pose.world[end]
    if a is None or b is None:
        return None
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2])


def _between_deg(a: Vector, b: Vector) -> float | None:
    """Angle between two directions in space [deg], 0 to 180."""
    lengths = math.hypot(*a) * math.hypot(*b)
    if lengths < 1e-9:
        return None
    cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / lengths
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def _toe_drop_deg(knee: Landmark, ankle: Landmark, toe: Landmark, trunk_length: float) -> float | None:
    """Ankle plantarflexion as seen from the front [deg], not zeroed: the toes' drop along the shank."""
    shank_x, shank_y = ankle.x - knee.x, ankle.y - knee.y
    length = math.hypot(shank_x, shank_y)
    if length < 1e-6:
        return None
    return TOE_DROP_DEG * ((toe.x - ankle.x) * shank_x + (toe.y - ankle.y) * shank_y) / (length * trunk_length)
