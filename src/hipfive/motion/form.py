"""Form rules: which of an exercise's rules a repetition or hold broke, by its measures."""

from __future__ import annotations

from collections.abc import Mapping

from hipfive.motion.exercise import FormRule


def broken(rules: tuple[FormRule, ...], measures: Mapping[str, float | None]) -> tuple[str, ...]:
    """Identifiers of the rules that these measures break; a rule whose measure is not known cannot be judged.

    Examples
    --------
    >>> fast = FormRule("too_fast", "duration_s", "ours", "hip", below=1.0)
    >>> broken((fast,), {"duration_s": 0.8})
    ('too_fast',)
    >>> broken((fast,), {"duration_s": None})
    ()
    """
    return tuple(rule.id for rule in rules if _breaks(rule, measures.get(rule.measure)))


def _breaks(rule: FormRule, value: float | None) -> bool:
    if value is None:
        return False
    if rule.above is not None:
        return value > rule.above
    return rule.below is not None and value < rule.below
