"""The routine on one sheet: reachable from home, one page of A4 in every language, with pictures, doses and care."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.screening import SCREENING_VERSION
from hipfive.messages import languages
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.driving import ALL_WELL
from tests.support.process import CoachProcess

A4_PT = (595, 842)
SPEAK = "language => document.querySelector('hf-app').control.changeSettings({ language })"
SPEAKS = "language => document.documentElement.lang === language"

PLACES = """() => {
  const sheet = document.querySelector('hf-app').shadowRoot.querySelector('hf-sheet');
  const strip = sheet.shadowRoot.querySelector('hf-stills').shadowRoot;
  return [...strip.querySelectorAll('image')].map(image => Number(image.getAttribute('x')));
}"""


def printed(page: Page, language: str) -> bytes:
    """The sheet in this language, as it comes from the printer."""
    page.evaluate(SPEAK, language)
    page.wait_for_function(SPEAKS, arg=language)
    page.wait_for_timeout(200)
    return page.pdf(prefer_css_page_size=True)


def pages(sheet: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", sheet))


def pictures(sheet: bytes) -> int:
    return len(re.findall(rb"/Subtype\s*/Image\b", sheet))


def test_home_leads_to_it_and_it_says_what_today_says(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(locale="en-GB") as browser:
        page = CoachPage(browser.page, coach.origin).open().page
        page.click("#sheet")
        rows = page.locator("hf-sheet li[data-exercise]")
        rows.nth(4).wait_for()
        planned = [one["id"] for one in coach.http.get("/api/today").json()["exercises"]]
        assert [row.get_attribute("data-exercise") for row in rows.all()] == planned
        assert page.locator("hf-sheet hf-stills svg[data-poses]").count() == len(planned)
        assert "Stop at once" in page.locator("hf-sheet .stop").inner_text()
        assert browser.record.errors == []


def test_it_is_one_page_of_a4_in_every_language(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open("#/sheet").page
        page.locator("hf-sheet li[data-exercise]").first.wait_for()
        for language in languages():
            sheet = printed(page, language)
            assert pages(sheet) == 1, language
            box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", sheet)
            assert box is not None
            assert [round(float(side)) for side in box.groups()] == pytest.approx(A4_PT, abs=1)
            assert pictures(sheet) >= 5, language
        assert browser.record.errors == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_what_conditions_ask_for_fits_too(coach: CoachProcess, open_browser: OpenBrowser, language: str) -> None:
    too_long = []
    with open_browser() as browser:
        for condition in CONDITIONS:
            answers = ALL_WELL | {condition: "yes", "unsteady": "yes"}
            body = {"version": SCREENING_VERSION, "answers": answers, "acknowledged": True}
            coach.http.post("/api/screening", json=body).raise_for_status()
            page = CoachPage(browser.page, coach.origin).open("#/sheet").page
            page.reload()
            page.locator("hf-sheet li[data-exercise]").first.wait_for()
            assert page.locator("hf-sheet .care").count() > 0
            if pages(printed(page, language)) != 1:
                too_long.append(condition)
        assert too_long == []
        assert browser.record.errors == []


def test_pictures_are_read_from_the_right_in_arabic(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(locale="en-GB") as browser:
        page = CoachPage(browser.page, coach.origin).open("#/sheet").page
        page.locator("hf-sheet li[data-exercise]").first.wait_for()
        from_left = page.evaluate(PLACES)
        printed(page, "ar")
        assert page.evaluate(PLACES) == from_left[::-1]
        assert len(from_left) > 1
