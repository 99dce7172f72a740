"""`hipfive doctor`: what it finds in good and in broken installations, and how it says so."""

import json
import socket
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.support.footage import hipfive

from hipfive.messages import load, say
from hipfive.service import doctor
from hipfive.service.doctor import Check, Surroundings, examine
from hipfive.settings import Settings
from hipfive.store.database import Database
from hipfive.store.upgrade import upgrade

WELL = Surroundings(
    python=(3, 12, 1), today=date(2027, 5, 1), port_free=lambda _host, _port: True, browser="firefox", node="20.0.0"
)


def _checks(settings: Settings, around: Surroundings = WELL) -> Mapping[str, Check]:
    return {check.name: check for check in examine(settings, around)}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


def test_every_sentence_it_can_say_has_words_and_every_fault_a_remedy(settings: Settings) -> None:
    broken = replace(
        WELL, python=(3, 10, 0), today=date(1999, 1, 1), port_free=lambda _h, _p: False, browser=None, node=None
    )
    for checks in (_checks(settings), _checks(settings, broken)):
        for check in checks.values():
            assert check.found in load(), check
            assert "{" not in say(check.found, **check.values), check
            assert (check.mend is None) == (check.state == "ok"), check
            assert check.mend is None or check.mend in load(), check


def test_models_and_video_are_here(settings: Settings) -> None:
    checks = _checks(settings)
    for name in (
        "python",
        "model-lite",
        "model-full",
        "model-heavy",
        "video",
        "codecs",
        "data",
        "port",
        "clock",
        "browser",
    ):
        assert checks[name].state == "ok", checks[name]


def test_it_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    assert _checks(settings)["database"].found == "doctor-database-new"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changed", "name", "state"),
    [
        ({"python": (3, 10, 9)}, "python", "missing"),
        ({"today": date(1970, 1, 1)}, "clock", "attention"),
        ({"today": date(2150, 1, 1)}, "clock", "attention"),
        ({"port_free": lambda _host, _port: False}, "port", "attention"),
        ({"browser": None}, "browser", "attention"),
        ({"node": None}, "node", "ok"),
    ],
)
def test_surroundings(settings: Settings, changed: dict[str, object], name: str, state: str) -> None:
    assert _checks(settings, replace(WELL, **changed))[name].state == state  # type: ignore[arg-type]


def test_the_database_and_its_layout(settings: Settings) -> None:
    database = Database(settings.sqlalchemy_url)
    upgrade(database)
    database.close()
    assert _checks(settings)["database"].found == "doctor-database"
    file = settings.data_dir / "hipfive.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of-the-future'")
    assert _checks(settings)["database"].found == "doctor-database-newer"
    connection.close()
    for extra in settings.data_dir.glob("hipfive.db-*"):
        extra.unlink()
    file.write_bytes(b"not a database" * 1000)
    broken = _checks(settings)["database"]
    assert (broken.state, broken.found) == ("missing", "doctor-database-broken")


def test_a_damaged_or_absent_model(tmp_path: Path) -> None:
    from hipfive.pose.model_files import ModelSize

    absent = doctor._model(ModelSize.LITE, tmp_path)
    assert (absent.state, absent.found) == ("missing", "doctor-model-missing")
    (tmp_path / "pose_landmarker_heavy.task").write_bytes(b"half")
    damaged = doctor._model(ModelSize.HEAVY, tmp_path)
    assert (damaged.state, damaged.found) == ("attention", "doctor-model-damaged")  # the coach does without


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    check = _checks(Settings(data_dir=tmp_path / "file" / "data"))["data"]
    assert (check.state, check.found) == ("missing", "doctor-data-unwritable")


def test_the_page(tmp_path: Path) -> None:
    assert doctor._page(tmp_path / "index.html").state == "missing"
    (tmp_path / "index.html").write_text("<!doctype html>")
    assert doctor._page(tmp_path / "index.html").state == "ok"


def test_as_a_command(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        environ = {"HIPFIVE_DATA_DIR": str(tmp_path / "data"), "HIPFIVE_PORT": port}
        plain = hipfive("doctor", folder=tmp_path, **environ)
        told = hipfive("doctor", "--json", folder=tmp_path, **environ)
    checks = json.loads(told.stdout)
    found = {check["name"]: check for check in checks["checks"]}
    assert found["port"]["state"] == "attention"
    assert port in found["port"]["found"]
    assert found["port"]["mend"] in plain.stdout
    missing = any(check["state"] == "missing" for check in checks["checks"])
    assert (plain.returncode, told.returncode, checks["ok"]) == (int(missing), int(missing), not missing)
    assert len(plain.stdout.splitlines()) >= len(checks["checks"]) + 1
    assert plain.stderr == told.stderr == ""
