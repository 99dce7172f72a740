"""Form rules that several standing exercises share; each exercise says which it uses."""

from __future__ import annotations

from collections.abc import Mapping

from hipfive.motion.exercise import AngleSignal, FormRule, KeyPose, Limit

HOLDING_ON: Mapping[str, float] = {
    "arm_abduction_w": 12.0, "arm_flexion_s": 38.0, "arm_abduction_s": 10.0, "elbow_flexion_s": 35.0,
}  # fmt: skip
"""[deg] The arm on the standing side rests on a rail or the back of a chair."""

LIMITED_REASON = "safety page, table of conditions; the figure is explained in docs/decisions/0005"

TRUNK_SWAY = FormRule(
    "trunk_sway",
    "trunk_sway_deg",
    above=15.0,
    joint="trunk",
    reason="the article asks for a still trunk: about 10° to one side and 5° to the other, docs/decisions/0004 (ours)",
    needs="trunk_forward_sway_deg",
)
KNEE_BENT = FormRule(
    "knee_bent",
    "knee_flexion_deg",
    above=24.0,
    joint="knee",
    reason="beyond about 35° the leg is no longer swung straight, and the landmarks read a bend short; "
    "docs/decisions/0006 (ours)",
)


def too_fast(least_s: float, measure: str = "duration_s") -> FormRule:
    """A repetition that takes less than ``least_s`` [s]: control before speed.

    Swings are judged by their ``full_s``, with the slow beginning and end that lie outside their stated times.
    """
    return FormRule(
        "too_fast",
        measure,
        below=least_s,
        joint="hip",
        live=False,
        reason="slow and easy, no kick; limit in docs/decisions/0004 (ours)",
    )


def there_and_back(*turns_deg: Mapping[str, float], swing_s: float = 1.1) -> tuple[KeyPose, ...]:
    """Key poses of a swing that holds on: out of the first turning point [deg by name], to the other, and back.

    ``swing_s`` [s] is the time from one turning point to the next.
    """
    poses = [{**HOLDING_ON, **turn} for turn in (*turns_deg, turns_deg[0])]
    return tuple(KeyPose(swing_s * at, pose) for at, pose in enumerate(poses))


def at_most(id_: str, signal: AngleSignal, above_deg: float) -> Limit:
    """A limit that must not be passed upwards [deg]."""
    return Limit(id_, signal, LIMITED_REASON, above=above_deg)


def at_least(id_: str, signal: AngleSignal, below_deg: float) -> Limit:
    """A limit that must not be passed downwards [deg]."""
    return Limit(id_, signal, LIMITED_REASON, below=below_deg)
