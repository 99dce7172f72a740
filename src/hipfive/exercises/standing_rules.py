"""Form rules that several standing exercises share; each exercise says which it uses."""

from __future__ import annotations

from hipfive.motion.exercise import FormRule

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
    above=35.0,
    joint="knee",
    reason="beyond about 35° the leg is no longer swung straight; docs/decisions/0004 (ours)",
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
