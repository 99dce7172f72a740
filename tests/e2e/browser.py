"""The browser as a person's: Debian's Chromium, a film as its camera, and a record of all it says and sends."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Playwright, Request, WebSocket

WAIT_MS = 90_000
"""[ms] for anything that is waited for: a busy machine is slow, not wrong."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 800}

_TURN_S = 0.2
"""[s] How often the processes of a slowed page are held and let go."""
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
ALLOWED_CAMERA = ("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream")


def camera_showing(film: Path) -> tuple[str, ...]:
    """Flags for a camera that is allowed and shows this film, again and again."""
    return (*ALLOWED_CAMERA, f"--use-file-for-fake-video-capture={film.absolute()}")


@dataclass
class Record:
    """What the pages of a browser said and sent."""

    requests: list[Request] = field(default_factory=list)
    wire: list[tuple[str, str | bytes]] = field(default_factory=list)
    """What went over the live connection, in order: ``sent`` or ``received``, and what it was."""
    console: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def sent(self) -> list[str | bytes]:
        """What the pages said over the live connection."""
        return [payload for way, payload in self.wire if way == "sent"]

    def told(self, kind: str) -> list[dict[str, Any]]:
        """The messages of a kind that the server sent."""
        texts = [payload for way, payload in self.wire if way == "received" and isinstance(payload, str)]
        return [message for message in map(json.loads, texts) if message["type"] == kind]

    def listen(self, page: Page) -> None:
        """Write down everything of this page."""
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("websocket", self._connected)

    def asked(self, request: Request) -> None:
        """Write down a request, of whatever page or worker."""
        self.requests.append(request)

    def _heard(self, message: ConsoleMessage) -> None:
        self.console.append(f"{message.type}: {message.text}")

    def _connected(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda payload: self.wire.append(("sent", payload)))
        socket.on("framereceived", lambda payload: self.wire.append(("received", payload)))


@dataclass
class Chromium:
    """A browser of its own process and profile."""

    context: BrowserContext
    record: Record
    profile: Path
    killed: bool = False

    @property
    def page(self) -> Page:
        """The first tab."""
        return self.context.pages[0]

    def kill(self) -> None:
        """End it as a crash would: at once, with nothing said."""
        self.killed = True
        for process in Path("/proc").iterdir():
            if self._is_main(process):
                os.kill(int(process.name), signal.SIGKILL)

    @contextmanager
    def slowed(self, share: float) -> Iterator[None]:
        """Let the pages and their workers run for this share of the time alone, as on a computer so much slower."""
        over = Event()
        pages = [int(process.name) for process in Path("/proc").iterdir() if self._is_page(process)]
        assert pages, "no process of a page was found"

        def hold_and_let_go() -> None:
            while not over.wait(share * _TURN_S):
                _tell(pages, signal.SIGSTOP)
                over.wait((1.0 - share) * _TURN_S)
                _tell(pages, signal.SIGCONT)

        holding = Thread(target=hold_and_let_go)
        holding.start()
        try:
            yield
        finally:
            over.set()
            holding.join()

    def _is_page(self, process: Path) -> bool:
        """Whether this is a process that shows pages of this browser."""
        if b"--type=renderer" not in _arguments(process):
            return False
        while process.name not in ("0", "1"):
            if self._is_main(process):
                return True
            process = process.parent / _parent(process)
        return False

    def _is_main(self, process: Path) -> bool:
        arguments = _arguments(process)
        own = f"--user-data-dir={self.profile}".encode()
        return own in arguments and not any(argument.startswith(b"--type=") for argument in arguments)


def _arguments(process: Path) -> list[bytes]:
    """Of a process; none where that is not a process, or is gone."""
    try:
        return (
            (process / "cmdline").read_bytes().replace(b" --", b"\0--").split(b"\0") if process.name.isdigit() else []
        )
    except OSError:
        return []


def _parent(process: Path) -> str:
    """Number of a process's parent, from what follows its name in brackets."""
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[1]
    except OSError:
        return "0"


def _tell(processes: list[int], what: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, what)


@contextmanager
def chromium(
    playwright: Playwright, profile: Path, *flags: str, size: dict[str, int] | None = None, **options: Any
) -> Iterator[Chromium]:
    """Start a browser with one tab; nothing it wants from elsewhere can be found."""
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)  # none: the one Playwright has installed
    profile.mkdir(parents=True, exist_ok=True)
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=executable,
        chromium_sandbox=False,
        args=[*_QUIET, *flags],
        viewport=size or LAPTOP,  # type: ignore[arg-type]
        **options,
    )
    record = Record()
    context.on("request", record.asked)
    context.on("page", record.listen)
    for page in context.pages:
        record.listen(page)
    context.set_default_timeout(WAIT_MS)
    browser = Chromium(context, record, profile)
    try:
        yield browser
    finally:
        # One that was killed may be gone before it could be closed.
        with suppress(Error) if browser.killed else nullcontext():
            context.close()
