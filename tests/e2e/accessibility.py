"""What axe-core, and a ruler, find on a page: WCAG 2.2 AA, the size of targets, and what does not fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LEAST_PX = 44
NARROW = {"width": 320, "height": 640}
"""1280 px at 400 %, as WCAG 1.4.10 has it; 200 % of a laptop is wider than that."""

_RUN = "tags => axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(({ violations }) => violations)"
_BEYOND_PX = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
_SMALL = """least => {
  const found = [];
  const look = root => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches('a[href], button, input, select, summary, [role=button], [role=radio]')) continue;
      const style = getComputedStyle(element);
      const label = element.closest('label');
      const box = (label ?? element).getBoundingClientRect();
      if (box.width === 0 || style.visibility === 'hidden' || element.disabled) continue;
      // A link in the middle of a sentence has the size of its words (WCAG 2.5.8, "inline").
      const words = (element.textContent || element.getAttribute('aria-label') || '').trim();
      if (style.display === 'inline' && element.parentElement?.textContent.trim() !== words) continue;
      if (box.height < least - 0.5 || box.width < least - 0.5)
        found.push(`${element.tagName} "${words.slice(0, 30)}" ${Math.round(box.width)}x${Math.round(box.height)}`);
    }
  };
  look(document);
  return found;
}"""


def faults(page: Page) -> list[str]:
    """What axe-core finds: rule and element, one line each."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(_RUN, TAGS)
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


def small_targets(page: Page) -> list[str]:
    """What can be pressed and is smaller than a finger."""
    found: list[str] = page.evaluate(_SMALL, LEAST_PX)
    return found


def beyond_px(page: Page) -> int:
    """[px] By how much the page is wider than its window."""
    found: int = page.evaluate(_BEYOND_PX)
    return found
