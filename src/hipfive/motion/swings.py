"""Counts there-and-back swings of one leg on one angle.

States of a leg (one row per turning point or rest):

    state    high turning point             low turning point              rest
    -------  -----------------------------  -----------------------------  ---------------------------------------
    waiting  risen                          the low moves there            the low moves there
    risen    a higher one moves the peak    back far enough: swing ends    back far enough: swing ends
"""

from __future__ import annotations

from dataclasses import dataclass

from hipfive.motion.filters import RunningMedian
from hipfive.motion.turning import Sample, Trail, Turn, TurningPoints, onset_s

_LEAST_HYSTERESIS_DEG = 4.0
"""[deg] Above the noise of a landmark angle (about 1–2° at 30 Hz). Ours, docs/decisions/0004."""
_HYSTERESIS_SHARE = 0.15
_NOTICED_DEG = 5.0
"""[deg] A movement smaller than this is not even listed as rejected. Ours."""
_LEAST_EVER_DEG = 8.0
"""[deg] No movement smaller than this is a swing, however small the person's range. Ours."""
REST_S = 0.5
REST_DEG = 3.0
"""A leg rests when its angle stays within ``REST_DEG`` [deg] for ``REST_S`` [s]. Ours, docs/decisions/0004."""
_NEUTRAL_DEG = 10.0
"""[deg] A leg that rests within this of neutral hangs down; further up it may rest at the top of a slow swing. Ours."""
LEAST_S = 0.4
"""[s] Nothing a person does with a leg there and back is faster; what is, is a fault of the landmarks. Ours."""
_KEEP_S = 8.0
_MOST_SAMPLES = 480


@dataclass(frozen=True, slots=True)
class SwingFound:
    """A swing by its times [s] and turning values [deg]; ``counts`` is False for a partial one."""

    start_s: float
    peak_s: float
    end_s: float
    low_deg: float
    peak_deg: float
    end_deg: float
    counts: bool

    @property
    def arc_deg(self) -> float:
        """Arc from the peak to the lower of both ends [deg]."""
        return self.peak_deg - min(self.low_deg, self.end_deg)


class SwingCounter:
    """Counts the swings of one leg.

    Parameters
    ----------
    least_arc_deg
        [deg] a movement below this and below a third of the running median arc is partial.
    """

    def __init__(self, least_arc_deg: float) -> None:
        self._least_arc_deg = least_arc_deg
        self._turns = TurningPoints()
        self._arcs = RunningMedian(9)
        self._low: Sample | None = None
        self._peak: Sample | None = None
        self.trail = Trail(_KEEP_S, _MOST_SAMPLES)

    @property
    def hysteresis_deg(self) -> float:
        """Present hysteresis [deg], a share of the person's own arc."""
        return max(_LEAST_HYSTERESIS_DEG, _HYSTERESIS_SHARE * (self._arcs.value or 0.0))

    @property
    def moving(self) -> bool:
        """Whether a swing is under way."""
        return self._peak is not None

    def step(self, t_s: float, value: float) -> SwingFound | None:
        """Take the leg's angle [deg] at ``t_s`` [s]; a swing that has just ended comes back."""
        self.trail.step(t_s, value)
        low = self._low
        if low is None or (self._peak is None and value < low[1]):
            low = self._low = (t_s, value)
        turn = self._turns.step(t_s, value, self.hysteresis_deg)
        if turn is not None:
            return self._on_turn(low, turn)
        return self._rest(low, t_s, value) if self._resting(t_s) else None

    def finish(self, t_s: float) -> SwingFound | None:
        """The signal ends at ``t_s`` [s]; a swing that was all but back counts."""
        if self._peak is None or self._low is None:
            return None
        rest = self.trail.between(self._peak[0], t_s)
        lowest = min(rest, key=lambda sample: sample[1])
        back = self._peak[1] - lowest[1] >= 0.5 * (self._peak[1] - self._low[1])
        return self._end(self._low, self._peak, *lowest) if back else None

    def lose(self) -> None:
        """Forget the swing under way: the person was out of sight."""
        self._low = self._peak = None
        self._turns = TurningPoints()

    def _on_turn(self, low: Sample, turn: Turn) -> SwingFound | None:
        if turn.high:
            if self._peak is None or turn.value > self._peak[1]:
                self._peak = (turn.t_s, turn.value)
            return None
        if self._peak is None:
            self._low = (turn.t_s, turn.value)
            return None
        return self._close(low, self._peak, turn.t_s, turn.value)

    def _resting(self, t_s: float) -> bool:
        recent = self.trail.between(t_s - REST_S, t_s)
        long_enough = t_s - recent[0][0] >= 0.8 * REST_S
        after_peak = self._peak is None or recent[0][0] > self._peak[0]
        return long_enough and after_peak and self.trail.spread(t_s - REST_S, t_s) < REST_DEG

    def _rest(self, low: Sample, t_s: float, value: float) -> SwingFound | None:
        """The leg has come to rest: well down from the peak that ends a swing, high up it does not."""
        from_behind = low[1] < -_NOTICED_DEG and abs(value) < _NEUTRAL_DEG
        if self._peak is None:
            if from_behind or value - low[1] < _NOTICED_DEG:
                self._low = (t_s, value)
            return None
        back = self._peak[1] - value >= 0.5 * (self._peak[1] - low[1])
        return self._end(low, self._peak, t_s - REST_S, value) if back or from_behind else None

    def _close(self, low: Sample, peak: Sample, t_s: float, value: float) -> SwingFound | None:
        """A low turning point: the end of a swing, or a mere hesitation on the way up."""
        rise, fall = peak[1] - low[1], peak[1] - value
        if fall < 0.5 * rise and rise >= self._least_counted(rise):
            return None
        return self._end(low, peak, t_s, value)

    def _end(self, low: Sample, peak: Sample, t_s: float, value: float) -> SwingFound | None:
        """End the swing under way at a low point; None when it was too small to be noticed."""
        self._low, self._peak = (t_s, value), None
        rise, fall = peak[1] - low[1], peak[1] - value
        if min(rise, fall) < _NOTICED_DEG:
            return None
        back = 2.0 * fall >= rise and 3.0 * rise >= fall
        start_s = onset_s(self.trail.between(low[0], peak[0]), low[1], peak[1])
        backwards = [(-t, v) for t, v in reversed(self.trail.between(peak[0], t_s + REST_S))]
        end_s = onset_s(backwards, value, peak[1])
        arc_deg = peak[1] - min(low[1], value)
        least = self._least_counted(arc_deg)
        self._arcs.step(arc_deg)
        return SwingFound(
            start_s=low[0] if start_s is None else max(start_s, low[0]),
            peak_s=peak[0],
            end_s=t_s if end_s is None else min(-end_s, t_s + REST_S),
            low_deg=low[1],
            peak_deg=peak[1],
            end_deg=value,
            counts=arc_deg >= least and back,
        )

    def _least_counted(self, arc_deg: float) -> float:
        """Least arc that counts now [deg]: the fixed one, or a third of the person's own median if that is less."""
        median = self._arcs.value
        if median is None or arc_deg >= self._least_arc_deg:
            return self._least_arc_deg
        return min(self._least_arc_deg, max(_LEAST_EVER_DEG, median / 3.0))
