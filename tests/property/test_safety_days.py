"""Thousands of random days: nothing forbidden starts, no dose is too large, and pain is never overruled."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.support.days import ALARMING, Life, ended

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.screening import DAY_S, QUESTIONS
from hipfive.coach.states import State
from hipfive.coach.table import TABLE

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
ANSWERS = st.dictionaries(
    st.sampled_from([question.id for question in QUESTIONS]), st.sampled_from(["yes", "no", "unsure"]), max_size=3
)
SCORES = st.one_of(st.none(), st.integers(0, 10))


class Days(RuleBasedStateMachine):
    """Anything in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Life()
        self.life.answer()

    @rule(answers=ANSWERS)
    def answer(self, answers: dict[str, str]) -> None:
        self.life.answer(**answers)

    @rule(condition=st.sampled_from(list(CONDITIONS)), other=st.sampled_from(list(CONDITIONS)))
    def answer_with_conditions(self, condition: str, other: str) -> None:
        self.life.answer(**{condition: "yes", other: "unsure"})

    @rule()
    def withdraw(self) -> None:
        self.life.withdraw()

    @rule(before=SCORES, anyway=st.booleans())
    def open_and_begin(self, before: int | None, anyway: bool) -> None:
        self.life.open(before, anyway=anyway)
        self.life.begin()

    @rule(seconds=st.floats(1.0, 200.0))
    def exercise(self, seconds: float) -> None:
        self.life.go_on(seconds)

    @rule()
    def pause(self) -> None:
        self.life.pause()

    @rule()
    def resume(self) -> None:
        self.life.resume()

    @rule()
    def repeat(self) -> None:
        self.life.repeat()

    @rule()
    def skip(self) -> None:
        self.life.skip()

    @rule(kind=st.sampled_from(KINDS), score=SCORES)
    def hurts(self, kind: str, score: int | None) -> None:
        self.life.hurts(kind, score)

    @rule(after=SCORES, effort=st.sampled_from([None, "easy", "right", "hard"]), days=st.integers(0, 3))
    def end_the_day(self, after: int | None, effort: str | None, days: int) -> None:
        self.life.finish(after, effort)
        self.life.pass_s(days * DAY_S)

    @rule(days=st.integers(1, 5), score=st.integers(0, 4))
    def whole_days(self, days: int, score: int) -> None:
        for _ in range(days):
            if not ended(self.life.machine):
                return
            live_a_day(self.life, score, score, "right")

    @rule()
    def crash(self) -> None:
        self.life.crash()

    @rule(how=st.sampled_from(sorted(SPOILS)))
    def edit(self, how: str) -> None:
        self.life.edit(SPOILS[how])

    @rule(seconds=st.sampled_from(JUMPS_S))
    def set_the_clock(self, seconds: float) -> None:
        self.life.pass_s(seconds)

    @rule(hours=st.sampled_from([-11.0, -5.0, 0.0, 1.0, 2.0, 5.5, 14.0]))
    def travel(self, hours: float) -> None:
        self.life.travel(hours * 3600.0)

    @rule(kind=st.sampled_from(["easier", "undo"]), track=st.sampled_from(TRACKS))
    def choose(self, kind: str, track: tuple[str, str]) -> None:
        self.life.choose(kind, track)

    @invariant()
    def the_record_only_grows(self) -> None:
        assert [fact.seq for fact in self.life.sessions] == list(range(1, len(self.life.sessions) + 1))


def live_a_day(life: Life, before: int | None, after: int | None, effort: str | None) -> None:
    """A whole session, left to itself, and the night after it."""
    life.open(before)
    life.begin()
    life.go_on(150.0)
    life.finish(after, effort)
    life.pass_s(DAY_S)


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)


def test_years_of_a_restless_life() -> None:
    """One long walk with a fixed seed: it comes through nearly every way between two states that there is."""
    chance, life = random.Random(5), Life()  # noqa: S311 - chance for a test
    while life.days < 1000:
        live_at_random(life, chance)
    possible = {(source, way.target) for way in TABLE for source in way.sources if way.target not in (None, source)}
    without_a_camera = {move for move in possible if State.SET_UP not in move}
    missed = without_a_camera - life.moves
    assert len(life.sessions) > 200
    assert len(missed) <= 6, missed


def live_at_random(life: Life, chance: random.Random) -> None:
    """A day: mostly a good one, sometimes anything."""
    if not life.status().valid or chance.random() < 0.03:
        conditions = chance.sample(list(CONDITIONS), chance.choice([0, 0, 1, 2]))
        life.answer(**dict.fromkeys(conditions, chance.choice(["yes", "unsure"])))
    if chance.random() < 0.05:
        life.pass_s(chance.choice(JUMPS_S))
    life.travel(chance.choice([0.0, 3600.0, 3600.0, 7200.0]))
    life.open(chance.choice([None, 1, 2, 3]), anyway=chance.random() < 0.1)
    life.begin()
    for _ in range(chance.choice([0, 0, 12])):
        life.skip()
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
    event = chance.random()
    if event < 0.08:
        life.hurts(chance.choice(KINDS), chance.choice([None, 3, 8]))
    elif event < 0.16:
        life.pause()
        chance.choice([life.resume, life.skip, life.repeat, life.crash, lambda: life.hurts("ache", 4)])()
    elif event < 0.24:
        life.crash()
        life.resume()
    elif event < 0.30:
        life.edit(SPOILS[chance.choice(sorted(SPOILS))])
        life.resume()
    elif event < 0.45:
        life.skip()
    elif event < 0.50:
        life.repeat()
