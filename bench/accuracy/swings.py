"""A laboratory's leg swings, side swings and circles (markers on pelvis and legs) before a virtual camera.

The recording has no upper body: it is given a trunk that stays upright over the middle of the hips and turns with them,
which is what the exercise asks for; the truth is computed against that same trunk. Each movement is cut out, and begins
with the recording's first frame, held for two quiet seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from bench.accuracy.c3d import read_c3d
from bench.accuracy.markers import pelvis_and_legs
from bench.accuracy.virtual import Centres, error_deg, through_engine

QUIET_S, EASE_S = 2.0, 0.5
CUTS = (
    ("leg-swing", "3 leg swings", 0.0, 4.4, (90.0, 45.0), ("hip_flexion",)),
    ("side-leg-swing", "3 side swings", 4.3, 7.75, (0.0, 30.0), ("hip_abduction",)),
    ("circular-swing", "3 circles", 7.75, 12.6, (0.0, 30.0), ("hip_flexion", "hip_abduction")),
)
"""Exercise, what is done with the left leg, from when to when [s], facings [deg] to see it from, angles."""
SHOULDER_M = {"up": 0.50, "out": 0.18}
ARM_M = {"elbow": 0.29, "wrist": 0.53, "finger": 0.62}
HEAD_M = {"nose": (0.0, 0.70, 0.10), "ear_l": (0.07, 0.72, 0.0), "ear_r": (-0.07, 0.72, 0.0)}


def swings_table(data: Path) -> Iterator[str]:
    """A row for each movement and view."""
    file = data / "leg_swing_markers" / "FunctionalLHip.c3d"
    if not file.is_file():
        return
    fps, moved = whole_body(file)
    for exercise, words, begin_s, end_s, facings, angles in CUTS:
        centres = cut(moved, fps, begin_s, end_s)
        names = tuple(f"{angle}_{side}" for angle in angles for side in "lr")
        for facing_deg in facings:
            result, seen = through_engine(centres, exercise, facing_deg, fps)
            sides = {str(rep.side) for rep in result.reps}
            found = f"{len(result.reps)} of {', '.join(sorted(sides)) or 'no side'}"
            yield (
                f"| markers: {words}, seen from {facing_deg:.0f}° | 3, left | "
                f"{found}; RMS {error_deg(centres, seen, names):.1f}° |"
            )


def whole_body(file: Path) -> tuple[float, Centres]:
    """Frame rate [Hz] and joint centres [m], the upper body given."""
    markers = read_c3d(file)
    # The laboratory's x is forward, y to the left, z up.
    at = {name: places[:, [1, 2, 0]] / 1000.0 for name, places in markers.at.items()}
    centres = pelvis_and_legs(at)
    middle = 0.5 * (centres["hip_l"] + centres["hip_r"])
    left = (centres["hip_l"] - centres["hip_r"]) * (1.0, 0.0, 1.0)
    left /= np.linalg.norm(left, axis=1, keepdims=True)
    up = np.array([0.0, 1.0, 0.0])
    ahead = np.cross(left, up)
    for name, (out, high, forth) in HEAD_M.items():
        centres[name] = middle + out * left + high * up + forth * ahead
    for side, sign in (("l", 1.0), ("r", -1.0)):
        shoulder = middle + sign * SHOULDER_M["out"] * left + SHOULDER_M["up"] * up
        centres[f"shoulder_{side}"] = shoulder
        for part, down in ARM_M.items():
            centres[f"{part}_{side}"] = shoulder - down * up + sign * 0.05 * left
    return markers.rate_hz, centres


def cut(moved: Centres, fps: float, begin_s: float, end_s: float) -> Centres:
    """The first frame held, then over to the movement between two times."""
    still, eased = round(QUIET_S * fps), np.linspace(0.0, 1.0, round(EASE_S * fps))[:, None]
    begin, end = round(begin_s * fps), round(end_s * fps)
    return {
        name: np.concatenate(
            (np.repeat(at[:1], still, axis=0), at[0] + (at[begin] - at[0]) * (3 - 2 * eased) * eased**2, at[begin:end])
        )
        for name, at in moved.items()
    }
