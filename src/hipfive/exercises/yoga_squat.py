"""Yoga Squats: arms up, sink into a deep squat, hands down, straighten the knees, roll up to standing.

Stand with the feet apart and raise the arms breathing in. Breathe out and sink as deep as is comfortable. Hands to
the floor, straighten the knees into a forward fold, and roll up one bone at a time. Ten a day, in your own breath,
never through pain.

Measured: the phases in order, depth, fold and tempo. A squat counts with all its phases; otherwise what was
missing is told.

``heels_up`` is judged from any view that shows heels and toes, ``knees_in`` where the feet are seen side by side (front
and half-front).
"""

from __future__ import annotations

from hipfive.motion.exercise import Dose, Exercise, FormRule, KeyPose, Limit, Phases, Sides, Variant, View


def _both(**angles_deg: float) -> dict[str, float]:
    """The same angles on both sides; names without a side ending, trunk angles start with ``trunk``."""
    named = {}
    for name, value in angles_deg.items():
        if name.startswith("trunk"):
            named[name] = value
        else:
            named[f"{name}_w"] = named[f"{name}_s"] = value
    return named


_STAND = _both(hip_abduction=8.0, arm_abduction=10.0)
_ARMS_UP = _both(hip_abduction=8.0, arm_flexion=168.0, arm_abduction=10.0)
_SQUAT = _both(
    hip_flexion=125.0, hip_abduction=20.0, knee_flexion=130.0, ankle_plantarflexion=-30.0,
    trunk_forward=28.0, arm_flexion=150.0, arm_abduction=10.0,
)  # fmt: skip
_HANDS_DOWN = _both(
    hip_flexion=118.0, hip_abduction=20.0, knee_flexion=122.0, ankle_plantarflexion=-30.0,
    trunk_forward=55.0, arm_flexion=75.0, arm_abduction=8.0,
)  # fmt: skip
_FOLD = _both(
    hip_flexion=112.0, hip_abduction=8.0, knee_flexion=10.0, trunk_forward=108.0, arm_flexion=75.0,
    ankle_plantarflexion=4.0, arm_abduction=8.0,
)  # fmt: skip


def _missing(rule: str, measure: str, joint: str) -> FormRule:
    """A phase that did not come: told when the squat ends."""
    return FormRule(rule, measure, above=0.5, joint=joint, live=False, reason="the order of phases in the article")


_RUSHED = FormRule(
    "rushed",
    "duration_s",
    below=4.0,
    joint="trunk",
    live=False,
    reason="breath-paced; under 4 s is rushed, docs/decisions/0004 (ours)",
)
_ARMS_NOT_RAISED = _missing("arms_not_raised", "missing_arms_up", "shoulder")
_SHALLOW = _missing("shallow", "missing_down", "hip")
_REASON = "safety page, table of conditions; the figure is explained in docs/decisions/0005"
_UPRIGHT = ("no_fold", "no_roll_up", "head_up")
_BOTH: Sides = ("both",)


def _up_and_down(hip_deg: float, knee_deg: float, trunk_deg: float, arms_deg: float = 88.0) -> tuple[KeyPose, ...]:
    """Arms up, down to hips and knees that far bent [deg] with the trunk that far forward, and up: no fold."""
    down = _both(
        hip_flexion=hip_deg, hip_abduction=12.0, knee_flexion=knee_deg, ankle_plantarflexion=-18.0,
        trunk_forward=trunk_deg, arm_flexion=arms_deg + trunk_deg, arm_abduction=10.0,
    )  # fmt: skip
    raised = _both(hip_abduction=8.0, arm_flexion=165.0, arm_abduction=10.0)
    return tuple(
        KeyPose(at_s, pose) for at_s, pose in ((0.0, _STAND), (2.5, raised), (6.0, down), (8.5, down), (12.0, _STAND))
    )


def _without_fold(id_: str, level: int, deep: float, poses: tuple[KeyPose, ...], traits: tuple[str, ...],
                  limits: tuple[Limit, ...] = (), amount: int = 5) -> Variant:  # fmt: skip
    """A squat that goes down and up again with the head up: hands stay off the floor."""
    return Variant(
        id_,
        level,
        Dose("reps", amount, _BOTH, breath_s=12.0),
        movement=Phases(order=("arms_up", "down"), deep=deep),
        rules=(_ARMS_NOT_RAISED, _SHALLOW, _RUSHED),
        key_poses=poses,
        limits=limits,
        traits=traits,
    )


