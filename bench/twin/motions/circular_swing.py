"""Circular swings: the foot draws small, then large circles just above the floor, in both directions."""

from __future__ import annotations

import numpy as np
from bench.twin.body import Array
from bench.twin.motions.common import Motion, Plan, Standing
from bench.twin.rig import OUTWARD

FAULTS = ("trunk_sway", "toes_not_pointed", "knee_bent", "foot_down", "too_fast")
SMALL_DEG, LARGE_DEG = 8.5, 17.0


def build(plan: Plan) -> Motion:
    """Each leg: small circles, then large ones; the direction changes half way (and starts differently by leg)."""
    person = Standing(plan)
    score = person.score
    for side in "lr":
        score.start(
            **{f"turns_{side}": 0.0, f"radius_{side}": 0.0, f"out_centre_{side}": 0.0, f"part_turn_{side}": 0.0}
        )
        score.start(**{f"flatness_{side}": 1.0, f"knee_give_{side}": 0.0})
    for number, side in enumerate(plan.sides):
        way = 1 if number == 0 else -1
        person.lift(side, hike_deg=person.vary(7.5), knee_deg=person.vary(11), hip_flexion=13, ankle_plantarflexion=15)
        half = max(2, plan.reps // 2)
        _circles(person, side, min(SMALL_DEG * plan.amplitude, 10.5), _ways(way, half))
        _circles(person, side, max(LARGE_DEG * plan.amplitude, 14.5), _ways(way, max(plan.reps - half, 1)))
        if plan.partial and number == 0:
            _half_circle(person, side, way)
        end = person.now_s + 0.5
        score.move(f"radius_{side}", person.now_s, end, 0.0)
        score.move(f"out_centre_{side}", person.now_s, end, 2.0)
        person.now_s = end
        person.lower(side)
        person.wait(person.vary(0.6))
    return person.motion(finish=_draw)


def _ways(way: int, circles: int) -> list[int]:
    """The first half of the circles one way, the rest the other (+1 outward, −1 inward)."""
    return [way if number < (circles + 1) // 2 else -way for number in range(circles)]


def _circles(person: Standing, side: str, radius_deg: float, ways: list[int]) -> None:
    """Go to the front of the circle, then round it, once for each way (+1 outward, −1 inward)."""
    plan, score = person.plan, person.score
    radius_deg = person.vary(radius_deg, 0.06)
    turns, ready = f"turns_{side}", person.now_s + 0.5
    score.move(f"radius_{side}", person.now_s, ready, radius_deg)
    score.move(f"flatness_{side}", person.now_s, ready, person.rng.uniform(0.72, 1.0))
    score.move(f"knee_give_{side}", person.now_s, ready, person.vary(3, 0.5))
    score.move(f"out_centre_{side}", person.now_s, ready, radius_deg * 0.75 + 5.0)
    person.now_s = ready + 0.1
    last = 0
    for way in ways:
        person.count += 1
        faults = plan.faults_in(person.count)
        if last == -way:
            person.wait(0.18)
        seconds = person.vary((1.75 + 0.012 * radius_deg) * plan.slowness, 0.08)
        if "too_fast" in faults:
            seconds = person.vary(0.92, 0.04)
        begin, end = person.now_s, person.now_s + seconds
        score.move(turns, begin, end, score.last(turns) + way)
        _wrongs(person, side, faults, begin, end)
        direction = "outward" if way > 0 else "inward"
        person.mark("rep", side, begin, 0.5 * (begin + end), end, faults=faults, direction=direction)
        person.now_s, last = end, way
    person.wait(0.15)
    person.pause()


def _wrongs(person: Standing, side: str, faults: tuple[str, ...], begin: float, end: float) -> None:
    score, quarter = person.score, 0.25 * (end - begin)
    if "toes_not_pointed" in faults:
        score.move(f"ankle_plantarflexion_{side}", begin - 0.25, begin, -9)
        score.move(f"ankle_plantarflexion_{side}", end, end + 0.25, 15)
    if "knee_bent" in faults:
        score.move(f"knee_flexion_{side}", begin - 0.2, begin + 0.2, person.vary(58, 0.06))
        score.move(f"knee_flexion_{side}", end, end + 0.3, 15)
    if "trunk_sway" in faults:
        lean = person.vary(24, 0.06)
        for when, value in ((1, -lean), (3, lean), (4, 1.0)):
            score.move("trunk_forward_deg", begin + (when - 1) * quarter, begin + when * quarter, value)
    if "foot_down" in faults:
        middle = begin + 2 * quarter
        score.move(f"planted_{side}", middle - quarter, middle - 0.3 * quarter, 1.0)
        score.move(f"planted_{side}", middle + quarter, middle + 1.7 * quarter, 0.0)
        # The ball of the foot rests on the floor, toes still pointed.
        score.move(f"foot_pitch_{side}", begin, middle - quarter, 18.0)
        score.move(f"foot_z_{side}", begin, middle - quarter, 0.045)
        score.move(f"foot_pitch_{side}", end, end + 0.1, 0.0)
        score.move(f"foot_z_{side}", end, end + 0.1, 0.0)
        foot_y = score.last(f"foot_y_{side}")
        score.move(f"foot_y_{side}", begin, middle - quarter, 0.12)
        score.move(f"foot_x_{side}", begin, middle - quarter, OUTWARD[side] * 0.2)
        score.move(f"foot_y_{side}", end, end + 0.1, foot_y)
        score.move(f"foot_x_{side}", end, end + 0.1, OUTWARD[side] * person.half_width_m)


def _half_circle(person: Standing, side: str, way: int) -> None:
    """Set out and come back the same way: not a circle."""
    score, begin = person.score, person.now_s
    half, end = begin + 0.75, begin + 1.5
    score.move(f"part_turn_{side}", begin, half, 0.38 * way)
    score.move(f"part_turn_{side}", half, end, 0.0)
    person.mark("rejected", side, begin, half, end)
    person.now_s = end + 0.1


def _draw(channels: dict[str, Array], times_s: Array) -> None:
    """Turn revolutions and radius into hip angles; the eased revolutions are evened out to a steady pace."""
    for side in "lr":
        turns = blur(steady(channels[f"turns_{side}"]), times_s) + channels[f"part_turn_{side}"]
        radius = channels[f"radius_{side}"]
        ahead, out = (
            radius * np.cos(2 * np.pi * turns),
            radius * channels[f"flatness_{side}"] * np.sin(2 * np.pi * turns),
        )
        channels[f"hip_flexion_{side}"] = channels[f"hip_flexion_{side}"] + ahead
        channels[f"hip_abduction_{side}"] = channels[f"hip_abduction_{side}"] + channels[f"out_centre_{side}"] + out
        bend = channels[f"knee_give_{side}"] * (1 - np.cos(2 * np.pi * turns)) * np.clip(radius / SMALL_DEG, 0, 1)
        channels[f"knee_flexion_{side}"] = channels[f"knee_flexion_{side}"] + bend
        sign = OUTWARD[side]
        channels["pelvis_forward_deg"] = channels.get("pelvis_forward_deg", 0 * times_s) - 0.08 * ahead
        channels["pelvis_side_deg"] = channels["pelvis_side_deg"] - sign * 0.08 * out
        channels["trunk_side_deg"] = channels["trunk_side_deg"] + sign * 0.05 * out
        channels["trunk_forward_deg"] = channels["trunk_forward_deg"] + 0.05 * ahead


def steady(turns: Array) -> Array:
    """Undo the pendulum easing within each whole revolution, so that circles run round at an even pace."""
    whole = np.floor(turns + 1e-9)
    part = np.clip(turns - whole, 0, 1)
    even: Array = whole + np.arccos(1 - 2 * part) / np.pi
    return even


def blur(values: Array, times_s: Array, width_s: float = 0.25) -> Array:
    """Round off the corners: a Hann-weighted mean over `width_s`; times are evenly spaced."""
    half = max(1, round(width_s / (times_s[1] - times_s[0]) / 2)) if len(times_s) > 1 else 1
    window = np.hanning(2 * half + 3)[1:-1]
    padded = np.pad(values, half, mode="edge")
    return np.convolve(padded, window / window.sum(), mode="valid")
