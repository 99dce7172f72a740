"""A synthetic camera and a pose model's faults: jitter, drift, spikes, a sliding hip, exchanged legs, lost frames."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bench.counting.stage import Stage

from hipfive.motion.leg_identity import exchange_legs
from hipfive.motion.pose import Landmark, Pose, WorldPoint
from hipfive.motion.skeleton import Joint
from hipfive.pose.kinematic_body import Base, body_points
from hipfive.pose.synthetic import Camera, pose_of

RATES_FPS = (15.0, 20.0, 24.0, 25.0, 30.0, 30.0, 60.0)
_HIPS = ((Joint.LEFT_HIP, Joint.LEFT_KNEE), (Joint.RIGHT_HIP, Joint.RIGHT_KNEE))


@dataclass(frozen=True)
class Noise:
    """How bad the landmarks are; lengths in image heights at a person two thirds of the picture high."""

    jitter: float
    drift: float
    depth_m: float
    spikes_hz: float
    slide: float
    exchanges_hz: float
    lost: float

    @staticmethod
    def drawn(rng: random.Random, side_view: bool) -> Noise:
        """Noise like the pose model's on rendered and real videos (standing 0.0001–0.001, moving 0.0003–0.0015)."""
        return Noise(
            jitter=rng.uniform(0.0003, 0.0012),
            drift=rng.uniform(0.0005, 0.0018),
            depth_m=rng.uniform(0.004, 0.02),
            spikes_hz=rng.choice((0.0, 0.0, 0.15)),
            slide=rng.uniform(0.05, 0.18),
            exchanges_hz=rng.choice((0.0, 0.2)) if side_view else 0.0,
            lost=rng.choice((0.0, 0.0, 0.02)),
        )


def filmed(stage: Stage, base: Base, rng: random.Random, fps: float, noise: Noise | None) -> Iterator[Pose]:
    """The poses a pose model would give of a session (a perfect one, without noise)."""
    camera = Camera(distance_m=rng.uniform(3.0, 4.2), height_m=rng.uniform(0.7, 1.3), aspect=rng.choice((0.75, 16 / 9)))
    spoiled = _Spoiled(rng, noise, fps) if noise is not None else None
    for number in range(int(stage.now_s * fps)):
        t_s = number / fps
        angles = stage.angles_at(t_s)
        points = body_points(angles, base, stage.stance_at(t_s))
        dx, dz = angles["root_x"], angles["root_z"]
        moved = [(x + dx, y, z + dz) for x, y, z in points]
        pose = pose_of(moved, replace(camera, facing_deg=angles["facing"]), t_s)
        if spoiled is None:
            yield pose
        elif rng.random() >= spoiled.noise.lost:
            yield spoiled.step(pose)


class _Spoiled:
    """Adds a pose model's faults, frame by frame."""

    def __init__(self, rng: random.Random, noise: Noise, fps: float) -> None:
        self._rng, self.noise, self._dt_s = rng, noise, 1.0 / fps
        self._drifts = [[0.0, 0.0, 0.0] for _ in Joint]
        self._exchanged_until_s = -1.0

    def step(self, pose: Pose) -> Pose:
        rng, noise = self._rng, self.noise
        keep = math.exp(-self._dt_s / 0.35)
        rest = math.sqrt(1.0 - keep * keep)
        marks: list[Landmark | None] = []
        world: list[WorldPoint | None] = []
        slid = self._slid(pose)
        for joint in Joint:
            drift = self._drifts[joint]
            for axis, size in ((0, noise.drift), (1, noise.drift), (2, noise.depth_m)):
                drift[axis] = keep * drift[axis] + rest * rng.gauss(0.0, size)
            mark, point = pose.landmarks[joint], pose.world[joint]
            assert mark is not None
            assert point is not None
            dx, dy = slid.get(joint, (0.0, 0.0))
            if rng.random() < noise.spikes_hz * self._dt_s:
                dx, dy = dx + rng.gauss(0.0, 0.04), dy + rng.gauss(0.0, 0.04)
            dx, dy = dx + drift[0] + rng.gauss(0.0, noise.jitter), dy + drift[1] + rng.gauss(0.0, noise.jitter)
            marks.append(replace(mark, x=mark.x + dx, y=mark.y + dy))
            depth = point[2] + drift[2] + rng.gauss(0.0, 0.3 * noise.depth_m)
            world.append((point[0] + 2.5 * dx, point[1] + 2.5 * dy, depth))
        spoiled = replace(pose, landmarks=tuple(marks), world=tuple(world))
        return self._exchange(spoiled)

    def _slid(self, pose: Pose) -> dict[Joint, tuple[float, float]]:
        """The hip landmark goes along with the knee."""
        out = {}
        for hip_at, knee_at in _HIPS:
            hip, knee = pose.landmarks[hip_at], pose.landmarks[knee_at]
            assert hip is not None
            assert knee is not None
            length = math.hypot(knee.x - hip.x, knee.y - hip.y)
            out[hip_at] = (self.noise.slide * (knee.x - hip.x), self.noise.slide * (knee.y - hip.y + length))
        return out

    def _exchange(self, pose: Pose) -> Pose:
        """Where the legs pass each other in the picture they may be exchanged for a while."""
        left, right = pose.landmarks[Joint.LEFT_KNEE], pose.landmarks[Joint.RIGHT_KNEE]
        assert left is not None
        assert right is not None
        close = abs(left.x - right.x) < 0.02
        if close and self._rng.random() < 6.0 * self.noise.exchanges_hz * self._dt_s:
            self._exchanged_until_s = pose.t_s + self._rng.uniform(0.05, 0.35)
        return exchange_legs(pose) if pose.t_s < self._exchanged_until_s else pose
