"""Angles of one pose in the picture plane, corrected for the body's facing; not yet zeroed.

The trunk line runs from mid-hip to mid-shoulder, the thigh from hip to knee. With the trunk direction ``t`` in the
picture, its normal ``n`` (a quarter clockwise) and the facing angle ψ, the body's forward axis projects to ``n sin ψ``
and its left axis to ``n cos ψ`` (weak perspective). For a thigh ``v``:

    flexion   = atan2(v·n / sin ψ, -v·t)      sagittal plane of the trunk, forward positive
    abduction = atan2(±v·n / cos ψ, -v·t)     frontal plane of the trunk, away from the midline positive

Neither is meaningful when its plane is seen edge-on: then it is ``None`` (limit ``LEAST_VISIBLE``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.exercise import Circle, Movement, Swing
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint

LEAST_VISIBLE = 0.26
"""Least |sin ψ| or |cos ψ|: a plane seen under less than 15° is not measured; ours, docs/decisions/0004."""
MOST_FLEXION_DEG = 60.0
"""[deg] Beyond it the frontal-plane projection of the thigh says nothing of abduction; ours, docs/decisions/0004."""
TOE_DROP_DEG = 300.0
"""[deg per trunk length] Plantarflexion by how far the toes drop along the shank, seen from the front: mean of four
legs of bench/twin pointed by 19° (17–26°). Ours, docs/decisions/0004."""
_FRONTAL = 0.7
LEAST_BELIEF = 0.1
"""Landmarks the model believes in less than this are unknown; ours, docs/decisions/0004."""

Flat = tuple[float, float]
Line = tuple[Flat, float]
_ENDS = (
    ("l", 1.0, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX),
    ("r", -1.0, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX),
)


@dataclass(slots=True)
class LegAngles:
    """Angles of one leg [deg]; ``None`` where not known or not meaningful from this view.

    ``forward``, ``outward`` and ``down`` are the direction of the whole leg in body axes. ``stretch`` is its length in
    the picture [trunk lengths] times cos ψ: a foot that comes nearer to a camera above it makes the leg look longer.
    """

    flexion_deg: float | None = None
    abduction_deg: float | None = None
    knee_deg: float | None = None
    plantarflexion_deg: float | None = None
    toes_out_deg: float | None = None
    forward: float = 0.0
    outward: float = 0.0
    down: float = 1.0
    stretch: float = 0.0


@dataclass(slots=True)
class BodyAngles:
    """Angles of one pose [deg], the trunk's direction in the picture and its length [image heights]."""

    t_s: float
    left: LegAngles
    right: LegAngles
    trunk_deg: float
    trunk_forward_deg: float | None
    trunk_side_deg: float | None
    trunk: Flat
    trunk_length: float
    heel_lift: float | None = None


def _known(landmark: Landmark | None) -> bool:
    return landmark is not None and landmark.visibility >= LEAST_BELIEF


def trunk_line(pose: Pose) -> Line | None:
    """Direction (unit vector) and length [image heights] of the trunk in the picture, or None when not in view."""
    hips = pose.landmarks[Joint.LEFT_HIP], pose.landmarks[Joint.RIGHT_HIP]
    shoulders = pose.landmarks[Joint.LEFT_SHOULDER], pose.landmarks[Joint.RIGHT_SHOULDER]
    if hips[0] is None or hips[1] is None or shoulders[0] is None or shoulders[1] is None:
        return None
    dx = (shoulders[0].x + shoulders[1].x - hips[0].x - hips[1].x) / 2.0
    dy = (shoulders[0].y + shoulders[1].y - hips[0].y - hips[1].y) / 2.0
    length = math.hypot(dx, dy)
    if length < 1e-6:
        return None
    return (dx / length, dy / length), length


