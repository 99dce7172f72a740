"""Angles of one pose, read in the person's own sagittal and frontal planes; not yet zeroed.

The trunk line runs from mid-hip to mid-shoulder, the thigh from hip to knee. Each landmark is a ray from the lens
(``lens``) that is met with a plane of the person (``planes``); in the plane, with the level and the vertical as axes,

    flexion   = thigh forward of hanging down + trunk forward of upright       sagittal plane
    abduction = thigh outward of hanging down + trunk outward of upright       frontal plane

Neither is meaningful when its plane is seen edge-on: then it is ``None`` (``LEAST_VISIBLE``). Legs that move alike
(a squat, both feet held) are read together: what both knees do is forward, what parts them is outward; one leg alone
cannot tell these two apart. Compared with other ways in docs/decisions/0007.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.exercise import Movement
from hipfive.motion.hip_lines import bend_deg, hip_lines
from hipfive.motion.hips import hip_angles
from hipfive.motion.legs_together import Segments
from hipfive.motion.lens import Lens
from hipfive.motion.limbs import (
    ENDS,
    LegDirection,
    direction,
    heel_lift,
    knee_flexion_deg,
    known,
    plantarflexion_deg,
    toes_out_deg,
)
from hipfive.motion.planes import Flat, Planes
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

Line = tuple[Flat, float]
"""The trunk in the picture: its direction (a unit vector, x right, y up) and its length [image heights]."""


_UPRIGHT: Flat = (0.0, 1.0)


@dataclass(slots=True)
class LegAngles:
    """Angles of one leg [deg]; ``None`` where not known or not meaningful from this view.

    ``stretch`` is the leg's length in the picture [trunk lengths] times cos ψ: a foot that comes nearer to a camera
    above it makes the leg look longer. ``knee_bend_deg`` is the knee's bend in the sagittal plane as the picture shows
    it, not zeroed; ``knee_deg`` that of the world landmarks, which read it short. ``way`` is the direction of the whole
    leg in the room: where it goes round, a trunk that sways does not.
    """

    flexion_deg: float | None = None
    abduction_deg: float | None = None
    knee_deg: float | None = None
    knee_bend_deg: float | None = None
    plantarflexion_deg: float | None = None
    toes_out_deg: float | None = None
    stretch: float = 0.0
    way: LegDirection | None = None


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
    facing_deg: float
    heel_lift: float | None = None
    segments: Segments | None = None


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


def measure(
    pose: Pose, line: Line, facing_deg: float, lens: Lens, movement: Movement, standing: Segments | None = None
) -> BodyAngles:
    """Angles of a pose that is seen.

    Parameters
    ----------
    pose
        With hips and shoulders known.
    line
        Its ``trunk_line``.
    facing_deg
        [deg] Direction of the body's front, of someone lying that from head to feet; see ``Planes``.
    lens
        The camera.
    movement
        Decides which hip angles are meaningful; see ``hips``.
    standing
        Lengths in the quiet stance, for squats; None before it.
    """
    planes = Planes(facing_deg)
    trunk, trunk_length = line
    thighs = hip_lines(pose, lens)
    legs = (LegAngles(), LegAngles())
    directions: list[LegDirection | None] = [None, None]
    for which, end in enumerate(ENDS):
        hip, ankle = pose.landmarks[end.hip], pose.landmarks[end.ankle]
        if thighs.legs[which] is not None and hip is not None and ankle is not None and known(ankle):
            leg = legs[which]
            directions[which] = direction(pose, end, trunk, planes)
            leg.way = direction(pose, end, _UPRIGHT, planes)
            leg.knee_deg = knee_flexion_deg(pose, end)
            leg.knee_bend_deg = bend_deg(thighs.legs[which], lens.ray(ankle, pose.aspect), planes)
            leg.stretch = planes.cos * math.hypot(ankle.x - hip.x, ankle.y - hip.y) / trunk_length
            leg.plantarflexion_deg = plantarflexion_deg(pose, end, trunk_length, planes)
            leg.toes_out_deg = toes_out_deg(pose, end, planes)
    hips = hip_angles(thighs, planes, movement, directions, standing)
    for leg, flexion_deg, abduction_deg in zip(legs, hips.flexion_deg, hips.abduction_deg, strict=True):
        leg.flexion_deg, leg.abduction_deg = flexion_deg, abduction_deg
    return BodyAngles(
        t_s=pose.t_s,
        left=legs[0],
        right=legs[1],
        trunk_deg=math.degrees(math.atan2(trunk[0], trunk[1])),
        trunk_forward_deg=hips.trunk_forward_deg,
        trunk_side_deg=hips.trunk_side_deg,
        trunk=trunk,
        trunk_length=trunk_length,
        facing_deg=facing_deg,
        heel_lift=heel_lift(pose, trunk_length),
        segments=hips.segments,
    )
