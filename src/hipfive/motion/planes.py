"""Where a ray meets the person's sagittal or frontal plane, and angles of segments in that plane.

With ψ the direction of the person's front on the level (0 towards the camera, +90° to the right of the picture), a ray
(X, Y) and a plane through the lens's distance, the meeting points are, up to one factor for the whole plane,

    sagittal   (forward, up) = (X sin ψ - cos ψ, Y) / |X cos ψ + sin ψ|
    frontal    (left, up)    = (X cos ψ + sin ψ, Y) / |X sin ψ - cos ψ|

Segments of one plane therefore have true angles whatever the distance. What lies in a parallel plane is only larger or
smaller, so that a thigh may be read in the plane of its own hip and the trunk in the middle.
"""

from __future__ import annotations

import math

from hipfive.motion.lens import Ray

Flat = tuple[float, float]
"""A point in a plane: forward (or left) and up, of no known unit."""

LEAST_VISIBLE = 0.26
"""Least |sin ψ| or |cos ψ|: a plane seen under less than 15° is not measured; ours, docs/decisions/0004."""
_EDGE_ON = 0.02
"""A ray that runs along the plane meets it nowhere."""


class Planes:
    """The planes of a person who faces ψ.

    Parameters
    ----------
    facing_deg
        [deg] ψ: 0 towards the camera, +90 to the right of the picture. Of a person lying on the back, the direction
        from head to feet.
    """

    __slots__ = ("cos", "frontal_seen", "sagittal_seen", "sin")

    def __init__(self, facing_deg: float) -> None:
        turn = math.radians(facing_deg)
        self.sin, self.cos = math.sin(turn), math.cos(turn)
        self.sagittal_seen = abs(self.sin) >= LEAST_VISIBLE
        self.frontal_seen = abs(self.cos) >= LEAST_VISIBLE

    def sagittal(self, ray: Ray) -> Flat | None:
        """Where a ray meets the sagittal plane; None when it runs along it."""
        across = (ray[0] * self.cos + self.sin) if self.sin > 0.0 else -(ray[0] * self.cos + self.sin)
        if across < _EDGE_ON:
            return None
        forward = ray[0] * self.sin - self.cos
        return forward / across, ray[1] / across

    def frontal(self, ray: Ray) -> Flat | None:
        """Where a ray meets the frontal plane; None when it runs along it."""
        ahead = (self.cos - ray[0] * self.sin) if self.cos > 0.0 else -(self.cos - ray[0] * self.sin)
        if ahead < _EDGE_ON:
            return None
        left = ray[0] * self.cos + self.sin
        return left / ahead, ray[1] / ahead


def hanging_deg(top: Flat, end: Flat) -> float:
    """Angle of a segment from hanging straight down [deg], forward (or left) positive."""
    return math.degrees(math.atan2(end[0] - top[0], top[1] - end[1]))


def leaning_deg(foot: Flat, top: Flat) -> float:
    """Angle of a segment from standing straight up [deg], forward (or left) positive."""
    return math.degrees(math.atan2(top[0] - foot[0], top[1] - foot[1]))


def between(a: Ray, b: Ray) -> Ray:
    """The ray midway between two."""
    return 0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])
