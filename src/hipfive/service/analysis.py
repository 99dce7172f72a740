"""Measures one exercise in recorded footage and leaves the results in a folder, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

from hipfive.errors import BadInputError, MissingPartError
from hipfive.exercises import EXERCISES
from hipfive.motion.calibration import LOOK_AHEAD_S
from hipfive.motion.contract import to_contract
from hipfive.motion.engine import Engine
from hipfive.motion.events import SetResult
from hipfive.motion.exercise import Exercise, as_done
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import SUFFIX, RecordingHeader, RecordingWriter
from hipfive.report.opensim import MOTION_MOT, write_motion
from hipfive.report.plots import CURVES_PNG, CurveSet, drawn_angles, load_drawing, write_curves
from hipfive.report.result import RESULT_JSON, write_result
from hipfive.report.staging import staged
from hipfive.report.tabular import ANGLES_CSV, AngleTable
from hipfive.report.trc import LANDMARKS_TRC, MarkerFile
from hipfive.service.drawing import ANNOTATED_MP4, Drawing
from hipfive.service.footage import Footage, open_footage, video_extra
from hipfive.service.in_order import InOrder, Row
from hipfive.service.verdict import Verdict

LANDMARKS_HFREC = f"landmarks{SUFFIX}"
FILES = frozenset({RESULT_JSON, ANGLES_CSV, MOTION_MOT, LANDMARKS_TRC, CURVES_PNG, ANNOTATED_MP4, LANDMARKS_HFREC})
"""Every file an analysis can leave."""

Say = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Request:
    """What to measure, and what to leave.

    Attributes
    ----------
    source
        A video or a stored recording.
    exercise
        Identifier of the exercise that it shows.
    out
        Folder for the results.
    model
        Size of the pose model, for videos; ``None`` for the one that reads the exercise well.
    annotate
        Whether to draw the annotated video.
    landmarks
        Whether to keep the landmarks, so that everything else can be made again without the video.
    variant
        Identifier of the version that it shows, measured by its own movement and rules; ``None`` for the exercise as
        it is.
    """

    source: Path
    exercise: str
    out: Path
    model: ModelSize | None = None
    annotate: bool = False
    landmarks: bool = False
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an analysis is: frames so far, seconds so far [s], and of how many [s] if that is known."""

    frames: int
    done_s: float
    duration_s: float | None


def analyze(request: Request, say: Say, progress: Callable[[Progress], None] = lambda _: None) -> SetResult:
    """Measure, and write the results.

    Parameters
    ----------
    request
        What to measure.
    say
        Gives words by message identifier, for the pictures.
    progress
        Called after every frame.

    Returns
    -------
    SetResult
        What ``result.json`` says.

    Raises
    ------
    HipFiveError
        When the input cannot be used or the results cannot be kept; nothing is left behind then.
    """
    exercise = find_version(find_exercise(request.exercise), request.variant)
    if find_spec("matplotlib") is None:  # found out now, not after an hour of video
        raise MissingPartError("error-extra-missing", extra="video")
    model = usual_model(exercise) if request.model is None else request.model
    with open_footage(request.source, model) as footage, staged(request.out, FILES) as scratch, video_extra():
        Thread(target=load_drawing, daemon=True).start()  # most of a second, while the first poses are estimated
        curves = CurveSet(drawn_angles(exercise))
        result = _measure(request, exercise, footage, scratch, curves, say, progress)
        write_result(scratch / RESULT_JSON, to_contract(result))
        write_motion(scratch / ANGLES_CSV, scratch / MOTION_MOT)
        write_curves(scratch / CURVES_PNG, result, exercise, curves, say)
    return result


def find_exercise(exercise_id: str) -> Exercise:
    """The exercise of this identifier; ``BadInputError`` lists all of them when there is none."""
    try:
        return EXERCISES[exercise_id]
    except KeyError as error:
        raise BadInputError("error-unknown-exercise", exercise=exercise_id, ids=", ".join(EXERCISES)) from error


def find_version(exercise: Exercise, variant: str | None) -> Exercise:
    """The exercise as it is done in this variant.

    Raises
    ------
    BadInputError
        ``error-unknown-variant`` with all that the camera can judge, when this is none of them.
    """
    versions = [each.id for each in (*exercise.variants, *exercise.substitutes) if each.measured]
    if variant is not None and variant not in versions:
        ids = ", ".join(versions)
        raise BadInputError("error-unknown-variant", exercise=exercise.id, variant=variant, ids=ids)
    return as_done(exercise, variant)


def usual_model(exercise: Exercise) -> ModelSize:
    """The smallest pose model that reads this exercise well (docs/decisions/0003)."""
    return ModelSize.HEAVY if exercise.view.lying else ModelSize.FULL


def _measure(
    request: Request,
    exercise: Exercise,
    footage: Footage,
    scratch: Path,
    curves: CurveSet,
    say: Say,
    progress: Callable[[Progress], None],
) -> SetResult:
    """Take every frame through the engine, writing as it goes; nothing grows with the length of the footage."""
    engine, verdict, rows = Engine(exercise, LOOK_AHEAD_S), Verdict(exercise), InOrder(2.0 * LOOK_AHEAD_S)
    with ExitStack() as files:
        table = files.enter_context(AngleTable(scratch / ANGLES_CSV))
        markers = files.enter_context(MarkerFile(scratch / LANDMARKS_TRC, footage.fps))
        recording = None
        if request.landmarks:
            header = RecordingHeader(exercise.id, footage.fps, "video")
            recording = files.enter_context(RecordingWriter(scratch / LANDMARKS_HFREC, header))
        drawing = None
        if request.annotate:
            pictures = files.enter_context(closing(footage.pictures()))
            drawing = files.enter_context(Drawing(scratch / ANNOTATED_MP4, exercise, footage.fps, pictures, say))

        def keep(sure: Iterable[Row]) -> None:
            for row in sure:
                table.write(row.pose.t_s, row.angles)
                curves.add(row.pose.t_s, row.angles)
                if drawing is not None:
                    drawing.add(row)

        for frames, frame in enumerate(footage, start=1):
            pose = frame.pose
            events = engine.step(pose)
            verdict.watch(pose, events)
            keep(rows.add(pose, events))
            markers.write(pose)
            if recording is not None:
                recording.write(frame)
            progress(Progress(frames, pose.t_s, footage.duration_s))
        last = engine.drain()
        verdict.watch_last(last)
        keep(rows.end(last))
    damage = footage.damage()
    result = engine.finish()
    return replace(result, warnings=(*result.warnings, *damage, *verdict.judge(result, request.source.name, say)))
