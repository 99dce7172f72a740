"""What the routes share: the store, the clock, the person, the sessions going on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends
from starlette.requests import HTTPConnection

from hipfive.motion.exercise import Exercise
from hipfive.service.sessions import Sessions
from hipfive.settings import Settings
from hipfive.store.database import Database
from hipfive.web.clock import Clock
from hipfive.web.hub import Hub
from hipfive.web.lan.network import Network


@dataclass(frozen=True, slots=True)
class AppState:
    """Everything a route may need, made when the server starts."""

    settings: Settings
    clock: Clock
    exercises: Mapping[str, Exercise]
    database: Database
    sessions: Sessions
    hub: Hub
    network: Network | None = None


def app_state(connection: HTTPConnection) -> AppState:
    """The state of the application this request came to."""
    return cast(AppState, connection.app.state.hipfive)


State = Annotated[AppState, Depends(app_state)]
