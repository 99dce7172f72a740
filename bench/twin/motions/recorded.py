"""A recorded person's joint angles (an OpenSim motion file, read at run time) as channels of the rig."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from bench.twin.body import Array
from bench.twin.motions.legs import lower_pelvis

COORDINATES = {
    "pelvis_forward_deg": ("pelvis_tilt", -1.0),
    "pelvis_side_deg": ("pelvis_list", -1.0),
    "pelvis_yaw_deg": ("pelvis_rotation", 1.0),
    "trunk_forward_deg": ("lumbar_extension", -1.0),
    "trunk_side_deg": ("lumbar_bending", -1.0),
    "trunk_twist_deg": ("lumbar_rotation", 1.0),
}
"""Channels of the trunk from OpenSim's coordinates, with the sign."""
LIMBS = {
    "shoulder_flexion": ("arm_flex", 1.0),
    "shoulder_abduction": ("arm_add", -1.0),
    "shoulder_rotation": ("arm_rot", 1.0),
    "elbow_flexion": ("elbow_flex", 1.0),
}
TURNED = ("pelvis_side_deg", "pelvis_yaw_deg", "trunk_side_deg", "trunk_twist_deg")
"""Channels whose sign changes when left and right are swapped."""


@dataclass(frozen=True)
class Recording:
    """Coordinates by name over time [deg], the pelvis to the side [m]."""

    times_s: Array
    columns: dict[str, Array]

    @property
    def duration_s(self) -> float:
        """From the first row to the last [s]."""
        return float(self.times_s[-1] - self.times_s[0])


def read_mot(path: Path) -> Recording:
    """Read an OpenSim motion file in degrees."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = next(number for number, line in enumerate(lines) if line.strip() == "endheader")
    if not any(line.replace(" ", "").lower() == "indegrees=yes" for line in lines[:head]):
        raise ValueError(f"{path} is not in degrees")
    names = lines[head + 1].split()
    rows = np.array([[float(field) for field in line.split()] for line in lines[head + 2 :] if line.strip()])
    return Recording(rows[:, 0] - rows[0, 0], dict(zip(names[1:], rows.T[1:], strict=True)))


def channels_of(recording: Recording, at_s: Array, amplitude: float, mirrored: bool) -> dict[str, Array]:
    """Channels at times of the recording [s], held at its ends; all but the first row's posture scaled.

    Thigh and shank follow the mean of both legs: the feet stay on the floor, so the legs bend together.
    """

    def column(name: str) -> Array:
        values = np.interp(at_s, recording.times_s, recording.columns[name])
        first = recording.columns[name][0]
        scaled: Array = first + amplitude * (values - first)
        return scaled

    found = {channel: sign * column(name) for channel, (name, sign) in COORDINATES.items()}
    found["pelvis_yaw_deg"] = found["pelvis_yaw_deg"] - recording.columns["pelvis_rotation"][0]
    for side, other in (("l", "r"), ("r", "l")):
        own = other if mirrored else side
        for channel, (name, sign) in LIMBS.items():
            found[f"{channel}_{side}"] = sign * column(f"{name}_{own}")
    if mirrored:
        for channel in TURNED:
            found[channel] = -found[channel]
    flexion, knee = (0.5 * (column(f"{name}_l") + column(f"{name}_r")) for name in ("hip_flexion", "knee_angle"))
    found["thigh_deg"] = flexion - found["pelvis_forward_deg"]
    found["shank_deg"] = knee - found["thigh_deg"]
    # OpenSim's z is to the right, the rig's x to the left.
    found["sway_x_m"] = (1.0 if mirrored else -1.0) * (column("pelvis_tz") - recording.columns["pelvis_tz"][0])
    lower_pelvis(found)
    return found
