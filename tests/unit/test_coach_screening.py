"""Who may start: every question, what unsure means, and how long answers hold."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from hipfive.coach.screening import (
    ANSWERS,
    CLEARED,
    DAY_S,
    QUESTIONS,
    SCREENING_VERSION,
    VALID_DAYS,
    VOID_REASONS,
    Answered,
    InvalidReason,
    evaluate,
    status,
)
from hipfive.errors import BadInputError

NO = {question.id: "no" for question in QUESTIONS}
NOW_S = 1_760_000_000.0


def ids(kind: str) -> list[str]:
    return [question.id for question in QUESTIONS if question.kind == kind and question.id != CLEARED]


def test_the_questions_of_the_safety_page_are_all_there() -> None:
    assert [len(ids(kind)) for kind in ("red_flag", "see_clinician", "condition", "balance")] == [6, 8, 10, 2]
    assert len({question.id for question in QUESTIONS}) == len(QUESTIONS)


def test_all_no_is_clear() -> None:
    found = evaluate(NO)
    assert (found.outcome, found.reasons, found.conditions, found.support) == ("clear", (), (), False)


@pytest.mark.parametrize("answer", ["yes", "unsure"])
@pytest.mark.parametrize("question", ids("red_flag"))
def test_a_red_flag_is_an_emergency_and_nobody_can_lift_it(question: str, answer: str) -> None:
    found = evaluate({**NO, question: answer, "fever": "yes", CLEARED: "yes"})
    assert (found.outcome, found.reasons) == ("emergency", (question,))


@pytest.mark.parametrize("answer", ["yes", "unsure"])
@pytest.mark.parametrize("question", ids("see_clinician"))
def test_a_caution_asks_for_a_clinician_who_can_lift_it(question: str, answer: str) -> None:
    assert evaluate({**NO, question: answer}).outcome == "see_clinician"
    assert evaluate({**NO, question: answer}).reasons == (question,)
    assert evaluate({**NO, question: answer, CLEARED: "unsure"}).outcome == "see_clinician"
    assert evaluate({**NO, question: answer, CLEARED: "yes"}).outcome == "clear"


@pytest.mark.parametrize("answer", ["yes", "unsure"])
@pytest.mark.parametrize("question", ids("condition"))
def test_a_condition_is_noted_and_does_not_stand_in_the_way(question: str, answer: str) -> None:
    found = evaluate({**NO, question: answer})
    assert (found.outcome, found.conditions) == ("clear", (question,))


@pytest.mark.parametrize("question", [*ids("balance"), "falls_dizziness_neuropathy", "osteoporosis"])
def test_poor_balance_means_holding_on(question: str) -> None:
    assert evaluate({**NO, question: "unsure"}).support


def test_a_missing_answer_counts_as_yes() -> None:
    answers = dict(NO)
    del answers["saddle_numbness"]
    assert evaluate(answers).reasons == ("saddle_numbness",)


@pytest.mark.parametrize("answers", [{"unheard_of": "yes"}, {"fever": "perhaps"}])
def test_what_is_not_a_question_or_an_answer_is_told_in_words(answers: dict[str, str]) -> None:
    with pytest.raises(BadInputError) as failed:
        evaluate(answers)
    assert failed.value.message_id == "error-screening-answer"
    assert "perhaps" not in ANSWERS


class TestStatus:
    def given(self, **changes: str) -> Answered:
        return Answered(NOW_S, SCREENING_VERSION, {**NO, **changes})

    def test_nothing_answered_is_not_valid(self) -> None:
        found = status(None, NOW_S)
        assert (found.valid, found.outcome, found.reason) == (False, None, "never")

    def test_answers_hold_for_ninety_days(self) -> None:
        last_s = NOW_S + VALID_DAYS * DAY_S
        assert VALID_DAYS == 90
        assert status(self.given(), last_s - 1.0).valid
        assert status(self.given(), last_s).reason == "expired"
        assert status(self.given(), NOW_S).valid_until_s == last_s

    def test_other_questions_are_asked_anew(self) -> None:
        found = status(Answered(NOW_S, "0", {"gone": "no"}), NOW_S)
        assert (found.valid, found.reason, found.answered_at_s) == (False, "new_version", NOW_S)

    @pytest.mark.parametrize("reason", VOID_REASONS)
    def test_void_answers_hold_no_longer_whatever_the_clock_says(self, reason: InvalidReason) -> None:
        for now_s in (NOW_S - 1e9, NOW_S, NOW_S + 10.0):
            found = status(replace(self.given(), void=reason), now_s)
            assert (found.valid, found.reason) == (False, reason)

    def test_answers_from_the_future_are_asked_again(self) -> None:
        assert status(self.given(), NOW_S - DAY_S).valid
        found = status(self.given(), NOW_S - DAY_S - 1.0)
        assert (found.valid, found.reason) == (False, "clock")
        assert status(self.given(), math.nan).reason == "clock"

    @pytest.mark.parametrize(("question", "outcome"), [("leg_weakness", "emergency"), ("fever", "see_clinician")])
    def test_what_stands_in_the_way_is_the_reason(self, question: str, outcome: str) -> None:
        found = status(self.given(**{question: "yes"}), NOW_S)
        assert (found.valid, found.outcome, found.reason) == (False, outcome, outcome)

    def test_the_advice_has_to_be_read(self) -> None:
        assert status(Answered(NOW_S, SCREENING_VERSION, NO, acknowledged=False), NOW_S).reason == "never"

    def test_conditions_and_support_go_along(self) -> None:
        found = status(self.given(knee_injury="yes", unsteady="yes"), NOW_S)
        assert (found.valid, found.conditions, found.support) == (True, ("knee_injury",), True)


def test_the_questions_are_those_of_the_safety_page_by_name_and_order() -> None:
    """Kept answers and the words of every language go by these names."""
    assert ids("red_flag") == [
        "saddle_numbness",
        "bladder_bowel",
        "leg_weakness",
        "pain_both_legs",
        "recent_accident",
        "chest_pain_fainting",
    ]
    assert ids("see_clinician") == [
        "fever",
        "cancer",
        "weight_loss",
        "steroids",
        "night_pain",
        "new_pain_age",
        "recent_surgery",
        "swollen_calf",
    ]
    assert ids("balance") == ["fallen", "unsteady"]
    assert (CLEARED, VOID_REASONS) == ("clinician_cleared", ("after_pain", "withdrawn"))
    assert DAY_S == 24 * 60 * 60


def test_a_refused_answer_says_which_it_was() -> None:
    with pytest.raises(BadInputError) as refused:
        evaluate({"fever": "perhaps"})
    assert dict(refused.value.values) == {"question": "fever", "answer": "perhaps"}


def test_answers_to_older_questions_still_say_when_they_were_given() -> None:
    found = status(Answered(NOW_S, "0", NO), NOW_S)
    assert (found.reason, found.answered_at_s, found.support) == ("new_version", NOW_S, False)
