"""Files that nobody else on this computer can read, not even for a moment."""

from __future__ import annotations

import os
from pathlib import Path


def write_private(place: Path, data: bytes) -> None:
    """Write a file whole or not at all, readable by this user only; its folder is made like that, too."""
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = place.with_suffix(".new")
    new.unlink(missing_ok=True)
    number = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(data)
    new.replace(place)
