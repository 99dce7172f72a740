"""What every motion is made of: a plan, a score of channels, marks of what happens when; and standing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.furniture import Box, chair
from bench.twin.rig import OUTWARD, Reach, Rig, Targets
from bench.twin.tracks import Score

QUIET_S = (0.2, 2.2)
"""Everyone stands (or lies) still at first; hip angles are zeroed on this interval."""
STEPS, STEP_HIGH_M = 3, 0.07
"""How many steps each foot takes to arrive, and how high it is lifted."""
HELD_BY = {"chair-left": "l", "chair-right": "r"}
"""Which hand holds a chair, by the plan's `support`; `free` holds nothing."""
NAMES = {"l": "left", "r": "right", "b": "both"}


@dataclass(frozen=True)
class Plan:
    """What to do: exercise, chance, how often, how wide and how slow, and with which faults in which repetition."""

    exercise: str
    seed: int
    reps: int = 4
    amplitude: float = 1.0
    slowness: float = 1.0
    sides: str = "lr"
    partial: bool = True
    support: str = "free"
    faults: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    unsteady: float = 0.0
    """How much more repetitions differ from each other than usual, and how often the person pauses, from 0 to 1."""
    arrives: bool = False
    """Whether the person steps in from the side before standing still."""
    recorded: str = ""
    """A motion file whose angles drive the body, for squats; empty for our own key values."""

    def faults_in(self, rep: int) -> tuple[str, ...]:
        """The faults injected in a repetition (1 is the first of the clip)."""
        return tuple(name for name, reps in self.faults.items() if rep in reps)


@dataclass(frozen=True)
class Mark:
    """Something that happens: `kind` rep, hold or rejected, and about when; truth sharpens the times."""

    kind: str
    side: str | None
    start_s: float
    peak_s: float
    end_s: float
    faults: tuple[str, ...] = ()
    complete: bool = True
    direction: str | None = None
    phases: tuple[tuple[str, float], ...] = ()
    opens: bool = False
    closes: bool = False


@dataclass(frozen=True)
class Motion:
    """A whole clip's movement."""

    exercise: str
    duration_s: float
    score: Score
    marks: tuple[Mark, ...]
    lying: bool = False
    reach: Reach | None = None
    boxes: tuple[Box, ...] = ()
    furnish: Callable[[Rig, BodyPose], tuple[Box, ...]] | None = None
    """Makes furniture that depends on where the posed body is."""
    quiet_s: tuple[float, float] = QUIET_S
    """When the person stands (or lies) still: the truth's zero."""
    tighten: Callable[[dict[str, Array], float], None] | None = None
    """Draws held feet nearer to the hands, by so many degrees of hip flexion."""
    finish: Callable[[dict[str, Array], Array], None] | None = None

    def channels(self, times_s: Array) -> dict[str, Array]:
        """Every channel at the given times."""
        channels = self.score.evaluate(times_s)
        if self.finish is not None:
            self.finish(channels, times_s)
        return channels


