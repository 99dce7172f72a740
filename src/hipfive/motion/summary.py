"""Range of motion of a set: the typical figure of each side with its 95 % interval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hipfive.motion.events import Hold, Interval, Rep
from hipfive.motion.skeleton import Side
from hipfive.motion.uncertainty import Sighting, interval

_REP_MEASURES = ("arc_deg", "hip_flexion_max_deg", "hip_flexion_min_deg", "hip_abduction_max_deg", "radius_deg")
_HOLD_MEASURES = ("hip_flexion", "hip_abduction")
_FRONTAL = ("hip_abduction", "radius")
"""Beginnings of the names of figures that are read in the frontal plane; an arc follows the exercise."""


def range_of_motion(
    reps: Sequence[Rep], holds: Sequence[Hold], seen: Sighting, frontal: bool
) -> Mapping[str, Mapping[str, Interval]]:
    """Typical value (median) of each measure by side, with its 95 % interval.

    Parameters
    ----------
    reps, holds
        Of one set.
    seen
        How the set was seen.
    frontal
        Whether the exercise swings in the frontal plane.
    """
    found: dict[str, dict[str, Interval]] = {}
    for side in Side:
        values: dict[str, list[float]] = {}
        for rep in reps:
            if rep.complete and rep.side in (side, None):
                for name in _REP_MEASURES:
                    _collect(values, name, rep.measures.get(name))
        for hold in holds:
            if hold.side in (side.value, "both"):
                for name in _HOLD_MEASURES:
                    _collect(values, f"{name}_deg", hold.measures.get(f"{name}_{side.value[0]}_deg"))
        if values:
            found[side.value] = {
                name: interval(of, not (name.startswith(_FRONTAL) or (frontal and name == "arc_deg")), seen)
                for name, of in values.items()
            }
    return found


def _collect(values: dict[str, list[float]], name: str, value: float | None) -> None:
    if value is not None:
        values.setdefault(name, []).append(value)
