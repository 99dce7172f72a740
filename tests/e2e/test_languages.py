"""The page in other languages: the browser's at first, then the person's choice, written from the right side."""

from __future__ import annotations

from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.process import CoachProcess

DOCUMENT = "() => [document.documentElement.lang, document.documentElement.dir]"
BRAND_LEFT_PX = "() => document.querySelector('hf-app').shadowRoot.querySelector('.brand').getBoundingClientRect().left"


def test_the_browsers_language_at_first_then_the_persons_choice(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(locale="de-AT") as browser:
        page = CoachPage(browser.page, coach.origin).open("#/settings")
        page.shows("Einstellungen")
        assert browser.page.evaluate(DOCUMENT) == ["de", "ltr"]
        browser.page.select_option("#language", "fr")
        page.shows("Réglages")
        browser.page.reload()
        page.shows("Réglages")
        assert browser.page.evaluate(DOCUMENT) == ["fr", "ltr"]
        assert browser.record.errors == []


def test_arabic_is_mirrored_and_a_session_goes_on_in_it(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(locale="ar-EG") as browser:
        page = CoachPage(browser.page, coach.origin).open()
        page.shows("تمارينكم الخمسة لليوم")
        assert browser.page.evaluate(DOCUMENT) == ["ar", "rtl"]
        assert browser.page.evaluate(BRAND_LEFT_PX) > browser.page.viewport_size["width"] / 2  # type: ignore[index]
        page.start(camera=False)
        page.wait_for_set(1, "working")
        page.shows("الساق اليسرى")
        page.wait_for_set(2, "get_ready", "working")
        page.shows("الساق اليمنى")
        assert browser.record.errors == []


def test_a_language_there_is_not_falls_back_to_english(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(locale="fi-FI") as browser:
        CoachPage(browser.page, coach.origin).open().shows("Your five for today")
        assert browser.page.evaluate(DOCUMENT) == ["en", "ltr"]
