"""A session in short: what the history and the page after a session show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hipfive.coach.records import SetRecord
from hipfive.motion.exercise import Exercise
from hipfive.service.instants import instant_text
from hipfive.service.set_rows import set_row
from hipfive.store.records import PainReport, SessionRecord, SetRow


def summarise(
    session: SessionRecord,
    running: Iterable[SetRecord],
    rows: Iterable[SetRow],
    pains: Iterable[PainReport],
    effort: str | None,
    exercises: Mapping[str, Exercise],
) -> dict[str, Any]:
    """The summary of the protocol.

    Parameters
    ----------
    running
        Records of the session machine when the session is still open: what is not yet among the rows.
    rows
        What was kept of its sets, all attempts; the last attempt of each set is shown.
    pains
        The pain that was reported, oldest first.
    """
    newest = {row.set_index: row for row in rows}
    for record in running:
        if record.status == "open":
            newest[record.index] = set_row(record, exercises[record.exercise], None)
    reports = list(pains)
    by_set = {(report.set_index, report.attempt): report for report in reports if report.moment == "during"}
    sets = [_set(newest[index], by_set.get((index, newest[index].attempt)), exercises) for index in sorted(newest)]
    return {
        "id": str(session.id),
        "started_at": instant_text(session.started_at),
        "ended_at": None if session.ended_at is None else instant_text(session.ended_at),
        "state": session.state,
        "camera": session.camera,
        "support": session.support,
        "duration_s": round(sum(one["work_s"] for one in sets), 2),
        "pain": {"before": _score(reports, "before"), "after": _score(reports, "after")},
        "effort": effort,
        "doubt": session.doubt,
        "sets": sets,
    }


def _score(reports: Iterable[PainReport], moment: str) -> int | None:
    """The highest score that was told at that moment, by which the doses go as well."""
    return max((one.score for one in reports if one.moment == moment and one.score is not None), default=None)


def _set(row: SetRow, pain: PainReport | None, exercises: Mapping[str, Exercise]) -> dict[str, Any]:
    exercise = exercises.get(row.exercise)
    band = None if exercise is None else exercise.walking_band_deg
    interval = None if row.low_deg is None or row.high_deg is None else [row.low_deg, row.high_deg]
    return {
        "index": row.set_index,
        "attempt": row.attempt,
        "exercise": row.exercise,
        "side": row.side,
        "status": row.status,
        "work_s": round(row.work_s, 2),
        "counted": row.counted,
        "counted_by": row.counted_by,
        "best_deg": row.best_deg,
        "typical_deg": row.typical_deg,
        "interval95_deg": interval,
        "walking_band_deg": None if band is None else list(band),
        "faults": dict(row.record["faults"]),
        "hold_s": round(row.record["hold_s"], 2),
        "unseen_s": round(row.record["unseen_s"], 2),
        "pain": _pain(pain),
        "result": row.result,
    }


def _pain(report: PainReport | None) -> dict[str, Any] | None:
    if report is None:
        return None
    return {"where": report.place, "side": report.side, "score": report.score, "kind": report.kind}
