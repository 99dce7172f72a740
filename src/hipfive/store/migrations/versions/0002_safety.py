"""Order of answers and sessions beside their dates; days; what the person chose; questionnaires."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Number what is there by its date; answers that alarming pain has overtaken are void."""
    _number("screening", "answered_at")
    _number("session", "started_at")
    _void()
    _give_days()
    with op.batch_alter_table("screening") as table:
        table.alter_column("seq", existing_type=sa.Integer(), nullable=False)
        table.create_unique_constraint(op.f("uq_screening_person_id_seq"), ["person_id", "seq"])
        table.drop_index("ix_screening_person_id_answered_at")
    with op.batch_alter_table("session") as table:
        table.alter_column("seq", existing_type=sa.Integer(), nullable=False)
        table.alter_column("day", existing_type=sa.String(length=10), nullable=False)
        table.create_unique_constraint(op.f("uq_session_person_id_seq"), ["person_id", "seq"])
    _make_tables()


def _number(name: str, date: str) -> None:
    op.add_column(name, sa.Column("seq", sa.Integer(), nullable=True))
    table = sa.table(name, sa.column("id", sa.Uuid()), sa.column("person_id", sa.Uuid()), sa.column("seq"),
                     sa.column(date))  # fmt: skip
    connection = op.get_bind()
    counted: dict[object, int] = {}
    asked = sa.select(table.c.id, table.c.person_id).order_by(table.c[date], table.c.id)
    for id_, person_id in connection.execute(asked).all():
        counted[person_id] = counted.get(person_id, 0) + 1
        connection.execute(sa.update(table).where(table.c.id == id_).values(seq=counted[person_id]))


def _void() -> None:
    op.add_column("screening", sa.Column("void", sa.String(length=20), nullable=True))
    op.execute(
        "UPDATE screening SET void = 'after_pain' WHERE EXISTS (SELECT 1 FROM session "
        "WHERE session.person_id = screening.person_id AND session.alarm_at >= screening.answered_at)"
    )


def _give_days() -> None:
    op.add_column("session", sa.Column("day", sa.String(length=10), nullable=True))
    table = sa.table("session", sa.column("id", sa.Uuid()), sa.column("day"), sa.column("started_at", sa.DateTime()))
    connection = op.get_bind()
    for id_, started_at in connection.execute(sa.select(table.c.id, table.c.started_at)).all():
        connection.execute(sa.update(table).where(table.c.id == id_).values(day=started_at.date().isoformat()))


def _make_tables() -> None:
    op.create_table(
        "choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("after_session", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("exercise", sa.String(length=40), nullable=True),
        sa.Column("side", sa.String(length=10), nullable=True),
        sa.Column("value", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_choice_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_choice")),
        sa.UniqueConstraint("person_id", "seq", name=op.f("uq_choice_person_id_seq")),
    )
    op.create_table(
        "questionnaire",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_questionnaire_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire")),
        sa.UniqueConstraint("person_id", "seq", name=op.f("uq_questionnaire_person_id_seq")),
    )
