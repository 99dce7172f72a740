"""Circular swings: revolutions of the leg, from its direction in the room, so that a swaying trunk makes none.

Abduction is read in the picture; the forward part has its depth from the world landmarks and is the weaker one. So the
radius is the half extent of the abduction, and roundness is a rough figure.
"""

from __future__ import annotations

import math

from hipfive.motion.events import Attempt
from hipfive.motion.exercise import Circle
from hipfive.motion.filters import Smoothed
from hipfive.motion.frame import END, Found, Frame
from hipfive.motion.leg_trails import LegTrails
from hipfive.motion.limbs import ENDS, known
from hipfive.motion.loops import slow_s
from hipfive.motion.skeleton import Side
from hipfive.motion.swings import REST_DEG, REST_S
from hipfive.motion.turning import Trail
from hipfive.motion.winding import Turned, Winding

_OTHER_SHARE = 0.75
_REST_TRAVEL = 0.04
"""[trunk lengths] An ankle that travels less than this in ``REST_S`` rests. Ours, docs/decisions/0004."""
_HUNG_S, _HUNG_DEG, _HOME_DEG = 0.3, 2.5, 3.0
"""A leg that stays for so long [s] in so small a range [deg], so near to where it rested, has ended its run. Ours."""
_HUNG_SHARE, _LONGEST_HUNG_S = 0.15, 0.75
"""A slow leg seems to hang where its circle passes there: a share of the time since its last rest, at most so long [s].
Ours, docs/decisions/0006."""
_DOWN_SHARE, _EDGE = 0.3, 0.2
"""A foot that rests makes the leg slower than this share of its pace, and not at the beginning or end. Ours."""
_STAY_S = 1.5
"""[s] A foot that stays down for longer part of the way round has ended its circle. Ours, docs/decisions/0006."""
_STRETCH_DEG = 45.0
"""[deg per trunk length] Weight of the leg's length in the picture as a second witness of its reach to the camera: on
bench/twin it follows the flexion more closely (correlation 0.8–0.97) than the depth does (0.8–0.95). Its gain depends
on the camera's height, so it serves to follow the turning, not to measure. Ours, docs/decisions/0004."""
_TIP_DEG = 40.0
"""[deg per trunk length] Weight of the foot as a third witness: its toes rise above its heel as the leg goes forward,
seen from anywhere. Of the circles of 14 clips of bench/twin 2 of 71 went the wrong way round with it, 4 of 72 without.
Like the stretch it follows the turning and does not measure. Ours, docs/decisions/0006."""
_SIZE = 0.75
"""Brings the three witnesses together to the size of the forward angle, which roundness compares with. Ours."""
_TAU_S = 0.1
"""[s] Smoothing of the path before its turning is followed (the depth is noisy), and how late it makes it. Ours."""
_KEEP_S = 2.0
_MOST = 128


