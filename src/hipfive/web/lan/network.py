"""Everything the coach needs to be reached from the network: address, certificate, pairing, picture of the link."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import segno

from hipfive.errors import HipFiveError
from hipfive.web.lan.addresses import own_addresses
from hipfive.web.lan.certificate import FOLDER, Certificate, certificate_for
from hipfive.web.lan.pairing import Pairing


@dataclass(frozen=True, slots=True)
class Network:
    """How this computer is reached; ``port`` is of the HTTPS side."""

    addresses: tuple[str, ...]
    port: int
    certificate: Certificate
    pairing: Pairing

    @property
    def address(self) -> str:
        """What is opened on the phone, without a code."""
        return f"https://{self.addresses[0]}:{self.port}/"

    def link(self, code: str) -> str:
        """The address that pairs a phone."""
        return f"{self.address}pair?code={code}"

    def qr_svg(self, code: str) -> bytes:
        """The link as a picture that a phone's camera reads."""
        picture = io.BytesIO()
        segno.make(self.link(code), error="m").save(picture, kind="svg", scale=8, border=4, dark="#000", light="#fff")
        return picture.getvalue()

    def qr_terminal(self, code: str) -> str:
        """The link as a picture of characters."""
        drawn = io.StringIO()
        segno.make(self.link(code), error="m").terminal(out=drawn, compact=True)
        return drawn.getvalue()


def open_network(data_dir: Path, port: int, monotonic_s: Callable[[], float], utc: Callable[[], datetime]) -> Network:
    """Certificate and pairing for the addresses that this computer has now.

    Raises
    ------
    HipFiveError
        ``error-lan-none`` when the computer is in no network.
    """
    addresses = own_addresses()
    if not addresses:
        raise HipFiveError("error-lan-none")
    certificate = certificate_for(data_dir, addresses, utc())
    return Network(addresses, port, certificate, Pairing(data_dir / FOLDER / "devices.json", monotonic_s, utc))
