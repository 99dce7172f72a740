"""What every synthetic session is made of: joint angles eased through key values, the body's place, and the truth."""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hipfive.motion.skeleton import Side

Row = dict[str, Any]
Shape = Callable[[dict[str, float]], None]
BLUR_S = (-0.12, -0.06, 0.0, 0.06, 0.12)
"""Channels whose name begins with `even_` run at a steady pace; these moments round off their corners [s]."""

END = {Side.LEFT: "l", Side.RIGHT: "r"}
NEAR = math.acos(1.0 - 2.0 * 0.1) / math.pi
"""Share of a half cosine after which a tenth of its way is done: where the truth says that a movement begins."""


@dataclass
class Truth:
    """What really happened: repetitions, holds, and movements that must not count."""

    reps: list[Row] = field(default_factory=list)
    holds: list[Row] = field(default_factory=list)
    rejected: list[Row] = field(default_factory=list)


class Stage:
    """A session under construction; times [s], angles [deg], places [m]."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.now_s = 0.0
        self.truth = Truth()
        self._keys: dict[str, list[tuple[float, float]]] = {}
        self._times: dict[str, list[float]] = {}
        self._stances: list[tuple[float, Side | None]] = [(0.0, None)]
        self._shapes: list[Shape] = []
        self._unrest = {
            name: [(amplitude / (1 + n), rng.uniform(0.08, 0.9), rng.uniform(0, 6.3)) for n in range(3)]
            for name, amplitude in (
                ("trunk_forward", 0.6), ("trunk_side", 0.5), ("arm_flexion_l", 1.5), ("arm_flexion_r", 1.5),
                ("root_x", 0.004), ("root_z", 0.004),
            )
        }  # fmt: skip

    def vary(self, value: float, spread: float = 0.1) -> float:
        """A value as a person repeats it."""
        return value * self.rng.uniform(1.0 - spread, 1.0 + spread)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds

    def last(self, name: str) -> float:
        """The value a channel was last given."""
        return self._keys[name][-1][1] if name in self._keys else 0.0

    def move(self, name: str, begin_s: float, end_s: float, value: float) -> None:
        """Ease a channel from its last value to another between two times."""
        keys = self._keys.setdefault(name, [(0.0, 0.0)])
        begin_s = max(begin_s, keys[-1][0])
        keys.append((begin_s, keys[-1][1]))
        keys.append((max(end_s, begin_s + 1e-3), value))

    def stand_on(self, side: Side | None) -> None:
        """From now on this foot (both, when None) stays on its spot."""
        self._stances.append((self.now_s, side))

    def stance_at(self, t_s: float) -> Side | None:
        """The leg stood on."""
        return next(side for since_s, side in reversed(self._stances) if since_s <= t_s)

    def angles_at(self, t_s: float) -> dict[str, float]:
        """Every channel at a time."""
        values = {}
        for name in self._keys:
            if name.startswith("even_"):
                values[name] = sum(self._between(name, t_s + at_s, even=True) for at_s in BLUR_S) / len(BLUR_S)
            else:
                values[name] = self._between(name, t_s)
        for name, waves in self._unrest.items():
            values[name] = values.get(name, 0.0) + sum(a * math.sin(6.283 * hz * t_s + at) for a, hz, at in waves)
        for shape in self._shapes:
            shape(values)
        return values

    def shape(self, shape: Shape) -> None:
        """Let channels be worked out from others."""
        self._shapes.append(shape)

    def _between(self, name: str, t_s: float, even: bool = False) -> float:
        keys = self._keys[name]
        times = self._times.get(name)
        if times is None or len(times) != len(keys):
            times = self._times[name] = [when for when, _ in keys]
        after = bisect_right(times, t_s)
        if after == len(keys):
            return keys[-1][1]
        (t0, a0), (t1, a1) = keys[after - 1], keys[after]
        share = (t_s - t0) / (t1 - t0) if t1 > t0 else 1.0
        return a0 + (a1 - a0) * (share if even else 0.5 - 0.5 * math.cos(math.pi * share))

    def count(self, side: str | None, start_s: float, peak_s: float, end_s: float, **more: Any) -> None:
        """Note a repetition."""
        row = {"side": side, "start_s": start_s, "peak_s": peak_s, "end_s": end_s, "complete": True, "faults": ()}
        self.truth.reps.append(row | more)

    def refuse(self, side: str | None, start_s: float, end_s: float) -> None:
        """Note a movement that must not count."""
        self.truth.rejected.append({"side": side, "start_s": start_s, "end_s": end_s})


def shift_weight(stage: Stage) -> None:
    """Lean onto one foot and back; nothing that counts."""
    sign, seconds = stage.rng.choice((-1.0, 1.0)), stage.rng.uniform(0.6, 1.2)
    begin, deg = stage.now_s, stage.rng.uniform(3.0, 6.0)
    for begin_s, share in ((begin, 1.0), (begin + seconds + 0.4, 0.0)):
        for name, value in (("hip_abduction_l", sign * deg), ("hip_abduction_r", -sign * deg), ("trunk_side", 2.0)):
            stage.move(name, begin_s, begin_s + seconds, share * value)
    stage.wait(2.0 * seconds + 0.8)


def step(stage: Stage) -> None:
    """A step on the spot or a little aside, one foot and then the other."""
    seconds, aside = stage.rng.uniform(0.45, 0.8), stage.rng.uniform(-0.12, 0.12)
    for side in (Side.LEFT, Side.RIGHT):
        _lift_and_put_down(stage, side, seconds, stage.rng.uniform(14.0, 24.0))
        stage.move("root_x", stage.now_s - seconds, stage.now_s, stage.last("root_x") + 0.5 * aside)
    stage.wait(0.4)


def turn_round(stage: Stage, to_deg: float) -> None:
    """Turn to another direction with small steps."""
    by_deg = to_deg - stage.last("facing")
    steps = max(2, round(abs(by_deg) / 45.0))
    begin_deg = stage.last("facing")
    for number in range(steps):
        side = (Side.LEFT, Side.RIGHT)[number % 2]
        begin = stage.now_s
        _lift_and_put_down(stage, side, 0.55, 16.0)
        stage.move("facing", begin, stage.now_s, begin_deg + by_deg * (number + 1) / steps)
    stage.wait(0.4)


def walk(stage: Stage, by_m: float) -> None:
    """Walk straight ahead (in the direction faced) for so many metres."""
    steps = max(2, round(abs(by_m) / 0.55))
    for number in range(steps):
        side = (Side.LEFT, Side.RIGHT)[number % 2]
        begin, end = stage.now_s, stage.now_s + 0.55
        for leg, deg in ((side, 24.0), (side.other, -10.0)):
            stage.move(f"hip_flexion_{END[leg]}", begin, end, deg if number < steps - 1 else 0.0)
        stage.move(f"knee_flexion_{END[side]}", begin, begin + 0.28, 45.0)
        stage.move(f"knee_flexion_{END[side]}", begin + 0.28, end, 4.0)
        stage.move("root_z", begin, end, stage.last("root_z") + by_m / steps)
        stage.now_s = end
    stage.wait(0.5)


def _lift_and_put_down(stage: Stage, side: Side, seconds: float, deg: float) -> None:
    end, begin = END[side], stage.now_s
    for name, value in ((f"hip_flexion_{end}", deg), (f"knee_flexion_{end}", 2.0 * deg)):
        stage.move(name, begin, begin + 0.5 * seconds, value)
        stage.move(name, begin + 0.5 * seconds, begin + seconds, 0.0)
    stage.stand_on(side.other)
    stage.now_s = begin + seconds
    stage.stand_on(None)
