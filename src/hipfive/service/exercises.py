"""The exercises' declarations as plain JSON, as the page wants them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from hipfive.motion.exercise import Circle, Dose, Exercise, Held, Movement, Phases, Swing

_MOVEMENTS: tuple[tuple[type, str], ...] = (
    (Swing, "swing"),
    (Circle, "circle"),
    (Held, "held"),
    (Phases, "phases"),
)


def describe_all(exercises: Mapping[str, Exercise]) -> list[dict[str, Any]]:
    """All exercises in the order of the routine."""
    return [describe(exercise) for exercise in sorted(exercises.values(), key=lambda one: one.order)]


def describe(exercise: Exercise) -> dict[str, Any]:
    """One exercise; angles in degrees, times in seconds."""
    view = exercise.view
    return {
        "id": exercise.id,
        "revision": exercise.revision,
        "order": exercise.order,
        "base": exercise.base,
        "view": {
            "guide": view.guide,
            "facing_deg": list(view.facing_deg),
            "lying": view.lying,
            "back_too": view.back_too,
        },
        "dose": describe_dose(exercise.dose),
        "movement": _describe_movement(exercise.movement),
        "gauge": exercise.gauge,
        "walking_band_deg": None if exercise.walking_band_deg is None else list(exercise.walking_band_deg),
        "rules": [{"id": rule.id, "joint": rule.joint} for rule in exercise.rules],
        "variants": [
            {"id": variant.id, "level": variant.level, "dose": describe_dose(variant.dose)}
            for variant in exercise.variants
        ],
        "references": list(exercise.references),
    }


def describe_dose(dose: Dose) -> dict[str, Any]:
    """A dose; ``amount`` is seconds, breaths or repetitions, as ``kind`` says."""
    return {
        "kind": dose.kind,
        "amount": dose.amount,
        "sides": list(dose.sides),
        "breath_s": dose.breath_s,
        "halves": list(dose.halves),
    }


def _describe_movement(movement: Movement) -> dict[str, Any]:
    """How it is recognised: the kind and its figures."""
    kind = next(name for cls, name in _MOVEMENTS if isinstance(movement, cls))
    figures = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(movement).items()}
    return {"kind": kind, **figures}
