"""Roland–Morris: its score is how many statements are true; a change counts from 30 percent of the first."""

from __future__ import annotations

import pytest

from hipfive.coach.roland_morris import EVERY_DAYS, STATEMENTS, Outcome, due, outcome, score
from hipfive.errors import BadInputError
from hipfive.messages import load


def test_the_score_is_how_many_are_true() -> None:
    every = {str(number): True for number in range(1, STATEMENTS + 1)}
    assert (score(every), score({}), score(dict.fromkeys(every, False))) == (24, 0, 0)
    assert score({"1": True, "7": False, "24": True}) == 2


@pytest.mark.parametrize("statement", ["0", "25", "", "one", "01"])
def test_a_statement_that_there_is_not(statement: str) -> None:
    with pytest.raises(BadInputError) as refused:
        score({"1": True, statement: True})
    assert (refused.value.message_id, refused.value.values["statement"]) == ("error-roland-morris", statement)


@pytest.mark.parametrize(
    ("scores", "change", "verdict"),
    [
        ((10,), 0, "first"),
        ((10, 10), 0, "same"),
        ((10, 8), 2, "same"),
        ((10, 7), 3, "better"),
        ((10, 12), -2, "same"),
        ((10, 13), -3, "worse"),
        ((10, 1, 8), 2, "same"),
        ((24, 17), 7, "same"),
        ((24, 16), 8, "better"),
        ((0, 0), 0, "same"),
        ((0, 1), -1, "worse"),
        ((1, 0), 1, "better"),
    ],
)
def test_a_change_counts_from_thirty_percent_of_the_first(scores: tuple[int, ...], change: int, verdict: str) -> None:
    assert outcome(scores) == Outcome(scores[-1], scores[0], change, verdict)  # type: ignore[arg-type]


def test_without_a_score_there_is_no_outcome() -> None:
    assert outcome(()) is None


def test_it_is_due_after_four_weeks() -> None:
    assert EVERY_DAYS == 28
    assert due(None, 5)
    assert [due(100, today) for today in (50, 100, 127, 128, 300)] == [False, False, False, True, True]


def test_each_statement_has_its_words_and_no_more() -> None:
    numbered = [id_ for id_ in load().ids if id_.startswith("rm-") and id_.removeprefix("rm-").isdigit()]
    assert numbered == [f"rm-{number}" for number in range(1, STATEMENTS + 1)]
