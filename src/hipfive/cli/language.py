"""Which language the command line speaks: the setting of ours, else the system's."""

from __future__ import annotations

from collections.abc import Mapping

from hipfive.errors import HipFiveError
from hipfive.messages import best_language, language_of, languages

OURS = "HIPFIVE_LANGUAGE"
SYSTEMS = ("LC_ALL", "LC_MESSAGES", "LANG")
"""POSIX: the first of these that is set says the language of messages."""


def language_here(environ: Mapping[str, str]) -> str:
    """The language of an environment; an empty variable counts as unset.

    Raises
    ------
    HipFiveError
        ``error-bad-setting``: HIPFIVE_LANGUAGE names a language without words.
    """
    ours = environ.get(OURS)
    if ours:
        if language_of(ours) not in languages():
            raise HipFiveError("error-bad-setting", name=OURS, value=ours)
        return language_of(ours)
    return best_language([next((value for name in SYSTEMS if (value := environ.get(name))), "")])
