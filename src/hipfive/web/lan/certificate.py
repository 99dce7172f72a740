"""Our own certificate: made on this computer, kept with its key where only this user reads, renewed when it must be."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from hipfive.web.lan.private_file import write_private

FOLDER = "lan"
VALID = timedelta(days=397)
"""Phones refuse certificates of a server that are valid for longer than 398 days (Apple, since September 2020)."""
RENEW_BEFORE = timedelta(days=14)
_NAME = "HipFive"


@dataclass(frozen=True, slots=True)
class Certificate:
    """Where certificate and key are, and what a person can compare."""

    certificate: Path
    key: Path
    fingerprint: str


def certificate_for(data_dir: Path, addresses: Sequence[str], now: datetime) -> Certificate:
    """The certificate for these addresses; made when there is none, it ends soon, or the addresses changed."""
    folder = data_dir / FOLDER
    place, key = folder / "certificate.pem", folder / "key.pem"
    kept = _read(place)
    if kept is None or not key.is_file() or not _fits(kept, addresses, now):
        kept = _make(place, key, addresses, now)
    return Certificate(place, key, _blocks(kept.fingerprint(hashes.SHA256())))


def _read(place: Path) -> x509.Certificate | None:
    try:
        return x509.load_pem_x509_certificate(place.read_bytes())
    except (OSError, ValueError):
        return None


def _fits(kept: x509.Certificate, addresses: Sequence[str], now: datetime) -> bool:
    names = kept.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    covered = {str(address) for address in names.get_values_for_type(x509.IPAddress)}
    in_time = kept.not_valid_before_utc <= now < kept.not_valid_after_utc - RENEW_BEFORE
    return in_time and set(addresses) <= covered


def _make(place: Path, key_place: Path, addresses: Sequence[str], now: datetime) -> x509.Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    names = [x509.DNSName("localhost"), *(x509.IPAddress(ipaddress.ip_address(address)) for address in addresses)]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + VALID)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    write_private(
        key_place,
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
    write_private(place, made.public_bytes(serialization.Encoding.PEM))
    return made


def _blocks(fingerprint: bytes) -> str:
    """``AB12 CD34 …``: as it is compared by eye."""
    text = fingerprint.hex().upper()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
