"""Squats as people do them in a laboratory: down and up again, no fold, arms forward, crossed, at the hips or hanging.

Driven by a recorded person's joint angles when the plan names a recording, else by key values of our own.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from bench.twin.body import SIDES, Array
from bench.twin.motions.common import Motion, Plan, Standing
from bench.twin.motions.legs import ARMS, hold_arms, lower_pelvis
from bench.twin.motions.recorded import channels_of, read_mot
from bench.twin.rig import OUTWARD

FAULTS: tuple[str, ...] = ()
ARMS_HELD = ("forward", "crossed", "hips", "sides")
DEEP_DEG = 68.0
"""How far the thigh comes forward of straight down in a squat of amplitude 1: hips above knees, as most people do."""


def build(plan: Plan) -> Motion:
    """Quiet standing, then the squats."""
    return _recorded(plan) if plan.recorded else _keyed(plan)


def _stance(plan: Plan, half_width_m: float) -> Standing:
    """Feet apart and a little turned out, one perhaps ahead of the other."""
    person = Standing(plan, half_width_m)
    rng, ahead_m = person.rng, person.rng.normal(0, 0.012)
    for side in SIDES:
        turned = {f"foot_yaw_{side}": rng.uniform(6, 22), f"knee_out_{side}": rng.uniform(-3, 8)}
        person.score.start(**turned, **{f"foot_y_{side}": OUTWARD[side] * ahead_m})
    return person


def _keyed(plan: Plan) -> Motion:
    person = _stance(plan, 0.15)
    score, rng = person.score, person.rng
    arms = ARMS_HELD[int(rng.integers(len(ARMS_HELD)))]
    hold_arms(score.start, arms, rng.uniform(70, 92))
    score.start(arms_hang=0.0 if arms == "forward" else 0.5, thigh_deg=2.0, shank_deg=1.0)
    lean, curl = rng.uniform(0.30, 0.48), rng.uniform(0.06, 0.24)
    shank, weight = rng.uniform(0.30, 0.42), rng.normal(0, 0.014)
    for _ in range(plan.reps):
        deep = person.vary(DEEP_DEG * plan.amplitude, 0.09)
        half_s, bottom_s = person.vary(0.95 * plan.slowness, 0.12), rng.uniform(0.02, 0.3)
        begin = person.now_s
        low, rise = begin + half_s, begin + half_s + bottom_s
        end = rise + person.vary(0.92 * plan.slowness, 0.12)
        down = {
            "thigh_deg": deep, "shank_deg": min(38.0, shank * deep), "pelvis_forward_deg": person.vary(lean * deep),
            "trunk_forward_deg": person.vary(curl * deep), "neck_forward_deg": -person.vary(0.3 * deep),
            "sway_x_m": weight * 2.0, "pelvis_side_deg": person.vary(-90 * weight), "trunk_side_deg": 60 * weight,
            "pelvis_yaw_deg": rng.normal(0, 1.5),
        }  # fmt: skip
        rest = {channel: score.last(channel) for channel in down}
        for channel, value in down.items():
            score.move(channel, begin, low, value)
            score.move(channel, rise, end, rest[channel])
        person.mark("rep", None, begin, 0.5 * (low + rise), end, complete=False)
        person.now_s = end + rng.uniform(0.0, 0.35)
    return person.motion(finish=lambda channels, _: _bent(channels), reach=ARMS[arms])


def _bent(channels: dict[str, Array]) -> None:
    lower_pelvis(channels)


def _recorded(plan: Plan) -> Motion:
    person = _stance(plan, 0.17)
    recording = read_mot(Path(plan.recorded))
    mirrored, begin = plan.sides == "rl", person.now_s
    person.score.start(arms_hang=0.0)
    duration_s = recording.duration_s * plan.slowness
    flexion = recording.columns["hip_flexion_r"]
    for start, peak, end in _squats(recording.times_s, flexion):
        at = [begin + plan.slowness * t for t in (start, peak, end)]
        person.mark("rep", None, *at, complete=False)
    person.now_s = begin + duration_s

    def finish(channels: dict[str, Array], times_s: Array) -> None:
        told = channels_of(recording, (times_s - begin) / plan.slowness, plan.amplitude, mirrored)
        sway = {name: channels[name] for name in ("sway_x_m",)}
        channels |= told
        channels["sway_x_m"] = told["sway_x_m"] + sway["sway_x_m"]

    return person.motion(finish=finish)


def _squats(times_s: Array, flexion_deg: Array) -> list[tuple[float, float, float]]:
    """Start, deepest moment and end of each squat: beyond half of the deepest, out to a tenth of it."""
    beyond = flexion_deg > 0.5 * flexion_deg.max()
    edges = np.flatnonzero(np.diff(np.concatenate(([0], beyond.astype(int), [0]))))
    near = flexion_deg < 0.1 * flexion_deg.max()
    found = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        before, after = np.flatnonzero(near[:first]), np.flatnonzero(near[last:])
        start = before[-1] if before.size else 0
        end = last + after[0] if after.size else len(times_s) - 1
        peak = first + int(np.argmax(flexion_deg[first:last]))
        found.append((float(times_s[start]), float(times_s[peak]), float(times_s[end])))
    return found
