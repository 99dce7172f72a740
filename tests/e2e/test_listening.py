"""Saying that it hurts: with an engine on the device it is the button's own; without one nothing is offered or sent."""

from __future__ import annotations

import pytest

from hipfive.messages import languages
from tests.e2e.accessibility import small_targets
from tests.e2e.browser import PHONE
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.support.process import CoachProcess

LYING_PHONE = {"width": PHONE["height"], "height": PHONE["width"]}
ENGINE = """
window.SpeechRecognition = class {
  static available(wanted) { return Promise.resolve(wanted.processLocally ? '%s' : 'available'); }
  get processLocally() { return this.local; }
  set processLocally(local) { this.local = local; }
  start() {
    if (!this.local) throw new Error('sound would leave this computer');
    window.says = (transcript) => this.onresult({ results: [[{ transcript }]], resultIndex: 0 });
  }
  abort() {}
};
"""


def test_what_is_said_is_the_same_as_the_button(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        browser.page.add_init_script(ENGINE % "available")
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_state("get_ready", "working")
        browser.page.click("[data-action=hear]")
        page.shows("Stop listening")
        browser.page.evaluate("() => speechSynthesis.cancel()")
        browser.page.wait_for_timeout(1000)
        browser.page.evaluate("() => says('lovely weather')")
        browser.page.wait_for_timeout(500)
        assert page.snapshot["state"] != "hurt"
        browser.page.evaluate("() => says('Ouch, this hurts')")
        page.wait_for_state("hurt")
    assert browser.record.errors == []


_TOO_WIDE = """() => {
  const app = document.querySelector('hf-app');
  const work = app.shadowRoot.querySelector('hf-session').shadowRoot.querySelector('hf-work');
  const bar = work.shadowRoot.querySelector('hf-controls');
  const end = bar.getBoundingClientRect();
  return [...bar.shadowRoot.querySelectorAll('button')].filter(button => {
    const box = button.getBoundingClientRect();
    const words = button.querySelector('.label').getBoundingClientRect();
    return box.left < end.left - 1 || box.right > end.right + 1 || button.scrollWidth > button.clientWidth + 1
      || words.bottom > box.bottom || words.left < box.left || words.right > box.right;
  }).map(button => button.textContent.trim());
}"""
_LANGUAGE = "language => document.querySelector('hf-app').control.changeSettings({ language })"


@pytest.mark.parametrize("size", [PHONE, LYING_PHONE], ids=["upright", "lying"])
def test_the_button_fits_beside_the_others_on_a_phone(
    coach: CoachProcess, open_browser: OpenBrowser, size: dict[str, int]
) -> None:
    answer_all_well(coach.http)
    with open_browser(size=size) as browser:
        browser.page.add_init_script(ENGINE % "available")
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_state("get_ready", "working")
        browser.page.click("[data-action=hear]")
        for language in languages():
            browser.page.evaluate(_LANGUAGE, language)
            browser.page.wait_for_function("language => document.documentElement.lang === language", arg=language)
            browser.page.wait_for_timeout(150)
            assert browser.page.evaluate(_TOO_WIDE) == [], language
            assert small_targets(browser.page) == [], language


@pytest.mark.parametrize("answer", ["unavailable", "downloadable"])
def test_no_button_where_speech_is_understood_elsewhere(
    coach: CoachProcess, open_browser: OpenBrowser, answer: str
) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        browser.page.add_init_script(ENGINE % answer)
        page = CoachPage(browser.page, coach.origin).open()
        page.start(camera=False)
        page.wait_for_state("get_ready", "working")
        page.shows("This hurts")
        browser.page.keyboard.press("l")
        assert browser.page.locator("[data-action=hear]").count() == 0
        assert browser.page.evaluate("() => window.says === undefined")
