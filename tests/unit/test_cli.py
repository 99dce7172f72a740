"""The command line itself: help, commands, exit statuses, sentences, and how little it loads."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.footage import hipfive

from hipfive import __version__
from hipfive.cli import main
from hipfive.cli.parser import command_names, with_command
from hipfive.exercises import EXERCISES
from hipfive.messages import load, say

HEAVY = ("numpy", "cv2", "av", "matplotlib", "ai_edge_litert", "fastapi", "uvicorn", "sqlalchemy", "alembic")


def test_there_is_a_command_for_everything_people_do() -> None:
    assert set(command_names()) >= {"analyze", "coach", "doctor", "exercises"}


@pytest.mark.parametrize("name", command_names())
def test_every_command_has_help_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    shown = capsys.readouterr().out
    assert left.value.code == 0
    assert say("cli-example") in shown
    assert say(f"cli-{name}-example") in shown
    assert f"cli-{name}" not in shown  # an identifier without words would be shown as itself


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(name in shown for name in command_names())


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert (left.value.code, capsys.readouterr().out) == (0, f"hipfive {__version__}\n")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], ["coach"]),
        (["--port", "9000"], ["coach", "--port", "9000"]),
        (["coach", "--no-browser"], ["coach", "--no-browser"]),
        (["analyze", "a.mp4"], ["analyze", "a.mp4"]),
        (["--help"], ["--help"]),
        (["--version"], ["--version"]),
    ],
)
def test_without_a_command_it_is_the_coach(given: list[str], meant: list[str]) -> None:
    assert with_command(given) == meant


@pytest.mark.parametrize(
    "given", [["dance"], ["analyze"], ["--port", "many"], ["--port", "70000"], ["analyze", "--wat"]]
)
def test_what_cannot_be_understood_ends_with_two(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(given)
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("usage: hipfive")


def test_the_exercises_are_listed_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exercises"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(EXERCISES)
    assert all(say(f"exercise-{name}") in line for name, line in zip(EXERCISES, lines, strict=True))


def test_an_unknown_exercise_is_told_with_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "a.mp4", "--exercise", "dance", "--out", str(tmp_path / "o")]) == 1
    told = capsys.readouterr().err
    assert told == say("error-unknown-exercise", exercise="dance", ids=", ".join(EXERCISES)) + "\n"
    assert all(name in told for name in EXERCISES)


def test_an_unknown_model_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "a.mp4", "--exercise", "leg-swing", "--out", str(tmp_path), "--model", "huge"]) == 1
    assert capsys.readouterr().err == say("error-unknown-model", model="huge", sizes="lite, full, heavy") + "\n"


def test_a_bad_setting_is_one_sentence(tmp_path: Path) -> None:
    done = hipfive("--no-browser", folder=tmp_path, HIPFIVE_PORT="many")
    assert (done.returncode, done.stderr) == (1, say("error-bad-setting", name="HIPFIVE_PORT", value="many") + "\n")


def test_our_own_mistake_is_a_sentence_and_a_traceback_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("hipfive.service.analysis.analyze", broken)
    arguments = ["analyze", "a.mp4", "--exercise", "leg-swing", "--out", "o"]
    monkeypatch.delenv("HIPFIVE_TRACEBACK", raising=False)
    assert main(arguments) == 1
    assert capsys.readouterr().err == say("cli-unexpected", kind="ZeroDivisionError") + "\n"
    monkeypatch.setenv("HIPFIVE_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        main(arguments)


@pytest.mark.parametrize("given", [["--version"], ["--help"], ["exercises"], ["analyze", "--help"]])
def test_nothing_heavy_is_loaded_for_words(given: list[str]) -> None:
    program = (
        "import sys\nfrom hipfive.cli import main\n"
        f"try: main({given!r})\nexcept SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("part", ["av", "ai_edge_litert", "matplotlib", "numpy"])
def test_without_the_video_extra_a_sentence_says_what_to_install(part: str, tmp_path: Path) -> None:
    """Python refuses to import what `sys.modules` says is None, just as if it were not installed."""
    (tmp_path / "a.mp4").write_bytes(b"not looked at")
    program = (
        f"import sys; sys.modules[{part!r}] = None\nfrom hipfive.cli import main\n"
        "sys.exit(main(['analyze', 'a.mp4', '--exercise', 'leg-swing', '--out', 'o']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == say("error-extra-missing", extra="video") + "\n"


def test_every_message_the_command_line_names_has_words() -> None:
    import re

    source = "".join(
        path.read_text()
        for path in (Path(__file__).parents[2] / "src" / "hipfive").rglob("*.py")
        if "web" not in path.parts
    )
    named = set(re.findall(r'"((?:cli|doctor|progress|plot|analysis)-[a-z-]+[a-z])"', source))
    assert len(named) > 50
    assert sorted(name for name in named if name not in load()) == []


def test_the_reference_page_names_every_command_and_option(capsys: pytest.CaptureFixture[str]) -> None:
    import re

    page = (Path(__file__).parents[2] / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    for name in command_names():
        with pytest.raises(SystemExit):
            main([name, "--help"])
        assert f"hipfive {name}" in page
        options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
        assert sorted(option for option in options if option not in page) == []
