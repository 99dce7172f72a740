"""The safety page is written from the code, and its questions from their version."""

from __future__ import annotations

import hashlib
from typing import get_args

from hipfive.coach.screening import QUESTIONS, SCREENING_VERSION, InvalidReason
from hipfive.messages import load
from hipfive.settings import REGIONS
from safety_page import PAGE, PARTS, filled, validity

TEXT_OF_VERSION = {"1": "6688900d8fae435f"}
"""Digest of the questions' words by version: new words need a new version, so that everybody is asked again."""


def test_the_page_says_what_the_code_does() -> None:
    """``python scripts/safety_page.py`` brings it up to date."""
    page = PAGE.read_text(encoding="utf-8")
    assert all(f"<!-- {name} -->" in page for name in PARTS)
    assert filled(page) == page


def test_every_reason_for_asking_again_is_on_it() -> None:
    assert all(f"`{reason}`" in validity().replace(", ", "`, `") for reason in get_args(InvalidReason))


def test_the_questions_change_only_with_their_version() -> None:
    words = load("en")
    ids = [f"screening-{each.id}{end}" for each in QUESTIONS for end in ("", "-why")]
    text = "\n".join(words.fill(id_, {}) for id_ in (*ids, "screening-acknowledge"))
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == TEXT_OF_VERSION[SCREENING_VERSION]


def test_every_region_has_its_words() -> None:
    words = load("en")
    assert all(f"emergency-{region}" in words for region in REGIONS)
