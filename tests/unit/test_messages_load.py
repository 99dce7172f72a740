"""Loading and filling in the words for people."""

from __future__ import annotations

import doctest

import pytest

from hipfive import messages
from hipfive.errors import HipFiveError

SOURCE = """
switch = { $side ->
    [left] links
   *[right] rechts
}, { $count }
bare =
    .label = x
"""


def test_the_examples_in_the_docs_are_true() -> None:
    assert doctest.testmod(messages).failed == 0


def test_english_is_there_and_is_all_files_joined() -> None:
    assert "en" in messages.languages()
    text = messages.source("en")
    assert "cue-start =" in text
    assert "screening-title =" in text
    assert set(messages.Messages(text).ids) == set(messages.load("en").ids)


@pytest.mark.parametrize("language", ["xx", "", "..", "../en", "en/..", "__pycache__", "EN"])
def test_a_language_there_is_not_is_told_in_words(language: str) -> None:
    with pytest.raises(HipFiveError) as failed:
        messages.source(language)
    assert failed.value.message_id == "error-language-unknown"
    assert "{" not in messages.load().error(failed.value)


def test_a_broken_file_is_found_when_it_is_loaded() -> None:
    with pytest.raises(ValueError, match="half a message"):
        messages.Messages("good = Good.\nhalf a message\n")


def test_values_are_filled_in_without_hidden_characters() -> None:
    words = messages.Messages(
        "switch = { $side ->\n    [left] links\n   *[right] rechts\n}, { $count }\nbare =\n    .label = x\n"
    )
    assert words.format("switch", side="left", count=3) == "links, 3"
    assert words.fill("switch", {"side": "both", "count": 1}) == "rechts, 1"
    assert words.format("bare") == "bare"
    assert words.format("missing") == "missing"
    assert "bare" in words
    assert 7 not in words


def test_a_word_for_the_terminal() -> None:
    assert messages.say("cue-countdown", number=3) == "3"
