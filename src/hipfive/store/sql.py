"""The two statements that SQLite and PostgreSQL share beyond plain SQL: insert if new, insert or replace."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = postgresql.Insert | sqlite.Insert


def _insert(connection: Connection, table: Table) -> Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def insert_new(connection: Connection, table: Table) -> Insert:
    """An insert that passes over rows that are there already.

    It makes a write that is tried again safe: the answer to the first try may have been lost although it was kept.
    """
    return _insert(connection, table).on_conflict_do_nothing()


def insert_or_replace(connection: Connection, table: Table, keys: Sequence[str]) -> Insert:
    """An insert that takes the place of the row with the same keys."""
    statement = _insert(connection, table)
    changed = {column.name: column for column in statement.excluded if column.name not in keys}
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changed)
