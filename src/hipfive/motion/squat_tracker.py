"""Yoga squats: the phases arms up, down, hands down, fold and roll up, and which of them were missing.

state      event                                   next
---------  --------------------------------------  --------------------------------------------
standing   knees or trunk bend                     bent (an attempt begins, with the arms' rise if they were up)
bent       hips as low as the knees                bent (down reached)
bent       hands at the floor                      bent (hands_down reached)
bent       knees straight, trunk folded            bent (fold reached)
bent       upright again                           standing (the attempt is judged)
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hipfive.motion.events import Attempt, PhaseReached
from hipfive.motion.exercise import Phases
from hipfive.motion.frame import Found, Frame
from hipfive.motion.skeleton import Joint, Side
from hipfive.motion.squat_feet import SquatFeet
from hipfive.motion.turning import Trail

_BENT_KNEE_DEG = 40.0
_BENT_TRUNK_DEG = 40.0
_UPRIGHT_TRUNK_DEG = 25.0
_STOOD_TRUNK_DEG = 12.0
"""[deg] The roll-up ends here, or where the trunk stays when it is upright for ``_UPRIGHT_MOST_S``. Ours, 0006."""
_UPRIGHT_MOST_S = 0.8
_LEFT_DEG = 8.0
"""[deg] A squat without raised arms begins where knees or trunk left their standing bend by this much. Ours, 0006."""
_LOW = 0.6
"""[thigh lengths] Hips less far above the knees are low enough to look at heels and knees. Ours, 0006."""
_STRAIGHT_KNEE_DEG = 35.0
_FOLDED_TRUNK_DEG = 65.0
_HANDS_LOW = 0.35
"""[trunk lengths] Fingertips above the ankles. Ours, docs/decisions/0004."""
_ARMS_UP = 0.35
"""[trunk lengths] Wrists above the shoulders. Ours, docs/decisions/0004."""
_ARMS_LEFT = 0.1
"""[trunk lengths] Arms this far above their lowest place are on their way up. Ours."""
_ARMS_REMEMBERED_S = 3.0
_UPRIGHT_S = 0.2
_ATTEMPT_KNEE_DEG = 55.0
_ATTEMPT_TRUNK_DEG = 60.0
_SIDES = (Side.LEFT, Side.RIGHT)


@dataclass(slots=True)
class _Figures:
    """What the phases are told by, at one instant."""

    t_s: float
    knee_deg: float
    trunk_deg: float
    depth: float
    hands: float | None
    arms: float | None
    hip_deg: float | None


@dataclass(slots=True)
class _Attempt:
    """A squat under way."""

    start_s: float
    phases: dict[str, float] = field(default_factory=dict)
    deepest: tuple[float, float] = (0.0, 9.0)
    knee_deg: float = 0.0
    trunk_deg: float = 0.0
    hip_deg: float | None = None
    folded_s: float | None = None
    upright_s: float | None = None


class SquatTracker:
    """Follows the phases of a squat and judges it when the person is upright again."""

    active = None

    def __init__(self, movement: Phases) -> None:
        self._order = movement.order
        self._deep = movement.deep
        self._arms_s: float | None = None
        self._arms_last_s: float | None = None
        self._attempt: _Attempt | None = None
        self._thigh = 0.0
        self._arms = Trail(_ARMS_REMEMBERED_S, 200)
        self._bend = Trail(_ARMS_REMEMBERED_S, 200)
        self._feet = SquatFeet()

    def step(self, frame: Frame) -> list[Found | Attempt | PhaseReached]:
        """Take a frame; phases that were reached and squats that ended come back."""
        now = self._figures(frame)
        if now is None:
            return []
        out: list[Found | Attempt | PhaseReached] = []
        if now.arms is not None:
            self._arms.step(now.t_s, now.arms)
        self._bend.step(now.t_s, max(now.knee_deg, now.trunk_deg))
        if now.arms is not None and now.arms > _ARMS_UP:
            if self._arms_s is None or (self._attempt is None and now.t_s - (self._arms_last_s or 0.0) > 1.0):
                self._arms_s = self._rise_s(now.t_s)
                out.append(PhaseReached(now.t_s, "arms_up"))
            self._arms_last_s = now.t_s
        if self._attempt is not None:
            out += self._go_on(self._attempt, now)
        if self._attempt is None and (now.knee_deg > _BENT_KNEE_DEG or now.trunk_deg > _BENT_TRUNK_DEG):
            self._attempt = self._begin(now)
        self._feet.step(frame, now.depth < _LOW and self._attempt is not None)
        return out

    def finish(self, t_s: float) -> list[Found | Attempt]:
        """The set ends at ``t_s`` [s]: a squat that was not finished is not counted."""
        attempt, self._attempt = self._attempt, None
        if attempt is None or not self._noticed(attempt):
            return []
        return [Attempt(attempt.start_s, t_s, "partial")]

    def lose(self) -> None:
        """The person was out of sight."""
        self._attempt = self._arms_s = None

    def _begin(self, now: _Figures) -> _Attempt:
        remembered = self._arms_last_s is not None and now.t_s - self._arms_last_s < _ARMS_REMEMBERED_S
        if remembered and self._arms_s is not None:
            return _Attempt(self._arms_s, {"arms_up": self._arms_s, "_bent": now.t_s})
        bent_s = _left_s(self._bend, now.t_s, _LEFT_DEG)
        arms = self._arms.between(now.t_s - _ARMS_REMEMBERED_S, now.t_s)
        moved = len(arms) > 0 and max(up for _, up in arms) > min(up for _, up in arms) + _ARMS_LEFT
        return _Attempt(min(bent_s, self._rise_s(now.t_s)) if moved else bent_s, {"_bent": now.t_s})

    def _rise_s(self, t_s: float) -> float:
        """When the arms left their lowest place [s]."""
        return _left_s(self._arms, t_s, _ARMS_LEFT)

    def _go_on(self, attempt: _Attempt, now: _Figures) -> list[Found | Attempt | PhaseReached]:
        reached = self._reach(attempt, now)
        attempt.knee_deg = max(attempt.knee_deg, now.knee_deg)
        attempt.trunk_deg = max(attempt.trunk_deg, now.trunk_deg)
        if now.hip_deg is not None:
            attempt.hip_deg = max(attempt.hip_deg or now.hip_deg, now.hip_deg)
        if now.depth < attempt.deepest[1]:
            attempt.deepest = (now.t_s, now.depth)
        if now.trunk_deg > _FOLDED_TRUNK_DEG:
            attempt.folded_s = now.t_s
        if now.trunk_deg > _UPRIGHT_TRUNK_DEG or now.knee_deg > _STRAIGHT_KNEE_DEG:
            ended_s, attempt.upright_s = attempt.upright_s, None
            over = ended_s is not None and now.t_s - ended_s >= _UPRIGHT_S
            return [*reached, *self._end(attempt, ended_s)] if over and ended_s is not None else reached
        if attempt.upright_s is None:
            attempt.upright_s = now.t_s
        stood = now.trunk_deg <= _STOOD_TRUNK_DEG
        for_s = now.t_s - attempt.upright_s
        if for_s < _UPRIGHT_S or not (stood or for_s >= _UPRIGHT_MOST_S):
            return reached
        return [*reached, *self._end(attempt, now.t_s if stood else attempt.upright_s)]

    def _end(self, attempt: _Attempt, end_s: float) -> list[Found | Attempt | PhaseReached]:
        """The person stands again."""
        self._attempt = self._arms_s = None
        self._arms = Trail(_ARMS_REMEMBERED_S, 200)
        return self._judge(attempt, end_s)

    def _reach(self, attempt: _Attempt, now: _Figures) -> list[Found | Attempt | PhaseReached]:
        """Phases that begin now."""
        phases = attempt.phases
        if "arms_up" not in phases and "down" not in phases and now.arms is not None and now.arms > _ARMS_UP:
            phases["arms_up"] = attempt.start_s = min(attempt.start_s, self._rise_s(now.t_s))
        begun: list[str] = []
        if "down" not in phases and now.depth < self._deep and now.knee_deg > _ATTEMPT_KNEE_DEG:
            phases["down"] = phases["_bent"]
            begun.append("down")
        if "hands_down" not in phases and now.hands is not None and now.hands < _HANDS_LOW:
            phases["hands_down"] = now.t_s
            begun.append("hands_down")
        folded = now.trunk_deg > _FOLDED_TRUNK_DEG and now.knee_deg < _STRAIGHT_KNEE_DEG
        if "fold" not in phases and folded and attempt.knee_deg > _BENT_KNEE_DEG:
            phases["fold"] = now.t_s
            begun.append("fold")
        return [PhaseReached(now.t_s, phase) for phase in begun]

    def _noticed(self, attempt: _Attempt) -> bool:
        return attempt.knee_deg > _ATTEMPT_KNEE_DEG or attempt.trunk_deg > _ATTEMPT_TRUNK_DEG

    def _judge(self, attempt: _Attempt, end_s: float) -> list[Found | Attempt | PhaseReached]:
        if not self._noticed(attempt):
            return [Attempt(attempt.start_s, end_s, "partial")]
        if "fold" in attempt.phases and attempt.folded_s is not None:
            attempt.phases["roll_up"] = attempt.folded_s
        reached = [(phase, attempt.phases[phase]) for phase in self._order if phase in attempt.phases]
        measures: dict[str, float | None] = {
            f"missing_{phase}": 0.0 if phase in attempt.phases else 1.0 for phase in self._order if phase != "roll_up"
        }
        measures["hip_flexion_max_deg"] = attempt.hip_deg
        measures["knee_flexion_max_deg"] = attempt.knee_deg
        measures["trunk_forward_max_deg"] = attempt.trunk_deg
        measures["depth"] = attempt.deepest[1]
        measures |= self._feet.measures()
        measures["duration_s"] = end_s - attempt.start_s
        complete = len(reached) == len(self._order)
        peak_s = attempt.deepest[0]
        return [Found(None, attempt.start_s, peak_s, end_s, measures, complete=complete, phases=tuple(reached))]

    def _figures(self, frame: Frame) -> _Figures | None:
        marks = frame.pose.landmarks
        hips = _mean_y(frame, Joint.LEFT_HIP, Joint.RIGHT_HIP)
        knees = _mean_y(frame, Joint.LEFT_KNEE, Joint.RIGHT_KNEE)
        ankles = _mean_y(frame, Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE)
        bends = [deg for deg in (frame.leg("knee_flexion", side) for side in _SIDES) if deg is not None]
        if hips is None or knees is None or ankles is None or not bends:
            return None
        self._thigh = max(self._thigh, hips - knees)
        if self._thigh <= 0.0:
            return None
        size = max(frame.body.trunk_length, self._thigh)
        fingers = [m.y for m in (marks[Joint.LEFT_INDEX], marks[Joint.RIGHT_INDEX]) if m is not None]
        wrists = _mean_y(frame, Joint.LEFT_WRIST, Joint.RIGHT_WRIST)
        shoulders = _mean_y(frame, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER)
        hip = [deg for deg in (frame.leg("hip_flexion", side) for side in _SIDES) if deg is not None]
        return _Figures(
            frame.t_s,
            sum(bends) / len(bends),
            abs(frame.body.trunk_deg),
            (hips - knees) / self._thigh,
            (min(fingers) - ankles) / size if fingers else None,
            (wrists - shoulders) / size if wrists is not None and shoulders is not None else None,
            sum(hip) / len(hip) if hip else None,
        )


def _left_s(trail: Trail, t_s: float, by: float) -> float:
    """When a signal last left its lowest level of the last seconds by so much [s]."""
    past = trail.between(t_s - _ARMS_REMEMBERED_S, t_s)
    low = min((value for _, value in past), default=0.0)
    return max((when for when, value in past if value <= low + by), default=t_s)


def _mean_y(frame: Frame, left: Joint, right: Joint) -> float | None:
    """Mean height of both sides' landmarks [image heights], or of the one that is known."""
    heights = [mark.y for mark in (frame.pose.landmarks[left], frame.pose.landmarks[right]) if mark is not None]
    return sum(heights) / len(heights) if heights else None
