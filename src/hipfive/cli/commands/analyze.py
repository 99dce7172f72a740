"""``hipfive analyze``: measures a recorded video and writes the results into a folder."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from hipfive.errors import BadInputError
from hipfive.messages import say

if TYPE_CHECKING:
    from hipfive.motion.events import SetResult
    from hipfive.pose.model_files import ModelSize

FIGURES_TOLD = ("arc_deg", "radius_deg", "hip_flexion_deg", "hip_flexion_max_deg")
"""Of the figures of each leg the first of these is told; result.json has them all."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The video, what it shows, where the results go, and what else is wanted."""
    from hipfive.exercises import EXERCISES

    parser.add_argument("video", type=Path, metavar="VIDEO", help=say("cli-analyze-video"))
    parser.add_argument(
        "--exercise", required=True, metavar="ID", help=say("cli-analyze-exercise", ids=", ".join(EXERCISES))
    )
    parser.add_argument("--variant", metavar="ID", help=say("cli-analyze-variant"))
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help=say("cli-analyze-out"))
    parser.add_argument("--annotate", action="store_true", help=say("cli-analyze-annotate"))
    parser.add_argument("--model", metavar="SIZE", help=say("cli-analyze-model"))
    parser.add_argument("--landmarks", action="store_true", help=say("cli-analyze-landmarks"))
    parser.add_argument("--quiet", action="store_true", help=say("cli-analyze-quiet"))


def run(arguments: argparse.Namespace) -> int:
    """Measure, and say in two or three lines what was found."""
    from hipfive.cli.progress import ProgressLine
    from hipfive.service.analysis import Progress, Request, analyze

    request = Request(
        source=arguments.video,
        exercise=arguments.exercise,
        out=arguments.out,
        model=_model(arguments.model),
        annotate=arguments.annotate,
        landmarks=arguments.landmarks,
        variant=arguments.variant,
    )
    with stoppable() as end_if_asked, ProgressLine(sys.stderr, shown=not arguments.quiet) as line:

        def progress(done: Progress) -> None:
            end_if_asked()
            line(done)

        result = analyze(request, say, progress)
    if not arguments.quiet:
        print("\n".join([*_summary(result), say("analysis-written", folder=str(arguments.out))]))
    return 0


def _model(name: str | None) -> ModelSize | None:
    from hipfive.pose.model_files import ModelSize

    try:
        return None if name is None else ModelSize(name)
    except ValueError as error:
        raise BadInputError("error-unknown-model", model=name or "", sizes=", ".join(ModelSize)) from error


def _summary(result: SetResult) -> Iterator[str]:
    """What was counted, the typical figures, and the warnings."""
    name = say(f"exercise-{result.exercise}")
    counted = [rep for rep in result.reps if rep.complete]
    if result.holds:
        longest_s = max(hold.end_s - hold.start_s for hold in result.holds)
        yield say("analysis-holds", exercise=name, count=len(result.holds), seconds=round(longest_s))
    elif any(rep.side is not None for rep in counted):
        left = sum(rep.side == "left" for rep in counted)
        yield say("analysis-sides", exercise=name, left=left, right=len(counted) - left)
    else:
        yield say("analysis-count", exercise=name, count=len(counted))
    for side, figures in result.rom.items():
        measure = next((name for name in FIGURES_TOLD if name in figures), None)
        if measure is not None:
            interval = figures[measure]
            yield say(
                "analysis-figure",
                side=side,
                figure=say(f"analysis-figure-{measure.replace('_', '-')}"),
                value=round(interval.value),
                low=round(interval.low),
                high=round(interval.high),
            )
    for warning in result.warnings:
        yield say(f"warning-{warning.replace('_', '-')}")


@contextmanager
def stoppable() -> Iterator[Callable[[], None]]:
    """Let Ctrl-C, and a polite request to end (SIGTERM), stop and clean up.

    Python loses an exception that is raised while a generator is put away. So the request is remembered, and what this
    gives raises it again.
    """
    asked = False

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        raise KeyboardInterrupt

    def end_if_asked() -> None:
        if asked:
            raise KeyboardInterrupt

    before = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield end_if_asked
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
