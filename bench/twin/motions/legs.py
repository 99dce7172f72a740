"""Two legs that bend together over feet that stay: from thigh and shank to where the pelvis is.

A leg is taken as two halves of equal length; the rig then places the feet exactly, so what differs between people comes
out in the body's own angles, which are the truth.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.geometry import apply
from bench.twin.rig import ANNY, OUTWARD, STRAIGHT, Reach, Rig, Targets

Spot = Callable[[Rig, BodyPose, str], Array]
"""Where one side's palm goes, (frames, 3) [m]."""


def bend(thigh_deg: Array, shank_deg: Array) -> tuple[Array, Array]:
    """Where hips are over the ankles: (backwards, lower than standing straight), in leg lengths.

    Parameters
    ----------
    thigh_deg
        How far the thigh points forward of straight down.
    shank_deg
        How far the shank leans forward of upright.
    """
    thigh, shank = np.radians(thigh_deg), np.radians(shank_deg)
    back: Array = 0.5 * (np.sin(thigh) - np.sin(shank))
    high = 0.5 * (np.cos(thigh) + np.cos(shank))
    lower: Array = np.sqrt(np.clip(STRAIGHT**2 - back**2, 0.01, None)) - high
    return back, lower


def lower_pelvis(channels: dict[str, Array]) -> None:
    """Take the channels `thigh_deg` and `shank_deg` to where the pelvis rides, in leg lengths."""
    channels["back_legs"], channels["crouch_legs"] = bend(channels["thigh_deg"], channels["shank_deg"])


def hands(spot: Spot, pole: tuple[float, float, float]) -> Reach:
    """Both hands kept at a spot of the body; `pole` is where the elbows point (out, back, up)."""

    def reach(rig: Rig, posed: BodyPose) -> Targets:
        frames = len(posed.position)
        palms = {side: spot(rig, posed, side) for side in SIDES}
        poles = {side: np.tile([OUTWARD[side] * pole[0], pole[1], pole[2]], (frames, 1)) for side in SIDES}
        return Targets(palms, poles)

    return reach


def on_hip(rig: Rig, posed: BodyPose, side: str) -> Array:
    """On the crest of the hip bone."""
    return _off(rig, posed, f"upperleg01.{ANNY[side]}", "root", (OUTWARD[side] * 0.085, -0.03, 0.12))


def on_other_shoulder(rig: Rig, posed: BodyPose, side: str) -> Array:
    """On the front of the other shoulder."""
    other = "r" if side == "l" else "l"
    return _off(rig, posed, f"upperarm01.{ANNY[other]}", "spine01", (OUTWARD[side] * 0.02, -0.085, -0.05))


def on_thigh(rig: Rig, posed: BodyPose, side: str) -> Array:
    """On the thigh, above the knee."""
    hip, knee = (posed.position[:, rig.body.index(f"{bone}.{ANNY[side]}")] for bone in ("upperleg01", "lowerleg01"))
    turned = posed.rotation[:, rig.body.index(f"upperleg01.{ANNY[side]}")]
    return 0.3 * hip + 0.7 * knee + apply(turned, np.array([0.0, -0.08, 0.0]))


def _off(rig: Rig, posed: BodyPose, joint: str, carrier: str, offset: tuple[float, float, float]) -> Array:
    index, turned = rig.body.index(joint), posed.rotation[:, rig.body.index(carrier)]
    spot: Array = posed.position[:, index] + apply(turned, np.array(offset))
    return spot


ARMS: dict[str, Reach | None] = {
    "forward": None,
    "sides": None,
    "hips": hands(on_hip, (0.9, 0.8, -0.1)),
    "crossed": hands(on_other_shoulder, (0.35, -0.4, -0.8)),
    "thighs": hands(on_thigh, (0.9, 0.5, 0.2)),
}
"""How arms are held, and where the hands then are."""


def hold_arms(score_start: Callable[..., None], arms: str, raised_deg: float) -> None:
    """Set the channels of both arms for the whole clip."""
    forward = raised_deg if arms == "forward" else 0.0
    for side in SIDES:
        score_start(**{f"reach_{side}": 0.0 if ARMS[arms] is None else 1.0})
        if arms == "forward":
            score_start(**{f"shoulder_flexion_{side}": forward, f"shoulder_abduction_{side}": 4.0})
            score_start(**{f"elbow_flexion_{side}": 8.0})
