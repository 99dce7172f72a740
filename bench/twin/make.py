"""Make a clip: the film, and beside it the truth as JSON; a clip that is there already is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from bench.twin import truth
from bench.twin.body import Array
from bench.twin.clip import Clip, Posed, pictures, pose_clip, write_json
from bench.twin.encode import write_video
from bench.twin.labels import label
from bench.twin.motions import ANALYSED_AS

SCHEMA = "hipfive.twin/1"
TRUTH_REVISION = 2
"""Raised when the truth is told differently, so that it is written again beside the same film."""
JOINTS_EVERY = 5
"""Joint centres in the picture are kept for every so many frames."""


def make(clip: Clip, folder: Path) -> Path:
    """Write `<name>.mp4` and `<name>.truth.json` into the folder, unless the same clip is there; returns the film."""
    folder.mkdir(parents=True, exist_ok=True)
    film, told = folder / f"{clip.name}.mp4", folder / f"{clip.name}.truth.json"
    kept = json.loads(told.read_text(encoding="utf-8")) if film.exists() and told.exists() else {}
    if (kept.get("key"), kept.get("truth_revision")) == (clip.key(), TRUTH_REVISION):
        return film
    posed = pose_clip(clip)
    if kept.get("key") != clip.key():
        write_video(film, pictures(posed), clip.fps, clip.crf, clip.film.preset)
    write_json(told, truth_of(posed))
    return film


def truth_of(posed: Posed) -> dict[str, Any]:
    """All that is known of a clip."""
    clip = posed.clip
    angles = truth.angles(posed.rig, posed.pose, posed.motion.quiet_s, posed.times_s)
    return {
        "schema": SCHEMA,
        "key": clip.key(),
        "truth_revision": TRUTH_REVISION,
        "exercise": ANALYSED_AS.get(clip.plan.exercise, clip.plan.exercise),
        "motion": clip.plan.exercise,
        "fps": clip.fps,
        "width": clip.camera.width,
        "height": clip.camera.height,
        "duration_s": round(len(posed.times_s) / clip.fps, 3),
        "camera": clip.camera.as_dict(),
        "phenotype": clip.phenotype.as_dict(),
        "quiet_s": [round(at, 2) for at in posed.motion.quiet_s],
        "plan": {"seed": clip.plan.seed, "support": clip.plan.support, "faults": _faults(clip)},
        **label(posed, angles),
        "time_s": _rounded(posed.times_s, 4),
        "angles": {name: _rounded(values, 2) for name, values in angles.items()},
        "joints2d": _joints(posed),
    }


def _faults(clip: Clip) -> dict[str, list[int]]:
    return {name: list(reps) for name, reps in clip.plan.faults.items()}


def _rounded(values: Array, digits: int) -> list[float | None]:
    return [None if np.isnan(value) else round(float(value), digits) for value in values]


def _joints(posed: Posed) -> dict[str, Any]:
    frames = np.arange(0, len(posed.times_s), JOINTS_EVERY)
    centres = truth.joint_centres(posed.rig, posed.pose)
    names = [name for name in centres if not name.startswith(("elbow", "wrist"))]
    seen = {name: np.round(posed.clip.camera.pixels(centres[name][frames]), 1).tolist() for name in names}
    return {"frames": frames.tolist(), "points_px": seen}
