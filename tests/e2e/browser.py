"""The browser as a person's: Debian's Chromium, a film as its camera, and a record of all it says and sends."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Playwright, Request, WebSocket

WAIT_MS = 90_000
"""[ms] for anything that is waited for: a busy machine is slow, not wrong."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 800}

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
            if process.name.isdigit() and self._is_main(process):
                os.kill(int(process.name), signal.SIGKILL)

    def _is_main(self, process: Path) -> bool:
        try:
            arguments = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            return False
        own = f"--user-data-dir={self.profile}".encode()
        return own in arguments and not any(argument.startswith(b"--type=") for argument in arguments)


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
