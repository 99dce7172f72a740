"""The hip's angles from the rays to hips, knees and shoulders, and which of them a movement lets us read.

One picture gives one number for each thigh. A leg swing is read as pure flexion and a side swing as pure abduction; the
other angle would be its shadow, so it is not measured. In circles both change: there the direction of the whole leg is
used, with its depth from the world landmarks. Legs that move alike, in a squat or with both feet held, give two numbers
for two: what both knees do is forward, what parts them is outward.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from hipfive.motion.drawn_up import drawn_up
from hipfive.motion.exercise import Circle, Held, Movement, Swing
from hipfive.motion.hip_lines import NOT_KNOWN, Angles, HipLines, apart, frontal_trunk, sagittal_trunk
from hipfive.motion.legs_together import Segments, parted, segments, squatting
from hipfive.motion.limbs import LegDirection
from hipfive.motion.planes import Planes

LEAST_SEEN_LYING = 0.454
"""Least |sin ψ| for somebody who lies: nearer than 27° to the foot end the folded knees are seen on the trunk, and the
pose model sets them anywhere (80–110° RMS on bench/twin). Ours, docs/explanation/accuracy.md."""


@dataclass(frozen=True, slots=True)
class HipAngles:
    """Angles [deg], not zeroed; None where not known or not meaningful."""

    flexion_deg: Angles
    abduction_deg: Angles
    trunk_forward_deg: float | None
    trunk_side_deg: float | None
    segments: Segments | None


def hip_angles(
    lines: HipLines,
    planes: Planes,
    movement: Movement,
    directions: Sequence[LegDirection | None],
    standing: Segments | None,
) -> HipAngles:
    """The angles that this movement lets us read.

    Parameters
    ----------
    lines, planes
        What is seen, and the person's planes.
    movement
        Of the exercise.
    directions
        Of the whole legs, for circles.
    standing
        Lengths in the quiet stance, or lying flat; None before it.
    """
    sagittal, frontal = sagittal_trunk(lines, planes), frontal_trunk(lines, planes)
    forward_deg = None if sagittal is None else sagittal.lean_deg
    flexion = abduction = NOT_KNOWN
    lengths = None
    match movement:
        case Swing(signal="hip_flexion"):
            flexion = apart(lines, planes.sagittal, sagittal)
        case Swing():
            left, right = apart(lines, planes.frontal, frontal)
            abduction = left, None if right is None else -right
        case Circle():
            flexion, abduction = _round(lines, directions)
        case Held() if abs(planes.sin) < LEAST_SEEN_LYING:
            pass
        case Held():
            flexion = drawn_up(lines, planes, standing)
            lengths = segments(lines, planes, sagittal)
        case _:
            flexion, forward_deg = squatting(lines, planes, sagittal, standing)
            abduction = parted(lines, planes, frontal, flexion)
            lengths = segments(lines, planes, sagittal)
    return HipAngles(flexion, abduction, forward_deg, None if frontal is None else frontal.lean_deg, lengths)


def _round(lines: HipLines, directions: Sequence[LegDirection | None]) -> tuple[Angles, Angles]:
    """Flexion and abduction of each leg [deg] from the direction of the whole leg."""
    known_ones = [way if leg is not None else None for leg, way in zip(lines.legs, directions, strict=True)]
    flexion = [math.degrees(math.atan2(way.forward, way.down)) if way else None for way in known_ones]
    abduction = [math.degrees(math.atan2(way.outward, way.down)) if way else None for way in known_ones]
    return (flexion[0], flexion[1]), (abduction[0], abduction[1])
