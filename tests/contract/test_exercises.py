"""What every exercise must be, found by walking the package: a new file there is held to all of it."""

from __future__ import annotations

import importlib
import math
import pkgutil
import re
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

import hipfive.exercises
from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, Hold, Measured, Rep, SetResult
from hipfive.motion.exercise import Circle, Exercise, FormRule, Variant, as_done
from hipfive.motion.form import judge
from hipfive.motion.sight import view_suits
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera, figure_frames

MODULES = {
    info.name: importlib.import_module(f"{hipfive.exercises.__name__}.{info.name}")
    for info in pkgutil.iter_modules(hipfive.exercises.__path__)
}
LEG_ANGLES = ("hip_flexion", "hip_abduction", "knee_flexion", "ankle_plantarflexion", "arm_flexion", "arm_abduction",
              "elbow_flexion")  # fmt: skip
POSED = {f"{name}_{end}" for name in LEG_ANGLES for end in "ws"} | {"trunk_forward", "trunk_side", "trunk_side_w"}
"""Names of angles that a synthetic body and the moved figure understand."""
FACING_DEG = {"side": 80.0, "front": 15.0, "half_side": 50.0}


@pytest.fixture(params=EXERCISES.values(), ids=list(EXERCISES))
def exercise(request: pytest.FixtureRequest) -> Exercise:
    found: Exercise = request.param
    return found


@cache
def rehearsed(exercise_id: str) -> tuple[tuple[Event, ...], SetResult]:
    """The exercise's own key poses, performed before a camera where it asks for one."""
    exercise = EXERCISES[exercise_id]
    engine = Engine(exercise)
    poses = Rehearsal(exercise, cycles=2).poses(Camera(FACING_DEG[exercise.view.guide]), 20.0)
    events = tuple(event for pose in poses for event in engine.step(pose))
    return events, engine.finish()


def done(exercise: Exercise) -> tuple[Rep | Hold, ...]:
    _, result = rehearsed(exercise.id)
    return (*result.reps, *result.holds)


def documentation(exercise: Exercise) -> str:
    return MODULES[exercise.id.replace("-", "_")].__doc__ or ""


def test_every_declaration_is_found_and_known_by_its_file() -> None:
    declared = {name: module.EXERCISE for name, module in MODULES.items() if hasattr(module, "EXERCISE")}
    assert {name.replace("_", "-") for name in declared} == set(EXERCISES)
    assert all(exercise.id == name == key for (key, exercise), name in zip(EXERCISES.items(), EXERCISES, strict=True))
    assert [exercise.order for exercise in EXERCISES.values()] == list(range(1, len(EXERCISES) + 1))


def test_identity_and_documentation(exercise: Exercise) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", exercise.id)
    assert exercise.revision >= 1
    first, _, rest = documentation(exercise).partition("\n\n")
    assert re.fullmatch(r"[^\n]+: [^\n]+\.", first)
    assert "Measured:" in rest
    assert "never through pain" in rest.lower()
    assert exercise.references
    assert all(len(reference) > 20 for reference in exercise.references)


def test_rules_have_one_limit_a_reason_and_a_name_of_their_own(exercise: Exercise) -> None:
    names = [rule.id for rule in exercise.rules]
    assert names
    assert len(set(names)) == len(names)
    for rule in exercise.rules:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", rule.id)
        assert (rule.above is None) != (rule.below is None), rule.id
        assert len(rule.reason) > 20, rule.id
        assert rule.joint, rule.id


def test_rules_are_broken_beyond_their_limit_and_not_at_it(exercise: Exercise) -> None:
    for rule in exercise.rules:
        limit, beyond = _limit(rule)
        needed = {} if rule.needs is None else {rule.needs: 0.0}
        for value, found in ((limit, False), (limit + 1e-6 * beyond, True), (limit - beyond, False)):
            verdict = judge((rule,), {rule.measure: value, **needed}, 0.0)
            assert verdict.broken == ((rule.id,) if found else ())
            assert verdict.not_judged == ()


def test_a_rule_that_cannot_be_judged_says_so_and_is_not_broken(exercise: Exercise) -> None:
    for rule in exercise.rules:
        limit, beyond = _limit(rule)
        for measures in ({}, {rule.measure: None}):
            assert judge((rule,), measures, 0.0).not_judged == (rule.id,)
            assert judge((rule,), measures, 0.0).broken == ()
        if rule.front_within_deg is not None:
            for turned_deg in (rule.front_within_deg + 1.0, rule.front_within_deg - 179.0):
                assert judge((rule,), {rule.measure: limit + beyond}, turned_deg).not_judged == (rule.id,)
        if rule.needs is not None:
            assert judge((rule,), {rule.measure: limit - beyond}, 0.0).not_judged == (rule.id,)
            assert judge((rule,), {rule.measure: limit + beyond}, 0.0).broken == (rule.id,)


def test_every_rule_is_judged_or_the_documentation_says_that_it_is_not(exercise: Exercise) -> None:
    """The measure of a rule is known for every repetition and hold of a rehearsal."""
    assert done(exercise)
    for rule in exercise.rules:
        judged = {of.measures.get(rule.measure) is not None for of in done(exercise)}
        said = f"``{rule.id}``" in documentation(exercise).partition("Not judged")[2]
        assert judged == {not said}, rule.id


