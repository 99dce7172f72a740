from hipfive.motion.filters import RunningMedian, Smoothed


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
