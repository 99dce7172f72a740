"""Random sessions of the five exercises: width, tempo, pauses, partial and false movements; with their truth."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from bench.counting.stage import END, NEAR, Stage, shift_weight, step, turn_round, walk

from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.kinematic_body import body_points

Build = Callable[[Stage], None]
VIEWS_DEG = {
    "leg-swing": (35.0, 100.0),
    "side-leg-swing": (0.0, 40.0),
    "circular-swing": (0.0, 40.0),
    "baby-pose": (50.0, 95.0),
    "yoga-squat": (30.0, 95.0),
}


def session(exercise: str, seed: int) -> tuple[Stage, float]:
    """A session drawn from a seed alone, and the view [deg] it is seen from."""
    rng = random.Random(f"{exercise} {seed}")  # noqa: S311 – sessions, not secrets
    stage = Stage(rng)
    view_deg = rng.uniform(*VIEWS_DEG[exercise]) * rng.choice((-1.0, 1.0))
    stage.move("facing", 0.0, 0.0, view_deg)
    _open(stage, exercise, view_deg)
    BUILD[exercise](stage)
    stage.wait(rng.uniform(1.0, 2.0))
    if exercise != "baby-pose" and rng.random() < 0.25:
        rng.choice((step, shift_weight))(stage)
    stage.wait(0.8)
    return stage, view_deg


def _open(stage: Stage, exercise: str, view_deg: float) -> None:
    """Quiet, or what people do before they begin."""
    rng = stage.rng
    if exercise == "baby-pose":
        stage.wait(rng.uniform(1.5, 3.0))
        return
    if rng.random() < 0.2:
        stage.move("root_z", 0.0, 0.0, -1.1)
        walk(stage, 1.1)
    elif rng.random() < 0.15:
        stage.move("facing", 0.0, 0.0, view_deg + 90.0)
        stage.wait(0.5)
        turn_round(stage, view_deg)
    stage.wait(rng.uniform(1.2, 3.5))
    for act in (step, shift_weight):
        if rng.random() < 0.25:
            act(stage)
            stage.wait(rng.uniform(0.5, 2.0))


def _sides(stage: Stage) -> tuple[Side, ...]:
    return stage.rng.choice(((Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT)))


def _lift(stage: Stage, side: Side, **angles_deg: float) -> None:
    """Take the weight off a leg."""
    begin, seconds = stage.now_s, stage.rng.uniform(0.5, 0.9)
    stage.stand_on(side.other)
    for name, value in angles_deg.items():
        stage.move(f"{name}_{END[side]}", begin, begin + seconds, value)
    stage.wait(seconds + stage.rng.uniform(0.1, 0.6))


def _lower(stage: Stage, side: Side) -> None:
    begin = stage.now_s
    for name in ("hip_flexion", "hip_abduction", "knee_flexion", "ankle_plantarflexion"):
        stage.move(f"{name}_{END[side]}", begin, begin + 0.6, 0.0)
    stage.wait(0.7)
    stage.stand_on(None)
    stage.wait(stage.rng.uniform(0.3, 1.6))


def leg_swings(stage: Stage) -> None:
    """Pendulum swings of both legs, with pauses and wobbles between."""
    rng = stage.rng
    wide_deg, seconds = rng.uniform(20.0, 62.0), rng.uniform(1.2, 3.6)
    behind = rng.uniform(0.15, 0.45)
    for side in _sides(stage):
        _lift(stage, side, hip_flexion=rng.uniform(0.0, 5.0), knee_flexion=rng.uniform(2.0, 15.0))
        for _ in range(rng.choice((1, 1, 2))):
            _pendulum(stage, side, rng.randint(1, 4), wide_deg, behind, seconds)
            if rng.random() < 0.4:
                _wobble(stage, side, "hip_flexion", min(9.0, 0.18 * wide_deg))
        _lower(stage, side)


def _pendulum(stage: Stage, side: Side, reps: int, wide_deg: float, behind: float, seconds: float) -> None:
    name = f"hip_flexion_{END[side]}"
    for number in range(reps):
        begin, length = stage.now_s, stage.vary(seconds)
        out = length * (0.42 if number == 0 else 0.5)
        top, back = stage.vary(wide_deg), -stage.vary(behind * wide_deg)
        stage.move(name, begin, begin + out, top)
        stage.move(name, begin + out, begin + out + 0.5 * length, back)
        stage.now_s = begin + out + 0.5 * length
        start_s = begin + NEAR * out if number == 0 else begin
        stage.count(side, start_s, begin + out, stage.now_s, arc_deg=top - back)
    stage.move(name, stage.now_s, stage.now_s + 0.6, stage.rng.uniform(0.0, 4.0))
    stage.wait(0.6 + stage.rng.uniform(0.1, 1.2))


def _wobble(stage: Stage, side: Side, angle: str, deg: float) -> None:
    begin, name = stage.now_s, f"{angle}_{END[side]}"
    rest = stage.last(name)
    stage.move(name, begin, begin + 0.5, rest + deg)
    stage.move(name, begin + 0.5, begin + 1.0, rest)
    stage.refuse(side, begin, begin + 1.0)
    stage.wait(1.0 + stage.rng.uniform(0.2, 0.8))


def side_swings(stage: Stage) -> None:
    """Out and back in, some at once after another and some after a pause."""
    rng = stage.rng
    wide_deg, seconds = rng.uniform(17.0, 45.0), rng.uniform(1.2, 3.6)
    held_s = rng.choice((0.0, 0.0, 0.3, 0.8))
    for side in _sides(stage):
        name = f"hip_abduction_{END[side]}"
        _lift(stage, side, hip_flexion=rng.uniform(0.0, 5.0), knee_flexion=rng.uniform(2.0, 10.0))
        for _ in range(rng.randint(2, 5)):
            begin, length, top = stage.now_s, stage.vary(seconds), stage.vary(wide_deg)
            half, back = 0.5 * length, -rng.uniform(0.0, 3.0)
            stage.move(name, begin, begin + half, top)
            stage.move(name, begin + half + held_s, begin + length + held_s, back)
            stage.now_s = begin + length + held_s
            start_s, end_s = begin + NEAR * half, stage.now_s - NEAR * half
            stage.count(side, start_s, begin + half + 0.5 * held_s, end_s, held=held_s, arc_deg=top - back)
            stage.wait(rng.choice((0.0, rng.uniform(0.0, 0.25), rng.uniform(0.3, 1.5))))
            if rng.random() < 0.15:
                _wobble(stage, side, "hip_abduction", min(7.0, 0.18 * wide_deg))
        _lower(stage, side)


def circles(stage: Stage) -> None:
    """Small and large circles, with changes of direction and half circles there and back."""
    rng = stage.rng
    seconds = rng.uniform(1.5, 3.6)
    stage.shape(_draw)
    for side in _sides(stage):
        _lift(stage, side, hip_flexion=10.0, knee_flexion=8.0, ankle_plantarflexion=30.0)
        way = rng.choice((-1, 1))
        for radius_deg in (rng.uniform(6.0, 11.0), rng.uniform(13.0, 21.0)):
            turn_after = rng.randint(1, 4)
            ways = [way if number < turn_after else -way for number in range(rng.randint(1, 4))]
            _run_of_circles(stage, side, radius_deg, ways, seconds)
        _lower(stage, side)


def _draw(values: dict[str, float]) -> None:
    """Put the circle's place upon the leg's angles."""
    for end in "lr":
        radius_deg, turn = values.get(f"radius_{end}", 0.0), math.radians(values.get(f"even_turn_{end}", 0.0))
        outward = values.get(f"centre_{end}", 0.0) + radius_deg * values.get(f"flat_{end}", 1.0) * math.sin(turn)
        values[f"hip_flexion_{end}"] = values.get(f"hip_flexion_{end}", 0.0) + radius_deg * math.cos(turn)
        values[f"hip_abduction_{end}"] = values.get(f"hip_abduction_{end}", 0.0) + outward


def _run_of_circles(stage: Stage, side: Side, radius_deg: float, ways: list[int], seconds: float) -> None:
    rng, end, begin = stage.rng, END[side], stage.now_s
    turn, ready = f"even_turn_{end}", begin + rng.uniform(0.4, 0.7)
    entry_deg = rng.choice((0.0, 0.0, -90.0))
    stage.move(turn, begin, begin, 360.0 * round(stage.last(turn) / 360.0) + entry_deg)
    for name, value in (("radius", radius_deg), ("flat", rng.uniform(0.75, 1.0)), ("centre", 5.0 + 0.75 * radius_deg)):
        stage.move(f"{name}_{end}", begin, ready, value)
    stage.now_s = ready + rng.choice((0.05, 0.15, 0.5))
    before = 0
    for way in ways:
        if before == -way:
            stage.wait(0.15)
        length, start_s = stage.vary(seconds, 0.08), stage.now_s
        stage.now_s = start_s + length
        stage.move(turn, start_s, stage.now_s, stage.last(turn) + way * 360.0)
        stage.count(
            side, start_s, start_s + 0.5 * length, stage.now_s,
            direction="outward" if way > 0 else "inward", radius_deg=radius_deg,
        )  # fmt: skip
        before = way
    if rng.random() < 0.3:
        stage.wait(0.2)
        there, back, way = stage.now_s, stage.last(turn), rng.choice((-1, 1))
        stage.move(turn, there, there + 0.8, back + way * 140.0)
        stage.move(turn, there + 0.8, there + 1.6, back)
        stage.wait(1.6)
        stage.refuse(side, there, stage.now_s)
    stage.wait(0.15)
    for name, value in (("radius", 0.0), ("centre", 2.0)):
        stage.move(f"{name}_{end}", stage.now_s, stage.now_s + 0.5, value)
    stage.wait(0.5 + rng.uniform(0.1, 0.8))


def baby_poses(stage: Stage) -> None:
    """Holds of both feet and of one, and tries too short to count."""
    rng = stage.rng
    for sides in rng.choice((("lr",), ("lr", "l", "r"), ("l", "r"), ("r", "lr"))):
        seconds = rng.uniform(3.8, 9.0)
        if rng.random() < 0.3:
            _hold(stage, sides, rng.uniform(0.7, 1.9))
        _hold(stage, sides, seconds)


_HELD = {
    "hip_flexion": 140.0, "hip_abduction": 25.0, "knee_flexion": 62.0, "arm_flexion": 76.0, "arm_abduction": 6.0,
}  # fmt: skip


def _hold(stage: Stage, sides: str, seconds: float) -> None:
    begin = stage.now_s
    raised, held = begin + 0.9, begin + 1.9
    let_go = held + seconds
    for side in sides:
        for name, value in (("hip_flexion", 62.0), ("knee_flexion", 98.0)):
            stage.move(f"{name}_{side}", begin, raised, value)
        for name, value in _HELD.items():
            stage.move(f"{name}_{side}", raised, held, value if "abduction" in name else stage.vary(value, 0.03))
            stage.move(f"{name}_{side}", let_go, let_go + 1.2, 0.0)
    side_name = {"lr": "both", "l": "left", "r": "right"}[sides]
    times_s = [begin + 0.02 * number for number in range(round((let_go + 1.2 - begin) / 0.02))]
    kept = [t_s for t_s in times_s if all(_at_the_foot(stage.angles_at(t_s), side) for side in sides)]
    if seconds >= 3.0:
        stage.truth.holds.append({"side": side_name, "start_s": kept[0], "end_s": kept[-1], "faults": ()})
    else:
        stage.refuse(side_name, kept[0], kept[-1])
    stage.now_s = let_go + 1.2 + stage.rng.uniform(0.6, 2.0)


def _at_the_foot(angles: dict[str, float], end: str) -> bool:
    """Whether the hip is flexed beyond 80° and the hand within a hand's breadth of where it holds the foot."""
    name = "LEFT" if end == "l" else "RIGHT"
    points = body_points(angles, "lying")
    hand, heel, toe = (points[Joint[f"{name}_{part}"]] for part in ("INDEX", "HEEL", "FOOT_INDEX"))
    return angles[f"hip_flexion_{end}"] > 80.0 and min(math.dist(hand, heel), math.dist(hand, toe)) < HELD_M


