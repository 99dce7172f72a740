"""The five exercises as motions, one file each, found by their exercise's id."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from bench.twin.motions.common import Motion, Plan

EXERCISES = ("leg-swing", "side-leg-swing", "circular-swing", "baby-pose", "yoga-squat")


def build(plan: Plan) -> Motion:
    """The motion a plan asks for."""
    module = import_module(f"bench.twin.motions.{plan.exercise.replace('-', '_')}")
    return cast(Motion, module.build(plan))


def faults_of(exercise: str) -> tuple[str, ...]:
    """The faults an exercise's motion can be given."""
    module = import_module(f"bench.twin.motions.{exercise.replace('-', '_')}")
    return cast("tuple[str, ...]", module.FAULTS)
