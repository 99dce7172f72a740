"""Keeps a session's steps in the store, and in memory while the store will not take them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from hipfive.store.errors import StoreError
from hipfive.store.records import Changes

RETRY_S = 2.0
"""[s] between two tries while the store refuses: soon enough to lose little, seldom enough not to stall (ours)."""

ELSEWHERE = "error-session-elsewhere"

log = logging.getLogger("hipfive.service")


class Keeper:
    """Hands changes to the store, in order; what was refused waits in memory and goes with the next try.

    Parameters
    ----------
    save
        Keeps a step whole or raises ``StoreError``.
    """

    def __init__(self, save: Callable[[Changes], None]) -> None:
        self._save = save
        self._waiting = Changes()
        self._problem: str | None = None
        self._retry_at_s = 0.0

    @property
    def waiting(self) -> bool:
        """Whether something is in memory only."""
        return bool(self._waiting)

    @property
    def elsewhere(self) -> bool:
        """Whether another server has gone on with this session: nothing more is kept here."""
        return self._problem == ELSEWHERE

    def keep(self, changes: Changes, now_s: float) -> list[dict[str, Any]]:
        """Keep a step, or hold it until the store takes it again.

        Parameters
        ----------
        now_s
            [s] monotonic.

        Returns
        -------
        list of dict
            Messages for the page: a problem that began, or that is over.
        """
        self._waiting += changes
        if not self._waiting or self.elsewhere or (self._problem and now_s < self._retry_at_s):
            return []
        try:
            self._save(self._waiting)
        except StoreError as error:
            return self._refused(error, now_s)
        self._waiting = Changes()
        if self._problem is None:
            return []
        mended, self._problem = self._problem, None
        return [{"type": "mended", "id": mended}]

    def _refused(self, error: StoreError, now_s: float) -> list[dict[str, Any]]:
        self._retry_at_s = now_s + RETRY_S
        if error.message_id == self._problem:
            return []
        log.warning("the session is held in memory: %s", error)
        self._problem = error.message_id
        return [{"type": "problem", "id": error.message_id, "args": dict(error.values)}]