def measure(pose: Pose, facing_deg: float, trunk: Flat, trunk_length: float) -> BodyAngles:
    """Angles of a pose that is seen, given the facing angle [deg] and the trunk line."""
    turn = math.radians(facing_deg)
    sin_facing, cos_facing = math.sin(turn), math.cos(turn)
    legs = [_leg(pose, end, trunk, trunk_length, (sin_facing, cos_facing)) for end in _ENDS]
    lean = math.degrees(math.atan2(trunk[0], trunk[1]))
    forward = _lean_seen(lean, sin_facing)
    side = _lean_seen(lean, cos_facing)
    heel_lift = _heel_lift(pose, trunk_length)
    return BodyAngles(pose.t_s, legs[0], legs[1], lean, forward, side, trunk, trunk_length, heel_lift)


def for_movement(body: BodyAngles, movement: Movement) -> None:
    """Keep only the hip angles whose assumption fits the movement, in place.

    The picture gives one number for each thigh. A leg swing is read as pure flexion and a side swing as pure
    abduction: the other angle would be its shadow, so it is not measured. In circles both change: there the direction
    of the whole leg is used, with its depth from the world landmarks. Elsewhere abduction loses its meaning beyond
    ``MOST_FLEXION_DEG`` of flexion.
    """
    for leg in (body.left, body.right):
        match movement:
            case Swing(signal="hip_flexion"):
                leg.abduction_deg = None
            case Swing():
                leg.flexion_deg = None
            case Circle() if leg.flexion_deg is not None or leg.abduction_deg is not None:
                leg.flexion_deg = math.degrees(math.atan2(leg.forward, leg.down))
                leg.abduction_deg = math.degrees(math.atan2(leg.outward, leg.down))
            case _ if leg.flexion_deg is None or abs(leg.flexion_deg) > MOST_FLEXION_DEG:
                leg.abduction_deg = None


def _lean_seen(lean_deg: float, seen: float) -> float | None:
    """Lean in a plane of which the share ``seen`` lies in the picture [deg]; None when seen edge-on."""
    if abs(seen) < LEAST_VISIBLE:
        return None
    if abs(lean_deg) >= 80.0:
        return math.copysign(lean_deg, lean_deg * seen)
    return math.degrees(math.atan(math.tan(math.radians(lean_deg)) / seen))


def _leg(
    pose: Pose,
    end: tuple[str, float, Joint, Joint, Joint, Joint, Joint],
    trunk: Flat,
    trunk_length: float,
    facing: tuple[float, float],
) -> LegAngles:
    sin_f, cos_f = facing
    _, sign, hip_at, knee_at, ankle_at, heel_at, toe_at = end
    marks = pose.landmarks
    hip, knee, ankle, heel, toe = marks[hip_at], marks[knee_at], marks[ankle_at], marks[heel_at], marks[toe_at]
    leg = LegAngles()
    if hip is None or knee is None or not _known(hip) or not _known(knee):
        return leg
    vx, vy = knee.x - hip.x, knee.y - hip.y
    down = -(vx * trunk[0] + vy * trunk[1])
    across = vx * trunk[1] - vy * trunk[0]
    if abs(sin_f) >= LEAST_VISIBLE:
        leg.flexion_deg = _upright_deg(math.degrees(math.atan2(across / sin_f, down)))
    if abs(cos_f) >= LEAST_VISIBLE:
        leg.abduction_deg = math.degrees(math.atan2(sign * across / cos_f, down))
    if ankle is not None and _known(ankle):
        leg.knee_deg = _knee(pose, hip_at, knee_at, ankle_at)
        leg.stretch = cos_f * math.hypot(ankle.x - hip.x, ankle.y - hip.y) / trunk_length
        _add_direction(leg, pose, (hip_at, ankle_at), sign, trunk, sin_f, cos_f)
        if heel is not None and toe is not None:
            if cos_f > _FRONTAL:
                leg.plantarflexion_deg = _toe_drop(knee, ankle, toe, trunk_length)
            elif abs(sin_f) > _FRONTAL:
                leg.plantarflexion_deg = _plantarflexion(pose, knee_at, ankle_at, heel_at, toe_at)
            leg.toes_out_deg = _toes_out(pose, (heel_at, toe_at), sign, sin_f, cos_f)
    return leg


