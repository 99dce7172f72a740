"""Making and changing the tables: the steps give what the program expects, and a newer database is left alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from hipfive.store.database import Database
from hipfive.store.errors import StoreError
from hipfive.store.tables import metadata, screening, session
from hipfive.store.upgrade import revision_of, upgrade, upgrade_config


def test_the_steps_make_the_tables_the_program_knows(database: Database) -> None:
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_what_was_there_is_numbered_by_its_date_and_voided_by_later_alarms(database_url: str) -> None:
    """A database of the version before, with two answers and two sessions."""
    database = Database(database_url)
    config = upgrade_config()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        person, days = uuid4(), [datetime(2026, 3, day, 9, tzinfo=UTC) for day in (1, 2, 3, 4)]
        old = sa.MetaData()
        old.reflect(connection)
        default = {"id": key(old, person), "created_at": days[0], "is_default": True}
        connection.execute(old.tables["person"].insert().values(default))
        for at in (days[3], days[0]):
            connection.execute(
                old.tables["screening"].insert().values(
                    id=key(old, uuid4()), person_id=key(old, person), answered_at=at, version="1", answers={},
                    acknowledged=True, outcome="clear",
                )
            )  # fmt: skip
        for at, alarm_at in ((days[2], None), (days[1], days[1])):
            connection.execute(
                old.tables["session"].insert().values(
                    id=key(old, uuid4()), person_id=key(old, person), started_at=at, state="done", camera=True,
                    support=True, plan={}, alarm_at=alarm_at,
                )
            )  # fmt: skip
    upgrade(database)
    with database.reading() as connection:
        answers = connection.execute(sa.select(screening.c.seq, screening.c.answered_at, screening.c.void)).all()
        sessions = connection.execute(sa.select(session.c.seq, session.c.day)).all()
    assert sorted(answers) == [(1, days[0], "after_pain"), (2, days[3], None)]
    assert sorted(sessions) == [(1, "2026-03-02"), (2, "2026-03-03")]
    database.close()


def key(old: sa.MetaData, value: UUID) -> object:
    """An identifier as this database keeps it: SQLite reflects it as text."""
    kept = old.tables["person"].c.id.type
    return value if isinstance(kept, sa.Uuid) else value.hex


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
