"""Runs the analysis on a clip, keeping the landmarks so that a later run need not estimate the poses again."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hipfive.errors import HipFiveError
from hipfive.messages import load, say
from hipfive.motion.calibration import LOOK_AHEAD_S
from hipfive.motion.contract import to_contract
from hipfive.motion.engine import Engine
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import read_recording
from hipfive.report.tabular import COLUMNS
from hipfive.service.analysis import LANDMARKS_HFREC, Request, analyze, find_exercise, usual_model
from hipfive.service.in_order import InOrder, Row

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Analysed:
    """What an analysis left: the result, the angles [deg] by name with their times [s]; or why there is none."""

    result: dict[str, Any] | None
    times_s: Array
    angles: dict[str, Array]
    refused: str | None = None
    landmarks: Path | None = None


def analysed(video: Path, exercise: str, model: ModelSize | None, work: Path, quick: bool = False) -> Analysed:
    """Analyse one video.

    Parameters
    ----------
    video, exercise
        What, and as which exercise.
    model
        Size of the pose model, or `None` for the usual one.
    work
        Folder for results; landmarks are kept in it by the video's content.
    quick
        Take kept landmarks through the engine alone: no files, and nothing is refused.
    """
    model = usual_model(find_exercise(exercise)) if model is None else model
    kept = work / "landmarks" / f"{_digest(video)}-{model}.hfrec"
    out = work / "results" / f"{video.parent.name}-{video.stem}-{exercise}"
    if quick and kept.is_file():
        return stepped(kept, exercise)
    source = kept if kept.is_file() else video
    try:
        analyze(Request(source, exercise, out, model, landmarks=True), say)
    except HipFiveError as error:
        return Analysed(None, np.zeros(0), {}, load().error(error))
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(out / LANDMARKS_HFREC, kept)
    times_s, angles = read_angles(out / "angles.csv")
    result = json.loads((out / "result.json").read_text(encoding="utf-8"))
    return Analysed(result, times_s, angles, landmarks=kept)


def stepped(recording: Path, exercise: str) -> Analysed:
    """Take the frames of a recording through the engine, and nothing else."""
    engine, rows = Engine(find_exercise(exercise), LOOK_AHEAD_S), InOrder(2.0 * LOOK_AHEAD_S)
    told: list[Row] = []
    _, frames = read_recording(recording)
    for frame in frames:
        told += rows.add(frame.pose, engine.step(frame.pose))
    told += rows.end(engine.drain())
    values = [[np.nan if (value := row.angles.get(name)) is None else value for name in COLUMNS] for row in told]
    table = np.array(values, dtype=float).reshape(len(told), len(COLUMNS))
    by_name = {f"{name}_deg": table[:, column] for column, name in enumerate(COLUMNS)}
    times_s = np.array([row.pose.t_s for row in told])
    return Analysed(to_contract(engine.finish()), times_s, by_name, landmarks=recording)


def read_angles(path: Path) -> tuple[Array, dict[str, Array]]:
    """The columns of an `angles.csv`; unknown is NaN."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    table = np.array([[float(field or "nan") for field in row] for row in rows[1:]]).reshape(-1, len(rows[0]))
    return table[:, 0], {name: table[:, column] for column, name in enumerate(rows[0]) if column}


def _digest(video: Path) -> str:
    with video.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]
