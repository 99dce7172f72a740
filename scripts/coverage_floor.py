"""Pytest plugin: the run fails when a package's branch coverage is below its floor."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest
    from _pytest.terminal import TerminalReporter

REPORT = Path(".cache/coverage.json")
SOURCE = Path("src/hipfive")

FLOOR_PERCENT = 95.0
FULL_FLOOR_PERCENT = 100.0
FULLY_COVERED = {"coach", "exercises", "motion"}
"""What counts, judges and keeps people safe: no branch of it goes untried."""


def coverage_by_package(report: dict[str, Any]) -> dict[str, tuple[int, int]]:
    """Lines and branches covered, and all there are, for each package right below ``hipfive``.

    Parameters
    ----------
    report
        What coverage.py writes as JSON (format 3).
    """
    counts: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for name, file in report["files"].items():
        below = Path(name).relative_to(SOURCE)
        package = below.parts[0] if len(below.parts) > 1 else below.stem
        summary = file["summary"]
        covered, total = counts[package]
        counts[package] = (
            covered + summary["covered_lines"] + summary["covered_branches"],
            total + summary["num_statements"] + summary["num_branches"],
        )
    return dict(counts)


def floor_percent(package: str) -> float:
    """The least share of lines and branches that the tests must go through."""
    return FULL_FLOOR_PERCENT if package in FULLY_COVERED else FLOOR_PERCENT


def is_below(package: str, covered: int, total: int) -> bool:
    """Whether the package misses its floor; an empty one does not."""
    return 100.0 * covered < floor_percent(package) * total


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Turn a green run red when a package is below its floor."""
    if _is_worker(session.config) or session.exitstatus != 0:
        return
    packages = coverage_by_package(json.loads(REPORT.read_text(encoding="utf-8")))
    if any(is_below(package, *counts) for package, counts in packages.items()):
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Show each package with its floor, and the files with gaps in those below it."""
    if not REPORT.is_file():
        return
    report = json.loads(REPORT.read_text(encoding="utf-8"))
    terminalreporter.section("coverage of lines and branches")
    for package, (covered, total) in sorted(coverage_by_package(report).items()):
        below = is_below(package, covered, total)
        percent = 100.0 * covered / total if total else 100.0
        line = f"{package:<12} {percent:6.2f} %   floor {floor_percent(package):.0f} %{'   BELOW' if below else ''}"
        terminalreporter.write_line(line, red=below)
        if below:
            _write_gaps(terminalreporter, package, report)


def _write_gaps(terminalreporter: TerminalReporter, package: str, report: dict[str, Any]) -> None:
    for name, file in report["files"].items():
        below = Path(name).relative_to(SOURCE)
        if package not in {below.parts[0], below.stem}:
            continue
        if file["missing_lines"] or file["missing_branches"]:
            branches = ", ".join(f"{start}→{end}" for start, end in file["missing_branches"])
            lines = ", ".join(map(str, file["missing_lines"]))
            terminalreporter.write_line(f"    {name}: lines {lines or 'none'}; branches {branches or 'none'}")
