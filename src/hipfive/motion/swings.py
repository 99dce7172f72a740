"""Counts there-and-back swings of one leg on one angle.

States of a leg (one row per turning point or rest):

    state    high turning point             low turning point              rest
    -------  -----------------------------  -----------------------------  ---------------------------------------
    waiting  risen                          the low moves there            the low moves there
    risen    a higher one moves the peak    back far enough: swing ends    back far enough: swing ends

A leg that hangs for a moment on its way from behind to the front begins its swing from where it hung.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hipfive.motion.turning import Sample, Trail, Turn, TurningPoints, last_crossing_s, onset, plateau

_LEAST_HYSTERESIS_DEG = 4.0
"""[deg] Above the noise of a landmark angle (about 1–2° at 30 Hz). Ours, docs/decisions/0004."""
_HYSTERESIS_SHARE = 0.15
_NOTICED_DEG = 5.0
"""[deg] A movement smaller than this is not even listed as rejected. Ours."""
REST_S = 0.5
REST_DEG = 3.0
"""A leg rests when its angle stays within ``REST_DEG`` [deg] for ``REST_S`` [s]. Ours, docs/decisions/0004."""
_REST_SHARE, _LONGEST_REST_S = 0.38, 1.5
"""A slow leg rests longer: this share of the time since the top, up to so long [s]. Ours, docs/decisions/0006."""
_NEUTRAL_DEG = 10.0
"""[deg] A leg that rests within this of neutral hangs down; further up it may rest at the top of a slow swing. Ours."""
_HUNG_S, _HUNG_DEG, _HUNG_SHARE = 0.25, 2.5, 0.12
"""A leg hung when it stayed for this long [s] within this range [deg], or this share of its rise. Ours."""
_TURN_SHARE, _TURN_S = 1.6, 0.2
"""A turning point that lasts this much longer than a pendulum's, and so long [s], was a rest. Ours."""
LEAST_S = 0.5
"""[s] Nothing a person does with a leg there and back is faster; what is, is a fault of the landmarks. Ours."""
_KEEP_S = 8.0
_MOST_SAMPLES = 480


@dataclass(frozen=True, slots=True)
class SwingFound:
    """A swing by its times [s] and turning values [deg]; ``whole`` is False when the leg did not come back.

    ``full_s`` [s] is the time of the whole movement, with the slow beginning and end that lie outside ``start_s`` and
    ``end_s`` when the leg came from a rest or went to one.
    """

    start_s: float
    peak_s: float
    end_s: float
    low_deg: float
    peak_deg: float
    end_deg: float
    whole: bool
    full_s: float

    @property
    def arc_deg(self) -> float:
        """Arc from the peak to the lower of both ends [deg]."""
        return self.peak_deg - min(self.low_deg, self.end_deg)


