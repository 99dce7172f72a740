"""A pinhole camera in the room, and where it sees a point.

Yaw is where the camera stands around the person: 0 in front, +90 at the person's left, −90 at the right, 180
behind. For a person on their back "in front" means beyond the feet.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
NEAR_M, FAR_M = 0.1, 30.0


@dataclass(frozen=True)
class Camera:
    """Where a camera stands and how it looks; `pitch_deg` positive looks up, `roll_deg` turns the picture."""

    yaw_deg: float
    distance_m: float = 3.2
    height_m: float = 1.1
    pitch_deg: float = 0.0
    vfov_deg: float = 45.0
    roll_deg: float = 0.0
    pan_deg: float = 0.0
    width: int = 480
    height: int = 640

    def as_dict(self) -> dict[str, float]:
        """The values by name, and `facing_deg`, the engine's sign of yaw: +90 faces the right of the picture."""
        return {name: round(value, 3) for name, value in asdict(self).items()} | {"facing_deg": -self.yaw_deg}

    def position(self) -> Array:
        """Where the lens is [m]."""
        yaw = math.radians(self.yaw_deg)
        return np.array([self.distance_m * math.sin(yaw), -self.distance_m * math.cos(yaw), self.height_m])

    def view(self) -> Array:
        """World to camera, (4, 4): x right, y up, looking along −z."""
        yaw, pitch, roll = (math.radians(v) for v in (self.yaw_deg + self.pan_deg, self.pitch_deg, self.roll_deg))
        level = np.array([-math.sin(yaw), math.cos(yaw), 0.0])
        up = np.array([0.0, 0.0, 1.0])
        look = level * math.cos(pitch) + up * math.sin(pitch)
        right = np.cross(look, up) / np.linalg.norm(np.cross(look, up))
        top = np.cross(right, look)
        right, top = right * math.cos(roll) + top * math.sin(roll), top * math.cos(roll) - right * math.sin(roll)
        matrix = np.eye(4)
        matrix[:3, :3] = np.stack((right, top, -look))
        matrix[:3, 3] = -matrix[:3, :3] @ self.position()
        return matrix

    def projection(self) -> Array:
        """Camera to clip space, (4, 4), as OpenGL has it."""
        focal = 1 / math.tan(math.radians(self.vfov_deg) / 2)
        matrix = np.zeros((4, 4))
        matrix[0, 0], matrix[1, 1] = focal * self.height / self.width, focal
        matrix[2, 2] = (FAR_M + NEAR_M) / (NEAR_M - FAR_M)
        matrix[2, 3] = 2 * FAR_M * NEAR_M / (NEAR_M - FAR_M)
        matrix[3, 2] = -1
        return matrix

    def pixels(self, points: Array) -> Array:
        """Where points (…, 3) [m] are seen, (…, 2) [px], x right and y down from the picture's top left corner."""
        matrix = self.projection() @ self.view()
        clip = points @ matrix[:, :3].T + matrix[:, 3]
        seen = clip[..., :2] / clip[..., 3:]
        return np.stack(((seen[..., 0] + 1) / 2 * self.width, (1 - seen[..., 1]) / 2 * self.height), axis=-1)
