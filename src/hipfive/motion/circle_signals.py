"""What is followed of a leg that circles: four signals, each in units of its own error, and what they say of the way.

From the front the sideways part of a circle is seen well and its forward part hardly; side-on it is the other way
round. So the signals are what the picture shows, not the angles made of it: where the ankle is below the hip, across
and up; how far it comes nearer, by the world landmarks; and the toes above the heel, which rise as the leg goes forward
and are seen from anywhere (the best witness of that from the front: correlation with the true flexion 0.7, of the depth
0.5).
"""

from __future__ import annotations

import math

from hipfive.motion.frame import Frame
from hipfive.motion.limbs import ENDS, depth_deg, known
from hipfive.motion.skeleton import Side

_LEG = 1.65
"""[trunk lengths] From hip to ankle; only turns lengths into angles of a like size. Ours."""
_ACROSS_DEG, _UP_DEG, _DEPTH_DEG = 1.0, 1.3, 4.0
"""[deg] Errors about a circle's first two harmonics on bench/twin; the depth has slow ones besides. Ours, 0015."""
_TIP = 0.031
"""[trunk lengths] The same of the toes above the heel. Ours, docs/decisions/0015."""
_TIP_DEG, _STRETCH_DEG = 67.0, 13.0
"""[deg per trunk length] What the toes above the heel, and the leg's length in the picture, say of the forward angle:
linear regression on true angles, 16 clips of bench/twin. Ours, docs/decisions/0015."""


class CircleSignals:
    """Reads the signals of one leg."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._end = ENDS[0] if side is Side.LEFT else ENDS[1]
        self._tip = 0.0

    def step(self, frame: Frame) -> tuple[float, ...] | None:
        """The four signals with the leg's forward and outward direction [deg]; None while the leg is not seen."""
        leg = frame.body.left if self._side is Side.LEFT else frame.body.right
        end, marks, size = self._end, frame.pose.landmarks, frame.body.trunk_length
        hip, ankle, heel, toe = marks[end.hip], marks[end.ankle], marks[end.heel], marks[end.toe]
        depth = depth_deg(frame.pose, end)
        if leg.way is None or hip is None or ankle is None or depth is None:
            return None
        if heel is not None and toe is not None and known(heel) and known(toe):
            self._tip = (toe.y - heel.y) / size
        per_leg = math.degrees(1.0 / (_LEG * size))
        return (
            per_leg * (ankle.x - hip.x) / _ACROSS_DEG,
            per_leg * (ankle.y - hip.y) / _UP_DEG,
            depth / _DEPTH_DEG,
            self._tip / _TIP,
            math.degrees(math.atan2(leg.way.forward, leg.way.down)),
            math.degrees(math.atan2(leg.way.outward, leg.way.down)),
        )

    def plane(self, frame: Frame) -> tuple[complex, ...]:
        """What each signal adds to the forward (real) and the outward (imaginary) direction [deg]."""
        turn = math.radians(frame.body.facing_deg)
        sin, cos, out = math.sin(turn), math.cos(turn), self._end.outward
        stretch_deg = _STRETCH_DEG * math.radians(_LEG) * cos
        return (
            complex(sin, out * cos) * _ACROSS_DEG,
            complex(-stretch_deg, 0.0) * _UP_DEG,
            complex(cos, -out * sin) * _DEPTH_DEG,
            complex(_TIP_DEG, 0.0) * _TIP,
        )
