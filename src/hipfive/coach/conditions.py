"""The table of conditions: what each of them demands in each exercise. Every cell is a rule of the safety page.

Figures of limits [deg] that the page does not give are ours; docs/decisions/0005 says why. An exercise that is not
named is done as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hipfive.coach.demands import NOTHING, Bound, Demand

SMALL = ("small",)

_OUT = Demand(out=True)
_HOLD_ON = Demand(support=True, care=("hold_on",))
_SMALL = Demand(traits=SMALL, care=SMALL)
_HELD_SMALL = Demand(traits=SMALL, support=True, care=("hold_on", "small"))
_CHAIR = Demand(traits=("chair",), care=("chair",))
_ONE_FOOT = Demand(traits=("one_foot", "gentle"), care=("gentle",))
_FLEXION_60_DEG = 60.0
_HIP_90_DEG = 90.0
_LOW_DEG = 45.0
_NO_BACK_DEG = -5.0
_MIDLINE_DEG = -5.0
_MID_RANGE_DEG = 25.0
_TAILBONE_DOWN_DEG = 100.0

_TABLE: dict[str, dict[str, Demand]] = {
    "hip_replacement_posterior": {
        "leg-swing": Demand(bounds=(Bound("hip_flexion", above=_FLEXION_60_DEG),), care=("flexion_60",)),
        "side-leg-swing": Demand(bounds=(Bound("hip_abduction", below=_MIDLINE_DEG),), care=("no_crossing",)),
        "circular-swing": _OUT,
        "baby-pose": _OUT,
        "yoga-squat": Demand(
            traits=("chair",), bounds=(Bound("hip_flexion", above=_HIP_90_DEG),), care=("chair", "hip_90")
        ),
    },
    "hip_replacement_anterior": {
        "leg-swing": Demand(bounds=(Bound("hip_flexion", below=_NO_BACK_DEG),), care=("no_back_swing",)),
        "side-leg-swing": _SMALL,
        "circular-swing": _OUT,
        "baby-pose": _ONE_FOOT,
        "yoga-squat": _CHAIR,
    },
    "impingement": {
        "leg-swing": Demand(bounds=(Bound("hip_flexion", above=_LOW_DEG),), care=("low",)),
        "side-leg-swing": Demand(bounds=(Bound("hip_abduction", above=_MID_RANGE_DEG),), care=("mid_range",)),
        "circular-swing": _SMALL,
        "baby-pose": Demand(care=("stop_at_pinch",)),
        "yoga-squat": Demand(
            traits=("own_depth",), bounds=(Bound("hip_flexion", above=_HIP_90_DEG),), care=("mid_depth",)
        ),
    },
    "disc_leg_pain": {
        "leg-swing": _SMALL,
        "baby-pose": Demand(
            traits=("tailbone_down",), bounds=(Bound("hip_flexion", above=_TAILBONE_DOWN_DEG),), care=("tailbone",)
        ),
        "yoga-squat": Demand(traits=("chair", "no_roll_up"), care=("chair", "no_roll_up")),
    },
    "osteoporosis": {
        "leg-swing": _HOLD_ON,
        "baby-pose": Demand(traits=("no_curl",), care=("no_curl",)),
        "yoga-squat": Demand(traits=("chair", "no_fold", "no_roll_up"), care=("chair", "no_fold")),
    },
    "pregnancy_after_16_weeks": {
        "leg-swing": _HOLD_ON,
        "side-leg-swing": _SMALL,
        "circular-swing": _SMALL,
        "baby-pose": Demand(traits=("not_on_back",), care=("not_on_back",)),
        "yoga-squat": Demand(traits=("held", "no_fold"), support=True, care=("hold_on", "no_fold")),
    },
    "pelvic_girdle_pain": {
        "leg-swing": _HELD_SMALL,
        "side-leg-swing": _OUT,
        "circular-swing": _OUT,
        "baby-pose": _ONE_FOOT,
        "yoga-squat": _SMALL,
    },
    "blood_pressure_glaucoma": {
        "baby-pose": Demand(traits=("head_level",), care=("head_level",), most=3),
        "yoga-squat": Demand(traits=("head_up",), care=("head_up",)),
    },
    "falls_dizziness_neuropathy": {
        "leg-swing": Demand(support=True, care=("hold_on",), offers=("seated",)),
        "side-leg-swing": _HOLD_ON,
        "circular-swing": _HOLD_ON,
        "baby-pose": Demand(care=("way_up",)),
        "yoga-squat": _CHAIR,
    },
    "knee_injury": {
        "baby-pose": Demand(traits=("no_knee_force",), care=("knee",)),
        "yoga-squat": Demand(traits=("own_depth",), care=("comfortable_depth",)),
    },
}

CONDITIONS: Mapping[str, Mapping[str, Demand]] = MappingProxyType(
    {condition: MappingProxyType(demands) for condition, demands in _TABLE.items()}
)
"""Demands by condition and exercise; an exercise that is not named is done as it is."""

SUPPORT_CONDITIONS = ("falls_dizziness_neuropathy", "osteoporosis", "pregnancy_after_16_weeks", "pelvic_girdle_pain")
"""Conditions with which the person holds on in every standing exercise."""


def demands_for(exercise: str, conditions: tuple[str, ...]) -> tuple[tuple[str, Demand], ...]:
    """(condition, demand) for this exercise, in the order of ``conditions``.

    A condition that this version of the program does not know forbids everything: what it asks for is not known.
    """
    found = ((condition, CONDITIONS.get(condition, {exercise: _OUT}).get(exercise)) for condition in conditions)
    return tuple((condition, demand) for condition, demand in found if demand is not None)


def demand_of(condition: str, exercise: str) -> Demand:
    """One cell of the table; a cell that is not filled demands nothing."""
    return CONDITIONS[condition].get(exercise, NOTHING)
