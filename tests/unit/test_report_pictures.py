"""The picture of the curves and the annotated frames: what must be in them is looked for in their pixels."""

from pathlib import Path

import av
import numpy as np
import pytest

from hipfive.exercises import EXERCISES
from hipfive.motion.events import (
    Attempt,
    FaultSeen,
    Hold,
    HoldEnded,
    HoldStarted,
    Measured,
    PhaseReached,
    Rep,
    RepCounted,
    SetResult,
)
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import Camera, key_pose_angles, perform
from hipfive.report.annotate import annotate
from hipfive.report.annotated_video import AnnotatedVideo
from hipfive.report.curve import Curve
from hipfive.report.overlay import FAULT_SHOWN_S, Overlay
from hipfive.report.plots import CurveSet, drawn_angles, write_curves

LEG_SWING = EXERCISES["leg-swing"]
SHADES = 40


def _say(message_id: str, **values: object) -> str:
    return " ".join([message_id, *(str(value) for value in values.values())])


def _result(exercise: str, **found: object) -> SetResult:
    return SetResult(exercise, "test", 20.0, 30.0, 1.0, 80.0, True, True, **found)  # type: ignore[arg-type]


def _png(path: Path) -> np.ndarray:
    with av.open(str(path)) as picture:
        return next(picture.decode(video=0)).to_ndarray(format="rgb24")


def _near(picture: np.ndarray, colour: tuple[int, int, int], within: int = SHADES) -> int:
    """How many pixels have about this colour."""
    return int((np.abs(picture.astype(int) - colour).max(axis=-1) < within).sum())


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=str)
def test_every_exercise_has_its_curves(exercise, tmp_path: Path) -> None:
    curves = CurveSet(drawn_angles(exercise))
    for frame in range(600):
        curves.add(frame / 30, {name: 20 * np.sin(frame / 20) for name in curves.names})
    write_curves(tmp_path / "c.png", _result(exercise.id), exercise, curves, _say)
    picture = _png(tmp_path / "c.png")
    assert picture.shape[0] > 300
    assert picture.shape[1] > 800
    assert (picture < 128).any(axis=-1).sum() > 2000  # lines and letters


def test_both_sides_reps_and_refused_movements_are_in_the_picture(tmp_path: Path) -> None:
    curves = CurveSet(drawn_angles(LEG_SWING))
    for frame in range(600):
        curves.add(frame / 30, {"hip_flexion_l": 20 * np.sin(frame / 20), "hip_flexion_r": 5.0})
    blue, vermilion, grey = (0, 114, 178), (213, 94, 0), (102, 102, 102)
    write_curves(tmp_path / "bare.png", _result("leg-swing"), LEG_SWING, curves, _say)
    reps = (Rep(1, Side.LEFT, 2.0, 3.0, 5.0), Rep(2, Side.RIGHT, 8.0, 9.0, 11.0))
    found = _result("leg-swing", reps=reps, rejected=(Attempt(15.0, 18.0, "partial"),))
    write_curves(tmp_path / "full.png", found, LEG_SWING, curves, _say)
    bare, full = _png(tmp_path / "bare.png"), _png(tmp_path / "full.png")
    assert _near(bare, blue) > 500
    assert _near(bare, vermilion) > 200
    assert _near(full, (219, 234, 244), 8) > _near(bare, (219, 234, 244), 8) + 5000  # the left repetition's shade
    assert _near(full, (249, 232, 219), 8) > _near(bare, (249, 232, 219), 8) + 5000  # the right one's
    assert _near(full, grey) > _near(bare, grey) + 1000  # hatching


def test_the_same_result_gives_the_same_picture(tmp_path: Path) -> None:
    curves = CurveSet(drawn_angles(LEG_SWING))
    curves.add(0.0, {"hip_flexion_l": 1.0})
    for name in ("a.png", "b.png"):
        write_curves(tmp_path / name, _result("leg-swing"), LEG_SWING, curves, _say)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_curve_is_bounded_and_keeps_its_peaks() -> None:
    curve = Curve(capacity=100)
    values = [float(np.sin(step / 50)) for step in range(10_000)]
    values[4321], values[8765] = 99.0, -99.0
    for step, value in enumerate(values):
        curve.add(step / 30, value)
    times_s, kept = curve.points()
    assert len(curve) <= 100
    assert max(kept) == 99.0
    assert min(kept) == -99.0
    assert abs(times_s[kept.index(99.0)] - 4321 / 30) < 10_000 / 30 / 50
    assert times_s == sorted(times_s)


