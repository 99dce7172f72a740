"""The engine: one pose in, events out; the same for live pictures, videos and recordings.

Frames before the quiet moment wait (at most ``PATIENCE_S`` of them) and are measured once the zero is known, so that
their angles are zeroed too; their events carry their own times.
"""

from __future__ import annotations

from dataclasses import replace

from hipfive.motion.angles import BodyAngles, Line, for_movement, measure, trunk_line
from hipfive.motion.calibration import PATIENCE_S, ZEROED, Calibration, raw_angles
from hipfive.motion.events import (
    Attempt,
    AttemptRejected,
    Calibrated,
    Event,
    Fault,
    FaultSeen,
    Hold,
    HoldEnded,
    Measured,
    Rep,
    RepCounted,
    SetResult,
)
from hipfive.motion.exercise import Exercise, Phases
from hipfive.motion.facing import Facing
from hipfive.motion.form import judge
from hipfive.motion.frame import END, Found, Frame
from hipfive.motion.leg_identity import LegIdentity
from hipfive.motion.pose import Pose
from hipfive.motion.sight import Sight, view_suits
from hipfive.motion.skeleton import Side
from hipfive.motion.summary import range_of_motion
from hipfive.motion.trackers import Outcome, tracker_for

ENGINE_VERSION = "1"
_LOST_S = 0.6
"""[s] A person out of sight for longer interrupts the movement under way. Ours, docs/decisions/0004."""
_TURNED_DEG = 30.0
"""[deg] A turn of the whole body larger than this asks for a new zero at the next quiet moment. Ours."""


