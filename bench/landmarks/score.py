"""How good a way of reading is: scatter of the joints, shrinkage of the thigh's swing, exchanged and lost frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from bench.landmarks.offsets import LEGS, Offsets, around, swing_deg
from bench.landmarks.truth import SIDES, Array

ARC_LEAST_DEG = 15.0
"""[deg] a thigh that moves less in the picture says nothing of shrinkage."""


@dataclass(frozen=True)
class Score:
    """Pooled over clips and legs.

    Attributes
    ----------
    scatter
        By joint: RMS of the offset about each clip's and leg's own mean [trunk lengths].
    swing_rms_deg
        RMS error of the thigh's direction in the picture, zeroed on the quiet start [deg].
    arc
        Slope of the read direction on the true one, median over clips: below 1 the swing is shrunk.
    exchanged, lost
        Shares of frames with the legs plainly the wrong way round, and with nobody seen.
    """

    scatter: dict[str, float]
    swing_rms_deg: float
    arc: float
    exchanged: float
    lost: float


def score(clips: Sequence[Offsets], *, near: bool | None = None) -> Score:
    """The score of a way; `near` looks at the nearer or the farther leg alone."""
    squares: dict[str, list[Array]] = {joint: [] for joint in LEGS}
    errors: list[Array] = []
    arcs: list[float] = []
    for clip in clips:
        for side in SIDES:
            if near is not None and clip.truth.near(side) != near:
                continue
            for joint in LEGS:
                off = clip.offset(f"{joint}_{side}")
                off = off[np.isfinite(off).all(axis=1)]
                if len(off):
                    squares[joint].append(np.sum((off - off.mean(axis=0)) ** 2, axis=1))
            read, true = swing_deg(clip, side)
            known = np.isfinite(read)
            errors.append(around(read - true)[known] ** 2)
            if known.sum() > 2 and np.ptp(true[known]) >= ARC_LEAST_DEG:
                arcs.append(float(np.polyfit(true[known], read[known], 1)[0]))
    lost = np.concatenate([np.isnan(clip.seen["hip_l"][:, 0]) for clip in clips])
    return Score(
        {joint: float(np.sqrt(np.mean(np.concatenate(values)))) for joint, values in squares.items()},
        float(np.sqrt(np.mean(np.concatenate(errors)))),
        float(np.median(arcs)) if arcs else float("nan"),
        float(np.concatenate([clip.exchanged for clip in clips]).mean()),
        float(lost.mean()),
    )
