"""The programme: doses and reasons, four weeks, choices, and the questionnaire."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response

from hipfive.service import programmes
from hipfive.web.programme_schemas import ChoiceIn, Programme, RolandMorris, RolandMorrisIn
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/programme", response_model=Programme)
def programme(state: State) -> dict[str, Any]:
    """Where every exercise and side stands, and why."""
    return programmes.describe(state.sessions)


@router.post("/programme/choices", status_code=204)
def choose(body: ChoiceIn, state: State) -> Response:
    """Easier next time, back to before, another version, a goal. Pain is never chosen away."""
    programmes.choose(state.sessions, body.kind, body.exercise, body.side, body.value)
    return Response(status_code=204)


@router.post("/questionnaires/roland-morris", response_model=RolandMorris)
def roland_morris(body: RolandMorrisIn, state: State) -> dict[str, Any]:
    """Keep the answers; the score is how many statements are true."""
    return programmes.answer_roland_morris(state.sessions, body.answers)
