"""Every language says all that English says, in its own words and its own plural forms; nothing is said in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    BaseNode,
    Message,
    NumberLiteral,
    Pattern,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from hipfive import messages

FOLDER = Path(messages.__file__).parent
PACKAGE = FOLDER.parent
OTHERS = [language for language in messages.languages() if language != "en"]
WORDS_MOST = {"en": 8, "de": 8, "ar": 8, "es": 10, "fr": 10, "pt": 10}
"""Words of a cue: languages that say with articles and prepositions what English says by order get two more (ours)."""

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
NOT_REACHED = {"es": {"many"}, "fr": {"many"}, "pt": {"many"}}
"""CLDR's ``many`` of these languages is for millions, which nothing here reaches."""

ALIKE = {
    "cue-countdown": "a number",
    "cue-count": "a number",
    "video-count": "a number",
    "cli-analyze-example": "what is typed",
    "cli-coach-example": "what is typed",
    "cli-doctor-example": "what is typed",
    "cli-exercises-example": "what is typed",
    "doctor-video-mend": "what is typed",
    "doctor-codecs-mend": "what is typed",
    "doctor-python": "a name and a number",
    "place-distance": "a length",
}
"""What may read the same in every language, and why."""

ALIKE_HERE = {
    "es": {"screening-answer-no": "the same word"},
    "fr": {"menu-programme": "the same word", "control-pause": "the same word"},
}
"""What happens to read the same in one language, and why."""


class Parts(Visitor):
    """The variables and select expressions of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selects: list[SelectExpression] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's own names
        """Remember a variable."""
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - the visitor's own names
        """Remember a choice, and look into it."""
        self.selects.append(node)
        self.generic_visit(node)


def parts_of(node: BaseNode) -> Parts:
    parts = Parts()
    parts.visit(node)
    return parts


def read(language: str, file: str) -> dict[str, Message]:
    body = FluentParser().parse((FOLDER / language / file).read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, Message)}


def files(language: str) -> list[str]:
    return sorted(path.name for path in (FOLDER / language).glob("*.ftl"))


PLACES = [(language, file) for language in OTHERS for file in files("en")]


def plain(pattern: Pattern | None) -> str:
    """The text of a pattern without its placeables, for comparing."""
    if pattern is None:
        return ""
    texts: list[str] = []

    class Texts(Visitor):
        def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 - the visitor's own names
            texts.append(node.value)

    Texts().visit(pattern)
    return " ".join(" ".join(texts).split())


def keys_of(select: SelectExpression) -> set[str]:
    return {v.key.value if isinstance(v.key, NumberLiteral) else v.key.name for v in select.variants}


@pytest.mark.parametrize("language", OTHERS)
def test_every_file_is_there_and_is_fluent(language: str) -> None:
    assert files(language) == files("en")
    messages.load(language)


@pytest.mark.parametrize(("language", "file"), PLACES)
def test_it_says_all_that_english_says_and_no_more(language: str, file: str) -> None:
    english, own = read("en", file), read(language, file)
    assert list(own) == list(english)
    for name, message in own.items():
        theirs = english[name]
        assert [a.id.name for a in message.attributes] == [a.id.name for a in theirs.attributes], name
        assert parts_of(message).variables == parts_of(theirs).variables, name
        assert (message.value is None) == (theirs.value is None), name


@pytest.mark.parametrize(("language", "file"), PLACES)
def test_nothing_is_a_copy_of_the_english(language: str, file: str) -> None:
    english = read("en", file)
    copies = {
        name
        for name, message in read(language, file).items()
        if plain(message.value) == plain(english[name].value) and re.search(r"[A-Za-z]{2}", plain(message.value))
    }
    assert copies - set(ALIKE) - set(ALIKE_HERE.get(language, {})) == set()


def test_every_exception_is_needed() -> None:
    english = {name: message for file in files("en") for name, message in read("en", file).items()}
    theirs = {language: {n: m for f in files("en") for n, m in read(language, f).items()} for language in OTHERS}
    alike = {
        name for name in ALIKE if any(plain(own[name].value) == plain(english[name].value) for own in theirs.values())
    }
    assert alike == set(ALIKE)
    for language, names in ALIKE_HERE.items():
        assert all(plain(theirs[language][name].value) == plain(english[name].value) for name in names), language


@pytest.mark.parametrize(
    ("language", "file"), [(language, file) for language in ["en", *OTHERS] for file in files("en")]
)
def test_a_choice_by_number_has_every_plural_form(language: str, file: str) -> None:
    needed = {*Locale(language).plural_form.tags, "other"} - NOT_REACHED.get(language, set())
    for name, message in read(language, file).items():
        for select in parts_of(message).selects:
            named = keys_of(select) & CATEGORIES
            if named - {"other"}:
                assert named == needed, name


@pytest.mark.parametrize("language", OTHERS)
def test_a_choice_by_name_knows_the_names_that_english_knows(language: str) -> None:
    for file in files("en"):
        english, own = read("en", file), read(language, file)
        for name, message in english.items():
            theirs = [keys_of(s) for s in parts_of(message).selects if not keys_of(s) & CATEGORIES - {"other"}]
            ours = [keys_of(s) for s in parts_of(own[name]).selects if not keys_of(s) & CATEGORIES - {"other"}]
            assert all(keys in theirs for keys in ours), name


@pytest.mark.parametrize("language", OTHERS)
def test_a_cue_is_short_in_every_language(language: str) -> None:
    words = messages.load(language)
    for name in (name for name in words.ids if name.startswith("cue-")):
        for side in ("left", "right", "both"):
            for missing in ("head", "shoulders", "hips", "knees", "feet", "body"):
                told = words.format(name, side=side, missing=missing, number=3, count=10)
                assert len(told.split()) <= WORDS_MOST[language], told


@pytest.mark.parametrize("language", messages.languages())
def test_every_placeable_is_closed(language: str) -> None:
    assert not re.search(r"(?<!\{) \$\w+(?! \}| ->|,)", messages.source(language))


def told_in_code(path: Path) -> Iterator[str]:
    """Sentences that are handed to print, to help or to a title in the code itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        shown = [
            keyword.value for keyword in node.keywords if keyword.arg in {"help", "title", "description", "epilog"}
        ]
        shown += node.args if name in {"print", "suptitle", "set_title", "set_xlabel", "set_ylabel"} else []
        for value in shown:
            for part in ast.walk(value):
                if isinstance(part, ast.Call):
                    break
                if isinstance(part, ast.Constant) and re.search(r"[A-Za-z]{3}", str(part.value)):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno} {part.value!r}"


TOLD_TO_PROGRAMMERS = ("web/", "pose/model_bundle.py", "store/migrations/")
"""The interface's own description (OpenAPI), migrations, and the tool that makes the pose models: English like code."""


def test_no_sentence_is_written_in_the_code() -> None:
    found = [
        told
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.relative_to(PACKAGE).as_posix().startswith(TOLD_TO_PROGRAMMERS)
        for told in told_in_code(path)
    ]
    assert found == []
