"""The true joint centres of a rendered person in the picture, and the body's axes there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hipfive.motion.skeleton import Joint

Array = NDArray[np.float64]

JOINTS = ("shoulder", "hip", "knee", "ankle")
SIDES = ("l", "r")
LANDMARK = {
    f"{joint}_{side}": Joint[f"{name}_{joint.upper()}"]
    for joint in JOINTS
    for side, name in (("l", "LEFT"), ("r", "RIGHT"))
}
"""The landmark of each joint."""


@dataclass(frozen=True)
class Truth:
    """What is known of a clip, for every frame that its truth names.

    Attributes
    ----------
    name, exercise
        Of the clip.
    frames
        Which frames.
    points
        Joint centres by name (`hip_l`, …), (frames, 2): x from the left and y from the top in picture heights.
    trunk
        Length of the trunk in the picture in the quiet stance, in picture heights: the unit of every offset.
    facing_deg
        [deg] where the person's front points: 0 at the camera, +90 to the right of the picture.
    flexion_deg
        [deg] hip flexion by side, in these frames.
    lying
        Whether the person lies on their back.
    """

    name: str
    exercise: str
    frames: NDArray[np.int64]
    points: dict[str, Array]
    trunk: float
    facing_deg: float
    flexion_deg: dict[str, Array]
    lying: bool

    def near(self, side: str) -> bool:
        """Whether this side of the body is nearer to the camera; of somebody seen from the front both are."""
        return (self.facing_deg > 0) == (side == "r")

    @property
    def side_on(self) -> bool:
        """Whether the person is seen rather from the side than from the front."""
        return abs(np.sin(np.radians(self.facing_deg))) > np.sin(np.radians(45.0))


def load(film: Path) -> Truth:
    """The truth beside a film."""
    told = json.loads(film.with_suffix(".truth.json").read_text(encoding="utf-8"))
    height = told["height"]
    frames = np.array(told["joints2d"]["frames"])
    points = {name: np.array(places) / height for name, places in told["joints2d"]["points_px"].items()}
    fps = told["fps"]
    quiet = (frames / fps >= told["quiet_s"][0]) & (frames / fps < told["quiet_s"][1])
    return Truth(
        name=film.stem,
        exercise=told["exercise"],
        frames=frames,
        points=points,
        trunk=float(np.median(np.linalg.norm(_trunk(points), axis=1)[quiet])),
        facing_deg=told["camera"]["facing_deg"],
        flexion_deg={
            side: np.array([np.nan if v is None else v for v in told["angles"][f"hip_flexion_{side}_deg"]])[frames]
            for side in SIDES
        },
        lying=told["exercise"] == "baby-pose",
    )


def _trunk(points: dict[str, Array]) -> Array:
    """From mid-hip to mid-shoulder."""
    return (points["shoulder_l"] + points["shoulder_r"] - points["hip_l"] - points["hip_r"]) / 2


@dataclass(frozen=True)
class Axes:
    """Directions in the picture, (frames, 2), each as long as a trunk length along it looks from this camera.

    Attributes
    ----------
    up
        From mid-hip to mid-shoulder.
    ahead
        Where the trunk's front points, foreshortened by the view.
    out
        Away from the body's middle on this side, foreshortened by the view.
    thigh, shank
        From hip to knee, and from knee to ankle, as they are seen; foreshortened by their own slant.
    front
        Where the thigh's front points, foreshortened by the view; it turns with the thigh, `ahead` with the trunk.
    """

    up: Array
    ahead: Array
    out: Array
    thigh: Array
    shank: Array
    front: Array


def axes(truth: Truth, side: str) -> Axes:
    """The body's directions in the picture, seen from one of its sides."""
    trunk = _trunk(truth.points)
    up = trunk / truth.trunk
    level = np.stack((-trunk[:, 1], trunk[:, 0]), axis=1)  # to the right of an upright trunk; y points down
    level /= np.linalg.norm(level, axis=1, keepdims=True)
    facing = np.radians(truth.facing_deg)
    thigh = truth.points[f"knee_{side}"] - truth.points[f"hip_{side}"]
    front = np.stack((thigh[:, 1], -thigh[:, 0]), axis=1)  # to the right of a thigh that hangs
    front /= np.maximum(np.linalg.norm(front, axis=1, keepdims=True), 1e-9)
    left = level * np.cos(facing)  # somebody who faces the camera has their left at the picture's right
    return Axes(
        up=up,
        ahead=level * np.sin(facing),
        out=left if side == "l" else -left,
        thigh=thigh / truth.trunk,
        shank=(truth.points[f"ankle_{side}"] - truth.points[f"knee_{side}"]) / truth.trunk,
        front=front * np.sin(facing),
    )
