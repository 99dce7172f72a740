"""Pairing: a code that works once and for a few minutes makes a device known; a known device can be sent away again.

Of a device only the hash of its secret is kept. Guessing is hopeless (128 bits) and stopped all the same.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from hipfive.web.lan.private_file import write_private

CODE_S = 600.0
"""[s] A code is valid for this long (ours)."""
MOST_WRONG = 5
"""Wrong codes after which the right one is void, too (ours)."""
MOST_DEVICES = 20
_CODE_BYTES = 16
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Device:
    """A device that was paired; ``secret_hash`` is SHA-256."""

    id: str
    paired_at: str
    secret_hash: str


class Pairing:
    """The one code that is valid, and the devices.

    Parameters
    ----------
    place
        File of the devices; made with the first.
    monotonic_s, utc
        The clocks.
    """

    def __init__(self, place: Path, monotonic_s: Callable[[], float], utc: Callable[[], datetime]) -> None:
        self._place, self._monotonic_s, self._utc = place, monotonic_s, utc
        self._lock = Lock()
        self._code: tuple[str, float] | None = None
        self._wrong = 0
        self._devices = _read(place)

    def new_code(self) -> str:
        """A new code; the one before is void."""
        with self._lock:
            code = secrets.token_urlsafe(_CODE_BYTES)
            self._code, self._wrong = (code, self._monotonic_s() + CODE_S), 0
            return code

    @property
    def code(self) -> str | None:
        """The code that is valid now, if there is one."""
        with self._lock:
            return self._valid_code()

    def pair(self, code: str) -> str | None:
        """Use a code up; the new device's secret, or None when the code is not valid."""
        with self._lock:
            valid = self._valid_code()
            if valid is None:
                return None
            if not hmac.compare_digest(valid.encode(), code.encode()):
                self._wrong += 1
                if self._wrong >= MOST_WRONG:
                    self._code = None
                return None
            self._code = None
            secret = secrets.token_urlsafe(_SECRET_BYTES)
            device = Device(secrets.token_hex(8), self._utc().isoformat(timespec="seconds"), _hash(secret))
            self._devices = [*self._devices, device][-MOST_DEVICES:]
            self._keep()
            return secret

    def device_of(self, secret: str) -> str | None:
        """Identifier of the device that has this secret, if it is one of ours."""
        given = _hash(secret)
        found = None
        for device in list(self._devices):
            if hmac.compare_digest(device.secret_hash, given):
                found = device.id
        return found

    def is_paired(self, device_id: str) -> bool:
        """Whether a device is still known."""
        return any(device.id == device_id for device in list(self._devices))

    def devices(self) -> list[Device]:
        """All devices, the oldest first."""
        return list(self._devices)

    def revoke(self, device_id: str) -> bool:
        """Send a device away; whether it was known."""
        with self._lock:
            kept = [device for device in self._devices if device.id != device_id]
            gone = len(kept) < len(self._devices)
            self._devices = kept
            if gone:
                self._keep()
            return gone

    def _valid_code(self) -> str | None:
        if self._code is not None and self._monotonic_s() >= self._code[1]:
            self._code = None
        return None if self._code is None else self._code[0]

    def _keep(self) -> None:
        told = json.dumps([asdict(device) for device in self._devices])
        write_private(self._place, told.encode())


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _read(place: Path) -> list[Device]:
    """The devices of a file; none when there is none or when it is damaged: they are then paired anew."""
    try:
        return [Device(**one) for one in json.loads(place.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
