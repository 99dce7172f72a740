"""How somebody lies who is quietly flat on the back: where the feet point, and how far below the level the hips are.

A flat body is much the same in everybody, measured in trunk lengths: shoulders, hips, knees and ankles have their
places (``_PLACES``), the legs are a little longer or shorter. The camera from which such a body looks like the
landmarks is found by Gauss-Newton steps with a robust loss. Shoulders and hips tell by their width
across the picture how high the camera is, and by how askew they stand the direction. docs/decisions/0017.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from hipfive.motion.facing import Facing
from hipfive.motion.lens import Lens, lens_at, usual_focal
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint

_PLACES: tuple[tuple[Joint, Joint, float, float, float], ...] = (
    (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, -1.05, 0.32, -0.02),
    (Joint.LEFT_HIP, Joint.RIGHT_HIP, 0.0, 0.21, 0.0),
    (Joint.LEFT_KNEE, Joint.RIGHT_KNEE, 0.83, 0.30, -0.09),
    (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE, 1.65, 0.325, -0.215),
)
"""Left and right landmark, and where they are [trunk lengths]: from the hips towards the feet, outward, above the hips.
Fitted to 9 rendered bodies; docs/decisions/0017."""
_MARK_SD = 0.08
_BELOW_DEG, _BELOW_SD_DEG = -20.0, 10.0
"""[deg] How far above the level the hips are seen before anything is known, and its standard error."""
_FACING_SD_DEG = 12.0
_LEG_SD = 0.08
"""How much people differ in the length of the legs by that of the trunk. Ours."""
_MISFIT = 1.5
"""[``_MARK_SD``] What is further from a flat body's shape is none, or its landmarks are wrong: 0.2–0.8 on bench/twin
seen from the side, 18 from the feet. Ours, docs/decisions/0017."""
_PRIORS = 3
_STEPS = 12
_SMALL = 1e-5
_MOST = 30


@dataclass(frozen=True, slots=True)
class Flat:
    """How a flat body lies.

    Attributes
    ----------
    facing_deg
        [deg] Direction from head to feet, as ``planes`` counts it.
    above_deg
        [deg] How far above the level the hips are seen; negative below.
    """

    facing_deg: float
    above_deg: float


def settle(facing: Facing, poses: Sequence[Pose], seen_deg: float) -> Lens | None:
    """Tell ``facing`` how somebody lies in a quiet moment; the camera comes back, None where the body does not tell.

    Parameters
    ----------
    facing
        To be told; a body that is not understood lies as the world landmarks have it, where they agree.
    poses
        Of the quiet moment.
    seen_deg
        [deg] Direction from head to feet as the world landmarks have it.
    """
    flat = how_it_lies(poses, seen_deg, usual_focal(poses[-1]))
    if flat is not None:
        facing.lie(flat.facing_deg)
        return lens_at(poses[-1], flat.above_deg)
    if facing.known:
        facing.lie(seen_deg)
    return None


def how_it_lies(poses: Sequence[Pose], seen_deg: float, focal: float) -> Flat | None:
    """From the poses of a quiet moment; None when a part of the body is not known, or it looks like no flat body.

    Parameters
    ----------
    poses
        Of somebody flat on the back; at most ``_MOST`` of them, evenly spread, are used.
    seen_deg
        [deg] Direction from head to feet as the world landmarks have it.
    focal
        Of the camera [image heights].
    """
    marks = _mean_marks(poses[:: max(1, len(poses) // _MOST)])
    if marks is None:
        return None
    size = math.hypot(*(0.5 * (marks[0][axis] + marks[1][axis] - marks[2][axis] - marks[3][axis]) for axis in (0, 1)))
    if size < _SMALL:
        return None
    hips = tuple(0.5 * (marks[2][axis] + marks[3][axis]) for axis in (0, 1))
    fit = _Fit(marks, size, math.radians(seen_deg), focal, hips[1])
    away = focal / size * max(abs(math.sin(fit.seen)), 0.4)
    found = fit.solve([fit.seen, math.radians(_BELOW_DEG), math.log(away), hips[0] * away / focal, 1.0])
    if fit.misfit(found) > _MISFIT:
        return None
    facing_deg = (math.degrees(found[0]) + 180.0) % 360.0 - 180.0
    return Flat(facing_deg, math.degrees(found[1]))


def _mean_marks(poses: Sequence[Pose]) -> list[tuple[float, float]] | None:
    """Mean places of the landmarks in the order of ``_PLACES``, from the picture's middle [image heights]."""
    found = []
    for joint in (joint for pair in _PLACES for joint in pair[:2]):
        seen = [(mark.x - 0.5 * pose.aspect, mark.y - 0.5) for pose in poses if (mark := pose.landmarks[joint])]
        if not seen:
            return None
        found.append((sum(x for x, _ in seen) / len(seen), sum(y for _, y in seen) / len(seen)))
    return found


