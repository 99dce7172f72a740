"""When a figure has really changed: the person's own repeated trials tell how much it varies by itself.

From day to day the same person moves a little differently and is read a little differently. The spread of repeated
trials is the standard error of measurement, and two figures differ for certain (95 %) from the minimal detectable
change on: ``MDC = t · √2 · SEM`` (Weir 2005, J Strength Cond Res 19:231–240). A trend must not count as spread, so the
standard error is taken from the differences between neighbouring trials, ``SEM² = Σ d² / 2(n - 1)`` (von Neumann et al.
1941, Ann Math Stat 12:153–162). Of few trials the spread is itself uncertain: hence Student's t with n - 1 degrees of
freedom instead of 1.96.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

LEAST_TRIALS = 4
"""So many trials are needed for a band of one's own: three differences."""
USUAL_BAND_DEG = 10.0
"""[deg] Until then: a goniometer's, measured again after a week, is 9–13° (Pua et al. 2008, PMID 18503813)."""
LEAST_BAND_DEG = 3.0
"""[deg] No narrower than the error that is aimed at for a single figure; chance makes few trials alike. Ours."""
_TOGETHER = 3
_T_95 = (12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10)
_NORMAL_95 = 1.96
"""Quantiles of Student's t for 1, 2, … degrees of freedom (two-sided, 95 %), and of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure went from its first to its latest trials [deg].

    Attributes
    ----------
    first_deg, latest_deg
        Medians of the first and of the latest three trials.
    band_deg
        What it varies by without having changed.
    own_band
        Whether the band is the person's own.
    """

    first_deg: float
    latest_deg: float
    band_deg: float
    own_band: bool

    @property
    def deg(self) -> float:
        """Latest less first [deg]."""
        return self.latest_deg - self.first_deg

    @property
    def real(self) -> bool:
        """Whether it is more than the band."""
        return abs(self.deg) > self.band_deg


def change_of(trials_deg: Sequence[float]) -> Change | None:
    """How a figure changed over a person's trials, oldest first [deg]; None before there are two.

    Examples
    --------
    >>> change_of([40.0, 42.0, 39.0, 41.0, 55.0, 57.0, 56.0]).real
    True
    >>> change_of([40.0, 44.0])
    Change(first_deg=40.0, latest_deg=44.0, band_deg=10.0, own_band=False)
    """
    if len(trials_deg) < 2:
        return None
    together = min(_TOGETHER, len(trials_deg) // 2)
    first_deg, latest_deg = median(trials_deg[:together]), median(trials_deg[-together:])
    if len(trials_deg) < LEAST_TRIALS:
        return Change(first_deg, latest_deg, USUAL_BAND_DEG, own_band=False)
    return Change(first_deg, latest_deg, detectable_deg(trials_deg), own_band=True)


def detectable_deg(trials_deg: Sequence[float]) -> float:
    """Minimal detectable change from at least two trials, oldest first [deg]; not below ``LEAST_BAND_DEG``."""
    freedom = len(trials_deg) - 1
    error_deg = math.sqrt(sum((after - before) ** 2 for before, after in pairwise(trials_deg)) / (2.0 * freedom))
    quantile = _T_95[freedom - 1] if freedom <= len(_T_95) else _NORMAL_95
    return max(LEAST_BAND_DEG, quantile * math.sqrt(2.0) * error_deg)