def _upright_deg(angle_deg: float) -> float:
    """Flexion runs from -90 to 270: a thigh drawn up past the trunk line is more flexion, not extension."""
    return angle_deg + 360.0 if angle_deg < -120.0 else angle_deg


def _between_deg(a: tuple[float, float, float], b: tuple[float, float, float]) -> float | None:
    """Angle between two directions in space [deg], 0 to 180."""
    lengths = math.hypot(*a) * math.hypot(*b)
    if lengths < 1e-9:
        return None
    cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / lengths
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def _span(pose: Pose, start: Joint, end: Joint) -> tuple[float, float, float] | None:
    if not pose.world:
        return None
    a, b = pose.world[start], pose.world[end]
    if a is None or b is None:
        return None
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2])


def _knee(pose: Pose, hip: Joint, knee: Joint, ankle: Joint) -> float | None:
    """Knee flexion [deg], 0 straight, from the world landmarks (both segments share their bias)."""
    thigh, shank = _span(pose, hip, knee), _span(pose, knee, ankle)
    return _between_deg(thigh, shank) if thigh and shank else None


def _plantarflexion(pose: Pose, knee: Joint, ankle: Joint, heel: Joint, toe: Joint) -> float | None:
    """Ankle plantarflexion [deg], 0 with the sole at right angles to the shank, toes pointed positive."""
    shank, foot = _span(pose, ankle, knee), _span(pose, heel, toe)
    between = _between_deg(shank, foot) if shank and foot else None
    return None if between is None else between - 90.0


def _toe_drop(knee: Landmark, ankle: Landmark, toe: Landmark, trunk_length: float) -> float | None:
    """Ankle plantarflexion as seen from the front [deg], not zeroed: the toes' drop along the shank."""
    shank_x, shank_y = ankle.x - knee.x, ankle.y - knee.y
    length = math.hypot(shank_x, shank_y)
    if length < 1e-6:
        return None
    return TOE_DROP_DEG * ((toe.x - ankle.x) * shank_x + (toe.y - ankle.y) * shank_y) / (length * trunk_length)


def _toes_out(pose: Pose, foot: tuple[Joint, Joint], sign: float, sin_f: float, cos_f: float) -> float | None:
    """Turn of the foot out of the body's forward line [deg], outwards positive, for an upright body."""
    span = _span(pose, *foot)
    if span is None:
        return None
    forward = span[0] * sin_f + span[2] * cos_f
    outward = sign * (span[0] * cos_f - span[2] * sin_f)
    return math.degrees(math.atan2(outward, forward))


def _heel_lift(pose: Pose, trunk_length: float) -> float | None:
    """How far the higher heel is above its toes in the picture [trunk lengths]; not zeroed."""
    lifts = []
    for _, _, _, _, _, heel_at, toe_at in _ENDS:
        heel, toe = pose.landmarks[heel_at], pose.landmarks[toe_at]
        if heel is not None and toe is not None and _known(heel) and _known(toe):
            lifts.append((heel.y - toe.y) / trunk_length)
    return max(lifts) if lifts else None


def _add_direction(
    leg: LegAngles, pose: Pose, ends: tuple[Joint, Joint], sign: float, trunk: Flat, sin_f: float, cos_f: float
) -> None:
    """Direction of the whole leg in body axes, with its depth from the world landmarks (for circles)."""
    span = _span(pose, *ends)
    if span is None:
        return
    length = math.hypot(*span)
    if length < 1e-9:
        return
    x, y, depth = span[0] / length, span[1] / length, span[2] / length
    across = x * trunk[1] - y * trunk[0]
    leg.down = -(x * trunk[0] + y * trunk[1])
    leg.forward = across * sin_f + depth * cos_f
    leg.outward = sign * (across * cos_f - depth * sin_f)
