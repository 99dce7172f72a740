"""Sessions: today's, opened, looked back at, told how they felt."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response

from hipfive.pose.recording import SUFFIX
from hipfive.service.recordings import recording_file
from hipfive.web.session_schemas import FeedbackIn, History, SessionCreated, SessionIn, SessionSummary, Today
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/today", response_model=Today)
def today(state: State) -> dict[str, Any]:
    """Today's routine, and whether a session waits to be gone on with."""
    return state.sessions.today()


@router.post("/sessions", response_model=SessionCreated, status_code=201)
def open_session(body: SessionIn, state: State) -> dict[str, Any]:
    """Open a session; the page then connects to its live route."""
    session_id = state.sessions.open(camera=body.camera, support=body.support, pain=body.pain)
    return {"id": str(session_id)}


@router.get("/sessions", response_model=History)
def history(state: State, limit: Annotated[int | None, Query(ge=1, le=10_000)] = None) -> dict[str, Any]:
    """All sessions, newest first."""
    return {"sessions": state.sessions.history(limit)}


@router.get("/sessions/{session_id}", response_model=SessionSummary)
def summary(session_id: UUID, state: State) -> dict[str, Any]:
    """One session with its sets."""
    return state.sessions.summary(session_id)


@router.post("/sessions/{session_id}/feedback", status_code=204)
def feedback(session_id: UUID, body: FeedbackIn, state: State) -> Response:
    """Keep how a session felt."""
    state.sessions.feedback(session_id, pain=body.pain, effort=body.effort)
    return Response(status_code=204)


@router.post("/sessions/{session_id}/discard", response_model=SessionSummary)
async def discard(session_id: UUID, state: State) -> dict[str, Any]:
    """End an unfinished session as stopped; what was counted stays."""
    return await state.hub.discard(state.sessions, session_id)


@router.get("/sessions/{session_id}/sets/{index}/recording", response_class=Response)
def recording(session_id: UUID, index: int, state: State) -> Response:
    """What the camera saw of a set, as ``hipfive analyze`` reads it: landmarks, no pictures."""
    exercise, data = recording_file(state.sessions, session_id, index)
    headers = {"content-disposition": f'attachment; filename="{exercise}-{index}{SUFFIX}"'}
    return Response(data, media_type="application/octet-stream", headers=headers)
