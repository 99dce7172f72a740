"""The questions before a session."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from fastapi import APIRouter, Response

from hipfive.service import screenings
from hipfive.web.schemas import Screening, ScreeningIn, ScreeningOut
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/screening", response_model=Screening)
def questions(state: State) -> dict[str, Any]:
    """The questions, and whether the answers given still hold."""
    status = screenings.status_now(state.database, state.sessions.person_id, state.clock.utc())
    return screenings.describe(status) | {"region": state.settings.region}


@router.post("/screening", response_model=ScreeningOut)
async def answer(body: ScreeningIn, state: State) -> dict[str, Any]:
    """Keep answers and say what follows from them; one that goes on ends where they do not allow it."""
    keep = partial(
        screenings.answer,
        state.database,
        state.sessions.person_id,
        version=body.version,
        answers=body.answers,
        acknowledged=body.acknowledged,
        now=state.clock.utc(),
    )
    kept = await asyncio.to_thread(keep)
    await state.hub.flag()
    return kept


@router.post("/screening/withdraw", status_code=204)
async def withdraw(state: State) -> Response:
    """Answer anew, on request: until that is done no session starts, and one that goes on ends."""
    await asyncio.to_thread(screenings.withdraw, state.database, state.sessions.person_id)
    await state.hub.flag()
    return Response(status_code=204)


@router.post("/screening/forget", status_code=204)
async def forget(state: State) -> Response:
    """Erase all answers, the earlier ones too: none starts until there are new ones; a session that goes on ends."""
    await asyncio.to_thread(screenings.forget, state.database, state.sessions.person_id)
    await state.hub.flag()
    return Response(status_code=204)
