"""The door to the network: a paired device comes in, anybody else gets the pairing page and nothing more."""

from __future__ import annotations

from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hipfive.messages import best_language
from hipfive.web.guard import host_name
from hipfive.web.headers import SECURITY_HEADERS
from hipfive.web.lan.pairing import Pairing
from hipfive.web.lan.pairing_page import pairing_page
from hipfive.web.pages import wanted_languages

COOKIE = "hipfive_device"
PAIR = "/pair"
DEVICE = "hipfive_device_id"
"""Key of the scope: which paired device a request comes from. Without it, it comes from this computer."""
_KEPT_S = 180 * 86_400
_MOST_BYTES = 4096


class Door:
    """Stands before the application on the HTTPS side.

    Parameters
    ----------
    app
        The application, with its own guard.
    pairing
        Codes and devices.
    hosts
        Addresses this computer has in the network; under another name it is not reached.
    """

    def __init__(self, app: ASGIApp, pairing: Pairing, hosts: Iterable[str]) -> None:
        self._app, self._pairing = app, pairing
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a paired device in."""
        headers = Headers(scope=scope)
        device = self._device(headers)
        known_host = len(headers.getlist("host")) == 1 and host_name(headers.get("host", "")) in self._hosts
        if scope["type"] == "websocket":
            if device is None or not known_host:
                await send({"type": "websocket.close", "code": 4403, "reason": "error-not-paired"})
                return
            hears, says = self._while_paired(device, receive), self._told_while_paired(device, send)
            await self._app({**scope, DEVICE: device}, hears, says)
            return
        if not known_host:
            await self._answer(PlainTextResponse("", 403), scope, receive, send)
        elif scope["path"] == PAIR:
            await self._answer(await self._pair(scope, headers, receive), scope, receive, send)
        elif device is not None:
            await self._app({**scope, DEVICE: device}, receive, send)
        else:
            await self._answer(self._page(headers, None, 403), scope, receive, send)

    def _device(self, headers: Headers) -> str | None:
        cookies = SimpleCookie()
        try:
            cookies.load(headers.get("cookie", ""))
        except CookieError:
            return None
        morsel = cookies.get(COOKIE)
        return None if morsel is None else self._pairing.device_of(morsel.value)

    def _while_paired(self, device: str, receive: Receive) -> Receive:
        """A device that is sent away loses its connection with the next thing it says."""

        async def receive_while_paired() -> Message:
            message = await receive()
            if message["type"] == "websocket.receive" and not self._pairing.is_paired(device):
                return {"type": "websocket.disconnect", "code": 4403}
            return message

        return receive_while_paired

    def _told_while_paired(self, device: str, send: Send) -> Send:
        """A device that was sent away and is silent hears nothing more: its connection closes with what comes next."""

        async def send_while_paired(message: Message) -> None:
            if message["type"] == "websocket.send" and not self._pairing.is_paired(device):
                await send({"type": "websocket.close", "code": 4403, "reason": "error-not-paired"})
                raise ConnectionAbortedError(device)
            await send(message)

        return send_while_paired

    async def _pair(self, scope: Scope, headers: Headers, receive: Receive) -> Response:
        """Show the page with its button; pressed, it uses the code up. Merely opening the link does not."""
        if scope["method"] != "POST":
            code = _first(parse_qs(scope["query_string"].decode("latin-1")), "code")
            return self._page(headers, code, 200)
        if headers.get("origin") != f"https://{headers.get('host')}":
            return self._page(headers, None, 403)
        body = await _body(receive)
        secret = self._pairing.pair(_first(parse_qs(body.decode("latin-1")), "code") or "")
        if secret is None:
            return self._page(headers, None, 403)
        response = RedirectResponse("/", 303)
        response.set_cookie(COOKIE, secret, max_age=_KEPT_S, secure=True, httponly=True, samesite="strict")
        return response

    def _page(self, headers: Headers, code: str | None, status: int) -> Response:
        language = best_language(wanted_languages(headers.get("accept-language", "")))
        return HTMLResponse(pairing_page(language, code), status)

    async def _answer(self, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
        for name, value in SECURITY_HEADERS:
            response.headers[name.decode()] = value.decode()
        response.headers["cache-control"] = "no-store"
        # With "no-referrer" browsers hide where a form comes from, which is what tells our button from another site's.
        response.headers["referrer-policy"] = "same-origin"
        await response(scope, receive, send)


async def _body(receive: Receive) -> bytes:
    """The body of a request; what is longer than a code can be is cut."""
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body") or len(body) > _MOST_BYTES or message["type"] == "http.disconnect":
            return body[:_MOST_BYTES]


def _first(values: dict[str, list[str]], name: str) -> str | None:
    return values.get(name, [None])[0]
