from hipfive.motion.filters import Despiked, RunningMedian, Smoothed


def test_running_median_forgets_what_is_older_than_its_size() -> None:
    median = RunningMedian(3)
    assert median.value is None
    assert [median.step(value) for value in (5.0, 1.0, 9.0, 9.0, 9.0)] == [5.0, 3.0, 5.0, 9.0, 9.0]


def test_smoothing_depends_on_time_and_not_on_the_frame_rate() -> None:
    slow, fast = Smoothed(0.5), Smoothed(0.5)
    slow.step(0.0, 0.0)
    fast.step(0.0, 0.0)
    for frame in range(1, 101):
        fast.step(frame / 100, 10.0)
    assert abs(slow.step(1.0, 10.0) - (fast.value or 0.0)) < 1e-9


def test_a_spike_of_one_frame_is_removed_at_any_frame_rate() -> None:
    for fps in (10.0, 15.0, 30.0, 60.0):
        clean = Despiked(0.11)
        values = [clean.step(frame / fps, 40.0 if frame == 20 else 0.0)[1] for frame in range(40)]
        assert max(values) == 0.0


def test_frames_far_apart_are_not_mixed() -> None:
    clean = Despiked(0.11)
    assert [clean.step(second, float(second))[1] for second in (0.0, 1.0, 2.0)] == [0.0, 1.0, 2.0]
