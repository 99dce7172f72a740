"""How far landmarks lie from the joint centres: frame by frame, and which part of it the body's own axes explain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from bench.landmarks.read import Read
from bench.landmarks.truth import JOINTS, LANDMARK, SIDES, Array, Axes, Truth, axes
from numpy.typing import NDArray

LEGS = ("hip", "knee", "ankle")

APART = 0.15
"""[trunk lengths] legs whose knees and ankles are nearer to each other than this are not called exchanged (ours)."""

FEATURES: dict[str, tuple[str, ...]] = {
    "shoulder": ("up", "ahead", "out"),
    "hip": ("up", "ahead", "out", "thigh", "front"),
    "knee": ("up", "ahead", "out", "thigh"),
    "ankle": ("up", "ahead", "out", "shank"),
}
"""Along which of the body's axes each landmark may lie off its joint."""


@dataclass(frozen=True)
class Offsets:
    """A clip's landmarks against its truth.

    Attributes
    ----------
    truth
        What is known.
    seen
        Landmarks by joint name, (frames, 2), as `Truth.points`.
    visibility
        The same, (frames,).
    exchanged
        Frames in which left and right leg are plainly the wrong way round.
    """

    truth: Truth
    seen: dict[str, Array]
    visibility: dict[str, Array]
    exchanged: NDArray[np.bool_]

    def offset(self, name: str) -> Array:
        """From the joint to the landmark, (frames, 2) in trunk lengths; NaN where the legs are exchanged."""
        off = (self.seen[name] - self.truth.points[name]) / self.truth.trunk
        return np.where(self.exchanged[:, np.newaxis], np.nan, off)


def compare(truth: Truth, read: Read) -> Offsets:
    """Put what was read beside what is true."""
    frames = truth.frames[truth.frames < len(read.landmarks)]
    count = len(frames)
    seen = {name: read.landmarks[frames, joint, :2] for name, joint in LANDMARK.items()}
    visibility = {name: read.landmarks[frames, joint, 2] for name, joint in LANDMARK.items()}
    cut = Truth(
        truth.name,
        truth.exercise,
        frames,
        {name: points[:count] for name, points in truth.points.items()},
        truth.trunk,
        truth.facing_deg,
        {side: values[:count] for side, values in truth.flexion_deg.items()},
        truth.lying,
    )
    return Offsets(cut, seen, visibility, _exchanged(cut, seen))


def _exchanged(truth: Truth, seen: dict[str, Array]) -> NDArray[np.bool_]:
    def away(seen_side: str, true_side: str) -> Array:
        return sum(
            np.linalg.norm(seen[f"{joint}_{seen_side}"] - truth.points[f"{joint}_{true_side}"], axis=1)
            for joint in ("knee", "ankle")
        ) / (2 * truth.trunk)

    apart = sum(
        np.linalg.norm(truth.points[f"{joint}_l"] - truth.points[f"{joint}_r"], axis=1) for joint in ("knee", "ankle")
    ) / (2 * truth.trunk)
    straight, crossed = away("l", "l") + away("r", "r"), away("l", "r") + away("r", "l")
    return (apart > APART) & (crossed < 0.6 * straight)


@dataclass(frozen=True)
class Bias:
    """Where a landmark lies off its joint, in shares of the body's axes.

    Attributes
    ----------
    weights
        By axis: `up`, `ahead` and `out` in trunk lengths, `thigh` and `shank` in shares of that bone.
    errors
        [same] 95 % of the weight's spread over clips.
    raw, left, within
        [trunk lengths] RMS distance as read; after the weights were taken off; and after each clip's own mean of the
        rest was taken off too, as a calibration can.
    """

    joint: str
    weights: dict[str, float]
    errors: dict[str, float]
    raw: float
    left: float
    within: float


def bias(joint: str, clips: list[Offsets], legs: tuple[bool, ...] = (True, False)) -> Bias:
    """Fit the weights of one joint to clips of standing people; `legs`: near, far or both."""
    names = FEATURES[joint]
    rows = [_rows(joint, clip, side, names) for clip in clips for side in SIDES if clip.truth.near(side) in legs]
    rows = [(a, b) for a, b in rows if len(b)]
    a, b = np.concatenate([r[0] for r in rows]), np.concatenate([r[1] for r in rows])
    weights = np.linalg.lstsq(a, b, rcond=None)[0]
    resampled = []
    rng = np.random.default_rng(1)
    normal = [(x.T @ x, x.T @ y) for x, y in rows]
    for _ in range(200):
        pick = rng.integers(len(normal), size=len(normal))
        left = sum(normal[i][0] for i in pick) + 1e-9 * np.eye(len(names))
        resampled.append(np.linalg.solve(left, sum(normal[i][1] for i in pick)))
    spread = 1.96 * np.std(resampled, axis=0)
    rest = b - a @ weights
    moving = np.concatenate([(each := (y - x @ weights).reshape(-1, 2)) - each.mean(axis=0) for x, y in rows])
    return Bias(
        joint,
        dict(zip(names, weights.tolist(), strict=True)),
        dict(zip(names, spread.tolist(), strict=True)),
        float(np.sqrt(2 * np.mean(b**2))),
        float(np.sqrt(2 * np.mean(rest**2))),
        float(np.sqrt(2 * np.mean(moving**2))),
    )


def _rows(joint: str, clip: Offsets, side: str, names: tuple[str, ...]) -> tuple[Array, Array]:
    off = clip.offset(f"{joint}_{side}")
    good = np.isfinite(off).all(axis=1)
    directions: Axes = axes(clip.truth, side)
    matrix = np.stack([getattr(directions, name)[good] for name in names], axis=-1)
    return matrix.reshape(-1, len(names)), off[good].reshape(-1)


def swing_deg(clip: Offsets, side: str, *, hip: str = "seen", knee: str = "seen") -> tuple[Array, Array]:
    """Direction of the thigh in the picture [deg], read and true, each zeroed on the quiet stance's frames.

    `hip` and `knee` say whether that end is the landmark (`seen`) or the joint (`true`).
    """
    sources = {"seen": clip.seen, "true": clip.truth.points}
    read = _direction(sources[hip][f"hip_{side}"], sources[knee][f"knee_{side}"])
    true = _direction(clip.truth.points[f"hip_{side}"], clip.truth.points[f"knee_{side}"])
    read = np.where(clip.exchanged, np.nan, read)
    start = slice(1, max(2, int(0.08 * len(true))))
    return around(read - np.nanmedian(read[start])), around(true - np.nanmedian(true[start]))


def _direction(start: Array, end: Array) -> Array:
    line = end - start
    angle: Array = np.degrees(np.arctan2(line[:, 0], line[:, 1]))
    return angle


def around(deg: Array) -> Array:
    """Angles from -180 to 180 [deg]."""
    return (deg + 180.0) % 360.0 - 180.0


__all__ = ["JOINTS", "LEGS", "Bias", "Offsets", "around", "bias", "compare", "swing_deg"]
