"""What a database's refusal means for the person: driver errors become ``StoreError`` with words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from hipfive.store.errors import StoreError

FULL = "error-disk-full"
READ_ONLY = "error-store-read-only"
BUSY = "error-store-busy"
DAMAGED = "error-store-damaged"
AWAY = "error-store-away"
FAILED = "error-store-failed"

_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: AWAY,
}
# PostgreSQL error codes (Appendix A of its manual); the first two characters are the class.
_POSTGRESQL = {
    "53100": FULL,
    "25006": READ_ONLY,
    "42501": READ_ONLY,
    "55P03": BUSY,
    "57014": BUSY,
    "40001": BUSY,
    "40P01": BUSY,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}
_POSTGRESQL_CLASS = {"08": AWAY, "57": AWAY, "28": AWAY, "3D": AWAY, "53": BUSY}


def message_of(error: DBAPIError) -> str:
    """Identifier of the sentence that fits a driver's error.

    Parameters
    ----------
    error
        As SQLAlchemy wraps it.

    Returns
    -------
    str
        A message identifier; ``error-store-failed`` when nothing better is known.
    """
    original = error.orig
    if isinstance(original, sqlite3.Error):
        # The low byte is the primary result code (sqlite.org/rescode.html).
        return _SQLITE.get(getattr(original, "sqlite_errorcode", 0) & 0xFF, FAILED)
    code = getattr(original, "sqlstate", None)
    if code is None:
        # Only a connection that never came about, or broke, carries no code.
        return AWAY if type(original).__name__ == "OperationalError" else FAILED
    return _POSTGRESQL.get(code) or _POSTGRESQL_CLASS.get(code[:2], FAILED)


@contextmanager
def told_to_people() -> Iterator[None]:
    """Turn what the database says into a ``StoreError`` that has words.

    A broken rule of the tables (``IntegrityError``) passes: it is answered where the rule is known.
    """
    try:
        yield
    except DBAPIError as error:
        if type(error).__name__ == "IntegrityError":
            raise
        detail = str(error.orig).strip().partition("\n")[0]
        raise StoreError(message_of(error), detail=detail) from error
    except SQLAlchemyError as error:
        raise StoreError(FAILED, detail=str(error).partition("\n")[0]) from error
