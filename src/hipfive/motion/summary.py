"""Range of motion of a set: the typical arc of each side with its 95 % interval."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median, stdev

from hipfive.motion.events import Hold, Interval, Rep
from hipfive.motion.skeleton import Side

_SYSTEMATIC_DEG = 4.0
"""[deg] Half the 95 % interval of the systematic error of a calibrated, well seen angle; measured on the bench,
docs/explanation/accuracy.md."""
_BADLY_SEEN = 1.6
"""Factor on it when the set was not calibrated or not seen from where the exercise asks. Ours, the same page."""

_ROM_MEASURES = ("arc_deg", "hip_flexion_max_deg", "hip_flexion_min_deg", "hip_abduction_max_deg", "radius_deg")
_HOLD_MEASURES = ("hip_flexion", "hip_abduction")


def range_of_motion(reps: Sequence[Rep], holds: Sequence[Hold], trusted: bool) -> Mapping[str, Mapping[str, Interval]]:
    """Typical value (median) of each measure by side, with its 95 % interval.

    Parameters
    ----------
    trusted
        Whether the set was calibrated and seen from a view that suits.
    """
    found: dict[str, dict[str, Interval]] = {}
    for side in Side:
        values: dict[str, list[float]] = {}
        for rep in reps:
            if rep.complete and rep.side in (side, None):
                for name in _ROM_MEASURES:
                    _collect(values, name, rep.measures.get(name))
        for hold in holds:
            if hold.side in (side.value, "both"):
                for name in _HOLD_MEASURES:
                    _collect(values, f"{name}_deg", hold.measures.get(f"{name}_{side.value[0]}_deg"))
        if values:
            found[side.value] = {name: interval(of, trusted) for name, of in values.items()}
    return found


def _collect(values: dict[str, list[float]], name: str, value: float | None) -> None:
    if value is not None:
        values.setdefault(name, []).append(value)


def interval(values: Sequence[float], trusted: bool) -> Interval:
    """Median of repeated values [deg] with its 95 % interval: scatter of the mean and systematic error combined."""
    middle = median(values)
    systematic = _SYSTEMATIC_DEG * (1.0 if trusted else _BADLY_SEEN)
    scatter = 1.96 * stdev(values) / math.sqrt(len(values)) if len(values) > 1 else 0.0
    half = math.hypot(systematic, scatter)
    return Interval(middle, middle - half, middle + half, len(values))