def test_its_own_key_poses_are_recognised_and_break_no_rule(exercise: Exercise) -> None:
    events, result = rehearsed(exercise.id)
    assert result.calibrated
    assert result.view_suitable
    assert result.faults == result.warnings == ()
    assert result.rejected == () or isinstance(exercise.movement, Circle)  # the way back from the last circle
    assert {of.side for of in done(exercise)} == (
        {"left", "right"} if exercise.dose.sides == ("left", "right") else {"both" if result.holds else None}
    )
    assert result.rom or not any(of.side for of in done(exercise))
    shown = {event.gauge_deg is not None for event in events if isinstance(event, Measured)}
    assert (True in shown) == (exercise.gauge in ("hip_flexion", "hip_abduction"))


def test_the_guided_view_suits(exercise: Exercise) -> None:
    least, most = exercise.view.facing_deg
    assert 0.0 <= least < most <= 180.0
    for facing_deg in (FACING_DEG[exercise.view.guide], -FACING_DEG[exercise.view.guide], least, most):
        assert view_suits(exercise.view.facing_deg, exercise.view.back_too, facing_deg)
    assert exercise.view.lying == (exercise.base == "lying")


def test_key_poses_make_one_closed_cycle(exercise: Exercise) -> None:
    times_s = [pose.at_s for pose in exercise.key_poses]
    assert times_s[0] == 0.0
    assert all(before < after for before, after in pairwise(times_s))
    assert exercise.key_poses[0].angles_deg == exercise.key_poses[-1].angles_deg
    assert {name for pose in exercise.key_poses for name in pose.angles_deg} <= POSED


def test_variants_are_steps_about_the_default_dose(exercise: Exercise) -> None:
    levels = {variant.level: variant for variant in exercise.variants}
    assert len(levels) == len(exercise.variants) == len({variant.id for variant in exercise.variants})
    assert levels[0].dose == exercise.dose
    assert min(levels) < 0 < max(levels)
    assert sorted(levels) == list(range(min(levels), max(levels) + 1))
    work_s = [levels[level].dose.work_s for level in sorted(levels)]
    assert work_s == sorted(work_s)
    for variant in exercise.variants:
        assert variant.dose.kind == exercise.dose.kind
        assert variant.dose.halves == exercise.dose.halves


VERSIONS = [
    pytest.param(exercise, version, id=f"{exercise.id}: {version.id}")
    for exercise in EXERCISES.values()
    for version in (*exercise.variants, *exercise.substitutes)
]


@pytest.mark.parametrize(("exercise", "version"), VERSIONS)
def test_every_version_is_recognised_by_its_own_key_poses(exercise: Exercise, version: Variant) -> None:
    """A version is a whole exercise: its poses are counted by its own movement, inside its own limits."""
    performed = as_done(exercise, version.id)
    engine = Engine(performed)
    poses = Rehearsal(performed, cycles=2).poses(Camera(FACING_DEG[performed.view.guide]), 20.0)
    events = [event for pose in poses for event in engine.step(pose)]
    result = engine.finish()
    assert (result.reps or result.holds) or not version.measured
    assert all(rep.complete for rep in result.reps)
    assert result.faults == ()
    for measured in (event for event in events if isinstance(event, Measured)):
        for name, angle in measured.angles.items():
            assert angle is None or not any(
                limit.passed(angle) for limit in version.limits if name.startswith(limit.signal)
            )


@pytest.mark.parametrize(("exercise", "version"), VERSIONS)
def test_every_version_is_declared_whole(exercise: Exercise, version: Variant) -> None:
    performed = as_done(exercise, version.id)
    assert (performed.id, performed.dose) == (exercise.id, version.dose)
    assert version.dose.kind == exercise.dose.kind
    assert performed.key_poses[0].angles_deg == performed.key_poses[-1].angles_deg
    assert {name for pose in performed.key_poses for name in pose.angles_deg} <= POSED
    assert all((limit.above is None) != (limit.below is None) and len(limit.reason) > 20 for limit in version.limits)
    if version in exercise.substitutes:
        assert version.level <= 0
        assert version.key_poses


def test_no_two_versions_share_a_name(exercise: Exercise) -> None:
    names = [version.id for version in (*exercise.variants, *exercise.substitutes)]
    assert len(set(names)) == len(names)
    assert as_done(exercise, None) is as_done(exercise, "unheard_of") is exercise


def test_the_moved_figure_stays_in_its_picture_and_comes_back_to_its_start(exercise: Exercise) -> None:
    figure: dict[str, Any] = figure_frames(exercise, fps=10.0)
    width, height = figure["size"]
    frames = figure["frames"]
    assert len(frames) == round(exercise.key_poses[-1].at_s * 10.0)
    assert len({tuple(bone["name"] for bone in frame["bones"]) for frame in frames}) == 1
    for frame in frames:
        for bone in frame["bones"]:
            assert math.isfinite(bone["z"])
            assert all(0.0 <= bone[x] <= width and 0.0 <= bone[y] <= height for x, y in (("x1", "y1"), ("x2", "y2")))
        assert 0.0 <= frame["head"]["x"] <= width
    step = max(_moved(before, after) for before, after in pairwise(frames))
    assert 0.0 < step < 0.2 * height
    assert _moved(frames[-1], frames[0]) <= step


def _limit(rule: FormRule) -> tuple[float, float]:
    """A rule's limit, and 1 or -1 for the side that is beyond it."""
    if rule.above is not None:
        return rule.above, 1.0
    assert rule.below is not None
    return rule.below, -1.0


def _moved(before: dict[str, Any], after: dict[str, Any]) -> float:
    """How far the end of a bone goes between two pictures at most."""
    bones = zip(before["bones"], after["bones"], strict=True)
    return max(math.hypot(b["x2"] - a["x2"], b["y2"] - a["y2"]) for a, b in bones)
