"""Starts the server: reads the environment, takes the port, opens the browser, stops cleanly."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import socket
import sys
import webbrowser
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from hipfive.errors import BadInputError, HipFiveError
from hipfive.settings import BadSettingError, Settings, read_settings
from hipfive.web.app import ANY_ADDRESS, create_app, open_state
from hipfive.web.clock import SystemClock
from hipfive.web.lan.door import Door
from hipfive.web.lan.network import Network, open_network

EVERYWHERE = "0.0.0.0"  # noqa: S104 - the side with HTTPS and pairing, on request only
SHUTDOWN_S = 3
"""[s] a page has to let go when the server stops (ours)."""

WS_MAX_BYTES = 16_384
"""[bytes] a frame is 940, a command under 200."""


class CannotListenError(HipFiveError):
    """The address or port cannot be had."""


def environment_settings(
    host: str | None = None, port: int | None = None, data_dir: Path | None = None, lan: bool | None = None
) -> Settings:
    """Settings of the environment, with what was named on the command line put in their place.

    Raises
    ------
    BadInputError
        ``error-bad-setting`` with the ``name`` and ``value`` that cannot be used.
    """
    try:
        settings = read_settings(os.environ, platform=sys.platform, home=Path.home())
    except BadSettingError as error:
        raise BadInputError("error-bad-setting", name=error.name, value=error.value) from error
    named = {"host": host, "port": port, "data_dir": data_dir, "lan": lan}
    return replace(settings, **{name: value for name, value in named.items() if value is not None})  # type: ignore[arg-type]


def run_coach(
    host: str | None = None,
    port: int | None = None,
    open_browser: bool = True,
    data_dir: Path | None = None,
    *,
    lan: bool | None = None,
    announce: Callable[[str], None] = lambda _address: None,
    announce_network: Callable[[Network], None] = lambda _network: None,
) -> None:
    """Serve until the person stops it; what the environment says holds where ``None`` is given.

    Parameters
    ----------
    host, port
        Where to listen.
    open_browser
        Open the page in the person's browser, where there is a screen.
    data_dir
        Folder of the database.
    announce
        Told the page's address once it can be opened.
    lan
        Whether a phone in the same network may be paired.
    announce_network
        Told how the phone gets there.

    Raises
    ------
    HipFiveError
        ``error-lan-none``, ``error-port-taken``, ``error-cannot-listen``, ``error-bad-setting`` or what the store says.
    """
    settings = environment_settings(host, port, data_dir, lan)
    serve(settings, open_browser=open_browser, announce=announce, announce_network=announce_network)


def serve(
    settings: Settings,
    *,
    open_browser: bool = False,
    announce: Callable[[str], None] = lambda _address: None,
    announce_network: Callable[[Network], None] = lambda _network: None,
) -> None:
    """Serve with these settings until stopped by Ctrl+C or a signal."""
    # The port is taken first: nothing is changed on disk by a second server that cannot start.
    with ExitStack() as held:
        listening = held.enter_context(listen(settings.host, settings.port))
        outside = held.enter_context(listen(EVERYWHERE, settings.lan_port)) if settings.lan else None
        # A database that cannot be used is told before the server starts, in words.
        open_state(settings, SystemClock()).database.close()
        address = page_address(settings.host, listening.getsockname()[1])
        network = None if outside is None else _network(settings, outside.getsockname()[1])

        def ready() -> None:
            announce(address)
            if network is not None:
                announce_network(network)
            if open_browser and has_screen():
                webbrowser.open(address)

        with suppress(KeyboardInterrupt):  # Ctrl+C is how it is stopped, and it has stopped cleanly by then
            asyncio.run(_serve(settings, listening, ready, network, outside))


def _network(settings: Settings, port: int) -> Network:
    clock = SystemClock()
    return open_network(settings.data_dir, port, clock.monotonic_s, clock.utc)


async def _serve(
    settings: Settings,
    listening: socket.socket,
    ready: Callable[[], None],
    network: Network | None,
    outside: socket.socket | None,
) -> None:
    app = create_app(settings, network=network)
    server = uvicorn.Server(uvicorn_config(app))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.02)
    if not server.started:
        await serving
        return
    door = None if network is None else uvicorn.Server(door_config(app, network))
    guarding = None if door is None or outside is None else asyncio.create_task(_beside(door, outside))
    await asyncio.to_thread(ready)
    await serving
    if door is not None and guarding is not None:
        door.should_exit = True
        await guarding


async def _beside(server: uvicorn.Server, listening: socket.socket) -> None:
    """Serve without touching the signals, which are the first server's."""
    config = server.config
    if not config.loaded:
        config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listening])
    if server.started:
        await server.main_loop()
        await server.shutdown(sockets=[listening])


def door_config(app: ASGIApp, network: Network) -> uvicorn.Config:
    """The HTTPS side: the same application behind the door, with our certificate."""
    config = uvicorn_config(Door(app, network.pairing, network.addresses))
    config.lifespan = "off"
    config.ssl_certfile = network.certificate.certificate
    config.ssl_keyfile = network.certificate.key
    return config


def uvicorn_config(app: ASGIApp) -> uvicorn.Config:
    """How uvicorn serves this application: small messages, none compressed, nothing said of what it is."""
    return uvicorn.Config(
        app,
        log_level=logging.WARNING,
        access_log=False,
        server_header=False,
        date_header=True,
        lifespan="on",
        proxy_headers=False,
        timeout_graceful_shutdown=SHUTDOWN_S,
        ws_max_size=WS_MAX_BYTES,
        ws_per_message_deflate=False,
        h11_max_incomplete_event_size=WS_MAX_BYTES,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there.

    Raises
    ------
    CannotListenError
        ``error-port-taken`` with the ``port``, or ``error-cannot-listen`` with the ``host``.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise CannotListenError("error-cannot-listen", host=host, port=port) from error
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError as error:
        listening.close()
        taken = error.errno == errno.EADDRINUSE
        raise CannotListenError("error-port-taken" if taken else "error-cannot-listen", host=host, port=port) from error
    return listening


def page_address(host: str, port: int) -> str:
    """The address to open on this computer."""
    name = "127.0.0.1" if host in ANY_ADDRESS else host
    return f"http://[{name}]:{port}/" if ":" in name else f"http://{name}:{port}/"


def has_screen() -> bool:
    """Whether a browser window could be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
