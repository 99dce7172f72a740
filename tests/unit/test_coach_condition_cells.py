"""Each cell of the safety page's table word for word, beside what the code demands for it; none may be missing."""

from __future__ import annotations

import pytest
from tests.unit.test_coach_conditions import CELLS as TRIED

from hipfive.coach.conditions import CONDITIONS, demand_of
from hipfive.coach.demands import Bound, Demand
from hipfive.exercises import EXERCISES


def flexion(above: float | None = None, below: float | None = None) -> tuple[Bound, ...]:
    return (Bound("hip_flexion", above, below),)


def abduction(above: float | None = None, below: float | None = None) -> tuple[Bound, ...]:
    return (Bound("hip_abduction", above, below),)


OUT = Demand(out=True)
OK = Demand()
HOLD_ON = Demand(support=True, care=("hold_on",))
SMALL = Demand(traits=("small",), care=("small",))
CHAIR = Demand(traits=("chair",), care=("chair",))
ONE_FOOT = Demand(traits=("one_foot", "gentle"), care=("gentle",))
L, S, C, B, Y = "leg-swing", "side-leg-swing", "circular-swing", "baby-pose", "yoga-squat"

CELLS: dict[tuple[str, str], tuple[str, Demand]] = {
    ("hip_replacement_posterior", L): ("flexion ≤ 60°", Demand(bounds=flexion(above=60.0), care=("flexion_60",))),
    ("hip_replacement_posterior", S): (
        "no crossing the midline",
        Demand(bounds=abduction(below=-5.0), care=("no_crossing",)),
    ),
    ("hip_replacement_posterior", C): ("out", OUT),
    ("hip_replacement_posterior", B): ("out", OUT),
    ("hip_replacement_posterior", Y): (
        "chair squat, hip ≤ 90°",
        Demand(traits=("chair",), bounds=flexion(above=90.0), care=("chair", "hip_90")),
    ),
    ("hip_replacement_anterior", L): ("no back swing", Demand(bounds=flexion(below=-5.0), care=("no_back_swing",))),
    ("hip_replacement_anterior", S): ("small", SMALL),
    ("hip_replacement_anterior", C): ("out", OUT),
    ("hip_replacement_anterior", B): ("one foot, gentle", ONE_FOOT),
    ("hip_replacement_anterior", Y): ("chair squat", CHAIR),
    ("impingement", L): ("low", Demand(bounds=flexion(above=45.0), care=("low",))),
    ("impingement", S): ("mid-range", Demand(bounds=abduction(above=25.0), care=("mid_range",))),
    ("impingement", C): ("small only", SMALL),
    ("impingement", B): ("stop at a pinch", Demand(care=("stop_at_pinch",))),
    ("impingement", Y): (
        "to mid-depth",
        Demand(traits=("own_depth",), bounds=flexion(above=90.0), care=("mid_depth",)),
    ),
    ("disc_leg_pain", L): ("ok, small", SMALL),
    ("disc_leg_pain", S): ("ok", OK),
    ("disc_leg_pain", C): ("ok", OK),
    ("disc_leg_pain", B): (
        "tailbone down or out",
        Demand(traits=("tailbone_down",), bounds=flexion(above=100.0), care=("tailbone",)),
    ),
    ("disc_leg_pain", Y): (
        "chair squat, no roll-up",
        Demand(traits=("chair", "no_roll_up"), care=("chair", "no_roll_up")),
    ),
    ("osteoporosis", L): ("supported", HOLD_ON),
    ("osteoporosis", S): ("ok", OK),
    ("osteoporosis", C): ("ok", OK),
    ("osteoporosis", B): ("out (supine knee lift instead)", Demand(traits=("no_curl",), care=("no_curl",))),
    ("osteoporosis", Y): (
        "chair squat, no fold, no roll-up",
        Demand(traits=("chair", "no_fold", "no_roll_up"), care=("chair", "no_fold")),
    ),
    ("pregnancy_after_16_weeks", L): ("supported", HOLD_ON),
    ("pregnancy_after_16_weeks", S): ("small", SMALL),
    ("pregnancy_after_16_weeks", C): ("small", SMALL),
    ("pregnancy_after_16_weeks", B): (
        "out (side-lying or seated instead)",
        Demand(traits=("not_on_back",), care=("not_on_back",)),
    ),
    ("pregnancy_after_16_weeks", Y): (
        "supported, no fold hold",
        Demand(traits=("held", "no_fold"), support=True, care=("hold_on", "no_fold")),
    ),
    ("pelvic_girdle_pain", L): (
        "supported, small",
        Demand(traits=("small",), support=True, care=("hold_on", "small")),
    ),
    ("pelvic_girdle_pain", S): ("out", OUT),
    ("pelvic_girdle_pain", C): ("out", OUT),
    ("pelvic_girdle_pain", B): ("one foot", ONE_FOOT),
    ("pelvic_girdle_pain", Y): ("small", SMALL),
    ("blood_pressure_glaucoma", L): ("ok", OK),
    ("blood_pressure_glaucoma", S): ("ok", OK),
    ("blood_pressure_glaucoma", C): ("ok", OK),
    ("blood_pressure_glaucoma", B): (
        "head level, short",
        Demand(traits=("head_level",), care=("head_level",), most=3),
    ),
    ("blood_pressure_glaucoma", Y): ("no head below heart", Demand(traits=("head_up",), care=("head_up",))),
    ("falls_dizziness_neuropathy", L): (
        "hold on, or seated",
        Demand(support=True, care=("hold_on",), offers=("seated",)),
    ),
    ("falls_dizziness_neuropathy", S): ("hold on", HOLD_ON),
    ("falls_dizziness_neuropathy", C): ("hold on", HOLD_ON),
    ("falls_dizziness_neuropathy", B): ("with a way to get up", Demand(care=("way_up",))),
    ("falls_dizziness_neuropathy", Y): ("chair squat", CHAIR),
    ("knee_injury", L): ("ok", OK),
    ("knee_injury", S): ("ok", OK),
    ("knee_injury", C): ("ok", OK),
    ("knee_injury", B): ("no force on the knee", Demand(traits=("no_knee_force",), care=("knee",))),
    ("knee_injury", Y): (
        "to a comfortable depth",
        Demand(traits=("own_depth",), care=("comfortable_depth",)),
    ),
}
EVERY = [(condition, exercise) for condition in CONDITIONS for exercise in EXERCISES]


def test_every_cell_that_there_is_is_here_and_is_tried_by_name() -> None:
    assert set(CELLS) == set(EVERY)
    assert {str(cell.id) for cell in TRIED} == {f"{condition} × {exercise}" for condition, exercise in EVERY}


@pytest.mark.parametrize("cell", EVERY, ids=" × ".join)
def test_the_cell_demands_what_the_page_says(cell: tuple[str, str]) -> None:
    words, demand = CELLS[cell]
    assert demand_of(*cell) == demand, words
