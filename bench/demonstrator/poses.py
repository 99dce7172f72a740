"""Which key poses of a movement are still pictures, and where those are."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hipfive.motion.exercise import Exercise

PAGE = Path(__file__).parents[2] / "frontend"
MODEL = PAGE / "public" / "demonstrator.glb"
PICTURES = PAGE / "public" / "stills"
INDEX = PAGE / "src" / "demonstrator" / "stills.json"
MOST_POSES = 4
APART_DEG = 12.0
"""Key poses that differ less, in every joint, are one picture (ours: less is hardly seen)."""


def shares(exercise: Exercise) -> list[float]:
    """Where in the cycle the poses are that tell most: the first, then always the one that differs most from all."""
    poses = exercise.key_poses[:-1]  # the last closes the cycle
    cycle_s = exercise.key_poses[-1].at_s

    def apart_deg(one: int, other: int) -> float:
        a, b = poses[one].angles_deg, poses[other].angles_deg
        return max(abs(a.get(joint, 0.0) - b.get(joint, 0.0)) for joint in {**a, **b})

    chosen = [0]
    while len(chosen) < MOST_POSES:
        least = {at: min(apart_deg(at, other) for other in chosen) for at in range(len(poses))}
        furthest = max(least, key=lambda at: least[at])
        if least[furthest] < APART_DEG:
            break
        chosen.append(furthest)
    return [round(poses[at].at_s / cycle_s, 3) for at in sorted(chosen)]


def file_of(name: str) -> Path:
    """Where the pictures of a movement are."""
    return PICTURES / f"{name.replace('/', '--')}.webp"


def model_digest() -> str:
    """Which model this is."""
    return hashlib.sha256(MODEL.read_bytes()).hexdigest()[:16]
