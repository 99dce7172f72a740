"""Hosts and origins: which are ours; and how much may be sent."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipfive.errors import BadInputError
from hipfive.web.guard import host_name, is_same_origin
from hipfive.web.limits import BURST_S, Bucket
from hipfive.web.live import parse_command


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("localhost", "localhost"),
        ("LocalHost:8765", "localhost"),
        ("[::1]:8765", "::1"),
        ("127.0.0.1", "127.0.0.1"),
        ("", None),
        ("[::1", None),
        ("localhost:port", None),
        ("localhost:99999", None),
        ("user@localhost", None),
        ("localhost/path", None),
        ("localhost?x", None),
    ],
)
def test_the_name_in_a_host_header(host: str, name: str | None) -> None:
    assert host_name(host) == name


@given(st.text(max_size=60))
def test_any_host_header_is_survived(host: str) -> None:
    name = host_name(host)
    assert name is None or not set(name) & set("/?#@")
    assert not is_same_origin(host, "localhost") or host.lower().endswith("//localhost")


@pytest.mark.parametrize(
    ("origin", "host", "ours"),
    [
        ("http://localhost:8765", "localhost:8765", True),
        ("https://hips.home", "hips.home", True),
        ("http://LOCALHOST:8765", "localhost:8765", True),
        ("http://localhost:8766", "localhost:8765", False),
        ("http://127.0.0.1:8765", "localhost:8765", False),
        ("null", "localhost", False),
        ("file://localhost", "localhost", False),
        ("http://localhost.evil.example", "localhost", False),
        ("http://[", "localhost", False),
    ],
)
def test_an_origin_is_ours_only_when_it_is_this_very_server(origin: str, host: str, ours: bool) -> None:
    assert is_same_origin(origin, host) is ours


def test_a_bucket_lets_a_burst_through_and_then_its_rate() -> None:
    bucket = Bucket(10.0)
    assert sum(bucket.allows(0.0) for _ in range(100)) == 10 * BURST_S
    assert sum(bucket.allows(1.0) for _ in range(100)) == 10
    assert sum(bucket.allows(100.0) for _ in range(100)) == 10 * BURST_S


@given(st.text(max_size=200))
def test_any_text_is_a_command_or_refused(text: str) -> None:
    with suppress(BadInputError):
        assert isinstance(parse_command(text), dict)
