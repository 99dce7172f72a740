"""Setting up the camera: it ends by itself, and comes again where the view changes."""

from __future__ import annotations

from tests.support.coach import Driver, fault, of, only, rep, tracking

from hipfive.coach.inputs import (
    Camera,
    CameraReady,
    Disconnected,
    Pause,
    Resume,
    Skip,
)
from hipfive.coach.outputs import NewSet
from hipfive.coach.states import State
from hipfive.motion.events import Event
from hipfive.motion.skeleton import Side


class TestSetUp:
    def test_it_ends_by_itself_when_the_person_is_well_in_view(self) -> None:
        driver = Driver(camera=True).begin()
        assert (driver.state, driver.cues()) == (State.SET_UP, ["cue-set-up-side"])
        assert [new.purpose for new in driver.all(NewSet)] == ["set_up"]
        driver.wait(100.0)
        assert driver.state is State.SET_UP
        assert driver.machine.snapshot().clock == {"elapsed_s": 100.0, "remaining_s": None, "total_s": None}
        driver.see(tracking("good"))
        driver.wait(1.0)
        driver.see(tracking("partly_out", "feet"))
        driver.wait(1.0)
        driver.see(tracking("good"))
        driver.wait(2.75)
        assert driver.state is State.SET_UP
        driver.wait(0.25)
        assert driver.state is State.GET_READY
        assert [new.purpose for new in driver.all(NewSet)] == ["set_up", "set"]
        assert driver.machine.wants_frames

    def test_another_view_is_set_up_anew_and_the_same_view_is_not(self) -> None:
        driver = Driver(camera=True).work()
        seen = []
        for _ in range(7):
            driver.give(Skip)
            driver.give(Skip)
            seen.append(driver.state)
            if driver.state is State.SET_UP:
                assert driver.machine.snapshot().tracking == "nobody"
                driver.give(CameraReady)
        setting_up = [index for index, state in enumerate(seen) if state is State.SET_UP]
        views = [plan.exercise.view for plan in driver.machine.routine.sets]
        assert setting_up == [i for i in range(7) if views[i] != views[i + 1]]

    def test_a_later_one_goes_on_without_a_view(self) -> None:
        driver = Driver(camera=True).reach(State.RESTING)
        driver.wait_for(State.SET_UP)
        assert driver.cues()[-1] == "cue-set-up-front"
        driver.wait(29.0)
        assert driver.state is State.SET_UP
        driver.wait(1.0)
        assert driver.state is State.GET_READY

    def test_without_a_camera_it_is_passed_over(self) -> None:
        driver = Driver(camera=True).begin()
        answers = driver.give(Camera, False, "denied")
        assert driver.state is State.GET_READY
        assert [new.purpose for new in of(NewSet, answers)] == ["set"]
        assert driver.machine.data.camera_reason == "denied"

    def test_it_is_taken_up_again_after_a_pause(self) -> None:
        driver = Driver(camera=True).begin()
        driver.give(Disconnected)
        assert [new.purpose for new in of(NewSet, driver.give(Resume))] == ["set_up"]
        assert driver.state is State.SET_UP
        driver.give(Pause)
        driver.give(Camera, False)
        assert [new.purpose for new in of(NewSet, driver.give(Resume))] == ["set"]
        assert driver.state is State.GET_READY

    def test_lying_down_has_its_own_words(self) -> None:
        assert Driver(only("baby-pose"), camera=True).begin().cues() == ["cue-set-up-lying"]

    def test_what_the_camera_needs_is_said_again_and_not_for_ever(self) -> None:
        driver = Driver(camera=True).begin()
        driver.see(tracking("too_far"))
        driver.wait(60.0)
        assert driver.cues() == ["cue-set-up-side", *["cue-tracking-too_far"] * 3]
        driver.see(tracking("good"))
        driver.wait(2.0)
        assert driver.cues()[-1] == "cue-tracking-too_far"


def clean_set(*events: Event) -> list[str]:
    """What was said after a set of five swings and these events."""
    driver = Driver(only("leg-swing"), camera=True).work()
    driver.see(tracking("good"))
    for _ in range(5):
        driver.wait(2.0)
        driver.see(rep())
    for event in events:
        driver.see(event)
    driver.wait_for(State.SWITCHING)
    driver.wait_for(State.GET_READY)
    return driver.cues()


def test_a_clean_set_is_praised_once_and_others_are_not() -> None:
    assert clean_set().count("cue-clean-set") == 1
    assert "cue-clean-set" not in clean_set(fault("trunk_sway"))
    assert "cue-clean-set" not in clean_set(rep(Side.RIGHT))
    few = Driver(only("leg-swing"), camera=True).reach(State.SWITCHING)
    few.wait(8.0)
    assert "cue-clean-set" not in few.cues()
