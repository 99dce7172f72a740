"""Side leg swings: the straight leg out to the side and back in, then the other leg's."""

from __future__ import annotations

from bench.twin.motions.common import Motion, Plan, Standing
from bench.twin.rig import OUTWARD

FAULTS = ("waist_bend", "toes_out", "too_fast", "knee_bent")


def build(plan: Plan) -> Motion:
    """Each leg's swings, with a small false start in the first leg's."""
    person = Standing(plan)
    score = person.score
    for side in "lr":
        out = OUTWARD[side]
        # The pelvis follows the leg up on its side; the trunk leans a little the other way.
        score.couple("pelvis_side_deg", f"hip_abduction_{side}", -0.12 * out)
        score.couple("trunk_side_deg", f"hip_abduction_{side}", 0.06 * out, 0.05)
        score.couple("sway_x_m", f"hip_abduction_{side}", -0.0004 * out)
        score.couple(f"shoulder_abduction_{side}", f"hip_abduction_{side}", 0.15, 0.08)
        score.couple(f"shoulder_abduction_{'r' if side == 'l' else 'l'}", f"hip_abduction_{side}", 0.25, 0.08)
    for number, side in enumerate(plan.sides):
        person.lift(
            side,
            hike_deg=person.vary(3),
            knee_deg=person.vary(8),
            ankle_plantarflexion=-4,
            hip_flexion=5,
            hip_abduction=-2,
        )
        person.wait(person.vary(0.3))
        for rep in range(plan.reps):
            if plan.partial and number == 0 and rep == (plan.reps + 1) // 2:
                _wobble(person, side)
            _swing(person, side)
        person.lower(side)
        person.wait(person.vary(0.7))
    return person.motion()


def _swing(person: Standing, side: str) -> None:
    plan, score, out = person.plan, person.score, OUTWARD[side]
    person.count += 1
    faults = plan.faults_in(person.count)
    swing_s, top = person.vary(1.75 * plan.slowness, 0.08), person.vary(30 * plan.amplitude)
    bend = person.vary(8, 0.3)
    if "too_fast" in faults:
        swing_s, top = person.vary(0.78, 0.05), person.vary(24, 0.05)
    if "knee_bent" in faults:
        bend = person.vary(50, 0.05)
    begin = person.now_s
    peak, end = begin + 0.5 * swing_s, begin + swing_s
    score.move(f"hip_abduction_{side}", begin, peak, top)
    score.move(f"hip_abduction_{side}", peak, end, -person.vary(2.0, 0.5))
    score.move(f"hip_flexion_{side}", begin, peak, person.vary(3, 1.0))
    score.move(f"hip_flexion_{side}", peak, end, 5)
    score.move(f"knee_flexion_{side}", begin, begin + 0.35 * swing_s, bend)
    score.move(f"knee_flexion_{side}", end - 0.35 * swing_s, end, person.vary(8))
    if "toes_out" in faults:
        score.move(f"hip_rotation_{side}", begin, begin + 0.3 * swing_s, person.vary(46, 0.05))
        score.move(f"hip_rotation_{side}", end - 0.25 * swing_s, end, 0)
    if "waist_bend" in faults:
        rest = score.last("trunk_side_deg")
        score.move("trunk_side_deg", begin, peak, rest - out * person.vary(19, 0.06))
        score.move("trunk_side_deg", peak, end, rest)
    person.mark("rep", side, begin, peak, end, faults=faults, opens=True, closes=True)
    person.now_s = end + person.rng.uniform(0.0, 0.22)
    person.pause()


def _wobble(person: Standing, side: str) -> None:
    """Start outwards and think better of it: an arc under 15° and under a third of the swings'."""
    score, begin = person.score, person.now_s + 0.15
    peak, end = begin + 0.45, begin + 0.95
    score.move(f"hip_abduction_{side}", begin, peak, person.vary(5.5 * person.plan.amplitude))
    score.move(f"hip_abduction_{side}", peak, end, -2.0)
    person.mark("rejected", side, begin, peak, end)
    person.now_s = end + person.vary(0.3)
