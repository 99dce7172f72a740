"""Form rules: which of an exercise's rules a repetition or hold broke, by its measures, and which none can judge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hipfive.motion.exercise import FormRule

Measures = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Identifiers of the rules that were broken, and of those that cannot be judged from this view."""

    broken: tuple[str, ...]
    not_judged: tuple[str, ...]


def judge(rules: tuple[FormRule, ...], measures: Measures, yaw_deg: float | None) -> Verdict:
    """What these measures say of the rules, seen with the body turned by ``yaw_deg`` [deg] from facing the camera.

    A rule whose measure is not known, or not to be trusted from this view, is neither broken nor kept.

    Examples
    --------
    >>> fast = FormRule("too_fast", "duration_s", "ours", "hip", below=1.0)
    >>> judge((fast,), {"duration_s": 0.8}, 0.0)
    Verdict(broken=('too_fast',), not_judged=())
    >>> judge((fast,), {"duration_s": None}, 0.0)
    Verdict(broken=(), not_judged=('too_fast',))
    """
    seen = tuple(rule for rule in rules if _seen(rule, measures, yaw_deg))
    broken = tuple(rule.id for rule in seen if _breaks(rule, measures.get(rule.measure)))
    kept = {rule.id for rule in seen if rule.needs is None or measures.get(rule.needs) is not None}
    return Verdict(broken, tuple(rule.id for rule in rules if rule.id not in kept and rule.id not in broken))


def _seen(rule: FormRule, measures: Measures, yaw_deg: float | None) -> bool:
    if measures.get(rule.measure) is None:
        return False
    if rule.front_within_deg is None or yaw_deg is None:
        return True
    return min(abs(yaw_deg), 180.0 - abs(yaw_deg)) <= rule.front_within_deg


def _breaks(rule: FormRule, value: float | None) -> bool:
    if value is not None and rule.above is not None:
        return value > rule.above
    return value is not None and rule.below is not None and value < rule.below
