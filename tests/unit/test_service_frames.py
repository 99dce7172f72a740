"""Times of frames, whatever the page's clock does; brightness and loss; stored frames taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.camera import nobody

from hipfive.errors import BadInputError
from hipfive.pose.wire import decode_frame
from hipfive.service.frame_clock import JUMP_S, UNKNOWN_GAP_S, FrameClock, restamp
from hipfive.service.measuring import split_frames
from hipfive.service.watching import DARK_S, LOST_S, LUMA_DARK, Watcher

TIMES = st.floats(min_value=0.0, max_value=1e9, allow_nan=False)


def test_times_start_at_zero_and_follow_the_page() -> None:
    clock = FrameClock()
    assert [clock.place(t, 50.0 + t) for t in (900.0, 900.1, 900.5)] == pytest.approx([0.0, 0.1, 0.5])


def test_a_frame_that_comes_twice_is_passed_over() -> None:
    clock = FrameClock()
    clock.place(1.0, 0.0)
    assert clock.place(1.0, 0.1) is None
    assert clock.place(1.1, 0.1) == pytest.approx(0.1)


def test_a_page_that_was_loaded_anew_goes_on_after_the_last_frame() -> None:
    clock = FrameClock()
    clock.place(500.0, 10.0)
    assert clock.place(0.5, 14.0) == pytest.approx(4.0)
    assert clock.place(0.6, 14.1) == pytest.approx(4.1)


def test_frames_held_up_on_the_way_keep_their_own_times() -> None:
    clock = FrameClock()
    clock.place(0.0, 10.0)
    # Two seconds of frames that all come at once.
    assert [clock.place(t, 12.0) for t in (0.5, 1.0, 2.0)] == pytest.approx([0.5, 1.0, 2.0])


def test_a_clock_that_leaps_is_not_believed() -> None:
    clock = FrameClock()
    clock.place(0.0, 10.0)
    assert clock.place(JUMP_S + 100.0, 10.1) == pytest.approx(0.1)


def test_after_a_restart_times_go_on_after_a_gap() -> None:
    clock = FrameClock(last_t_s=12.0)
    assert clock.place(3.0, 0.0) == pytest.approx(12.0 + UNKNOWN_GAP_S)


@given(st.lists(st.tuples(TIMES, st.floats(min_value=0.0, max_value=10.0)), max_size=50))
def test_times_never_go_back_whatever_comes(frames: list[tuple[float, float]]) -> None:
    clock, now_s, last = FrameClock(), 0.0, -1.0
    for page_s, step_s in frames:
        now_s += step_s
        placed = clock.place(page_s, now_s)
        if placed is not None:
            assert placed > last
            last = placed


def test_a_new_time_changes_nothing_else() -> None:
    frame = nobody(55.0, luma=77)
    restamped = restamp(frame, 1.25)
    assert decode_frame(restamped).pose.t_s == 1.25
    assert restamped[:8] == frame[:8]
    assert len(restamped) == len(frame)


def test_stored_frames_are_taken_apart_as_they_were_put_together() -> None:
    frames = [nobody(float(number)) for number in range(3)]
    assert list(split_frames(b"".join(frames))) == frames
    assert list(split_frames(b"")) == []
    with pytest.raises(BadInputError):
        list(split_frames(b"\x07rubbish"))


def test_dark_needs_a_while_and_a_person_not_seen() -> None:
    watcher = Watcher()
    assert watcher.state is None
    watcher.engine_says("nobody", None)
    watcher.frame(LUMA_DARK - 1, 0.0)
    assert watcher.state == "nobody"
    watcher.frame(LUMA_DARK - 1, DARK_S + 0.1)
    assert watcher.state == "too_dark"
    watcher.engine_says("good", None)
    assert watcher.state == "good"
    watcher.engine_says("partly_out", "feet")
    watcher.frame(LUMA_DARK, DARK_S + 0.2)
    assert (watcher.state, watcher.missing) == ("partly_out", "feet")


def test_brightness_that_is_not_known_is_not_dark() -> None:
    watcher = Watcher()
    watcher.engine_says("nobody", None)
    for now_s in (0.0, 5.0):
        watcher.frame(None, now_s)
    assert watcher.state == "nobody"


def test_lost_after_a_while_without_frames() -> None:
    watcher = Watcher()
    assert not watcher.lost(100.0)
    watcher.expect(100.0)
    assert not watcher.lost(100.0 + LOST_S)
    assert watcher.lost(100.1 + LOST_S)
    watcher.frame(100, 103.0)
    assert not watcher.lost(104.0)
