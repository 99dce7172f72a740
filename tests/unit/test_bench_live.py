"""The live view's bench: messages find the frame they are about, and the table says what the marks say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from bench.live.__main__ import offset_ms, table


def frames_at(count: int) -> Any:
    """Times of frames [ms] that come about 33 ms apart, as cameras do."""
    steps = np.random.default_rng(4).normal(33.3, 3.0, count)
    return 7000.0 + np.cumsum(steps)


def marks(long_tasks: list[list[Any]]) -> dict[str, Any]:
    """Every frame is sent 40 ms after it was taken, answered 3 ms later and shown 10 ms after that."""
    frames = frames_at(300)
    shown = [["measured", (frame - 7600.0) / 1000.0, frame + 43.0, frame + 53.0, "working"] for frame in frames[20:]]
    return {"frames": [[frame, frame + 40.0] for frame in frames], "shown": shown, "tasks": long_tasks}


def test_the_page_and_the_server_begin_to_count_at_different_times() -> None:
    frames = frames_at(300)
    assert offset_ms(frames, frames[25:200] - 7600.0) == pytest.approx(-7600.0)


def test_the_table_says_what_was_marked() -> None:
    rows = table(marks([[1.0, 80.0, None], [9000.0, 61.0, "working"]]), "lite")
    assert rows[2:5] == [
        "| picture taken to landmarks sent [ms] | 40 | 40 | 40 |",
        "| landmarks sent to answer received [ms] | 3 | 3 | 3 |",
        "| picture taken to answer on the screen [ms] | 53 | 53 | 53 |",
    ]
    assert "1 (the longest 61 ms) in these 9 s; 1 (the longest 80 ms) before" in rows[-1]
    assert "none in these 9 s; none before" in table(marks([]), "full")[-1]
