"""When the database will not: a full disk, a read-only file, another program, damage, a server that is away."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from tests.support.clock import ManualClock
from tests.support.postgresql import PostgresqlServer

from hipfive.errors import MissingPartError
from hipfive.store import sessions
from hipfive.store.database import Database
from hipfive.store.errors import StoreError
from hipfive.store.people import default_person
from hipfive.store.records import Changes, RecordingChunk, SessionRecord
from hipfive.store.upgrade import upgrade

MEGABYTE = os.urandom(1 << 20)


def opened(database: Database, clock: ManualClock) -> SessionRecord:
    upgrade(database)
    person_id = default_person(database, clock.utc())
    record = SessionRecord(uuid4(), person_id, clock.utc(), None, "open", True, True, {}, "2026-03-01")
    sessions.add_session(database, record)
    return record


def test_a_full_disk_is_told_and_nothing_is_half_written(small_disk: Path, clock: ManualClock) -> None:
    database = Database(f"sqlite:///{small_disk / 'hipfive.db'}")
    record = opened(database, clock)
    big = Changes(chunks=tuple(RecordingChunk(1, 1, number, MEGABYTE) for number in range(3)))
    with pytest.raises(StoreError) as refused:
        sessions.save(database, record.id, big)
    assert refused.value.message_id == "error-disk-full"
    assert sessions.read_recording(database, record.id, 1, 1) == []
    # And it goes on when what is to be written fits.
    small = Changes(chunks=(RecordingChunk(1, 1, 0, b"frames"),))
    sessions.save(database, record.id, small)
    assert len(sessions.read_recording(database, record.id, 1, 1)) == 1
    database.close()


def test_another_program_that_holds_the_file_is_told(tmp_path: Path, clock: ManualClock) -> None:
    path = tmp_path / "hipfive.db"
    database = Database(f"sqlite:///{path}")
    record = opened(database, clock)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        sessions.save(database, record.id, Changes(chunks=(RecordingChunk(1, 1, 0, b"frames"),)))
    assert refused.value.message_id == "error-store-busy"
    assert sessions.get_session(database, record.id) == replace(record, seq=1)  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    sessions.save(database, record.id, Changes(chunks=(RecordingChunk(1, 1, 0, b"frames"),)))
    database.close()


def test_a_read_only_database_is_told(tmp_path: Path, clock: ManualClock) -> None:
    database = Database(f"sqlite:///{tmp_path / 'hipfive.db'}")
    record = opened(database, clock)
    with database.reading() as connection:
        connection.execute(text("PRAGMA query_only=ON"))
    with pytest.raises(StoreError) as refused:
        sessions.save(database, record.id, Changes(chunks=(RecordingChunk(1, 1, 0, b"frames"),)))
    assert refused.value.message_id == "error-store-read-only"
    database.close()


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hipfive.db"
    path.write_bytes(b"not a database at all" * 100)
    database = Database(f"sqlite:///{path}")
    with pytest.raises(StoreError) as refused:
        upgrade(database)
    assert refused.value.message_id == "error-store-damaged"
    assert path.read_bytes().startswith(b"not a database")
    database.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as refused:
        Database(f"sqlite:///{tmp_path / 'file' / 'hipfive.db'}")
    assert refused.value.message_id == "error-store-away"


@pytest.mark.parametrize("url", ["nonsense", "marsdb://somewhere/db"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(StoreError) as refused:
        Database(url)
    assert refused.value.message_id == "error-store-address"


def test_a_driver_that_is_missing_is_told_with_its_remedy() -> None:
    with pytest.raises(MissingPartError):
        Database("mysql+pymysql://nobody@localhost/db")


@pytest.mark.postgresql
def test_a_postgresql_server_that_goes_away_is_told(clock: ManualClock) -> None:
    with PostgresqlServer() as server:
        database = Database(server.new_database())
        record = opened(database, clock)
        server.stop()
        with pytest.raises(StoreError) as refused:
            sessions.get_session(database, record.id)
        assert refused.value.message_id == "error-store-away"
        server.start()
        assert sessions.get_session(database, record.id) == replace(record, seq=1)  # it is found again by itself
        database.close()


@pytest.mark.postgresql
def test_a_postgresql_that_may_only_be_read_is_told(postgresql_server: PostgresqlServer, clock: ManualClock) -> None:
    url = postgresql_server.new_database()
    database = Database(url)
    record = opened(database, clock)
    with database.writing() as connection:
        name = connection.scalar(text("SELECT current_database()"))
        connection.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
    database.close()
    reopened = Database(url)
    with pytest.raises(StoreError) as refused:
        sessions.save(reopened, record.id, Changes(chunks=(RecordingChunk(1, 1, 0, b"frames"),)))
    assert refused.value.message_id == "error-store-read-only"
    reopened.close()
