"""What the store says when it refuses; apart, so that a session can run where there is no database driver."""

from __future__ import annotations

from hipfive.errors import HipFiveError


class StoreError(HipFiveError):
    """The database would not take or give something. Nothing was half-written; trying again later may help."""
