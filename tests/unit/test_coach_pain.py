"""When it hurts: the exercise ends on all its sides, and alarming pain ends the session."""

from __future__ import annotations

import pytest
from tests.support.coach import Driver, of, only

from hipfive.coach.inputs import (
    Hurts,
    Pain,
    Pause,
    Repeat,
    Skip,
)
from hipfive.coach.outputs import Cue, PainNoted, Refused, ScreeningRequired, SetClosed
from hipfive.coach.records import SetRecord
from hipfive.coach.states import State


def finished(driver: Driver) -> list[SetRecord]:
    return [closed.record for closed in driver.all(SetClosed)]


class TestPain:
    def test_the_exercise_is_over_on_all_its_sides_at_once(self) -> None:
        driver = Driver().work()
        driver.wait(3.0)
        answers = driver.give(Hurts)
        assert driver.state is State.HURT
        assert [cue.id for cue in of(Cue, answers)] == ["cue-hurt"]
        driver.wait(60.0)
        driver.give(Pain, "hip_front", "left", 4, "ache")
        assert driver.state is State.RESTING
        assert driver.machine.snapshot().next == {"exercise": "side-leg-swing", "side": "left", "variant": None}
        (record,) = finished(driver)
        assert (record.status, record.work_s) == ("hurt", 3.0)
        (noted,) = driver.all(PainNoted)
        assert noted.record.key == record.key
        assert noted.record.pain is not None
        assert (noted.record.pain.score, noted.record.pain.kind, noted.record.pain.during) == (4, "ache", "working")
        driver.wait_for(State.DONE, 700.0)
        assert [r.exercise for r in finished(driver)].count("leg-swing") == 1

    def test_the_question_can_be_skipped_and_the_pain_is_kept(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Skip)
        assert driver.state is State.RESTING
        assert [pain.kind for pain in driver.machine.data.pains] == [None]

    @pytest.mark.parametrize("kind", ["sharp", "radiating", "pinch", "numbness"])
    @pytest.mark.parametrize("asked", [True, False])
    def test_alarming_pain_ends_the_session_and_asks_the_questions_again(self, kind: str, asked: bool) -> None:
        driver = Driver().work()
        if asked:
            driver.give(Hurts)
        answers = driver.give(Pain, "groin", "right", 8, kind)
        assert driver.state is State.STOPPED
        assert of(ScreeningRequired, answers) == [ScreeningRequired("after_pain")]
        assert driver.cues()[-1] == "cue-stopped-pain"
        assert [(pain.where, pain.side, pain.kind) for pain in driver.machine.data.pains] == [("groin", "right", kind)]
        assert [record.status for record in driver.machine.records] == ["hurt"]

    @pytest.mark.parametrize("state", [State.SWITCHING, State.RESTING])
    def test_pain_after_a_set_belongs_to_it(self, state: State) -> None:
        driver = Driver().reach(state)
        done = len(finished(driver))
        driver.give(Hurts)
        record = driver.machine.records[-1]
        assert (record.status, record.index) == ("done", done)
        assert record.pain is not None
        assert record.pain.during == state
        driver.give(Skip)
        assert driver.machine.snapshot().next == {"exercise": "side-leg-swing", "side": "left", "variant": None}

    def test_a_set_of_an_exercise_that_hurt_cannot_be_repeated(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Skip)
        assert of(Refused, driver.give(Repeat))
        driver.give(Pause)
        assert of(Refused, driver.give(Repeat))

    def test_pain_while_paused_tells_what_it_was_paused_from(self) -> None:
        driver = Driver().reach(State.PAUSED)
        driver.give(Hurts)
        assert driver.machine.data.pains[0].during == "working"

    def test_pain_in_the_last_exercise_ends_the_session(self) -> None:
        driver = Driver(only("leg-swing")).reach(State.HURT)
        driver.give(Pain, "knee", "left", 2, "ache")
        assert driver.state is State.DONE

    def test_a_score_that_is_none_is_kept_as_not_said(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "knee", "left", 11, "ache")
        assert driver.machine.data.pains[0].score is None

    def test_dizziness_is_told_to_sit_down(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "other", "both", None, "dizziness")
        assert driver.cues()[-1] == "cue-dizzy"
