"""What the browser tests share: one driver, a coach of their own each, and browsers by the name of their profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, sync_playwright

from tests.e2e.browser import Chromium, chromium
from tests.support.process import CoachProcess

OpenBrowser = Callable[..., AbstractContextManager[Chromium]]

HERE = Path(__file__).parent
QUICK = "0.05"
"""Dose scale of sessions in which only the flow matters."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture
def coach(tmp_path: Path) -> Iterator[CoachProcess]:
    """The coach, with sessions of seconds instead of minutes."""
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=QUICK) as running:
        yield running


@pytest.fixture
def open_browser(driver: Playwright, tmp_path: Path) -> OpenBrowser:
    """Start a browser: ``with open_browser(*flags) as browser``; the same profile each time."""

    def start(*flags: str, **options: Any) -> AbstractContextManager[Chromium]:
        return chromium(driver, tmp_path / "profile", *flags, **options)

    return start
