"""Working ahead in a thread: order, bounds, errors and stopping early."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from hipfive.pose.ahead import Ahead


def test_items_come_once_and_in_order_though_nothing_may_be_among_them() -> None:
    ahead = Ahead(lambda: iter([1, None, 2]), 1, "worker")
    assert list(ahead) == [1, None, 2]
    assert list(ahead) == []
    ahead.close()


def test_no_more_items_wait_than_may() -> None:
    made: list[int] = []

    def source() -> Iterator[int]:
        for number in range(100):
            made.append(number)
            yield number

    ahead = Ahead(source, 2, "worker")
    assert [number for number, _ in zip(ahead, range(10), strict=False)][-1] == 9
    ahead.close()
    # Ten were read and an eleventh asked for; two may wait, and one be in the worker's hands.
    assert made == list(range(len(made)))
    assert 10 <= len(made) <= 14


def test_the_work_is_done_in_a_thread_of_its_own_which_ends() -> None:
    ahead = Ahead(lambda: [threading.current_thread().name], 1, "worker-of-this-test")
    assert list(ahead) == ["worker-of-this-test"]
    ahead.close()
    assert "worker-of-this-test" not in {thread.name for thread in threading.enumerate()}


def test_what_goes_wrong_in_the_thread_is_raised_to_the_reader() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise ValueError("as meant")

    ahead = Ahead(source, 1, "worker")
    items = iter(ahead)
    assert next(items) == 1
    with pytest.raises(ValueError, match="as meant"):
        next(items)
    ahead.close()


def test_closed_before_it_was_read_it_gives_nothing() -> None:
    ahead = Ahead(lambda: [1], 1, "worker")
    ahead.close()
    assert list(ahead) == []
