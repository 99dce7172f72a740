"""The built page: its files with the right types and caching, or a kind word when it was not built."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from hipfive.messages import RIGHT_TO_LEFT, best_language, load
from hipfive.pose.model_files import MODELS_FOLDER

STATIC = Path(__file__).parent / "static"

# Named here, not asked of the system: its table differs, and a wrong type stops scripts and WebAssembly.
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".ftl": "text/plain; charset=utf-8",
    ".glb": "model/gltf-binary",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".ogg": "audio/ogg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".task": "application/octet-stream",
    ".tflite": "application/octet-stream",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}

# A file of the bundler whose name carries a hash of what is in it: it can never change under that name.
_HASHED = re.compile(r"^assets/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9.]+$")
_FOREVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"


def wanted_languages(accept_language: str) -> list[str]:
    """The languages that a browser asks for, in its order (which every browser sends by weight)."""
    return [part.split(";")[0].strip() for part in accept_language.split(",")]


class Models(StaticFiles):
    """The pose models for the page's own pose worker, and nothing else of their folder."""

    def __init__(self, directory: Path = MODELS_FOLDER) -> None:
        super().__init__(directory=directory, check_dir=False)

    async def check_config(self) -> None:
        """Without the folder there are no models, which is told as such."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The model, or nothing."""
        if PurePosixPath(path).suffix != ".task":
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        response.headers["content-type"] = MEDIA_TYPES[".task"]
        response.headers["cache-control"] = _ASK_AGAIN
        return response


class Pages(StaticFiles):
    """The page's files; an address without a file behind it that a person may have typed gives the page itself.

    Parameters
    ----------
    directory
        Where the front end was built to.
    """

    def __init__(self, directory: Path = STATIC) -> None:
        super().__init__(directory=directory, check_dir=False, html=True)
        self._index = directory / "index.html"

    async def check_config(self) -> None:
        """Nothing is wrong when the folder is missing: then there is a kind word."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, the page, or a kind word."""
        if scope["path"].startswith("/api/"):
            raise HTTPException(404)
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or PurePosixPath(path).suffix:
                raise
            return self._page(scope)
        if response.status_code == 404:
            return self._page(scope)
        served = PurePosixPath(path)
        suffix = served.suffix or ".html"
        if suffix in MEDIA_TYPES:
            response.headers["content-type"] = MEDIA_TYPES[suffix]
        response.headers["cache-control"] = _FOREVER if _HASHED.match(served.as_posix()) else _ASK_AGAIN
        return response

    def _page(self, scope: Scope) -> Response:
        """The page, or what to do when there is none."""
        if self._index.is_file():
            headers = {"cache-control": _ASK_AGAIN, "content-type": MEDIA_TYPES[".html"]}
            return FileResponse(self._index, headers=headers)
        language = best_language(wanted_languages(Headers(scope=scope).get("accept-language", "")))
        words = load(language)
        title, body = words.format("page-not-built-title"), words.format("page-not-built")
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        html = (
            f'<!doctype html><html lang="{language}" dir="{direction}"><meta charset="utf-8">'
            f"<title>HipFive</title><h1>{title}</h1><p>{body}</p></html>"
        )
        return HTMLResponse(html, status_code=503, headers={"cache-control": "no-store"})
