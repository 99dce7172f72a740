"""Yoga squats: arms up, sink into a deep squat, hands to the floor, straighten the knees, roll up."""

from __future__ import annotations

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.motions.common import Mark, Motion, Plan, Standing
from bench.twin.rig import OUTWARD, Reach, Rig, Targets
from bench.twin.tracks import Score

FAULTS = ("arms_not_raised", "shallow", "hands_not_down", "knees_not_straight", "rushed", "heels_up", "knees_in")
UNDONE = FAULTS[:4]
"""With one of these a squat is not complete."""
PHASES = {"arms_up": 0.17, "down": 0.25, "hands_down": 0.12, "fold": 0.2, "roll_up": 0.26}
"""Each phase's part of the whole squat."""
DEEP = 0.63
"""How far the pelvis sinks in a deep squat, in leg lengths: the hip joint goes below the knee joint."""


def build(plan: Plan) -> Motion:
    """All squats; with `partial` the last but one stays shallow, and so does not count as complete."""
    person = Standing(plan, half_width_m=0.165)
    score, rng = person.score, person.rng
    for side in SIDES:
        score.start(**{f"foot_yaw_{side}": rng.uniform(14, 22), f"knee_out_{side}": rng.uniform(2, 8)})
        score.start(**{f"reach_{side}": 0.0, f"palm_x_{side}": OUTWARD[side] * rng.uniform(0.13, 0.17)})
        score.start(**{f"palm_y_{side}": -rng.uniform(0.27, 0.33), f"palm_z_{side}": 0.04})
    score.start(arms_hang=0.85)
    times = plan.reps + 1 if plan.partial else plan.reps
    for number in range(times):
        person.count += 1
        faults = plan.faults_in(person.count)
        if plan.partial and number == times - 2:
            faults = tuple(dict.fromkeys((*faults, "shallow")))
        _squat(person, faults)
        person.wait(person.vary(0.35))
        person.pause()
    return person.motion(reach=_hands(person))


def _squat(person: Standing, faults: tuple[str, ...]) -> None:
    seconds = person.vary(6.0 * person.plan.slowness, 0.07)
    if "rushed" in faults:
        seconds = person.vary(3.1, 0.04)
    begin = person.now_s
    ends: list[float] = []
    for part in PHASES.values():
        ends.append((ends[-1] if ends else begin) + part * seconds)
    up, low, hands, fold, end = ends
    _arms(person, faults, begin, ends)
    _sink(person, faults, up, low, hands)
    _fold_and_roll(person, faults, hands, fold, end)
    phases = tuple(zip(PHASES, (begin, up, low, hands, fold), strict=True))
    person.marks.append(
        Mark("rep", None, begin, low, end, faults, complete=not set(faults) & set(UNDONE), phases=phases)
    )
    person.now_s = end


def _arms(person: Standing, faults: tuple[str, ...], begin: float, ends: list[float]) -> None:
    score, (up, low, hands, fold, end) = person.score, ends
    raised = person.vary(166, 0.03) if "arms_not_raised" not in faults else person.vary(30, 0.2)
    for side in SIDES:
        flexion, elbow = f"shoulder_flexion_{side}", f"elbow_flexion_{side}"
        rest = score.last(elbow)
        score.move(flexion, begin, up, raised)
        score.move(elbow, begin, up, person.vary(8))
        score.move(flexion, up + 0.15 * (low - up), low, 50 if raised > 60 else 15)
        if "hands_not_down" in faults:
            score.move(flexion, low, hands, 25)
            score.move(elbow, low, hands, 70)
        else:
            score.move(f"reach_{side}", low - 0.1, hands, 1.0)
        score.move(flexion, hands, fold, 0.0)
        score.move(f"reach_{side}", fold, fold + 0.35 * (end - fold), 0.0)
        score.move(elbow, fold, end, rest)


def _sink(person: Standing, faults: tuple[str, ...], up: float, low: float, hands: float) -> None:
    score, shallow = person.score, "shallow" in faults
    depth = person.vary(0.26, 0.08) if shallow else person.vary(DEEP, 0.02)
    _feet_and_knees(score, faults, up, low, hands)
    score.move("crouch_legs", up, low, depth)
    score.move("sway_y_m", up, low, 0.10 if shallow else 0.17)
    score.move("pelvis_forward_deg", up, low, 24 if shallow else 18)
    score.move("trunk_forward_deg", up, low, 8 if shallow else 14)
    score.move("neck_forward_deg", up, low, -14)
    reaching = "hands_not_down" not in faults
    score.move("pelvis_forward_deg", low, hands, (58 if shallow else 34) if reaching else 30)
    score.move("trunk_forward_deg", low, hands, (48 if shallow else 40) if reaching else 20)
    score.move("neck_forward_deg", low, hands, 5)


def _feet_and_knees(score: Score, faults: tuple[str, ...], up: float, low: float, hands: float) -> None:
    """Heels that leave the floor on the way down, knees that fall in, until the knees straighten."""
    for side in SIDES:
        wrongs = {"foot_pitch": 24.0, "foot_z": 0.055} if "heels_up" in faults else {}
        wrongs |= {"knee_out": -34.0} if "knees_in" in faults else {}
        for channel, value in wrongs.items():
            rest = score.last(f"{channel}_{side}")
            score.move(f"{channel}_{side}", up, low, value)
            score.move(f"{channel}_{side}", hands, hands + 0.8, rest)


def _fold_and_roll(person: Standing, faults: tuple[str, ...], hands: float, fold: float, end: float) -> None:
    score, rest = person.score, person.vary(1.5, 0.8)
    bent = "knees_not_straight" in faults
    score.move("crouch_legs", hands, fold, person.vary(0.2, 0.06) if bent else person.vary(0.012, 0.4))
    score.move("sway_y_m", hands, fold, 0.09)
    score.move("pelvis_forward_deg", hands, fold, person.vary(72, 0.04))
    score.move("trunk_forward_deg", hands, fold, person.vary(42, 0.08))
    score.move("neck_forward_deg", hands, fold, 22)
    third = (end - fold) / 3
    score.move("crouch_legs", fold, fold + 2 * third, 0.0)
    score.move("sway_y_m", fold, end - 0.4 * third, 0.0)
    score.move("pelvis_forward_deg", fold, end - 0.6 * third, 0.0)
    score.move("trunk_forward_deg", fold + 0.5 * third, end, rest)
    score.move("neck_forward_deg", fold + 1.2 * third, end, 4)


def _hands(person: Standing) -> Reach:
    score = person.score
    spots = {side: np.array([score.last(f"palm_{axis}_{side}") for axis in "xyz"]) for side in SIDES}

    def reach(_rig: Rig, posed: BodyPose) -> Targets:
        frames = len(posed.position)
        palms: dict[str, Array] = {side: np.tile(spots[side], (frames, 1)) for side in SIDES}
        poles = {side: np.tile([OUTWARD[side] * 0.8, 0.6, 0.2], (frames, 1)) for side in SIDES}
        return Targets(palms, poles)

    return reach
