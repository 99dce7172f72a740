"""Where things are kept and where the server listens: frozen values, read from a mapping by whoever owns it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8765
DEFAULT_LAN_PORT = 8766
APP_DIRECTORY = "hipfive"
REGIONS = ("intl", "eu", "gb", "us", "ca", "au", "nz")
"""Where emergency numbers are known for; ``intl`` names none."""


class BadSettingError(ValueError):
    """A setting that cannot be used.

    Parameters
    ----------
    name
        The variable, for example ``HIPFIVE_PORT``.
    value
        What it was set to.
    """

    def __init__(self, name: str, value: str) -> None:
        super().__init__(f"{name}={value!r} cannot be used")
        self.name = name
        self.value = value


@dataclass(frozen=True, slots=True)
class Settings:
    """How this installation runs.

    Attributes
    ----------
    data_dir
        Folder of the SQLite database; made when it is missing.
    database_url
        SQLAlchemy address of another database; ``None`` means SQLite in ``data_dir``.
    host
        Address to listen on.
    port
        TCP port to listen on; 0 lets the system choose.
    dose_scale
        [1] factor on every dose, in (0, 1]: tests and demonstrations shorten a session with it.
    allowed_hosts
        Further names this server is reached by (a name in the home network, behind a proxy with HTTPS).
    lan
        Whether a phone in the same network may be paired; it then comes in by HTTPS.
    lan_port
        TCP port of that side.
    region
        Whose emergency numbers are told: one of ``REGIONS``.
    """

    data_dir: Path
    database_url: str | None = None
    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    dose_scale: float = 1.0
    allowed_hosts: tuple[str, ...] = ()
    region: str = "intl"
    lan: bool = False
    lan_port: int = DEFAULT_LAN_PORT

    @property
    def sqlalchemy_url(self) -> str:
        """Address of the database that is used."""
        if self.database_url is not None:
            return self.database_url
        return f"sqlite:///{self.data_dir / 'hipfive.db'}"


def with_psycopg(url: str) -> str:
    """The address with psycopg 3 named as the driver when it names none."""
    for plain in ("postgresql://", "postgres://"):
        if url.startswith(plain):
            return "postgresql+psycopg://" + url.removeprefix(plain)
    return url


def default_data_dir(platform: str, environ: Mapping[str, str], home: PurePath) -> PurePath:
    """Where programs of this operating system keep a person's data.

    Parameters
    ----------
    platform
        As ``sys.platform`` says it.
    environ
        The environment, for ``XDG_DATA_HOME`` and ``LOCALAPPDATA``.
    home
        The person's home folder.

    References
    ----------
    XDG Base Directory Specification 0.8: an ``XDG_DATA_HOME`` that is not absolute is ignored.
    """
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (type(home)(local) if local else home / "AppData" / "Local") / APP_DIRECTORY
    if platform == "darwin":
        return home / "Library" / "Application Support" / APP_DIRECTORY
    data_home = environ.get("XDG_DATA_HOME", "")
    if data_home and type(home)(data_home).is_absolute():
        return type(home)(data_home) / APP_DIRECTORY
    return home / ".local" / "share" / APP_DIRECTORY


def read_settings(environ: Mapping[str, str], *, platform: str, home: Path) -> Settings:
    """Settings from the ``HIPFIVE_*`` variables of a mapping; an empty variable counts as unset.

    Raises
    ------
    BadSettingError
        When a value cannot be used.
    """
    data_dir = environ.get("HIPFIVE_DATA_DIR")
    hosts = environ.get("HIPFIVE_ALLOWED_HOSTS", "")
    return Settings(
        data_dir=Path(data_dir).expanduser() if data_dir else Path(default_data_dir(platform, environ, home)),
        database_url=environ.get("HIPFIVE_DATABASE_URL") or None,
        host=environ.get("HIPFIVE_HOST") or DEFAULT_HOST,
        port=_port(environ.get("HIPFIVE_PORT") or str(DEFAULT_PORT)),
        dose_scale=_dose_scale(environ.get("HIPFIVE_DOSE_SCALE") or "1.0"),
        allowed_hosts=tuple(name.strip().lower() for name in hosts.split(",") if name.strip()),
        region=_region(environ.get("HIPFIVE_REGION") or "intl"),
        lan=_on(environ.get("HIPFIVE_LAN") or "0"),
        lan_port=_port(environ.get("HIPFIVE_LAN_PORT") or str(DEFAULT_LAN_PORT), "HIPFIVE_LAN_PORT"),
    )


def _region(text: str) -> str:
    """A region whose emergency numbers are known."""
    if text.lower() not in REGIONS:
        raise BadSettingError("HIPFIVE_REGION", text)
    return text.lower()


def _on(text: str) -> bool:
    """On or off: ``1`` or ``0``."""
    if text not in {"0", "1"}:
        raise BadSettingError("HIPFIVE_LAN", text)
    return text == "1"


def _port(text: str, name: str = "HIPFIVE_PORT") -> int:
    """A TCP port, 0 to 65535."""
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise BadSettingError(name, text)
    return int(text)


def _dose_scale(text: str) -> float:
    """A factor in (0, 1]: a dose can be made shorter for trying out, never longer."""
    try:
        scale = float(text)
    except ValueError as error:
        raise BadSettingError("HIPFIVE_DOSE_SCALE", text) from error
    if not math.isfinite(scale) or not 0.0 < scale <= 1.0:
        raise BadSettingError("HIPFIVE_DOSE_SCALE", text)
    return scale
