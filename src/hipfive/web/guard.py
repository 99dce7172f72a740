"""Who may ask: only pages of this server, by a name it is known under. Puts the security headers on every answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hipfive.web.headers import SECURITY_HEADERS

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_SITES = frozenset({"same-origin", "none"})

log = logging.getLogger("hipfive.web")


def host_name(host: str) -> str | None:
    """The name in a ``Host`` header, without port and brackets; ``None`` when it is not a host."""
    try:
        parts = urlsplit(f"//{host}")
        name, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return None if parts.path or parts.query or parts.fragment or parts.username is not None else name


def is_same_origin(origin: str, host: str) -> bool:
    """Whether a page at ``origin`` is one of ours, when the request came to ``host``.

    The scheme may be either, because a proxy may speak HTTPS for us.
    """
    return origin.lower() in {f"http://{host.lower()}", f"https://{host.lower()}"}


class Guard:
    """Refuses what is not from our own page.

    Parameters
    ----------
    app
        The application behind the guard.
    hosts
        Names the server is reached by, beside the loopback ones. A foreign name means that another site has pointed
        its own name at this computer (DNS rebinding), and gets nothing.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._hosts = LOOPBACK_NAMES | {host.lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer it here."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if scope["type"] == "websocket":
            if refusal:
                await send({"type": "websocket.close", "code": 4403, "reason": refusal})
            else:
                await self._app(scope, receive, send)
            return
        await self._answer(scope, receive, send, refusal)

    def _refusal(self, scope: Scope) -> str | None:
        """Identifier of the error that this request earns, if any."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if len(headers.getlist("host")) != 1 or host_name(host) not in self._hosts:
            return "error-host-refused"
        origin = headers.get("origin")
        if scope["type"] == "websocket":
            own = origin is not None and is_same_origin(origin, host)
            return None if own else "error-origin-refused"
        site = headers.get("sec-fetch-site")
        if scope["method"] in _SAFE_METHODS:
            foreign = scope["path"].startswith("/api") and site is not None and site not in _OWN_SITES
            return "error-origin-refused" if foreign else None
        # Every browser says where a changing request comes from; a program on this computer need not.
        if origin is not None:
            return None if is_same_origin(origin, host) else "error-origin-refused"
        return None if site is None or site in _OWN_SITES else "error-origin-refused"

    async def _answer(self, scope: Scope, receive: Receive, send: Send, refusal: str | None) -> None:
        """Answer with our headers, whatever happens behind."""
        begun = False

        async def send_guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                present = {name.lower() for name, _ in message.get("headers", ())}
                added = [pair for pair in SECURITY_HEADERS if pair[0] not in present]
                if scope["path"].startswith("/api") and b"cache-control" not in present:
                    added.append((b"cache-control", b"no-store"))
                message = {**message, "headers": [*message.get("headers", ()), *added]}
            await send(message)

        if refusal:
            await _send_error(send_guarded, 403, refusal)
            return
        try:
            await self._app(scope, receive, send_guarded)
        except Exception:
            # The last door: whatever went wrong is logged whole and told in words, never shown as a trace.
            log.exception("%s %s failed", scope["method"], scope["path"])
            if begun:
                raise
            await _send_error(send_guarded, 500, "error-internal")


async def _send_error(send: Send, status: int, message_id: str) -> None:
    body = json.dumps({"error": {"id": message_id, "args": {}}}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