def test_a_gap_breaks_the_line() -> None:
    curve = Curve()
    for step, value in enumerate([1.0, None, 2.0]):
        curve.add(float(step), value)
    assert np.isnan(curve.points()[1]).tolist() == [False, True, False]


def test_an_overlay_follows_the_events() -> None:
    overlay = Overlay()
    for event in (
        RepCounted(1.0, Rep(1, Side.LEFT, 0.0, 0.5, 1.0)),
        RepCounted(2.0, Rep(2, Side.RIGHT, 1.0, 1.5, 2.0)),
        RepCounted(3.0, Rep(3, None, 2.0, 2.5, 3.0)),
        PhaseReached(3.5, "down"),
        RepCounted(4.0, Rep(4, None, 3.0, 3.5, 4.0, complete=False)),
        PhaseReached(4.0, "fold"),
        Measured(4.5, {}, Side.LEFT, 12.0),
        HoldStarted(5.0, "both", 2.0),
        FaultSeen(6.0, "knee_bent"),
    ):
        overlay = overlay.after(event)
    assert (overlay.left, overlay.right, overlay.both) == (1, 1, 1)
    assert (overlay.phase, overlay.gauge_deg, overlay.active, overlay.hold_from_s) == ("fold", 12.0, Side.LEFT, 2.0)
    assert overlay.fault_at(6.0 + FAULT_SHOWN_S / 2) == "knee_bent"
    assert overlay.fault_at(6.1 + FAULT_SHOWN_S) is None
    assert overlay.after(RepCounted(6.5, Rep(5, None, 4.0, 5.0, 6.5))).phase is None
    overlay = overlay.after(HoldEnded(7.0, Hold("both", 2.0, 7.0)))
    assert (overlay.holds, overlay.hold_from_s) == (1, None)


def _pose():
    camera = Camera(facing_deg=-80, aspect=16 / 9)
    poses = perform(lambda t_s: key_pose_angles(LEG_SWING, t_s, Side.LEFT), 1.2, camera)
    return list(poses)[-1]


def test_a_frame_carries_skeleton_angle_and_count() -> None:
    plain, drawn = np.full((360, 640, 3), 120, np.uint8), np.full((360, 640, 3), 120, np.uint8)
    annotate(plain, _pose(), Overlay(), "leg-swing", _say)
    annotate(drawn, _pose(), Overlay(left=3, active=Side.LEFT, gauge_deg=41.0), "leg-swing", _say)
    for colour in ((86, 180, 233), (240, 120, 30)):  # both legs
        assert _near(plain[100:], colour) > 100
    yellow = (240, 228, 66)
    assert _near(plain, yellow) == 0
    assert _near(drawn, yellow) > 100  # the arc and its angle
    assert _near(drawn[:50], (86, 180, 233)) > _near(plain[:50], (86, 180, 233)) + 50  # the count, in the leg's colour


def test_nobody_in_the_picture_leaves_only_the_band() -> None:
    from hipfive.motion.pose import Pose

    picture = np.full((360, 640, 3), 120, np.uint8)
    annotate(picture, Pose(0.0, aspect=16 / 9), Overlay(), "leg-swing", _say)
    assert (picture[100:] == 120).all()
    assert (picture[:20] != 120).any()


@pytest.mark.parametrize("size", [(90, 161), (120, 160)])
def test_the_video_keeps_pictures_and_their_times(tmp_path: Path, size: tuple[int, int]) -> None:
    times_s = [0.0, 0.04, 0.1, 0.5, 0.5333]
    with AnnotatedVideo(tmp_path / "a.mp4", 25.0) as video:
        for number, t_s in enumerate(times_s):
            video.write(np.full((*size, 3), 40 * number, np.uint8), t_s)
    with av.open(str(tmp_path / "a.mp4")) as container:
        stream = container.streams.video[0]
        frames = list(container.decode(stream))
        assert stream.codec_context.name in {"h264", "mpeg4"}
    assert [float(frame.pts * frame.time_base) for frame in frames] == pytest.approx(times_s, abs=0.001)
    shades = [int(frame.to_ndarray(format="rgb24").mean()) for frame in frames]
    assert shades == pytest.approx([40 * number for number in range(5)], abs=6)
