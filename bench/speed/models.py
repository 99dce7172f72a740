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


def picture_ms(estimator: BlazePose, pictures: Sequence[TimedPicture]) -> tuple[float, float]:
    """The fastest tenth and the median of the pictures [ms]; what other programs take is not the model's."""
    took_s = []
    for picture in pictures:
        start_s = time.perf_counter()
        estimator.estimate(picture.rgb, picture.t_s)
        took_s.append(time.perf_counter() - start_s)
    del took_s[:WARMING]
    return 1000.0 * statistics.quantiles(took_s, n=10)[0], 1000.0 * statistics.median(took_s)


def model_rows(pictures: Sequence[TimedPicture]) -> list[str]:
    """A table of the three sizes."""
    rows = [
        "| model | 1 thread: fastest tenth | median | 2 threads: fastest tenth | median |",
        "|---|---|---|---|---|",
    ]
    for size in ModelSize:
        cells = [f"{ms:.1f} ms" for threads in (1, 2) for ms in picture_ms(BlazePose(size, threads=threads), pictures)]
        rows.append(f"| {size} | {' | '.join(cells)} |")
    return rows
