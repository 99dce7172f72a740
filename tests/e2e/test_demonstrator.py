"""The demonstrator in a real browser: every movement is drawn and moves; without motion or WebGL still pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.demonstrator.motions import movements
from playwright.sync_api import Page

from tests.e2e.browser import LAPTOP, PHONE
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import OpenBrowser
from tests.e2e.demonstrated import is_whole, picture_at
from tests.support.process import CoachProcess


def _drawn(page: Page) -> bytes:
    page.locator("hf-demonstrator canvas[data-drawn]").wait_for()
    return page.locator("hf-demonstrator").screenshot()


@pytest.mark.parametrize("name", ["leg-swing", "baby-pose", "yoga-squat/chair"])
def test_a_movement_is_shown_and_moves(name: str, coach: CoachProcess, open_browser: OpenBrowser) -> None:
    assert name in movements()
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open(f"#/exercise/{name}").page
        first = _drawn(page)
        page.wait_for_function(
            "() => Number(document.querySelector('hf-app').shadowRoot.querySelector('hf-exercise').shadowRoot"
            ".querySelector('hf-demonstrator').shadowRoot.querySelector('canvas').dataset.drawn) > 12"
        )
        assert _drawn(page) != first
        assert browser.record.errors == []


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("name", ["leg-swing", "side-leg-swing", "baby-pose", "yoga-squat/chair"])
def test_person_floor_and_mat_are_whole(
    name: str, size: dict[str, int], coach: CoachProcess, open_browser: OpenBrowser
) -> None:
    answer_all_well(coach.http)
    with open_browser(size=size) as browser:
        page = CoachPage(browser.page, coach.origin).open(f"#/exercise/{name}").page
        assert is_whole(picture_at(page, 0.5))
        page.locator("hf-demonstrator canvas[tabindex]").focus()
        for _ in range(3):  # seen from further above
            page.keyboard.press("ArrowUp")
        page.wait_for_timeout(200)
        assert is_whole(picture_at(page, 0.0))


def test_it_is_turned_slowed_and_mirrored_by_hand_and_by_keys(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        page = CoachPage(browser.page, coach.origin).open().page
        page.click("[data-show=side-leg-swing]")
        _drawn(page)
        page.click("#slow")
        assert page.locator("#slow").get_attribute("aria-pressed") == "true"
        page.click("#other")
        assert page.locator("hf-demonstrator").get_attribute("side") == "right"
        page.click("#turn")
        page.locator("hf-demonstrator canvas[tabindex]").focus()
        page.keyboard.press("ArrowLeft")
        assert page.locator("hf-exercise ol li").count() >= 3
        assert browser.record.errors == []


@pytest.mark.parametrize("reason", ["reduced motion", "no WebGL"])
def test_where_it_cannot_or_should_not_be_there_are_still_pictures(
    reason: str, coach: CoachProcess, open_browser: OpenBrowser
) -> None:
    answer_all_well(coach.http)
    with open_browser() as browser:
        if reason == "no WebGL":
            browser.page.add_init_script(
                "const own = HTMLCanvasElement.prototype.getContext;"
                "HTMLCanvasElement.prototype.getContext = function (kind, ...more) {"
                " return kind.startsWith('webgl') ? null : own.call(this, kind, ...more); };"
            )
        else:
            browser.page.emulate_media(reduced_motion="reduce")
        page = CoachPage(browser.page, coach.origin).open("#/exercise/leg-swing").page
        strip = page.locator("hf-demonstrator hf-stills svg[data-poses]")
        strip.wait_for()
        assert strip.get_attribute("data-poses") == "2"
        assert page.locator("hf-demonstrator hf-figure").is_visible() is (reason == "no WebGL")  # which may move
        page.locator("hf-demonstrator canvas[tabindex]").wait_for(state="detached")
        assert browser.record.errors == []


_INKED = """() => {
  const within = (element, name) => element.shadowRoot.querySelector(name);
  const app = document.querySelector('hf-app');
  const find = (root) => root.querySelector('hf-figure') ??
    [...root.querySelectorAll('*')].map((one) => one.shadowRoot && find(one.shadowRoot)).find(Boolean);
  const canvas = within(find(app.shadowRoot), 'canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 3 && value > 0);
}"""


def test_without_the_pictures_the_figure_is_drawn(coach: CoachProcess, open_browser: OpenBrowser) -> None:
    answer_all_well(coach.http)
    with open_browser(service_workers="block") as browser:
        browser.page.emulate_media(reduced_motion="reduce")
        browser.page.route("**/stills/**", lambda route: route.abort())
        page = CoachPage(browser.page, coach.origin).open("#/exercise/leg-swing").page
        page.locator("hf-demonstrator hf-figure").wait_for()
        page.locator("hf-demonstrator hf-stills").wait_for(state="detached")
        page.wait_for_function(_INKED)
        assert page.locator("hf-demonstrator hf-figure canvas").get_attribute("aria-label")


_SQUATS = 8
_STEP = """() => {
  const app = document.querySelector('hf-app');
  const work = app.shadowRoot.querySelector('hf-session').shadowRoot.querySelector('hf-work');
  const shown = work.shadowRoot.querySelector('hf-demonstrator');
  const { at } = shown.shadowRoot.querySelector('canvas').dataset;
  return [Number(at), shown.pace()];
}"""


def test_in_a_session_without_camera_it_shows_the_set_in_step_with_the_breath(
    tmp_path: Path, open_browser: OpenBrowser
) -> None:
    with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE="1.0") as coach, open_browser() as browser:
        answer_all_well(coach.http)
        tab = CoachPage(browser.page, coach.origin).open()
        tab.start(camera=False)
        shown = tab.page.locator("hf-work hf-demonstrator")
        first = tab.wait_for_state("get_ready", "working")["set"]
        _drawn(tab.page)
        assert shown.get_attribute("movement") == first["exercise"]
        assert shown.get_attribute("side") == first["side"]
        tab.skip_to(_SQUATS)
        tab.page.wait_for_function(f"() => ({_STEP})()[1] !== null")
        off = []
        for _ in range(10):
            tab.page.wait_for_timeout(150)
            at, breath = tab.page.evaluate(_STEP)
            off.append(abs((at - breath + 0.5) % 1 - 0.5))
        assert sorted(off)[5] < 0.05  # of a breath, and the last picture is a little old
        tab.page.keyboard.press("Space")
        tab.wait_for_state("paused")
        still = tab.page.evaluate(_STEP)[0]
        tab.page.wait_for_timeout(500)
        assert tab.page.evaluate(_STEP)[0] == pytest.approx(still, abs=0.01)
        assert browser.record.errors == []
