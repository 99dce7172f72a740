"""One database: how it is opened, and how a reading or a writing is done whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from json import dumps
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from hipfive.errors import MissingPartError
from hipfive.settings import with_psycopg
from hipfive.store.errors import StoreError
from hipfive.store.failures import AWAY, told_to_people

BUSY_TIMEOUT_MS = 1000
"""[ms] how long another program may hold the database before we say so: longer would stop a live count (ours)."""

_WRITES = "hipfive_writes"


def _json(value: Any) -> str:
    """JSON as it is kept: no NaN, which is not JSON and which PostgreSQL refuses."""
    return dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def open_engine(url: str) -> Engine:
    """An engine for this address: SQLite (made if missing) or PostgreSQL through psycopg.

    Raises
    ------
    StoreError
        When the folder cannot be made or the address is not one.
    MissingPartError
        When the address needs a driver that is not installed.
    """
    try:
        url = with_psycopg(url)
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _open_sqlite(url, parsed.database)
        options = f"-c lock_timeout={BUSY_TIMEOUT_MS * 5} -c statement_timeout=30000 -c timezone=UTC"
        return create_engine(
            url,
            json_serializer=_json,
            pool_pre_ping=True,
            pool_size=4,
            connect_args={"connect_timeout": 5, "options": options, "application_name": "hipfive"},
        )
    except (ArgumentError, NoSuchModuleError) as error:
        raise StoreError("error-store-address") from error
    except ImportError as error:
        raise MissingPartError("error-extra-missing", extra="postgresql") from error


def _open_sqlite(url: str, path: str | None) -> Engine:
    """An SQLite engine whose folder exists."""
    if path:
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StoreError(AWAY, detail=str(error)) from error
    engine = create_engine(
        url,
        json_serializer=_json,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Set what SQLite forgets at every opening.

    The write-ahead log lets a reading and a writing go on side by side. ``FULL`` waits for the disk at each commit,
    so that not even a power cut takes away a repetition that was shown as counted.
    """
    connection.isolation_level = None  # transactions begin below, not inside the driver
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Begin: a writing takes its lock at once, so that it cannot fail half-way for want of it."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class Database:
    """A database that is open.

    Parameters
    ----------
    url
        SQLAlchemy address.
    """

    def __init__(self, url: str) -> None:
        self._engine = open_engine(url)

    @property
    def kind(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database."""
        with told_to_people(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept together when the block ends, or not at all."""
        with told_to_people(), self._engine.connect() as bare:
            connection = bare.execution_options(**{_WRITES: True})
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Close every connection; SQLite folds its log into the file."""
        self._engine.dispose()
