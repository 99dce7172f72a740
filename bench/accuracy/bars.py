"""The bars and how the pooled clips stand against them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from bench.accuracy.compare import Comparison

GUIDED_DEG = {"leg-swing": 60.0, "side-leg-swing": 40.0, "circular-swing": 40.0, "baby-pose": 0.0, "yoga-squat": 15.0}
"""Up to here off the ideal view a clip is filmed the way the exercise asks for [deg]: leg swings from the side to half
in front, side swings and circles up to 40° off the front, baby pose from the side to 60° towards the feet (all that is
ideal), squats from half-side (30° off the front; 45° and more is ideal) to the side."""
OFF_DEG = 45.0
TIME_S = 0.25


@dataclass(frozen=True)
class Line:
    """One line of the table: what, the bar, what was measured, over how many, and whether it holds."""

    quantity: str
    bar: str
    measured: str
    count: int
    holds: bool | None


Values = Sequence[float]
How = Callable[[Values], float]


def stand(clips: Sequence[Comparison]) -> list[Line]:
    """Every bar."""
    known = [(clip, clip.rms_deg) for clip in clips if clip.rms_deg is not None]
    ours = [(clip, value) for clip, value in known if not clip.laboratory]
    guided = [value for clip, value in ours if clip.off_view_deg <= GUIDED_DEG[clip.exercise]]
    turned = [value for clip, value in ours if 0.0 < clip.off_view_deg <= OFF_DEG]
    squats, stands = ([value for clip, value in known if clip.motion == motion] for motion in ("squat", "sit-to-stand"))
    return [
        _angle("angle over time, guided view, RMS: median over clips", guided, np.median, 3.0),
        _angle("the same: worst clip", guided, max, 5.0),
        _angle("angle over time, up to 45° off the ideal view, RMS: worst clip", turned, max, 5.0),
        _angle("squat as a laboratory films it, RMS, both legs: median over clips", squats, np.median, 4.0),
        _angle("the same: worst clip", squats, max, 4.0),
        _angle("sit-to-stand as a laboratory films it, RMS, both legs: median over clips", stands, np.median, 6.4),
        _angle("peak of a repetition, mean absolute error", _pool(clips, "peak_deg"), _mae, 3.0),
        _angle("arc of a repetition, mean absolute error", _pool(clips, "arc_deg"), _mae, 3.0),
        _angle("circle half-angle, mean absolute error", _pool(clips, "radius_deg"), _mae, 3.0),
        _angle("hip flexion in a hold, mean absolute error", _pool(clips, "hold_deg"), _mae, 3.0),
        _counts(clips),
        _share("side of a repetition or hold", "100 %", _sum(clips, "sides_right"), _sum(clips, "sides"), 1.0),
        _share("direction of a circle", "100 %", _sum(clips, "directions_right"), _sum(clips, "directions"), 1.0),
        *_times(np.abs([*_pool(clips, "start_s"), *_pool(clips, "end_s")])),
        _share(
            "injected form faults found, of those not said to be out of view",
            "≥ 95 %",
            len(_pool(clips, "faults_found")),
            len(_pool(clips, "faults_found")) + len(_pool(clips, "faults_missed")),
            0.95,
        ),
        Line(
            "injected form faults said to be out of view",
            "–",
            f"{len(_pool(clips, 'faults_not_judged'))}",
            len(_pool(clips, "faults_injected")),
            None,
        ),
        _share(
            "false alarms, of repetitions and holds",
            "≤ 2 %",
            len(_pool(clips, "false_alarms")),
            _sum(clips, "judged"),
            0.0,
            0.02,
        ),
        _share(
            "stated 95 % intervals that hold the truth",
            "90–99 %",
            sum(clip.intervals_right for clip in clips),
            sum(clip.intervals for clip in clips),
            0.90,
            0.99,
        ),
    ]


def _angle(quantity: str, values_deg: Values, how: How, most_deg: float) -> Line:
    if not len(values_deg):
        return Line(quantity, f"≤ {most_deg:g}°", "–", 0, None)
    value = float(how(values_deg))
    return Line(quantity, f"≤ {most_deg:g}°", f"{value:.1f}°", len(values_deg), value <= most_deg)


def _counts(clips: Sequence[Comparison]) -> Line:
    off = [abs(clip.movements.found - clip.movements.true) for clip in clips]
    return Line(
        "clips with a wrong count", "0", f"{sum(map(bool, off))} ({sum(off)} miscounted)", len(clips), not any(off)
    )


def _times(errors_s: np.ndarray) -> list[Line]:
    quantity, count = "start and end of a repetition or hold", len(errors_s)
    if not count:
        return [Line(quantity, f"≤ {TIME_S} s", "–", 0, None)]
    worst = Line(
        f"{quantity}: worst", f"≤ {TIME_S} s", f"{errors_s.max():.2f} s", count, bool(errors_s.max() <= TIME_S)
    )
    return [worst, _share(f"the same: within {TIME_S} s", "100 %", int((errors_s <= TIME_S).sum()), count, 1.0)]


def _share(quantity: str, bar: str, part: int, whole: int, least: float, most: float = 1.0) -> Line:
    if not whole:
        return Line(quantity, bar, "–", 0, None)
    measured = f"{100 * part / whole:.1f} % ({part} of {whole})"
    return Line(quantity, bar, measured, whole, least <= part / whole <= most)


def _pool(clips: Sequence[Comparison], name: str) -> list[float]:
    return [value for clip in clips for value in getattr(clip.movements, name)]


def _sum(clips: Sequence[Comparison], name: str) -> int:
    return sum(getattr(clip.movements, name) for clip in clips)


def _mae(values: Values) -> float:
    return float(np.abs(values).mean())
