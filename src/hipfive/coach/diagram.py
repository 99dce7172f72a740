"""Draws the session's table as a Mermaid state diagram, for the documentation."""

from __future__ import annotations

from hipfive.coach.states import ENDED, Signal, State
from hipfive.coach.table import TABLE


def mermaid() -> str:
    """The diagram's text: one arrow for each pair of states, labelled with its signals and guards.

    Ways that stay in their state are left out. Guards are in brackets, ``otherwise`` where an earlier way did not hold;
    an arrow's alternatives are parted by ``/``.
    """
    labels: dict[tuple[State, State], list[str]] = {}
    met: set[tuple[State, Signal]] = set()
    for way in TABLE:
        for source in way.sources:
            otherwise = "otherwise" if (source, way.signal) in met else ""
            met.add((source, way.signal))
            if way.target is not None and way.target is not source:
                guards = ", ".join(way.guards) or otherwise
                labels.setdefault((source, way.target), []).append(f"{way.signal} [{guards}]" if guards else way.signal)
    order = list(State)
    arrows = [
        f"    {source} --> {target}: {' / '.join(names)}"
        for (source, target), names in sorted(labels.items(), key=lambda at: [order.index(s) for s in at[0]])
    ]
    ends = [f"    {state} --> [*]" for state in ENDED]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {State.IDLE}", *arrows, *ends]) + "\n"
