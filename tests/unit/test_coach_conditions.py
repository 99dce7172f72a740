"""Every cell of the safety page's table, by its name; and any two conditions together."""

from __future__ import annotations

from itertools import combinations

import pytest

from hipfive.coach.conditions import CONDITIONS, SUPPORT_CONDITIONS, demand_of, demands_for
from hipfive.coach.demands import NOTHING, Bound, Demand, Fit, fit, meets, versions
from hipfive.coach.routine import build_routine, fit_for
from hipfive.exercises import EXERCISES
from hipfive.motion.exercise import Limit, as_done

OUT = "out"
AS_IT_IS = "standard"
ORDER = ("leg-swing", "side-leg-swing", "circular-swing", "baby-pose", "yoga-squat")
TABLE = {
    "hip_replacement_posterior": ("to-60", "no-crossing", OUT, OUT, "chair-high"),
    "hip_replacement_anterior": ("forward-only", "small", OUT, "behind-thighs-one-foot", "chair"),
    "impingement": ("low", "mid-range", "small", AS_IT_IS, "mid-depth"),
    "disc_leg_pain": ("small", AS_IT_IS, AS_IT_IS, "one-foot-gentle", "chair"),
    "osteoporosis": (AS_IT_IS, AS_IT_IS, AS_IT_IS, "supine-knee-lift", "chair"),
    "pregnancy_after_16_weeks": (AS_IT_IS, "small", "small", "side-lying", "supported"),
    "pelvic_girdle_pain": ("small", OUT, OUT, "behind-thighs-one-foot", "small"),
    "blood_pressure_glaucoma": (AS_IT_IS, AS_IT_IS, AS_IT_IS, "behind-thighs-one-foot", "upright"),
    "falls_dizziness_neuropathy": (AS_IT_IS, AS_IT_IS, AS_IT_IS, AS_IT_IS, "chair"),
    "knee_injury": (AS_IT_IS, AS_IT_IS, AS_IT_IS, "behind-thighs", "comfortable-depth"),
}
HOLD_ON = {
    ("osteoporosis", "leg-swing"),
    ("pregnancy_after_16_weeks", "leg-swing"),
    ("pregnancy_after_16_weeks", "yoga-squat"),
    ("pelvic_girdle_pain", "leg-swing"),
    ("falls_dizziness_neuropathy", "leg-swing"),
    ("falls_dizziness_neuropathy", "side-leg-swing"),
    ("falls_dizziness_neuropathy", "circular-swing"),
}
CARE = {
    ("impingement", "baby-pose"): "stop_at_pinch",
    ("falls_dizziness_neuropathy", "baby-pose"): "way_up",
    ("knee_injury", "baby-pose"): "knee",
    ("blood_pressure_glaucoma", "baby-pose"): "head_level",
}
LIMITS_DEG = {
    ("hip_replacement_posterior", "leg-swing"): ("hip_flexion", 60.0),
    ("hip_replacement_posterior", "yoga-squat"): ("hip_flexion", 90.0),
    ("hip_replacement_posterior", "side-leg-swing"): ("hip_abduction", -5.0),
    ("hip_replacement_anterior", "leg-swing"): ("hip_flexion", -5.0),
    ("impingement", "leg-swing"): ("hip_flexion", 45.0),
}
CELLS = [
    pytest.param(condition, exercise, expected, id=f"{condition} × {exercise}")
    for condition, row in TABLE.items()
    for exercise, expected in zip(ORDER, row, strict=True)
]
PAIRS = [pytest.param(*pair, id=" + ".join(pair)) for pair in combinations(CONDITIONS, 2)]


def test_the_table_here_is_as_large_as_the_page() -> None:
    assert set(TABLE) == set(CONDITIONS)
    assert set(ORDER) == set(EXERCISES)
    assert {key[0] for key in (*HOLD_ON, *CARE, *LIMITS_DEG)} <= set(TABLE)


@pytest.mark.parametrize(("condition", "exercise", "expected"), CELLS)
def test_cell(condition: str, exercise: str, expected: str) -> None:
    found = fit_for(EXERCISES[exercise], (condition,))
    routine = build_routine({exercise: EXERCISES[exercise]}, conditions=(condition,))
    if expected == OUT:
        assert found is None
        assert routine.sets == ()
        assert [(left.exercise, left.reason) for left in routine.left_out] == [(exercise, condition)]
        return
    assert found is not None
    assert found.version.id == expected
    assert found.support == ((condition, exercise) in HOLD_ON)
    assert routine.left_out == ()
    for plan in routine.sets:
        assert (plan.variant or AS_IT_IS) == expected
        assert plan.exercise.dose.sides == as_done(EXERCISES[exercise], plan.variant).dose.sides
        assert plan.hold
        assert plan.because == ((condition,) if demand_of(condition, exercise) != NOTHING else ())
        if (condition, exercise) in CARE:
            assert CARE[condition, exercise] in plan.care
    if (condition, exercise) in LIMITS_DEG:
        signal, figure = LIMITS_DEG[condition, exercise]
        assert [
            limit for limit in found.version.limits if limit.signal == signal and figure in (limit.above, limit.below)
        ]


