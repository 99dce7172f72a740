"""A chair put under a posed body: as high as the body sits, its front edge behind the knees."""

from __future__ import annotations

from collections.abc import Callable

from bench.twin.body import BodyPose
from bench.twin.furniture import CUSHION, WOOD, Box
from bench.twin.look import region_weights
from bench.twin.rig import ANNY, Rig

Furnish = Callable[[Rig, BodyPose], tuple[Box, ...]]
BEHIND_KNEE_M, HALF_WIDTH_M, SINKS_M = 0.11, 0.23, 0.012
LEG_M, BACK_HIGH_M, ARM_HIGH_M = 0.035, 0.42, 0.20


def seat(kind: str) -> Furnish:
    """A `stool`, a `chair` with a back, or an `armchair`, for a person who sits on it in the first frame."""

    def furnish(rig: Rig, pose: BodyPose) -> tuple[Box, ...]:
        vertices = rig.body.skin(pose, 0)[0]
        sits = region_weights(rig.body, "upperleg", "root", "pelvis") > 0.6
        knee_y = min(float(pose.position[0, rig.body.index(f"lowerleg01.{label}"), 1]) for label in ANNY.values())
        hip_y = float(pose.position[0, rig.body.index("upperleg01.L"), 1])
        behind = sits & (vertices[:, 1] > 0.5 * (knee_y + hip_y))
        top = float(vertices[behind, 2].min()) + SINKS_M
        back = float(vertices[behind, 1].max()) + 0.03
        middle = float(pose.position[0, rig.body.index("root"), 0])
        return boxes(kind, (knee_y + BEHIND_KNEE_M, back), top, middle)

    return furnish


def boxes(kind: str, span_y: tuple[float, float], top: float, middle_x: float) -> tuple[Box, ...]:
    """The parts of a chair whose seat reaches over `span_y` (front, back) at the height `top` [m]."""
    front, back = span_y
    left, right = middle_x + HALF_WIDTH_M, middle_x - HALF_WIDTH_M
    parts = [Box((right, front, top - 0.045), (left, back, top), CUSHION)]
    for x in (right, left - LEG_M):
        parts += [Box((x, y, 0.0), (x + LEG_M, y + LEG_M, top - 0.045), WOOD) for y in (front, back - LEG_M)]
    if kind != "stool":
        parts.append(Box((right, back, top + 0.12), (left, back + 0.03, top + BACK_HIGH_M), CUSHION))
        parts += [Box((x, back, top), (x + LEG_M, back + 0.03, top + 0.12), WOOD) for x in (right, left - LEG_M)]
    if kind == "armchair":
        for x in (right - 0.05, left):
            parts.append(Box((x, front + 0.05, top + ARM_HIGH_M - 0.03), (x + 0.05, back, top + ARM_HIGH_M), WOOD))
            post = (x + 0.01, front + 0.06, top - 0.045), (x + 0.04, front + 0.09, top + ARM_HIGH_M)
            parts.append(Box(*post, WOOD))
    return tuple(parts)
