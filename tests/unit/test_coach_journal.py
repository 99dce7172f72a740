"""The journal: a restart finds everything."""

from __future__ import annotations

from tests.support.coach import Driver, of, rep

from hipfive.coach.inputs import (
    Begin,
    Camera,
    Disconnected,
    Pain,
)
from hipfive.coach.outputs import Journal, StateChanged
from hipfive.coach.permission import Permit
from hipfive.coach.screening import ScreeningStatus
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State


class TestJournal:
    def test_a_restart_finds_everything_and_pauses(self) -> None:
        driver = Driver(camera=True).work()
        for _ in range(3):
            driver.wait(2.0)
            driver.see(rep(measures={"arc_deg": 50.0}))
        machine = SessionMachine.replay(driver.machine.routine, driver.journal)
        assert machine.data == driver.machine.data
        assert machine.snapshot() == driver.machine.snapshot()
        answers = machine.handle(Disconnected(3.0))
        assert [(c.old, c.new) for c in of(StateChanged, answers)] == [(State.WORKING, State.PAUSED)]
        assert [entry.entry["n"] for entry in of(Journal, answers)] == [len(driver.journal) + 1]
        assert machine.records[0].counts == {"camera": 3}
        assert machine.records[0].work_s == 6.0

    def test_a_restart_after_pain_remembers_what_is_out(self) -> None:
        driver = Driver().reach(State.HURT)
        driver.give(Pain, "knee", "both", 5, "ache")
        machine = SessionMachine.replay(driver.machine.routine, driver.journal)
        assert machine.data == driver.machine.data
        assert machine.data.out == ("leg-swing",)

    def test_an_empty_journal_is_a_session_not_begun(self) -> None:
        routine = Driver().machine.routine
        assert SessionMachine.replay(routine, [], camera=False).data == SessionMachine(routine, camera=False).data

    def test_at_most_a_second_of_work_is_not_yet_written(self) -> None:
        driver = Driver().work()
        for _ in range(100):
            driver.wait(0.1, step_s=0.1)
            kept = SessionMachine.replay(driver.machine.routine, driver.journal).records[0].work_s
            assert driver.machine.records[0].work_s - kept <= 1.0
        assert len([entry for entry in driver.journal if entry["cause"] == "tick"]) <= 11

    def test_entries_say_what_happened_in_plain_json(self) -> None:
        driver = Driver(camera=True)
        driver.give(Begin, Permit(ScreeningStatus(True, "clear", None, answered_at_s=5.0)))
        driver.hand(Camera(float("nan"), False, "lost"))
        begin, camera = driver.journal
        assert (begin["n"], begin["t_s"], begin["cause"]) == (1, 1000.0, "begin")
        assert begin["args"] == {"answered_at_s": 5.0, "conditions": []}
        assert begin["changes"]["open"]["exercise"] == "leg-swing"
        assert (camera["t_s"], camera["cause"]) == (None, "camera_off")
        assert camera["args"] == {"on": False, "reason": "lost"}
        assert camera["changes"]["tracking"] == "camera_lost"

    def test_fields_of_a_later_version_are_passed_over(self) -> None:
        driver = Driver().work()
        driver.journal[-1]["changes"]["unheard_of"] = 1
        assert SessionMachine.replay(driver.machine.routine, driver.journal).state is State.WORKING
