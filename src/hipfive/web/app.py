"""The application: puts store, sessions, routes and guards together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

from fastapi import FastAPI

from hipfive import __version__
from hipfive.exercises import EXERCISES
from hipfive.service.sessions import Sessions
from hipfive.settings import Settings
from hipfive.store.database import Database
from hipfive.store.people import default_person
from hipfive.store.upgrade import upgrade
from hipfive.web import failures, live
from hipfive.web.api import away, exercises, lan, programme, progress, screening, sessions
from hipfive.web.clock import Clock, SystemClock, local_day
from hipfive.web.guard import Guard
from hipfive.web.hub import Hub
from hipfive.web.lan.network import Network
from hipfive.web.pages import STATIC, Models, Pages
from hipfive.web.schemas import ErrorBody
from hipfive.web.squeeze import Squeeze
from hipfive.web.state import AppState

ANY_ADDRESS = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - named here so as not to be taken for a name


def create_app(
    settings: Settings,
    clock: Clock | None = None,
    *,
    ticking: bool = True,
    static: Path = STATIC,
    network: Network | None = None,
) -> FastAPI:
    """The application.

    Parameters
    ----------
    settings
        Where things are kept and under which names the server is reached.
    clock
        The system's clocks when ``None``.
    ticking
        Whether sessions move on by themselves; tests turn it off and tick themselves.
    static
        Where the front end was built to.
    network
        How it is reached from the network, if it is.
    """
    app = FastAPI(
        title="HipFive",
        version=__version__,
        summary="The page's own interface; see docs/reference/protocol.md.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        lifespan=_lifespan(settings, clock or SystemClock(), network, ticking=ticking),
        responses={"4XX": {"model": ErrorBody}, "5XX": {"model": ErrorBody}},
    )
    failures.install(app)
    for router in (
        lan.router,
        exercises.router,
        screening.router,
        sessions.router,
        away.router,
        programme.router,
        progress.router,
        live.router,
    ):
        app.include_router(router)
    app.mount("/models", Models(), name="models")
    app.mount("/", Pages(static), name="pages")
    reached = () if network is None else network.addresses
    names = {settings.host, *settings.allowed_hosts, *reached} - ANY_ADDRESS
    app.add_middleware(Squeeze)
    app.add_middleware(Guard, hosts=names)
    return app


def _lifespan(
    settings: Settings, clock: Clock, network: Network | None, *, ticking: bool
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """What happens when the server starts and stops."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        state = replace(await asyncio.to_thread(open_state, settings, clock), network=network)
        app.state.hipfive = state
        ticker = asyncio.create_task(state.hub.tick_on()) if ticking else None
        try:
            yield
        finally:
            if ticker is not None:
                ticker.cancel()
                with suppress(asyncio.CancelledError):
                    await ticker
            await state.hub.close()
            state.database.close()

    return lifespan


def open_state(settings: Settings, clock: Clock) -> AppState:
    """Open the store, bring it up to date, and find the person.

    Raises
    ------
    StoreError
        When the database cannot be used.
    """
    database = Database(settings.sqlalchemy_url)
    try:
        upgrade(database)
        person_id = default_person(database, clock.utc())
    except BaseException:
        database.close()
        raise
    found = Sessions(database, EXERCISES, person_id, settings.dose_scale, clock.utc, local_day)
    return AppState(settings, clock, EXERCISES, database, found, Hub(clock, found.live))
