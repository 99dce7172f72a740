"""Pictures into an H.264 film."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray


def write_video(path: Path, frames: Iterable[NDArray[np.uint8]], fps: float, crf: int, preset: str = "medium") -> None:
    """Write frames (height, width, 3) at a constant rate; `crf` 18 is fine, 35 is a poor connection."""
    partial = path.with_suffix(".part.mp4")
    with av.open(str(partial), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1001))
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": str(crf), "preset": preset, "g": "300"}
        stream.thread_count = 1
        started = False
        for picture in frames:
            if not started:
                stream.height, stream.width = picture.shape[:2]
                started = True
            for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    partial.replace(path)
