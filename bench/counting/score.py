"""One session's result against its truth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.counting.stage import Row, Truth

from hipfive.motion.contract import to_contract
from hipfive.motion.events import SetResult

LEAST_SHARED = 0.3


@dataclass
class Score:
    """What came of one session."""

    name: str
    found: int = 0
    true: int = 0
    listed: int = 0
    listed_true: int = 0
    sides_wrong: int = 0
    directions_wrong: int = 0
    start_s: list[float] = field(default_factory=list)
    end_s: list[float] = field(default_factory=list)
    faults_injected: list[str] = field(default_factory=list)
    faults_found: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    refused: int = 0
    refused_told: int = 0

    @property
    def counted_right(self) -> bool:
        """Whether as many were counted, and listed, as there were."""
        return self.found == self.true and self.listed == self.listed_true


def scored(name: str, truth: Truth, result: SetResult) -> Score:
    """Compare."""
    told = to_contract(result)
    found, true = _rows(told["reps"], told["holds"]), [*truth.reps, *truth.holds]
    score = Score(name, _complete(found), _complete(true), len(found), len(true))
    for mine, own in _pairs(found, true):
        score.sides_wrong += mine["side"] != (None if own["side"] is None else str(own["side"]))
        score.directions_wrong += "direction" in own and mine.get("direction") != own["direction"]
        score.start_s.append(mine["start_s"] - own["start_s"])
        score.end_s.append(mine["end_s"] - own["end_s"])
        score.faults_injected += own["faults"]
        score.faults_found += [fault for fault in own["faults"] if fault in mine["faults"]]
        score.false_alarms += [fault for fault in mine["faults"] if fault not in own["faults"]]
    score.refused = len(truth.rejected)
    refusals = _rows(told["rejected"])
    score.refused_told = sum(any(_shared(a, b) > 0.0 for a in refusals) for b in truth.rejected)
    return score


def _rows(*lists: object) -> list[Row]:
    return [row for rows in lists if isinstance(rows, list) for row in rows]


def _complete(rows: Iterable[Row]) -> int:
    return sum(row.get("complete", True) for row in rows)


def _pairs(found: list[Row], true: list[Row]) -> list[tuple[Row, Row]]:
    """Pairs that share most of their time, best first, each used once."""
    ranked = sorted(((_shared(a, b), i, j) for i, a in enumerate(found) for j, b in enumerate(true)), reverse=True)
    free_found, free_true = set(range(len(found))), set(range(len(true)))
    pairs = []
    for share, i, j in ranked:
        if share >= LEAST_SHARED and i in free_found and j in free_true:
            free_found.remove(i)
            free_true.remove(j)
            pairs.append((found[i], true[j]))
    return pairs


def _shared(a: Row, b: Row) -> float:
    shared = min(a["end_s"], b["end_s"]) - max(a["start_s"], b["start_s"])
    whole = max(a["end_s"], b["end_s"]) - min(a["start_s"], b["start_s"])
    return float(max(0.0, shared) / max(whole, 1e-9))
