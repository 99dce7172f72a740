"""The tables of `python -m bench.landmarks`, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from bench.landmarks.hidden import chance_to_tell, sightings
from bench.landmarks.offsets import JOINTS, LEGS, Offsets, bias
from bench.landmarks.score import score
from bench.landmarks.ways import Way

AXES = ("up", "ahead", "out", "thigh", "front", "shank")
WHICH = {"both": (True, False), "near": (True,), "far": (False,)}


def bias_table(clips: Sequence[Offsets]) -> list[str]:
    """Where each landmark lies off its joint, by the body's axes [% of the trunk; of the bone along it]."""
    rows = [
        f"| joint | leg | {' | '.join(AXES)} | as read | left | about the clip's mean |",
        f"|---|---|{'---|' * len(AXES)}---|---|---|",
    ]
    for joint in JOINTS:
        for which, legs in WHICH.items():
            of = bias(joint, list(clips), legs)
            cells = [
                f"{100 * of.weights[axis]:.1f} ± {100 * of.errors[axis]:.1f}" if axis in of.weights else ""
                for axis in AXES
            ]
            cells += [f"{100 * value:.1f}" for value in (of.raw, of.left, of.within)]
            rows.append(f"| {joint} | {which} | {' | '.join(cells)} |")
    return rows


def hidden_table(clips: Sequence[Offsets]) -> list[str]:
    """What is said of the far leg's joints that the near leg hides, and of those in plain view."""
    rows = [
        "| far joint | | frames | visibility: 5, 25, 50, 75, 95 % | off: 50, 90 % [% of the trunk] | tells |",
        "|---|---|---|---|---|---|",
    ]
    for joint in LEGS:
        found = sightings(joint, list(clips))
        for what, where in (("hidden", found.hidden), ("in view", ~found.hidden)):
            if not where.any():
                continue
            spread = ", ".join(f"{value:.2f}" for value in np.percentile(found.visibility[where], [5, 25, 50, 75, 95]))
            off = ", ".join(f"{100 * value:.1f}" for value in np.percentile(found.off[where], [50, 90]))
            rows.append(f"| {joint} | {what} | {where.sum()} | {spread} | {off} | {chance_to_tell(found):.2f} |")
    return rows


def ways_table(read: Mapping[str, Sequence[Offsets]], ways: Mapping[str, Way]) -> list[str]:
    """Every way of reading side by side, near leg / far leg."""
    rows = [
        "| way | runs | hip | knee | ankle | thigh RMS | arc | exchanged |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, clips in read.items():
        near, far = score(clips, near=True), score(clips, near=False)
        cells = [f"{100 * near.scatter[joint]:.1f} / {100 * far.scatter[joint]:.1f}" for joint in LEGS]
        cells += [f"{near.swing_rms_deg:.1f}° / {far.swing_rms_deg:.1f}°", f"{near.arc:.2f} / {far.arc:.2f}"]
        rows.append(f"| {name} | {ways[name].runs} | {' | '.join(cells)} | {100 * near.exchanged:.1f} % |")
    return rows


def clips_table(clips: Sequence[Offsets]) -> list[str]:
    """Every clip in a row."""
    rows = [
        "| clip | facing | hip | knee | ankle | thigh RMS | arc | exchanged | lost |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for clip in clips:
        of = score([clip])
        cells = [f"{100 * of.scatter[joint]:.1f}" for joint in LEGS]
        cells += [f"{of.swing_rms_deg:.1f}°", f"{of.arc:.2f}", f"{100 * of.exchanged:.1f} %", f"{100 * of.lost:.1f} %"]
        rows.append(f"| {clip.truth.name} | {clip.truth.facing_deg:.0f}° | {' | '.join(cells)} |")
    return rows
