"""The hips of legs that move alike, in a squat.

Two legs give two numbers for two: what both knees do is forward, what parts them is outward. In a squat the hip
landmark leaves the joint, towards the crease of the groin, so that thigh and trunk both seem shorter than in the quiet
stance. There the joint is looked for: near the landmark, and where thigh and trunk have the lengths they had (least
squares, two Gauss-Newton steps). docs/decisions/0007 has what that gains.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from hipfive.motion.hip_lines import NOT_KNOWN, Angles, HipLines, Trunk, apart, upright_deg
from hipfive.motion.planes import Flat, Planes, between, hanging_deg, leaning_deg

MOST_FLEXION_DEG = 60.0
"""[deg] Beyond it the frontal-plane projection of the thigh says nothing of abduction; ours, docs/decisions/0004."""
_OWN_SHARE = 0.45
_OWN_BY_SPREAD = 0.3
"""How much of the difference between two legs that move alike is believed to be forward and not outward: at most the
first, seen from the side, and less as the view turns to the front, since knees part by about twice as much as one leads
the other. Ours, docs/decisions/0007."""
_JOINT_SD, _THIGH_SD, _TRUNK_SD = 0.06, 0.05, 0.08
"""[trunk lengths] How far the hip joint may be from its landmark, and the thigh's and the trunk's length from those of
the stance: the trunk bends, knees go outward. Ours, chosen on 28 clips, docs/decisions/0016."""
_STEPS = 2


@dataclass(frozen=True, slots=True)
class Segments:
    """Lengths in the sagittal plane of a quiet stance, in the plane's unit."""

    thigh: float
    trunk: float


def segments(lines: HipLines, planes: Planes, trunk: Trunk | None) -> Segments | None:
    """Lengths of thigh and trunk in the sagittal plane; None when not known."""
    one, other = lines.legs
    if one is None or other is None or trunk is None:
        return None
    knee = planes.sagittal(between(one[1], other[1]))
    return None if knee is None else Segments(math.dist(knee, trunk.middle), trunk.length)


def mean_segments(of: Iterable[Segments | None]) -> Segments | None:
    """Mean lengths of the poses in which they are known."""
    known = [one for one in of if one is not None]
    if not known:
        return None
    return Segments(sum(one.thigh for one in known) / len(known), sum(one.trunk for one in known) / len(known))


def squatting(
    lines: HipLines, planes: Planes, trunk: Trunk | None, standing: Segments | None
) -> tuple[Angles, float | None]:
    """Flexion of both hips, and the trunk's lean forward [deg]; ``standing`` are the lengths of the stance."""
    seen, unseen = planes.sin * planes.sin * _OWN_BY_SPREAD, planes.cos * planes.cos
    share = _OWN_SHARE * seen / (seen + unseen)
    lean_deg = None if trunk is None else trunk.lean_deg
    one, other = lines.legs
    if one is None or other is None or trunk is None or standing is None:
        return _together(lines, planes, trunk, share), lean_deg
    knee = planes.sagittal(between(one[1], other[1]))
    if knee is None:
        return NOT_KNOWN, lean_deg
    joint = _joint(trunk, knee, standing)
    moved = Trunk(leaning_deg(joint, trunk.top), trunk.length, joint, trunk.shift, trunk.to_shoulders)
    return _together(lines, planes, moved, share), moved.lean_deg


def _joint(trunk: Trunk, knee: Flat, standing: Segments) -> Flat:
    """The middle between the hip joints, from the landmark and the lengths of the stance."""
    bones = (
        (knee, standing.thigh, 1.0 / (_THIGH_SD * standing.trunk) ** 2),
        (trunk.top, standing.trunk, 1.0 / (_TRUNK_SD * standing.trunk) ** 2),
    )
    near = 1.0 / (_JOINT_SD * standing.trunk) ** 2
    x, y = trunk.middle
    for _ in range(_STEPS):
        xx, xy, yy = near, 0.0, near
        gx, gy = near * (x - trunk.middle[0]), near * (y - trunk.middle[1])
        for end, length, weight in bones:
            dx, dy = x - end[0], y - end[1]
            now = math.hypot(dx, dy)
            if now < 1e-9:
                continue
            dx, dy = dx / now, dy / now
            gx, gy = gx + weight * (now - length) * dx, gy + weight * (now - length) * dy
            xx, xy, yy = xx + weight * dx * dx, xy + weight * dx * dy, yy + weight * dy * dy
        determinant = xx * yy - xy * xy
        x, y = x - (yy * gx - xy * gy) / determinant, y - (xx * gy - xy * gx) / determinant
    return x, y


def _together(lines: HipLines, planes: Planes, trunk: Trunk | None, share: float) -> Angles:
    """Flexion of both hips [deg] from the mean of the thighs; of what sets them apart ``share`` is believed."""
    one, other = lines.legs
    if one is None or other is None or trunk is None:
        return apart(lines, planes.sagittal, trunk)
    knee = planes.sagittal(between(one[1], other[1]))
    if knee is None:
        return NOT_KNOWN
    forward, up = knee[0] - trunk.middle[0], knee[1] - trunk.middle[1]
    found: list[float | None] = []
    for leg in (one, other):
        own_hip, own_knee = planes.sagittal(leg[0]), planes.sagittal(leg[1])
        if own_hip is None or own_knee is None:
            return NOT_KNOWN
        joint = trunk.joint(own_hip)
        own = (own_knee[0] - joint[0], own_knee[1] - joint[1])
        thigh = (forward + share * (own[0] - forward), up + share * (own[1] - up))
        found.append(upright_deg(hanging_deg((0.0, 0.0), thigh) + trunk.lean_deg))
    return found[0], found[1]


def parted(lines: HipLines, planes: Planes, trunk: Trunk | None, flexion: Angles) -> Angles:
    """Abduction of both hips [deg], the same for both: how far the knees are apart, more than the hips are."""
    one, other = lines.legs
    if one is None or other is None or trunk is None:
        return NOT_KNOWN
    met = [planes.frontal(ray) for ray in (*one, *other)]
    if any(angle is None or abs(angle) > MOST_FLEXION_DEG for angle in flexion) or None in met:
        return NOT_KNOWN
    left_hip, left_knee, right_hip, right_knee = (point for point in met if point is not None)
    out = 0.5 * ((left_knee[0] - left_hip[0]) - (right_knee[0] - right_hip[0]))
    down = 0.5 * ((left_hip[1] - left_knee[1]) + (right_hip[1] - right_knee[1]))
    abduction_deg = math.degrees(math.atan2(out, down))
    return abduction_deg, abduction_deg
