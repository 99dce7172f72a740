"""A whole clip: a person, a motion, a camera; posed once, and from that both the pictures and the truth."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from bench.twin.body import Array, BodyPose, Phenotype, load_body
from bench.twin.camera import Camera
from bench.twin.film import Film
from bench.twin.furniture import Box
from bench.twin.look import Look, region_weights
from bench.twin.motions import build
from bench.twin.motions.common import Motion, Plan
from bench.twin.rig import Rig
from numpy.typing import NDArray

REVISION = 5
"""Raised when the same parameters make a different clip, so that kept clips are made again."""
FAULT_REVISION = 4
"""The same for clips with injected faults alone."""
REACHED_M, TIGHTEN_DEG, TIGHTEN_MOST = 0.05, 2.0, 12
"""A hand holds a foot when it is this near; else the knees are drawn in, a little at a time."""


@dataclass(frozen=True)
class Clip:
    """Everything that decides a clip."""

    name: str
    plan: Plan
    phenotype: Phenotype = field(default_factory=Phenotype)
    camera: Camera = field(default_factory=lambda: Camera(yaw_deg=0.0))
    look: Look = field(default_factory=Look)
    fps: float = 30.0
    crf: int = 26
    film: Film = field(default_factory=Film)

    def key(self) -> str:
        """A digest of the parameters: equal keys, equal clips."""
        values = asdict(self) | {"revision": f"{REVISION}.{FAULT_REVISION}" if self.plan.faults else REVISION}
        if self.film == Film():
            del values["film"]  # clips made before there was a choice keep their keys
        if not self.plan.unsteady:
            del values["plan"]["unsteady"]
        if not self.plan.arrives:
            del values["plan"]["arrives"]
        if not self.look.loose_m:
            del values["look"]["loose_m"]
        recorded = values["plan"].pop("recorded")
        if recorded:
            values["recorded"] = hashlib.sha256(Path(recorded).read_bytes()).hexdigest()
        return hashlib.sha256(json.dumps(values, sort_keys=True, default=list).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Posed:
    """A clip's person, moved but not yet pictured."""

    clip: Clip
    motion: Motion
    rig: Rig
    times_s: Array
    pose: BodyPose

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The furniture."""
        furnish = self.motion.furnish
        return self.motion.boxes if furnish is None else furnish(self.rig, self.pose)


def pose_clip(clip: Clip) -> Posed:
    """Move the person through the whole clip."""
    rig = Rig(load_body(clip.phenotype))
    motion = build(clip.plan)
    times_s = np.arange(round(motion.duration_s * clip.fps)) / clip.fps
    channels = motion.channels(times_s)
    for whole, part in (("crouch_m", "crouch_legs"), ("sway_y_m", "back_legs")):
        if part in channels:
            channels[whole] = channels.get(whole, 0.0) + channels[part] * rig.leg_m
    pose = rig.pose(channels, motion.reach)
    for _ in range(TIGHTEN_MOST):
        if motion.tighten is None or _reached(rig, pose, motion, channels):
            break
        motion.tighten(channels, TIGHTEN_DEG)
        pose = rig.pose(channels, motion.reach)
    if motion.lying:
        pose = _laid_down(rig, pose)
    return Posed(clip, motion, rig, times_s, pose)


def _reached(rig: Rig, pose: BodyPose, motion: Motion, channels: dict[str, Array]) -> bool:
    """Whether every palm is at its target in every frame in which it should be."""
    if motion.reach is None:
        return True
    targets, palms = motion.reach(rig, pose), rig.palms(pose)
    away = [
        np.linalg.norm(palms[side] - targets.palms[side], axis=1)[channels[f"reach_{side}"] > 0.999]
        for side in targets.palms
    ]
    return all(distance.size == 0 or distance.max() < REACHED_M for distance in away)


def _laid_down(rig: Rig, pose: BodyPose) -> BodyPose:
    """Lower (or raise) a lying body so that its lowest part, arms aside, lies on the floor in every frame."""
    arms = region_weights(rig.body, "upperarm", "lowerarm", "wrist", "finger", "metacarpal") > 0.5
    lowest = np.array([rig.body.skin(pose, frame)[0][~arms, 2].min() for frame in range(len(pose.position))])
    position = pose.position.copy()
    position[:, :, 2] -= lowest[:, None]
    # Half the body's length towards the feet, so that its middle lies at the middle of the room.
    position[:, :, 1] -= 0.02
    return BodyPose(pose.rotation, position)


def pictures(posed: Posed) -> Iterator[NDArray[np.uint8]]:
    """Every frame's picture, (height, width, 3)."""
    from bench.twin.render import Renderer

    clip = posed.clip
    renderer = Renderer(posed.rig.body, clip.camera, clip.look, posed.boxes, clip.film.samples)
    try:
        yield from clip.film.develop(renderer.frames(posed.pose, clip.film), clip.plan.seed)
    finally:
        renderer.close()


def write_json(path: Path, value: object) -> None:
    """Write one line of JSON."""
    path.write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")
