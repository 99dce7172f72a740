"""Samples of any frame rate on an even grid."""

from __future__ import annotations

import pytest

from hipfive.motion.evenly import Evenly


def grid_of(times_s: list[float]) -> list[tuple[float, float]]:
    """Points of the grid for samples whose value is their time."""
    evenly = Evenly()
    return [(t_s, values[0]) for at_s in times_s for t_s, values in evenly.step(at_s, (at_s,))]


@pytest.mark.parametrize("fps", [10.0, 24.0, 60.0, 240.0])
def test_the_grid_is_the_same_at_every_frame_rate(fps: float) -> None:
    grid = grid_of([frame / fps for frame in range(round(3.0 * fps))])
    assert [t_s for t_s, _ in grid[:27]] == pytest.approx([0.1 * point for point in range(27)])
    assert all(value == pytest.approx(t_s, abs=0.07) for t_s, value in grid)


def test_a_short_hole_is_filled_with_what_is_nearest() -> None:
    grid = grid_of([0.0, 0.05, 0.1, 0.15, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75])
    assert grid[3] == pytest.approx((0.3, 0.15))
