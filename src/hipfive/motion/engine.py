"""The engine: one pose in, events out; the same for live pictures, videos and recordings.

Frames before the quiet moment wait (``beginning``) and are measured once the zero is known, so that their angles are
zeroed too; their events carry their own times.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from hipfive.motion.angles import BodyAngles, Line, measure, trunk_line
from hipfive.motion.beginning import TURNED_DEG, Beginning, Stance, Waiting, turn_deg
from hipfive.motion.calibration import LEAST_QUIET_S, ZEROED, Calibration, Neutral, neutral_of, raw_angles
from hipfive.motion.events import Calibrated, Event, Interval, Measured, SetResult
from hipfive.motion.exercise import Circle, Exercise, Held, Phases, Swing
from hipfive.motion.facing import Facing
from hipfive.motion.findings import Findings
from hipfive.motion.frame import Frame
from hipfive.motion.gauge import gauge_deg
from hipfive.motion.jumps import HIPS, Jumps
from hipfive.motion.legs_together import Segments, mean_segments
from hipfive.motion.lens import Lens, usual_lens
from hipfive.motion.lying import settle
from hipfive.motion.lying_legs import leg_keeper
from hipfive.motion.pose import Pose
from hipfive.motion.sight import Sight, view_suits
from hipfive.motion.stance import stance_deg
from hipfive.motion.summary import range_of_motion
from hipfive.motion.trackers import pending_of, tracker_for
from hipfive.motion.uncertainty import Sighting

ENGINE_VERSION = "1"
_LOST_S = 0.6
"""[s] A person out of sight for longer interrupts the movement under way. Ours, docs/decisions/0004."""


class Engine:
    """Measures and counts one set of one exercise.

    Parameters
    ----------
    exercise
        The declaration.
    look_ahead_s
        [s] How much of a recording may be looked at before its first frame is measured; 0 live. For squats alone: a
        swinging leg that is held somewhere would be taken for a quiet stance.

    Examples
    --------
    >>> from hipfive.exercises import EXERCISES
    >>> engine = Engine(EXERCISES["leg-swing"])
    >>> [event.state for event in engine.step(Pose(0.0))]
    ['nobody']
    >>> engine.finish().reps
    ()
    """

    def __init__(self, exercise: Exercise, look_ahead_s: float = 0.0) -> None:
        self._exercise = exercise
        self._tracker = tracker_for(exercise.movement)
        self._facing = Facing(exercise.view.lying)
        self._lens: Lens | None = None
        self._sight = Sight(exercise)
        self._identity = leg_keeper(exercise)
        self._calibration = Calibration(exercise.view.lying)
        self._neutral = Neutral()
        self._jumps = Jumps()
        self._standing: Segments | None = None
        waits = isinstance(exercise.movement, Phases | Held)
        self._beginning: Beginning | None = Beginning(look_ahead_s if waits else 0.0)
        self._first_s: float | None = None
        self._last_s = 0.0
        self._seen_s: float | None = None
        self._frames = self._seen = self._suited = 0
        self._zero_facing_deg: float | None = None
        self._findings = Findings(exercise.rules)
        self._warnings: dict[str, int] = {}

    def step(self, pose: Pose) -> tuple[Event, ...]:
        """Take the next pose; everything it tells comes back. A pose that is not later than the last is passed over."""
        if not math.isfinite(pose.t_s):
            return ()
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
            self._lens = None
        self._seen_s = pose.t_s
        self._seen += 1
        if self._identity is not None:
            pose = self._identity.step(pose, line[1])
        self._facing.step(pose, *line)
        body = self._measure(pose, line, self._facing.angle_deg)
        self._note_view()
        change = self._sight.step(pose, body, self._yaw_deg)
        if change is not None:
            events.append(change)
        settled = self._calibrate(pose, line, body)
        events += settled
        if self._beginning is None:
            events += self._process(pose, self._measure(pose, line, self._facing.angle_deg) if settled else body)
        elif self._beginning.step(Waiting(pose, line, self._facing.seen_deg)):
            events += self._begin(pose.t_s)
        return tuple(events)

    def drain(self) -> tuple[Event, ...]:
        """At the end, before ``finish``: what waited for a quiet moment, and movements that would be told later."""
        events = self._begin(self._last_s)
        for outcome in self._tracker.finish(self._last_s):
            events += self._findings.take(self._last_s, outcome, self._yaw_deg)
        return tuple(events)

    def finish(self) -> SetResult:
        """The set is over; everything that was found in it."""
        self.drain()
        end_s = self._last_s
        duration_s = end_s - self._first_s if self._first_s is not None else 0.0
        suitable = self._suitable
        quiet, found = self._neutral.quiet, self._findings
        return SetResult(
            exercise=self._exercise.id,
            engine_version=f"{ENGINE_VERSION}.{self._exercise.revision}",
            duration_s=duration_s,
            fps=(self._frames - 1) / duration_s if duration_s > 0 else 0.0,
            tracked_ratio=self._seen / self._frames if self._frames else 0.0,
            yaw_deg=self._yaw_deg,
            view_suitable=suitable,
            calibrated=quiet,
            reps=tuple(found.reps),
            holds=tuple(found.holds),
            faults=tuple(found.faults),
            rejected=tuple(found.rejected),
            warnings=self._said_warnings(quiet, suitable),
            rom=self.range_so_far(),
        )

    def range_so_far(self) -> Mapping[str, Mapping[str, Interval]]:
        """The typical figures of what was found up to now, as ``finish`` tells them: by side and measure."""
        movement, found = self._exercise.movement, self._findings
        frontal = isinstance(movement, Swing) and movement.signal == "hip_abduction"
        by_depth = isinstance(movement, Circle)
        seen = Sighting(self._yaw_deg, self._neutral.quiet, self._suitable, self._exercise.view.lying, by_depth)
        return range_of_motion(found.reps, found.holds, seen, frontal)

    @property
    def _suitable(self) -> bool:
        return self._suited >= 0.5 * self._seen if self._seen else False

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

    def _unseen(self, pose: Pose) -> tuple[Event, ...]:
        change = self._sight.step(pose, None, self._yaw_deg)
        return (change,) if change is not None else ()

    def _note_view(self) -> None:
        view = self._exercise.view
        if self._yaw_deg is not None and view_suits(view.facing_deg, view.back_too, self._yaw_deg):
            self._suited += 1

    def _calibrate(self, pose: Pose, line: Line, body: BodyAngles) -> list[Event]:
        """Look for a quiet moment; when it is found, the frames that waited for it are measured."""
        least_s = LEAST_QUIET_S if self._beginning is None else self._beginning.least_quiet_s
        quiet = self._calibration.step(pose, line, body, least_s) if self._needs_zero() else ()
        if not quiet:
            return []
        stance = Stance(quiet, self._facing.seen_deg)
        if self._beginning is not None and not self._beginning.content_with(stance):
            return []
        return self._settle(pose.t_s, stance)

    def _settle(self, now_s: float, stance: Stance) -> list[Event]:
        """Take lens, facing and zero from a quiet moment, and measure the frames that waited for it."""
        lying, quiet = self._exercise.view.lying, stance.quiet
        self._lens = usual_lens(quiet[-1][0], lying)
        front_deg = None if lying else stance_deg([pose for pose, _ in quiet], self._lens)
        if front_deg is not None and self._facing.known:
            self._facing.anchor(front_deg, stance.facing_deg)
        if lying:
            self._lens = settle(self._facing, [pose for pose, _ in quiet], stance.facing_deg) or self._lens
        faced_deg = self._zero_facing_deg = self._facing.as_front(stance.facing_deg)
        self._standing = None
        self._standing = mean_segments(self._measure(pose, line, faced_deg).segments for pose, line in quiet)
        self._neutral = neutral_of(self._measure(pose, line, faced_deg) for pose, line in quiet)
        self._jumps = Jumps()
        return [Calibrated(now_s, True, self._yaw_deg), *self._catch_up(stance.facing_deg)]

    def _needs_zero(self) -> bool:
        if not self._neutral.quiet or self._zero_facing_deg is None:
            return True
        return turn_deg(self._facing.angle_deg, self._zero_facing_deg) > TURNED_DEG

    def _begin(self, now_s: float) -> list[Event]:
        """The wait is over: with the best quiet moment there was, or without one."""
        if self._beginning is None or not self._beginning.frames:
            return []
        if self._beginning.best is not None:
            return self._settle(now_s, self._beginning.best)
        return [Calibrated(now_s, False, self._yaw_deg), *self._catch_up(self._facing.seen_deg)]

    def _catch_up(self, seen_deg: float) -> list[Event]:
        """Measure the frames that waited; those that faced as the zero did, or nearly, are taken to face as it."""
        beginning, self._beginning = self._beginning, None
        events: list[Event] = []
        for each in beginning.frames if beginning is not None else ():
            faced_deg = seen_deg if turn_deg(each.facing_deg, seen_deg) <= TURNED_DEG else each.facing_deg
            body = self._measure(each.pose, each.line, self._facing.as_front(faced_deg))
            events += self._process(each.pose, body)
        return events

    def _measure(self, pose: Pose, line: Line, front_deg: float) -> BodyAngles:
        if self._lens is None:
            self._lens = usual_lens(pose, self._exercise.view.lying)
        return measure(pose, line, front_deg, self._lens, self._exercise.movement, self._standing)

    def _process(self, pose: Pose, body: BodyAngles) -> list[Event]:
        neutral, raw = self._neutral, raw_angles(body)
        angles = raw | {name: neutral.zeroed(name, value) for name, value in raw.items() if name.startswith(ZEROED)}
        angles |= self._jumps.step(pose.t_s, {name: angles[name] for name in HIPS})
        frame = Frame(pose.t_s, pose, body, angles)
        pending = pending_of(self._tracker)  # what the step tells is not told before this frame's Measured
        outcomes = self._tracker.step(frame)
        events: list[Event] = [
            Measured(
                pose.t_s,
                angles,
                self._tracker.active,
                gauge_deg(self._exercise.gauge, self._tracker.active, angles),
                pending,
            )
        ]
        for outcome in outcomes:
            events += self._findings.take(pose.t_s, outcome, self._yaw_deg)
        return events
