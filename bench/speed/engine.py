"""What the engine costs: microseconds of one core for each frame, in pure Python."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

PASSES = 5
"""How often the same frames are measured; the fastest pass is what the engine takes when left alone."""

FACING_DEG = {"side": 70.0, "half_side": 60.0, "front": 10.0}


@dataclass(frozen=True)
class EngineCost:
    """Of one exercise on one set of frames: mean and slowest hundredth [µs of processor time a frame]."""

    frames: int
    mean_us: float
    slowest_us: float


def synthetic(exercise: Exercise) -> list[Pose]:
    """Frames of a perfect pose model: the exercise's own key poses, three cycles a side, at 30 Hz."""
    return list(Rehearsal(exercise).poses(Camera(facing_deg=FACING_DEG[exercise.view.guide])))


def engine_cost(exercise: Exercise, poses: Sequence[Pose]) -> EngineCost:
    """Step the engine through these frames, several times over, and take the fastest pass."""
    best: list[float] = []
    for _ in range(PASSES):
        engine = Engine(exercise)
        took_s = []
        for pose in poses:
            start_s = time.thread_time()
            engine.step(pose)
            took_s.append(time.thread_time() - start_s)
        engine.drain()
        if not best or sum(took_s) < sum(best):
            best = took_s
    return EngineCost(len(best), 1e6 * sum(best) / len(best), 1e6 * quantiles(best, n=100)[-1])


def engine_rows(kept: dict[str, Sequence[Pose]]) -> list[str]:
    """A table of every exercise, on synthetic frames and on landmarks of its own clip where there is one."""
    rows = [
        "| exercise | synthetic, mean | slowest 1 % | landmarks of a clip, mean | slowest 1 % |",
        "|---|---|---|---|---|",
    ]
    for exercise in EXERCISES.values():
        row = [f"`{exercise.id}`"]
        for poses in (synthetic(exercise), kept.get(exercise.id)):
            if poses is None:
                row += ["–", "–"]
                continue
            cost = engine_cost(exercise, poses)
            row += [f"{cost.mean_us:.0f} µs", f"{cost.slowest_us:.0f} µs"]
        rows.append(f"| {' | '.join(row)} |")
    return rows
