"""What an analysis costs beyond decoding and pose estimation, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hipfive.pose.model_files import ModelSize

ROUNDS = 2
"""Each way is measured this often, by turns; the fastest counts, for it was disturbed least."""

_POSE = """
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames
estimator = BlazePose(ModelSize(size))
with Video(path) as video:
    frames = sum(1 for _ in pose_frames(video, estimator))
"""
_ANALYSIS = """
from hipfive.messages import say
from hipfive.service.analysis import Request, analyze
last = []
analyze(Request(path, exercise, out, ModelSize(size)), say, lambda progress: last.__setitem__(slice(None), [progress]))
frames = last[0].frames
"""
_AROUND = """
import json, sys, time
start_s = time.perf_counter()
from pathlib import Path
from hipfive.pose.model_files import ModelSize
path, size, exercise, out = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
{work}
print(json.dumps([time.perf_counter() - start_s, time.process_time(), frames]))
"""


@dataclass(frozen=True)
class Took:
    """Wall time and processor time [s], and how many frames."""

    wall_s: float
    cpu_s: float
    frames: int


def _run(work: str, video: Path, size: ModelSize, exercise: str, out: Path) -> Took:
    command = [sys.executable, "-c", _AROUND.format(work=work), str(video), str(size), exercise, str(out)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Took(*json.loads(done.stdout.splitlines()[-1]))


def analysis_rows(
    video: Path, exercise: str, sizes: tuple[ModelSize, ...] = (ModelSize.LITE, ModelSize.FULL)
) -> list[str]:
    """A table by model size: decoding and estimating alone, the whole analysis, and what it adds."""
    rows = [
        "| model | decoding and poses alone | whole analysis | beyond | processor time beyond |",
        "|---|---|---|---|---|",
    ]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            pairs = [
                (
                    _run(_POSE, video, size, exercise, Path(folder) / "out"),
                    _run(_ANALYSIS, video, size, exercise, Path(folder) / "out"),
                )
                for _ in range(ROUNDS)
            ]
        alone, whole = (min((pair[i] for pair in pairs), key=lambda took: took.wall_s) for i in (0, 1))
        cpu_alone, cpu_whole = (min(pair[i].cpu_s for pair in pairs) for i in (0, 1))
        rows.append(
            f"| {size} | {alone.wall_s:.2f} s ({1000 * alone.wall_s / alone.frames:.1f} ms a frame) "
            f"| {whole.wall_s:.2f} s ({1000 * whole.wall_s / whole.frames:.1f} ms) "
            f"| {100 * (whole.wall_s - alone.wall_s) / whole.wall_s:.0f} % of the wall time "
            f"| {100 * (cpu_whole - cpu_alone) / cpu_whole:.0f} % |"
        )
    return rows
