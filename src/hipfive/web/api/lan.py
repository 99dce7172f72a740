"""A phone as camera and screen: its link and its pairing. Only this computer itself may ask for these."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from hipfive.service.sessions import NotAllowedError
from hipfive.web.failures import NotFoundError
from hipfive.web.lan.door import DEVICE
from hipfive.web.lan.network import Network
from hipfive.web.lan.pairing import CODE_S
from hipfive.web.schemas import Lan
from hipfive.web.state import State

router = APIRouter(prefix="/api/lan")


def _network(request: Request, state: State) -> Network:
    """The network, for this computer alone: a paired phone does not pair others."""
    if DEVICE in request.scope:
        raise NotAllowedError("error-only-here")
    if state.network is None:
        raise NotFoundError("error-lan-off")
    return state.network


@router.get("", response_model=Lan)
def lan(request: Request, state: State) -> dict[str, Any]:
    """Whether phones can come, how, and which have."""
    network = None if DEVICE in request.scope else state.network
    if network is None:
        return {"on": False, "address": None, "fingerprint": None, "code": False, "code_s": CODE_S, "devices": []}
    return {
        "on": True,
        "address": network.address,
        "fingerprint": network.certificate.fingerprint,
        "code": network.pairing.code is not None,
        "code_s": CODE_S,
        "devices": [{"id": device.id, "paired_at": device.paired_at} for device in network.pairing.devices()],
    }


@router.post("/code", status_code=204)
def new_code(request: Request, state: State) -> Response:
    """Make a new code; the one before is void."""
    _network(request, state).pairing.new_code()
    return Response(status_code=204)


@router.get("/qr.svg", response_class=Response)
def qr(request: Request, state: State) -> Response:
    """The link with the code that is valid, as a picture."""
    network = _network(request, state)
    code = network.pairing.code
    if code is None:
        raise NotFoundError("error-lan-code")
    return Response(network.qr_svg(code), media_type="image/svg+xml")


@router.post("/devices/{device_id}/revoke", status_code=204)
def revoke(device_id: str, request: Request, state: State) -> Response:
    """Send a device away."""
    if not _network(request, state).pairing.revoke(device_id):
        raise NotFoundError("error-not-found")
    return Response(status_code=204)
