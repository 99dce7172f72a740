"""Fixtures that many tests share: databases of both kinds, a clock that stands still, a server's client."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import hypothesis
import pytest

from hipfive.settings import Settings
from hipfive.store.database import Database
from hipfive.store.people import default_person
from hipfive.store.upgrade import upgrade
from tests.support.away import pass_of
from tests.support.clock import ManualClock
from tests.support.postgresql import PostgresqlServer
from tests.support.server import RunningServer

# A busy machine is slow, not wrong; and what was green stays green until something changes.
hypothesis.settings.register_profile(
    "hipfive", deadline=None, derandomize=True, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("hipfive")

os.environ["HIPFIVE_LANGUAGE"] = "en"  # what is told is compared with English, whatever the machine speaks


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """A PostgreSQL server of our own, on a socket in a temporary folder."""
    with PostgresqlServer() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hipfive.db'}"
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    return server.new_database()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with its tables, of each kind in turn."""
    opened = Database(database_url)
    upgrade(opened)
    yield opened
    opened.close()


@pytest.fixture
def person_id(database: Database, clock: ManualClock) -> UUID:
    return default_person(database, clock.utc())


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", dose_scale=0.3)


@pytest.fixture
def server(settings: Settings, clock: ManualClock, tmp_path: Path) -> Iterator[RunningServer]:
    """The real server on SQLite, a built page in it, its clock the test's."""
    static = tmp_path / "static"
    (static / "assets").mkdir(parents=True)
    (static / "index.html").write_text("<!doctype html><title>HipFive</title>")
    for name in ("app-BxY3_z12.js", "vision.mjs", "pose.wasm", "model.task", "plain.css"):
        (static / "assets" / name).write_text("//")
    with RunningServer(settings, clock, static=static) as running:
        yield running


@pytest.fixture
def signed(server: RunningServer) -> dict[str, str]:
    """A day pass, as the page keeps it, of a person who has answered the questions."""
    server.screen()
    return pass_of(server)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)
