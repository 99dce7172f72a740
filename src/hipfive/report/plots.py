"""The picture of the curves: ``curves.png``, the measured angle with every repetition, hold and refused movement."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hipfive.motion.events import SetResult
from hipfive.motion.exercise import Exercise
from hipfive.report.curve import Curve

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CURVES_PNG = "curves.png"

Say = Callable[..., str]
"""Words by message identifier and values."""

# Okabe & Ito 2008, "Color Universal Design": told apart with every kind of colour vision. The sides also differ in
# line and label, so that nothing hangs on colour alone.
_COLOUR: Mapping[str, str] = {"l": "#0072B2", "r": "#D55E00", "": "#009E73"}
_LINE: Mapping[str, str] = {"l": "-", "r": "--", "": "-"}
_BAND = "#00000010"
_GREY = "#666666"
_MARKS_MOST = 60
_SIDE_KEY: Mapping[str | None, str] = {"left": "l", "right": "r"}


@dataclass(slots=True)
class CurveSet:
    """The curves of one exercise's picture, fed one instant at a time; bounded however long the recording is.

    Attributes
    ----------
    names
        The angles drawn, by name.
    """

    names: tuple[str, ...]
    curves: dict[str, Curve] = field(init=False)

    def __post_init__(self) -> None:
        self.curves = {name: Curve() for name in self.names}

    def add(self, t_s: float, angles: Mapping[str, float | None]) -> None:
        """Add the angles [deg] at ``t_s`` [s]."""
        for name, curve in self.curves.items():
            curve.add(t_s, angles.get(name))


def load_drawing() -> None:
    """Load the library that draws; ``write_curves`` does so itself, but it takes a while and can be done meanwhile."""
    with suppress(ImportError):
        importlib.import_module("matplotlib.backends.backend_agg")


def drawn_angles(exercise: Exercise) -> tuple[str, ...]:
    """Names of the angles that the exercise's picture shows."""
    if exercise.gauge == "circle_radius":
        return ("hip_abduction_l", "hip_abduction_r", "hip_flexion_l", "hip_flexion_r")
    gauge = exercise.gauge if exercise.gauge is not None else "hip_flexion"
    return (f"{gauge}_l", f"{gauge}_r")


