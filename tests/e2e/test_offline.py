"""The page starts while its server is away, keeps nothing about a person, and takes a newer version only when asked."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page

from hipfive.pose.model_files import MODELS_FOLDER
from hipfive.settings import Settings
from hipfive.web.pages import STATIC
from tests.e2e.accessibility import beyond_px, faults, small_targets
from tests.e2e.browser import LAPTOP, PHONE, WAIT_MS
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.conftest import QUICK, OpenBrowser
from tests.support.clock import ManualClock
from tests.support.process import CoachProcess
from tests.support.server import RunningServer

MODEL = "pose_landmarker_lite.task"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
  return found.sort();
}"""
ALL_KEPT = f"async wanted => {{ const kept = await ({KEPT})(); return wanted.every(path => kept.includes(path)); }}"
SIZES = """paths => Promise.all(paths.map(async path => (await (await fetch(path)).arrayBuffer()).byteLength))"""
THEME = "theme => document.querySelector('hf-app').control.changeSettings({ theme })"
LOOK_FOR_NEWER = "async () => { await (await navigator.serviceWorker.ready).update(); }"
WAITS = "async () => (await navigator.serviceWorker.ready).waiting !== null"
NEWER_LEADS = """async () => {
  const { waiting, installing } = await navigator.serviceWorker.ready;
  const newer = (await caches.keys()).some(name => name.startsWith('hipfive-page-newer-'));
  return newer && waiting === null && installing === null;
}"""
SCRIPT = "() => new URL(document.querySelector('script[type=module]').src).pathname"
NEXT_NAME = "index-NEWER123.js"


def until(page: Page, script: str, arg: object = None) -> None:
    """Wait until an asynchronous function says yes; ``wait_for_function`` takes its promise for a yes."""
    start_s = time.monotonic()
    while page.evaluate(script, arg) is not True:
        assert time.monotonic() - start_s < WAIT_MS / 1000, f"waited in vain for {script}"
        page.wait_for_timeout(100)


def wait_until_kept(page: Page) -> None:
    """Wait until all that a start needs is kept."""
    wanted = ["/", f"/models/{MODEL}", "/wasm/vision_wasm_module_internal.wasm", "/api/messages/en", "/api/exercises"]
    until(page, ALL_KEPT, wanted)


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_a_start_without_the_server(size: dict[str, int], tmp_path: Path, open_browser: OpenBrowser) -> None:
    with open_browser(size=size) as browser:
        with CoachProcess(tmp_path / "data", HIPFIVE_DOSE_SCALE=QUICK) as server:
            answer_all_well(server.http)
            port = int(server.origin.rsplit(":", 1)[1])
            coach = CoachPage(browser.page, server.origin).open()
            page = coach.page
            page.locator("#start-no-camera").wait_for()
            wait_until_kept(page)
            for view in ("#/history", "#/programme", "#/progress", "#/safety"):  # what is about a person passes by
                coach.open(view).page.locator("main h1").first.wait_for()
            kept = page.evaluate(KEPT)
            server.end()

        coach.open("#/")
        coach.shows("HipFive cannot be reached")
        assert page.locator("hf-figure").count() == 5
        sizes = page.evaluate(SIZES, [f"/models/{MODEL}", "/wasm/vision_wasm_module_internal.wasm"])
        assert sizes == [
            (MODELS_FOLDER / MODEL).stat().st_size,
            (STATIC / "wasm/vision_wasm_module_internal.wasm").stat().st_size,
        ]
        for theme in ("light", "dark"):
            page.evaluate(THEME, theme)
            page.wait_for_timeout(300)
            assert faults(page) == []
        assert small_targets(page) == []
        assert beyond_px(page) <= 0
        check_nothing_personal(kept, page.evaluate(KEPT))

        with CoachProcess(tmp_path / "data", port, HIPFIVE_DOSE_SCALE=QUICK):
            page.locator("#start-no-camera").wait_for()  # by itself
        assert [line for line in browser.record.console if "Content Security Policy" in line] == []
        assert browser.record.errors == []


def check_nothing_personal(*kept: list[str]) -> None:
    """Of the server's answers only words, exercises and figures are kept."""
    for paths in kept:
        answers = {path for path in paths if path.startswith("/api/")}
        assert answers
        assert [path for path in answers if not path.startswith(("/api/messages/", "/api/exercises"))] == []


def make_newer(static: Path) -> None:
    """Make the built page another version: its script has another name, and the worker knows it."""
    (script,) = (static / "assets").glob("index-*.js")
    worker, index = static / "sw.js", static / "index.html"
    for file in (worker, index):
        text = file.read_text(encoding="utf-8")
        assert script.name in text
        file.write_text(
            text.replace(script.name, NEXT_NAME).replace('"version":"', '"version":"newer-'), encoding="utf-8"
        )
    script.rename(script.with_name(NEXT_NAME))


def test_a_newer_version_is_offered_and_never_in_a_session(tmp_path: Path, open_browser: OpenBrowser) -> None:
    static = tmp_path / "static"
    shutil.copytree(STATIC, static)
    settings = Settings(tmp_path / "data")
    with RunningServer(settings, ManualClock(), ticking=True, static=static) as server, open_browser() as browser:
        server.screen()
        coach = CoachPage(browser.page, server.origin).open()
        page = coach.page
        wait_until_kept(page)
        first = page.evaluate(SCRIPT)
        coach.start(camera=False)
        make_newer(static)
        page.evaluate(LOOK_FOR_NEWER)
        until(page, WAITS)
        page.wait_for_function("() => document.querySelector('hf-app').control.store.state.newer")
        assert page.locator("#load-newer").count() == 0

        page.evaluate("() => { location.hash = '#/settings'; }")
        page.locator("#load-newer").wait_for()
        assert page.evaluate(SCRIPT) == first
        page.click("#load-newer")
        page.wait_for_function(f"() => ({SCRIPT})() !== '{first}'")
        page.locator("main h1").first.wait_for()
        assert page.evaluate(SCRIPT) == f"/assets/{NEXT_NAME}"
        assert page.locator("#load-newer").count() == 0
        assert browser.record.errors == []


def test_a_page_that_is_new_already_is_not_asked(tmp_path: Path, open_browser: OpenBrowser) -> None:
    static = tmp_path / "static"
    shutil.copytree(STATIC, static)
    with (
        RunningServer(Settings(tmp_path / "data"), ManualClock(), static=static) as server,
        open_browser() as browser,
    ):
        server.screen()
        coach = CoachPage(browser.page, server.origin).open()
        wait_until_kept(coach.page)
        make_newer(static)
        coach.page.reload()  # the server is there: the page comes from it
        assert coach.page.evaluate(SCRIPT) == f"/assets/{NEXT_NAME}"
        until(coach.page, NEWER_LEADS)
        assert coach.page.locator("#load-newer").count() == 0
