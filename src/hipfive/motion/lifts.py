"""Of a person who lies: how far the pelvis and the head are lifted from where they lay flat.

Seen from the side of the mat, where up in the picture is up; from the feet it is not known.
"""

from __future__ import annotations

import math

from hipfive.motion.filters import Smoothed
from hipfive.motion.frame import Frame
from hipfive.motion.pose import Landmark
from hipfive.motion.skeleton import Joint

_TAU_S = 1.0
_FLAT_DEG = 30.0
"""[deg] With less flexion of both hips the person lies flat. Ours."""
_SIDEWAYS = 0.92
"""Least |sin| of the direction of the feet: seen from the side of the mat or up to 23° off it. Farther off, a body
without a fault reads as high as one with it. Ours, docs/decisions/0017."""
_PAIRS = (
    (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER), (Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_EAR, Joint.RIGHT_EAR),
)  # fmt: skip


class Lifts:
    """Heights of hips and head above the shoulders, from those of lying flat [trunk lengths]."""

    def __init__(self) -> None:
        self._flat = {name: Smoothed(_TAU_S) for name in ("pelvis_lift", "head_lift", "size")}
        self.now: dict[str, float | None] = {"pelvis_lift": None, "head_lift": None}

    def step(self, frame: Frame) -> None:
        """Take a frame; ``now`` tells its lifts, ``None`` where they are not known."""
        shoulders, hips, head = (_middle(frame.pose.landmarks[a], frame.pose.landmarks[b]) for a, b in _PAIRS)
        if shoulders is None or hips is None or head is None:
            self.now = dict.fromkeys(self.now)
            return
        heights = {"pelvis_lift": hips[1] - shoulders[1], "head_lift": head[1] - shoulders[1]}
        if self._lies_flat(frame):
            for name, height in heights.items():
                self._flat[name].step(frame.t_s, height)
            self._flat["size"].step(frame.t_s, frame.body.trunk_length)
        size = self._flat["size"].value
        seen = abs(math.sin(math.radians(frame.body.facing_deg))) >= _SIDEWAYS
        if size is None or not seen:
            self.now = dict.fromkeys(self.now)
            return
        self.now = {name: (height - (self._flat[name].value or 0.0)) / size for name, height in heights.items()}

    def _lies_flat(self, frame: Frame) -> bool:
        flexions = [frame.angles["hip_flexion_l"], frame.angles["hip_flexion_r"]]
        return all(flexion is not None and flexion < _FLAT_DEG for flexion in flexions)


def _middle(a: Landmark | None, b: Landmark | None) -> tuple[float, float] | None:
    return None if a is None or b is None else ((a.x + b.x) / 2.0, (a.y + b.y) / 2.0)
