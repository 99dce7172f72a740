"""The recent past of both legs: angles and ankle paths, to measure a repetition once its times are known."""

from __future__ import annotations

from hipfive.motion.frame import END, Frame
from hipfive.motion.skeleton import Joint, Side
from hipfive.motion.turning import Trail

_KEEP_S = 12.0
_MOST = 720
_ANGLES = ("hip_flexion", "hip_abduction", "knee_flexion", "ankle_plantarflexion", "toes_out")
_EDGE = 0.2
"""Share of a repetition at each end in which a resting foot is no fault: it may start and end on the floor. Ours."""
_STILL = 0.12
"""[trunk lengths / s] An ankle slower than this rests. Ours, docs/decisions/0004."""
_ANKLE = {Side.LEFT: Joint.LEFT_ANKLE, Side.RIGHT: Joint.RIGHT_ANKLE}


class LegTrails:
    """Trails of both legs' angles [deg], the ankles' places [trunk lengths] and the trunk's sway [deg]."""

    def __init__(self) -> None:
        names = [f"{name}_{end}" for name in _ANGLES for end in END.values()]
        names += [f"ankle_{axis}_{end}" for axis in "xy" for end in END.values()]
        self._trails = {name: Trail(_KEEP_S, _MOST) for name in (*names, "trunk_lean")}

    def step(self, frame: Frame) -> None:
        """Take a frame."""
        for name in _ANGLES:
            for end in END.values():
                self._add(frame.t_s, f"{name}_{end}", frame.angles[f"{name}_{end}"])
        for side, joint in _ANKLE.items():
            ankle = frame.pose.landmarks[joint]
            if ankle is not None:
                self._add(frame.t_s, f"ankle_x_{END[side]}", ankle.x / frame.body.trunk_length)
                self._add(frame.t_s, f"ankle_y_{END[side]}", ankle.y / frame.body.trunk_length)
        self._add(frame.t_s, "trunk_lean", frame.angles["trunk_lean"])

    def _add(self, t_s: float, name: str, value: float | None) -> None:
        if value is not None:
            self._trails[name].step(t_s, value)

    def range(self, name: str, start_s: float, end_s: float) -> tuple[float, float] | None:
        """Smallest and largest value of a trail in an interval [s], or None when it was never known."""
        values = [value for _, value in self._trails[name].between(start_s, end_s)]
        return (min(values), max(values)) if values else None

    def samples(self, name: str, start_s: float, end_s: float) -> list[tuple[float, float]]:
        """Samples of a trail in an interval [s]."""
        return self._trails[name].between(start_s, end_s)

    def ankle_travel(self, side: Side, start_s: float, end_s: float) -> float:
        """How far an ankle went in an interval [trunk lengths], the larger of both picture directions."""
        end = END[side]
        return max(self._trails[f"ankle_{axis}_{end}"].spread(start_s, end_s) for axis in "xy")

    def measures(self, side: Side, start_s: float, end_s: float) -> dict[str, float | None]:
        """Largest and smallest angles of a leg, and the trunk's sway, in an interval."""
        end = END[side]
        found: dict[str, float | None] = {}
        for name in ("hip_flexion", "hip_abduction"):
            span = self.range(f"{name}_{end}", start_s, end_s)
            found[f"{name}_max_deg"] = span[1] if span else None
            found[f"{name}_min_deg"] = span[0] if span else None
        found["knee_flexion_deg"] = self._median(f"knee_flexion_{end}", start_s, end_s)
        lean = self.range("trunk_lean", start_s, end_s)
        found["trunk_sway_deg"] = lean[1] - lean[0] if lean else None
        found["trunk_lean_deg"] = max(abs(lean[0]), abs(lean[1])) if lean else None
        found["hip_flexion_deg"] = found["hip_flexion_max_deg"]
        found["toes_out_deg"] = self._median(f"toes_out_{end}", start_s, end_s)
        found["ankle_plantarflexion_deg"] = self._median(f"ankle_plantarflexion_{end}", start_s, end_s)
        margin_s = _EDGE * (end_s - start_s)
        found["foot_down_s"] = self._rest_s(end, start_s + margin_s, end_s - margin_s)
        found["duration_s"] = end_s - start_s
        return found

    def _median(self, name: str, start_s: float, end_s: float) -> float | None:
        values = sorted(value for _, value in self.samples(name, start_s, end_s))
        return values[len(values) // 2] if values else None

    def _rest_s(self, end: str, start_s: float, end_s: float) -> float:
        """How long the ankle rested in an interval [s]."""
        places = [self.samples(f"ankle_{axis}_{end}", start_s, end_s) for axis in "xy"]
        rest_s = 0.0
        before: tuple[float, float, float] | None = None
        for (t_s, x), (_, y) in zip(*places, strict=True):
            if before is not None:
                lasted_s = t_s - before[0]
                if max(abs(x - before[1]), abs(y - before[2])) < _STILL * lasted_s:
                    rest_s += lasted_s
            before = (t_s, x, y)
        return rest_s