HELD_M = 0.25


def yoga_squats(stage: Stage) -> None:
    """Complete squats, shallow ones, squats without arms, hands or straight knees, and half-hearted bends."""
    rng = stage.rng
    stage.shape(_feet_flat)
    seconds = rng.uniform(4.6, 11.0)
    for _ in range(rng.randint(2, 4)):
        fault = rng.choice((None, None, None, *SQUAT_FAULTS))
        _squat(stage, stage.vary(3.2 if fault == "rushed" else seconds, 0.08), fault)
        stage.wait(rng.uniform(0.2, 1.5))


def _feet_flat(values: dict[str, float]) -> None:
    """The ankles bend so that the soles stay on the floor."""
    for end in "lr":
        thigh = values.get(f"hip_flexion_{end}", 0.0) - values.get("trunk_forward", 0.0)
        values[f"ankle_plantarflexion_{end}"] = thigh - values.get(f"knee_flexion_{end}", 0.0)


SQUAT_FAULTS = ("arms_not_raised", "shallow", "hands_not_down", "knees_not_straight", "rushed")


def _squat(stage: Stage, seconds: float, fault: str | None) -> None:
    begin = stage.now_s
    up, low, hands, fold, end = (begin + seconds * share for share in (0.17, 0.42, 0.54, 0.74, 1.0))
    shallow = fault == "shallow"
    if fault != "arms_not_raised":
        _both(stage, begin, up, arm_flexion=165.0)
    down = (72.0, 66.0, 22.0) if shallow else (124.0, 130.0, 28.0)
    _both(stage, up, low, hip_flexion=down[0], knee_flexion=down[1], hip_abduction=16.0, arm_flexion=50.0)
    stage.move("trunk_forward", up, low, down[2])
    reach = 25.0 if fault == "hands_not_down" else 78.0
    if shallow:
        _both(stage, low, hands, hip_flexion=112.0, knee_flexion=60.0, arm_flexion=78.0)
        stage.move("trunk_forward", low, hands, 92.0)
    else:
        _both(stage, low, hands, hip_flexion=118.0, knee_flexion=122.0, arm_flexion=reach)
        stage.move("trunk_forward", low, hands, 55.0)
    if fault == "hands_not_down":
        _both(stage, up, low, elbow_flexion=130.0)
        _both(stage, fold, end, elbow_flexion=0.0)
    straight = 58.0 if fault == "knees_not_straight" else 10.0
    folded = 128.0 if fault == "knees_not_straight" else 112.0
    reach = 0.0 if fault == "hands_not_down" else 74.0
    _both(stage, hands, fold, hip_flexion=folded, knee_flexion=straight, hip_abduction=6.0, arm_flexion=reach)
    stage.move("trunk_forward", hands, fold, 106.0)
    _both(stage, fold, end, hip_flexion=0.0, knee_flexion=0.0, hip_abduction=0.0, arm_flexion=0.0)
    stage.move("trunk_forward", fold, end, 0.0)
    faults = () if fault is None else (fault,)
    start_s = begin + NEAR * (up - begin) if fault != "arms_not_raised" else up + 0.15 * (low - up)
    upright_s = fold + (1.0 - math.acos(1.0 - 2.0 * 10.0 / 106.0) / math.pi) * (end - fold)
    stage.count(None, start_s, low, upright_s, complete=fault in (None, "rushed"), faults=faults)
    stage.now_s = end


def _both(stage: Stage, begin_s: float, end_s: float, **angles_deg: float) -> None:
    for name, value in angles_deg.items():
        for end in "lr":
            stage.move(f"{name}_{end}", begin_s, end_s, value)


BUILD: dict[str, Build] = {
    "leg-swing": leg_swings,
    "side-leg-swing": side_swings,
    "circular-swing": circles,
    "baby-pose": baby_poses,
    "yoga-squat": yoga_squats,
}
