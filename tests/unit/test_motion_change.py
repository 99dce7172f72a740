"""When a figure has really changed."""

from __future__ import annotations

import numpy as np
import pytest

from hipfive.motion.change import (
    LEAST_BAND_DEG,
    USUAL_BAND_DEG,
    change_of,
    detectable_deg,
)


def test_one_trial_is_no_change() -> None:
    assert change_of([]) is None
    assert change_of([40.0]) is None


def test_before_there_are_four_the_usual_band_holds() -> None:
    change = change_of([40.0, 51.0, 52.0])
    assert change is not None
    assert (change.first_deg, change.latest_deg, change.deg) == (40.0, 52.0, 12.0)
    assert (change.band_deg, change.own_band, change.real) == (USUAL_BAND_DEG, False, True)


def test_the_band_is_that_of_the_formula() -> None:
    # differences 2, -2, 2: SEM² = 12 / 6 = 2; t(3) = 3.18; 3.18 · √2 · √2
    assert detectable_deg([40.0, 42.0, 40.0, 42.0]) == pytest.approx(6.36)


def test_trials_that_are_alike_by_chance_make_no_band_of_nothing() -> None:
    change = change_of([40.0] * 6 + [42.0] * 3)
    assert change is not None
    assert change.band_deg >= LEAST_BAND_DEG
    assert not change.real


def test_a_steady_rise_is_a_change_and_no_spread() -> None:
    change = change_of([30.0 + 0.5 * n for n in range(30)])
    assert change is not None
    assert change.band_deg == LEAST_BAND_DEG
    assert change.real


@pytest.mark.parametrize("sessions", [6, 12, 40])
def test_nothing_that_only_varies_is_called_real_more_than_once_in_twenty(sessions: int) -> None:
    chance = np.random.default_rng(7)
    called = sum(
        change is not None and change.real
        for _ in range(2000)
        if (change := change_of([float(chance.normal(50.0, 4.0)) for _ in range(sessions)]))
    )
    assert called <= 0.05 * 2000


def test_a_change_of_three_bands_is_seen() -> None:
    chance = np.random.default_rng(8)
    seen = 0
    for _ in range(500):
        trials = [float(chance.normal(50.0 if n < 10 else 65.0, 3.0)) for n in range(20)]
        change = change_of(trials)
        seen += change is not None and change.real
    assert seen >= 0.9 * 500
