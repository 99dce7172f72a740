"""What people chose for their programme, and their questionnaires: added, read back in order, never changed."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, insert, select

from hipfive.store.database import Database
from hipfive.store.people import next_seq
from hipfive.store.records import ChoiceRecord, QuestionnaireRecord
from hipfive.store.tables import choice, questionnaire, session


def add_choice(database: Database, person_id: UUID, record: ChoiceRecord) -> None:
    """Keep a choice, after as many sessions as there are now."""
    with database.writing() as connection:
        sessions = select(func.coalesce(func.max(session.c.seq), 0)).where(session.c.person_id == person_id)
        connection.execute(
            insert(choice).values(
                id=record.id,
                person_id=person_id,
                at=record.at,
                seq=next_seq(connection, choice, person_id),
                after_session=connection.scalars(sessions).one(),
                kind=record.kind,
                exercise=record.exercise,
                side=record.side,
                value=record.value,
            )
        )


def read_choices(database: Database, person_id: UUID) -> list[ChoiceRecord]:
    """All choices in the order they were made."""
    asked = select(choice).where(choice.c.person_id == person_id).order_by(choice.c.seq)
    with database.reading() as connection:
        return [
            ChoiceRecord(**{name: row[name] for name in ChoiceRecord.__slots__})
            for row in connection.execute(asked).mappings()
        ]


def add_questionnaire(database: Database, person_id: UUID, record: QuestionnaireRecord) -> None:
    """Keep an answered questionnaire; earlier ones stay."""
    with database.writing() as connection:
        connection.execute(
            insert(questionnaire).values(
                id=record.id,
                person_id=person_id,
                at=record.at,
                day=record.day,
                kind=record.kind,
                answers=dict(record.answers),
                score=record.score,
                seq=next_seq(connection, questionnaire, person_id),
            )
        )


def read_questionnaires(database: Database, person_id: UUID) -> list[QuestionnaireRecord]:
    """All answered questionnaires in the order they came."""
    asked = select(questionnaire).where(questionnaire.c.person_id == person_id).order_by(questionnaire.c.seq)
    with database.reading() as connection:
        return [
            QuestionnaireRecord(**{name: row[name] for name in QuestionnaireRecord.__slots__})
            for row in connection.execute(asked).mappings()
        ]
