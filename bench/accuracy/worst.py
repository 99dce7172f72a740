"""The clips with the largest errors, drawn: measured and true angle over time, and the difference."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.accuracy.compare import Comparison
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

WORST = 4


def draw_worst(clips: Sequence[Comparison], out: Path) -> list[Path]:
    """Draw them, worst first; returns the pictures."""
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
