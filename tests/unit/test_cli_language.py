"""Which language the command line speaks."""

from __future__ import annotations

import pytest

from hipfive import messages
from hipfive.cli import main
from hipfive.cli.language import language_here
from hipfive.errors import HipFiveError
from hipfive.web.pages import wanted_languages


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "xx_XX"}, "en"),
        ({"HIPFIVE_LANGUAGE": "en-US"}, "en"),
        ({"HIPFIVE_LANGUAGE": "fr", "LANG": "de_DE.UTF-8"}, "fr"),
        ({"LC_ALL": "pt_BR.UTF-8", "LANG": "de_DE.UTF-8"}, "pt"),
        ({"LC_MESSAGES": "ar_EG", "LANG": "de_DE.UTF-8"}, "ar"),
        ({"LANG": "de_DE@euro"}, "de"),
        ({"HIPFIVE_LANGUAGE": "", "LC_ALL": "", "LANG": "en"}, "en"),
    ],
)
def test_ours_goes_before_the_systems(environ: dict[str, str], language: str) -> None:
    assert language_here(environ) == language


@pytest.mark.parametrize("value", ["xx", "english", "C"])
def test_a_language_there_is_not_stops_the_start(value: str) -> None:
    with pytest.raises(HipFiveError) as refused:
        language_here({"HIPFIVE_LANGUAGE": value})
    assert refused.value.message_id == "error-bad-setting"


def test_it_is_told_in_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("HIPFIVE_LANGUAGE", "xx")
    assert main(["exercises"]) == 1
    assert "HIPFIVE_LANGUAGE" in capsys.readouterr().err


def test_help_and_complaints_are_in_the_language_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HIPFIVE_LANGUAGE", "de")
    with pytest.raises(SystemExit):
        main(["analyze", "--help"])
    shown = capsys.readouterr().out
    assert shown.startswith("Aufruf: hipfive analyze")
    assert "\nArgumente:\n" in shown
    assert "\nOptionen:\n" in shown
    with pytest.raises(SystemExit) as left:
        main(["analyze", "--no-such"])
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("Aufruf: hipfive analyze")
    assert "nicht zu verstehen" in told


def test_a_language_is_spoken_for_a_while() -> None:
    for language in messages.languages():
        with messages.speaking(language):
            assert messages.say("state-done") == messages.load(language).format("state-done")
            error = HipFiveError("error-not-now")
            assert messages.tell(error) == messages.load(language).format("error-not-now")
    assert messages.say("state-done") == messages.load("en").format("state-done")


def test_a_browser_asks_in_its_order() -> None:
    assert wanted_languages("de-CH, fr;q=0.9,*;q=0.1") == ["de-CH", "fr", "*"]
    assert messages.best_language(wanted_languages("")) == "en"
