"""What the model says of joints that the body itself hides: is its visibility a sign, and how wrong are they?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from bench.landmarks.offsets import Offsets
from bench.landmarks.truth import SIDES, Array
from numpy.typing import NDArray

HIDING = 0.12
"""[trunk lengths] a far joint this near to the middle line of the near leg is taken to be behind it: about half a
leg's width (ours)."""

FREE = 0.30
"""[trunk lengths] a far joint farther from it is taken to be in plain view (ours)."""


@dataclass(frozen=True)
class Sightings:
    """A far joint's frames, pooled over clips: hidden ones and plainly visible ones.

    Attributes
    ----------
    visibility
        The model's, (frames,).
    off
        Distance of the landmark from the joint [trunk lengths].
    hidden
        Whether the near leg was in front of the joint.
    """

    visibility: Array
    off: Array
    hidden: NDArray[np.bool_]


def sightings(joint: str, clips: list[Offsets]) -> Sightings:
    """The far leg's joint in every clip that is seen rather from the side."""
    visibility, off, hidden = [], [], []
    for clip in clips:
        if not clip.truth.side_on or clip.truth.lying:
            continue
        for side in SIDES:
            if clip.truth.near(side):
                continue
            away = _from_near_leg(clip, f"{joint}_{side}", "r" if side == "l" else "l")
            plain = (away < HIDING) | (away > FREE)
            plain &= np.isfinite(clip.seen[f"{joint}_{side}"][:, 0])
            visibility.append(clip.visibility[f"{joint}_{side}"][plain])
            off.append(
                np.linalg.norm(clip.seen[f"{joint}_{side}"] - clip.truth.points[f"{joint}_{side}"], axis=1)[plain]
            )
            off[-1] = off[-1] / clip.truth.trunk
            hidden.append((away < HIDING)[plain])
    return Sightings(np.concatenate(visibility), np.concatenate(off), np.concatenate(hidden).astype(bool))


def _from_near_leg(clip: Offsets, name: str, near: str) -> Array:
    """How far a joint is from the near leg's middle line in the picture [trunk lengths]."""
    points = clip.truth.points
    bones = (("hip", "knee"), ("knee", "ankle"))
    away = [_from_line(points[name], points[f"{a}_{near}"], points[f"{b}_{near}"]) for a, b in bones]
    nearest: Array = np.minimum(*away) / clip.truth.trunk
    return nearest


def _from_line(point: Array, start: Array, end: Array) -> Array:
    line = end - start
    along = np.clip(np.sum((point - start) * line, axis=1) / np.maximum(np.sum(line**2, axis=1), 1e-12), 0.0, 1.0)
    distance: Array = np.linalg.norm(point - start - along[:, np.newaxis] * line, axis=1)
    return distance


def chance_to_tell(found: Sightings) -> float:
    """How often a hidden joint has a lower visibility than a visible one: 0.5 is no better than a coin."""
    hidden, seen = found.visibility[found.hidden], found.visibility[~found.hidden]
    if not hidden.size or not seen.size:
        return float("nan")
    ranks = np.searchsorted(np.sort(seen), hidden, side="left") + np.searchsorted(np.sort(seen), hidden, side="right")
    return float(1.0 - ranks.mean() / (2.0 * seen.size))
