"""How wrong a stated angle may be: its 95 % interval, from what was at hand when it was measured.

Errors that do not know of each other add up as squares: the landmarks' own (``_LANDMARK_DEG``, more of somebody lying),
what the pose model loses or adds of a wide movement (``_GAIN``), the facing's, which scales what is seen of the plane,
and a missing zero. Checked against rendered people whose angles are known: docs/explanation/accuracy.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, stdev

from hipfive.motion.events import Interval

_LANDMARK_DEG = 2.2
"""[deg] Standard error of a small angle. Measured on bench/twin, docs/explanation/accuracy.md."""
_GAIN = 0.08
"""Standard error in proportion to the angle: the model sees 80–105 % of a swing. The same page."""
_FACING_DEG = 6.0
"""[deg] Standard error of the facing. The same page."""
_NO_ZERO_DEG = 4.0
"""[deg] Standard error of the zero without a quiet moment: how differently people stand. Ours, the same page."""
_LYING_DEG = 9.0
"""[deg] Standard error more of a hip that is flexed while lying: folded bodies are read badly. Same page."""
_LYING_GAIN = 0.045
"""The same in proportion, of somebody lying, instead of ``_GAIN``. docs/decisions/0017."""
_DEPTH_DEG = 6.0
"""[deg] Standard error more of an angle in the sagittal plane whose forward part is the world landmarks' depth: circles
are mostly seen from the front. Measured on 12 circle clips of bench/twin's development split; the same page."""
_BADLY_SEEN = 1.6
"""Factor on all where the view does not suit the exercise. Ours, the same page."""
_NORMAL_95 = 1.96


@dataclass(frozen=True, slots=True)
class Sighting:
    """How a set was seen.

    Attributes
    ----------
    facing_deg
        [deg] Direction of the body's front, None when never known.
    calibrated
        Whether the zero comes from a quiet moment.
    suitable
        Whether the view suits the exercise.
    lying
        Whether the person lies on the back.
    by_depth
        Whether what is forward is told by the world landmarks' depth, as in circles.
    """

    facing_deg: float | None
    calibrated: bool
    suitable: bool
    lying: bool = False
    by_depth: bool = False


def interval(values_deg: Sequence[float], sagittal: bool, seen: Sighting) -> Interval:
    """Median of repeated values [deg] with its 95 % interval.

    Parameters
    ----------
    values_deg
        [deg] of the repetitions of one set, at least one.
    sagittal
        Whether the angle lies in the sagittal plane, else in the frontal.
    seen
        How the set was seen.
    """
    middle = median(values_deg)
    scatter = stdev(values_deg) / math.sqrt(len(values_deg)) if len(values_deg) > 1 else 0.0
    half = _NORMAL_95 * math.hypot(standard_error_deg(middle, sagittal, seen), scatter)
    return Interval(middle, middle - half, middle + half, len(values_deg))


def standard_error_deg(angle_deg: float, sagittal: bool, seen: Sighting) -> float:
    """Standard error of an angle [deg].

    A segment at θ is seen as sin θ · |sin ψ| across, so that an error of the facing ψ moves θ by ½ sin 2θ · cot ψ of
    it; in the frontal plane by tan ψ. Of a plane that is hardly seen the factor stops at 3.
    """
    turn = math.radians(45.0 if seen.facing_deg is None else seen.facing_deg)
    seen_share = abs(math.sin(turn) if sagittal else math.cos(turn))
    lost_share = abs(math.cos(turn) if sagittal else math.sin(turn))
    stretch = min(lost_share / seen_share, 3.0) if seen_share > 0.0 else 3.0
    by_facing = 0.5 * math.sin(2.0 * math.radians(min(abs(angle_deg), 45.0))) * stretch * _FACING_DEG
    zero_deg = 0.0 if seen.calibrated else _NO_ZERO_DEG
    lying_deg, gain = (_LYING_DEG, _LYING_GAIN) if seen.lying else (0.0, _GAIN)
    depth_deg = _DEPTH_DEG if seen.by_depth and sagittal else 0.0
    error_deg = math.hypot(_LANDMARK_DEG, gain * angle_deg, by_facing, zero_deg, lying_deg, depth_deg)
    return error_deg if seen.suitable else _BADLY_SEEN * error_deg
