"""What the engine says: frozen values, the only output of ``Engine.step``.

Times are seconds from the start of the recording or set; intervals are half-open. Angles follow the signs of
``docs/reference/angles.md``. A value that is not known is ``None``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hipfive.motion.skeleton import Side


@dataclass(frozen=True, slots=True)
class Rep:
    """One counted repetition: a full swing, a full circle, or a squat.

    Attributes
    ----------
    index
        1 for the first repetition of the set.
    side
        The leg that moved; ``None`` for movements of both legs.
    start_s, peak_s, end_s
        [s] start, largest excursion, end.
    complete
        False for a squat in which a phase was missing.
    faults
        Identifiers of the form rules that were broken in it.
    not_judged
        Identifiers of the form rules that could not be judged from this view.
    measures
        Named figures with the unit in the name, for example ``hip_flexion_max_deg``.
    direction
        ``outward`` or ``inward`` for circles.
    phases
        (phase, start [s]) in the order they were reached, for movements with phases.
    """

    index: int
    side: Side | None
    start_s: float
    peak_s: float
    end_s: float
    complete: bool = True
    faults: tuple[str, ...] = ()
    measures: Mapping[str, float | None] = field(default_factory=dict)
    direction: str | None = None
    phases: tuple[tuple[str, float], ...] = ()
    not_judged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """One pose that was held long enough to count. ``side`` is ``left``, ``right`` or ``both``."""

    side: str
    start_s: float
    end_s: float
    faults: tuple[str, ...] = ()
    measures: Mapping[str, float | None] = field(default_factory=dict)
    not_judged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """A form rule that was broken for a while; ``rep`` is the repetition's index, if it was in one."""

    id: str
    start_s: float
    end_s: float
    rep: int | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """A movement that was seen and not counted, and why: ``partial``, ``too_short``, ``step``, ``feet_not_held``."""

    start_s: float
    end_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class Measured:
    """The angles at one instant.

    Attributes
    ----------
    angles
        [deg] by name (``hip_flexion_l`` …), ``None`` where not known.
    active
        The leg that is moving, if one is.
    gauge_deg
        [deg] the angle the exercise is about, on the moving leg: what a live gauge shows.
    pending
        How many movements of each leg had likely been completed before this frame and are told later; empty where every
        movement is told at once. For a number on a screen, never for a result.
    """

    t_s: float
    angles: Mapping[str, float | None]
    active: Side | None = None
    gauge_deg: float | None = None
    pending: Mapping[Side, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Calibrated:
    """The quiet moment was found (or given up): zero of the angles and the body's facing are known from here."""

    t_s: float
    quiet: bool
    yaw_deg: float | None


@dataclass(frozen=True, slots=True)
class RepCounted:
    """A repetition ended and counts (or, for squats, is listed as incomplete)."""

    t_s: float
    rep: Rep


@dataclass(frozen=True, slots=True)
class AttemptRejected:
    """A movement ended that does not count."""

    t_s: float
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class HoldStarted:
    """The pose is being held; sent once the hold is long enough to count."""

    t_s: float
    side: str
    start_s: float


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """The pose was let go; the hold counts."""

    t_s: float
    hold: Hold


@dataclass(frozen=True, slots=True)
class PhaseReached:
    """A phase of the movement began, by its name in the exercise: ``arms_up``, ``down`` …; ``small``, ``large``."""

    t_s: float
    phase: str


@dataclass(frozen=True, slots=True)
class FaultSeen:
    """A form rule is being broken now (sent once at its start); cues are made of these."""

    t_s: float
    fault: str
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class TrackingChanged:
    """How well the person can be seen changed.

    ``state`` is ``good``, ``nobody``, ``partly_out`` (``missing`` says what: ``feet``, ``head``, ``hips`` …),
    ``two_people``, ``wrong_view`` or ``wrong_exercise``.
    """

    t_s: float
    state: str
    missing: str | None = None
    yaw_deg: float | None = None


Event = (
    Measured
    | Calibrated
    | RepCounted
    | AttemptRejected
    | HoldStarted
    | HoldEnded
    | PhaseReached
    | FaultSeen
    | TrackingChanged
)


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval, from ``reps`` repetitions."""

    value: float
    low: float
    high: float
    reps: int


@dataclass(frozen=True, slots=True)
class SetResult:
    """Everything one set gave: relative times only, no person (see ``motion.contract``)."""

    exercise: str
    engine_version: str
    duration_s: float
    fps: float
    tracked_ratio: float
    yaw_deg: float | None
    view_suitable: bool
    calibrated: bool
    reps: tuple[Rep, ...] = ()
    holds: tuple[Hold, ...] = ()
    faults: tuple[Fault, ...] = ()
    rejected: tuple[Attempt, ...] = ()
    warnings: tuple[str, ...] = ()
    rom: Mapping[str, Mapping[str, Interval]] = field(default_factory=dict)
