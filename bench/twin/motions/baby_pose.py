"""Baby pose: on the back, knees to the chest, hands at the outside of the feet; both feet, then one."""

from __future__ import annotations

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.geometry import apply
from bench.twin.motions.common import QUIET_S, Mark, Motion, Plan
from bench.twin.rig import ANNY, LEFT, OUTWARD, Rig, Targets
from bench.twin.tracks import Score

FAULTS = ("feet_not_held", "tailbone_up", "head_up")
FLAT = {"hip_flexion": -2.0, "hip_abduction": 5.0, "hip_rotation": 14.0, "knee_flexion": 4.0}
FLAT_ARM = {"shoulder_flexion": -6.0, "shoulder_abduction": 20.0, "elbow_flexion": 12.0, "reach": 0.0}


class _Lying:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.rng = np.random.default_rng([plan.seed, 40])
        self.score, self.count = Score(), 0
        self.marks: list[Mark] = []
        self.now_s = QUIET_S[1] + self.rng.uniform(0.3, 0.6)
        score = self.score
        score.start(pelvis_forward_deg=-90.0, height_m=0.1, trunk_forward_deg=0.0, neck_forward_deg=4.0)
        score.ripple("trunk_forward_deg", 0.5, self.rng, low_hz=0.2)
        score.ripple("neck_twist_deg", 2.0, self.rng)
        for side in SIDES:
            score.start(**{f"planted_{side}": 0.0, f"ankle_plantarflexion_{side}": 22.0})
            for channel, value in (FLAT | FLAT_ARM).items():
                score.start(**{f"{channel}_{side}": value + self.rng.uniform(-1, 1) * (channel != "reach")})
                if channel != "reach":
                    score.ripple(f"{channel}_{side}", 0.5, self.rng)

    def vary(self, value: float, spread: float = 0.06) -> float:
        return float(value * self.rng.uniform(1 - spread, 1 + spread))

    def hold(self, sides: str, seconds: float) -> None:
        """Raise the feet, take hold, hold for `seconds`, let go and lie flat again."""
        self.count += 1
        faults = self.plan.faults_in(self.count)
        score, begin, a = self.score, self.now_s, self.plan.amplitude
        bent, raised, held = begin + 0.9, begin + 1.7, begin + 2.3
        let_go, flat = held + seconds, held + seconds + 1.5
        lift = 10.0 if len(sides) == 2 else 7.0
        lift += 22.0 if "tailbone_up" in faults else 0.0
        drawn_deg = 126.0 if "tailbone_up" in faults else 140.0
        score.move("pelvis_forward_deg", bent, held, -90.0 - lift)
        score.move("trunk_forward_deg", bent, held, lift * 1.05)
        score.move("neck_forward_deg", raised, held, self.vary(40) if "head_up" in faults else self.vary(9))
        for side in sides:
            pose = {
                "hip_flexion": self.vary(drawn_deg * a, 0.02), "hip_abduction": self.vary(40),
                "hip_rotation": self.vary(16),
                "knee_flexion": self.vary(68, 0.05), "ankle_plantarflexion": self.vary(-8, 0.4),
            }  # fmt: skip
            self._raise(side, pose, begin, bent, held)
            if "feet_not_held" not in faults:
                score.move(f"reach_{side}", bent, held, 1.0)
                score.move(f"shoulder_forth_{side}", bent, held, 24.0)
            for channel, value in pose.items():
                score.move(f"{channel}_{side}", held, let_go, value + self.rng.uniform(-1.5, 1.5))
            self._release(side, let_go, flat)
        score.move("pelvis_forward_deg", let_go, flat - 0.3, -90.0)
        score.move("trunk_forward_deg", let_go, flat - 0.3, 0.0)
        score.move("neck_forward_deg", let_go, flat - 0.3, 4.0)
        kind = "rejected" if seconds < 2.5 else "hold"
        side = sides if len(sides) == 1 else "b"
        self.marks.append(Mark(kind, side, held, 0.5 * (held + let_go), let_go, faults))
        self.now_s = flat + self.vary(0.6)

    def _raise(self, side: str, pose: dict[str, float], begin: float, bent: float, held: float) -> None:
        score = self.score
        score.move(f"hip_flexion_{side}", begin, bent, 62.0)
        score.move(f"knee_flexion_{side}", begin, bent, 98.0)
        for channel, value in pose.items():
            score.move(f"{channel}_{side}", bent if channel in ("hip_flexion", "knee_flexion") else begin, held, value)

    def _release(self, side: str, let_go: float, flat: float) -> None:
        score, middle = self.score, let_go + 0.8
        score.move(f"reach_{side}", let_go, middle, 0.0)
        score.move(f"shoulder_forth_{side}", let_go, middle, 0.0)
        score.move(f"hip_flexion_{side}", let_go, middle, 62.0)
        score.move(f"knee_flexion_{side}", let_go, middle, 98.0)
        for channel, value in FLAT.items():
            score.move(
                f"{channel}_{side}", middle if channel in ("hip_flexion", "knee_flexion") else let_go, flat, value
            )
        score.move(f"ankle_plantarflexion_{side}", middle, flat, 22.0)


def build(plan: Plan) -> Motion:
    """A hold of both feet, a try too short to count, and holds of one foot."""
    person = _Lying(plan)
    person.hold("lr", person.vary(4.6 * plan.slowness, 0.08))
    if plan.partial:
        person.hold("lr", 1.0)
    for side in plan.sides[: max(1, plan.reps - 1)]:
        person.hold(side, person.vary(4.4 * plan.slowness, 0.08))
    return Motion(
        plan.exercise,
        round(person.now_s + 0.6, 2),
        person.score,
        tuple(person.marks),
        lying=True,
        reach=_feet,
        tighten=_tighten,
    )


def _tighten(channels: dict[str, Array], by_deg: float) -> None:
    for side in SIDES:
        pull = channels[f"reach_{side}"] * by_deg
        channels[f"hip_flexion_{side}"] = channels[f"hip_flexion_{side}"] + pull
        channels[f"knee_flexion_{side}"] = channels[f"knee_flexion_{side}"] + 2.0 * pull
        channels[f"shoulder_forth_{side}"] = channels[f"shoulder_forth_{side}"] + 0.5 * pull


def foot_grip(rig: Rig, posed: BodyPose, side: str) -> Array:
    """The outside of a foot, where a hand takes hold, (frames, 3) [m]."""
    label = ANNY[side]
    foot, toe = (rig.body.index(f"{bone}.{label}") for bone in ("foot", "toe5-1"))
    middle = 0.5 * posed.position[:, foot] + 0.5 * posed.position[:, toe]
    return middle + apply(posed.rotation[:, foot], LEFT * OUTWARD[side] * 0.02)


def _feet(rig: Rig, posed: BodyPose) -> Targets:
    palms = {side: foot_grip(rig, posed, side) for side in SIDES}
    poles = {side: np.tile([OUTWARD[side] * 1.0, 0.2, 0.1], (len(posed.position), 1)) for side in SIDES}
    return Targets(palms, poles)
