"""The set-up's steps: done once, done again when something changed, told in words when they fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fingerprint import files_below, fingerprint, group_requirements
from steps import Command, SetupError, Step, explain, run_steps

APPEND = "import sys; open(sys.argv[1], 'a').write('x')"


def python(code: str, *arguments: str, folder: Path) -> Command:
    return Command((sys.executable, "-c", code, *arguments), folder, dict(os.environ))


def appending(product: Path, made_from: tuple[str, ...]) -> Step:
    return Step(
        "append", "Appending", lambda: [python(APPEND, str(product), folder=product.parent)], made_from, (product,)
    )


def test_a_step_is_done_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    product = tmp_path / "product"
    assert run_steps([appending(product, ("one",))], tmp_path / "cache", "Welcome") == 1
    first = capsys.readouterr().out
    assert run_steps([appending(product, ("one",))], tmp_path / "cache", "Welcome") == 0
    assert product.read_text() == "x"
    assert first.startswith("Welcome\n  1 of 1  Appending  done (")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("change", ["what it is made from", "product", "stamp"])
def test_a_step_is_done_again_when_something_changed(tmp_path: Path, change: str) -> None:
    product = tmp_path / "product"
    run_steps([appending(product, ("one",))], tmp_path / "cache", "")
    if change == "product":
        product.unlink()
    elif change == "stamp":
        (tmp_path / "cache/stamps/append").unlink()
    made_from = "two" if change == "what it is made from" else "one"
    assert run_steps([appending(product, (made_from,))], tmp_path / "cache", "") == 1


def test_a_larger_installation_serves_for_a_smaller_one(tmp_path: Path) -> None:
    product = tmp_path / "product"
    run_steps([appending(product, ("large",))], tmp_path / "cache", "")
    assert run_steps([appending(product, ("small", "large"))], tmp_path / "cache", "") == 0
    assert run_steps([appending(product, ("other",))], tmp_path / "cache", "") == 1


def test_a_step_that_nothing_tells_of_is_done_whenever_asked_for(tmp_path: Path) -> None:
    product = tmp_path / "product"
    step = Step("append", "", lambda: [python(APPEND, str(product), folder=tmp_path)], (), ())
    assert [run_steps([step], tmp_path / "cache", "") for _ in range(2)] == [1, 1]
    assert product.read_text() == "xx"


def test_a_failed_step_is_not_done_and_the_later_ones_wait(tmp_path: Path) -> None:
    fails = Step("fail", "Failing", lambda: [python("print('why'); raise SystemExit(3)", folder=tmp_path)], ("1",), ())
    after = appending(tmp_path / "product", ("one",))
    with pytest.raises(SetupError, match="    why"):
        run_steps([fails, after], tmp_path / "cache", "")
    assert not fails.is_done(tmp_path / "cache/stamps")
    assert not (tmp_path / "product").exists()


def test_a_step_that_leaves_nothing_behind_has_failed(tmp_path: Path) -> None:
    step = Step("idle", "Idling", lambda: [python("", folder=tmp_path)], ("1",), (tmp_path / "product",))
    with pytest.raises(SetupError, match="did not make product"):
        run_steps([step], tmp_path / "cache", "")
    assert not (tmp_path / "cache/stamps/idle").exists()


def test_a_program_that_is_missing_is_named(tmp_path: Path) -> None:
    step = Step("none", "Nothing", lambda: [Command(("./not-there",), tmp_path, {})], ("1",), ())
    with pytest.raises(SetupError, match=r"\./not-there could not be started"):
        run_steps([step], tmp_path / "cache", "")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("npm error code EAI_AGAIN", "could not be reached"),
        (
            "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
            "could not be reached",
        ),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("SyntaxError: half a sentence", "    SyntaxError: half a sentence"),
    ],
)
def test_what_went_wrong_is_explained(tmp_path: Path, said: str, told: str) -> None:
    log = tmp_path / "step.log"
    log.write_text(f"$ program\n{said}\n")
    assert told in explain(log)


def test_a_fingerprint_changes_with_content_name_and_facts_only(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    (tmp_path / "b").write_text("2")
    files = [tmp_path / "a", tmp_path / "b"]
    was = fingerprint(tmp_path, files, "fact")
    assert fingerprint(tmp_path, reversed(files), "fact") == was
    assert fingerprint(tmp_path, files, "other") != was
    assert fingerprint(tmp_path, [*files, tmp_path / "missing"], "fact") != was
    (tmp_path / "a").write_text("2")
    (tmp_path / "b").write_text("1")
    assert fingerprint(tmp_path, files, "fact") != was


def test_what_does_not_go_into_the_page_does_not_count(tmp_path: Path) -> None:
    for name in ("src/app.ts", "index.html", "node_modules/lit/index.js", "tests/app.test.ts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    assert {path.relative_to(tmp_path).as_posix() for path in files_below(tmp_path)} == {"src/app.ts", "index.html"}
    assert files_below(tmp_path / "nowhere") == []


def test_a_group_brings_the_groups_it_includes() -> None:
    groups = {"build": ["hatchling>=1"], "dev": [{"include-group": "build"}, "pytest>=8"]}
    assert group_requirements(groups, "dev") == ["hatchling>=1", "pytest>=8"]