class Engine:
    """Measures and counts one set of one exercise.

    Parameters
    ----------
    exercise
        The declaration; the engine has no other settings.

    Examples
    --------
    >>> from hipfive.exercises import EXERCISES
    >>> engine = Engine(EXERCISES["leg-swing"])
    >>> [event.state for event in engine.step(Pose(0.0))]
    ['nobody']
    >>> engine.finish().reps
    ()
    """

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._tracker = tracker_for(exercise.movement)
        self._facing = Facing()
        self._sight = Sight(exercise)
        self._identity = None if isinstance(exercise.movement, Phases) else LegIdentity()
        self._calibration = Calibration(exercise.view.lying)
        self._waiting: list[tuple[Pose, Line]] | None = []
        self._first_s: float | None = None
        self._last_s = 0.0
        self._seen_s: float | None = None
        self._frames = self._seen = self._suited = 0
        self._zero_facing_deg: float | None = None
        self._reps: list[Rep] = []
        self._holds: list[Hold] = []
        self._faults: list[Fault] = []
        self._rejected: list[Attempt] = []
        self._warnings: dict[str, int] = {}

    def step(self, pose: Pose) -> tuple[Event, ...]:
        """Take the next pose; everything it tells comes back. A pose that is not later than the last is passed over."""
        if self._first_s is None:
            self._first_s = pose.t_s
        elif pose.t_s <= self._last_s:
            return ()
        self._last_s = pose.t_s
        self._frames += 1
        line = trunk_line(pose) if pose.seen else None
        if line is None:
            return self._unseen(pose)
        events: list[Event] = []
        if self._seen_s is not None and pose.t_s - self._seen_s > _LOST_S:
            self._tracker.lose()
        self._seen_s = pose.t_s
        self._seen += 1
        if self._identity is not None:
            pose = self._identity.step(pose, line[1])
        self._facing.step(pose, *line)
        body = self._measure(pose, line)
        self._note_view()
        self._say(events, self._sight.step(pose, body, self._yaw_deg))
        events += self._calibrate(pose, body)
        if self._waiting is None:
            events += self._process(pose, body)
        else:
            self._waiting.append((pose, line))
        return tuple(events)

    def drain(self) -> tuple[Event, ...]:
        """At the end of a recording, before ``finish``: what still waited for a quiet moment, measured without one."""
        return tuple(self._end_waiting())

    def finish(self) -> SetResult:
        """The set is over; everything that was found in it."""
        self._end_waiting()
        end_s = self._last_s
        for outcome in self._tracker.finish(end_s):
            self._take(end_s, outcome)
        duration_s = end_s - self._first_s if self._first_s is not None else 0.0
        suitable = self._suited >= 0.5 * self._seen if self._seen else False
        quiet = self._calibration.neutral.quiet
        return SetResult(
            exercise=self._exercise.id,
            engine_version=f"{ENGINE_VERSION}.{self._exercise.revision}",
            duration_s=duration_s,
            fps=(self._frames - 1) / duration_s if duration_s > 0 else 0.0,
            tracked_ratio=self._seen / self._frames if self._frames else 0.0,
            yaw_deg=self._yaw_deg,
            view_suitable=suitable,
            calibrated=quiet,
            reps=tuple(self._reps),
            holds=tuple(self._holds),
            faults=tuple(self._faults),
            rejected=tuple(self._rejected),
            warnings=self._said_warnings(quiet, suitable),
            rom=range_of_motion(self._reps, self._holds, quiet and suitable),
        )

    @property
    def _yaw_deg(self) -> float | None:
        return self._facing.angle_deg if self._facing.known else None

    def _said_warnings(self, quiet: bool, suitable: bool) -> tuple[str, ...]:
        warnings = []
        if not quiet:
            warnings.append("uncalibrated")
        if self._seen and not suitable:
            warnings.append("view_not_suitable")
        most = self._frames * 0.1
        return (*warnings, *(name for name, count in self._warnings.items() if count > most))

    def _say(self, events: list[Event], event: Event | None) -> None:
        if event is not None:
            events.append(event)

    def _unseen(self, pose: Pose) -> tuple[Event, ...]:
        change = self._sight.step(pose, None, self._yaw_deg)
        return (change,) if change is not None else ()

    def _note_view(self) -> None:
        view = self._exercise.view
        if self._yaw_deg is not None and view_suits(view.facing_deg, view.back_too, self._yaw_deg):
            self._suited += 1

    def _calibrate(self, pose: Pose, body: BodyAngles) -> list[Event]:
        """Look for a quiet moment; when it is found or given up, the frames that waited are measured."""
        events: list[Event] = []
        if self._needs_zero() and self._calibration.step(pose, body):
            self._zero_facing_deg = self._facing.angle_deg
            events.append(Calibrated(pose.t_s, True, self._yaw_deg))
        elif self._waiting and pose.t_s - self._waiting[0][0].t_s > PATIENCE_S:
            events.append(Calibrated(pose.t_s, False, self._yaw_deg))
        return events + self._end_waiting() if events else events

    def _needs_zero(self) -> bool:
        if not self._calibration.neutral.quiet or self._zero_facing_deg is None:
            return True
        turned = abs(self._facing.angle_deg - self._zero_facing_deg) % 360.0
        return min(turned, 360.0 - turned) > _TURNED_DEG

    def _end_waiting(self) -> list[Event]:
        waiting, self._waiting = self._waiting, None
        events: list[Event] = []
        for pose, line in waiting or ():
            events += self._process(pose, self._measure(pose, line))
        return events

    def _measure(self, pose: Pose, line: Line) -> BodyAngles:
        body = measure(pose, self._facing.angle_deg, *line)
        for_movement(body, self._exercise.movement)
        return body

    def _process(self, pose: Pose, body: BodyAngles) -> list[Event]:
        neutral = self._calibration.neutral
        angles = {
            name: neutral.zeroed(name, value) if name.startswith(ZEROED) else value
            for name, value in raw_angles(body).items()
        }
        frame = Frame(pose.t_s, pose, body, angles)
        outcomes = self._tracker.step(frame)
        events: list[Event] = [Measured(pose.t_s, angles, self._tracker.active, self._gauge_deg(angles))]
        for outcome in outcomes:
            events += self._take(pose.t_s, outcome)
        return events

    def _gauge_deg(self, angles: dict[str, float | None]) -> float | None:
        """The angle the exercise is about: on the moving leg, else the larger of both [deg]."""
        gauge = self._exercise.gauge
        if gauge is None or gauge == "circle_radius":
            return None
        side = self._tracker.active
        if side is not None:
            return angles[f"{gauge}_{END[side]}"]
        known = [value for value in (angles[f"{gauge}_{end}"] for end in END.values()) if value is not None]
        return max(known, key=abs) if known else None

    def _take(self, t_s: float, outcome: Outcome) -> list[Event]:
        """Keep what a tracker found and say it."""
        match outcome:
            case Found():
                return self._take_found(t_s, outcome)
            case Attempt():
                self._rejected.append(outcome)
                return [*self._take_attempt_fault(t_s, outcome), AttemptRejected(t_s, outcome)]
            case Hold():
                verdict = judge(self._exercise.rules, outcome.measures, self._yaw_deg)
                hold = replace(outcome, faults=verdict.broken, not_judged=verdict.not_judged)
                self._holds.append(hold)
                return [*self._take_faults(t_s, hold, None, None), HoldEnded(t_s, hold)]
            case _:
                return [outcome]

    def _take_found(self, t_s: float, found: Found) -> list[Event]:
        verdict = judge(self._exercise.rules, found.measures, self._yaw_deg)
        rep = Rep(
            index=len(self._reps) + 1,
            side=found.side,
            start_s=found.start_s,
            peak_s=found.peak_s,
            end_s=found.end_s,
            complete=found.complete,
            faults=verdict.broken,
            measures=found.measures,
            direction=found.direction,
            phases=found.phases,
            not_judged=verdict.not_judged,
        )
        self._reps.append(rep)
        return [*self._take_faults(t_s, rep, found.side, rep.index), RepCounted(t_s, rep)]

    def _take_attempt_fault(self, t_s: float, attempt: Attempt) -> list[Event]:
        """A movement may be refused for a form rule: then that is told as its fault."""
        if all(rule.id != attempt.reason for rule in self._exercise.rules):
            return []
        self._faults.append(Fault(attempt.reason, attempt.start_s, attempt.end_s))
        return [FaultSeen(t_s, attempt.reason)]

    def _take_faults(self, t_s: float, of: Rep | Hold, side: Side | None, rep: int | None) -> list[Event]:
        self._faults += [Fault(fault, of.start_s, of.end_s, rep) for fault in of.faults]
        return [FaultSeen(t_s, fault, side) for fault in of.faults]
