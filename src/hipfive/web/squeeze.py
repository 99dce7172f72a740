"""Text goes compressed over a network: the page's scripts, words and answers, a third to a tenth of their size."""

from __future__ import annotations

from pathlib import PurePosixPath

from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

TEXT = frozenset({"", ".css", ".html", ".js", ".json", ".svg", ".webmanifest"})
"""Endings of addresses behind which there is text. Models and pictures stay as they are: they are large, and packed or
hardly to be packed, and packing them would keep a running session waiting."""
LEAST_BYTES = 1_000
LEVEL = 5
"""Of 9: nearly as small as can be, in a few milliseconds for the largest script."""


class Squeeze:
    """Compresses text for who can read it compressed."""

    def __init__(self, app: ASGIApp) -> None:
        self._plain = app
        self._packed = GZipMiddleware(app, minimum_size=LEAST_BYTES, compresslevel=LEVEL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand it on, with or without compression."""
        is_text = scope["type"] == "http" and PurePosixPath(scope["path"]).suffix in TEXT
        await (self._packed if is_text else self._plain)(scope, receive, send)
