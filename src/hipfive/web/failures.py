"""Every failure as the same small JSON: an identifier whose words the page has, and what they name."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from hipfive.errors import BadInputError, HipFiveError, MissingPartError
from hipfive.service.sessions import ConflictError, NoSuchSessionError, NotAllowedError
from hipfive.store.errors import StoreError

_STATUS: tuple[tuple[type[HipFiveError], int], ...] = (
    (NoSuchSessionError, 404),
    (NotAllowedError, 403),
    (ConflictError, 409),
    (BadInputError, 422),
    (StoreError, 503),
    (MissingPartError, 503),
)
_HTTP = {404: "error-not-found", 405: "error-not-found", 413: "error-too-large"}


class NotFoundError(HipFiveError):
    """There is nothing of that name."""


def error_body(message_id: str, values: dict[str, str | int | float]) -> dict[str, object]:
    """The JSON of an error."""
    return {"error": {"id": message_id, "args": values}}


def install(app: FastAPI) -> None:
    """Answer every failure of this application in our own form."""

    @app.exception_handler(HipFiveError)
    async def told(_request: Request, error: HipFiveError) -> JSONResponse:
        status = next((code for kind, code in _STATUS if isinstance(error, kind)), 500)
        if isinstance(error, NotFoundError):
            status = 404
        return JSONResponse(error_body(error.message_id, dict(error.values)), status)

    @app.exception_handler(RequestValidationError)
    async def malformed(_request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        # Only where it is wrong: what was sent is not sent back.
        part = ".".join(str(step) for step in first["loc"])[:120]
        return JSONResponse(error_body("error-request-malformed", {"part": part}), 422)

    @app.exception_handler(HTTPException)
    async def plain(_request: Request, error: HTTPException) -> JSONResponse:
        message_id = _HTTP.get(error.status_code, "error-request-malformed")
        return JSONResponse(error_body(message_id, {}), error.status_code, headers=error.headers)
