"""What the pose model's own three-dimensional landmarks say by the same definition: the thing to be better than."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from bench.accuracy.run import Array

from hipfive.motion.skeleton import Joint
from hipfive.pose.recording import read_recording

OUTWARD = {"l": 1.0, "r": -1.0}
SIDES = {"l": "LEFT", "r": "RIGHT"}


def world_angles(recording: Path) -> tuple[Array, dict[str, Array]]:
    """Times [s] and hip angles [deg] by name, not zeroed, from the world landmarks of a recording."""
    times: list[float] = []
    rows: list[list[tuple[float, float, float]]] = []
    wanted = {
        f"{part}_{side}": Joint[f"{name}_{part.upper()}"]
        for side, name in SIDES.items()
        for part in ("shoulder", "hip", "knee")
    }
    missing = (np.nan, np.nan, np.nan)
    _, frames = read_recording(recording)
    for frame in frames:
        world = frame.pose.world
        times.append(frame.pose.t_s)
        rows.append([(world[joint] or missing) if world else missing for joint in wanted.values()])
    table = np.array(rows, dtype=float).reshape(len(rows), len(wanted), 3)
    return np.array(times), hip_angles({name: table[:, index] for index, name in enumerate(wanted)})


def hip_angles(at: dict[str, Array]) -> dict[str, Array]:
    """Hip flexion and abduction of both legs [deg] from joint centres (frames, 3), any right-handed axes, not zeroed.

    The trunk runs from mid-hip to mid-shoulder; its left is the hip line made square to it.
    """
    up = _unit(at["shoulder_l"] + at["shoulder_r"] - at["hip_l"] - at["hip_r"])
    left = at["hip_l"] - at["hip_r"]
    left = _unit(left - np.sum(left * up, axis=1, keepdims=True) * up)
    ahead = np.cross(left, up)
    found = {}
    for side, out in OUTWARD.items():
        thigh = _unit(at[f"knee_{side}"] - at[f"hip_{side}"])
        along, down, aside = (np.sum(thigh * axis, axis=1) for axis in (ahead, -up, left))
        flexion = np.degrees(np.arctan2(along, down))
        found[f"hip_flexion_{side}_deg"] = np.where(flexion < -90.0, flexion + 360.0, flexion)
        found[f"hip_abduction_{side}_deg"] = np.degrees(np.arctan2(out * aside, down))
    return found


def _unit(vectors: Array) -> Array:
    length: Array = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Array = vectors / np.where(length > 0.0, length, np.nan)
    return scaled
