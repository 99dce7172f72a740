"""Settings: defaults for every system, variables, and what is refused."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from hipfive.settings import BadSettingError, Settings, default_data_dir, read_settings, with_psycopg

HOME = Path("/home/ada")


def read(**environ: str) -> Settings:
    return read_settings({f"HIPFIVE_{name}": value for name, value in environ.items()}, platform="linux", home=HOME)


def test_everything_has_a_default() -> None:
    settings = read()
    assert settings == Settings(data_dir=HOME / ".local/share/hipfive")
    assert (settings.host, settings.port, settings.dose_scale, settings.allowed_hosts) == ("127.0.0.1", 8765, 1.0, ())
    assert settings.sqlalchemy_url == "sqlite:////home/ada/.local/share/hipfive/hipfive.db"


@pytest.mark.parametrize(
    ("platform", "environ", "home", "folder"),
    [
        ("linux", {}, PurePosixPath("/home/ada"), "/home/ada/.local/share/hipfive"),
        ("linux", {"XDG_DATA_HOME": "/data"}, PurePosixPath("/home/ada"), "/data/hipfive"),
        ("linux", {"XDG_DATA_HOME": "data"}, PurePosixPath("/home/ada"), "/home/ada/.local/share/hipfive"),
        ("darwin", {}, PurePosixPath("/Users/ada"), "/Users/ada/Library/Application Support/hipfive"),
        ("win32", {"LOCALAPPDATA": r"D:\Data"}, PureWindowsPath(r"C:\Users\ada"), r"D:\Data\hipfive"),
        ("win32", {}, PureWindowsPath(r"C:\Users\ada"), r"C:\Users\ada\AppData\Local\hipfive"),
    ],
)
def test_data_is_where_programs_of_the_system_keep_it(
    platform: str, environ: dict[str, str], home: PurePosixPath | PureWindowsPath, folder: str
) -> None:
    assert str(default_data_dir(platform, environ, home)) == folder


def test_every_variable_is_heard() -> None:
    settings = read(
        DATA_DIR="/data",
        DATABASE_URL="postgresql://h@/d",
        HOST="::1",
        PORT="0",
        DOSE_SCALE="0.25",
        ALLOWED_HOSTS="hips.home, Other ,",
    )
    assert settings == Settings(Path("/data"), "postgresql://h@/d", "::1", 0, 0.25, ("hips.home", "other"))
    assert settings.sqlalchemy_url == "postgresql://h@/d"


def test_an_empty_variable_counts_as_unset() -> None:
    names = ("DATA_DIR", "DATABASE_URL", "HOST", "PORT", "DOSE_SCALE", "ALLOWED_HOSTS")
    assert read(**dict.fromkeys(names, "")) == read()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("PORT", value) for value in ("-1", "65536", "many", "8e3", "٣")),
        *(("DOSE_SCALE", value) for value in ("0", "-1", "1.5", "nan", "inf", "half")),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(BadSettingError) as refused:
        read(**{name: value})
    assert (refused.value.name, refused.value.value) == (f"HIPFIVE_{name}", value)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgresql://h@/d", "postgresql+psycopg://h@/d"),
        ("postgres://h@/d", "postgresql+psycopg://h@/d"),
        ("postgresql+psycopg2://h@/d", "postgresql+psycopg2://h@/d"),
        ("sqlite:///x.db", "sqlite:///x.db"),
    ],
)
def test_postgresql_goes_through_psycopg(given: str, used: str) -> None:
    assert with_psycopg(given) == used
