"""While the server is away: the pass that is given beforehand, and what is brought when it is back."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from hipfive.coach.records import PainRecord
from hipfive.coach.states import State as SessionState
from hipfive.service.away.bring import bring
from hipfive.service.away.issue import SignedPass, issue
from hipfive.service.away.told import ToldSet, keep_told
from hipfive.store import sessions as store
from hipfive.web.away_schemas import BroughtIn, PassOut, ToldIn, ToldSetIn
from hipfive.web.limits import BROUGHT_MAX_BYTES
from hipfive.web.schemas import In
from hipfive.web.session_schemas import SessionSummary
from hipfive.web.state import AppState, State

Body = TypeVar("Body", bound=In)

router = APIRouter(prefix="/api/away")

# Read and checked here, as it may be long; its form is in docs/reference/protocol.md.
_BODY = {"requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}}


@router.get("/pass", response_model=PassOut)
def day_pass(state: State) -> dict[str, Any]:
    """Give a pass for sessions while this server is away: a few days, and no longer than the screening holds."""
    signed = issue(state.sessions)
    return {"text": signed.text, "seal": signed.seal}


@router.post("/sessions", response_model=SessionSummary, openapi_extra=_BODY)
async def bring_session(request: Request, state: State) -> dict[str, Any]:
    """Take in a session that was done meanwhile: replayed, judged, kept once. Its summary is given."""
    brought = await _read(request, BroughtIn)
    signed = SignedPass(brought.day_pass.text, brought.day_pass.seal)
    session_id = await asyncio.to_thread(bring, state.sessions, signed, brought.opening, brought.steps)
    summary = await asyncio.to_thread(state.sessions.summary, session_id)
    if any(each["status"] == "hurt" for each in summary["sets"]):
        await _heed_pain(state)
    return summary


@router.post("/pains", status_code=204, openapi_extra=_BODY)
async def tell_pains(request: Request, state: State) -> Response:
    """Keep what hurt in a session that was refused, before the page erases it."""
    body = await _read(request, ToldIn)
    sets = [_told_set(each) for each in body.sets]
    await asyncio.to_thread(keep_told, state.sessions, body.id, sets, before=body.before, after=body.after)
    await _heed_pain(state)
    return Response(status_code=204)


async def _heed_pain(state: AppState) -> None:
    """Pain that has only now become known ends a session that was planned without knowing of it."""
    await state.hub.flag()
    waiting = await asyncio.to_thread(store.open_session, state.database, state.sessions.person_id)
    if waiting is not None:
        await state.hub.discard(state.sessions, waiting.id)


def _told_set(given: ToldSetIn) -> ToldSet:
    pain = None
    if given.pain is not None:
        told = given.pain
        during = str(SessionState.HURT)
        pain = PainRecord(given.exercise, given.side, during, told.where, told.side, told.score, told.kind)
    return ToldSet(given.exercise, given.side, given.status, pain)


async def _read(request: Request, form: type[Body]) -> Body:
    """The body, as long as it is not too large, and of the right form."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise RequestValidationError([{"loc": ("header", "content-type")}])
    data = bytearray()
    async for part in request.stream():
        data += part
        if len(data) > BROUGHT_MAX_BYTES:
            raise HTTPException(413)
    try:
        return await asyncio.to_thread(form.model_validate_json, bytes(data))
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from error
