"""Recordings of real people, where their folder is at hand: phone videos against markers, and counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from bench.accuracy.markers import marker_table
from bench.accuracy.run import Analysed, Array, analysed, read_angles
from bench.accuracy.swings import swings_table

from hipfive.pose.model_files import ModelSize

GOOD = ("IMG_7026", "IMG_7027", "IMG_7034", "IMG_7035")


def real_table(data: Path, model: ModelSize | None, out: Path) -> str:
    """What came of each recording."""
    rows = [
        *_walks(data / "walk_video_mocap", model, out),
        *_squats(data, model, out),
        *swings_table(data),
        *marker_table(data),
    ]
    return "\n".join(["| recording | expected | found |", "|---|---|---|", *rows])


def _squats(data: Path, model: ModelSize | None, out: Path) -> Iterator[str]:
    """One squat in each of the labelled videos; two and an unfinished one in the other."""
    for video in sorted((data / "squat_video_labelled").glob("*.mov")):
        judged = "good" if video.stem in GOOD else "bad"
        yield f"| {video.name} | 1 squat, {judged} | {_squats_found(analysed(video, 'yoga-squat', model, out))} |"
    video = data / "squat_video_landmarks" / "pose_squats.mp4"
    if video.is_file():
        done = analysed(video, "yoga-squat", model, out)
        yield f"| {video.name} | 2 squats, a third unfinished | {_squats_found(done)} |"


def _squats_found(done: Analysed) -> str:
    if done.result is None:
        return f"refused: {done.refused}"
    depths = ", ".join(
        f"{rep['start_s']:.1f}–{rep['end_s']:.1f} s{'' if rep['complete'] else ' (' + ', '.join(rep['faults']) + ')'}"
        for rep in done.result["reps"]
    )
    return f"{len(done.result['reps'])}: {depths}"


def _walks(folder: Path, model: ModelSize | None, out: Path) -> Iterator[str]:
    """Hip angles of a person walking through, against markers: no quiet moment, so the offset is told apart."""
    for video in sorted(folder.glob("*/video.mp4")):
        done = analysed(video, "leg-swing", model, out)
        if done.result is None:
            yield f"| {video.parent.name} | hip angles from markers | refused: {done.refused} |"
            continue
        true_s, true = read_angles(video.with_name("mocap_hip_angles.csv"))
        told = [
            f"{name} {_errors(done.times_s, done.angles[f'{name}_deg'], true_s, true[name])}"
            for name in ("hip_flexion_l", "hip_flexion_r")
        ]
        yield f"| {video.parent.name} | hip angles from markers | {'; '.join(told)} |"


def _errors(times_s: Array, measured: Array, true_s: Array, true: Array) -> str:
    error = measured - np.interp(times_s, true_s, true, left=np.nan, right=np.nan)
    error = error[np.isfinite(error)]
    if not error.size:
        return "not known"
    whole, shape = np.sqrt((error**2).mean()), error.std()
    return f"RMS {whole:.1f}°, {shape:.1f}° without the offset ({error.size} frames)"
