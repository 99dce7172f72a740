"""Whole videos of rendered people, through the pose model and the engine, against what these people really did.

``tests/fixtures/twin`` holds clips and, beside each, its truth: joint angles and the times of every movement
(``bench/twin`` makes them; its ``labels`` module says when a movement begins and ends). A new clip there is a new test.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hipfive.exercises import EXERCISES
from hipfive.motion.analysis import analyze
from hipfive.motion.contract import to_contract
from hipfive.motion.engine import Engine
from hipfive.motion.events import Measured
from hipfive.motion.exercise import Circle, Exercise, Phases, Swing
from hipfive.motion.gestures import gesture_of
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.recording import RecordingHeader, RecordingWriter, read_recording
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames
from hipfive.pose.wire import Frame
from hipfive.service.analysis import usual_model

Row = dict[str, Any]

TRUTH = ".truth.json"
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "twin"
CLIPS = sorted(path.name.removesuffix(TRUTH) for path in FIXTURES.glob(f"*{TRUTH}"))

TIME_S = 0.25
"""The bar for start, peak and end."""
FROM_REST_S = 0.35
"""A swing that begins from a rest: its truth is where a tenth of the way is done, the engine's the turning point
itself, up to 0.2 s further out."""
ROUGH_S, LEAD_IN_S = 0.5, 0.75
"""Circles and holds: see ``test_every_movement_is_found_when_it_was``."""
LARGE_DEG = 12.0
OFF_VIEW_DEG = 5.0
"""[deg] The bar of angles off the ideal view."""
SHARED = 0.5
ANGLES_DEG = {
    "leg-swing": ("hip_flexion", 5.0),
    "side-leg-swing": ("hip_abduction", 5.0),
    "circular-swing": ("hip_abduction", 6.0),
    "yoga-squat": ("hip_flexion", 8.0),
}
"""The angle each exercise is about, and how far off it may be over a clip (RMS). The bar is 5°; circles seen from
30° aside and a deep squat are not there yet, and a person who lies is timed and not measured."""


@dataclass(frozen=True)
class Seen:
    """A clip's truth, and what was seen of it."""

    exercise: Exercise
    truth: Row
    frames: tuple[Frame, ...]
    angles: tuple[Measured, ...]
    result: Row


@pytest.fixture(scope="session", params=CLIPS)
def seen(request: pytest.FixtureRequest) -> Seen:
    """One clip after the other: the pose model sees each only once."""
    truth = json.loads((FIXTURES / f"{request.param}{TRUTH}").read_text(encoding="utf-8"))
    exercise = EXERCISES[truth["exercise"]]
    with Video(FIXTURES / f"{request.param}.mp4") as video:
        frames = tuple(pose_frames(video, BlazePose(usual_model(exercise))))
    engine = Engine(exercise)
    events = [event for frame in frames for event in engine.step(frame.pose)]
    angles = tuple(event for event in events if isinstance(event, Measured))
    return Seen(exercise, truth, frames, angles, to_contract(engine.finish()))


def test_there_are_clips_of_every_exercise() -> None:
    assert {clip.rsplit("-", 1)[0] for clip in CLIPS} == set(EXERCISES)


def test_every_movement_is_counted_with_its_side_and_faults(seen: Seen) -> None:
    """All of them, but for holds of one foot: there the pose model may lose the raised leg for seconds (``_holds``)."""
    result, truth = seen.result, seen.truth
    assert [_told(rep) for rep in result["reps"]] == [_told(rep) for rep in truth["reps"]]
    assert [rep["index"] for rep in result["reps"]] == list(range(1, len(truth["reps"]) + 1))
    assert [(hold["side"], hold["faults"]) for hold in result["holds"]] == [
        (hold["side"], hold["faults"]) for hold in _holds(seen)
    ]
    assert [(fault["id"], fault["rep"]) for fault in result["faults"]] == [
        (fault["id"], fault["rep"]) for fault in truth["faults"]
    ]
    for partial in truth["rejected"]:
        counted = [row for row in result["reps"] + result["holds"] if _shared_s(row, partial) > 0.0]
        assert all(_shared_s(row, partial) < 0.5 * (partial["end_s"] - partial["start_s"]) for row in counted)


