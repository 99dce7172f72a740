"""The command: `python -m bench.speed` prints the tables of `docs/explanation/speed.md`, and can put them there."""

from __future__ import annotations

import argparse
import os
import platform
from pathlib import Path

from bench.speed.analysis import analysis_rows
from bench.speed.engine import engine_rows
from bench.speed.memory import memory_rows
from bench.speed.models import model_rows
from bench.speed.page import put

from hipfive.motion.pose import Pose
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.model_files import ModelSize
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames

CLIPS = Path(__file__).resolve().parents[2] / "tests" / "fixtures" / "twin"
PARTS = ("engine", "models", "analysis", "memory")
PICTURES = 60


def _kept() -> dict[str, list[Pose]]:
    """The landmarks of one committed clip of each exercise."""
    kept = {}
    for film in sorted(CLIPS.glob("*-a.mp4")):
        with Video(film) as video:
            frames = pose_frames(video, BlazePose(ModelSize.LITE))
            kept[film.stem.removesuffix("-a")] = [frame.pose for frame in frames]
    return kept


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--part", choices=PARTS, action="append", help="only this; may be given again")
    parser.add_argument("--video", type=Path, default=CLIPS / "leg-swing-a.mp4", help="what is analysed")
    parser.add_argument("--exercise", default="leg-swing", help="what it shows")
    parser.add_argument("--hours", type=float, default=1.0, help="of recording, for the memory")
    parser.add_argument("--video-min", type=float, default=4.0, help="minutes of video, for the memory")
    parser.add_argument("--page", type=Path, help="put the tables on this page too")
    asked = parser.parse_args()
    wanted = asked.part or PARTS
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    tables = {"machine": [f"Measured on {machine}; load average {os.getloadavg()[0]:.1f} when it began."]}
    if "engine" in wanted:
        tables["engine"] = engine_rows(_kept())
    if "models" in wanted:
        with Video(asked.video) as video:
            pictures = [picture for _, picture in zip(range(PICTURES), video, strict=False)]
        tables["models"] = model_rows(pictures)
    if "analysis" in wanted:
        tables["analysis"] = analysis_rows(asked.video, asked.exercise)
    if "memory" in wanted:
        tables["memory"] = memory_rows(asked.video, asked.exercise, asked.hours, asked.video_min)
    for name, rows in tables.items():
        print(f"\n{name}\n" if name != "machine" else "", *rows, sep="\n", flush=True)
    if asked.page is not None:
        put(asked.page, tables)


if __name__ == "__main__":
    main()
