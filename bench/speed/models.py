"""What the pose models cost: milliseconds a frame on one and on two threads."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence

from hipfive.pose.blazepose import BlazePose
from hipfive.pose.model_files import ModelSize
from hipfive.pose.video_decoder import TimedPicture

WARMING = 5
"""The first pictures are not counted."""


def picture_ms(estimator: BlazePose, pictures: Sequence[TimedPicture]) -> tuple[float, float, float]:
    """Processor time of the calling thread, fastest tenth, and wall time, fastest tenth and median [ms].

    With one thread the processor time is all that the model takes, whatever else the computer does meanwhile.
    """
    cpu_s, wall_s = [], []
    for picture in pictures:
        start_cpu_s, start_s = time.thread_time(), time.perf_counter()
        estimator.estimate(picture.rgb, picture.t_s)
        cpu_s.append(time.thread_time() - start_cpu_s)
        wall_s.append(time.perf_counter() - start_s)
    fastest_cpu_s, fastest_s = (statistics.quantiles(took[WARMING:], n=10)[0] for took in (cpu_s, wall_s))
    return 1000.0 * fastest_cpu_s, 1000.0 * fastest_s, 1000.0 * statistics.median(wall_s[WARMING:])


def model_rows(pictures: Sequence[TimedPicture]) -> list[str]:
    """A table of the three sizes."""
    rows = [
        "| model | 1 thread: processor time | wall, fastest tenth | median | 2 threads: wall, fastest tenth | median |",
        "|---|---|---|---|---|---|",
    ]
    for size in ModelSize:
        one = picture_ms(BlazePose(size, threads=1), pictures)
        two = picture_ms(BlazePose(size, threads=2), pictures)
        rows.append(f"| {size} | {' | '.join(f'{ms:.1f} ms' for ms in (*one, *two[1:]))} |")
    return rows
