"""The recent past of both legs: angles and places, to measure a repetition once its times are known."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from statistics import median

from hipfive.motion.frame import END, Frame
from hipfive.motion.skeleton import Joint, Side

_KEEP_S = 12.0
_MOST = 720
_ANGLES = ("hip_flexion", "hip_abduction", "knee_flexion", "knee_bend", "ankle_plantarflexion", "toes_out")
_PLACES = (
    ("hip_l", Joint.LEFT_HIP), ("hip_r", Joint.RIGHT_HIP), ("knee_l", Joint.LEFT_KNEE), ("knee_r", Joint.RIGHT_KNEE),
    ("ankle_l", Joint.LEFT_ANKLE), ("ankle_r", Joint.RIGHT_ANKLE),
)  # fmt: skip
_EDGE = 0.2
"""Share of a repetition at each end in which a resting foot is no fault: it may start and end on the floor. Ours."""
_STILL = 0.12
"""[trunk lengths / s] An ankle slower than this rests. Ours, docs/decisions/0004."""
_ENDS = 5
_SPIKES = 25
"""One value in so many, at either end, is taken for a spike of the landmarks. Ours, docs/decisions/0006."""

_ANGLE_NAMES = (*(f"{name}_{end}" for name in _ANGLES for end in END.values()), "trunk_lean", "trunk_forward")
_COLUMN = {name: number for number, name in enumerate(_ANGLE_NAMES)}
_COLUMN |= {
    f"{part}_{axis}": len(_COLUMN) + 2 * n + m for n, (part, _) in enumerate(_PLACES) for m, axis in enumerate("xy")
}

_SIZE = len(_COLUMN)
_COLUMN["size"] = _SIZE
_NOWHERE = (None, None)

Row = list[float | None]


class LegTrails:
    """The last seconds of both legs' angles [deg], joints' places [image heights] and the trunk's lean [deg]."""

    def __init__(self) -> None:
        self._times: list[float] = []
        self._rows: list[Row] = []

    def step(self, frame: Frame) -> None:
        """Take a frame."""
        angles, marks = frame.angles, frame.pose.landmarks
        row: list[float | None] = [angles[name] for name in _ANGLE_NAMES]
        for _, joint in _PLACES:
            mark = marks[joint]
            row += _NOWHERE if mark is None else (mark.x, mark.y)
        row.append(frame.body.trunk_length)
        self._times.append(frame.t_s)
        self._rows.append(row)
        if self._times[0] < frame.t_s - 1.25 * _KEEP_S or len(self._times) > 1.25 * _MOST:
            gone = max(bisect_left(self._times, frame.t_s - _KEEP_S), len(self._times) - _MOST)
            del self._times[:gone], self._rows[:gone]

    def _between(self, start_s: float, end_s: float) -> slice:
        return slice(bisect_left(self._times, start_s), bisect_right(self._times, end_s))

    def values(self, name: str, start_s: float, end_s: float) -> list[float]:
        """What is known of a column in an interval [s]."""
        column = _COLUMN[name]
        return [value for row in self._rows[self._between(start_s, end_s)] if (value := row[column]) is not None]

    def range(self, name: str, start_s: float, end_s: float) -> tuple[float, float] | None:
        """Smallest and largest value of a column in an interval [s], or None when it was never known."""
        values = self.values(name, start_s, end_s)
        return (min(values), max(values)) if values else None

    def spread(self, name: str, start_s: float, end_s: float) -> float:
        """Largest less smallest value of a column in an interval [s] but for spikes; 0 when it was never known."""
        return spread_of(self.values(name, start_s, end_s))

    def ankle_travel(self, side: Side, start_s: float, end_s: float) -> float:
        """How far an ankle went in an interval [trunk lengths], the larger of both picture directions."""
        way = max(self.spread(f"ankle_{END[side]}_{axis}", start_s, end_s) for axis in "xy")
        return way / self._size(start_s, end_s)

    def swept(self, side: Side, joint: str, start_s: float, end_s: float) -> float | None:
        """How far a joint went to and fro below the hip in an interval [trunk lengths], across; None when not known."""
        here, hip = _COLUMN[f"{joint}_{END[side]}_x"], _COLUMN[f"hip_{END[side]}_x"]
        across = [
            at - above
            for row in self._rows[self._between(start_s, end_s)]
            if (at := row[here]) is not None and (above := row[hip]) is not None
        ]
        return spread_of(across) / self._size(start_s, end_s) if across else None

    def hips_went(self, start_s: float, end_s: float) -> float:
        """How far the body is from where it was before an interval [trunk lengths], across the picture."""
        ways = []
        for end in END.values():
            places = self.values(f"hip_{end}_x", start_s, end_s)
            first, last = places[:_ENDS], places[-_ENDS:]
            ways.append(abs(median(last) - median(first)) if places else 0.0)
        return min(ways) / self._size(start_s, end_s)

    def grew(self, start_s: float, end_s: float) -> float:
        """How many times larger, or smaller, the trunk has become in the picture over an interval, at least 1."""
        sizes = self.values("size", start_s, end_s)
        first, last = median(sizes[:_ENDS] or [1.0]), median(sizes[-_ENDS:] or [1.0])
        return max(first / last, last / first)

    def measures(self, side: Side, start_s: float, end_s: float) -> dict[str, float | None]:
        """Largest and smallest angles of a leg, and the trunk's sway, in an interval."""
        end = END[side]
        found: dict[str, float | None] = {}
        for name in ("hip_flexion", "hip_abduction"):
            span = self.range(f"{name}_{end}", start_s, end_s)
            found[f"{name}_max_deg"] = span[1] if span else None
            found[f"{name}_min_deg"] = span[0] if span else None
        bends = [self._upper(f"{name}_{end}", start_s, end_s) for name in ("knee_flexion", "knee_bend")]
        found["knee_flexion_deg"] = max((bend for bend in bends if bend is not None), default=None)
        lean = kept_range(self.values("trunk_lean", start_s, end_s))
        forward = kept_range(self.values("trunk_forward", start_s, end_s))
        sways = [span[1] - span[0] for span in (lean, forward) if span is not None]
        found["trunk_sway_deg"] = max(sways) if sways else None
        found["trunk_forward_sway_deg"] = forward[1] - forward[0] if forward else None
        found["trunk_lean_deg"] = max(abs(lean[0]), abs(lean[1])) if lean else None
        found["hip_flexion_deg"] = found["hip_flexion_max_deg"]
        found["toes_out_deg"] = self._median(f"toes_out_{end}", start_s, end_s)
        found["ankle_plantarflexion_deg"] = self._median(f"ankle_plantarflexion_{end}", start_s, end_s)
        margin_s = _EDGE * (end_s - start_s)
        found["foot_down_s"] = self._rest_s(end, start_s + margin_s, end_s - margin_s)
        found["duration_s"] = end_s - start_s
        return found

    def _size(self, start_s: float, end_s: float) -> float:
        """The trunk's typical length in an interval [image heights]: a single frame's would shake every place."""
        return self._median("size", start_s, end_s) or 1.0

    def _median(self, name: str, start_s: float, end_s: float) -> float | None:
        values = sorted(self.values(name, start_s, end_s))
        return values[len(values) // 2] if values else None

    def _upper(self, name: str, start_s: float, end_s: float) -> float | None:
        """What a fifth of the values are above."""
        values = sorted(self.values(name, start_s, end_s))
        return values[len(values) * 4 // 5] if values else None

    def _rest_s(self, end: str, start_s: float, end_s: float) -> float:
        """How long the ankle rested in an interval [s]."""
        across, up = _COLUMN[f"ankle_{end}_x"], _COLUMN[f"ankle_{end}_y"]
        still = _STILL * self._size(start_s, end_s)
        rest_s = 0.0
        before: tuple[float, float, float] | None = None
        span = self._between(start_s, end_s)
        for t_s, row in zip(self._times[span], self._rows[span], strict=True):
            x, y = row[across], row[up]
            if x is None or y is None:
                continue
            if before is not None:
                lasted_s = t_s - before[0]
                if max(abs(x - before[1]), abs(y - before[2])) < still * lasted_s:
                    rest_s += lasted_s
            before = (t_s, x, y)
        return rest_s


def kept_range(values: Sequence[float]) -> tuple[float, float] | None:
    """Smallest and largest value without one in ``SPIKES`` at either end; None when there is none."""
    if not values:
        return None
    ranked = sorted(values)
    gone = min((len(ranked) + _SPIKES - 1) // _SPIKES, (len(ranked) - 1) // 4)
    return ranked[gone], ranked[-1 - gone]


def spread_of(values: Sequence[float]) -> float:
    """Largest less smallest value but for spikes; 0 when there is none."""
    span = kept_range(values)
    return span[1] - span[0] if span else 0.0
