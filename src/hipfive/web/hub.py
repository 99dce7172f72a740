"""The sessions that are going on in this server, and which page holds each: one at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any
from uuid import UUID

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from hipfive.errors import BadInputError
from hipfive.service.live import LiveSession
from hipfive.service.sessions import Sessions
from hipfive.web.clock import Clock

log = logging.getLogger("hipfive.web")

TICK_S = 0.1
"""[s] between two ticks of a session (ours: finer than anybody sees on a countdown)."""

SEND_S = 10.0
"""[s] a page may take to accept a message before it counts as gone (ours)."""

TAKEN_OVER = 4410
ELSEWHERE = 4409
GOING_AWAY = 1012
FAILED = 1011

Message = dict[str, Any]


class Room:
    """One session that is going on, and the page that shows it."""

    def __init__(self, live: LiveSession, clock: Clock) -> None:
        self.live = live
        self.page: WebSocket | None = None
        self.broken = False
        self._clock = clock
        self._turn = asyncio.Lock()

    async def run(self, step: Callable[[float], list[Message]], page: WebSocket | None) -> None:
        """Do one step of the session, off the event loop, and tell the page what came of it.

        Steps are done one after the other, so that messages never overtake each other.

        Parameters
        ----------
        step
            Takes the monotonic clock [s].
        page
            Who asked for it; a page that no longer holds the room is not heard. ``None`` for the server itself.
        """
        async with self._turn:
            if page is not None and page is not self.page:
                return
            messages = await self._do(step)
            if self.page is not None and not await _send(self.page, messages):
                await self._lose()

    async def leave(self, page: WebSocket) -> None:
        """The page is gone: the session pauses, unless another page has taken over."""
        async with self._turn:
            if self.page is page:
                await self._lose()

    async def close(self, code: int) -> None:
        """Send the page away; the session pauses."""
        async with self._turn:
            page = self.page
            if page is not None:
                await self._lose()
                await _close(page, code)

    async def _lose(self) -> None:
        self.page = None
        if not self.broken:
            await self._do(self.live.page_gone)

    async def _do(self, step: Callable[[float], list[Message]]) -> list[Message]:
        try:
            return await asyncio.to_thread(step, self._clock.monotonic_s())
        except BadInputError:
            raise
        except Exception:
            # Half a step may be in memory that is not in the journal: what is true is in the journal alone.
            self.broken = True
            raise


async def _send(page: WebSocket, messages: list[Message]) -> bool:
    """Send; whether the page took it."""
    try:
        async with asyncio.timeout(SEND_S):
            for message in messages:
                if page.application_state is not WebSocketState.CONNECTED:
                    return False
                await page.send_json(message)
    except (TimeoutError, RuntimeError, OSError, WebSocketDisconnect) as error:
        log.info("a page does not listen any more: %s", type(error).__name__)
        return False
    return True


class Hub:
    """All rooms.

    Parameters
    ----------
    clock
        The server's clocks.
    load
        Makes a session live again from the store.
    """

    def __init__(self, clock: Clock, load: Callable[[UUID], LiveSession]) -> None:
        self._clock = clock
        self._load = load
        self._rooms: dict[UUID, Room] = {}
        self._entering = asyncio.Lock()

    async def enter(self, session_id: UUID, page: WebSocket, *, take_over: bool) -> Room | None:
        """Give the page the session's room; ``None`` when another page holds it and is not to be moved."""
        async with self._entering:
            room = await self.room(session_id)
            if room.page is not None:
                if not take_over:
                    return None
                await room.close(TAKEN_OVER)
            room.page = page
        return room

    async def room(self, session_id: UUID) -> Room:
        """The session's room, made when there is none."""
        room = self._rooms.get(session_id)
        if room is None or room.broken:
            live = await asyncio.to_thread(self._load, session_id)
            room = self._rooms[session_id] = Room(live, self._clock)
            await room.run(room.live.page_gone, None)
        return room

    async def flag(self) -> None:
        """The screening was answered anew: every session that it does not allow any more ends."""
        await asyncio.gather(*(room.run(room.live.flag, None) for room in list(self._rooms.values())))

    async def discard(self, sessions: Sessions, session_id: UUID) -> dict[str, Any]:
        """End an unfinished session as stopped, whoever holds it, and sum it up."""
        async with self._entering:
            room = await self.room(session_id)

            def step(now_s: float) -> list[Message]:
                return sessions.discard(session_id, room.live, now_s)

            await room.run(step, None)
        return await asyncio.to_thread(sessions.summary, session_id)

    async def tick(self) -> None:
        """Let time pass in every room; close those nobody needs."""
        rooms = list(self._rooms.items())
        await asyncio.gather(*(self._tick(session_id, room) for session_id, room in rooms))

    async def _tick(self, session_id: UUID, room: Room) -> None:
        try:
            await room.run(room.live.tick, None)
        except Exception:
            # What is wrong with one session must not stop the others: it is built anew when its page comes back.
            log.exception("session %s failed", session_id)
            await room.close(FAILED)
        if room.live.elsewhere:
            await room.close(ELSEWHERE)
        done = room.broken or not room.live.unsaved
        if room.page is None and done and not self._entering.locked() and self._rooms.get(session_id) is room:
            del self._rooms[session_id]

    async def tick_on(self) -> None:
        """Tick for as long as the server runs."""
        while True:
            await asyncio.sleep(TICK_S)
            await self.tick()

    async def close(self) -> None:
        """Pause every session and tell its page that the server goes."""
        await asyncio.gather(*(room.close(GOING_AWAY) for room in self._rooms.values()))
        self._rooms.clear()


async def _close(page: WebSocket, code: int) -> None:
    try:
        await page.close(code)
    except (RuntimeError, OSError):
        log.info("a page was gone before it was closed")
