"""Random sessions with pauses, steps, turns and movements that must not count; at length: `make bench-counting`."""

from __future__ import annotations

import random

import pytest
from bench.counting.__main__ import one
from bench.counting.noise import Noise, filmed
from bench.counting.score import Score, scored
from bench.counting.sessions import BUILD, session

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze

SEEDS = (1, 2)
SHARP_S = 0.25
SHARP = ("leg-swing", "side-leg-swing", "yoga-squat")


def is_right(score: Score, within_s: float) -> bool:
    late = [error for error in (*score.start_s, *score.end_s) if abs(error) > within_s]
    return score.counted_right and not late and score.sides_wrong == score.directions_wrong == 0


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", list(BUILD))
def test_everything_done_is_counted_once_on_its_side_and_in_its_time(exercise: str, seed: int) -> None:
    score = one(exercise, seed, clean=True)
    assert is_right(score, SHARP_S if exercise in SHARP else 0.4), score


@pytest.mark.parametrize("exercise", ["leg-swing", "side-leg-swing"])
@pytest.mark.parametrize("fps", [10.0, 60.0])
def test_the_count_does_not_depend_on_frame_rate_and_noise(exercise: str, fps: float) -> None:
    stage, _ = session(exercise, 2)
    noise = Noise(jitter=0.0006, drift=0.0008, depth_m=0.008, spikes_hz=0.05, slide=0.1, exchanges_hz=0.0, lost=0.02)
    poses = filmed(stage, EXERCISES[exercise].base, random.Random(2), fps, noise)  # noqa: S311 – noise, not secrets
    score = scored(exercise, stage.truth, analyze(EXERCISES[exercise], poses))
    assert is_right(score, 0.35), score


def test_sessions_hold_what_must_not_count() -> None:
    refused = [len(session(exercise, seed)[0].truth.rejected) for exercise in BUILD for seed in range(6)]
    assert sum(refused) > 10
