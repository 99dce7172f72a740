"""Thousands of random days: nothing forbidden starts, no dose is too large, and pain is never overruled."""

from __future__ import annotations

import time

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.support.days import Life, ended
from tests.support.restless import JUMPS_S, KINDS, SPOILS, TRACKS, live_a_day, restless_lives

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.screening import DAY_S, QUESTIONS

DAYS = 3000
"""[d] in the normal checks; ``make safety-days`` lives through tens of thousands."""

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

    @rule(before=SCORES, anyway=st.booleans(), camera=st.booleans())
    def open_and_begin(self, before: int | None, anyway: bool, camera: bool) -> None:
        self.life.open(before, anyway=anyway, camera=camera)
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

    @rule(kind=st.sampled_from(["ready", "on", "off", "well", "far", "rep"]))
    def see(self, kind: str) -> None:
        self.life.see(kind)

    @rule()
    def take_over(self) -> None:
        self.life.take_over()

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


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)


def test_years_of_restless_lives(capsys: pytest.CaptureFixture[str]) -> None:
    """Twelve lives with fixed seeds: they go every way between two states that there is."""
    started = time.monotonic()
    lived = restless_lives(DAYS)
    with capsys.disabled():
        print(f"\n{lived.sentence(time.monotonic() - started)}")  # noqa: T201 - the figure is kept with the run
    assert lived.sessions > DAYS / 4
    assert not lived.missed
