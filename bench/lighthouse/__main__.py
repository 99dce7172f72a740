"""The command: ``make lighthouse``, which asks Lighthouse about the main views and writes a table.

Lighthouse is installed into ``.cache/lighthouse`` (some 190 MB, so not among what the page is built with) and run
against a coach on this computer with the browser on the path. As a phone it makes network and processor slower, by
calculation; as a desktop hardly.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.e2e.browser import BROWSERS
from tests.e2e.coach_page import answer_all_well
from tests.support.process import CoachProcess

LIGHTHOUSE = Path(__file__).parents[2] / ".cache" / "lighthouse" / "node_modules" / "lighthouse"
FLAGS = "--headless=new --no-sandbox --disable-background-networking"
VIEWS = {
    "home": "",
    "an exercise": "#/exercise/leg-swing",
    "programme": "#/programme",
    "progress": "#/progress",
    "the sheet": "#/sheet",
    "settings": "#/settings",
}
CATEGORIES = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best-practices": "best practices",
    "seo": "search engines",
}
LEAST = 95
HEAD = """# What Lighthouse says of the page

[Lighthouse](https://developer.chrome.com/docs/lighthouse) {version}
loads a view in {browser} and gives 0 to 100. As a phone it reckons with a slow network and a processor four times
slower than this computer's; as a desktop with neither. The coach runs on the same computer, which has no graphics card:
the person in three dimensions of "an exercise" is drawn by the processor, and nearly all that is missing there is that.
Performance differs by some points from run to run, and more where the computer has other work, as it had here.

    make lighthouse

"""


def main() -> None:
    """Ask, and write; says what is below the bar."""
    parser = argparse.ArgumentParser(prog="python -m bench.lighthouse", description=__doc__)
    parser.add_argument("--page", type=Path, required=True)
    parser.add_argument("--views", nargs="*", choices=VIEWS, default=list(VIEWS))
    asked = parser.parse_args()
    reports: dict[tuple[str, str], dict[str, Any]] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        CoachProcess(Path(folder) / "data", HIPFIVE_DOSE_SCALE="1.0") as coach,
    ):
        answer_all_well(coach.http)
        for view in asked.views:
            for device in ("phone", "desktop"):
                reports[view, device] = ask(f"{coach.origin}/{VIEWS[view]}", device)
                print(view, device, *scores(reports[view, device]), *lacking(reports[view, device]), flush=True)
    asked.page.write_text(told(reports), encoding="utf-8")
    low = [where for where, report in reports.items() if min(scores(report)) < LEAST]
    print(f"below {LEAST}: {low}" if low else f"all at {LEAST} or above")


def ask(address: str, device: str) -> dict[str, Any]:
    """The report of one view."""
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    command = ["node", str(LIGHTHOUSE / "cli" / "index.js"), address, "--output=json", "--quiet",
               f"--chrome-flags={FLAGS}", "--no-enable-error-reporting",
               f"--only-categories={','.join(CATEGORIES)}"]  # fmt: skip
    if device == "desktop":
        command.append("--preset=desktop")
    done = subprocess.run(
        command, env={**os.environ, "CHROME_PATH": browser}, capture_output=True, text=True, check=True
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def scores(report: dict[str, Any]) -> list[int]:
    """Of each category, 0 to 100."""
    return [round(100 * (report["categories"][category]["score"] or 0)) for category in CATEGORIES]


def lacking(report: dict[str, Any]) -> list[str]:
    """What was judged and is not as it should be."""
    named = {ref["id"] for category in report["categories"].values() for ref in category["auditRefs"] if ref["weight"]}
    audits = (report["audits"][name] for name in sorted(named))
    return [audit["id"] for audit in audits if audit["score"] is not None and audit["score"] < 0.9]


def told(reports: dict[tuple[str, str], dict[str, Any]]) -> str:
    """The page."""
    one = next(iter(reports.values()))
    browser = next(part for part in one["environment"]["hostUserAgent"].split() if "Chrome/" in part)
    lines = [HEAD.format(version=one["lighthouseVersion"], browser=browser.replace("Headless", "").replace("/", " "))]
    lines.append(row(["view", "as", *CATEGORIES.values(), "first paint [s]", "largest paint [s]"]))
    lines.append(row(["---"] * (4 + len(CATEGORIES))))
    for (view, device), report in reports.items():
        paints = [
            report["audits"][name]["numericValue"] / 1000
            for name in ("first-contentful-paint", "largest-contentful-paint")
        ]
        lines.append(row([view, device, *map(str, scores(report)), *(f"{paint:.1f}" for paint in paints)]))
    return "".join(lines)


def row(cells: Sequence[str]) -> str:
    """One line of a table."""
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    main()
