"""The tables as Markdown, the worst clips as pictures, and their place in the documentation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from bench.accuracy.bars import Line
from bench.accuracy.compare import Comparison
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

WORST = 3
BEGIN, END = "<!-- bench.accuracy: {name} -->", "<!-- bench.accuracy: end of {name} -->"


def bars_table(lines: Sequence[Line]) -> str:
    """Every bar with what was measured."""
    holds = {True: "holds", False: "**falls short**", None: "not measured"}
    rows = [f"| {of.quantity} | {of.bar} | {of.measured} | {of.count} | {holds[of.holds]} |" for of in lines]
    return "\n".join(["| quantity | bar | measured | n | |", "|---|---|---|---|---|", *rows])


def clips_table(clips: Sequence[Comparison]) -> str:
    """Every clip in a row."""
    head = (
        "| clip | off view | RMS | known | found / true | sides | start, end MAE (s) | peak / arc MAE (°) | faults "
        "| false alarms |"
    )
    rows = [head, "|---" * 10 + "|"]
    for clip in clips:
        if clip.refused is not None:
            rows.append(f"| {clip.name} | {clip.off_view_deg:.0f}° | refused: {clip.refused} |" + " |" * 7)
            continue
        times = [*clip.start_s, *clip.end_s]
        angle = [*clip.peak_deg, *clip.radius_deg, *clip.hold_deg]
        rows.append(
            f"| {clip.name} | {clip.off_view_deg:.0f}° | {_number(clip.rms_deg)} | {100 * clip.known:.0f} % "
            f"| {clip.found} / {clip.true} | {clip.sides_right}/{clip.sides} | {_mean(times, 2)} "
            f"| {_mean(angle, 1)} / {_mean(clip.arc_deg, 1)} "
            f"| {len(clip.faults_found)}/{len(clip.faults_injected)} | {', '.join(clip.false_alarms) or '–'} |"
        )
    return "\n".join(rows)


def draw_worst(clips: Sequence[Comparison], out: Path) -> list[Path]:
    """Measured and true angle of the clips with the largest error."""
    paths = []
    ranked = sorted((clip for clip in clips if clip.rms_deg is not None), key=lambda clip: -(clip.rms_deg or 0.0))
    for rank, clip in enumerate(ranked[:WORST], start=1):
        figure = Figure(figsize=(11, 2.6 * len(clip.errors)), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots(len(clip.errors), 1, squeeze=False, sharex=True)[:, 0]
        for axis, (name, (times_s, measured, expected)) in zip(axes, clip.errors.items(), strict=True):
            axis.plot(times_s, expected, color="#333333", lw=1.2, label="true")
            axis.plot(times_s, measured, color="#0072B2", lw=1.4, label="measured")
            axis.plot(times_s, measured - expected, color="#D55E00", lw=1.0, ls="--", label="error")
            axis.set_ylabel(f"{name}")
            axis.grid(visible=True, color="#dddddd")
        axes[0].legend(ncols=3, loc="upper right", fontsize=8)
        axes[-1].set_xlabel("time (s)")
        figure.suptitle(f"{clip.name}: RMS {clip.rms_deg:.1f}°, {clip.off_view_deg:.0f}° off the guided view")
        path = out / f"worst-{rank}.png"
        figure.savefig(path, dpi=80)
        paths.append(path)
    return paths


def put(page: Path, name: str, text: str) -> None:
    """Replace what stands between the page's markers of this name."""
    begin, end = BEGIN.format(name=name), END.format(name=name)
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise SystemExit(f"{page} has no markers for {name!r}")
    page.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}°"


def _mean(values: Sequence[float], digits: int) -> str:
    return f"{np.abs(values).mean():.{digits}f}" if values else "–"
