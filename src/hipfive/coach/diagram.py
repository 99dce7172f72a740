"""Draws the session's table as a Mermaid state diagram, for the documentation."""

from __future__ import annotations

from hipfive.coach.states import ENDED, State
from hipfive.coach.table import TABLE


def mermaid() -> str:
    """The diagram's text: one arrow for each pair of states, labelled with its signals and guards.

    Ways that stay in their state are left out. Guards are in brackets; an arrow's alternatives are parted by ``/``.
    """
    labels: dict[tuple[State, State], list[str]] = {}
    for way in TABLE:
        for source in way.sources:
            if way.target is not None and way.target is not source:
                guards = f" [{', '.join(way.guards)}]" if way.guards else ""
                labels.setdefault((source, way.target), []).append(f"{way.signal}{guards}")
    order = list(State)
    arrows = [
        f"    {source} --> {target}: {' / '.join(names)}"
        for (source, target), names in sorted(labels.items(), key=lambda at: [order.index(s) for s in at[0]])
    ]
    ends = [f"    {state} --> [*]" for state in ENDED]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {State.IDLE}", *arrows, *ends]) + "\n"
