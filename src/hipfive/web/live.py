"""The WebSocket of a session: one page, its commands and frames in, messages out."""

from __future__ import annotations

import json
import logging
from functools import partial
from typing import Any
from uuid import UUID

from fastapi import APIRouter, WebSocket
from starlette.websockets import WebSocketDisconnect

from hipfive.errors import BadInputError, HipFiveError
from hipfive.service import screenings
from hipfive.service.page_messages import Message
from hipfive.service.sessions import NoSuchSessionError
from hipfive.web.hub import FAILED, Room
from hipfive.web.limits import COMMANDS_HZ, FRAMES_HZ, TEXT_MAX_BYTES, Bucket
from hipfive.web.state import AppState, State

MALFORMED = 4400
NOT_ALLOWED = 4403
UNKNOWN = 4404
HELD = 4409
UNAVAILABLE = 1011

log = logging.getLogger("hipfive.web")

router = APIRouter()


@router.websocket("/api/sessions/{session_id}/live")
async def live(websocket: WebSocket, session_id: str, state: State) -> None:
    """Serve one page until it goes."""
    await websocket.accept()
    room = await _enter(websocket, session_id, state)
    if room is None:
        return
    try:
        await room.run(room.live.page_came, websocket)
        await _Reader(websocket, room, state).read()
    except WebSocketDisconnect:
        pass
    except Exception:
        log.exception("session %s failed", session_id)
        await room.close(FAILED)
    finally:
        await room.leave(websocket)


async def _enter(websocket: WebSocket, session_id: str, state: AppState) -> Room | None:
    """The session's room for this page, or a close with the reason."""
    try:
        known = UUID(session_id)
        record = state.sessions.get(known)
        status = screenings.status_now(state.database, record.person_id, state.clock.utc())
        if record.state == "open" and not status.valid:
            await websocket.close(NOT_ALLOWED, "error-screening-needed")
            return None
        take_over = websocket.query_params.get("takeover") == "1"
        room = await state.hub.enter(known, websocket, take_over=take_over)
    except (ValueError, NoSuchSessionError):
        await websocket.close(UNKNOWN, "error-session-unknown")
        return None
    except HipFiveError as error:
        await websocket.close(UNAVAILABLE, error.message_id)
        return None
    if room is None:
        await websocket.close(HELD, "error-session-elsewhere")
    return room


class _Reader:
    """Takes what one page sends."""

    def __init__(self, websocket: WebSocket, room: Room, state: AppState) -> None:
        self._websocket = websocket
        self._room = room
        self._clock = state.clock
        self._frames = Bucket(FRAMES_HZ)
        self._commands = Bucket(COMMANDS_HZ)

    async def read(self) -> None:
        """Read until the page goes or says something that is not in the protocol."""
        while True:
            received = await self._websocket.receive()
            if received["type"] == "websocket.disconnect":
                return
            try:
                if (data := received.get("bytes")) is not None:
                    await self._frame(data)
                else:
                    await self._command(received.get("text") or "")
            except BadInputError as error:
                await self._websocket.close(MALFORMED, error.message_id)
                return

    async def _frame(self, data: bytes) -> None:
        """A landmark frame; one too many is passed over, as the next is newer."""
        if self._frames.allows(self._clock.monotonic_s()):
            await self._room.run(partial(self._room.live.receive_frame, data), self._websocket)

    async def _command(self, text: str) -> None:
        """A command."""
        if not self._commands.allows(self._clock.monotonic_s()):
            await self._room.run(lambda _now_s: [_problem("error-too-fast")], self._websocket)
            return
        await self._room.run(partial(self._obey, parse_command(text)), self._websocket)

    def _obey(self, command: dict[str, Any], now_s: float) -> list[Message]:
        """Do it; what fails is told, and the session goes on."""
        try:
            return self._room.live.receive_command(command, now_s)
        except BadInputError:
            raise
        except HipFiveError as error:
            return [_problem(error.message_id, dict(error.values))]


def parse_command(text: str) -> dict[str, Any]:
    """The JSON object in a text message.

    Raises
    ------
    BadInputError
        ``error-message-malformed``.
    """
    if len(text.encode()) > TEXT_MAX_BYTES:
        raise BadInputError("error-message-malformed", part="length")
    try:
        command = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInputError("error-message-malformed", part="json") from error
    if not isinstance(command, dict):
        raise BadInputError("error-message-malformed", part="json")
    return command


def _problem(message_id: str, values: dict[str, Any] | None = None) -> Message:
    return {"type": "problem", "id": message_id, "args": values or {}}
