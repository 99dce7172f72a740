"""Joint centres before a virtual camera, through the engine alone: no picture, no pose model."""

from __future__ import annotations

import numpy as np
from bench.accuracy.run import Array
from bench.accuracy.world import hip_angles

from hipfive.exercises import EXERCISES
from hipfive.motion.calibration import LOOK_AHEAD_S
from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, Measured, SetResult
from hipfive.motion.skeleton import Joint
from hipfive.pose.synthetic import Camera, pose_of

Centres = dict[str, Array]
"""Joint centres by name, (frames, 3) [m]: x to the person's left, y up from the floor, z forward."""
Seen = dict[int, dict[str, float | None]]
"""Angles by name [deg] in the frames in which the engine measured."""

_PARTS = {"HIP": "hip", "KNEE": "knee", "ANKLE": "ankle", "HEEL": "heel", "FOOT_INDEX": "toe", "SHOULDER": "shoulder"}
_PARTS |= {"ELBOW": "elbow", "WRIST": "wrist", "PINKY": "finger", "INDEX": "finger", "THUMB": "finger", "EAR": "ear"}


def through_engine(centres: Centres, exercise: str, facing_deg: float, fps: float) -> tuple[SetResult, Seen]:
    """Show every frame to a camera 3.5 m away and measure it."""
    camera = Camera(facing_deg=facing_deg, distance_m=3.5, aspect=16 / 9)
    engine = Engine(EXERCISES[exercise], LOOK_AHEAD_S)
    events: list[Event] = []
    for frame in range(len(centres["hip_l"])):
        events += engine.step(pose_of(landmarks(centres, frame), camera, frame / fps))
    events += engine.drain()
    seen = {round(event.t_s * fps): dict(event.angles) for event in events if isinstance(event, Measured)}
    return engine.finish(), seen


def error_deg(centres: Centres, seen: Seen, angles: tuple[str, ...]) -> float:
    """RMS error over all frames measured of the named angles, their truth zeroed on the first frame [deg]."""
    true = hip_angles(centres)
    squares = [
        (value - (true[f"{name}_deg"][frame] - true[f"{name}_deg"][0])) ** 2
        for frame, found in seen.items()
        for name in angles
        if (value := found.get(name)) is not None
    ]
    return float(np.sqrt(np.mean(squares))) if squares else float("nan")


def landmarks(centres: Centres, frame: int) -> list[tuple[float, float, float]]:
    """The 33 landmarks of one frame; those of the face that nothing gives are at its front."""
    points = []
    for joint in Joint:
        side, _, part = joint.name.partition("_")
        name = f"{_PARTS[part]}_{side[0].lower()}" if part in _PARTS else "nose"
        x, y, z = centres[name][frame].tolist()
        points.append((x, y, z))
    return points
