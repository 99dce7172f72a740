"""What the record says: strikes, weeks out, comfortable days, effort, breaks, and what a person may take back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hipfive.coach.facts import Choice, SessionFact, SetFact
from hipfive.coach.ladder import Rung
from hipfive.coach.prescription import BREAKS, Prescription, prescribe
from hipfive.coach.progress import RISE, Standing, follow, has_risen
from hipfive.coach.routine import Prescribed, Why
from hipfive.exercises import EXERCISES

DAY = 740_000
LEFT, RIGHT = ("leg-swing", "left"), ("leg-swing", "right")
BABY = ("baby-pose", "both")
FULL = Rung(None, 30)


def a_set(track: tuple[str, str] = LEFT, **more: Any) -> SetFact:
    return SetFact(**{"track": track, "rung": FULL, "status": "done", "counted": 12, **more})


def session(seq: int, *sets: SetFact, day: int | None = None, after: int | None = 2, **more: Any) -> SessionFact:
    """A session on its own day, pain 2 before and after."""
    day = DAY + seq if day is None else day
    return SessionFact(**{"seq": seq, "day": day, "sets": sets or (a_set(),), "before": 2, "after": after, **more})


def good(*days: int, **more: Any) -> list[SessionFact]:
    return [session(at, day=DAY + day, **more) for at, day in enumerate(days, 1)]


def standing(sessions: list[SessionFact], *choices: Choice, track: tuple[str, str] = LEFT) -> Standing:
    return follow(sessions, choices).tracks[track]


def today(sessions: list[SessionFact], day: int, *choices: Choice, conditions: tuple[str, ...] = ()) -> Prescription:
    return prescribe(EXERCISES, follow(sessions, choices), DAY + day, conditions)


def left(sessions: list[SessionFact], day: int, *choices: Choice) -> Prescribed:
    return today(sessions, day, *choices).tracks[LEFT]


HURT = a_set(hurt="pain", status="hurt")


class TestComfort:
    def test_three_comfortable_days_are_one_step_from_the_next_day_on(self) -> None:
        assert left(good(1, 2), 3) == Prescribed(FULL)
        assert left(good(1, 2, 3), 4) == Prescribed(Rung(None, 35), Why("comfortable", 3))
        assert left(good(1, 2, 3), 3) == Prescribed(FULL)

    def test_several_sessions_on_a_day_are_one_day(self) -> None:
        assert left(good(1, 1, 2), 3) == Prescribed(FULL)
        assert left(good(1, 1, 2, 2, 3), 4).rung.amount == 35

    def test_letting_go_is_a_step_with_a_reason_of_its_own(self) -> None:
        sessions = [session(at, a_set(rung=Rung(None, 35))) for at in (1, 2, 3)]
        assert left(sessions, 4) == Prescribed(Rung(None, 35, hold=False), Why("balance", 3))

    def test_the_top_is_the_end(self) -> None:
        top = Rung("free-long", 45, hold=False)
        assert left([session(at, a_set(rung=top)) for at in (1, 2, 3)], 4) == Prescribed(top)

    def test_each_side_goes_its_own_way(self) -> None:
        sessions = [session(at, a_set(LEFT), a_set(RIGHT, status="partial")) for at in (1, 2, 3)]
        plan = today(sessions, 4)
        assert (plan.tracks[LEFT].rung.amount, plan.tracks[RIGHT].rung.amount) == (35, 30)

    def test_both_feet_of_one_track_have_to_be_done(self) -> None:
        for status, amount in (("done", 4), ("partial", 3)):
            one = Rung("behind-thighs-one-foot", 3)
            pair = (a_set(BABY, rung=one), a_set(BABY, rung=one, status=status))
            assert today([session(at, *pair) for at in (1, 2, 3)], 4).tracks[BABY].rung.amount == amount

    @pytest.mark.parametrize(
        "spoiled",
        [
            session(3, a_set(status="partial")),
            session(3, a_set(faulty=5, counted=12)),
            session(3, effort="hard"),
            session(3, a_set(), a_set(BABY, hurt="pain", status="hurt")),
            session(3, a_set(hurt="fatigue", status="hurt")),
        ],
    )
    def test_what_was_not_comfortable_begins_the_count_anew(self, spoiled: SessionFact) -> None:
        sessions = [*good(1, 2), spoiled]
        assert standing(sessions).streak == ()
        assert left(sessions, 4) == Prescribed(FULL)

    def test_faults_in_a_third_of_the_repetitions_are_no_matter(self) -> None:
        assert standing([session(1, a_set(faulty=4, counted=12))]).streak == (DAY + 1,)
        assert standing([session(1, a_set(faulty=0, counted=0))]).streak == (DAY + 1,)
        assert standing([session(1, a_set(faulty=1, counted=0))]).streak == ()

    def test_what_was_not_told_neither_counts_nor_spoils(self) -> None:
        sessions = [*good(1, 2), session(3, after=None)]
        assert standing(sessions).streak == (DAY + 1, DAY + 2)
        assert left([*sessions, session(4)], 5).rung.amount == 35

    def test_another_dose_begins_the_count_anew(self) -> None:
        sessions = [*good(1, 2), session(3, a_set(rung=Rung(None, 35)))]
        assert standing(sessions).streak == (DAY + 3,)

    def test_what_was_skipped_says_nothing(self) -> None:
        sessions = [*good(1, 2, 3), session(4, a_set(status="skipped", rung=Rung(None, 35)))]
        assert left(sessions, 5).rung.amount == 35
        assert follow([session(1, a_set(status="skipped"))]).last_day is None


class TestPain:
    def test_a_stop_makes_the_next_time_one_step_easier_on_both_sides(self) -> None:
        plan = today([*good(1), session(2, HURT, a_set(RIGHT, status="skipped"))], 3)
        assert plan.tracks[LEFT] == Prescribed(Rung("supported-short", 25), Why("pain"))
        assert plan.tracks[RIGHT] == Prescribed(Rung("supported-short", 25), Why("pain"))
        assert plan.paused == {}

    @pytest.mark.parametrize("kind", ["pain", "dizziness"])
    def test_twice_in_a_row_is_a_week_out(self, kind: str) -> None:
        sessions = [session(1, a_set(hurt=kind)), session(2, a_set(hurt=kind, rung=Rung("supported-short", 25)))]
        for day, out in ((2, True), (8, True), (9, False)):
            assert today(sessions, day).paused == ({"leg-swing": DAY + 9} if out else {})
        assert left(sessions, 9) == Prescribed(Rung("supported-short", 20), Why("pain"))

    def test_a_comfortable_time_between_makes_it_no_row(self) -> None:
        assert today([session(1, HURT), session(2), session(3, HURT)], 4).paused == {}

    def test_a_time_of_which_nothing_was_told_is_no_comfort(self) -> None:
        assert today([session(1, HURT), session(2, after=None), session(3, HURT)], 4).paused == {"leg-swing": DAY + 10}

    def test_another_exercise_is_not_in_that_row(self) -> None:
        sessions = [session(1, HURT), session(2, a_set(BABY)), session(3, HURT)]
        assert today(sessions, 4).paused == {"leg-swing": DAY + 10}

    def test_risen_pain_is_of_what_hurt_and_else_of_all_that_was_done(self) -> None:
        both = (a_set(), a_set(BABY, rung=Rung(None, 5)))
        plan = today([session(1, *both, after=4)], 2)
        assert {track: each.why for track, each in plan.tracks.items() if each.why} == {
            LEFT: Why("pain"),
            BABY: Why("pain"),
        }
        plan = today([session(1, both[1], HURT, after=4)], 2)
        assert [track for track, each in plan.tracks.items() if each.why] == [LEFT]

    def test_at_the_lowest_rung_the_reason_is_still_told(self) -> None:
        lowest = Rung("supported-short", 10)
        assert left([session(1, a_set(rung=lowest, hurt="pain"))], 2) == Prescribed(lowest, Why("pain"))

    def test_tiredness_is_no_strike(self) -> None:
        assert left([session(1, a_set(hurt="fatigue", status="hurt"))], 2) == Prescribed(FULL)
        assert follow([session(1, a_set(hurt="fatigue"))]).stop_days == frozenset()

    def test_effort_never_overrides_pain(self) -> None:
        assert left([session(1, HURT, effort="easy")], 2).why == Why("pain")

    def test_never_more_on_the_day_of_a_pain_stop(self) -> None:
        sessions = [*good(1, 2, 3), session(4, a_set(BABY, hurt="pain"), day=DAY + 4)]
        assert left(sessions, 4) == Prescribed(FULL)
        assert left(sessions, 5).rung.amount == 35

    def test_a_set_that_was_never_reached_gets_the_strike_of_its_exercise(self) -> None:
        sessions = [session(1, a_set(LEFT), a_set(RIGHT)), session(2, HURT, a_set(RIGHT, status="skipped"))]
        assert standing(sessions, track=RIGHT).strikes == 1

    def test_pain_noted_at_a_skipped_set_counts(self) -> None:
        assert left([session(1, a_set(status="skipped", hurt="pain"))], 2).why == Why("pain")


class TestRise:
    @pytest.mark.parametrize(
        ("before", "after", "earlier", "risen"),
        [
            (2, 4, (), True),
            (2, 3, (), False),
            (5, 6, (), False),
            (None, None, (), False),
            (3, None, (0,), False),
            (None, 2, (), True),
            (None, 1, (), False),
            (None, 4, (3, 3, 3), False),
            (None, 5, (3, 3, 3), True),
            (None, 4, (9, 9, 9, 2, 2, 2, 2, 2), True),
        ],
    )
    def test_against_the_baseline(self, before: int | None, after: int | None, earlier: Any, risen: bool) -> None:
        assert RISE == 2
        assert has_risen(SessionFact(1, DAY, before=before, after=after), earlier) == risen

    def test_what_was_told_before_earlier_sessions_is_the_usual(self) -> None:
        sessions = [session(1, before=4, after=4), session(2, before=None, after=5)]
        assert standing(sessions).ease is None
        assert standing([session(1, before=1, after=1), session(2, before=None, after=5)]).ease == "pain"


class TestEffortAndBreaks:
    def test_two_hard_ones_in_a_row_are_one_step_easier(self) -> None:
        assert left(good(1, effort="hard"), 2) == Prescribed(FULL)
        assert left(good(1, 2, effort="hard"), 3) == Prescribed(Rung("supported-short", 25), Why("hard"))
        mixed = [session(1, effort="hard"), session(2, effort="right"), session(3, effort="hard")]
        assert left(mixed, 4) == Prescribed(FULL)
        assert left(good(1, 2, 3, effort="hard"), 4) == Prescribed(FULL)

    def test_easy_ones_still_need_three_days(self) -> None:
        assert left(good(1, 2, effort="easy"), 3) == Prescribed(FULL)
        assert left(good(1, 2, 3, effort="easy"), 4).rung.amount == 35

    @pytest.mark.parametrize(("days", "amount"), [(6, 30), (7, 25), (13, 25), (14, 20), (27, 20), (28, 10), (400, 10)])
    def test_a_return_starts_lower(self, days: int, amount: int) -> None:
        assert [steps for _, steps in BREAKS] == [4, 2, 1]
        found = left(good(0), days)
        assert found.rung.amount == amount
        assert found.why == (None if amount == 30 else Why("break", days))

    def test_a_break_outweighs_three_comfortable_days(self) -> None:
        assert left(good(1, 2, 3), 12).rung.amount == 25

    def test_at_the_lowest_rung_a_break_says_nothing(self) -> None:
        lowest = Rung("supported-short", 10)
        assert left([session(0, a_set(rung=lowest))], 10) == Prescribed(lowest)


class TestChoices:
    def test_easier_on_request(self) -> None:
        assert left(good(1), 2, Choice(1, "easier", LEFT)) == Prescribed(Rung("supported-short", 25), Why("asked"))
        fresh = today([], 1, Choice(0, "easier", LEFT)).tracks[LEFT]
        assert fresh == Prescribed(FULL)

    def test_a_step_that_is_coming_can_be_taken_back(self) -> None:
        sessions = good(1, 2, 3)
        assert left(sessions, 4, Choice(3, "undo", LEFT)) == Prescribed(FULL)
        assert standing(sessions, Choice(3, "undo", LEFT)).streak == ()

    def test_a_step_that_was_done_can_be_taken_back(self) -> None:
        raised = a_set(rung=Rung(None, 35), why="comfortable")
        sessions = [*good(1, 2, 3), session(4, raised)]
        assert left(sessions, 5, Choice(4, "undo", LEFT)) == Prescribed(FULL, Why("undo"))
        three = [*sessions, session(5, raised), session(6, raised)]
        assert left(three, 7, Choice(6, "undo", LEFT)) == Prescribed(Rung(None, 35))

    def test_easing_for_effort_or_a_break_can_be_taken_back(self) -> None:
        assert left(good(1, 2, effort="hard"), 3, Choice(2, "undo", LEFT)) == Prescribed(FULL)
        assert left(good(1), 20, Choice(1, "undo", LEFT, DAY + 20)) == Prescribed(FULL)

    @pytest.mark.parametrize(
        ("chosen", "day", "amount"),
        [(2, 8, 30), (2, 9, 25), (2, 16, 20), (None, 8, 25), (0, 8, 25), (30, 29, 10), (1, 8, 25), (8, 8, 30)],
    )
    def test_a_break_is_taken_back_up_to_the_day_of_the_choice(self, chosen: int | None, day: int, amount: int) -> None:
        on = None if chosen is None else DAY + chosen
        assert left(good(1), day, Choice(1, "undo", LEFT, on)).rung.amount == amount

    def test_pain_cannot_be_chosen_away(self) -> None:
        sessions = [session(1, HURT)]
        for kind in ("undo", "easier"):
            assert left(sessions, 2, Choice(1, kind, LEFT)).why == Why("pain")
        out = [session(1, HURT), session(2, HURT)]
        assert today(out, 3, Choice(2, "undo", LEFT)).paused == {"leg-swing": DAY + 9}

    def test_a_choice_holds_until_the_next_session(self) -> None:
        sessions = good(1, 2)
        assert left(sessions, 3, Choice(1, "easier", LEFT)) == Prescribed(FULL)
        assert standing(sessions, Choice(1, "undo", LEFT)).stay is False

    def test_what_is_not_such_a_choice_changes_nothing(self) -> None:
        assert standing(good(1), Choice(1, "goal", LEFT)) == standing(good(1))


def test_a_fact_says_no_more_than_it_was_told() -> None:
    fact = SetFact(LEFT, FULL, "done")
    assert (fact.counted, fact.faulty, fact.hurt, fact.why) == (0, 0, None, None)


class TestBothSides:
    def risen(self, seq: int, *sets: SetFact) -> SessionFact:
        return session(seq, *sets, after=5)

    def test_pain_that_rises_after_one_side_and_then_the_other_puts_the_exercise_out(self) -> None:
        not_left, not_right = a_set(LEFT, status="skipped"), a_set(RIGHT, status="skipped")
        sessions = [self.risen(1, a_set(LEFT), not_right), self.risen(2, not_left, a_set(RIGHT))]
        assert today(sessions, 3).paused == {"leg-swing": DAY + 9}

    def test_a_plan_without_the_other_side_strikes_it_too(self) -> None:
        sessions = [session(1, a_set(LEFT), a_set(RIGHT)), session(2, a_set(LEFT, hurt="pain", status="hurt"))]
        assert [standing(sessions, track=track).ease for track in (LEFT, RIGHT)] == ["pain", "pain"]
        assert standing([*sessions, self.risen(3, a_set(RIGHT))], track=LEFT).back_day == DAY + 10

    def test_a_side_not_reached_is_no_further_up_than_it_was_when_it_hurt(self) -> None:
        """It was planned as another version meanwhile, of which there is no less; nobody did it."""
        low, other = Rung("supported-short", 10), Rung("small", 20)
        sessions = [
            session(1, a_set(LEFT, rung=low, hurt="pain", status="hurt")),
            session(2, a_set(LEFT, rung=other, status="skipped"), a_set(RIGHT, rung=other, hurt="pain", status="hurt")),
        ]
        assert standing(sessions).rung == low
        assert standing(sessions, track=RIGHT).rung == other
        assert standing([session(1, a_set(RIGHT, hurt="pain"), a_set(LEFT, status="skipped"))]).rung == FULL

    def test_what_was_not_done_at_all_is_not_struck(self) -> None:
        sessions = [self.risen(1, a_set(LEFT), a_set(BABY, status="skipped"))]
        assert BABY not in follow(sessions).tracks


class TestDays:
    def test_a_clock_set_back_makes_a_pause_no_shorter(self) -> None:
        sessions = [session(1, HURT, day=DAY + 100), session(2, HURT, day=DAY - 2000)]
        for day in (-2000, 0, 100, 106):
            assert today(sessions, day).paused == {"leg-swing": DAY + 107}
        assert today(sessions, 107).paused == {}
        assert today(sessions, -2000).today == DAY + 100

    def test_days_that_run_backwards_are_no_days_more(self) -> None:
        sessions = [session(at, day=DAY - at) for at in (1, 2, 3)]
        assert standing(sessions).streak == (DAY - 1,)

    def test_an_exercise_that_is_out_by_a_condition_has_no_dose(self) -> None:
        plan = today(good(1), 2, conditions=("pelvic_girdle_pain",))
        assert ("side-leg-swing", "left") not in plan.tracks
        assert plan.tracks[LEFT].rung == Rung("small", 30)

    def test_a_condition_that_comes_later_takes_the_next_lower_place(self) -> None:
        sessions = [session(at, a_set(rung=Rung(None, 40, hold=False))) for at in (1, 2, 3)]
        assert today(sessions, 4, conditions=("impingement",)).tracks[LEFT] == Prescribed(Rung("low", 30))


def test_a_new_person_begins_where_the_exercises_say() -> None:
    plan = prescribe(EXERCISES, follow([]), DAY)
    assert {each.why for each in plan.tracks.values()} == {None}
    assert plan.tracks[LEFT] == Prescribed(FULL)
    assert replace(plan, tracks={}) == Prescription({}, {}, DAY)
