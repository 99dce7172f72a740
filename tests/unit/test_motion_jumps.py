"""Angles that leap for a frame are unknown; those that stay where they leapt to are believed."""

from __future__ import annotations

from hipfive.motion.jumps import Jumps

FPS = 30.0


def stepped(values: list[float | None], fps: float = FPS) -> list[float | None]:
    jumps = Jumps()
    return [jumps.step(frame / fps, {"hip_flexion_l": value})["hip_flexion_l"] for frame, value in enumerate(values)]


def test_a_leap_of_one_frame_is_unknown_and_nothing_else_is() -> None:
    assert stepped([1.0, 60.0, 2.0, 3.0]) == [1.0, None, 2.0, 3.0]


def test_what_stays_there_is_believed_after_a_while() -> None:
    told = stepped([0.0] + [60.0] * 10)
    assert told[1:5] == [None] * 4
    assert told[6:] == [60.0] * 5


def test_leaping_about_is_never_believed() -> None:
    assert stepped([0.0] + [90.0, -90.0] * 4)[1:] == [None] * 8


def test_a_fast_swing_is_no_leap() -> None:
    swing = [9.0 * frame for frame in range(8)]
    assert stepped(list(swing)) == swing


def test_after_a_gap_any_value_is_taken() -> None:
    assert stepped([0.0] + [None] * 15 + [60.0])[-1] == 60.0


def test_angles_are_followed_apart() -> None:
    jumps = Jumps()
    jumps.step(0.0, {"hip_flexion_l": 0.0, "hip_flexion_r": 60.0})
    assert jumps.step(1 / FPS, {"hip_flexion_l": 60.0, "hip_flexion_r": 61.0}) == {
        "hip_flexion_l": None,
        "hip_flexion_r": 61.0,
    }
