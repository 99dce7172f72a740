"""Joint angles of the rendered body itself, from its joint centres, as the project defines them.

Hip angles are zeroed on the quiet start; knee, ankle and trunk angles are not. Hip flexion and abduction are the
angles of the thigh as seen in the trunk's sagittal and frontal plane. The frontal plane says nothing of a thigh
that is flexed beyond 60°, so there abduction is not a number, and `hip_out`, how far the thigh points out of the
sagittal plane, is given beside it for every frame.
"""

from __future__ import annotations

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.geometry import across, apply, unit
from bench.twin.rig import ANNY, FORWARD, OUTWARD, Rig

JOINTS = {
    "shoulder": "upperarm01",
    "elbow": "lowerarm01",
    "wrist": "wrist",
    "hip": "upperleg01",
    "knee": "lowerleg01",
    "ankle": "foot",
}
MOST_FLEXION_DEG = 60.0
UP = np.array([0.0, 0.0, 1.0])


def joint_centres(rig: Rig, pose: BodyPose) -> dict[str, Array]:
    """Joint centres by name (`hip_l`, …), each (frames, 3) [m]."""
    return {
        f"{name}_{side}": pose.position[:, rig.body.index(f"{bone}.{ANNY[side]}")]
        for name, bone in JOINTS.items()
        for side in SIDES
    }


def angles(rig: Rig, pose: BodyPose, quiet: tuple[float, float], times_s: Array) -> dict[str, Array]:
    """Every angle over the clip [deg], hips zeroed on the mean of the quiet interval [s]."""
    at = joint_centres(rig, pose)
    still = (times_s >= quiet[0]) & (times_s < quiet[1])
    up, left, ahead = trunk_axes(at)
    found: dict[str, Array] = {}
    for side in SIDES:
        thigh, shank = at[f"knee_{side}"] - at[f"hip_{side}"], at[f"ankle_{side}"] - at[f"knee_{side}"]
        flexion, abduction, out = (
            values - values[still].mean() for values in thigh_angles(unit(thigh), up, left, ahead, side)
        )
        found[f"hip_flexion_{side}_deg"] = flexion
        found[f"hip_abduction_{side}_deg"] = np.where(np.abs(flexion) <= MOST_FLEXION_DEG, abduction, np.nan)
        found[f"hip_out_{side}_deg"] = out
        found[f"knee_flexion_{side}_deg"] = _between(thigh, shank)
        foot = apply(pose.rotation[:, rig.body.index(f"foot.{ANNY[side]}")], FORWARD)
        found[f"ankle_plantarflexion_{side}_deg"] = 90 - _between(shank, foot)
        found[f"foot_out_{side}_deg"] = _foot_out(foot, at, side)
        arm = at[f"elbow_{side}"] - at[f"shoulder_{side}"]
        found[f"arm_elevation_{side}_deg"] = _between(arm, -up)
    level_left = unit(left * (1, 1, 0))
    level_ahead = np.cross(level_left, UP)
    found["trunk_forward_deg"] = np.degrees(np.arctan2(_dot(up, level_ahead), up[:, 2]))
    found["trunk_side_deg"] = np.degrees(np.arcsin(np.clip(_dot(up, level_left), -1, 1)))
    found["trunk_tilt_deg"] = np.degrees(np.arccos(np.clip(up[:, 2], -1, 1)))
    return found


def trunk_axes(at: dict[str, Array]) -> tuple[Array, Array, Array]:
    """The trunk's own axes: up (mid-hip to mid-shoulder), to its left (the hip line made square), ahead."""
    up = unit(at["shoulder_l"] + at["shoulder_r"] - at["hip_l"] - at["hip_r"])
    left = across(at["hip_l"] - at["hip_r"], up)
    return up, left, np.cross(left, up)


def thigh_angles(thigh: Array, up: Array, left: Array, ahead: Array, side: str) -> tuple[Array, Array, Array]:
    """Flexion, abduction and out-pointing of a thigh's direction in the trunk [deg], unzeroed."""
    flexion = np.degrees(np.arctan2(_dot(thigh, ahead), -_dot(thigh, up)))
    flexion = np.where(flexion < -90, flexion + 360, flexion)  # a knee drawn past the shoulder, not a leg far behind
    outward = OUTWARD[side] * _dot(thigh, left)
    abduction = np.degrees(np.arctan2(outward, -_dot(thigh, up)))
    return flexion, abduction, np.degrees(np.arcsin(np.clip(outward, -1, 1)))


def thigh_directions(rig: Rig, pose: BodyPose, side: str) -> Array:
    """The thigh's direction in the trunk (frames, 3): ahead, out, up."""
    at = joint_centres(rig, pose)
    up, left, ahead = trunk_axes(at)
    thigh = unit(at[f"knee_{side}"] - at[f"hip_{side}"])
    return np.stack((_dot(thigh, ahead), OUTWARD[side] * _dot(thigh, left), _dot(thigh, up)), axis=-1)


def _dot(a: Array, b: Array) -> Array:
    product: Array = np.sum(a * b, axis=-1)
    return product


def _between(a: Array, b: Array) -> Array:
    return np.degrees(np.arccos(np.clip(_dot(unit(a), unit(b)), -1, 1)))


def _foot_out(foot: Array, at: dict[str, Array], side: str) -> Array:
    """How far the toes point out of the body's own forward line, seen from above [deg]."""
    left = unit((at["hip_l"] - at["hip_r"]) * (1, 1, 0))
    ahead = np.cross(left, UP)
    return np.degrees(np.arctan2(OUTWARD[side] * _dot(foot, left), _dot(foot, ahead)))
