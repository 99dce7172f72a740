"""Random lives with the coach, from a seed: nearly everything that can happen to a person, a clock and a file."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.screening import DAY_S
from hipfive.coach.states import State
from hipfive.coach.table import TABLE
from tests.support.days import ALARMING, Life

Move = tuple[State, State]

TRACKS = [("leg-swing", "left"), ("circular-swing", "right"), ("baby-pose", "both"), ("yoga-squat", "both")]
KINDS = ("ache", "fatigue", "dizziness", "other", *ALARMING)
SPOILS: dict[str, Any] = {
    "more": lambda plan: plan["sets"] and plan["sets"][0].update(amount=400),
    "longer": lambda plan: plan["sets"] and plan["sets"][-1].update(time_s=4000.0),
    "other": lambda plan: plan["sets"] and plan["sets"][-1].update(variant=None),
    "free": lambda plan: plan["sets"] and plan["sets"][0].update(hold=False),
    "twice": lambda plan: plan["sets"] and plan["sets"].append(dict(plan["sets"][0])),
    "broken": lambda plan: plan.update(sets=[{}]),
    "gone": lambda plan: plan.pop("sets"),
}
JUMPS_S = (3600.0, -3600.0, 20 * 3600.0, -2 * DAY_S, 3 * DAY_S, 8 * DAY_S, 30 * DAY_S, 95 * DAY_S, -200 * DAY_S)
POSSIBLE: frozenset[Move] = frozenset(
    (source, way.target)
    for way in TABLE
    for source in way.sources
    if way.target is not None and way.target is not source
)
"""Every way between two states that the table has."""

NEVER: frozenset[Move] = frozenset({(State.RESTING, State.DONE), (State.SWITCHING, State.SET_UP)})
"""Ways that cannot be gone with these exercises: a rest has another exercise after it, and two sides have one view."""

LIFE_DAYS = 250
"""[d] how long one life is: a record twice as long takes four times as long to read."""


@dataclass
class Lived:
    """What came of some lives: days, sessions, and the ways between states that were gone."""

    days: int = 0
    sessions: int = 0
    moves: set[Move] = field(default_factory=set)

    @property
    def missed(self) -> frozenset[Move]:
        """Ways that were not gone."""
        return POSSIBLE - NEVER - self.moves

    def sentence(self, seconds: float) -> str:
        """The figures."""
        ways = (
            f"{len(self.moves & POSSIBLE)} of the {len(POSSIBLE)} ways between two states ({len(NEVER)} cannot be gone)"
        )
        return f"{self.days} days, {self.sessions} sessions, {ways}, {seconds:.0f} s"


def restless_lives(days: int, seed: int = 5) -> Lived:
    """Lives, one after the other, until there are as many days; what must not be fails in ``Life``."""
    lived = Lived()
    while lived.days < days:
        chance, life = random.Random(seed), Life()  # noqa: S311 - chance for a test
        while life.days < LIFE_DAYS:
            live_at_random(life, chance)
        lived.days += life.days
        lived.sessions += len(life.sessions)
        lived.moves |= life.moves
        seed += 1
    return lived


def live_a_day(life: Life, before: int | None, after: int | None, effort: str | None) -> None:
    """A whole session, left to itself, and the night after it."""
    life.open(before)
    life.begin()
    life.go_on(150.0)
    life.finish(after, effort)
    life.pass_s(DAY_S)


def live_at_random(life: Life, chance: random.Random) -> None:
    """A day: mostly a good one, sometimes anything."""
    if not life.status().valid or chance.random() < 0.03:
        conditions = chance.sample(list(CONDITIONS), chance.choice([0, 0, 1, 2]))
        life.answer(**dict.fromkeys(conditions, chance.choice(["yes", "unsure"])))
    if chance.random() < 0.05:
        life.pass_s(chance.choice(JUMPS_S))
    life.travel(chance.choice([0.0, 3600.0, 3600.0, 7200.0]))
    life.open(chance.choice([None, 1, 2, 3]), anyway=chance.random() < 0.1, camera=chance.random() < 0.3)
    if chance.random() < 0.03:
        life.answer(saddle_numbness="unsure")
    life.begin()
    for _ in range(chance.choice([0, 0, 0, 7, 12])):
        life.skip()
        if life.machine is not None and life.machine.state is State.SET_UP and chance.random() < 0.3:
            life.see("ready")
    for _ in range(chance.choice([1, 2, 6])):
        life.go_on(chance.uniform(1.0, 40.0))
        something_happens(life, chance)
    if chance.random() < 0.6:
        life.go_on(150.0)
    if chance.random() < 0.1:
        life.choose(chance.choice(["easier", "undo"]), chance.choice(TRACKS))
    life.finish(chance.choice([None, 1, 2, 3, 5]), chance.choice([None, "easy", "right", "hard"]))
    life.pass_s(DAY_S * chance.choice([1, 1, 1, 1, 2, 9]))


def something_happens(life: Life, chance: random.Random) -> None:
    """Pain, a pause, a crash, an edited plan, a set left or done again; mostly nothing."""
    if chance.random() < 0.3:
        life.see(chance.choice(["ready", "on", "off", "well", "far", "rep"]))
    if chance.random() < 0.03:
        life.answer(**{chance.choice(list(CONDITIONS)): "yes"})
    if life.machine is not None and life.machine.state in (State.SET_UP, State.SWITCHING) and chance.random() < 0.5:
        chance.choice([life.skip, lambda: life.hurts("ache", 4), lambda: life.tell("other", None)])()
    event = chance.random()
    if event < 0.08:
        life.hurts(chance.choice(KINDS), chance.choice([None, 3, 8]))
    elif event < 0.16:
        life.pause()
        chance.choice([life.resume, life.skip, life.repeat, life.crash, lambda: life.hurts("ache", 4)])()
    elif event < 0.20:
        life.crash()
        life.resume()
    elif event < 0.24:
        life.take_over()
        chance.choice([life.resume, life.begin, life.skip, life.finish_now])()
    elif event < 0.30:
        life.edit(SPOILS[chance.choice(sorted(SPOILS))])
        life.resume()
    elif event < 0.45:
        life.skip()
        if chance.random() < 0.1:
            life.tell("ache", 2)
    elif event < 0.50:
        life.repeat()
