"""How long the pose model takes: milliseconds a frame, for each size, and for a whole video with its decoding.

``python bench/pose_speed.py [VIDEO]`` prints the table of docs/decisions/0003-pose-model.md.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import time
from pathlib import Path

from hipfive.pose.blazepose import BlazePose
from hipfive.pose.estimator import Picture
from hipfive.pose.model_files import ModelSize
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames

DEFAULT_VIDEO = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "twin" / "leg-swing-a.mp4"
FRAMES = 150


def undisturbed_ms(estimator: BlazePose, pictures: list[Picture]) -> float:
    """The fastest tenth of the pictures: what other programs on the machine take is not the model's."""
    took_s = []
    for index, picture in enumerate(pictures):
        start_s = time.perf_counter()
        estimator.estimate(picture, index / 30)
        took_s.append(time.perf_counter() - start_s)
    return 1000 * statistics.quantiles(took_s, n=10)[0]


def video_ms(size: ModelSize, path: Path) -> float:
    """Decoding and estimating side by side, as an analysis does, a frame."""
    estimator = BlazePose(size)
    start_s = time.perf_counter()
    with Video(path) as video:
        frames = sum(1 for _ in pose_frames(video, estimator))
    return 1000 * (time.perf_counter() - start_s) / frames


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", type=Path, nargs="?", default=DEFAULT_VIDEO)
    path = parser.parse_args().video
    with Video(path) as video:
        pictures = [picture.rgb for _, picture in zip(range(FRAMES), video, strict=False)]
        info = video.info
    print(f"{path.name}, {info.width_px} × {info.height_px} px; {platform.machine()}, ms a frame\n")
    print("| model | 1 thread | 2 threads | video, decoding included |\n|---|---|---|---|")
    for size in ModelSize:
        one, two = (undisturbed_ms(BlazePose(size, threads=threads), pictures) for threads in (1, 2))
        print(f"| {size} | {one:.1f} | {two:.1f} | {video_ms(size, path):.1f} |")


if __name__ == "__main__":
    main()
