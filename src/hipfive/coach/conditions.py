"""What a condition changes in the routine, as data; rules of the safety page.

An exercise is ``out`` where the page says so, and also where it asks for a form that the routine does not have yet
(a chair squat without fold): the camera and the spoken steps would ask for just what must not be done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Change:
    """What one condition changes in one exercise.

    Attributes
    ----------
    out
        The exercise is left out.
    care
        What to mind, words ``care-<id>``.
    waived
        Form rules that are not judged, because the condition forbids what they ask for.
    variant
        The variant that is done instead.
    one_size
        The halves (small, then large) are dropped.
    """

    out: bool = False
    care: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()
    variant: str | None = None
    one_size: bool = False


_OUT = Change(out=True)
_HOLD_ON = Change(care=("hold_on",))
_SMALL = Change(care=("small",), one_size=True)
_ONE_FOOT = "behind-thighs-one-foot"

_TABLE: dict[str, dict[str, Change]] = {
    "hip_replacement_posterior": {
        "leg-swing": Change(care=("flexion_60",)),
        "side-leg-swing": Change(care=("no_crossing",)),
        "circular-swing": _OUT,
        "baby-pose": _OUT,
        "yoga-squat": _OUT,
    },
    "hip_replacement_anterior": {
        "leg-swing": Change(care=("no_back_swing",)),
        "side-leg-swing": _SMALL,
        "circular-swing": _OUT,
        "baby-pose": Change(care=("gentle",), variant=_ONE_FOOT),
        "yoga-squat": _OUT,
    },
    "impingement": {
        "leg-swing": Change(care=("low",)),
        "side-leg-swing": Change(care=("mid_range",)),
        "circular-swing": _SMALL,
        "baby-pose": Change(care=("stop_at_pinch",)),
        "yoga-squat": Change(care=("mid_range",), waived=("shallow", "hands_not_down")),
    },
    "disc_leg_pain": {"leg-swing": _SMALL, "baby-pose": _OUT, "yoga-squat": _OUT},
    "osteoporosis": {"leg-swing": _HOLD_ON, "baby-pose": _OUT, "yoga-squat": _OUT},
    "pregnancy_after_16_weeks": {
        "leg-swing": _HOLD_ON,
        "side-leg-swing": _SMALL,
        "circular-swing": _SMALL,
        "baby-pose": _OUT,
        "yoga-squat": _OUT,
    },
    "pelvic_girdle_pain": {
        "leg-swing": Change(care=("hold_on", "small")),
        "side-leg-swing": _OUT,
        "circular-swing": _OUT,
        "baby-pose": Change(care=("gentle",), variant=_ONE_FOOT),
        "yoga-squat": Change(care=("small",), waived=("shallow", "hands_not_down")),
    },
    "blood_pressure_glaucoma": {
        "baby-pose": Change(care=("head_level",), variant=_ONE_FOOT),
        "yoga-squat": _OUT,
    },
    "falls_dizziness_neuropathy": {
        "leg-swing": _HOLD_ON,
        "side-leg-swing": _HOLD_ON,
        "circular-swing": _HOLD_ON,
        "baby-pose": Change(care=("way_up",)),
        "yoga-squat": _OUT,
    },
    "knee_injury": {
        "baby-pose": Change(care=("knee",)),
        "yoga-squat": Change(care=("comfortable_depth",), waived=("shallow", "hands_not_down")),
    },
}

CONDITIONS: Mapping[str, Mapping[str, Change]] = MappingProxyType(
    {condition: MappingProxyType(changes) for condition, changes in _TABLE.items()}
)
"""Changes by condition and exercise; an exercise that is not named is done as it is."""

SUPPORT_CONDITIONS = ("falls_dizziness_neuropathy", "osteoporosis", "pregnancy_after_16_weeks", "pelvic_girdle_pain")
"""Conditions with which the person holds on in every standing exercise."""


def changes_for(exercise: str, conditions: tuple[str, ...]) -> tuple[tuple[str, Change], ...]:
    """(condition, change) for this exercise, in the order of ``conditions``; unknown conditions change nothing."""
    found = ((condition, CONDITIONS.get(condition, {}).get(exercise)) for condition in conditions)
    return tuple((condition, change) for condition, change in found if change is not None)
