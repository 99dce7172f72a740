"""Writes the parts of docs/explanation/safety.md that come from the code: tables, diagram, figures.

``python scripts/safety_page.py`` brings the page up to date; ``--check`` only says whether it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from hipfive.coach.conditions import CONDITIONS, demand_of
from hipfive.coach.demands import NOTHING
from hipfive.coach.diagram import mermaid
from hipfive.coach.inputs import ALARMING_KINDS
from hipfive.coach.ladder import Ladder, ladder_for
from hipfive.coach.prescription import BREAKS
from hipfive.coach.progress import COMFORTABLE_DAYS, FAULTY_SHARE, HARD_IN_A_ROW, OUT_DAYS, RISE, STRIKES_OUT
from hipfive.coach.routine import fit_for
from hipfive.coach.screening import AHEAD_S, QUESTIONS, VALID_DAYS
from hipfive.exercises import EXERCISES
from hipfive.messages import load
from hipfive.motion.exercise import Exercise

PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "safety.md"
WORDS = load("en")


def questions() -> str:
    """Every question with what a yes or a "not sure" leads to."""
    leads = {
        "red_flag": "no session; get help now",
        "see_clinician": "no session until a clinician has said yes",
        "condition": "the routine changes",
        "balance": "support in every standing exercise",
    }
    rows = [f"| {WORDS.fill(f'screening-{each.id}', {})} | {leads[each.kind]} |" for each in QUESTIONS]
    return "\n".join(["| question | yes, or not sure |", "|---|---|", *rows])


def cell(condition: str, exercise: Exercise) -> str:
    """What is done with a condition, in words."""
    demand = demand_of(condition, exercise.id)
    if demand == NOTHING:
        return "as it is"
    found = fit_for(exercise, (condition,))
    if found is None:
        return "**out**"
    name = "as it is" if found.version.id == "standard" else f"`{found.version.id}`"
    limits = [
        f"{limit.signal.replace('_', ' ')} {'≤' if limit.above is not None else '≥'} "
        f"{limit.above if limit.above is not None else limit.below:.0f}°"
        for limit in found.version.limits
    ]
    more = [*limits, *(["hold on"] if found.support else []), *([f"at most {found.most}"] if found.most else [])]
    return name + (f": {', '.join(more)}" if more else "")


def conditions() -> str:
    """The table of conditions as the code has it."""
    head = "| condition | " + " | ".join(EXERCISES) + " |"
    rows = [
        f"| {WORDS.fill(f'condition-{condition}', {})} | "
        + " | ".join(cell(condition, exercise) for exercise in EXERCISES.values())
        + " |"
        for condition in CONDITIONS
    ]
    return "\n".join([head, "|---" * (len(EXERCISES) + 1) + "|", *rows])


def rungs(ladder: Ladder) -> str:
    """A ladder in short; the place where a new person begins in bold."""
    parts = []
    for at, rung in enumerate(ladder.rungs):
        text = f"{rung.amount}{'' if rung.hold else ' free'}{'' if rung.variant is None else f' ({rung.variant})'}"
        parts.append(f"**{text}**" if at == ladder.start else text)
    return " → ".join(parts)


def ladders() -> str:
    """The ladder of every exercise without a condition."""
    rows = []
    for exercise in EXERCISES.values():
        found = fit_for(exercise, ())
        if found is not None:
            rows.append(f"| {exercise.id} | {exercise.dose.kind} | {rungs(ladder_for(exercise, found))} |")
    return "\n".join(["| exercise | counted in | from the easiest to the hardest |", "|---|---|---|", *rows])


def decisions() -> str:
    """What moves a dose, the most cautious first."""
    breaks = ", ".join(f"{steps} after {days} days" for days, steps in reversed(BREAKS))
    rows = [
        ("pain, or dizziness, in an exercise", "it ends on both sides; next time one step easier", "safety page"),
        (f"{', '.join(ALARMING_KINDS)}", "the session ends; the questions are asked again", "safety page"),
        (f"pain after at least {RISE} above the baseline", "one step easier: what hurt, else all that was done",
         "safety page; Childs 2005, doi:10.1097/01.brs.0000164099.92112.29"),
        (f"either of these {STRIKES_OUT} times in a row", f"out for {OUT_DAYS} days, with advice", "safety page"),
        ("days without exercise", f"steps lower: {breaks}", "ours, decision 0005"),
        (f"{HARD_IN_A_ROW} hard sessions in a row", "one step easier", "ours, decision 0005"),
        ("the person asks", "one step easier, or the last change taken back; never after pain", "safety page"),
        (f"{COMFORTABLE_DAYS} comfortable, complete days, faults in at most {FAULTY_SHARE:.0%} of the repetitions",
         "one step harder, from the next day on, never on the day of a pain stop", "safety page; share: ours"),
    ]  # fmt: skip
    return "\n".join(
        ["| what happened | what follows | source |", "|---|---|---|", *(f"| {a} | {b} | {c} |" for a, b, c in rows)]
    )


def validity() -> str:
    """Why answers hold no longer."""
    rows = [
        ("never", "there are none, or the advice was not read"),
        ("emergency, see_clinician", "what they say stands in the way"),
        ("after_pain", "alarming pain ended a session after them"),
        ("withdrawn", "the person asked to answer anew"),
        ("clock", f"they are dated more than {AHEAD_S / 86_400:.0f} day ahead of the clock"),
        ("expired", f"they are {VALID_DAYS} days old"),
        ("new_version", "the questions or their words have changed"),
    ]
    return "\n".join(["| reason | when |", "|---|---|", *(f"| `{a}` | {b} |" for a, b in rows)])


PARTS: Mapping[str, Callable[[], str]] = {
    "questions": questions,
    "validity": validity,
    "conditions": conditions,
    "ladders": ladders,
    "decisions": decisions,
    "diagram": lambda: f"```mermaid\n{mermaid()}```",
}


def filled(page: str) -> str:
    """The page with every part made anew."""
    for name, make in PARTS.items():
        before, rest = page.split(f"<!-- {name} -->\n", 1)
        _, after = rest.split("<!-- end -->", 1)
        page = f"{before}<!-- {name} -->\n{make()}\n<!-- end -->{after}"
    return page


def main() -> int:
    """Write or check."""
    page = PAGE.read_text(encoding="utf-8")
    if "--check" in sys.argv:
        return 0 if filled(page) == page else 1
    PAGE.write_text(filled(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
