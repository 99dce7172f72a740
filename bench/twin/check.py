"""Whether a clip shows what it says: feet that stand do not slide, faults are plain, and nothing else looks like one.

Every measure here is taken from the posed body, not from what the motion was told to do. The limits are those of the
requirements, with a margin on either side so that no repetition is a borderline case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from bench.twin import truth
from bench.twin.body import SIDES, Array
from bench.twin.clip import Posed
from bench.twin.labels import Row, label
from bench.twin.motions import LABORATORY
from bench.twin.motions.common import Mark
from bench.twin.rig import ANNY

SLIDE_MAX_M = 0.004


@dataclass(frozen=True)
class Measured:
    """One repetition of a posed clip and all its angles."""

    posed: Posed
    angles: dict[str, Array]
    mark: Mark
    row: Row
    span: slice

    @property
    def side(self) -> str:
        """The leg that moves; the left one when both do."""
        return self.mark.side or "l"

    def leg(self, name: str) -> Array:
        """An angle of the moving leg within the repetition [deg]."""
        return self.angles[f"{name}_{self.side}_deg"][self.span]

    def off_quiet(self, name: str) -> Array:
        """How far an angle is from its mean over the quiet start [deg]."""
        values, times_s = self.angles[name], self.posed.times_s
        begin, end = self.posed.motion.quiet_s
        quiet = values[(times_s >= begin) & (times_s < end)].mean()
        off: Array = values[self.span] - quiet
        return off

    def height(self, joint: str) -> Array:
        """A joint's height within the repetition [m]; the lower of both legs."""
        at = truth.joint_centres(self.posed.rig, self.posed.pose)
        lower: Array = np.minimum(at[f"{joint}_l"][self.span, 2], at[f"{joint}_r"][self.span, 2])
        return lower


def _duration(rep: Measured) -> float:
    return float(rep.row["end_s"] - rep.row["start_s"])


def _foot_down(rep: Measured) -> float:
    """The least part of a leg's way that the foot still moves in 0.15 s: a foot that rests does not."""
    at = truth.joint_centres(rep.posed.rig, rep.posed.pose)[f"ankle_{rep.side}"][rep.span]
    gap = max(1, round(0.15 * rep.posed.clip.fps))
    return float(np.linalg.norm(at[gap:] - at[:-gap], axis=1).min() / rep.posed.rig.leg_m)


def _hands(rep: Measured) -> float:
    found = rep.posed.rig.palms(rep.posed.pose)
    return float(max(found[side][rep.span, 2].min() for side in SIDES))


def _fold_knee(rep: Measured) -> float:
    begin, end = (int(t * rep.posed.clip.fps) for t in (rep.mark.phases[3][1], rep.mark.phases[4][1]))
    return float(rep.angles["knee_flexion_l_deg"][begin : end + 3].min())


def _arms_up(rep: Measured) -> float:
    end = rep.mark.phases[1][1] + 0.2
    return float(rep.leg("arm_elevation")[: int((end - rep.row["start_s"]) * rep.posed.clip.fps)].max())


def _hip_over_knee(rep: Measured) -> float:
    return float((rep.height("hip") - rep.height("knee")).min())


def _heel_lift(rep: Measured) -> float:
    """How far the lower ankle rises over where it is at first [m]."""
    height = rep.height("ankle")
    return float(height.max() - height[0])


def _knees_in(rep: Measured) -> float:
    """By what share of the ankles' distance the knees come nearer to each other than the ankles are."""
    at = truth.joint_centres(rep.posed.rig, rep.posed.pose)
    apart = {
        joint: np.linalg.norm((at[f"{joint}_l"] - at[f"{joint}_r"])[rep.span, :2], axis=1)
        for joint in ("knee", "ankle")
    }
    return float((1.0 - apart["knee"] / apart["ankle"]).max())


@dataclass(frozen=True)
class Limit:
    """A fault's measure, beyond which value it is plainly there and within which it plainly is not."""

    measure: Callable[[Measured], float]
    there: float
    absent: float

    def wrong(self, value: float, meant: bool) -> bool:
        """Whether a value contradicts what was meant."""
        above = self.there > self.absent
        beyond, within = value >= self.there, value <= self.absent
        return not (
            (beyond if above else value <= self.there) if meant else (within if above else value >= self.absent)
        )


