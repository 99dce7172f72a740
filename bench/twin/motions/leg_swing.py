"""Leg swings: one leg forward and back like a pendulum, then the other."""

from __future__ import annotations

from bench.twin.motions.common import Motion, Plan, Standing

FAULTS = ("trunk_sway", "too_fast", "too_high", "knee_bent")


def build(plan: Plan) -> Motion:
    """Each leg's swings in two runs with a wobble between, then the other leg's."""
    person = Standing(plan)
    score = person.score
    for side in "lr":
        other = "r" if side == "l" else "l"
        # The pelvis tilts back as the leg goes up and the trunk gives a little; arms answer the opposite leg.
        score.couple("pelvis_forward_deg", f"hip_flexion_{side}", -0.10)
        score.couple("trunk_forward_deg", f"hip_flexion_{side}", 0.06, 0.05)
        score.couple("sway_y_m", f"hip_flexion_{side}", 0.0003)
        score.couple("pelvis_yaw_deg", f"hip_flexion_{side}", -0.06 if side == "l" else 0.06)
        score.couple(f"shoulder_flexion_{other}", f"hip_flexion_{side}", 0.16, 0.06)
        score.couple(f"shoulder_flexion_{side}", f"hip_flexion_{side}", -0.14, 0.06)
    for number, side in enumerate(plan.sides):
        person.lift(side, hike_deg=person.vary(5.5), knee_deg=person.vary(14), ankle_plantarflexion=-6, hip_flexion=4)
        person.wait(person.vary(0.25))
        first = plan.reps if not plan.partial or number else (plan.reps + 1) // 2
        _run(person, side, first)
        if first < plan.reps:
            _wobble(person, side)
            _run(person, side, plan.reps - first)
        person.lower(side)
        person.wait(person.vary(0.7))
    return person.motion()


def _run(person: Standing, side: str, reps: int) -> None:
    plan, score = person.plan, person.score
    flexion, knee, foot = f"hip_flexion_{side}", f"knee_flexion_{side}", f"ankle_plantarflexion_{side}"
    for number in range(reps):
        person.count += 1
        faults = plan.faults_in(person.count)
        swing_s = person.vary(1.75 * plan.slowness, 0.08)
        top, back = person.vary(44 * plan.amplitude), -person.vary(14 * min(plan.amplitude, 1.2), 0.15)
        bend = person.vary(11, 0.3)
        if "too_high" in faults:
            top, swing_s = person.vary(94, 0.03), max(swing_s, 2.0)
        if "too_fast" in faults:
            swing_s, top, back = person.vary(0.8, 0.05), person.vary(33, 0.05), -person.vary(12, 0.1)
        if "knee_bent" in faults:
            bend = person.vary(58, 0.08)
        begin = person.now_s
        opens = number == 0
        out_s = swing_s * (0.42 if opens else 0.5)
        peak, end = begin + out_s, begin + out_s + swing_s * 0.5
        score.move(flexion, begin, peak, top)
        score.move(knee, begin, begin + 0.55 * out_s, bend)
        score.move(foot, begin, begin + 0.5 * out_s, -person.vary(9, 0.2))
        score.move(foot, begin + 0.6 * out_s, peak, person.vary(2, 1.0))
        score.move(flexion, peak, end, back)
        score.move(knee, peak, end, bend + person.vary(6, 0.4) if "knee_bent" not in faults else person.vary(12))
        score.move(foot, peak, peak + 0.28 * swing_s, -person.vary(8, 0.2))
        score.move(foot, peak + 0.32 * swing_s, end, person.vary(5, 0.5))
        if "trunk_sway" in faults:
            lean = person.vary(20, 0.06)
            score.move("trunk_forward_deg", begin, peak, -lean)
            score.move("trunk_forward_deg", peak, end - 0.2 * swing_s, lean * 0.6)
            score.move("trunk_forward_deg", end - 0.2 * swing_s, end, 1.0)
        elif "too_high" in faults:
            # The pelvis gives way under so high a leg; the trunk makes up for most of it.
            score.move("trunk_forward_deg", begin, peak, 7.0)
            score.move("trunk_forward_deg", peak, end, 1.0)
        elif abs(score.last("trunk_forward_deg")) > 5:
            score.move("trunk_forward_deg", begin, peak, 1.0)
        person.mark("rep", side, begin, peak, end, faults=faults, opens=opens, closes=number == reps - 1)
        person.now_s = end
    settle = person.now_s + 0.6
    score.move(flexion, person.now_s, settle, 2.0)
    score.move(knee, person.now_s, settle, person.vary(12))
    score.move(foot, person.now_s, settle, -6.0)
    if abs(score.last("trunk_forward_deg")) > 5:
        score.move("trunk_forward_deg", person.now_s, settle, 1.0)
    person.now_s = settle + person.vary(0.15)


def _wobble(person: Standing, side: str) -> None:
    """Rock the leg a few degrees: an arc under 15° and under a third of the swings'."""
    score, begin = person.score, person.now_s
    flexion = f"hip_flexion_{side}"
    peak, back, end = begin + 0.45, begin + 0.95, begin + 1.3
    score.move(flexion, begin, peak, person.vary(8.5 * person.plan.amplitude))
    score.move(flexion, peak, back, -person.vary(1.0, 0.8))
    score.move(flexion, back, end, 2.0)
    person.mark("rejected", side, begin, peak, back)
    person.now_s = end + person.vary(0.3)
