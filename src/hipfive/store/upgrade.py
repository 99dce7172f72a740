"""Brings a database to the shape this version knows; a newer one is refused, never changed."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from hipfive.store.database import Database
from hipfive.store.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"
# Any number that only we use: two servers that start at once take turns.
_LOCK = 5_485_483


def upgrade_config() -> Config:
    """What Alembic is told: where the steps are."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def revision_of(connection: Connection) -> str | None:
    """The revision a database has; ``None`` when it is new."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(database: Database) -> None:
    """Make or change the tables, in one transaction.

    Raises
    ------
    StoreError
        ``error-store-newer`` when a later version has already changed the database.
    """
    config = upgrade_config()
    scripts = ScriptDirectory.from_config(config)
    with database.reading() as connection:
        found = revision_of(connection)
    if found == scripts.get_current_head():
        return
    if found is not None and found not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreError("error-store-newer", revision=found)
    with database.writing() as connection:
        if database.kind == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
