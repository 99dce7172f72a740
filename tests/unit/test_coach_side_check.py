"""Asking for a foot: once is a mix-up, twice is a mirrored picture, and nobody is kept waiting."""

from __future__ import annotations

from hipfive.coach.side_check import PATIENCE_S, SideCheck
from hipfive.motion.skeleton import Side


def test_the_named_foot_passes_also_after_a_mix_up() -> None:
    assert SideCheck(Side.LEFT).step(Side.LEFT, 5.0) == "passed"
    check = SideCheck(Side.RIGHT)
    assert [check.step(side, 1.0) for side in (None, Side.LEFT, Side.RIGHT)] == [None, "other_foot", "passed"]


def test_the_other_foot_twice_means_that_the_picture_is_mirrored() -> None:
    check = SideCheck(Side.LEFT)
    assert [check.step(Side.RIGHT, t_s) for t_s in (1.0, 4.0)] == ["other_foot", "swapped"]


def test_it_gives_up_in_time() -> None:
    check = SideCheck(Side.LEFT)
    assert [check.step(None, 100.0 + t_s) for t_s in (0.0, PATIENCE_S - 0.1, PATIENCE_S)] == [None, None, "given_up"]