@pytest.mark.parametrize(("condition", "exercise", "expected"), CELLS)
def test_what_is_done_keeps_to_what_the_cell_demands(condition: str, exercise: str, expected: str) -> None:
    """The key poses of the version themselves stay inside its limits, and so inside the condition's."""
    found = fit_for(EXERCISES[exercise], (condition,))
    assert (found is None) == (expected == OUT)
    if found is not None:
        assert meets(found.version, demand_of(condition, exercise))
        for limit in found.version.limits:
            angles = [
                value
                for pose in found.version.key_poses
                for name, value in pose.angles_deg.items()
                if name.startswith(limit.signal)
            ]
            assert not any(limit.passed(angle) for angle in (*angles, 0.0))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_conditions_are_both_kept_or_the_exercise_is_left_out(one: str, other: str) -> None:
    for exercise in EXERCISES.values():
        apart = [fit_for(exercise, (condition,)) for condition in (one, other)]
        both = fit_for(exercise, (one, other))
        assert fit_for(exercise, (other, one)) == both or both is None or both.care != ()
        if None in apart:
            assert both is None
        if both is not None:
            assert all(meets(both.version, demand_of(condition, exercise.id)) for condition in (one, other))
            assert both.support == any(each.support for each in apart if each is not None)


def test_all_conditions_together_leave_nothing_that_is_not_met() -> None:
    routine = build_routine(EXERCISES, conditions=tuple(CONDITIONS))
    assert {left.exercise for left in routine.left_out} | set(routine.exercise_ids()) == set(EXERCISES)
    for plan in routine.sets:
        version = plan.exercise.version(plan.variant or AS_IT_IS)
        assert version is not None
        assert all(meets(version, demand_of(condition, plan.exercise.id)) for condition in CONDITIONS)


def test_where_only_all_together_leave_it_out_the_first_condition_is_the_reason() -> None:
    conditions = ("blood_pressure_glaucoma", "impingement", "pelvic_girdle_pain")
    demands = (Demand(traits=("chair",)), Demand(traits=("own_depth",), bounds=(Bound("hip_abduction", above=1.0),)))
    assert fit(EXERCISES["yoga-squat"], demands) is None
    left = build_routine(EXERCISES, conditions=conditions).left_out
    assert {(each.exercise, each.reason) for each in left} == {
        ("side-leg-swing", "pelvic_girdle_pain"),
        ("circular-swing", "pelvic_girdle_pain"),
    }


def test_an_unknown_condition_leaves_everything_out() -> None:
    assert build_routine(EXERCISES, conditions=("unheard_of",)).sets == ()
    assert demands_for("leg-swing", ("unheard_of",)) == (("unheard_of", Demand(out=True)),)


def test_what_is_offered_may_be_chosen_and_nothing_else() -> None:
    falls, swing = ("falls_dizziness_neuropathy",), EXERCISES["leg-swing"]
    for wanted, version in (("seated", "seated"), ("small", AS_IT_IS), ("unheard_of", AS_IT_IS), (None, AS_IT_IS)):
        found = fit_for(swing, falls, wanted)
        assert found is not None
        assert found.version.id == version
    plain = fit_for(swing, (), "seated")
    assert plain is not None
    assert plain.version.id == AS_IT_IS
    limited = fit_for(swing, (*falls, "hip_replacement_posterior"), "seated")
    assert limited is not None
    assert limited.version.id == "to-60"


def test_versions_are_tried_the_least_changed_first_and_never_a_harder_one() -> None:
    for exercise in EXERCISES.values():
        found = versions(exercise)
        assert found[0].id == AS_IT_IS
        assert [version.level for version in found] == sorted((version.level for version in found), reverse=True)
        assert all(version.level <= 0 for version in found)


def test_a_bound_is_met_by_a_limit_that_is_at_least_as_strict_on_the_same_angle() -> None:
    reason = "a test"
    above, below = Bound("hip_flexion", above=60.0), Bound("hip_flexion", below=-5.0)
    for limit, met in (
        (Limit("a", "hip_flexion", reason, above=60.0), (True, False)),
        (Limit("a", "hip_flexion", reason, above=45.0), (True, False)),
        (Limit("a", "hip_flexion", reason, above=60.5), (False, False)),
        (Limit("a", "hip_flexion", reason, below=-5.0), (False, True)),
        (Limit("a", "hip_flexion", reason, below=0.0), (False, True)),
        (Limit("a", "hip_flexion", reason, below=-6.0), (False, False)),
        (Limit("a", "hip_abduction", reason, above=10.0), (False, False)),
    ):
        assert (above.met_by(limit), below.met_by(limit)) == met


def test_a_limit_is_passed_beyond_its_figure_by_as_much_as_is_asked() -> None:
    above, below = Limit("a", "hip_flexion", "r", above=60.0), Limit("b", "hip_flexion", "r", below=-5.0)
    assert [above.passed(angle) for angle in (59.0, 60.0, 60.1)] == [False, False, True]
    assert [below.passed(angle) for angle in (-4.0, -5.0, -5.1)] == [False, False, True]
    assert above.passed(58.0, -5.0)
    assert not above.passed(54.0, -5.0)
    assert not below.passed(-6.0, 2.0)


def test_caps_care_and_support_of_several_demands_add_up() -> None:
    demands = (Demand(care=("a", "b"), most=4), Demand(care=("b", "c"), most=3, support=True))
    found = fit(EXERCISES["leg-swing"], demands)
    assert found == Fit(EXERCISES["leg-swing"].variants[1], changed=True, support=True, care=("a", "b", "c"), most=3)
    nothing = fit(EXERCISES["leg-swing"], ())
    assert nothing is not None
    assert not nothing.changed
    assert (nothing.support, Fit(nothing.version, changed=False).support) == (False, False)


def test_conditions_with_which_the_person_holds_on_are_conditions() -> None:
    assert set(SUPPORT_CONDITIONS) <= set(CONDITIONS)
    assert {condition for condition, _ in HOLD_ON} == set(SUPPORT_CONDITIONS)