def write_curves(path: Path, result: SetResult, exercise: Exercise, curves: CurveSet, say: Say) -> None:
    """Draw the picture.

    Parameters
    ----------
    path
        Where the PNG goes.
    result, exercise
        What was found, of what.
    curves
        The angles that were collected.
    say
        Gives words by message identifier.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    panels = _panels(curves.names)
    width_in = min(24.0, max(10.0, 4.0 + result.duration_s * 0.2))
    height_in = 1.6 + 3.2 * len(panels)
    figure = Figure(figsize=(width_in, height_in))
    FigureCanvasAgg(figure)
    # Margins in inches: to have them reckoned would draw everything twice.
    figure.subplots_adjust(0.8 / width_in, 0.9 / height_in, 1.0 - 0.25 / width_in, 1.0 - 0.65 / height_in, hspace=0.12)
    axes = figure.subplots(len(panels), 1, sharex=True, squeeze=False)[:, 0]
    for axis, (angle, names) in zip(axes, panels.items(), strict=True):
        banded = exercise.walking_band_deg if angle == exercise.gauge else None
        _draw_panel(axis, names, curves, banded, say)
        _draw_spans(axis, result, say)
        axis.set_ylabel(say(f"plot-angle-{angle.replace('_', '-')}"))
    axes[-1].set_xlabel(f"{say('plot-time')}      ({say('plot-note')})")
    axes[-1].set_xlim(0.0, max(result.duration_s, 1.0))
    figure.suptitle(_title(result, exercise, say), fontsize=14, y=1.0 - 0.12 / height_in, va="top")
    _draw_numbers(axes[0], result, say)
    handles = {label: handle for axis in axes for handle, label in zip(*axis.get_legend_handles_labels(), strict=True)}
    figure.legend(handles.values(), handles.keys(), loc="lower center", ncols=5, frameon=False)
    figure.savefig(path, dpi=110, format="png", metadata={"Software": None})


def _panels(names: tuple[str, ...]) -> dict[str, list[str]]:
    """The names by angle: both sides share a panel."""
    panels: dict[str, list[str]] = {}
    for name in names:
        panels.setdefault(name.removesuffix("_l").removesuffix("_r"), []).append(name)
    return panels


def _draw_panel(axis: Axes, names: list[str], curves: CurveSet, band_deg: tuple[float, float] | None, say: Say) -> None:
    if band_deg is not None:
        axis.axhspan(*band_deg, facecolor=_BAND, edgecolor=_GREY, ls=":", lw=1.2, label=say("plot-walking-band"))
    axis.axhline(0.0, color=_GREY, lw=0.8)
    for name in names:
        key = name[-1] if name.endswith(("_l", "_r")) else ""
        label = say({"l": "plot-left", "r": "plot-right", "": "plot-moving-leg"}[key])
        times_s, values_deg = curves.curves[name].points()
        axis.plot(times_s, values_deg, color=_COLOUR[key], ls=_LINE[key], lw=1.8, label=label)
    axis.grid(visible=True, color="#dddddd", lw=0.6)
    axis.set_axisbelow(True)
    axis.spines[["top", "right"]].set_visible(False)


def _draw_spans(axis: Axes, result: SetResult, say: Say) -> None:
    """Repetitions and holds shaded in their side's colour; refused movements hatched."""
    spans: dict[tuple[str, float], list[tuple[float, float]]] = {}
    for rep in result.reps:
        look = _COLOUR[_SIDE_KEY.get(rep.side, "")], 0.14 if rep.complete else 0.05
        spans.setdefault(look, []).append((rep.start_s, rep.end_s - rep.start_s))
    for hold in result.holds:
        look = _COLOUR[_SIDE_KEY.get(hold.side, "")], 0.14
        spans.setdefault(look, []).append((hold.start_s, hold.end_s - hold.start_s))
    across = axis.get_xaxis_transform()
    for (colour, shade), ranges in spans.items():
        axis.broken_barh(ranges, (0.0, 1.0), transform=across, facecolor=colour, alpha=shade, lw=0)
        starts_s = [start_s for start_s, _ in ranges]
        axis.vlines(starts_s, 0.0, 1.0, transform=across, color=colour, lw=0.6, alpha=0.6)
    refused = [(attempt.start_s, attempt.end_s - attempt.start_s) for attempt in result.rejected]
    if refused:
        bars = axis.broken_barh(refused, (0.0, 1.0), transform=across, label=say("plot-not-counted"))
        bars.set(facecolor="none", edgecolor=_GREY, hatch="////", linewidth=0)


def _draw_numbers(axis: Axes, result: SetResult, say: Say) -> None:
    """The number of each repetition above the picture, or the seconds of each hold; thinned where they would touch."""
    marks = [
        (rep.start_s + rep.end_s, f"{rep.index}{'*' if rep.faults else ''}" if rep.complete else "–", rep.side)
        for rep in result.reps
    ] + [
        (
            hold.start_s + hold.end_s,
            say("plot-hold", number=number, seconds=round(hold.end_s - hold.start_s)),
            hold.side,
        )
        for number, hold in enumerate(result.holds, start=1)
    ]
    look = {"fontsize": 9, "ha": "center", "va": "bottom", "transform": axis.get_xaxis_transform()}
    for twice_s, mark, side in marks[:: 1 + len(marks) // _MARKS_MOST]:
        axis.text(twice_s / 2, 1.01, mark, look, color=_COLOUR[_SIDE_KEY.get(side, "")])


def _title(result: SetResult, exercise: Exercise, say: Say) -> str:
    name = say(f"exercise-{exercise.id}")
    if result.holds:
        longest_s = max(hold.end_s - hold.start_s for hold in result.holds)
        return say("plot-title-holds", exercise=name, count=len(result.holds), longest=round(longest_s))
    counted = [rep for rep in result.reps if rep.complete]
    left = sum(rep.side == "left" for rep in counted)
    right = sum(rep.side == "right" for rep in counted)
    if left or right:
        return say("plot-title-sides", exercise=name, left=left, right=right)
    return say("plot-title", exercise=name, count=len(counted))