class Standing:
    """A person standing, with the unrest of a living body, who can take the weight off a leg and put it back."""

    def __init__(self, plan: Plan, half_width_m: float = 0.095) -> None:
        self.plan = plan
        self.rng = np.random.default_rng([plan.seed, sum(map(ord, plan.exercise))])
        self.score = Score()
        self.marks: list[Mark] = []
        self.count = 0
        rng, score = self.rng, self.score
        self.half_width_m = half_width_m * rng.uniform(0.9, 1.15)
        for side in SIDES:
            score.start(
                **{
                    f"foot_x_{side}": OUTWARD[side] * self.half_width_m,
                    f"foot_y_{side}": rng.uniform(-0.01, 0.01),
                    f"foot_yaw_{side}": rng.uniform(2, 9),
                    f"planted_{side}": 1.0,
                    f"shoulder_abduction_{side}": rng.uniform(9, 14),
                    f"shoulder_flexion_{side}": rng.uniform(-2, 4),
                    f"elbow_flexion_{side}": rng.uniform(10, 20),
                    f"hip_flexion_{side}": 0.0,
                    f"hip_abduction_{side}": 0.0,
                    f"knee_flexion_{side}": 0.0,
                }
            )
            score.ripple(f"shoulder_flexion_{side}", 1.2, rng)
            score.ripple(f"elbow_flexion_{side}", 1.5, rng)
        score.start(arms_hang=0.6, sway_x_m=0.0, sway_y_m=0.0, trunk_side_deg=0.0, pelvis_side_deg=0.0)
        score.start(trunk_forward_deg=rng.uniform(-1, 3), neck_forward_deg=rng.uniform(0, 8))
        score.ripple("sway_x_m", 0.0035, rng)
        score.ripple("sway_y_m", 0.0045, rng)
        for channel, amplitude in (("trunk_forward_deg", 0.5), ("trunk_side_deg", 0.4), ("pelvis_yaw_deg", 0.6)):
            score.ripple(channel, amplitude, rng)
        score.ripple("neck_twist_deg", 2.5, rng, low_hz=0.06)
        self.boxes: tuple[Box, ...] = ()
        self.reach: Reach | None = None
        if plan.support in HELD_BY:
            self._hold_on(HELD_BY[plan.support])
        self.quiet_s = QUIET_S
        if plan.arrives:
            self._arrive(plan.sides[0])
        self.now_s = self.quiet_s[1] + rng.uniform(0.1, 0.35)

    def _arrive(self, side: str) -> None:
        """Step in from the person's own `side`, foot after foot, then stand still."""
        score, rng = self.score, self.rng
        away_m, each_s = OUTWARD[side] * rng.uniform(0.7, 1.2), rng.uniform(0.36, 0.46)
        spots = {foot: score.last(f"foot_x_{foot}") for foot in SIDES}
        score.start(sway_x_m=away_m, **{f"foot_x_{foot}": spots[foot] + away_m for foot in SIDES})
        begin = 0.3
        for step in range(1, STEPS + 1):
            left_m = away_m * (1 - step / STEPS)
            for foot in sorted(SIDES, key=lambda foot: foot == side):  # the foot that leads, then the other
                end = begin + each_s
                score.move(f"foot_x_{foot}", begin, end, spots[foot] + left_m)
                score.move(f"foot_z_{foot}", begin, 0.5 * (begin + end), STEP_HIGH_M)
                score.move(f"foot_z_{foot}", 0.5 * (begin + end), end, 0.0)
                begin = end
            score.move("sway_x_m", begin - 2 * each_s, begin, left_m)
        self.quiet_s = (begin + 0.3, begin + 0.3 + QUIET_S[1] - QUIET_S[0])

    def _hold_on(self, side: str) -> None:
        """Keep one hand on a chair's back throughout."""
        ahead_m = 0.14 if self.plan.exercise == "leg-swing" else 0.3
        self.boxes, spot = chair(OUTWARD[side], ahead_m=ahead_m)
        self.score.start(**{f"reach_{side}": 1.0, f"forearm_roll_{side}": 90.0})

        def reach(_rig: Rig, posed: BodyPose) -> Targets:
            frames = len(posed.position)
            elbow = np.tile([OUTWARD[side] * 0.5, 0.8, -0.2], (frames, 1))
            return Targets({side: np.tile(spot, (frames, 1))}, {side: elbow})

        self.reach = reach

    def vary(self, value: float, spread: float = 0.1) -> float:
        """A value as a person would repeat it: within ±`spread` of it."""
        spread *= 1 + 0.8 * self.plan.unsteady
        return float(value * self.rng.uniform(1 - spread, 1 + spread))

    def pause(self) -> None:
        """Now and then, rest between two repetitions."""
        if self.plan.unsteady > 0 and self.rng.random() < 0.35 * self.plan.unsteady:
            self.now_s += self.rng.uniform(0.5, 1.4)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds

    def lift(self, side: str, hike_deg: float, knee_deg: float, seconds: float = 0.8, **more: float) -> None:
        """Shift the weight to the other leg and free this one."""
        score, begin, end = self.score, self.now_s, self.now_s + seconds
        out = OUTWARD[side]
        mid = begin + 0.6 * seconds
        score.move("sway_x_m", begin, end, -out * self.half_width_m * 0.72)
        score.move("pelvis_side_deg", begin, end, -out * hike_deg)
        score.move("trunk_side_deg", begin, end, out * hike_deg - out * self.vary(1.5, 0.5))
        score.move(f"planted_{side}", begin + 0.35 * seconds, end, 0.0)
        score.move(f"knee_flexion_{side}", begin, mid, knee_deg)
        for channel, value in more.items():
            score.move(f"{channel}_{side}", begin, mid, value)
        for arm in SIDES:
            score.move(f"shoulder_abduction_{arm}", begin, end, self.vary(17, 0.25))
        self.now_s = end

    def lower(self, side: str, seconds: float = 0.7) -> None:
        """Put the foot back beside the other and stand on both."""
        score, begin, end = self.score, self.now_s, self.now_s + seconds
        score.move(f"planted_{side}", begin, begin + 0.75 * seconds, 1.0)
        for channel in ("sway_x_m", "pelvis_side_deg", "trunk_side_deg"):
            score.move(channel, begin + 0.2 * seconds, end, 0.0)
        for channel in ("hip_flexion", "hip_abduction", "knee_flexion", "ankle_plantarflexion", "hip_rotation"):
            score.move(f"{channel}_{side}", end + 0.05, end + 0.1, 0.0)
        for arm in SIDES:
            score.move(f"shoulder_abduction_{arm}", begin, end, self.vary(11, 0.2))
        self.now_s = end + 0.1

    def mark(self, kind: str, side: str | None, start_s: float, peak_s: float, end_s: float, **more: Any) -> None:
        """Note something that happened."""
        self.marks.append(Mark(kind, side, start_s, peak_s, end_s, **more))

    def motion(self, **more: Any) -> Motion:
        """The whole clip, ending with a moment of standing."""
        held: dict[str, Any] = {"reach": self.reach, "boxes": self.boxes, "quiet_s": self.quiet_s} | more
        return Motion(self.plan.exercise, round(self.now_s + 0.9, 2), self.score, tuple(self.marks), **held)
