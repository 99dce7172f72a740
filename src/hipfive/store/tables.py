"""The tables, for SQLite and PostgreSQL alike; ``migrations`` makes them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    text,
)

SESSION_STATES = ("open", "done", "stopped")


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: always aware, always UTC, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse an instant without a time zone; hand UTC to the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        """Give UTC back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[Any]:
    return Column("id", Uuid, primary_key=True)


def _refers(name: str, target: str, **options: Any) -> Column[Any]:
    return Column(name, Uuid, ForeignKey(target, ondelete="CASCADE"), nullable=False, **options)


def _in(column: str, values: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


person = Table(
    "person",
    metadata,
    _id(),
    Column("created_at", UtcDateTime, nullable=False),
    Column("is_default", Boolean, nullable=False),
    # What this person's day passes are signed with; made with the first one.
    Column("pass_key", LargeBinary),
    # At most one default person, on both databases.
    Index(
        "uq_person_default",
        "is_default",
        unique=True,
        sqlite_where=text("is_default"),
        postgresql_where=text("is_default"),
    ),
)

screening = Table(
    "screening",
    metadata,
    _id(),
    _refers("person_id", "person.id"),
    Column("answered_at", UtcDateTime, nullable=False),
    Column("version", String(40), nullable=False),
    Column("answers", JSON, nullable=False),
    Column("acknowledged", Boolean, nullable=False),
    Column("outcome", String(20), nullable=False),
    # The order in which answers were given, whatever the clock said.
    Column("seq", Integer, nullable=False),
    # Why they stopped to hold before their time.
    Column("void", String(20)),
    UniqueConstraint("person_id", "seq"),
)

session = Table(
    "session",
    metadata,
    _id(),
    _refers("person_id", "person.id"),
    Column("started_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("state", String(10), nullable=False),
    Column("camera", Boolean, nullable=False),
    Column("support", Boolean, nullable=False),
    # What was planned when it was opened, so that it can be rebuilt although the routine has changed since.
    Column("plan", JSON, nullable=False),
    # When alarming pain ended it: answers to the screening given before that no longer hold.
    Column("alarm_at", UtcDateTime),
    # The order in which sessions were opened, and the day it was where the person is: YYYY-MM-DD.
    Column("seq", Integer, nullable=False),
    Column("day", String(10), nullable=False),
    # Why a session that was brought counts for the pain in it alone.
    Column("doubt", String(20)),
    _in("state", SESSION_STATES),
    Index("ix_session_person_id_started_at", "person_id", "started_at"),
    UniqueConstraint("person_id", "seq"),
    # One open session a person, whatever two pages do at the same moment.
    Index(
        "uq_session_open",
        "person_id",
        unique=True,
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

journal = Table(
    "journal",
    metadata,
    _refers("session_id", "session.id", primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("entry", JSON, nullable=False),
)

set_result = Table(
    "set_result",
    metadata,
    _refers("session_id", "session.id", primary_key=True),
    Column("set_index", Integer, primary_key=True, autoincrement=False),
    Column("attempt", Integer, primary_key=True, autoincrement=False),
    Column("exercise", String(40), nullable=False, index=True),
    Column("side", String(10), nullable=False),
    Column("status", String(10), nullable=False),
    Column("counted", Integer, nullable=False),
    Column("counted_by", String(10), nullable=False),
    Column("work_s", Float(53), nullable=False),
    Column("best_deg", Float(53)),
    Column("typical_deg", Float(53)),
    Column("low_deg", Float(53)),
    Column("high_deg", Float(53)),
    Column("exercise_revision", Integer, nullable=False),
    Column("engine_version", String(40)),
    # Everything the session machine knows of this attempt.
    Column("record", JSON, nullable=False),
    # The result contract, when the camera saw something.
    Column("result", JSON(none_as_null=True)),
)

recording = Table(
    "recording",
    metadata,
    _refers("session_id", "session.id", primary_key=True),
    Column("set_index", Integer, primary_key=True, autoincrement=False),
    # 1 for the first attempt at the set; a repeated set is recorded anew.
    Column("attempt", Integer, primary_key=True, autoincrement=False),
    Column("chunk", Integer, primary_key=True, autoincrement=False),
    # Landmark frames as they came over the wire, one after the other.
    Column("frames", LargeBinary, nullable=False),
)

pain_report = Table(
    "pain_report",
    metadata,
    _id(),
    _refers("session_id", "session.id", index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("set_index", Integer),
    Column("attempt", Integer),
    Column("exercise", String(40)),
    Column("moment", String(10), nullable=False),
    Column("score", Integer),
    Column("place", String(20)),
    Column("side", String(10)),
    Column("kind", String(20)),
    CheckConstraint("score BETWEEN 0 AND 10", name="score"),
    _in("moment", ("before", "during", "after")),
)

feedback = Table(
    "feedback",
    metadata,
    _id(),
    _refers("session_id", "session.id", index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("effort", String(10)),
)

choice = Table(
    "choice",
    metadata,
    _id(),
    _refers("person_id", "person.id"),
    Column("at", UtcDateTime, nullable=False),
    Column("seq", Integer, nullable=False),
    # How many sessions had been opened before it.
    Column("after_session", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("exercise", String(40)),
    Column("side", String(10)),
    Column("value", String(40)),
    UniqueConstraint("person_id", "seq"),
)

questionnaire = Table(
    "questionnaire",
    metadata,
    _id(),
    _refers("person_id", "person.id"),
    Column("at", UtcDateTime, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("day", String(10), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("answers", JSON, nullable=False),
    Column("score", Integer, nullable=False),
    UniqueConstraint("person_id", "seq"),
)
