"""The exercises: every module of this package that declares ``EXERCISE``, in the order of the routine.

A new exercise is one new file here plus its words in ``messages``; there is no list to edit.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from hipfive.motion.exercise import Exercise


def _declared() -> Mapping[str, Exercise]:
    modules = (importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    found = [module.EXERCISE for module in modules if hasattr(module, "EXERCISE")]
    return MappingProxyType({exercise.id: exercise for exercise in sorted(found, key=lambda e: e.order)})


EXERCISES: Mapping[str, Exercise] = _declared()
"""Every exercise by its identifier, in the order of the routine."""
