"""Edges of the safety rules where a small mistake would change what somebody may do (found by ``make mutation``)."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from tests.support.coach import CLEAR, only
from tests.unit.test_coach_progress import DAY, FULL, HURT, LEFT, a_set, good, left, session, standing

from hipfive.coach.demands import Fit
from hipfive.coach.facts import Choice
from hipfive.coach.ladder import Ladder, Rung, believed, ladder_for
from hipfive.coach.limits import LimitWatch
from hipfive.coach.permission import Permit, objections
from hipfive.coach.prescription import prescribe
from hipfive.coach.progress import follow
from hipfive.coach.routine import Prescribed, Routine, Why, build_routine, fit_for
from hipfive.exercises import EXERCISES
from hipfive.motion.exercise import Limit

SWING = EXERCISES["leg-swing"]
LOWEST = Rung("supported-short", 10)


def plain(exercise: str) -> Fit:
    found = fit_for(EXERCISES[exercise], ())
    assert found is not None
    return found


class TestHoldingOn:
    def test_the_ladder_of_who_holds_on_ends_before_letting_go(self) -> None:
        held = fit_for(SWING, (), support=True)
        assert held is not None
        assert [rung for rung in ladder_for(SWING, held).rungs if not rung.hold] == []
        assert ladder_for(SWING, held).rungs[-1] == Rung(None, 35)

    def test_it_reaches_the_prescription_and_the_routine(self) -> None:
        free = a_set(rung=Rung(None, 40, hold=False))
        record = follow([session(1, free)])
        assert prescribe(EXERCISES, record, DAY + 2).tracks[LEFT].rung == free.rung
        held = prescribe(EXERCISES, record, DAY + 2, support=True)
        assert held.tracks[LEFT].rung == Rung(None, 30)
        assert held.doses == {track: each.rung for track, each in held.tracks.items()}
        wanted = {LEFT: Prescribed(free.rung)}
        for support, hold in ((False, False), (True, True)):
            assert build_routine(only("leg-swing"), support=support, prescribed=wanted).sets[0].hold is hold

    def test_a_free_rung_of_no_ladder_may_come_back_as_a_held_one_and_not_the_reverse(self) -> None:
        mixed = Ladder((Rung(None, 10), Rung(None, 15, hold=False), Rung(None, 20, hold=False)), 2)
        assert mixed.place(Rung("other", 17)) == 0
        assert mixed.place(Rung("other", 17, hold=False)) == 1


class TestDoses:
    def test_the_held_rungs_end_one_step_above_the_declared_dose(self) -> None:
        steps = replace(SWING.dose, amount=31)
        plain = replace(SWING.variants[1], dose=steps)
        found = ladder_for(SWING, Fit(plain, changed=False))
        assert [rung.amount for rung in found.rungs if rung.hold and rung.variant is None] == [31, 36]

    def test_a_cap_never_raises_what_a_substitute_declares(self) -> None:
        chair = EXERCISES["yoga-squat"].version("mid-depth")
        assert chair is not None
        for most, amount in ((3, 3), (9, 5), (None, 5)):
            assert ladder_for(EXERCISES["yoga-squat"], Fit(chair, changed=True, most=most)).rungs[-1].amount == amount

    def test_a_substitute_longer_than_the_exercise_is_believed(self) -> None:
        longer = replace(SWING.substitutes[0], dose=replace(SWING.dose, amount=60))
        more = replace(SWING, substitutes=(longer,))
        assert believed(more, Rung(longer.id, 60)).amount == 60
        assert believed(SWING, Rung(longer.id, 60)).amount == 1

    @pytest.mark.parametrize("scaled", [{"time_s": 0.0}, {"time_s": 30.0 + 2e-6}, {"time_s": 35.0}, {"amount": 31}])
    def test_a_time_of_nothing_or_longer_than_todays(self, scaled: dict[str, float]) -> None:
        plan = build_routine(only("leg-swing")).sets[0]
        assert objections(Routine((replace(plan, **scaled),)), Permit(CLEAR)) == ("leg-swing: dose",)  # type: ignore[arg-type]
        assert objections(Routine((replace(plan, time_s=30.0 + 1e-7),)), Permit(CLEAR)) == ()

    @pytest.mark.parametrize(("exercise", "amount"), [("yoga-squat", 4), ("baby-pose", 4)])
    def test_more_repetitions_or_breaths_than_todays(self, exercise: str, amount: int) -> None:
        track = (exercise, "both")
        low = ladder_for(EXERCISES[exercise], plain(exercise)).rungs[1]
        assert low.amount == amount
        plan = build_routine(only(exercise), prescribed={track: Prescribed(low)}).sets[0]
        permit = Permit(CLEAR, (), {track: low})
        assert objections(Routine((plan,)), permit) == ()
        more = replace(plan, dose=replace(plan.dose, amount=amount + 1))
        longer = replace(plan, dose=replace(plan.dose, breath_s=plan.dose.breath_s * 1.01))
        for spoiled in (more, longer):
            assert objections(Routine((spoiled,)), permit) == (f"{exercise}: dose",)

    @pytest.mark.parametrize("amount", [0, math.nan, math.inf])
    def test_a_dose_that_is_no_number(self, amount: float) -> None:
        plan = build_routine(only("yoga-squat")).sets[0]
        spoiled = replace(plan, dose=replace(plan.dose, amount=amount))  # type: ignore[arg-type]
        assert objections(Routine((spoiled,)), Permit(CLEAR)) == ("yoga-squat: dose",)


class TestStrikes:
    def test_at_the_lowest_rung_three_comfortable_days_before_pain_are_gone(self) -> None:
        before = [session(at, a_set(rung=LOWEST)) for at in (1, 2)]
        hurt = session(3, a_set(rung=LOWEST, status="hurt", hurt="pain"))
        after = [session(at, a_set(rung=LOWEST)) for at in (4, 5, 6)]
        assert standing([*before, hurt]).streak == ()
        assert left([*before, hurt, after[0]], 5).rung == LOWEST
        assert left([*before, hurt, *after], 7).rung.amount == 15

    def test_after_a_week_out_the_strikes_are_counted_anew(self) -> None:
        out = [session(1, HURT), session(2, HURT)]
        assert standing(out).strikes == 0
        assert standing([*out, session(10, HURT)]).back_day == DAY + 9

    def test_two_hard_days_at_the_lowest_rung_are_no_comfortable_ones(self) -> None:
        easy = [session(at, a_set(rung=LOWEST)) for at in (1, 2)]
        hard = [session(at, a_set(rung=LOWEST), effort="hard") for at in (3, 4)]
        assert standing([*easy, *hard]).streak == ()

    def test_the_usual_is_that_of_the_last_five(self) -> None:
        told = [session(at, before=pain, after=pain) for at, pain in enumerate((9, 2, 2, 2, 9, 9), 1)]
        assert standing([*told, session(7, before=None, after=4)]).ease == "pain"

    def test_one_repetition_with_a_fault_is_one_too_many_where_none_was_counted(self) -> None:
        faulty = [session(at, a_set(counted=0, faulty=1)) for at in (1, 2, 3)]
        assert standing([session(1, a_set(counted=1, faulty=1))]).streak == standing(faulty).streak == ()

    @pytest.mark.parametrize("kind", ["pain", "dizziness"])
    def test_days_with_a_stop_are_remembered(self, kind: str) -> None:
        stopped = session(1, a_set(), a_set(("baby-pose", "both"), hurt=kind, status="hurt"))
        assert follow([stopped]).stop_days == {DAY + 1}
        assert follow([session(1, a_set(hurt="fatigue"))]).stop_days == frozenset()


class TestChoices:
    def test_letting_go_can_be_taken_back(self) -> None:
        free = a_set(rung=Rung(None, 35, hold=False), why="balance")
        assert left([session(1, free)], 2, Choice(1, "undo", LEFT)) == Prescribed(Rung(None, 35), Why("undo"))

    def test_what_was_not_raised_is_left_as_it_is(self) -> None:
        assert left([session(1)], 2, Choice(1, "undo", LEFT)) == Prescribed(FULL)
        assert standing([], Choice(0, "undo", LEFT)).raised is False
        assert standing([], Choice(0, "easier", LEFT)).stay is False

    def test_taking_back_stays_until_easier_is_asked_or_a_session(self) -> None:
        undo, easier = Choice(1, "undo", LEFT, DAY + 20), Choice(1, "easier", LEFT, DAY + 20)
        stayed = standing(good(1), undo)
        assert (stayed.stay, stayed.stay_day, stayed.hard) == (True, DAY + 20, 0)
        asked = standing(good(1), undo, easier)
        assert (asked.stay, asked.stay_day, asked.ease, asked.streak) == (False, None, "asked", ())
        later = standing([session(1), session(2, day=DAY + 21)], undo)
        assert (later.stay, later.stay_day) == (False, None)

    def test_a_hard_day_that_was_taken_back_does_not_count_as_the_first_of_two(self) -> None:
        hard = session(1, effort="hard")
        assert standing([hard], Choice(1, "undo", LEFT)).hard == 0
        assert left([hard, session(2, effort="hard")], 3, Choice(1, "undo", LEFT)) == Prescribed(FULL)

    def test_of_two_reasons_for_less_the_one_with_more_steps_counts(self) -> None:
        hurt = [session(1, HURT)]
        assert left(hurt, 16) == Prescribed(Rung("supported-short", 20), Why("break", 15))
        assert left(hurt, 9) == Prescribed(Rung("supported-short", 25), Why("pain"))


class TestLimits:
    LIMIT = Limit("small", "hip_flexion", "a test", above=30.0)

    def steps(self, *frames: dict[str, float | None]) -> list[int]:
        watch = LimitWatch()
        told = [watch.step((self.LIMIT,), frame, 0.1 * at) for at, frame in enumerate(frames)]
        return [at for at, ids in enumerate(told) if ids]

    def test_a_new_set_may_be_told_again_at_once(self) -> None:
        watch = LimitWatch()
        beyond: dict[str, float | None] = {"hip_flexion_l": 40.0}
        assert [watch.step((self.LIMIT,), beyond, at) for at in (0.0, 0.1)] == [(), ("small",)]
        watch.anew()
        assert [watch.step((self.LIMIT,), beyond, at) for at in (0.2, 0.3)] == [(), ("small",)]

    def test_what_is_no_number_on_one_leg_does_not_hide_the_other(self) -> None:
        assert self.steps(*[{"hip_flexion_l": math.inf, "hip_flexion_r": 20.0}] * 3) == []
        assert self.steps(*[{"hip_flexion_l": math.nan, "hip_flexion_r": 40.0}] * 3) == [1]

    def test_both_legs_must_have_come_back(self) -> None:
        beyond: dict[str, float | None] = {"hip_flexion_l": 40.0, "hip_flexion_r": 0.0}
        near: dict[str, float | None] = {"hip_flexion_l": 28.0, "hip_flexion_r": 0.0}
        assert self.steps(beyond, beyond, near, beyond, beyond) == [1]
