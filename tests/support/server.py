"""The real server in this process, on a port of the loopback; its clock is the test's."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import uvicorn
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from hipfive.coach.screening import SCREENING_VERSION
from hipfive.settings import Settings
from hipfive.web.app import create_app
from hipfive.web.run import listen, uvicorn_config
from hipfive.web.state import AppState
from tests.support.clock import ManualClock
from tests.support.driving import ALL_WELL, STEP_S

WAIT_S = 20.0


class Page:
    """A page's end of the WebSocket."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self.messages: list[dict[str, Any]] = []

    def command(self, name: str, **values: object) -> None:
        self.send(json.dumps({"type": "command", "name": name, **values}))

    def send(self, data: str | bytes) -> None:
        self._connection.send(data)

    def next(self) -> dict[str, Any]:
        """The next message."""
        message: dict[str, Any] = json.loads(self._connection.recv(timeout=WAIT_S))
        self.messages.append(message)
        return message

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message that is wanted; those before it are kept in ``messages``."""
        while True:
            message = self.next()
            if wanted(message):
                return message

    def until_state(self, *states: str) -> dict[str, Any]:
        return self.until(lambda message: message["type"] == "session" and message["state"] in states)

    def close_code(self) -> int:
        """The code the server closes with."""
        try:
            while True:
                self.next()
        except ConnectionClosed as closed:
            return -1 if closed.rcvd is None else int(closed.rcvd.code)

    def close(self) -> None:
        self._connection.close()


@contextmanager
def in_thread(server: uvicorn.Server, listening: socket.socket) -> Iterator[None]:
    """Serve on a socket, in a thread and a loop of its own, until the block ends."""
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listening])))
    thread.start()
    waited_s = 0.0
    while not server.started and thread.is_alive() and waited_s < WAIT_S:
        time.sleep(0.01)
        waited_s += 0.01
    assert server.started
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(WAIT_S)
        listening.close()


class RunningServer:
    """Starts on entering, stops on leaving. With ``ticking=False`` time passes by ``wait_s`` alone."""

    def __init__(self, settings: Settings, clock: ManualClock, *, ticking: bool = False, static: Path | None = None):
        self.clock = clock
        more = {} if static is None else {"static": static}
        self.app = create_app(settings, clock, ticking=ticking, **more)
        self._socket = listen("127.0.0.1", 0)
        self.port: int = self._socket.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        self.http = httpx.Client(base_url=self.origin, timeout=WAIT_S, trust_env=False)
        self._server = uvicorn.Server(uvicorn_config(self.app))
        self._thread = threading.Thread(target=self._run)
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(WAIT_S)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()
        self._server.should_exit = True
        self._thread.join(WAIT_S)
        self._socket.close()

    @property
    def state(self) -> AppState:
        state: AppState = self.app.state.hipfive
        return state

    def call(self, job: Coroutine[Any, Any, Any]) -> Any:
        """Run something on the server's own loop."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(job, self._loop).result(WAIT_S)

    def wait_s(self, seconds: float) -> None:
        """Let time pass for the sessions."""
        for _ in range(round(seconds / STEP_S)):
            self.clock.pass_s(STEP_S)
            self.call(self.state.hub.tick())

    def screen(self) -> None:
        """Answer the questions: all is well."""
        body = {"version": SCREENING_VERSION, "answers": ALL_WELL, "acknowledged": True}
        assert self.http.post("/api/screening", json=body).json()["outcome"] == "clear"

    def open_session(self, *, camera: bool = False) -> str:
        answer = self.http.post("/api/sessions", json={"camera": camera, "support": True})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    @contextmanager
    def page(self, session_id: str, query: str = "", **options: Any) -> Iterator[Page]:
        url = f"ws://127.0.0.1:{self.port}/api/sessions/{session_id}/live{query}"
        options = {"origin": self.origin, "compression": None, "proxy": None, **options}
        with connect(url, **options) as connection:
            yield Page(connection)

    def _run(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
            while not self._server.started and not serving.done():
                await asyncio.sleep(0.01)
            self._ready.set()
            await serving

        asyncio.run(serve())
