"""Footage for the analysis tests: rendered clips with their truth, and recordings of a synthetic person."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from hipfive.exercises import EXERCISES
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.pose.recording import Frame, RecordingHeader, RecordingWriter
from hipfive.pose.synthetic import Camera, key_pose_angles, perform

TWIN = Path(__file__).parent.parent / "fixtures" / "twin"
FACING_DEG = {"side": -80.0, "front": 10.0, "half_side": -50.0}
QUIET_S = 2.5

Picture = NDArray[np.uint8]


def clip(exercise: str, letter: str = "a") -> Path:
    """A rendered clip of an exercise."""
    return TWIN / f"{exercise}-{letter}.mp4"


def truth(exercise: str, letter: str = "a") -> dict[str, Any]:
    """What is known of it."""
    told: dict[str, Any] = json.loads((TWIN / f"{exercise}-{letter}.truth.json").read_text(encoding="utf-8"))
    return told


def hipfive(*arguments: object, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a person would, in ``folder``."""
    import os

    command = [sys.executable, "-c", "import sys; from hipfive.cli import main; sys.exit(main())", *map(str, arguments)]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=1800, check=False, env={**os.environ, **environ}
    )


def pictures(video: Path, seconds: float) -> Iterator[Picture]:
    """The first seconds of a video, red, green, blue."""
    with av.open(str(video)) as container:
        for frame in container.decode(video=0):
            if frame.time is None or frame.time >= seconds:
                return
            yield frame.to_ndarray(format="rgb24")


def film(path: Path, frames: Iterable[Picture], fps: int = 30, options: dict[str, str] | None = None) -> Path:
    """Write pictures as a video."""
    with av.open(str(path), "w", options=options or {}) as container:
        stream: Any = None
        for number, picture in enumerate(frames):
            if stream is None:
                stream = container.add_stream("libx264", rate=fps, options={"preset": "ultrafast", "crf": "20"})
                stream.height, stream.width = picture.shape[:2]
                stream.pix_fmt = "yuv420p"
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def performance(
    exercise_id: str, duration_s: float, fps: float = 30.0, facing_deg: float | None = None
) -> Iterator[Pose]:
    """A synthetic person who is quiet at first and then does the exercise's own key poses, seen as guided or said."""
    exercise = EXERCISES[exercise_id]
    stance = None if exercise.dose.sides == ("both",) else Side.RIGHT

    def angles_at(t_s: float) -> dict[str, float]:
        return dict(key_pose_angles(exercise, t_s - QUIET_S, Side.LEFT)) if t_s > QUIET_S else {}

    camera = Camera(facing_deg=facing_deg or FACING_DEG[exercise.view.guide], distance_m=4.0, aspect=16 / 9)
    return perform(angles_at, duration_s, camera, fps=fps, base=exercise.base, stance_at=lambda _t: stance)


def recording(path: Path, poses: Iterable[Pose], exercise: str | None = None, fps: float = 30.0) -> Path:
    """Store poses as a recording."""
    with RecordingWriter(path, RecordingHeader(exercise, fps, "synthetic")) as writer:
        for pose in poses:
            writer.write(Frame(pose))
    return path
