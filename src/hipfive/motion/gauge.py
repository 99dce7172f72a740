"""The one angle that is shown while an exercise is done."""

from __future__ import annotations

from collections.abc import Mapping

from hipfive.motion.exercise import Gauge
from hipfive.motion.frame import END
from hipfive.motion.skeleton import Side


def gauge_deg(gauge: Gauge | None, active: Side | None, angles: Mapping[str, float | None]) -> float | None:
    """The angle the exercise is about: on the moving leg, else the larger of both [deg]; None where not known.

    Examples
    --------
    >>> gauge_deg("hip_flexion", None, {"hip_flexion_l": 3.0, "hip_flexion_r": -20.0})
    -20.0
    """
    if gauge is None or gauge == "circle_radius":
        return None
    if active is not None:
        return angles[f"{gauge}_{END[active]}"]
    known = [value for value in (angles[f"{gauge}_{end}"] for end in END.values()) if value is not None]
    return max(known, key=abs) if known else None
