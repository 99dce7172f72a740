"""Which cue is given: one at a time, the most important first, and never nagging."""

from __future__ import annotations

from enum import IntEnum

from hipfive.coach.outputs import Cue

SAME_S = 8.0
"""[s] at least between two cues about the same fault. Ours (decision 0002)."""

ADVICE_S = 4.0
"""[s] at least between any two pieces of advice or praise. Ours (decision 0002)."""

AFTER_ANY_S = 1.5
"""[s] at least between advice and whatever was said before it: time to hear that. Ours (decision 0002)."""

MOST_PER_SET = 3
"""How often one and the same advice is given in a set; after that it is only logged. Ours (decision 0002)."""


class Rank(IntEnum):
    """How important a cue is. ``ADVICE`` and ``PRAISE`` must wait their turn; what has to wait is dropped."""

    PRAISE = 1
    ADVICE = 2
    PACE = 3
    STATE = 4
    LIMIT = 5
    SAFETY = 6


class CueDesk:
    """Takes offers during one input and gives out at most one cue.

    Times are [s] on the machine's own clock of accepted time, which never runs backwards.

    Examples
    --------
    >>> desk = CueDesk()
    >>> desk.offer(Cue("cue-knee_bent"), Rank.ADVICE)
    >>> desk.take(now_s=10.0).id
    'cue-knee_bent'
    >>> desk.offer(Cue("cue-knee_bent"), Rank.ADVICE)
    >>> desk.take(now_s=15.0) is None
    True
    """

    def __init__(self) -> None:
        self._offers: list[tuple[Rank, Cue]] = []
        self._said_s: dict[str, float] = {}
        self._times: dict[str, int] = {}
        self._advice_s = float("-inf")
        self._any_s = float("-inf")

    def offer(self, cue: Cue, rank: Rank) -> None:
        """Put a cue forward."""
        self._offers.append((rank, cue))

    def new_set(self) -> None:
        """Another set begins: advice may be given anew."""
        self._times.clear()

    def take(self, now_s: float) -> Cue | None:
        """The cue to give now, if any; all other offers are dropped. Among equals the last one offered wins."""
        fit = [(rank, place, cue) for place, (rank, cue) in enumerate(self._offers) if self._may(cue, rank, now_s)]
        self._offers.clear()
        if not fit:
            return None
        rank, _, cue = max(fit, key=lambda offer: offer[:2])
        if rank <= Rank.ADVICE:
            self._said_s[cue.id] = self._advice_s = now_s
            self._times[cue.id] = self._times.get(cue.id, 0) + 1
        self._any_s = now_s
        return cue

    def _may(self, cue: Cue, rank: Rank, now_s: float) -> bool:
        if rank > Rank.ADVICE:
            return True
        return (
            now_s - self._said_s.get(cue.id, float("-inf")) >= SAME_S
            and now_s - self._advice_s >= ADVICE_S
            and now_s - self._any_s >= AFTER_ANY_S
            and self._times.get(cue.id, 0) < MOST_PER_SET
        )
