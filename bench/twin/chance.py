"""What is drawn by chance for any clip: a person's build, one of several choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from bench.twin.body import Phenotype

T = TypeVar("T")


def one(rng: np.random.Generator, choices: Sequence[T]) -> T:
    """One of the choices."""
    return choices[int(rng.integers(len(choices)))]


def phenotype(rng: np.random.Generator) -> Phenotype:
    """A woman or a man, from young to about eighty, from slight to heavy."""
    woman = int(rng.integers(2))
    return Phenotype(
        gender=float(woman),
        age=round(rng.uniform(0.67, 1.0), 2),
        muscle=round(rng.uniform(0.3, 0.7), 2),
        weight=round(rng.uniform(0.25, 0.95), 2),
        height=round(rng.uniform(0.3, 0.7), 2),
        proportions=round(rng.uniform(0.3, 0.7), 2),
        stature_m=round(rng.uniform(1.50, 1.76) if woman else rng.uniform(1.62, 1.92), 2),
    )
