"""Every view, light and dark: axe-core finds nothing, targets are large enough, nothing is cut off when enlarged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.accessibility import NARROW, beyond_px, faults, small_targets
from tests.e2e.browser import ALLOWED_CAMERA, LAPTOP
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.clock import ManualClock
from tests.support.driving import sessions_at, sqlite_url
from tests.support.process import CoachProcess
from tests.support.weeks import eight_weeks, keep

PLAIN = (
    "",
    "history",
    "progress",
    "report",
    "sheet",
    "programme",
    "roland",
    "sources",
    "settings",
    "before/no-camera",
    "exercise/leg-swing",
)
SETTINGS = "theme => document.querySelector('hf-app').control.changeSettings({ theme })"
SETTLE_MS = 250


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[CoachProcess, str]]:
    """A server with twelve sessions in the last eight weeks of somebody, and the latest session."""
    data = tmp_path_factory.mktemp("practised")
    clock = ManualClock()
    clock.pass_s((datetime.now(UTC) - clock.utc()).total_seconds())
    sessions = sessions_at(sqlite_url(data), clock)
    days = eight_weeks(sessions.day())
    last = keep(sessions, days[-32:-4:3] + days[-2:])[-1]
    sessions.database.close()
    with CoachProcess(data, HIPFIVE_DOSE_SCALE="1.0") as server:
        answer_all_well(server.http)
        yield server, str(last)


def _look(page: Page, name: str) -> list[str]:
    """All that is wrong with the view as it is, in both themes and narrow."""
    wrong = []
    for theme in ("light", "dark"):
        page.evaluate(SETTINGS, theme)
        page.wait_for_timeout(SETTLE_MS)
        wrong += [f"{name}, {theme}: {fault}" for fault in faults(page)]
    wrong += [f"{name}: small {target}" for target in small_targets(page)]
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.wait_for_timeout(SETTLE_MS)
    wrong += [f"{name}: narrow, small {target}" for target in small_targets(page)]
    if (beyond := beyond_px(page)) > 0:
        wrong.append(f"{name}: {beyond} px too wide when enlarged")
    page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    return wrong


@pytest.mark.parametrize("view", PLAIN)
def test_a_view_is_accessible(view: str, practised: tuple[CoachProcess, str], open_browser: OpenBrowser) -> None:
    server, _ = practised
    with open_browser() as browser:
        page = CoachPage(browser.page, server.origin).open(f"#/{view}").page
        page.locator("h1").first.wait_for()
        assert _look(page, view or "home") == []
        assert browser.record.errors == []


def test_a_past_session_is_accessible(practised: tuple[CoachProcess, str], open_browser: OpenBrowser) -> None:
    server, last = practised
    with open_browser() as browser:
        page = CoachPage(browser.page, server.origin).open(f"#/history/{last}").page
        page.locator("hf-set-results").wait_for()
        assert _look(page, "summary") == []


def test_after_a_session_what_grew_is_praised_and_what_is_next_is_told(
    practised: tuple[CoachProcess, str], open_browser: OpenBrowser
) -> None:
    """In these weeks the right leg catches up, beyond what it varies by."""
    server, last = practised
    with open_browser(locale="en-GB") as browser:
        page = CoachPage(browser.page, server.origin).open(f"#/summary/{last}").page
        praise = page.locator("hf-after [data-after=wider]")
        praise.wait_for()
        assert "Right leg" in praise.inner_text()
        assert page.locator("hf-after [data-after=back]").count() == 0
        assert page.locator("hf-after #next").is_visible()
        assert _look(page, "after a session") == []
        page.locator("hf-score input").nth(1).check()
        page.locator("hf-choices[data-name=effort] label").nth(1).click()
        page.locator("hf-summary .kept").wait_for()
        praise.wait_for()
        assert browser.record.errors == []


def test_what_is_drawn_on_request_is_accessible_and_in_the_tables(
    practised: tuple[CoachProcess, str], open_browser: OpenBrowser
) -> None:
    server, _ = practised
    with open_browser() as browser:
        page = CoachPage(browser.page, server.origin).open("#/progress").page
        page.click("[data-draw=leg-swing-right]")
        page.click("[data-draw=circular-swing-left]")
        page.locator("hf-path-overlay path.latest").first.wait_for()
        for summary in page.locator("details summary").all():
            summary.click()
        assert page.locator("[data-progress=leg-swing] table").first.locator("tbody tr").count() == 12
        assert page.locator("[data-progress=leg-swing] hf-range-chart .left .mark").count() == 12
        assert _look(page, "progress, drawn") == []


def test_a_session_is_accessible(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE="1.0") as server, open_browser(*ALLOWED_CAMERA) as browser:
        answer_all_well(server.http)
        coach = CoachPage(browser.page, server.origin).open("#/before/camera")
        coach.page.click("#begin")
        coach.page.locator("hf-set-up").wait_for()
        wrong = _look(coach.page, "set-up")
        coach.page.click("#without-camera")
        coach.wait_for_state("working", "get_ready")
        wrong += _look(coach.page, "work")
        coach.page.keyboard.press(" ")
        coach.wait_for_state("paused")
        wrong += _look(coach.page, "paused")
        coach.page.click("#resume")
        coach.wait_for_state("working", "get_ready")
        coach.page.keyboard.press("h")
        coach.page.locator("hf-hurt").wait_for()
        wrong += _look(coach.page, "hurt")
        assert wrong == []


def test_the_questions_are_accessible(tmp_path: Path, open_browser: OpenBrowser) -> None:
    with CoachProcess(tmp_path / "data") as server, open_browser() as browser:
        page = CoachPage(browser.page, server.origin).open().page
        page.locator("#acknowledge").wait_for()
        wrong = _look(page, "safety")
        page.check("#acknowledge")
        page.click("#next")
        wrong += _look(page, "a question")
        page.click("[data-answer=unsure]")
        page.click("#next")
        wrong += _look(page, "an end")
        assert wrong == []


def test_the_clinicians_page_is_one_sheet(practised: tuple[CoachProcess, str], open_browser: OpenBrowser) -> None:
    server, _ = practised
    with open_browser() as browser:
        page = CoachPage(browser.page, server.origin).open("#/progress").page
        page.click("a[href='#/report']")
        page.locator("#print").wait_for()
        for language in ("en", "de", "ar"):
            page.evaluate("language => document.querySelector('hf-app').control.changeSettings({ language })", language)
            page.wait_for_function("language => document.documentElement.lang === language", arg=language)
            page.wait_for_timeout(SETTLE_MS)
            sheet = page.pdf(prefer_css_page_size=True)
            assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1, language
        page.emulate_media(media="print")
        assert not page.locator("#print").is_visible()
        assert page.locator("hf-report tbody tr").count() == 6
