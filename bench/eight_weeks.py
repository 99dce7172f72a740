"""Draws the doses of three invented people over eight weeks, made by the coach's own rules.

``python -m bench.eight_weeks [picture]``
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt

from hipfive.coach.facts import SessionFact, SetFact
from hipfive.coach.ladder import ladder_for
from hipfive.coach.prescription import prescribe
from hipfive.coach.progress import follow
from hipfive.coach.routine import build_routine, fit_for
from hipfive.exercises import EXERCISES

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "eight-weeks.png"
DAYS = 56
START = 740_000
SHOWN = {"leg-swing": "#0b5f59", "baby-pose": "#ef9a55", "yoga-squat": "#7a4fa3"}
SIGNS = {"pain": ("v", "#ad1f16"), "break": ("s", "#8b8578"), "hard": ("D", "#a6470f")}


@dataclass(frozen=True)
class Person:
    """Who, and what happens to them on a day of the eight weeks."""

    name: str
    conditions: tuple[str, ...] = ()
    comes: Callable[[int], bool] = lambda day: day % 7 != 6
    hurts: Callable[[int], str | None] = lambda _day: None
    after: Callable[[int], int] = lambda _day: 1
    effort: Callable[[int], str] = lambda _day: "right"


PEOPLE = (
    Person("Ada, 58, nothing in the way; two hard days in week 5", effort=lambda d: ("right", "hard")[d in (29, 30)]),
    Person(
        "Ben, 63, leg swings hurt on days 12 and 13; pain rises after day 33",
        hurts=lambda d: "leg-swing" if d in (12, 13) else None,
        after=lambda d: 4 if d == 33 else 1,
    ),
    Person(
        "Cleo, 71, new hip put in from behind; away in weeks 4 and 5",
        conditions=("hip_replacement_posterior",),
        comes=lambda d: d % 2 == 0 and not 21 <= d < 35,
    ),
)


def live(person: Person) -> Iterator[tuple[int, str, float, str | None]]:
    """(day, exercise, place on the ladder from 0 to 1, why it changed); below 0 while it is out."""
    sessions: list[SessionFact] = []
    for day in range(DAYS):
        plan = prescribe(EXERCISES, follow(sessions), START + day, person.conditions)
        routine = build_routine(EXERCISES, conditions=person.conditions, prescribed=plan.tracks, paused=plan.paused)
        for exercise in SHOWN:
            if exercise in plan.paused:
                yield day, exercise, -0.08, None
        if not person.comes(day):
            continue
        for at in routine.sets:
            fitting = fit_for(at.exercise, person.conditions)
            if at.exercise.id in SHOWN and at.side in ("left", "both") and fitting is not None:
                rungs = ladder_for(at.exercise, fitting).rungs
                place = rungs.index(at.rung) / max(1, len(rungs) - 1)
                yield day, at.exercise.id, place, None if at.why is None else at.why.id
        sessions.append(_done(person, day, len(sessions) + 1, routine.sets))


def _done(person: Person, day: int, seq: int, sets: tuple) -> SessionFact:  # type: ignore[type-arg]
    """The session as it went."""
    facts = []
    for at in sets:
        side = at.side if at.exercise.dose.sides != ("both",) and at.exercise.id != "baby-pose" else "both"
        hurt = person.hurts(day) == at.exercise.id
        status = "hurt" if hurt and side == "left" else "skipped" if hurt else "done"
        facts.append(
            SetFact((at.exercise.id, side), at.rung, status, 12, 0, "pain" if status == "hurt" else None,
                    None if at.why is None else at.why.id)
        )  # fmt: skip
    return SessionFact(seq, START + day, tuple(facts), 1, person.after(day), person.effort(day))  # type: ignore[arg-type]


def main() -> None:
    """Draw."""
    figure, axes = plt.subplots(len(PEOPLE), 1, figsize=(11, 9.5), sharex=True, constrained_layout=True)
    for axis, person in zip(axes, PEOPLE, strict=True):
        points = list(live(person))
        for shift, (exercise, colour) in enumerate(SHOWN.items()):
            own = [(day, place + 0.012 * shift, why) for day, of, place, why in points if of == exercise]
            axis.step([d for d, _, _ in own], [p for _, p, _ in own], where="post", color=colour, label=exercise, lw=2)
            axis.plot([d for d, _, _ in own], [p for _, p, _ in own], ".", color=colour, ms=4)
            for reason, (sign, red) in SIGNS.items():
                told = [(d, p) for d, p, why in own if why == reason]
                axis.plot([d for d, _ in told], [p for _, p in told], sign, color=red, ms=8)
        axis.set_title(person.name, loc="left", fontsize=11)
        axis.set_yticks([-0.08, 0.0, 1.0], ["out", "easiest", "hardest"])
        axis.set_ylim(-0.16, 1.1)
        axis.set_xticks(range(0, DAYS + 1, 7), [f"week {week + 1}" if week < 8 else "" for week in range(9)])
        axis.grid(axis="x", color="#d9cfbf")
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
    signs = [plt.Line2D([], [], marker=sign, color=red, ls="", label=f"easier: {reason}")
             for reason, (sign, red) in SIGNS.items()]  # fmt: skip
    lines, _ = axes[0].get_legend_handles_labels()
    figure.legend(handles=[*lines, *signs], loc="outside lower center", ncols=6, frameon=False)
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=80)
    print(target)


if __name__ == "__main__":
    main()