def _hip_at_most(id_: str, above_deg: float) -> tuple[Limit, ...]:
    return (Limit(id_, "hip_flexion", _REASON, above=above_deg),)


EXERCISE = Exercise(
    id="yoga-squat",
    revision=1,
    order=5,
    view=View(guide="half_side", facing_deg=(0.0, 150.0)),
    movement=Phases(order=("arms_up", "down", "hands_down", "fold", "roll_up")),
    dose=Dose("reps", 10, ("both",), breath_s=12.0),
    rules=(
        _ARMS_NOT_RAISED,
        _SHALLOW,
        _missing("hands_not_down", "missing_hands_down", "hand"),
        _missing("knees_not_straight", "missing_fold", "knee"),
        _RUSHED,
        FormRule(
            "heels_up",
            "heel_lift",
            above=0.25,
            joint="foot",
            reason="heels stay down; lift in foot lengths, docs/decisions/0006 (ours)",
        ),
        FormRule(
            "knees_in",
            "knees_in_ratio",
            above=0.25,
            joint="knee",
            reason="knees follow the toes; share of the ankle distance, docs/decisions/0006 (ours)",
            front_within_deg=50.0,
        ),
    ),
    key_poses=(
        KeyPose(0.0, _STAND),
        KeyPose(2.0, _ARMS_UP),
        KeyPose(5.0, _SQUAT),
        KeyPose(6.5, _HANDS_DOWN),
        KeyPose(8.5, _FOLD),
        KeyPose(12.0, _STAND),
    ),
    variants=(
        _without_fold("chair", -1, 0.5, _up_and_down(92.0, 85.0, 22.0), ("chair", *_UPRIGHT, "own_depth"), amount=3),
        Variant("standard", 0, Dose("reps", 10, _BOTH, breath_s=12.0)),
        Variant("slow", 1, Dose("reps", 10, _BOTH, breath_s=16.0)),
    ),
    substitutes=(
        Variant(
            "comfortable-depth",
            0,
            Dose("reps", 10, _BOTH, breath_s=12.0),
            movement=Phases(order=("arms_up", "down", "fold", "roll_up"), deep=0.8),
            rules=(_ARMS_NOT_RAISED, _SHALLOW, _missing("knees_not_straight", "missing_fold", "knee"), _RUSHED),
            key_poses=(
                KeyPose(0.0, _STAND),
                KeyPose(2.0, _ARMS_UP),
                KeyPose(
                    5.0,
                    _both(
                        hip_flexion=80.0,
                        hip_abduction=14.0,
                        knee_flexion=75.0,
                        ankle_plantarflexion=-18.0,
                        trunk_forward=22.0,
                        arm_flexion=110.0,
                        arm_abduction=10.0,
                    ),
                ),
                KeyPose(8.5, _FOLD),
                KeyPose(12.0, _STAND),
            ),
            traits=("own_depth",),
        ),
        _without_fold("upright", 0, 0.35, _up_and_down(112.0, 120.0, 24.0), _UPRIGHT, amount=10),
        _without_fold(
            "mid-depth", 0, 0.8, _up_and_down(76.0, 72.0, 14.0), (*_UPRIGHT, "own_depth"), _hip_at_most("hip_90", 90.0)
        ),
        _without_fold("supported", -1, 0.8, _up_and_down(80.0, 75.0, 16.0, 70.0), (*_UPRIGHT, "own_depth", "held")),
        _without_fold(
            "chair-high",
            -1,
            0.8,
            _up_and_down(76.0, 70.0, 10.0),
            ("chair", *_UPRIGHT, "own_depth", "held"),
            _hip_at_most("hip_90", 90.0),
            amount=3,
        ),
        _without_fold(
            "small",
            -1,
            0.9,
            _up_and_down(56.0, 62.0, 6.0),
            ("chair", *_UPRIGHT, "own_depth", "held", "small"),
            _hip_at_most("small_squat", 70.0),
        ),
    ),
    references=(
        "Hartmann et al. 2013, Sports Med 43(10):993–1008, doi:10.1007/s40279-013-0073-6: load of the deep squat",
    ),
    gauge="hip_flexion",
)
