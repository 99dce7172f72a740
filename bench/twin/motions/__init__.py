"""The movements, one file each, found by their name: the five exercises, and two that laboratories film."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from bench.twin.motions.common import Motion, Plan

EXERCISES = ("leg-swing", "side-leg-swing", "circular-swing", "baby-pose", "yoga-squat")
LABORATORY = ("squat", "sit-to-stand")
"""Movements with known angles that are no exercise of ours: only the angles are compared."""
MOTIONS = EXERCISES + LABORATORY
ANALYSED_AS = {"squat": "yoga-squat", "sit-to-stand": "yoga-squat"}
"""What a laboratory's movement is given to the analysis as."""


def build(plan: Plan) -> Motion:
    """The motion a plan asks for."""
    module = import_module(f"bench.twin.motions.{plan.exercise.replace('-', '_')}")
    return cast(Motion, module.build(plan))


def faults_of(exercise: str) -> tuple[str, ...]:
    """The faults an exercise's motion can be given."""
    module = import_module(f"bench.twin.motions.{exercise.replace('-', '_')}")
    return cast("tuple[str, ...]", module.FAULTS)
