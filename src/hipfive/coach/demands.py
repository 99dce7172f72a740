"""What a condition demands of a version of an exercise, and which version meets everything that is demanded.

A demand never names what is done instead; it says what must hold: an angle that is limited, a trait the version must
have. So two conditions together are met by one version that meets both, or the exercise is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hipfive.motion.exercise import Exercise, Limit, Variant

PLAIN = "standard"
"""The variant that is the exercise as it is declared."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A version must itself watch a limit at least this strict on this angle; exactly one figure is set [deg]."""

    signal: str
    above: float | None = None
    below: float | None = None

    def met_by(self, limit: Limit) -> bool:
        """Whether keeping to ``limit`` keeps to this bound."""
        if limit.signal != self.signal:
            return False
        if self.above is not None:
            return limit.above is not None and limit.above <= self.above
        return limit.below is not None and self.below is not None and limit.below >= self.below


@dataclass(frozen=True, slots=True)
class Demand:
    """What one condition demands in one exercise; the default demands nothing.

    Attributes
    ----------
    out
        The exercise is not done.
    bounds, traits
        What the version must keep to, and what it must be like (``Variant.traits``).
    support
        The person holds on.
    care
        What to mind, words ``care-<id>``.
    most
        Greatest amount, in the dose's unit.
    offers
        Versions that the person may choose instead.
    """

    out: bool = False
    bounds: tuple[Bound, ...] = ()
    traits: tuple[str, ...] = ()
    support: bool = False
    care: tuple[str, ...] = ()
    most: int | None = None
    offers: tuple[str, ...] = field(default=())


NOTHING = Demand()


@dataclass(frozen=True, slots=True)
class Fit:
    """The version that meets all demands.

    ``version`` is the exercise's plain variant where that does; ``changed`` is False only where nothing was demanded.
    """

    version: Variant
    changed: bool
    support: bool = False
    care: tuple[str, ...] = ()
    most: int | None = None


def meets(version: Variant, demand: Demand) -> bool:
    """Whether a version meets a demand that leaves the exercise in."""
    bounded = all(any(bound.met_by(limit) for limit in version.limits) for bound in demand.bounds)
    return bounded and set(demand.traits) <= set(version.traits)


def versions(exercise: Exercise) -> tuple[Variant, ...]:
    """Every version that is no harder than the plain exercise, the least changed first."""
    known = (*exercise.variants, *exercise.substitutes)
    return tuple(sorted((each for each in known if each.level <= 0), key=lambda each: (-each.level, each.id != PLAIN)))


def fit(
    exercise: Exercise, demands: tuple[Demand, ...], wanted: str | None = None, *, support: bool = False
) -> Fit | None:
    """The least changed version that meets every demand; ``None``: the exercise is left out.

    Parameters
    ----------
    wanted
        A version the person would rather do: taken only where a demand offers it and it meets them all.
    support
        Whether the person holds on in every standing exercise, whatever is demanded of this one.
    """
    if any(demand.out for demand in demands):
        return None
    meeting = [each for each in versions(exercise) if all(meets(each, demand) for demand in demands)]
    offered = {offer for demand in demands for offer in demand.offers}
    chosen = next((each for each in meeting if each.id == wanted and wanted in offered), None)
    version = chosen or next(iter(meeting), None)
    if version is None:
        return None
    most = [demand.most for demand in demands if demand.most is not None]
    return Fit(
        version=version,
        changed=any(demand != NOTHING for demand in demands),
        support=support or any(demand.support for demand in demands),
        care=tuple(dict.fromkeys(care for demand in demands for care in demand.care)),
        most=min(most, default=None),
    )
