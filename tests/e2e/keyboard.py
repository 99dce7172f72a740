"""The keyboard as somebody without a mouse uses it."""

from __future__ import annotations

from playwright.sync_api import Page

_FOCUSED = """selector => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused !== null && focused.matches(selector);
}"""
MOST_TABS = 80


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element that fits is focused; fails when it cannot be reached."""
    page.locator(selector).first.wait_for(state="attached")
    for _ in range(MOST_TABS):
        if page.evaluate(_FOCUSED, selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard")


def press(page: Page, selector: str, key: str = "Enter") -> None:
    """Go to an element and press a key on it."""
    tab_to(page, selector)
    page.keyboard.press(key)
