"""The questions before a session."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from hipfive.service import screenings
from hipfive.web.schemas import Screening, ScreeningIn, ScreeningOut
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/screening", response_model=Screening)
def questions(state: State) -> dict[str, Any]:
    """The questions, and whether the answers given still hold."""
    status = screenings.status_now(state.database, state.sessions.person_id, state.clock.utc())
    return screenings.describe(status)


@router.post("/screening", response_model=ScreeningOut)
def answer(body: ScreeningIn, state: State) -> dict[str, Any]:
    """Keep answers and say what follows from them."""
    return screenings.answer(
        state.database,
        state.sessions.person_id,
        version=body.version,
        answers=body.answers,
        acknowledged=body.acknowledged,
        now=state.clock.utc(),
    )
