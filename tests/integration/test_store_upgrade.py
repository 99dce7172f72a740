"""Making and changing the tables: the steps give what the program expects, and a newer database is left alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from hipfive.store.database import Database
from hipfive.store.failures import StoreError
from hipfive.store.tables import metadata
from hipfive.store.upgrade import revision_of, upgrade


def test_the_steps_make_the_tables_the_program_knows(database: Database) -> None:
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_upgrading_again_changes_nothing(database: Database) -> None:
    upgrade(database)
    with database.reading() as connection:
        assert revision_of(connection) is not None


def test_a_newer_database_is_refused_and_left_as_it_is(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError) as refused:
        upgrade(database)
    assert refused.value.message_id == "error-store-newer"
    with database.reading() as connection:
        assert revision_of(connection) == "9999"


def test_two_servers_that_start_together_take_turns(database_url: str) -> None:
    databases = [Database(database_url) for _ in range(4)]
    with ThreadPoolExecutor(len(databases)) as pool:
        list(pool.map(upgrade, databases))
    for database in databases:
        with database.reading() as connection:
            assert connection.scalar(text("SELECT count(*) FROM person")) == 0
        database.close()


def test_a_step_that_fails_leaves_no_half_made_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(f"sqlite:///{tmp_path / 'hipfive.db'}")
    monkeypatch.setattr("alembic.op.create_index", _fails)
    with pytest.raises(RuntimeError):
        upgrade(database)
    with database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM sqlite_master")) == 0
    database.close()


def _fails(*_given: object, **_named: object) -> None:
    raise RuntimeError("the power went")