LIMITS: dict[str, Limit] = {
    "trunk_sway": Limit(lambda r: float(np.abs(r.off_quiet("trunk_forward_deg")).max()), 12.0, 7.0),
    "waist_bend": Limit(lambda r: float(np.abs(r.off_quiet("trunk_side_deg")).max()), 12.0, 8.0),
    "too_high": Limit(lambda r: float(r.leg("hip_flexion").max()), 79.0, 68.0),
    "knee_bent": Limit(lambda r: float(r.leg("knee_flexion").max()), 40.0, 34.0),
    "toes_out": Limit(lambda r: float(r.off_quiet(f"foot_out_{r.side}_deg").max()), 30.0, 18.0),
    "toes_not_pointed": Limit(lambda r: float(r.leg("ankle_plantarflexion").mean()), 3.0, 10.0),
    "foot_down": Limit(_foot_down, 0.012, 0.02),
    "arms_not_raised": Limit(_arms_up, 70.0, 140.0),
    "shallow": Limit(_hip_over_knee, 0.08, 0.03),
    "hands_not_down": Limit(_hands, 0.25, 0.19),
    "knees_not_straight": Limit(_fold_knee, 42.0, 25.0),
    "rushed": Limit(_duration, 3.6, 4.3),
    "heels_up": Limit(_heel_lift, 0.04, 0.01),
    "knees_in": Limit(_knees_in, 0.3, 0.2),
}
TOO_FAST = {"leg-swing": (0.95, 1.15), "side-leg-swing": (0.95, 1.15), "circular-swing": (1.1, 1.4)}
"""Seconds: a quick repetition takes at most the first, any other at least the second."""


def check(posed: Posed, faults: tuple[str, ...]) -> Iterator[str]:
    """Say whatever is wrong with a clip; `faults` are those its exercise knows."""
    angles = truth.angles(posed.rig, posed.pose, posed.motion.quiet_s, posed.times_s)
    rows = label(posed, angles)
    marks = [mark for mark in posed.motion.marks if mark.kind == "rep"]
    for mark, row in zip(marks, rows["reps"], strict=True):
        begin, end = (int(np.searchsorted(posed.times_s, row[key] - 1e-6)) for key in ("start_s", "end_s"))
        rep = Measured(posed, angles, mark, row, slice(begin, end + 1))
        yield from _wrong_faults(rep, faults)
    if posed.motion.lying:
        meant = [m for m in posed.motion.marks if m.kind == "hold" and "feet_not_held" not in m.faults]
        if len(meant) != len(rows["holds"]):
            yield f"{len(meant)} holds were meant, the body shows {len(rows['holds'])}"
    elif not any("heels_up" in mark.faults for mark in marks):
        yield from _sliding(posed)
    if posed.motion.exercise in LABORATORY:
        yield from _laboratory(posed, angles)


def _wrong_faults(rep: Measured, faults: tuple[str, ...]) -> Iterator[str]:
    for name in faults:
        if name == "toes_out" and "knee_bent" in rep.mark.faults:
            continue  # a foot that hangs from a bent knee points nowhere, seen from above
        limit = LIMITS.get(name) or Limit(_duration, *TOO_FAST[rep.posed.motion.exercise])
        value, meant = limit.measure(rep), name in rep.mark.faults
        if limit.wrong(value, meant):
            yield f"repetition {rep.row['index']}: {name} {'meant' if meant else 'not meant'}, but measures {value:.2f}"


def _laboratory(posed: Posed, angles: dict[str, Array]) -> Iterator[str]:
    """Upright and straight where the truth has its zero, and as far flexed as such a movement goes."""
    begin, end = (round(at * posed.clip.fps) for at in posed.motion.quiet_s)
    for name, most in (("trunk_tilt_deg", 14.0), ("knee_flexion_l_deg", 16.0), ("knee_flexion_r_deg", 16.0)):
        if (value := angles[name][begin:end].max()) > most:
            yield f"{name} is {value:.0f} in the quiet stance"
    for side in SIDES:
        if not 50.0 <= (value := angles[f"hip_flexion_{side}_deg"].max()) <= 150.0:
            yield f"the {side} hip is flexed by {value:.0f}° at most"
    if posed.motion.exercise == "sit-to-stand":
        for mark in posed.motion.marks:
            rise = slice(*(round(at * posed.clip.fps) for at in (mark.start_s, mark.peak_s)))
            if not 25.0 <= (lean := angles["trunk_tilt_deg"][rise].max()) <= 58.0:
                yield f"the trunk leans {lean:.0f}° before it rises"


def _sliding(posed: Posed) -> Iterator[str]:
    """The foot that carries the weight stays where it is."""
    channels = posed.motion.channels(posed.times_s)
    for side in SIDES:
        index = posed.rig.body.index(f"foot.{ANNY[side]}")
        stands = channels[f"planted_{side}"] > 0.999
        if posed.clip.plan.arrives:
            stands &= posed.times_s > posed.motion.quiet_s[0]
        still = stands[1:] & stands[:-1]
        step = np.linalg.norm(np.diff(posed.pose.position[:, index], axis=0), axis=1)[still]
        if step.size and step.max() > SLIDE_MAX_M:
            yield f"the {side} foot slides {1000 * step.max():.1f} mm in a frame while it stands"
