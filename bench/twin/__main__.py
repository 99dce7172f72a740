"""The command: `python -m bench.twin render …` for one clip, `… suite …` for a set."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

from bench.twin.check import check
from bench.twin.clip import Clip, pose_clip
from bench.twin.make import make
from bench.twin.motions import EXERCISES, MOTIONS, faults_of
from bench.twin.motions.common import Plan
from bench.twin.suite import SPLITS, clips, framed, varied


def main() -> None:
    """Read the command line and make the clips."""
    parser = argparse.ArgumentParser(prog="python -m bench.twin", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("render", help="one clip")
    one.add_argument("--exercise", choices=EXERCISES, required=True)
    one.add_argument("--seed", type=int, default=1, help="decides person, room and motion (default: 1)")
    one.add_argument("--yaw", type=float, help="where the camera stands: 0 in front, 90 at the person's left")
    one.add_argument("--reps", type=int, help="repetitions (each leg)")
    one.add_argument("--fps", type=float)
    one.add_argument("--fault", action="append", default=[], help="a fault to do; may be given again")
    one.add_argument("--fault-reps", action="append", default=[], help="in which repetitions: 2,4")
    one.add_argument("--no-partial", action="store_true", help="leave out the movement that must not count")
    many = commands.add_parser("suite", help="a set of clips")
    _of_a_split(many)
    look = commands.add_parser("check", help="does a set show what it says? nothing is rendered")
    _of_a_split(look)
    for command in (one, many):
        command.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    if asked.command == "check":
        sys.exit(_check(asked))
    if asked.command == "render":
        wanted = [_one(asked, parser)]
    else:
        wanted = clips(asked.split, tuple(asked.exercise or MOTIONS), asked.each, asked.recorded)
    for clip in wanted:
        begin = time.monotonic()
        film = make(clip, asked.out)
        print(f"{film}  {film.stat().st_size / 1000:.0f} kB  {time.monotonic() - begin:.0f} s", flush=True)


def _of_a_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--split", choices=SPLITS, required=True)
    parser.add_argument("--each", type=int, default=8, help="clips of every motion (dev and test; default: 8)")
    parser.add_argument("--exercise", choices=MOTIONS, action="append", help="only this one; may be given again")
    parser.add_argument("--recorded", default="", help="an OpenSim motion file to drive every other squat by")


def _check(asked: argparse.Namespace) -> int:
    wrong = 0
    for clip in clips(asked.split, tuple(asked.exercise or MOTIONS), asked.each, asked.recorded):
        complaints = list(check(pose_clip(clip), faults_of(clip.plan.exercise)))
        wrong += len(complaints)
        print(clip.name, "|", "; ".join(complaints) or "as it says", flush=True)
    return 1 if wrong else 0


def _one(asked: argparse.Namespace, parser: argparse.ArgumentParser) -> Clip:
    clip = varied(asked.exercise, asked.seed)
    known = faults_of(asked.exercise)
    faults = {}
    for number, name in enumerate(asked.fault):
        if name not in known:
            parser.error(f"{asked.exercise} has no fault {name!r}; it has {', '.join(known)}")
        reps = asked.fault_reps[number] if number < len(asked.fault_reps) else "2"
        faults[name] = tuple(int(rep) for rep in reps.split(","))
    plan: Plan = replace(
        clip.plan,
        faults=faults,
        reps=asked.reps or clip.plan.reps,
        partial=not asked.no_partial,
    )
    camera = clip.camera
    if asked.yaw is not None:
        camera = framed(asked.exercise, clip.phenotype.stature_m, replace(camera, yaw_deg=asked.yaw, pitch_deg=0.0))
    name = "-".join([asked.exercise, str(asked.seed), f"yaw{camera.yaw_deg:.0f}", *faults])
    return replace(clip, name=name, plan=plan, camera=camera, fps=asked.fps or clip.fps)


if __name__ == "__main__":
    main()
