"""Every word for people, by identifier and language: loads the Fluent files and fills in their values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message

from hipfive.errors import HipFiveError

DEFAULT_LANGUAGE = "en"
RIGHT_TO_LEFT = frozenset({"ar"})
"""Languages written from right to left."""

_spoken: ContextVar[str] = ContextVar("language for people", default=DEFAULT_LANGUAGE)

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def languages() -> tuple[str, ...]:
    """The languages there are words for, in alphabetical order."""
    folders = resources.files(__name__).iterdir()
    return tuple(sorted(each.name for each in folders if each.is_dir() and _files(each)))


def source(language: str) -> str:
    """The Fluent files of a language, joined, as the page gets them.

    Raises
    ------
    HipFiveError
        ``error-language-unknown``: there are no words in this language.
    """
    folder = resources.files(__name__) / language
    if not _LANGUAGE.fullmatch(language) or not folder.is_dir() or not _files(folder):
        raise HipFiveError("error-language-unknown", language=language)
    return "\n".join(each.read_text(encoding="utf-8") for each in _files(folder))


def best_language(wanted: Iterable[str]) -> str:
    """The first wanted language that there are words for; English when there is none.

    Parameters
    ----------
    wanted
        Language tags, the dearest first, as ``de-AT`` or ``pt_BR.UTF-8``.

    Examples
    --------
    >>> best_language(["xx", "en_GB.UTF-8"])
    'en'
    """
    there = languages()
    return next((language for language in map(language_of, wanted) if language in there), DEFAULT_LANGUAGE)


def language_of(tag: str) -> str:
    """The language in a tag or a POSIX locale: ``pt`` of ``pt_BR.UTF-8``."""
    return re.split(r"[-_.@]", tag.strip().lower(), maxsplit=1)[0]


def _files(folder: Traversable) -> list[Traversable]:
    return sorted((each for each in folder.iterdir() if each.name.endswith(".ftl")), key=lambda each: each.name)


class Messages:
    """The words of one language.

    Parameters
    ----------
    text
        Fluent source.
    language
        Its language tag, for plurals and numbers.

    Examples
    --------
    >>> Messages("greeting = Good day, { $name }.").format("greeting", name="Ada")
    'Good day, Ada.'
    >>> Messages("").format("not-there")
    'not-there'
    """

    def __init__(self, text: str, language: str = DEFAULT_LANGUAGE) -> None:
        resource = FluentResource(text)
        broken = [entry.content for entry in resource.body if isinstance(entry, Junk)]
        if broken:
            raise ValueError(f"not Fluent: {broken[0]!r}")
        self.ids = tuple(entry.id.name for entry in resource.body if isinstance(entry, Message))
        self._bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
        self._bundle.add_resource(resource)

    def __contains__(self, message_id: object) -> bool:
        return isinstance(message_id, str) and self._bundle.has_message(message_id)

    def format(self, message_id: str, /, **values: str | int | float) -> str:
        """The sentence with its values; the identifier itself when there are no words for it."""
        return self.fill(message_id, values)

    def fill(self, message_id: str, values: Mapping[str, str | int | float]) -> str:
        """As ``format``, with the values in a mapping."""
        if message_id not in self:
            return message_id
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            return message_id
        text, _ = self._bundle.format_pattern(pattern, dict(values))
        return str(text)

    def error(self, error: HipFiveError) -> str:
        """An error in words."""
        return self.fill(error.message_id, error.values)


@lru_cache(maxsize=8)
def load(language: str = DEFAULT_LANGUAGE) -> Messages:
    """The words of ``language``, loaded once.

    Raises
    ------
    HipFiveError
        ``error-language-unknown``.
    """
    return Messages(source(language), language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it, ``say`` and ``tell`` use this language."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def say(message_id: str, /, **values: str | int | float) -> str:
    """A sentence in the language that is spoken, for the terminal."""
    return load(_spoken.get()).fill(message_id, values)


def tell(error: HipFiveError) -> str:
    """An error in the language that is spoken, for the terminal."""
    return load(_spoken.get()).error(error)
