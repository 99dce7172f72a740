"""Sixty random sessions go word for word as they did: whatever the coach answers, shows or keeps, a change is seen.

When one is meant, ``HIPFIVE_UPDATE_GOLDEN=1`` writes the file anew; to read what has changed, print
``tests.support.sessions_told.told(seed)`` with both versions.
"""

from __future__ import annotations

import hashlib

from tests.support.golden import UPDATE, golden
from tests.support.sessions_told import told

SEEDS = range(60)
MARK = 4
"""Hexadecimal digits kept of each line's SHA-256."""


def marks(seed: int) -> str:
    return "".join(hashlib.sha256(line.encode()).hexdigest()[:MARK] for line in told(seed))


def test_every_session_goes_as_it_did() -> None:
    kept = golden("coach_sessions.json", {str(seed): marks(seed) for seed in SEEDS} if UPDATE else {})
    assert set(kept) == {str(seed) for seed in SEEDS}
    for seed in SEEDS:
        now, was = marks(seed), kept[str(seed)]
        lines = range(0, max(len(now), len(was)), MARK)
        differ = [at // MARK for at in lines if now[at : at + MARK] != was[at : at + MARK]]
        assert not differ, f"session {seed} differs from line {differ[0]} on"
