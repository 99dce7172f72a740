"""The coach's door in the browser: text in, text out, as the page's worker hands it on."""

from __future__ import annotations

import json
from typing import Any

from hipfive.exercises import EXERCISES
from hipfive.service.away.day_pass import read_pass
from hipfive.service.away.session import AwaySession
from hipfive.service.away.steps import read_opening, read_step, read_steps
from hipfive.service.summaries import summarise


class Desk:
    """One session at the away desk.

    Parameters
    ----------
    pass_text
        The day pass as the server wrote it.
    opening, steps
        JSON: what the session was opened with, and what has happened in it so far.
    """

    def __init__(self, pass_text: str, opening: str, steps: str) -> None:
        self._session = AwaySession(read_pass(pass_text), read_opening(json.loads(opening)), EXERCISES, recording=False)
        for step in read_steps(json.loads(steps)):
            self._session.take(step)

    def take(self, step: str) -> str:
        """One step, JSON. Gives ``{"messages", "keep", "told"}``.

        ``keep`` says that the step has to be kept before its messages, each a text, are shown. ``told`` is what is
        known of the session so far, where it changed.
        """
        session = self._session
        messages = session.take(read_step(json.loads(step)))
        answer: dict[str, Any] = {"messages": [json.dumps(each) for each in messages], "keep": session.changed}
        if session.news:
            answer["told"] = self._told()
        return json.dumps(answer)

    def summary(self) -> str:
        """The session in short, JSON, as the server would give it."""
        session = self._session
        found = summarise(session.record(), (), session.rows, session.kept.pains, session.effort, EXERCISES)
        return json.dumps(found)

    def _told(self) -> dict[str, Any]:
        """What counts even if the session itself should not be taken: what was done and where it hurt."""
        session = self._session
        pains = {(pain.set_index, pain.attempt): pain for pain in session.pains}
        sets = []
        for row in session.rows:
            pain = pains.get((row.set_index, row.attempt))
            where = None if pain is None else [pain.place, pain.side, pain.score, pain.kind]
            sets.append({"exercise": row.exercise, "side": row.side, "status": row.status, "pain": where})
        return {
            "before": session.opening.before,
            "after": session.after,
            "sets": sets,
            "hurt": session.hurt,
            "ended": session.live.ended,
        }
