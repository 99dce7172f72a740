"""The tables as Markdown, and their place in the documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile

import numpy as np
from bench.accuracy.bars import Line
from bench.accuracy.compare import Comparison

BEGIN, END = "<!-- bench.accuracy: {name} -->", "<!-- bench.accuracy: end of {name} -->"
CLIP_COLUMNS = (
    "clip", "off view", "RMS", "left / right", "near / far", "RMS, mean error off", "raw landmarks", "known",
    "found / true", "sides", "start, end MAE (s)", "peak / arc MAE", "faults missed", "false alarms",
)  # fmt: skip


def bars_table(lines: Sequence[Line]) -> str:
    """Every bar with what was measured."""
    holds = {True: "holds", False: "**falls short**", None: "not measured"}
    rows = [f"| {of.quantity} | {of.bar} | {of.measured} | {of.count} | {holds[of.holds]} |" for of in lines]
    return "\n".join(["| quantity | bar | measured | n | |", "|---|---|---|---|---|", *rows])


def motions_table(clips: Sequence[Comparison]) -> str:
    """The angle error of each kind of movement, the nearer and the farther leg apart, beside the raw landmarks."""
    head = (
        "| movement | clips | RMS: median | worst | nearer leg | farther leg | mean error off | raw landmarks: median "
        "| worst |"
    )
    rows = [head, "|---" * 9 + "|"]
    for motion in dict.fromkeys(clip.motion for clip in clips):
        mine = [clip for clip in clips if clip.motion == motion]
        own = [clip.rms_deg for clip in mine if clip.rms_deg is not None]
        raw = [clip.raw_deg for clip in mine if clip.raw_deg is not None]
        legs = [_middle([clip.legs_deg[leg] for clip in mine if leg in clip.legs_deg]) for leg in ("near", "far")]
        shape = _middle([clip.shape_deg for clip in mine if clip.shape_deg is not None])
        rows.append(
            f"| {motion} | {len(mine)} | {_middle(own)} | {_number(max(own, default=None))} | {legs[0]} | {legs[1]} "
            f"| {shape} | {_middle(raw)} | {_number(max(raw, default=None))} |"
        )
    return "\n".join(rows)


def clips_table(clips: Sequence[Comparison]) -> str:
    """Every clip in a row."""
    rows = [f"| {' | '.join(CLIP_COLUMNS)} |", "|---" * len(CLIP_COLUMNS) + "|"]
    for clip in clips:
        if clip.refused is not None:
            empty = " |" * (len(CLIP_COLUMNS) - 3)
            rows.append(f"| {clip.name} | {clip.off_view_deg:.0f}° | refused: {clip.refused} |{empty}")
            continue
        rows.append(f"| {' | '.join(_cells(clip))} |")
    return "\n".join(rows)


def _cells(clip: Comparison) -> list[str]:
    moved, legs = clip.movements, clip.legs_deg
    return [
        clip.name,
        f"{clip.off_view_deg:.0f}°",
        _number(clip.rms_deg),
        f"{_number(legs.get('left'))} / {_number(legs.get('right'))}",
        f"{_number(legs.get('near'))} / {_number(legs.get('far'))}",
        _number(clip.shape_deg),
        _number(clip.raw_deg),
        f"{100 * clip.known:.0f} %",
        f"{moved.found} / {moved.true}",
        f"{moved.sides_right}/{moved.sides}",
        _mean([*moved.start_s, *moved.end_s], 2),
        f"{_mean([*moved.peak_deg, *moved.radius_deg, *moved.hold_deg], 1)} / {_mean(moved.arc_deg, 1)}",
        _names(moved.faults_missed) + f" of {len(moved.faults_injected)}",
        _names(moved.false_alarms),
    ]


def pictures(drawn: Sequence[Path], folder: Path, split: str) -> str:
    """Keep pictures beside the page, in the folder named like it, and show them."""
    folder.mkdir(exist_ok=True)
    shown = []
    for path in drawn:
        kept = folder / f"{split}-{path.name}"
        copyfile(path, kept)
        shown.append(f"![Measured and true angles of one of the worst clips over time]({folder.name}/{kept.name})")
    return "\n\n".join(shown) or "No pictures were drawn."


def put(page: Path, name: str, text: str) -> None:
    """Replace what stands between the page's markers of this name."""
    begin, end = BEGIN.format(name=name), END.format(name=name)
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise SystemExit(f"{page} has no markers for {name!r}")
    page.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")


def _names(names: Sequence[str]) -> str:
    """`knee_bent, too_fast ×2`, or a dash."""
    counted = Counter(names)
    return ", ".join(f"{name} ×{n}" if n > 1 else name for name, n in sorted(counted.items())) or "–"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}°"


def _middle(values: Sequence[float]) -> str:
    return _number(float(np.median(values)) if len(values) else None)


def _mean(values: Sequence[float], digits: int) -> str:
    return f"{np.abs(values).mean():.{digits}f}" if values else "–"
