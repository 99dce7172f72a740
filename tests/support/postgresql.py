"""A PostgreSQL server for the length of a test run: a temporary folder, a socket in it, no network."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

ACCOUNT = "postgres"
PREFIX = "hipfive-pg-"
OWNER = "owner"
OPTIONS = "-c listen_addresses= -c fsync=off -c max_connections=40 -c unix_socket_directories={folder}"


def binaries() -> Path:
    """The folder of the newest server that is installed; a missing one is a failure, never a skip."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    assert on_path is not None, "PostgreSQL is not installed: apt-get install postgresql"
    return Path(on_path).parent


class PostgresqlServer:
    """Starts on entering, stops and removes everything on leaving."""

    def __init__(self) -> None:
        self._binaries = binaries()
        self._clear_away()
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        (self._folder / OWNER).write_text(str(os.getpid()))
        self._data = self._folder / "data"
        self._databases = 0

    def __enter__(self) -> Self:
        if os.geteuid() == 0:
            account = pwd.getpwnam(ACCOUNT)
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        self._run("initdb", "-D", self._data, "-U", "hipfive", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self._folder)

    def start(self) -> None:
        options = OPTIONS.format(folder=self._folder)
        self._run("pg_ctl", "-D", self._data, "-w", "-l", self._folder / "log", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._data, "-w", "-m", "immediate", "stop")

    def new_database(self) -> str:
        """The address of a new, empty database."""
        self._databases += 1
        name = f"hipfive_{self._databases}"
        where = f"host={self._folder} user=hipfive"
        with psycopg.connect(f"{where} dbname=postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # the name is ours
        return f"postgresql://hipfive@/{name}?host={self._folder}"

    def _clear_away(self) -> None:
        """Stop and remove what a test run that was killed has left behind."""
        for owner in Path(tempfile.gettempdir()).glob(f"{PREFIX}*/{OWNER}"):
            if Path("/proc", owner.read_text()).exists():
                continue
            left, self._folder = owner.parent, owner.parent
            with suppress(subprocess.CalledProcessError):
                self._run("pg_ctl", "-D", left / "data", "-w", "-m", "immediate", "stop")
            shutil.rmtree(left, ignore_errors=True)

    def _run(self, program: str, *arguments: str | Path) -> None:
        command = [str(self._binaries / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", ACCOUNT, "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, cwd=self._folder)
