"""The page as the tests use it: what a person does on it, and what it shows."""

from __future__ import annotations

import time
from typing import Any

import httpx
from playwright.sync_api import Error, Page, expect

from hipfive.coach.screening import SCREENING_VERSION
from tests.e2e.browser import WAIT_MS
from tests.support.driving import ALL_WELL

_SNAPSHOT = "() => document.querySelector('hf-app')?.control?.session.live.state?.snapshot ?? null"


def answer_all_well(http: httpx.Client) -> None:
    """Answer the safety questions as somebody who may do everything."""
    body = {"version": SCREENING_VERSION, "answers": ALL_WELL, "acknowledged": True}
    http.post("/api/screening", json=body).raise_for_status()


class CoachPage:
    """One tab with the coach in it."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin

    def open(self, hash_: str = "") -> CoachPage:
        """Load the page."""
        self.page.goto(f"{self.origin}/{hash_}")
        return self

    def start(self, *, camera: bool) -> str:
        """Start a session from home; its identifier."""
        self.page.click("#start-camera" if camera else "#start-no-camera")
        self.page.click("#begin")
        self.page.wait_for_function("() => location.hash.startsWith('#/session/')")
        return self.page.url.rsplit("/", 1)[-1]

    def go_on(self) -> None:
        """Take the offer to go on with the unfinished session."""
        self.page.click("#go-on")

    @property
    def snapshot(self) -> dict[str, Any] | None:
        """The session as the page has it."""
        found: dict[str, Any] | None = self.page.evaluate(_SNAPSHOT)
        return found

    def wait_for_state(self, *states: str) -> dict[str, Any]:
        """Wait until the session is in one of these states; the snapshot then."""
        self.page.wait_for_function(
            f"states => states.includes(({_SNAPSHOT})()?.state)", arg=list(states), polling=50, timeout=WAIT_MS
        )
        found = self.snapshot
        assert found is not None
        return found

    def wait_for_set(self, index: int, *states: str) -> dict[str, Any]:
        """Wait until this set is in one of these states."""
        try:
            self.page.wait_for_function(
                f"([index, states]) => {{ const now = ({_SNAPSHOT})(); "
                "return now?.set?.index === index && states.includes(now.state); }",
                arg=[index, list(states)],
                polling=50,
                timeout=WAIT_MS,
            )
        except Error as error:
            raise AssertionError(f"set {index} is never {states}: {self.snapshot}") from error
        found = self.snapshot
        assert found is not None
        return found

    def wait_until_past(self, index: int, most_s: float | None = None) -> None:
        """Wait until this set's work is over, or for ``most_s`` [s]."""
        self.page.wait_for_function(
            f"([index, until_ms]) => {{ const now = ({_SNAPSHOT})(); return location.hash.startsWith('#/summary/') || "
            "(now !== null && (now.set.index > index || ['switching', 'resting', 'done'].includes(now.state))) || "
            "(until_ms !== null && Date.now() > until_ms); }",
            arg=[index, None if most_s is None else (time.time() + most_s) * 1000],
            polling=50,
            timeout=WAIT_MS,
        )

    def looks_per_s(self, pictures: int) -> float:
        """How many pictures a second are looked at, measured over so many."""
        times = "document.querySelector('hf-app').control.session.camera.times"
        before: int = self.page.evaluate(f"() => {times}.looked")
        begin_s = time.monotonic()
        self.page.wait_for_function(f"least => {times}.looked >= least", arg=before + pictures, polling=50)
        return pictures / (time.monotonic() - begin_s)

    def skip_to(self, index: int) -> None:
        """Leave sets and rests, key by key, until this set is at work."""
        while (now := self.wait_for_state("get_ready", "working", "switching", "resting"))["set"]["index"] < index:
            self.page.keyboard.press("n")
            self.page.wait_for_function(
                f"before => {{ const now = ({_SNAPSHOT})(); return now.state + now.set.index !== before; }}",
                arg=f"{now['state']}{now['set']['index']}",
                polling=50,
            )
        self.wait_for_set(index, "working")

    def wait_until_waiting_or_done(self) -> None:
        """Wait until a set's work is over, whichever it is."""
        waiting = f"['switching', 'resting'].includes(({_SNAPSHOT})()?.state)"
        self.page.wait_for_function(
            f"() => location.hash.startsWith('#/summary/') || {waiting}", polling=50, timeout=WAIT_MS
        )

    @property
    def is_over(self) -> bool:
        """Whether the session has come to its summary."""
        return "#/summary/" in self.page.url

    def counted(self, times: int) -> None:
        """The page shows this count."""
        self.page.locator(f"[data-count='{times}']").wait_for()

    def shows_no_more(self, text: str) -> None:
        """These words have gone."""
        expect(self.page.get_by_text(text).first).to_be_hidden(timeout=WAIT_MS)

    def shows(self, text: str) -> None:
        """The page shows these words."""
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=WAIT_MS)
