"""The store on SQLite and on PostgreSQL: what is put in comes out, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError
from tests.support.clock import ManualClock

from hipfive.store import choices, people, sessions
from hipfive.store.database import Database
from hipfive.store.errors import StoreError
from hipfive.store.records import (
    Changes,
    ChoiceRecord,
    Ending,
    FeedbackRecord,
    JournalRecord,
    PainReport,
    QuestionnaireRecord,
    RecordingChunk,
    ScreeningRecord,
    SessionRecord,
    SetRow,
)
from hipfive.store.tables import person

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def a_session(person_id: UUID, started_at: datetime = START) -> SessionRecord:
    plan = {"sets": [1, {"side": "left"}]}
    return SessionRecord(uuid4(), person_id, started_at, None, "open", True, False, plan, "2026-03-01")


def entry(seq: int, **what: object) -> JournalRecord:
    return JournalRecord(seq, START + timedelta(seconds=seq), {"n": seq, **what})


def a_row(index: int = 1, attempt: int = 1, best_deg: float | None = 50.5) -> SetRow:
    return SetRow(
        set_index=index,
        attempt=attempt,
        exercise="leg-swing",
        side="left",
        status="done",
        counted=9,
        counted_by="camera",
        work_s=30.0,
        exercise_revision=1,
        record={"faults": {"trunk_sway": 2}},
        best_deg=best_deg,
        result={"schema": "hipfive.result/1", "rom": {"left": {}}},
    )


@pytest.fixture
def opened(database: Database, person_id: UUID) -> SessionRecord:
    record = a_session(person_id)
    assert sessions.add_session(database, record) is None
    return record


def test_there_is_one_default_person(database: Database, person_id: UUID, clock: ManualClock) -> None:
    assert people.default_person(database, clock.utc()) == person_id


@pytest.mark.usefixtures("person_id")
def test_a_second_default_person_is_refused_by_the_database(database: Database) -> None:
    with database.writing() as connection, pytest.raises(IntegrityError):
        connection.execute(insert(person).values(id=uuid4(), created_at=START, is_default=True))


def test_the_last_answers_count_whatever_their_date_and_the_older_stay(database: Database, person_id: UUID) -> None:
    for day, outcome in ((2, "clear"), (1, "emergency")):
        at = START + timedelta(days=day)
        record = ScreeningRecord(uuid4(), person_id, at, "1", {"fever": "no"}, acknowledged=True, outcome=outcome)
        people.add_screening(database, record)
    newest = people.last_screening(database, person_id)
    assert newest is not None
    assert (newest.outcome, newest.answers, newest.answered_at) == (
        "emergency", {"fever": "no"}, START + timedelta(days=1)
    )  # fmt: skip
    with database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM screening")) == 2


def test_a_session_comes_back_as_it_was(database: Database, opened: SessionRecord) -> None:
    numbered = replace(opened, seq=1)
    assert sessions.get_session(database, opened.id) == numbered
    assert sessions.open_session(database, opened.person_id) == numbered
    assert sessions.get_session(database, uuid4()) is None


def test_an_instant_is_utc_whatever_zone_it_was_told_in(database: Database, person_id: UUID) -> None:
    there = START.astimezone(timezone(timedelta(hours=9)))
    record = a_session(person_id, started_at=there)
    sessions.add_session(database, record)
    found = sessions.get_session(database, record.id)
    assert found is not None
    assert found.started_at.utcoffset() == timedelta(0)
    assert found.started_at == START


def test_an_instant_without_a_zone_is_refused(database: Database, person_id: UUID) -> None:
    naive = a_session(person_id, started_at=START.replace(tzinfo=None))
    with pytest.raises((StoreError, StatementError)):
        sessions.add_session(database, naive)


def test_a_second_open_session_is_refused_and_names_the_first(database: Database, opened: SessionRecord) -> None:
    assert sessions.add_session(database, a_session(opened.person_id)) == opened.id
    sessions.end_session(database, opened.id, Ending("done", START))
    assert sessions.add_session(database, a_session(opened.person_id)) is None


def test_a_step_is_kept_with_everything_in_it(database: Database, opened: SessionRecord) -> None:
    pain = PainReport(uuid4(), START, "during", 1, 1, "leg-swing", 4, "groin", "left", "pinch")
    chunk = RecordingChunk(1, 1, 0, b"\x01\x00frames\xff")
    sessions.save(
        database,
        opened.id,
        Changes(
            journal=(entry(1, list=[1, 2.5, None, "ü"]), entry(2)),
            chunks=(chunk,),
            sets=(a_row(),),
            pains=(pain,),
            ending=Ending("stopped", START + timedelta(minutes=3), alarm=True),
        ),
    )
    assert sessions.read_journal(database, opened.id) == [entry(1, list=[1, 2.5, None, "ü"]), entry(2)]
    assert sessions.read_recording(database, opened.id, 1, 1) == [chunk]
    assert sessions.read_sets(database, [opened.id]) == {opened.id: [a_row()]}
    assert sessions.read_pains(database, [opened.id]) == {opened.id: [pain]}
    ended = sessions.get_session(database, opened.id)
    assert ended is not None
    assert (ended.state, ended.ended_at) == ("stopped", START + timedelta(minutes=3))
    assert ended.alarm_at == START + timedelta(minutes=3)


def test_alarming_pain_and_the_person_void_the_answers_there_are(database: Database, opened: SessionRecord) -> None:
    def answered(day: int) -> None:
        at = START + timedelta(days=day)
        record = ScreeningRecord(uuid4(), opened.person_id, at, "1", {}, acknowledged=True, outcome="clear")
        people.add_screening(database, record)

    def void() -> str | None:
        newest = people.last_screening(database, opened.person_id)
        assert newest is not None
        return newest.void

    answered(5)
    assert void() is None
    sessions.end_session(database, opened.id, Ending("stopped", START, alarm=True))
    assert void() == "after_pain"
    people.void_screening(database, opened.person_id, "withdrawn")
    assert void() == "after_pain"
    answered(1)
    assert void() is None
    people.void_screening(database, opened.person_id, "withdrawn")
    assert void() == "withdrawn"
    sessions.end_session(database, uuid4(), Ending("stopped", START, alarm=True))


def test_choices_and_questionnaires_come_back_in_their_order(database: Database, opened: SessionRecord) -> None:
    for at, kind in ((2, "goal"), (1, "easier")):
        record = ChoiceRecord(uuid4(), START + timedelta(days=at), kind, exercise="leg-swing", side="left", value="3")
        choices.add_choice(database, opened.person_id, record)
    found = choices.read_choices(database, opened.person_id)
    assert [(each.kind, each.after_session, each.value) for each in found] == [("goal", 1, "3"), ("easier", 1, "3")]
    for day, score in (("2026-03-02", 9), ("2026-03-01", 4)):
        answered = QuestionnaireRecord(uuid4(), START, day, "roland_morris", {"1": True}, score)
        choices.add_questionnaire(database, opened.person_id, answered)
    scores = choices.read_questionnaires(database, opened.person_id)
    assert [(each.day, each.score, each.answers) for each in scores] == [
        ("2026-03-02", 9, {"1": True}),
        ("2026-03-01", 4, {"1": True}),
    ]


def test_a_step_that_fails_leaves_nothing(database: Database, opened: SessionRecord) -> None:
    bad = PainReport(uuid4(), START, "during", score=11)
    with pytest.raises(StoreError):
        sessions.save(database, opened.id, Changes(journal=(entry(1),), sets=(a_row(),), pains=(bad,)))
    assert sessions.read_journal(database, opened.id) == []
    assert sessions.read_sets(database, [opened.id]) == {opened.id: []}


def test_a_step_saved_twice_is_there_once(database: Database, opened: SessionRecord) -> None:
    step = Changes(journal=(entry(1), entry(2)), chunks=(RecordingChunk(1, 1, 0, b"abc"),), sets=(a_row(),))
    sessions.save(database, opened.id, step)
    sessions.save(database, opened.id, step + Changes(journal=(entry(3),)))
    assert [one.seq for one in sessions.read_journal(database, opened.id)] == [1, 2, 3]
    assert len(sessions.read_recording(database, opened.id, 1, 1)) == 1


def test_another_server_that_went_on_with_the_session_is_noticed(database: Database, opened: SessionRecord) -> None:
    sessions.save(database, opened.id, Changes(journal=(entry(1, by="one"),)))
    with pytest.raises(StoreError) as refused:
        sessions.save(database, opened.id, Changes(journal=(entry(1, by="two"),), sets=(a_row(),)))
    assert refused.value.message_id == "error-session-elsewhere"
    assert sessions.read_sets(database, [opened.id]) == {opened.id: []}


def test_not_a_number_is_refused_rather_than_kept(database: Database, opened: SessionRecord) -> None:
    with pytest.raises((StoreError, ValueError)):
        sessions.save(database, opened.id, Changes(journal=(entry(1, value=float("nan")),)))
    assert sessions.read_journal(database, opened.id) == []


def test_a_set_told_again_takes_the_place_of_the_first(database: Database, opened: SessionRecord) -> None:
    sessions.save(database, opened.id, Changes(sets=(a_row(),)))
    sessions.save(database, opened.id, Changes(sets=(replace(a_row(), status="hurt"), a_row(attempt=2))))
    kept = sessions.read_sets(database, [opened.id])[opened.id]
    assert [(row.attempt, row.status) for row in kept] == [(1, "hurt"), (2, "done")]


def test_the_best_before_is_of_this_person_exercise_and_side(database: Database, opened: SessionRecord) -> None:
    rows = (a_row(best_deg=50.5), a_row(2, best_deg=61.0), replace(a_row(3, best_deg=90.0), side="right"))
    sessions.save(database, opened.id, Changes(sets=rows))
    assert sessions.best_before(database, opened.person_id, "leg-swing", "left") == 61.0
    assert sessions.best_before(database, opened.person_id, "yoga-squat", "both") is None
    assert sessions.best_before(database, uuid4(), "leg-swing", "left") is None


def test_history_is_in_the_order_of_opening_the_last_first(database: Database, person_id: UUID) -> None:
    for day in (1, 3, 2):
        record = a_session(person_id, START + timedelta(days=day))
        sessions.add_session(database, record)
        sessions.end_session(database, record.id, Ending("done", START + timedelta(days=day)))
    listed = sessions.list_sessions(database, person_id)
    assert [one.started_at.day for one in listed] == [3, 4, 2]
    assert len(sessions.list_sessions(database, person_id, limit=1)) == 1


def test_an_ended_session_stays_as_it_ended(database: Database, opened: SessionRecord) -> None:
    sessions.end_session(database, opened.id, Ending("done", START))
    sessions.end_session(database, opened.id, Ending("stopped", START + timedelta(days=1)))
    found = sessions.get_session(database, opened.id)
    assert found is not None
    assert (found.state, found.ended_at) == ("done", START)


def test_the_newest_effort_counts(database: Database, opened: SessionRecord) -> None:
    after = PainReport(uuid4(), START, "after", score=2)
    sessions.add_feedback(database, opened.id, FeedbackRecord(uuid4(), START, "hard"), after)
    sessions.add_feedback(database, opened.id, FeedbackRecord(uuid4(), START + timedelta(seconds=1), "right"), None)
    assert sessions.read_efforts(database, [opened.id]) == {opened.id: "right"}
    assert sessions.read_pains(database, [opened.id]) == {opened.id: [after]}


def test_a_step_of_no_session_is_refused(database: Database) -> None:
    with pytest.raises(StoreError):
        sessions.save(database, uuid4(), Changes(journal=(entry(1),)))


def test_feedback_is_kept_beside_what_was_there(database: Database, opened: SessionRecord) -> None:
    sessions.add_feedback(database, opened.id, FeedbackRecord(uuid4(), START, None), None)
    with database.reading() as connection:
        assert connection.scalar(select(text("count(*)")).select_from(text("feedback"))) == 1
