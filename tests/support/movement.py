"""Synthetic people for the tests of the engine: what they do, written as joint angles over time."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from hipfive.exercises import EXERCISES
from hipfive.motion.engine import Engine
from hipfive.motion.events import Event, SetResult
from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera, perform

FPS = 20.0
AnglesAt = Callable[[float], Mapping[str, float]]


@dataclass(frozen=True)
class Watched:
    """Everything the engine said of some poses."""

    events: tuple[Event, ...]
    result: SetResult

    def all(self, kind: type[Event]) -> list[Event]:
        """The events of one kind, in order."""
        return [event for event in self.events if isinstance(event, kind)]


def watch(exercise: Exercise | str, poses: Iterable[Pose]) -> Watched:
    """Run poses through a fresh engine."""
    engine = Engine(EXERCISES[exercise] if isinstance(exercise, str) else exercise)
    events = tuple(event for pose in poses for event in engine.step(pose))
    return Watched(events, engine.finish())


@cache
def rehearsed(
    exercise_id: str, facing_deg: float, fps: float = FPS, cycles: int = 3, scale: float = 1.0, quiet_s: float = 2.5
) -> tuple[Pose, ...]:
    """The poses of a rehearsal, made once."""
    rehearsal = Rehearsal(EXERCISES[exercise_id], cycles, quiet_s, scale)
    return tuple(rehearsal.poses(Camera(facing_deg), fps))


def moved(
    angles_at: AnglesAt,
    duration_s: float,
    facing_deg: float,
    *,
    stance: Side | None = Side.RIGHT,
    fps: float = FPS,
    lying: bool = False,
) -> list[Pose]:
    """The poses of a movement given as joint angles over time; one leg stands still all the while."""
    base = "lying" if lying else "standing"
    return list(perform(angles_at, duration_s, Camera(facing_deg), fps=fps, base=base, stance_at=lambda _t: stance))


def bumps(name: str, *parts: tuple[float, float, float]) -> AnglesAt:
    """One angle that goes there and back: parts of (start [s], length [s], peak [deg])."""

    def angles_at(t_s: float) -> dict[str, float]:
        share = {start: (t_s - start) / length for start, length, _ in parts}
        return {name: sum(peak * math.sin(math.pi * share[s]) ** 2 for s, _, peak in parts if 0.0 <= share[s] <= 1.0)}

    return angles_at


def through(name: str, *points: tuple[float, float]) -> AnglesAt:
    """One angle eased through points of (time [s], angle [deg]); before and after them it stays."""

    def angles_at(t_s: float) -> dict[str, float]:
        before = [point for point in points if point[0] <= t_s] or [points[0]]
        after = [point for point in points if point[0] > t_s] or [points[-1]]
        (t0, a0), (t1, a1) = before[-1], after[0]
        share = (t_s - t0) / (t1 - t0) if t1 > t0 else 0.0
        return {name: a0 + (a1 - a0) * (0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, share))))}

    return angles_at


def together(*parts: AnglesAt) -> AnglesAt:
    """Several movements at once."""
    return lambda t_s: {name: value for part in parts for name, value in part(t_s).items()}


def without(pose: Pose, *joints: Joint) -> Pose:
    """The pose with some landmarks unknown, in the picture and in space."""
    marks = tuple(None if Joint(i) in joints else mark for i, mark in enumerate(pose.landmarks))
    world = tuple(None if Joint(i) in joints else point for i, point in enumerate(pose.world))
    return replace(pose, landmarks=marks, world=world)


def shifted(pose: Pose, dx: float = 0.0, dy: float = 0.0) -> Pose:
    """The pose elsewhere in the picture [image heights]."""
    marks = tuple(None if mark is None else replace(mark, x=mark.x + dx, y=mark.y + dy) for mark in pose.landmarks)
    return replace(pose, landmarks=marks)


def unseen(poses: Iterable[Pose], start_s: float, end_s: float) -> list[Pose]:
    """The poses, with nobody in the picture for a while [s]."""
    return [Pose(pose.t_s, people=0) if start_s <= pose.t_s < end_s else pose for pose in poses]