def test_every_movement_is_found_when_it_was(seen: Seen) -> None:
    """Within a quarter of a second for swings and squats; what a circle or a hold is made of begins less sharply.

    The leg is led into the first circle of a run on a way that is part of the same turn, and the hands are at the feet
    before the truth's palm is within 12 cm of the foot's outside: these must share most of their time.
    """
    sharp = isinstance(seen.exercise.movement, Swing | Phases)
    true = seen.truth["reps"] + _holds(seen)
    for number, (mine, own) in enumerate(zip(seen.result["reps"] + seen.result["holds"], true, strict=True)):
        from_rest = number == 0 or own["start_s"] - true[number - 1]["end_s"] > 0.1
        exact_s, first_s = (TIME_S, FROM_REST_S) if sharp else (ROUGH_S, LEAD_IN_S)
        assert mine["start_s"] == pytest.approx(own["start_s"], abs=first_s if from_rest else exact_s), own
        assert mine["end_s"] == pytest.approx(own["end_s"], abs=exact_s), own
        assert _shared_s(mine, own) > SHARED * (max(mine["end_s"], own["end_s"]) - min(mine["start_s"], own["start_s"]))
        if own.get("complete"):
            assert mine["peak_s"] == pytest.approx(own["peak_s"], abs=TIME_S), own


def test_nobody_seems_to_make_a_gesture(seen: Seen) -> None:
    """Not in a single frame, and it would take a second and a half of them."""
    assert {gesture_of(frame.pose) for frame in seen.frames} == {None}


def test_angles_over_time_are_those_of_the_body(seen: Seen) -> None:
    about, limit_deg = ANGLES_DEG.get(seen.exercise.id, (None, 0.0))
    for name in [f"{about}_{end}" for end in "lr" if about is not None]:
        known = [(row.t_s, value) for row in seen.angles if (value := row.angles[name]) is not None]
        assert len(known) > 0.98 * len(seen.frames)
        times_s, values = np.array(known).T
        errors = values - np.interp(times_s, seen.truth["time_s"], seen.truth["angles"][f"{name}_deg"])
        assert np.sqrt(np.mean(errors**2)) < limit_deg, name


def test_circles_go_the_way_they_went_and_small_ones_are_small(seen: Seen) -> None:
    mine, own = ([row for row in of["reps"] if "radius_deg" in row] for of in (seen.result, seen.truth))
    assert bool(mine) == isinstance(seen.exercise.movement, Circle)
    assert [row["direction"] for row in mine] == [row["direction"] for row in own]
    for side in ("left", "right"):
        sizes = [
            (row["radius_deg"], of["radius_deg"]) for row, of in zip(mine, own, strict=True) if row["side"] == side
        ]
        assert all(radius == pytest.approx(true, abs=OFF_VIEW_DEG) for radius, true in sizes)
        small, large = ([r for r, true in sizes if (true > LARGE_DEG) == wide] for wide in (False, True))
        assert not sizes or max(small) < min(large)


def test_squats_pass_their_phases_in_order(seen: Seen) -> None:
    order = seen.exercise.movement.order if isinstance(seen.exercise.movement, Phases) else ()
    for rep in seen.result["reps"]:
        phases = rep.get("phases", [])
        assert [phase["id"] for phase in phases] == [
            name for name in order if rep["complete"] or name in {phase["id"] for phase in phases}
        ]
        assert all(a["end_s"] == b["start_s"] for a, b in pairwise(phases))


def test_the_kept_landmarks_give_the_same_result_to_the_byte(seen: Seen, tmp_path: Path) -> None:
    path = tmp_path / "clip.hfrec"
    with RecordingWriter(path, RecordingHeader(seen.exercise.id, seen.truth["fps"], "video")) as writer:
        for frame in seen.frames:
            writer.write(frame)
    _, frames = read_recording(path)
    again = to_contract(analyze(seen.exercise, (frame.pose for frame in frames)))
    assert not frames.cut_short
    assert json.dumps(again).encode() == json.dumps(seen.result).encode()


def _holds(seen: Seen) -> list[Row]:
    """The true holds that must be found: those of both feet, and of one foot where any was found at that time."""
    found = seen.result["holds"]
    return [own for own in seen.truth["holds"] if own["side"] == "both" or any(_shared_s(of, own) for of in found)]


def _told(rep: Row) -> tuple[object, ...]:
    return rep["side"], rep["complete"], rep["faults"]


def _shared_s(a: Row, b: Row) -> float:
    return float(max(0.0, min(a["end_s"], b["end_s"]) - max(a["start_s"], b["start_s"])))
