"""``hipfive exercises``: the exercises, by the name people know and the name programs use."""

from __future__ import annotations

import argparse

from hipfive.messages import say


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(_arguments: argparse.Namespace) -> int:
    """List them in the order of the routine."""
    from hipfive.exercises import EXERCISES

    width = max(len(exercise_id) for exercise_id in EXERCISES)
    for exercise_id in EXERCISES:
        print(f"{exercise_id:{width}}  {say(f'exercise-{exercise_id}')}")
    return 0
