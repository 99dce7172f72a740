"""What was done while the server was away is kept once and whole, on both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from tests.support.clock import ManualClock

from hipfive.store import away, sessions
from hipfive.store.database import Database
from hipfive.store.records import Changes, Ending, FeedbackRecord, JournalRecord, PainReport, SessionRecord


def record_of(person_id: UUID, clock: ManualClock, doubt: str | None = None) -> SessionRecord:
    now = clock.utc()
    return SessionRecord(uuid4(), person_id, now, now, "done", False, True, {"sets": []}, "2026-03-01", doubt=doubt)


def test_the_key_stays(database: Database, person_id: UUID) -> None:
    assert away.pass_key(database, person_id, b"first") == b"first"
    assert away.pass_key(database, person_id, b"second") == b"first"


def test_it_is_kept_once_whoever_brings_it(database: Database, person_id: UUID, clock: ManualClock) -> None:
    record = record_of(person_id, clock, doubt="plan")
    changes = Changes(
        journal=(JournalRecord(1, clock.utc(), {"n": 1}),),
        pains=(PainReport(uuid4(), clock.utc(), "before", score=2),),
        ending=Ending("done", clock.utc()),
    )
    told = (FeedbackRecord(uuid4(), clock.utc(), "hard"),)
    with ThreadPoolExecutor(4) as pool:
        new = list(pool.map(lambda _: away.add_brought(database, record, changes, told), range(4)))
    assert sorted(new) == [False, False, False, True]
    (kept,) = sessions.list_sessions(database, person_id)
    assert (kept.id, kept.seq, kept.doubt, kept.state) == (record.id, 1, "plan", "done")
    assert len(sessions.read_pains(database, [record.id])[record.id]) == 1
    assert len(sessions.read_journal(database, record.id)) == 1
    assert sessions.read_efforts(database, [record.id]) == {record.id: "hard"}


def test_two_different_ones_at_once_are_both_kept(database: Database, person_id: UUID, clock: ManualClock) -> None:
    records = [record_of(person_id, clock) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        new = list(pool.map(lambda record: away.add_brought(database, record, Changes()), records))
    assert new == [True] * 4
    assert sorted(each.seq for each in sessions.list_sessions(database, person_id)) == [1, 2, 3, 4]


def test_what_breaks_another_rule_is_not_taken_for_kept(
    database: Database, person_id: UUID, clock: ManualClock
) -> None:
    nobody = record_of(uuid4(), clock)
    with pytest.raises(IntegrityError):
        away.add_brought(database, nobody, Changes())
    with database.reading() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM session")) == 0
    assert sessions.list_sessions(database, person_id) == []