class SwingCounter:
    """Counts the swings of one leg.

    Parameters
    ----------
    least_arc_deg
        [deg] a rise of at least this, with less than half of it back, is a hesitation on the way up.
    pendulum
        Whether swings that follow each other at once meet at the turning point behind; otherwise each begins and ends
        where a little of its way is done.
    """

    def __init__(self, least_arc_deg: float, pendulum: bool = True) -> None:
        self._least_arc_deg, self._pendulum = least_arc_deg, pendulum
        self._turns = TurningPoints()
        self._low: Sample | None = None
        self._shared = False
        self._top = -math.inf
        self._peak: Sample | None = None
        self.trail = Trail(_KEEP_S, _MOST_SAMPLES)

    @property
    def hysteresis_deg(self) -> float:
        """Present hysteresis [deg], a share of the present movement."""
        rise = self._top - self._low[1] if self._low is not None else 0.0
        return max(_LEAST_HYSTERESIS_DEG, _HYSTERESIS_SHARE * rise)

    @property
    def moving(self) -> bool:
        """Whether a swing is under way."""
        return self._peak is not None

    def step(self, t_s: float, value: float) -> SwingFound | None:
        """Take the leg's angle [deg] at ``t_s`` [s]; a swing that has just ended comes back."""
        self.trail.step(t_s, value)
        low = self._low
        if low is None or (self._peak is None and value < low[1]):
            low = self._begin_at((t_s, value))
        self._top = max(self._top, value)
        turn = self._turns.step(t_s, value, self.hysteresis_deg)
        if turn is not None:
            return self._on_turn(low, turn, t_s)
        return self._rest(low, t_s, value) if self._resting(t_s) else None

    def finish(self, t_s: float) -> SwingFound | None:
        """The signal ends at ``t_s`` [s]; a swing that was all but back counts."""
        if self._peak is None or self._low is None:
            return None
        rest = self.trail.between(self._peak[0], t_s)
        lowest = min(rest, key=lambda sample: sample[1])
        back = self._peak[1] - lowest[1] >= 0.5 * (self._peak[1] - self._low[1])
        return self._end(self._low, self._peak, lowest, turned=False) if back else None

    def lose(self) -> None:
        """Forget the swing under way: the person was out of sight."""
        self._low = self._peak = None
        self._top = -math.inf
        self._turns = TurningPoints()

    def _begin_at(self, low: Sample, shared: bool = False) -> Sample:
        self._low, self._shared, self._top = low, shared, low[1]
        return low

    def _on_turn(self, low: Sample, turn: Turn, t_s: float) -> SwingFound | None:
        at_s, turned = self._sharpened(turn, t_s)
        if turn.high:
            if self._peak is None or turn.value > self._peak[1]:
                self._peak = (at_s, turn.value)
            return None
        if self._peak is None:
            self._begin_at((turn.t_s, turn.value))
            return None
        return self._close(low, self._peak, (at_s if turned else turn.t_s, turn.value), turned)

    def _sharpened(self, turn: Turn, t_s: float) -> tuple[float, bool]:
        """The middle of the time spent near a turning point [s], and whether the leg turned there without a rest."""
        since_s = self._low[0] if turn.high and self._low is not None else self._peak[0] if self._peak else turn.t_s
        way = self.trail.between(since_s, turn.t_s)
        by_deg = self.hysteresis_deg
        level = turn.value - by_deg if turn.high else turn.value + by_deg
        arrived_s = last_crossing_s(way, level, rising=turn.high)
        if arrived_s is None:
            return turn.t_s, False
        left_s = last_crossing_s(self.trail.between(turn.t_s, t_s), level, rising=not turn.high) or t_s
        height = max(abs(way[0][1] - turn.value), by_deg)
        part = math.acos(1.0 - 2.0 * by_deg / height) / math.pi if by_deg < height else 0.5
        usual_s = 2.0 * part / max(1.0 - part, 0.5) * (arrived_s - since_s)
        return (arrived_s + left_s) / 2.0, left_s - arrived_s <= _TURN_SHARE * usual_s + _TURN_S

    def _rest_s(self, t_s: float) -> float:
        """How long [s] this leg must stay where it is to be at rest."""
        since_s = t_s - self._peak[0] if self._peak is not None else 0.0
        return max(REST_S, min(_LONGEST_REST_S, _REST_SHARE * since_s))

    def _resting(self, t_s: float) -> bool:
        since_s = t_s - self._rest_s(t_s)
        if self._peak is not None and self._peak[0] >= since_s:
            return False
        return self.trail.known_s(since_s) >= 0.8 * (t_s - since_s) and self.trail.spread(since_s) < REST_DEG

    def _rest(self, low: Sample, t_s: float, value: float) -> SwingFound | None:
        """The leg has come to rest: well down from the peak that ends a swing, high up it does not."""
        from_behind = low[1] < -_NOTICED_DEG and abs(value) < _NEUTRAL_DEG
        if self._peak is None:
            if from_behind or value - low[1] < _NOTICED_DEG:
                self._begin_at((t_s, value))
            return None
        begun = self._begun(low, self._peak) or low
        back = self._peak[1] - value >= 0.5 * (self._peak[1] - begun[1])
        if not (back or from_behind):
            return None
        return self._end(low, self._peak, (t_s - self._rest_s(t_s), value), turned=False)

    def _close(self, low: Sample, peak: Sample, end: Sample, turned: bool) -> SwingFound | None:
        """A low turning point: the end of a swing, or a mere hesitation on the way up."""
        begun = self._begun(low, peak) or low
        rise, fall = peak[1] - begun[1], peak[1] - end[1]
        if fall < 0.5 * rise and rise >= self._least_arc_deg:
            return None
        return self._end(low, peak, end, turned)

    def _begun(self, low: Sample, peak: Sample) -> Sample | None:
        """Where the leg hung before it rose, if it did."""
        rise = peak[1] - low[1]
        least, most = low[1] + _HUNG_SHARE * rise, min(_NEUTRAL_DEG, peak[1] - 2.0 * _HUNG_SHARE * rise)
        way = [sample for sample in self.trail.between(low[0], peak[0]) if least <= sample[1] <= most]
        return plateau(way, _HUNG_S, min(_HUNG_DEG, _HUNG_SHARE * rise))

    def _end(self, low: Sample, peak: Sample, end: Sample, turned: bool) -> SwingFound | None:
        """End the swing under way at a low point; None when it was too small to be noticed."""
        hung = self._begun(low, peak)
        begun, shared = (low, self._shared) if hung is None else (hung, False)
        self._begin_at(end, shared=turned and self._pendulum)
        self._peak = None
        rise, fall = peak[1] - begun[1], peak[1] - end[1]
        if min(rise, fall) < _NOTICED_DEG:
            return None
        back = 2.0 * fall >= rise and 3.0 * rise >= fall
        start_s, end_s, full_s = self._times(begun, peak, end, shared, turned)
        return SwingFound(start_s, peak[0], end_s, begun[1], peak[1], end[1], back, full_s)

    def _times(self, low: Sample, peak: Sample, end: Sample, shared: bool, turned: bool) -> tuple[float, float, float]:
        """Start, end and full time of a swing [s]."""
        start_s, end_s, outside_s = low[0], end[0], 0.0
        begun = None if shared else onset(self.trail.between(low[0], peak[0]), low[1], peak[1])
        if begun is not None:
            start_s = max(begun.t_s, low[0])
            outside_s += begun.before_s
        backwards = [(-t, v) for t, v in reversed(self.trail.between(peak[0], end[0] + REST_S))]
        ended = None if turned and self._pendulum else onset(backwards, end[1], peak[1])
        if ended is not None:
            end_s = -ended.t_s
            outside_s += ended.before_s
        return start_s, end_s, end_s - start_s + outside_s
