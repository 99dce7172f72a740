"""All or nothing: files are written beside the folder they are meant for and moved in only when all are whole."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hipfive.errors import HipFiveError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def staged(folder: Path, names: frozenset[str]) -> Iterator[Path]:
    """Give a hidden scratch folder beside ``folder``; on success move its files in, otherwise leave no trace.

    Parameters
    ----------
    folder
        Where the files are to end up; made, with its parents, if it is not there.
    names
        Every file name that such an analysis can make. One of these that is in ``folder`` from an earlier run and
        was not made again is removed, so that a folder never mixes two runs. Other files are left alone.

    Raises
    ------
    HipFiveError
        ``error-output-not-a-folder``, ``error-output-not-writable`` or ``error-output-disk-full``.
    """
    folder = folder.absolute()
    made: list[Path] = []
    scratch: Path | None = None
    try:
        with _told(folder):
            scratch = _scratch_beside(folder, made)
        yield scratch
        with _told(folder):
            _move_in(scratch, folder, names)
            made.clear()
    except OSError as problem:
        if problem.errno in _FULL:
            raise HipFiveError("error-output-disk-full", path=str(folder)) from problem
        raise
    finally:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
        for parent in reversed(made):
            with suppress(OSError):
                parent.rmdir()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turn what the file system says about ``folder`` into an error for people."""
    try:
        yield
    except OSError as problem:
        if problem.errno in _FULL:
            raise HipFiveError("error-output-disk-full", path=str(folder)) from problem
        raise HipFiveError("error-output-not-writable", path=str(folder)) from problem


def _scratch_beside(folder: Path, made: list[Path]) -> Path:
    if folder.exists() and not folder.is_dir():
        raise HipFiveError("error-output-not-a-folder", path=str(folder))
    missing = [parent for parent in folder.parents if not parent.exists()]
    for parent in reversed(missing):
        parent.mkdir()
        made.append(parent)
    scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent))
    if folder.exists():  # a folder that cannot take the files is found out now, not after an hour of video
        probe = Path(tempfile.mkdtemp(prefix=".probe.", dir=folder))
        probe.rmdir()
    return scratch


def _move_in(scratch: Path, folder: Path, names: frozenset[str]) -> None:
    if not folder.exists():
        scratch.chmod(0o777 & ~_umask())
        scratch.rename(folder)
        return
    new = sorted(scratch.iterdir())
    for name in names - {file.name for file in new}:
        (folder / name).unlink(missing_ok=True)
    for file in new:
        file.replace(folder / file.name)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
