"""What an exercise is: a frozen declaration, one small file each in ``hipfive.exercises``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

AngleSignal = Literal["hip_flexion", "hip_abduction"]
Gauge = AngleSignal | Literal["circle_radius"]
Sides = tuple[Literal["left", "right", "both"], ...]


@dataclass(frozen=True, slots=True)
class View:
    """Where the camera may stand.

    Attributes
    ----------
    guide
        What the person is asked for: ``side``, ``front`` or ``half_side``.
    facing_deg
        [deg] (least, most) angle between the body's forward direction and the direction to the camera that suits:
        0 is facing the camera, 90 side-on, 180 back to the camera.
    lying
        Whether the person lies on the floor.
    """

    guide: Literal["side", "front", "half_side"]
    facing_deg: tuple[float, float]
    lying: bool = False
    back_too: bool = False


@dataclass(frozen=True, slots=True)
class Dose:
    """How much: seconds per side, breaths, or repetitions. ``sets`` lists the sides in order."""

    kind: Literal["time", "breaths", "reps"]
    amount: int
    sides: Sides
    breath_s: float = 6.0
    halves: tuple[str, ...] = ()

    @property
    def work_s(self) -> float:
        """Planned seconds of work for one side [s]."""
        return float(self.amount) if self.kind == "time" else self.amount * self.breath_s


@dataclass(frozen=True, slots=True)
class Swing:
    """There and back of one leg about the hip: counted on one angle.

    Attributes
    ----------
    signal
        The angle that is counted.
    both_ways
        True when the leg also swings beyond neutral to the other side (leg swing), so that the arc is the sum.
    least_arc_deg
        [deg] below this and below a third of the person's running median a swing is not counted.
    """

    signal: AngleSignal
    both_ways: bool
    least_arc_deg: float = 15.0


@dataclass(frozen=True, slots=True)
class Circle:
    """Revolutions of one leg about the hip. ``large_deg``: cone half-angle [deg] from which a circle is large."""

    large_deg: float = 12.0


@dataclass(frozen=True, slots=True)
class Held:
    """A pose that is held: hip flexed beyond ``flexion_deg`` [deg], foot up, hand at the foot, for ``least_s`` [s].

    ``hands`` is False where the hands need not be at the feet (behind the thighs, or on the floor).
    """

    flexion_deg: float = 80.0
    least_s: float = 3.0
    lost_s: float = 1.0
    hands: bool = True


@dataclass(frozen=True, slots=True)
class Phases:
    """Phases that must come in this order; the first starts the repetition.

    ``deep``: the hips are down when they are less than this above the knees [thigh lengths]; the hip joint is a hand's
    breadth above the crease. Ours, docs/decisions/0004.
    """

    order: tuple[str, ...]
    deep: float = 0.35


Movement = Swing | Circle | Held | Phases


@dataclass(frozen=True, slots=True)
class FormRule:
    """One form rule with its limit.

    Attributes
    ----------
    id
        Identifier, also of its words: ``cue-<id>`` (said live) and ``fault-<id>`` (told afterwards).
    measure
        Name of the measure it looks at, unit in the name.
    above, below
        The rule is broken beyond this limit, in the measure's unit; exactly one is set.
    reason
        Where the limit comes from: a source, or "ours" and the decision.
    joint
        Body part the cue is about.
    live
        Judged in every frame; otherwise when the repetition ends.
    front_within_deg
        [deg] The rule can be judged only where the body faces the camera, or turns its back to it, to within this.
    needs
        Name of a measure without which the rule can be found broken, but not kept.
    """

    id: str
    measure: str
    reason: str
    joint: str
    above: float | None = None
    below: float | None = None
    live: bool = True
    front_within_deg: float | None = None
    needs: str | None = None


@dataclass(frozen=True, slots=True)
class KeyPose:
    """Joint angles at one time of a cycle.

    Attributes
    ----------
    at_s
        [s] from the start of the cycle.
    angles_deg
        [deg] by name; ``_w`` is the working side, ``_s`` the other one (``hip_flexion_w``), no ending for the trunk.
    """

    at_s: float
    angles_deg: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Limit:
    """An angle that must not be passed in a variant; watched in every frame, and told at once (``cue-<id>``).

    Attributes
    ----------
    signal
        Name of the angle without its side: ``hip_flexion``, ``hip_abduction``.
    above, below
        [deg] beyond this the limit is passed; exactly one is set.
    reason
        Where the figure comes from.
    """

    id: str
    signal: AngleSignal
    reason: str
    above: float | None = None
    below: float | None = None

    def passed(self, angle_deg: float, by_deg: float = 0.0) -> bool:
        """Whether an angle [deg] is beyond the limit by more than ``by_deg`` [deg]."""
        if self.above is not None:
            return angle_deg > self.above + by_deg
        return self.below is not None and angle_deg < self.below - by_deg


@dataclass(frozen=True, slots=True)
class Variant:
    """Another version of an exercise: its identifier (words ``variant-<exercise>-<id>``), dose, and what differs.

    What is ``None`` or empty is as in the exercise itself; ``as_done`` puts the two together.

    Attributes
    ----------
    level
        Place among easier (below 0) and harder versions; a substitute has the level of what it is as hard as.
    movement, view, rules, key_poses
        In place of the exercise's own.
    limits
        Angles that must not be passed.
    traits
        What can be relied on in this version, for conditions that ask for it (``hipfive.coach.demands``).
    measured
        False where the camera cannot judge this position: it then goes by the clock and is logged as not measured.
    """

    id: str
    level: int
    dose: Dose
    movement: Movement | None = None
    view: View | None = None
    rules: tuple[FormRule, ...] | None = None
    key_poses: tuple[KeyPose, ...] = ()
    limits: tuple[Limit, ...] = ()
    traits: tuple[str, ...] = ()
    measured: bool = True


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise: identity, view, how a cycle is recognised, form, dose, variants, key poses, references.

    ``variants`` are the easier and harder versions, ``substitutes`` what is done instead because of a condition, the
    least changed first.
    """

    id: str
    revision: int
    order: int
    view: View
    movement: Movement
    dose: Dose
    rules: tuple[FormRule, ...]
    key_poses: tuple[KeyPose, ...]
    variants: tuple[Variant, ...]
    references: tuple[str, ...]
    base: Literal["standing", "lying"] = "standing"
    gauge: Gauge | None = None
    walking_band_deg: tuple[float, float] | None = None
    substitutes: tuple[Variant, ...] = ()

    def version(self, variant: str) -> Variant | None:
        """The variant or substitute of that name, if there is one."""
        return next((each for each in (*self.variants, *self.substitutes) if each.id == variant), None)


def as_done(exercise: Exercise, variant: str | None) -> Exercise:
    """The exercise as it is done in a variant; as it is without one, or with a name that it does not know."""
    version = None if variant is None else exercise.version(variant)
    if version is None:
        return exercise
    return replace(
        exercise,
        movement=version.movement or exercise.movement,
        view=version.view or exercise.view,
        rules=exercise.rules if version.rules is None else version.rules,
        key_poses=version.key_poses or exercise.key_poses,
        dose=version.dose,
    )
