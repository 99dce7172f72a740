"""Keeps one line of the model runtime off the screen: it reports every start as if it were an error."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

STANDARD_ERROR = 2

NOISE = b"INFO: "
"""How the lines begin that are for the runtime's developers; it offers no switch for them."""


@contextmanager
def without_runtime_noise() -> Iterator[None]:
    """Leave out what the runtime's native code says about itself meanwhile; everything else is passed on after."""
    try:
        kept = os.dup(STANDARD_ERROR)
    except OSError:  # there is no standard error, as under some desktop launchers
        yield
        return
    with tempfile.TemporaryFile() as caught:
        if sys.stderr is not None:
            sys.stderr.flush()
        os.dup2(caught.fileno(), STANDARD_ERROR)
        try:
            yield
        finally:
            os.dup2(kept, STANDARD_ERROR)
            os.close(kept)
            caught.seek(0)
            for line in caught:
                if not line.startswith(NOISE):
                    os.write(STANDARD_ERROR, line)
