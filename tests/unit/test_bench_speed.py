"""The parts of the speed bench that do not depend on how fast this computer is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import pytest
from bench.speed.engine import engine_cost, engine_rows, synthetic
from bench.speed.memory import long_recording, long_video
from bench.speed.page import put

from hipfive.exercises import EXERCISES
from hipfive.pose.recording import read_recording

CLIP = Path(__file__).resolve().parents[1] / "fixtures" / "twin" / "side-leg-swing-a.mp4"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "explanation" / "speed.md"


def test_every_frame_of_every_exercise_is_timed() -> None:
    for exercise in EXERCISES.values():
        poses = synthetic(exercise)[:40]
        cost = engine_cost(exercise, poses)
        assert cost.frames == 40
        assert 0.0 < cost.mean_us <= cost.slowest_us * 40


def test_the_table_has_a_row_for_every_exercise_with_and_without_a_clip() -> None:
    leg_swing = EXERCISES["leg-swing"]
    rows = engine_rows({"leg-swing": synthetic(leg_swing)[:30]})
    assert len(rows) == 2 + len(EXERCISES)
    assert [row.count("–") for row in rows[2:]] == [0 if f"`{leg_swing.id}`" in row else 2 for row in rows[2:]]


def test_the_long_recording_is_as_long_as_asked(tmp_path: Path) -> None:
    long_recording(tmp_path / "long.hfrec", 0.5)
    header, frames = read_recording(tmp_path / "long.hfrec")
    times_s = [frame.pose.t_s for frame in frames]
    assert header.exercise == "leg-swing"
    assert len(times_s) == 900
    assert times_s[-1] == pytest.approx(30.0 - 1.0 / 30.0)


def test_the_long_video_goes_round_without_a_gap(tmp_path: Path) -> None:
    once = packet_times_s(CLIP)
    long_video(CLIP, tmp_path / "long.mp4", 0.5)
    times_s = packet_times_s(tmp_path / "long.mp4")
    assert len(times_s) == 2 * len(once)
    steps_s = [after - before for before, after in pairwise(times_s)]
    assert max(steps_s) == pytest.approx(min(steps_s), abs=1e-3)


def packet_times_s(path: Path) -> list[float]:
    with av.open(str(path)) as source:
        stream = source.streams.video[0]
        assert stream.time_base is not None
        return sorted(float(packet.pts * stream.time_base) for packet in source.demux(stream) if packet.pts is not None)


def test_tables_are_put_between_their_marks_and_nothing_else_changes(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("above\n<!-- one -->\nold\n<!-- /one -->\nbelow\n", encoding="utf-8")
    put(page, {"one": ["| a |", "|---|"]})
    assert page.read_text(encoding="utf-8") == "above\n<!-- one -->\n| a |\n|---|\n<!-- /one -->\nbelow\n"
    with pytest.raises(ValueError, match="two"):
        put(page, {"two": []})


def test_the_page_has_a_place_for_every_table() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in ("machine", "engine", "models", "analysis", "memory"):
        assert text.count(f"<!-- {name} -->") == text.count(f"<!-- /{name} -->") == 1
