"""House rules about the repository as a whole: every tracked file is looked at, none is listed."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]

LINES_MOST = 400
BYTES_MOST = 5_000_000
SOURCE_SUFFIXES = {".py", ".ts", ".css", ".sh", ".js"}

# Written so that the patterns do not find themselves. Ada is everybody's example.
MACHINE_PATH = re.compile(
    r"(?<![\w.~-])/(?:root|home/(?!ada)[a-z]\w*|Users/(?!ada)[A-Za-z]\w*)/|(?<![\w.~-])/work/(?:main|shared)\b"
)
REGISTRY_HOST = re.compile(
    r"\bregistry\.(?:npmjs|yarnpkg)\b|\bfiles\.python(?:hosted)\b|\bpypi\.org/simpl[e]|\bdeb\.debian\.or[g]"
)
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
MAKE_COMMAND = re.compile(r"(?:^ {4}|`)make ([a-z][a-z-]*)", re.MULTILINE)
MAKE_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)


def tracked_files() -> list[Path]:
    """Every file in the repository, as git names them."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def generated_files() -> set[str]:
    """Those that a program makes, as `.gitattributes` marks them."""
    names = "\0".join(named(path) for path in tracked_files())
    told = subprocess.run(
        ["git", "-c", "safe.directory=*", "check-attr", "-z", "--stdin", "linguist-generated"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        input=names,
    ).stdout.split("\0")
    return {name for name, value in zip(told[0::3], told[2::3], strict=False) if value == "set"}


def texts() -> Iterator[tuple[Path, str]]:
    """Every tracked file that is text, with what is in it."""
    for path in tracked_files():
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            yield path, data.decode("utf-8")


def pages() -> list[Path]:
    """Every page of documentation."""
    return [path for path in tracked_files() if path.suffix == ".md"]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors(page: Path) -> set[str]:
    """What a heading is linked by, as code hosting sites make it from the heading's words."""
    headings = re.findall(r"^#+ +(.+?)\s*$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).replace(" ", "-") for heading in headings}


def test_there_is_something_to_look_at() -> None:
    assert {"pyproject.toml", "README.md", "tests/contract/test_repository.py"} <= {
        named(path) for path in tracked_files()
    }


def test_source_files_stay_short() -> None:
    made = generated_files()
    lengths = {named(path): text.count("\n") for path, text in texts() if path.suffix in SOURCE_SUFFIXES}
    assert {name: lines for name, lines in lengths.items() if lines > LINES_MOST and name not in made} == {}


def test_generated_sources_say_so_in_their_first_line() -> None:
    made = generated_files()
    heads = {named(path): text.partition("\n")[0] for path, text in texts() if path.suffix in SOURCE_SUFFIXES}
    silent = {name for name in made & heads.keys() if "do not edit" not in heads[name]}
    assert made & heads.keys()
    assert silent == set()


def test_files_stay_small() -> None:
    sizes = {named(path): path.stat().st_size for path in tracked_files()}
    assert {name: size for name, size in sizes.items() if size > BYTES_MOST} == {}


def test_texts_end_with_a_line_break_and_use_unix_ones() -> None:
    written = [(path, text) for path, text in texts() if text and ROOT / "tests/fixtures" not in path.parents]
    assert [named(path) for path, text in written if not text.endswith("\n") or "\r" in text] == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY_HOST], ids=["machine path", "registry host"])
def test_nothing_names_one_machine_or_one_registry(pattern: re.Pattern[str]) -> None:
    found = [f"{named(path)}: {match.group()}" for path, text in texts() for match in pattern.finditer(text)]
    assert found == []


def test_page_packages_are_pinned_without_addresses() -> None:
    lock = json.loads((ROOT / "frontend/package-lock.json").read_text(encoding="utf-8"))
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    manifest = json.loads((ROOT / "frontend/package.json").read_text(encoding="utf-8"))
    loose = {
        name: version
        for kind in ("dependencies", "devDependencies")
        for name, version in manifest.get(kind, {}).items()
        if not re.fullmatch(r"\d+\.\d+\.\d+\S*", version)
    }
    assert loose == {}


def locked() -> dict[str, Requirement]:
    """Every pinned Python package, by its normal name."""
    lines = (ROOT / "requirements/python.lock").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line.strip()]
    return {canonicalize_name(pin.name): pin for pin in pins}


def asked_for() -> list[Requirement]:
    """Every package that ``pyproject.toml`` names, wherever."""
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = content["project"]
    groups = [*project["optional-dependencies"].values(), *content["dependency-groups"].values()]
    entries = [
        *project["dependencies"],
        *content["build-system"]["requires"],
        *(entry for group in groups for entry in group),
    ]
    return [Requirement(entry) for entry in entries if isinstance(entry, str)]


def test_python_packages_are_pinned_exactly() -> None:
    loose = [str(pin) for pin in locked().values() if not re.fullmatch(r"==[\w.+!]+", str(pin.specifier)) or pin.url]
    assert loose == []


def test_the_lock_holds_what_pyproject_asks_for() -> None:
    pins = locked()
    unmet = [
        str(wanted)
        for wanted in asked_for()
        if (pin := pins.get(canonicalize_name(wanted.name))) is None
        or not wanted.specifier.contains(next(iter(pin.specifier)).version)
    ]
    assert unmet == [], "run: make lock"


@pytest.mark.parametrize("page", pages(), ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = unquote(link).partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_page_is_reached_from_the_index() -> None:
    index = ROOT / "docs/README.md"
    linked = {(index.parent / link).resolve() for link in LINK.findall(index.read_text(encoding="utf-8"))}
    lost = [
        named(page)
        for page in pages()
        if index.parent in page.parents and page != index and not linked & {page, *page.parents} - {ROOT / "docs", ROOT}
    ]
    assert lost == []


def test_documented_make_commands_exist() -> None:
    targets = set(MAKE_TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    unknown = {
        f"{named(page)}: make {command}"
        for page in pages()
        for command in MAKE_COMMAND.findall(page.read_text(encoding="utf-8"))
        if command not in targets
    }
    assert unknown == set()


def test_every_setting_is_documented() -> None:
    sources = [text for path, text in texts() if (ROOT / "src") in path.parents and path.suffix == ".py"]
    settings = {name for text in sources for name in re.findall(r"[\"'](HIPFIVE_[A-Z_]+)[\"']", text)}
    documented = "".join(page.read_text(encoding="utf-8") for page in pages())
    assert settings, "no setting was found: the pattern has gone stale"
    assert {name for name in settings if name not in documented} == set()


def test_no_person_is_sent_to_ci_with_less_than_make_test() -> None:
    commands = [
        line for line in (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    assert commands[-1] == "exec make test"
    assert "set -euo pipefail" in commands
