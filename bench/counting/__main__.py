"""The command: `python -m bench.counting --sessions 100 --jobs 2`."""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from bench.counting.noise import RATES_FPS, Noise, filmed
from bench.counting.score import Score, scored
from bench.counting.sessions import BUILD, session

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze

TIME_S = 0.25


def main() -> None:
    """Perform, analyse and compare; print a table and the sessions that came out wrong."""
    parser = argparse.ArgumentParser(prog="python -m bench.counting", description=__doc__)
    parser.add_argument("--sessions", type=int, default=60, help="of each exercise")
    parser.add_argument("--exercise", choices=list(BUILD), action="append")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--clean", action="store_true", help="perfect landmarks")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--worst", type=int, default=8, help="wrong sessions to name for each exercise")
    asked = parser.parse_args()
    begun_s = time.monotonic()
    print("| exercise | sessions | wrong count | wrong side | wrong direction | start/end MAE, worst | within 0.25 s | "
          "faults found | false alarms | refused told |\n|---|---|---|---|---|---|---|---|---|---|")  # fmt: skip
    wrong = []
    with ProcessPoolExecutor(asked.jobs) as pool:
        for exercise in asked.exercise or BUILD:
            seeds = range(asked.first, asked.first + asked.sessions)
            scores = list(pool.map(one, [exercise] * len(seeds), seeds, [asked.clean] * len(seeds), chunksize=4))
            print(row(exercise, scores), flush=True)
            wrong += [score for score in scores if not _right(score)][: asked.worst]
    for score in wrong:
        late = [round(error, 2) for error in (*score.start_s, *score.end_s) if abs(error) > TIME_S]
        print(f"{score.name}: {score.found}/{score.true} listed {score.listed}/{score.listed_true}, "
              f"{score.sides_wrong} sides, {score.directions_wrong} directions, late {late}, "
              f"missed {dict(Counter(score.faults_injected) - Counter(score.faults_found))}, "
              f"alarms {dict(Counter(score.false_alarms))}")  # fmt: skip
    print(f"{time.monotonic() - begun_s:.0f} s")


def one(exercise: str, seed: int, clean: bool = False) -> Score:
    """Perform and analyse one session."""
    stage, view_deg = session(exercise, seed)
    rng = random.Random(seed)  # noqa: S311 – noise, not secrets
    noise = None if clean else Noise.drawn(rng, abs(abs(view_deg) - 90.0) < 40.0)
    poses = filmed(stage, EXERCISES[exercise].base, rng, rng.choice(RATES_FPS), noise)
    return scored(f"{exercise} {seed}", stage.truth, analyze(EXERCISES[exercise], poses))


def row(exercise: str, scores: list[Score]) -> str:
    """One line of the table."""
    errors = [abs(error) for score in scores for error in (*score.start_s, *score.end_s)]
    within = sum(error <= TIME_S for error in errors) / max(len(errors), 1)
    injected, told = (
        sum(len(getattr(score, name)) for score in scores) for name in ("faults_injected", "faults_found")
    )
    alarms, listed = sum(len(score.false_alarms) for score in scores), sum(score.listed for score in scores)
    cells = (
        exercise, len(scores), sum(not score.counted_right for score in scores),
        sum(score.sides_wrong for score in scores), sum(score.directions_wrong for score in scores),
        f"{sum(errors) / max(len(errors), 1):.2f}, {max(errors, default=0.0):.2f} s", f"{100.0 * within:.1f} %",
        f"{told} of {injected}", f"{100.0 * alarms / max(listed, 1):.1f} %",
        f"{sum(score.refused_told for score in scores)} of {sum(score.refused for score in scores)}",
    )  # fmt: skip
    return f"| {' | '.join(map(str, cells))} |"


def _right(score: Score) -> bool:
    timed = all(abs(error) <= TIME_S for error in (*score.start_s, *score.end_s))
    told = len(score.faults_found) == len(score.faults_injected) and not score.false_alarms
    return score.counted_right and timed and told and not score.sides_wrong and not score.directions_wrong


if __name__ == "__main__":
    main()
