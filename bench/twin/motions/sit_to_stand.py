"""Sit-to-stand: five times up from a chair and down again, as laboratories and clinics do it.

The clip begins seated, so there is no quiet stance at the start; the person stands still for more than a second at the
end (or before the last sitting down), and that is the neutral from which the truth counts.
"""

from __future__ import annotations

from bench.twin.body import SIDES
from bench.twin.motions.common import Motion, Plan, Standing
from bench.twin.motions.legs import ARMS, hold_arms, lower_pelvis
from bench.twin.motions.seats import seat
from bench.twin.rig import OUTWARD

FAULTS: tuple[str, ...] = ()
ARMS_HELD = ("crossed", "thighs", "sides", "crossed", "forward")
STILL_S = 1.5
"""How long the person stands still in the end [s]."""


def build(plan: Plan) -> Motion:
    """Seated; up and down; and a last standing."""
    person = Standing(plan, half_width_m=0.12)
    score, rng = person.score, person.rng
    arms = ARMS_HELD[int(rng.integers(len(ARMS_HELD)))]
    hold_arms(score.start, arms, rng.uniform(60, 85))
    for side in SIDES:
        score.start(**{f"foot_yaw_{side}": rng.uniform(2, 14), f"knee_out_{side}": rng.uniform(-2, 6)})
        score.start(**{f"foot_y_{side}": OUTWARD[side] * rng.normal(0, 0.01)})
    thigh, shank = rng.uniform(84, 92), rng.uniform(4, 16)
    seated = {
        "thigh_deg": thigh, "shank_deg": shank, "pelvis_forward_deg": rng.uniform(-12, 0),
        "trunk_forward_deg": rng.uniform(2, 14), "neck_forward_deg": rng.uniform(0, 8),
    }  # fmt: skip
    upright = {
        "thigh_deg": 2.5, "shank_deg": 1.5, "pelvis_forward_deg": rng.uniform(-1, 4),
        "trunk_forward_deg": rng.uniform(-1, 3), "neck_forward_deg": rng.uniform(0, 6),
    }  # fmt: skip
    score.start(arms_hang=0.35, **seated)
    ends_seated = rng.random() < 0.5
    still = (0.0, 0.0)
    for number in range(plan.reps):
        last = number == plan.reps - 1
        begin = person.now_s
        up_s = _rise(person, plan, shank, upright)
        stand_s = STILL_S if last else rng.uniform(0.15, 0.6)
        still = (up_s + 0.2, up_s + stand_s)
        person.now_s = up_s + stand_s
        if not last or ends_seated:
            _sit(person, plan, shank, seated)
        person.mark("rep", None, begin, up_s, person.now_s, complete=False)
        person.now_s += rng.uniform(0.1, 0.5)
    return person.motion(
        finish=lambda channels, _: lower_pelvis(channels),
        reach=ARMS[arms],
        quiet_s=still,
        furnish=seat(("stool", "chair", "armchair", "chair")[int(rng.integers(4))]),
    )


def _rise(person: Standing, plan: Plan, shank_deg: float, upright: dict[str, float]) -> float:
    """Lean forward, leave the seat, straighten; returns when the person is up [s]."""
    score, begin = person.score, person.now_s
    lean_s, push_s = person.vary(0.7 * plan.slowness, 0.12), person.vary(0.95 * plan.slowness, 0.12)
    lean_deg, leaves = person.vary(40 * plan.amplitude, 0.15), begin + lean_s
    up = leaves + push_s
    score.move("pelvis_forward_deg", begin, leaves, 0.62 * lean_deg)
    score.move("trunk_forward_deg", begin, leaves, 0.55 * lean_deg)
    score.move("neck_forward_deg", begin, leaves, -0.3 * lean_deg)
    score.move("shank_deg", begin + 0.6 * lean_s, leaves + 0.15 * push_s, shank_deg + person.vary(7))
    for channel, value in upright.items():
        wait = 0.08 * push_s if channel in ("pelvis_forward_deg", "trunk_forward_deg") else -0.1 * lean_s
        score.move(channel, leaves + wait, up, value + person.rng.normal(0, 0.6))
    return up


def _sit(person: Standing, plan: Plan, shank_deg: float, seated: dict[str, float]) -> None:
    """Lean forward, sink on the seat, sit up."""
    score, begin = person.score, person.now_s
    sink_s, settle_s = person.vary(1.15 * plan.slowness, 0.12), person.vary(0.55 * plan.slowness, 0.15)
    lean_deg, low = person.vary(36 * plan.amplitude, 0.15), begin + sink_s
    score.move("pelvis_forward_deg", begin, begin + 0.75 * sink_s, 0.6 * lean_deg)
    score.move("trunk_forward_deg", begin, begin + 0.75 * sink_s, 0.5 * lean_deg)
    score.move("neck_forward_deg", begin, begin + 0.75 * sink_s, -0.2 * lean_deg)
    score.move("thigh_deg", begin, low, seated["thigh_deg"])
    score.move("shank_deg", begin, begin + 0.6 * sink_s, shank_deg + 5)
    score.move("shank_deg", begin + 0.6 * sink_s, low, shank_deg)
    for channel in ("pelvis_forward_deg", "trunk_forward_deg", "neck_forward_deg"):
        score.move(channel, low - 0.1, low + settle_s, seated[channel] + person.rng.normal(0, 1.0))
    person.now_s = low + settle_s
