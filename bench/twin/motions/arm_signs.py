"""Signs of the arms: one hand held above the head, then the other, then both arms crossed; no exercise of ours.

Between them the arms do what arms do: hang, rest on the hips, reach forward, go up both.
"""

from __future__ import annotations

import numpy as np
from bench.twin.body import SIDES, BodyPose
from bench.twin.motions.common import Motion, Plan, Standing
from bench.twin.rig import ANNY, OUTWARD, Rig, Targets

FAULTS: tuple[str, ...] = ()
MOVE_S, HOLD_S, REST_S = 0.7, 2.4, 1.0
HANGING = {"shoulder_flexion": 0.0, "shoulder_abduction": 11.0, "shoulder_rotation": 0.0, "elbow_flexion": 15.0}
UP = {"shoulder_flexion": 165.0, "shoulder_abduction": 12.0, "shoulder_rotation": 0.0, "elbow_flexion": 14.0}
BENT = {"shoulder_flexion": 20.0, "shoulder_abduction": 95.0, "shoulder_rotation": -80.0, "elbow_flexion": 75.0}
FORWARD = {"shoulder_flexion": 80.0, "shoulder_abduction": 10.0, "shoulder_rotation": 0.0, "elbow_flexion": 25.0}
ON_HIP = {"shoulder_flexion": -20.0, "shoulder_abduction": 42.0, "shoulder_rotation": 55.0, "elbow_flexion": 95.0}


def build(plan: Plan) -> Motion:
    """Each sign once, with natural arms between."""
    person = Standing(plan)
    score = person.score
    score.start(reach_l=0.0, reach_r=0.0)

    def hold(kind: str, **arms: dict[str, float]) -> None:
        begin = person.now_s
        for side, angles in arms.items():
            for channel, value in angles.items():
                score.move(f"{channel}_{side}", begin, begin + MOVE_S, person.vary(value, 0.04))
        person.mark(kind, "b", begin + MOVE_S, begin + MOVE_S, begin + MOVE_S + HOLD_S)
        person.now_s = begin + MOVE_S + HOLD_S

    def rest() -> None:
        for side in SIDES:
            for channel, value in HANGING.items():
                score.move(f"{channel}_{side}", person.now_s, person.now_s + MOVE_S, value)
        person.now_s += MOVE_S + REST_S

    for kind, arms in (
        ("rep", {"l": UP}),
        ("rejected", {"l": FORWARD, "r": FORWARD}),
        ("rep", {"r": UP, "l": ON_HIP}),
        ("rejected", {"l": UP, "r": UP}),
        ("rejected", {"l": ON_HIP, "r": ON_HIP}),
    ):
        hold(kind, **arms)
        rest()
    crossed_s = person.now_s + MOVE_S
    for side in SIDES:
        score.move(f"reach_{side}", person.now_s, crossed_s, 1.0)
    person.mark("hold", "b", crossed_s, crossed_s, crossed_s + HOLD_S)
    person.now_s = crossed_s + HOLD_S
    for side in SIDES:
        score.move(f"reach_{side}", person.now_s, person.now_s + MOVE_S, 0.0)
    rest()
    person.reach = _on_the_other_shoulder
    return person.motion()


def _on_the_other_shoulder(rig: Rig, posed: BodyPose) -> Targets:
    """Each palm goes to the front of the other shoulder, the elbows in front of the ribs."""
    palms, poles = {}, {}
    for side in SIDES:
        other = "r" if side == "l" else "l"
        shoulder = posed.position[:, rig.body.index(f"upperarm01.{ANNY[other]}")]
        palms[side] = shoulder + np.array([0.0, -0.12 if side == "l" else -0.09, 0.08])
        poles[side] = np.tile([OUTWARD[side] * 0.4, -0.3, -1.0], (len(posed.position), 1))
    return Targets(palms, poles)