class CircleTracker:
    """Counts revolutions of both legs and keeps those of the leg that really moved."""

    def __init__(self, movement: Circle) -> None:
        self._trails = LegTrails()
        self._windings = {side: Winding(movement.least_deg) for side in Side}
        self._smooth = {side: (Smoothed(_TAU_S), Smoothed(_TAU_S)) for side in Side}
        self._forward = {side: Trail(_KEEP_S, _MOST) for side in Side}
        self._outward = {side: Trail(_KEEP_S, _MOST) for side in Side}
        self._home: dict[Side, tuple[float, float]] = {}
        self._tips: dict[Side, float] = {}

    @property
    def active(self) -> Side | None:
        """The leg that is circling now, if one is."""
        wide = [side for side, winding in self._windings.items() if winding.wide]
        return wide[0] if len(wide) == 1 else None

    def step(self, frame: Frame) -> list[Found | Attempt]:
        """Take a frame; revolutions and attempts that have just ended come back."""
        self._trails.step(frame)
        out: list[Found | Attempt] = []
        for side, winding in self._windings.items():
            leg = frame.body.left if side is Side.LEFT else frame.body.right
            if leg.way is None or frame.leg("hip_abduction", side) is None:
                continue
            forward = math.degrees(math.atan2(leg.way.forward, leg.way.down))
            outward = math.degrees(math.atan2(leg.way.outward, leg.way.down))
            self._forward[side].step(frame.t_s, forward)
            self._outward[side].step(frame.t_s, outward)
            smooth = self._smooth[side]
            reach = _SIZE * (forward + _STRETCH_DEG * leg.stretch + _TIP_DEG * self._tip(side, frame))
            turned = winding.step(
                frame.t_s - _TAU_S, smooth[0].step(frame.t_s, reach), smooth[1].step(frame.t_s, outward)
            )
            if turned is None and self._ended(side, frame.t_s, forward, outward):
                turned = winding.rest()
            out += self._judge(side, turned)
        return out

    def finish(self, t_s: float) -> list[Found | Attempt]:
        """The set ends at ``t_s`` [s]."""
        del t_s
        return [found for side, winding in self._windings.items() for found in self._judge(side, winding.rest())]

    def lose(self) -> None:
        """The person was out of sight."""
        for winding in self._windings.values():
            winding.lose()

    def _tip(self, side: Side, frame: Frame) -> float:
        """How far the toes are above the heel in the picture [trunk lengths]; as before while that is not seen."""
        end = ENDS[0] if side is Side.LEFT else ENDS[1]
        heel, toe = frame.pose.landmarks[end.heel], frame.pose.landmarks[end.toe]
        if heel is not None and toe is not None and known(heel) and known(toe):
            self._tips[side] = (toe.y - heel.y) / frame.body.trunk_length
        return self._tips.get(side, 0.0)

    def _ended(self, side: Side, t_s: float, forward: float, outward: float) -> bool:
        """Whether a run of circles is over: the leg rests, or hangs for a moment where it rested before.

        A foot put down part of the way round, away from there, has not ended its circle until it stays.
        """
        home = self._home.get(side)
        at_home = home is not None and max(abs(forward - home[0]), abs(outward - home[1])) <= _HOME_DEG
        hung_s = max(_HUNG_S, min(_HUNG_SHARE * self._windings[side].lasted_s, _LONGEST_HUNG_S))
        if at_home and self._still(side, t_s, hung_s, _HUNG_DEG):
            return True
        if not self._still(side, t_s, REST_S, REST_DEG):
            return False
        if self._trails.ankle_travel(side, t_s - REST_S, t_s) >= _REST_TRAVEL:
            return False
        if not at_home and self._windings[side].partway and not self._still(side, t_s, _STAY_S, REST_DEG):
            return False
        self._home[side] = (forward, outward)
        return True

    def _still(self, side: Side, t_s: float, for_s: float, within_deg: float) -> bool:
        outward, forward = self._outward[side], self._forward[side]
        if outward.known_s(t_s - for_s) < 0.8 * for_s or outward.spread(t_s - for_s) > within_deg:
            return False
        return forward.spread(t_s - for_s) <= within_deg

    def _judge(self, side: Side, turned: Turned | None) -> list[Found | Attempt]:
        if turned is None:
            return []
        start_s, end_s = turned.path[0][0], turned.path[-1][0]
        own = self._trails.ankle_travel(side, start_s, end_s)
        if own < _OTHER_SHARE * self._trails.ankle_travel(side.other, start_s, end_s):
            return []
        if not turned.complete:
            return [Attempt(start_s, end_s, "partial")]
        outward = [point[2] for point in turned.path]
        peak_s = turned.path[outward.index(max(outward))][0]
        measures = self._trails.measures(side, start_s, end_s)
        measures["foot_down_s"] = min(measures["foot_down_s"] or 0.0, slow_s(turned.path, _DOWN_SHARE, _EDGE))
        extent = self._trails.range(f"hip_abduction_{END[side]}", start_s, end_s)
        measures["radius_deg"] = (extent[1] - extent[0]) / 2.0 if extent else None
        measures["roundness"] = _roundness([(f, a) for _, f, a in turned.path])
        return [
            Found(side, start_s, peak_s, end_s, measures, direction="outward" if turned.turned_deg > 0 else "inward")
        ]


def _roundness(path: list[tuple[float, float]]) -> float:
    """Short by long axis of the ellipse with the same second moments as the path, 0 to 1."""
    count = len(path)
    mean_f, mean_a = sum(f for f, _ in path) / count, sum(a for _, a in path) / count
    ff = sum((f - mean_f) ** 2 for f, _ in path) / count
    aa = sum((a - mean_a) ** 2 for _, a in path) / count
    fa = sum((f - mean_f) * (a - mean_a) for f, a in path) / count
    middle, spread = (ff + aa) / 2.0, math.hypot((ff - aa) / 2.0, fa)
    return math.sqrt(max(middle - spread, 0.0) / (middle + spread)) if middle > 0.0 else 0.0
