"""Under which addresses this computer is reached in its own network."""

from __future__ import annotations

import ipaddress
import socket

_NOWHERE = ("192.0.2.1", 9)
"""An address set aside for documentation (RFC 5737): asked which way packets would go, none is sent."""


def own_addresses() -> tuple[str, ...]:
    """IPv4 addresses of this computer in private networks, the usual one first; empty without a network."""
    found: list[str] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_NOWHERE)
            found.append(probe.getsockname()[0])
        except OSError:
            pass
    try:
        named = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET, socket.SOCK_STREAM)
        found += [str(address[0]) for *_, address in named]
    except OSError:
        pass
    return tuple(dict.fromkeys(address for address in found if is_private(address)))


def is_private(address: str) -> bool:
    """Whether an address belongs to a home or office network, and not to this computer alone or to the world."""
    ip = ipaddress.ip_address(address)
    return ip.is_private and not ip.is_loopback and not ip.is_unspecified and not ip.is_link_local
