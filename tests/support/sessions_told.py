"""Random sessions told word for word: each input with all answers, what the page would show and what is kept."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.inputs import (
    PAIN_KINDS,
    PAIN_PLACES,
    PAIN_SIDES,
    Begin,
    Camera,
    CameraReady,
    Count,
    Disconnected,
    Finish,
    Flagged,
    Hurts,
    Observed,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.outputs import Journal
from hipfive.coach.states import State
from hipfive.exercises import EXERCISES
from hipfive.motion import events
from hipfive.motion.skeleton import Side
from tests.support.coach import Driver, fault, rep, tracking

STEPS, AFTER = 160, 4
"""Inputs of a session at most, and how many more once it is over."""

SEEN = ("good", "good", "good", "nobody", "partly_out", "two_people", "wrong_view")
RULES = sorted({rule.id for exercise in EXERCISES.values() for rule in exercise.rules})
PHASES = ("arms_up", "down", "hands_down", "fold")
"""What `PhaseReached` tells of a squat."""


class Chance:
    """Draws that are the same in every version of Python: nothing but ``random.random`` is used."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random  # noqa: S311 - chance for a test

    def below(self, share: float) -> bool:
        return self._random() < share

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random()

    def one(self, among: Any) -> Any:
        each = list(among)
        return each[int(self._random() * len(each))]


def told(seed: int) -> Iterator[str]:
    """A session of this seed, a line for each input."""
    chance = Chance(seed)
    driver = _driver(chance)
    driver.give(Begin)
    over = 0
    for _ in range(STEPS):
        over += driver.machine.ended
        if over > AFTER:
            break
        count, given = _next(chance, driver)
        for _ in range(count):
            driver.t_s += chance.between(0.05, 1.4) if count > 1 else chance.one([0.0, 0.1, 0.25, 1.0, 2.9])
            answers = [repr(each) for each in driver.give(*given) if not isinstance(each, Journal)]
            snapshot = repr(driver.machine.snapshot())
            yield f"{driver.t_s:.3f} {given!r} -> {answers} | {snapshot} | {driver.machine.data!r}"
    yield f"journal {driver.journal!r}"


def _driver(chance: Chance) -> Driver:
    conditions = tuple({chance.one(CONDITIONS) for _ in range(chance.one([0, 0, 1, 2]))})
    ids = [id_ for id_ in EXERCISES if chance.below(0.8)] or ["yoga-squat"]
    return Driver(
        {id_: EXERCISES[id_] for id_ in ids},
        camera=chance.below(0.6),
        scale=chance.one([0.15, 0.3, 1.0]),
        conditions=tuple(sorted(conditions)),
    )


def _next(chance: Chance, driver: Driver) -> tuple[int, tuple[Any, ...]]:
    """How often which input comes next: what a person would do in this state, sometimes anything."""
    state = driver.state
    if chance.below(0.04):
        driver.t_s += chance.one([-5.0, 1e6, -1e6, 3.01, 3.0])
    if chance.below(0.1):
        return 1, _anything(chance)
    if state is State.SET_UP:
        return chance.one([(1, (CameraReady,)), (6, (Tick,)), (1, _seen(chance))])  # type: ignore[no-any-return]
    if state is State.IDLE:
        return 1, chance.one([(Begin,), (Tick,)])
    if state is State.PAUSED:
        return 1, chance.one([(Resume,), (Resume,), (Resume,), (Tick,), (Skip,), (Repeat,)])
    if state is State.HURT:
        return 1, chance.one([_pain(chance), (Skip,), (Tick,)])
    if state is State.WORKING and chance.below(0.55):
        return 1, _seen(chance)
    if state in (State.RESTING, State.SWITCHING) and chance.below(0.15):
        return 1, chance.one([_pain(chance), (Repeat,), (Skip,), (Hurts,)])
    return 1 + int(chance.between(0.0, 12.0)), (Tick,)


def _pain(chance: Chance) -> tuple[Any, ...]:
    kind = "ache" if chance.below(0.7) else chance.one(PAIN_KINDS)
    return Pain, chance.one(PAIN_PLACES), chance.one(PAIN_SIDES), chance.one([None, 0, 3, 10, 12]), kind


def _seen(chance: Chance) -> tuple[Any, ...]:
    side = chance.one([Side.LEFT, Side.RIGHT])
    arc = chance.between(10.0, 90.0)
    made: list[Callable[[], events.Event]] = [
        lambda: rep(chance.one([side, None]), complete=chance.below(0.9), measures=_measures(arc, chance)),
        lambda: rep(side, faults=(chance.one(RULES),), measures={"arc_deg": arc}),
        lambda: fault(chance.one(RULES), chance.one([side, None])),
        lambda: tracking(chance.one(SEEN), chance.one([None, "feet"])),
        lambda: events.HoldStarted(1.0, chance.one(["both", "left"]), 0.5),
        lambda: events.HoldEnded(1.0, events.Hold("both", 0.0, chance.between(0.5, 20.0))),
        lambda: events.AttemptRejected(1.0, events.Attempt(0.0, 1.0, chance.one(["partial", "lost", "step"]))),
        lambda: events.PhaseReached(1.0, chance.one(PHASES)),
        lambda: events.Measured(1.0, {name: chance.between(-30.0, 130.0) for name in _ANGLES}, side, arc),
    ]
    return Observed, chance.one(made)()


_ANGLES = ("hip_flexion_l", "hip_flexion_r", "hip_abduction_l", "hip_abduction_r", "trunk_forward", "trunk_side")


def _measures(arc: float, chance: Chance) -> dict[str, float | None]:
    return {"arc_deg": arc, "hip_flexion_max_deg": arc * 0.7, "trunk_sway_deg": chance.one([None, 3.0, 20.0])}


def _anything(chance: Chance) -> tuple[Any, ...]:
    plain = [(Pause,), (Resume,), (Repeat,), (Count,), (Count,), (Camera, True), (Camera, True), (Camera, False)]
    rare = [(Camera, False, "lost"), (CameraReady,), (Disconnected,), (Begin,), (Hurts,), (Skip,), (Hurts,)]
    if chance.below(0.8):
        return chance.one(plain)  # type: ignore[no-any-return]
    if chance.below(0.9):
        return chance.one(rare)  # type: ignore[no-any-return]
    return chance.one([_pain(chance), (Flagged,), (Finish,)])  # type: ignore[no-any-return]
