"""Checks an installation: what is there, what needs attention, what is missing, and how to mend it."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from hipfive.pose.model_files import MODELS_FOLDER, ModelSize, bundle_name, is_right
from hipfive.settings import Settings

State = Literal["ok", "attention", "missing"]

PYTHON_LEAST = (3, 11)
ROOM_LEAST_GB = 1.0  # a year of daily sessions with their landmarks fits (ours)
BUILT_ON = date(2026, 11, 1)  # no clock that is right can be before the first version was made
CLOCK_LATEST = date(2100, 1, 1)
DECODERS = ("h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mjpeg")
ENCODERS = ("libx264", "mpeg4")
VIDEO_PARTS = ("numpy", "cv2", "av", "ai_edge_litert", "matplotlib")
PAGE = Path(__file__).parent.parent / "web" / "static" / "index.html"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What only the outermost layer may ask of the machine.

    Attributes
    ----------
    python
        (major, minor, micro) of the running Python.
    today
        What the clock says.
    port_free
        Whether a server could listen on this host and port.
    browser
        Name of the browser that would be opened, or ``None``.
    node
        Version of Node, or ``None``.
    """

    python: tuple[int, int, int]
    today: date
    port_free: Callable[[str, int], bool]
    browser: str | None
    node: str | None


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes
    ----------
    name
        What was looked at.
    state
        ``missing`` is what HipFive cannot do without; ``attention`` is what it can.
    found
        Identifier of the sentence that says what was found.
    values
        What the sentences name.
    mend
        Identifier of the sentence that says how to mend it.
    """

    name: str
    state: State
    found: str
    values: dict[str, str | int | float] = field(default_factory=dict)
    mend: str | None = None


def examine(settings: Settings, around: Surroundings) -> Iterator[Check]:
    """Every check, in the order a person would mend things."""
    yield _python(around)
    yield _page()
    yield from (_model(size) for size in ModelSize)
    yield _video()
    yield _codecs()
    yield _data(settings.data_dir)
    yield _database(settings)
    yield _port(settings, around)
    yield _clock(around)
    yield _browser(around)
    yield _node(around)


def _python(around: Surroundings) -> Check:
    version = ".".join(map(str, around.python))
    values: dict[str, str | int | float] = {"version": version, "least": ".".join(map(str, PYTHON_LEAST))}
    if around.python[:2] < PYTHON_LEAST:
        return Check("python", "missing", "doctor-python-old", values, "doctor-python-mend")
    return Check("python", "ok", "doctor-python", values)


def _page(index: Path = PAGE) -> Check:
    if index.is_file():
        return Check("page", "ok", "doctor-page")
    return Check("page", "missing", "doctor-page-missing", mend="doctor-page-mend")


def _model(size: ModelSize, folder: Path = MODELS_FOLDER) -> Check:
    """The page needs the lite model; the others are a choice."""
    path = folder / bundle_name(size)
    name, values = f"model-{size}", {"model": str(size)}
    if is_right(path, size):
        return Check(name, "ok", "doctor-model", {**values})
    state: State = "missing" if size is ModelSize.LITE else "attention"
    found = "doctor-model-damaged" if path.is_file() else "doctor-model-missing"
    return Check(name, state, found, {**values}, "doctor-model-mend")


def _video() -> Check:
    """The extra that measures recorded videos; the coach does without."""
    for part in VIDEO_PARTS:
        if not _imports(part):
            return Check("video", "attention", "doctor-video-missing", {"part": part}, "doctor-video-mend")
    return Check("video", "ok", "doctor-video")


def _codecs() -> Check:
    if not _imports("av"):
        return Check("codecs", "attention", "doctor-video-missing", {"part": "av"}, "doctor-video-mend")
    import av

    known = av.codecs_available
    absent = [name for name in DECODERS if name not in known]
    encoder = next((name for name in ENCODERS if name in known), None)
    if absent or encoder is None:
        lacking = ", ".join([*absent, *([] if encoder else ENCODERS)])
        return Check("codecs", "attention", "doctor-codecs-poor", {"absent": lacking}, "doctor-codecs-mend")
    return Check("codecs", "ok", "doctor-codecs", {"decoders": ", ".join(DECODERS), "encoder": encoder})


def _imports(part: str) -> bool:
    if importlib.util.find_spec(part) is None:
        return False
    try:
        importlib.import_module(part)
    except ImportError:  # there, but a library that it needs is not
        return False
    return True


def _data(folder: Path) -> Check:
    """Whether the history can be kept; the folder is not made for it."""
    values: dict[str, str | int | float] = {"path": str(folder)}
    existing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            free_gb = shutil.disk_usage(existing).free / 1e9
    except OSError:
        return Check("data", "missing", "doctor-data-unwritable", values, "doctor-data-mend")
    values["free"] = round(free_gb, 1)
    if free_gb < ROOM_LEAST_GB:
        return Check("data", "attention", "doctor-data-tight", values, "doctor-data-mend")
    return Check("data", "ok", "doctor-data", values)


def _database(settings: Settings) -> Check:
    """Opens the database without changing it."""
    from hipfive.errors import HipFiveError
    from hipfive.store.database import Database
    from hipfive.store.upgrade import MIGRATIONS, revision_of

    if settings.database_url is None and not (settings.data_dir / "hipfive.db").exists():
        return Check("database", "ok", "doctor-database-new")
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(MIGRATIONS))
    try:
        database = Database(settings.sqlalchemy_url)
        try:
            with database.reading() as connection:
                revision = revision_of(connection)
        finally:
            database.close()
    except HipFiveError:
        return Check("database", "missing", "doctor-database-broken", mend="doctor-database-mend")
    if revision is None:
        return Check("database", "ok", "doctor-database-new")
    if revision == scripts.get_current_head():
        return Check("database", "ok", "doctor-database", {"revision": revision})
    if revision in {script.revision for script in scripts.walk_revisions()}:
        return Check("database", "ok", "doctor-database-old", {"revision": revision})
    return Check("database", "missing", "doctor-database-newer", mend="doctor-database-newer-mend")


def _port(settings: Settings, around: Surroundings) -> Check:
    values: dict[str, str | int | float] = {"host": settings.host, "port": str(settings.port)}
    if around.port_free(settings.host, settings.port):
        return Check("port", "ok", "doctor-port", values)
    return Check("port", "attention", "doctor-port-taken", values, "doctor-port-mend")


def _clock(around: Surroundings) -> Check:
    values: dict[str, str | int | float] = {"today": around.today.isoformat()}
    if BUILT_ON <= around.today < CLOCK_LATEST:
        return Check("clock", "ok", "doctor-clock", values)
    return Check("clock", "attention", "doctor-clock-odd", values, "doctor-clock-mend")


def _browser(around: Surroundings) -> Check:
    if around.browser is not None:
        return Check("browser", "ok", "doctor-browser", {"browser": around.browser})
    return Check("browser", "attention", "doctor-browser-missing", mend="doctor-browser-mend")


def _node(around: Surroundings) -> Check:
    """Only developers need it: never more than a remark."""
    if around.node is not None:
        return Check("node", "ok", "doctor-node", {"version": around.node})
    return Check("node", "ok", "doctor-node-missing")
