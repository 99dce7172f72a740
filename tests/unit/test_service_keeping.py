"""Keeping steps while the store refuses: in memory, in order, told once, tried again now and then."""

from __future__ import annotations

from tests.support.clock import ManualClock

from hipfive.service.keeping import RETRY_S, Keeper
from hipfive.store.errors import StoreError
from hipfive.store.records import Changes, JournalRecord


class Disk:
    """Takes steps, or refuses them with an error."""

    def __init__(self) -> None:
        self.refuses: str | None = None
        self.tries = 0
        self.kept: list[int] = []

    def save(self, changes: Changes) -> None:
        self.tries += 1
        if self.refuses is not None:
            raise StoreError(self.refuses, detail="no")
        self.kept += [entry.seq for entry in changes.journal]


def step(seq: int) -> Changes:
    return Changes(journal=(JournalRecord(seq, ManualClock().utc(), {}),))


def test_what_is_taken_is_kept_at_once_and_nothing_said() -> None:
    disk = Disk()
    keeper = Keeper(disk.save)
    assert keeper.keep(step(1), 0.0) == []
    assert (disk.kept, keeper.waiting) == ([1], False)


def test_nothing_new_is_no_try() -> None:
    disk = Disk()
    assert Keeper(disk.save).keep(Changes(), 0.0) == []
    assert disk.tries == 0


def test_a_refusal_is_told_once_and_everything_is_kept_in_order_later() -> None:
    disk = Disk()
    keeper = Keeper(disk.save)
    disk.refuses = "error-disk-full"
    assert keeper.keep(step(1), 0.0) == [{"type": "problem", "id": "error-disk-full", "args": {"detail": "no"}}]
    assert keeper.keep(step(2), 0.5) == []
    assert keeper.keep(step(3), RETRY_S) == []
    assert disk.tries == 2  # not at 0.5: it is tried now and then, not all the time
    disk.refuses = None
    assert keeper.keep(Changes(), RETRY_S + 1.0) == []
    assert keeper.keep(Changes(), 2 * RETRY_S) == [{"type": "mended", "id": "error-disk-full"}]
    assert (disk.kept, keeper.waiting) == ([1, 2, 3], False)


def test_another_problem_is_told_anew() -> None:
    disk = Disk()
    keeper = Keeper(disk.save)
    disk.refuses = "error-disk-full"
    keeper.keep(step(1), 0.0)
    disk.refuses = "error-store-away"
    assert [message["id"] for message in keeper.keep(Changes(), RETRY_S)] == ["error-store-away"]


def test_a_session_that_went_on_elsewhere_is_not_fought_over() -> None:
    disk = Disk()
    keeper = Keeper(disk.save)
    disk.refuses = "error-session-elsewhere"
    keeper.keep(step(1), 0.0)
    disk.refuses = None
    assert keeper.keep(step(2), 100.0) == []
    assert (keeper.elsewhere, disk.kept) == (True, [])