@dataclass(frozen=True, slots=True)
class _Fit:
    """Least squares for facing, height above the level [rad], log of distance, place across, and length of the legs."""

    marks: list[tuple[float, float]]
    size: float
    seen: float
    focal: float
    hips_up: float

    def solve(self, at: list[float]) -> list[float]:
        """From a first guess."""
        damp = 1e-3
        now = self._errors(at)
        for _ in range(_STEPS):
            slopes = []
            for index in range(len(at)):
                moved = [*at]
                moved[index] += _SMALL
                slopes.append([(b - a) / _SMALL for a, b in zip(now, self._errors(moved), strict=True)])
            weights = [1.0 / math.sqrt(1.0 + error * error) for error in now]
            normal = [[_dot(a, b, weights) for b in slopes] for a in slopes]
            for index, row in enumerate(normal):
                row[index] *= 1.0 + damp
            step = _solved(normal, [-_dot(slope, now, weights) for slope in slopes])
            nearer = [value + change for value, change in zip(at, step, strict=True)]
            errors = self._errors(nearer)
            if _loss(errors) < _loss(now):
                at, now, damp = nearer, errors, damp / 3.0
            else:
                damp *= 10.0
        return at

    def misfit(self, at: list[float]) -> float:
        """Root mean square of the landmarks' errors [their SD]."""
        errors = self._errors(at)[_PRIORS:]
        return math.sqrt(sum(error * error for error in errors) / len(errors))

    def _errors(self, at: list[float]) -> list[float]:
        """How far each landmark is from where the body would be seen, and each value from what is usual [their SD]."""
        facing, above, log_away, across, legs = at
        sin, cos, away = math.sin(facing), math.cos(facing), math.exp(log_away)
        pitch = above - math.atan(self.hips_up / self.focal)
        tilt_sin, tilt_cos = math.sin(pitch), math.cos(pitch)
        unit = 1.0 / (self.size * _MARK_SD)
        turned = (facing - self.seen + math.pi) % (2.0 * math.pi) - math.pi
        errors = [
            math.degrees(turned) / _FACING_SD_DEG,
            (math.degrees(above) - _BELOW_DEG) / _BELOW_SD_DEG,
            (legs - 1.0) / _LEG_SD,
        ]
        marks = iter(self.marks)
        for _, _, along, out, height in _PLACES:
            down = along * legs if along > 0.0 else along
            for left in (out, -out):
                right = across + sin * down + cos * left
                up = away * math.sin(above) + height
                ahead = away * math.cos(above) - cos * down + sin * left
                depth = max(ahead * tilt_cos + up * tilt_sin, 0.1)
                mark = next(marks)
                errors.append((self.focal * right / depth - mark[0]) * unit)
                errors.append((self.focal * (up * tilt_cos - ahead * tilt_sin) / depth - mark[1]) * unit)
        return errors


def _dot(a: Sequence[float], b: Sequence[float], weights: Sequence[float]) -> float:
    return sum(x * y * weight for x, y, weight in zip(a, b, weights, strict=True))


def _loss(errors: Sequence[float]) -> float:
    return sum(math.sqrt(1.0 + error * error) for error in errors)


def _solved(rows: list[list[float]], right: list[float]) -> list[float]:
    """Solution of a small set of linear equations whose matrix is positive definite."""
    count = len(right)
    table = [[*row, value] for row, value in zip(rows, right, strict=True)]
    for pivot in range(count):
        for below in range(pivot + 1, count):
            share = table[below][pivot] / table[pivot][pivot]
            table[below] = [b - share * a for a, b in zip(table[pivot], table[below], strict=True)]
    found = [0.0] * count
    for index in reversed(range(count)):
        known = sum(table[index][other] * found[other] for other in range(index + 1, count))
        found[index] = (table[index][count] - known) / table[index][index]
    return found
