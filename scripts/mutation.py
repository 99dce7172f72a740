"""Mutation testing of ``hipfive.coach``: every mistake that no test notices is told, unless it is explained.

``python scripts/mutation.py [--every N] [MODULE …]``: each mistake (``mutants``), or every N-th, is put into a process
of its own, first into a function that is loaded already (``mutation_quick``), then, where that says nothing, into a
module loaded anew (``mutation_anew``). The tests that name the module are asked before the others.
Status 1 when the score is below the floor, or a survivor is not in ``mutation_survivors.toml``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

from mutants import Mutant, mutants
from mutation_anew import fails, noticed_anew
from mutation_quick import noticed_quickly

ROOT = Path(__file__).parents[1]
COACH = ROOT / "src" / "hipfive" / "coach"
EXPLAINED = Path(__file__).with_name("mutation_survivors.toml")
REPORT = ROOT / ".cache" / "mutation"
FLOOR = 0.95
"""Least share of mistakes that a test notices. Ours."""

TESTS = [
    *sorted((ROOT / "tests" / "unit").glob("test_coach_*.py")),
    ROOT / "tests" / "golden" / "test_coach_sessions.py",
]


def survivors(path: Path, every: int) -> tuple[int, list[Mutant]]:
    """How many mistakes of a module were tried, every so many, and those that nothing noticed."""
    source, module = path.read_text(encoding="utf-8"), f"hipfive.coach.{path.stem}"
    found, started = mutants(source)[::every], time.monotonic()
    near = [test for test in TESTS if f"{module} import" in test.read_text(encoding="utf-8")]
    whole = [test for test in TESTS if test.parent.name == "golden" and test not in near]
    stages = [near, whole, [test for test in TESTS if test not in (*near, *whole)]]
    quickly = noticed_quickly(module, path, source, found, [test for stage in stages for test in stage])
    rest = [mutant for index, mutant in enumerate(found) if index not in quickly]
    left = [mutant for mutant in rest if not noticed_anew(module, path, source, mutant, stages)]
    spent_s = time.monotonic() - started
    print(f"{path.stem:16} {len(found) - len(left):4} of {len(found):4}  {spent_s:6.0f} s", flush=True)
    return len(found), left


def explained(module: str) -> set[tuple[str, str, str]]:
    """Survivors of this module that change nothing, each with its reason in the file."""
    kept = tomllib.loads(EXPLAINED.read_text(encoding="utf-8")).get("survivor", [])
    return {(each["where"], each["line"], each["change"]) for each in kept if each["module"] == module}


def tell(paths: Sequence[Path], every: int) -> int:
    """Try the mistakes of these modules and tell the survivors; the status of the command."""
    tried, kept, unexplained = 0, 0, 0
    REPORT.mkdir(parents=True, exist_ok=True)
    for path in paths:
        count, left = survivors(path, every)
        known = explained(path.stem)
        lines = [f"{m.line}\t{m.where}\t{m.text}\t{m.what}" for m in left]
        (REPORT / f"{path.stem}.tsv").write_text("\n".join(lines), encoding="utf-8")
        for mutant in left:
            if mutant.key not in known:
                unexplained += 1
                print(f"  {path.name}:{mutant.line} {mutant.where}: {mutant.what}\n      {mutant.text}", flush=True)
        tried, kept = tried + count, kept + len(left)
    score = 1.0 if tried == 0 else (tried - kept) / tried
    sample = "" if every == 1 else f" (every {every}. mistake)"
    print(f"{tried - kept} of {tried} mistakes noticed{sample}, {score:.1%}")
    print(f"{kept - unexplained} survivors explained, {unexplained} not")
    return 0 if score >= FLOOR and not unexplained else 1


def main(given: Sequence[str]) -> int:
    """Run them all; 0 when every survivor is explained and the score is no less than its floor."""
    parser = argparse.ArgumentParser(prog="python scripts/mutation.py", description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try only every N-th mistake")
    parser.add_argument("modules", nargs="*", help="of the coach; without any, all of them")
    asked = parser.parse_args(given)
    names: list[str] = asked.modules
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT)]
    paths = [path for path in sorted(COACH.glob("*.py")) if not names or path.stem in names]
    if fails(TESTS):
        print("the tests fail as they are: nothing can be said")
        return 1
    return tell(paths, asked.every)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
